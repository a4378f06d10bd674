//! Which night a cramp belongs to, where that was not known when it was kept.

use crate::context::Context;
use charley_core::diary::{Cramp, Record, night};
use chrono::{TimeZone, Utc};

/// Cramps that have no night get theirs and their offset, once the zone is
/// known.
pub fn sort(cx: &mut Context) {
    let Some(zone) = cx.chat.person.zone else {
        return;
    };
    let without_night: Vec<Cramp> = cx
        .chat
        .diary
        .cramps
        .values()
        .filter(|cramp| cramp.night.is_none())
        .cloned()
        .collect();
    for cramp in without_night {
        let Some(at) = cramp.at.map(|at| at.with_timezone(&Utc)) else {
            continue;
        };
        let bedtime = cx.chat.person.bedtime;
        cx.keep(Record::Cramp(Cramp {
            at: Some(zone.from_utc_datetime(&at.naive_utc()).fixed_offset()),
            night: Some(night::night_of_in_zone(at, zone, bedtime)),
            ..cramp
        }));
    }
}
