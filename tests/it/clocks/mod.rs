//! Every clock: each night gets exactly one of each reminder and none comes
//! while the person sleeps, whatever clocks and people do. Held against
//! counting the minutes.

mod case;
mod examples;
mod life;
mod oracle;
mod wall;

use crate::many::cases;
use case::{Case, Leads};
use charley::place::Zone;
use proptest::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use wall::{DAY, Minute, Times};

/// Few of so many cases would mean that changes are not looked for.
const NEAR_A_CHANGE: u32 = 50;

#[test]
fn each_night_gets_one_of_each_and_none_comes_in_sleep() {
    let near = AtomicU32::new(0);
    let config = cases(400);
    let count = config.cases;
    proptest!(config, |(case in case::any())| {
        near.fetch_add(case::is_near_a_change(&case).into(), Ordering::Relaxed);
        prop_assert_eq!(life::lived(&case), oracle::expected(&case));
    });
    assert!(near.into_inner() >= count / NEAR_A_CHANGE);
}

/// Two evenings and what is between, around each change of each zone's clock.
#[test]
fn every_change_of_every_clock_is_slept_through() {
    let config = cases(100);
    let changes = all_changes();
    assert!(changes.len() > 25_000, "{}", changes.len());
    let step = (changes.len() / usize::try_from(config.cases).unwrap()).max(1);
    for (number, (zone, change)) in changes.iter().enumerate().step_by(step) {
        let hour = Minute::try_from(number).unwrap() % 24;
        for bedtime in [hour * 60 + 30, (hour + 11) * 60] {
            let times = Times {
                zone: *zone,
                bedtime: case::clock(bedtime),
                rising: case::clock(bedtime + 8 * 60),
            };
            let case = Case {
                start: change - DAY - 600,
                times,
                leads: Leads {
                    water: 120,
                    stretch: 30,
                },
                happens: Vec::new(),
            };
            assert_eq!(life::lived(&case), oracle::expected(&case), "{case:?}");
        }
    }
}

/// Every zone with every minute from which its clock is set otherwise: from
/// 1973, when the last offset with seconds was gone, to 2037.
fn all_changes() -> Vec<(Zone, Minute)> {
    let from = 1_096 * DAY;
    let days = 23_741;
    let of = |zone| {
        let next = move |after: Minute| {
            let left = days - (after - from) / DAY;
            case::next_change(zone, after, left)
        };
        let changes = std::iter::successors(next(from), move |change| next(*change));
        changes.map(move |change| (zone, change))
    };
    Zone::all().flat_map(of).collect()
}
