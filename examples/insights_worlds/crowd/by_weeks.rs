//! One habit, chosen beforehand, on and off for a week at a time as a lot drew
//! it, compared once after twelve weeks.

use crate::figures::{Bar, Table, share};
use crate::person::Person;
use crate::world::World;
use charley::insights::weeks::{compare, pairs};

const DAYS: usize = 84;

pub fn figures(people: u64, table: &mut Table) -> anyhow::Result<()> {
    let hard = |seed| World {
        spell_sd: (1.0, 1.5),
        spell_memory: (0.7, 0.9),
        improvement: (1.0, 2.5),
        ..World::by_weeks(seed, 1.0)
    };
    let slow = |seed, odds_ratio| World {
        wears_off: 7.0,
        ..World::by_weeks(seed, odds_ratio)
    };
    let rows = [
        (
            "by weeks, day 84: false claims",
            World::by_weeks(30, 1.0),
            ".028",
            Bar::AtMost(0.055),
        ),
        (
            "… with strong drift and long spells",
            hard(31),
            "",
            Bar::AtMost(0.055),
        ),
        (
            "… an odds ratio of 0.5 found",
            World::by_weeks(32, 0.5),
            ".17",
            Bar::None,
        ),
        (
            "… of 0.33",
            World::by_weeks(33, 1.0 / 3.0),
            ".32",
            Bar::AtLeast(0.27),
        ),
        (
            "… of 0.2",
            World::by_weeks(34, 0.2),
            ".55",
            Bar::AtLeast(0.48),
        ),
        (
            "… of 0.33 that takes a week to half wear off",
            slow(35, 1.0 / 3.0),
            "",
            Bar::None,
        ),
    ];
    for (name, world, reference, bar) in rows {
        table.row(name, claimed(&world, people)?, reference, bar);
    }
    Ok(())
}

/// To how many people it is said that the habit likely helps.
fn claimed(world: &World, people: u64) -> anyhow::Result<f64> {
    let claims = (0..people).map(|number| is_claimed(&Person::of(world, number)?));
    let claims: anyhow::Result<Vec<bool>> = claims.collect();
    Ok(share(claims?.into_iter()))
}

fn is_claimed(person: &Person) -> anyhow::Result<bool> {
    let found = compare(&pairs(&person.nights(DAYS)?, 0));
    Ok(found.is_some_and(|found| found.high < 0.0))
}
