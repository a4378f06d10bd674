//! People for whom nothing goes with their cramps: whatever is found is false.

use crate::figures::{Bar, Table, mean, share};
use crate::looks::{Look, each_person, lowers, raises};
use crate::world::{Effects, World};
use charley::insights::Study;

/// What one person was told, of all exposures.
struct Told {
    claims_ever: usize,
    claims_on_the_last_day: usize,
    hints_ever: usize,
}

pub fn figures(people: u64, weekly: &[usize], table: &mut Table) -> anyhow::Result<()> {
    let told = told(&World::usual(1, Effects::Nothing), people, weekly)?;
    let per_person = |count: fn(&Told) -> usize| mean(told.iter().map(|one| count(one) as f64));
    table.row(
        "nothing real: false claims a person, ever, weekly looks",
        per_person(|one| one.claims_ever),
        ".031",
        Bar::AtMost(0.045),
    );
    table.row(
        "… at the one look on day 180",
        per_person(|one| one.claims_on_the_last_day),
        ".012",
        Bar::AtMost(0.02),
    );
    table.row(
        "… share of people with any",
        share(told.iter().map(|one| one.claims_ever > 0)),
        ".031",
        Bar::AtMost(0.045),
    );
    table.row(
        "… hints a person, ever",
        per_person(|one| one.hints_ever),
        ".370",
        Bar::AtMost(0.45),
    );
    Ok(())
}

pub fn harder_worlds(people: u64, weekly: &[usize], table: &mut Table) -> anyhow::Result<()> {
    let daily: Vec<usize> = (14..=180).collect();
    let usual = World::usual(3, Effects::Nothing);
    let rows = [
        (
            "nothing real: false claims, daily looks",
            usual,
            &daily[..],
            ".0325",
            0.05,
        ),
        (
            "… twelve exposures",
            World::with_twelve_exposures(4),
            weekly,
            ".034",
            0.05,
        ),
        (
            "… strong drift, clumped exposures, long spells",
            World::hard(5),
            weekly,
            ".038",
            0.06,
        ),
    ];
    for (name, world, days, reference, most) in rows {
        let told = told(&world, people, days)?;
        let claims = mean(told.iter().map(|one| one.claims_ever as f64));
        table.row(name, claims, reference, Bar::AtMost(most));
    }
    Ok(())
}

fn told(world: &World, people: u64, days: &[usize]) -> anyhow::Result<Vec<Told>> {
    each_person(world, people, days, Study::Diary, |_, looks| Told {
        claims_ever: directions(looks, 0.80),
        claims_on_the_last_day: directions(&looks[looks.len() - 1..], 0.80),
        hints_ever: directions(looks, 0.50),
    })
}

/// How many exposures were ever said to go with more cramps, and how many with
/// fewer.
fn directions(looks: &[Look], from: f64) -> usize {
    let exposures = looks.last().map_or(0, |look| look.findings.exposures.len());
    let ever = |exposure: usize| {
        let each = || looks.iter().map(|look| &look.findings.exposures[exposure]);
        usize::from(each().any(|one| raises(one, from)))
            + usize::from(each().any(|one| lowers(one, from)))
    };
    (0..exposures).map(ever).sum()
}
