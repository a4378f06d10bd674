//! What is said of the trend, which is never credited to an exposure.

use crate::figures::{Bar, Table, share};
use crate::looks::each_person;
use crate::person::DAYS;
use crate::world::{Effects, World};
use charley::insights::{Course, Study};

/// Improvements from this on are strong: the odds of a cramp halve.
const STRONG: f64 = std::f64::consts::LN_2;

pub fn figures(people: u64, table: &mut Table) -> anyhow::Result<()> {
    let steady = courses(&World::steady(20), people)?;
    let said = |wanted: Course| share(steady.iter().map(|(_, course)| *course == wanted));
    table.row(
        "trend on day 180, nobody changes: \"fewer\" said",
        said(Course::Fewer),
        "",
        Bar::None,
    );
    table.row("… \"more\" said", said(Course::More), "", Bar::None);
    let usual = courses(&World::usual(21, Effects::Mixed), people)?;
    let strong = || {
        usual
            .iter()
            .filter(|(improvement, _)| *improvement >= STRONG)
    };
    let said = |wanted: Course| share(strong().map(|(_, course)| *course == wanted));
    table.row(
        "… odds halved or better: \"fewer\" said",
        said(Course::Fewer),
        "",
        Bar::None,
    );
    table.row("… \"more\" said", said(Course::More), "", Bar::None);
    Ok(())
}

/// How far each person had improved, and what is said of it.
fn courses(world: &World, people: u64) -> anyhow::Result<Vec<(f64, Course)>> {
    each_person(world, people, &[DAYS], Study::Diary, |person, looks| {
        let last = looks.last();
        let course = last.map_or(Course::Unclear, |look| look.findings.trend.course());
        (person.improvement, course)
    })
}
