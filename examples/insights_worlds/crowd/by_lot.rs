//! One habit, chosen beforehand, on and off by lot for twelve weeks.

use crate::figures::{Bar, Table, share};
use crate::looks::{counted, each_person, lowers, misses, raises, weekly};
use crate::world::World;
use charley::insights::Study;

const LAST_DAY: usize = 84;

pub fn figures(people: u64, table: &mut Table) -> anyhow::Result<()> {
    let rows = [
        (
            "by lot, to day 84: false claims",
            1.0,
            ".040",
            Bar::AtMost(0.055),
        ),
        ("… an odds ratio of 0.5 found", 0.5, ".24", Bar::None),
        ("… of 0.33", 1.0 / 3.0, ".44", Bar::AtLeast(0.39)),
        ("… of 0.2", 0.2, ".72", Bar::AtLeast(0.66)),
    ];
    for (seed, (name, odds_ratio, reference, bar)) in (10..).zip(rows) {
        let world = World::by_lot(seed, odds_ratio);
        let claimed = each_person(
            &world,
            people,
            &weekly(LAST_DAY),
            Study::CoinFlips,
            |_, looks| {
                let mut each = looks.iter().map(|look| &look.findings.exposures[0]);
                let false_claim = odds_ratio == 1.0;
                each.any(|one| lowers(one, 0.80) || false_claim && raises(one, 0.80))
            },
        )?;
        table.row(name, share(claimed.into_iter()), reference, bar);
    }
    counts_outside(people, table)
}

/// The same of the plain difference, where a test ended with a claim.
fn counts_outside(people: u64, table: &mut Table) -> anyhow::Result<()> {
    let world = World::by_lot(14, 1.0 / 3.0);
    let days = weekly(LAST_DAY);
    let ended = each_person(&world, people, &days, Study::CoinFlips, |_, looks| {
        let mut each = looks.iter().map(|look| &look.findings.exposures[0]);
        let claim = each.find(|one| lowers(one, 0.80))?;
        Some(misses(&claim.difference, counted(claim)))
    })?;
    let name = "… of 0.33: the plain difference is outside of the interval, of claims";
    table.row(name, share(ended.into_iter().flatten()), "", Bar::None);
    Ok(())
}
