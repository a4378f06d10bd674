//! Bedtime, rising and zone as they are told, and what follows from them.

use super::nights;
use crate::context::Context;
use crate::view::View;
use charley_core::chat::Away;
use charley_core::dialogue::keep::OfHours;
use charley_core::dialogue::{Answer, Keep, Step};
use charley_core::diary::hours::is_one_night;
use charley_core::place::Zone;
use chrono::NaiveTime;

pub fn keep_zone(cx: &mut Context, answer: &Answer) {
    if let Some(zone) = answer.one().and_then(|name| name.parse().ok()) {
        set_zone(cx, zone);
    }
}

pub fn keep_bedtime(cx: &mut Context, answer: &Answer) {
    if let Some(time) = time_of(answer) {
        set_bedtime(cx, time);
    }
}

pub fn keep_rising(cx: &mut Context, answer: &Answer) {
    if let Some(time) = time_of(answer) {
        set_rising(cx, time);
    }
}

/// Whether an answer is a rising that does not go with the bedtime.
pub fn is_impossible(view: View, step: &Step, answer: &Answer) -> bool {
    let night = view.chat.person.bedtime.zip(time_of(answer));
    let does_not_fit = night.is_some_and(|(bedtime, rising)| !is_one_night(bedtime, rising));
    step.keep() == Some(Keep::Hours(OfHours::Rising)) && does_not_fit
}

fn time_of(answer: &Answer) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(answer.one()?, "%H:%M").ok()
}

pub fn set_bedtime(cx: &mut Context, time: NaiveTime) {
    cx.chat.person.bedtime = Some(time);
    let rising = cx.chat.person.rising;
    if rising.is_some_and(|rising| !is_one_night(time, rising)) {
        cx.chat.person.rising = None;
    }
    cx.replan = true;
}

/// One that does not go with the bedtime came with a new bedtime, which is
/// asked about next; until then the old bedtime stays.
pub fn set_rising(cx: &mut Context, time: NaiveTime) {
    cx.chat.person.rising = Some(time);
    cx.replan = true;
}

/// Another name for the same clock is no journey, and neither is the way home.
fn note_other_clock(cx: &mut Context, zone: Zone) {
    let since = cx.event.at;
    let shows = |zone: Zone| since.with_timezone(&zone).naive_local();
    let home = cx.chat.person.said.away.map(|away| away.from);
    let from = home.or(cx.chat.person.zone);
    let from = from.filter(|from| shows(*from) != shows(zone));
    cx.chat.person.said.away = from.map(|from| Away {
        from,
        since,
        is_offered: false,
    });
}

/// Sets the zone. Cramps from before it was known get their night and offset.
pub fn set_zone(cx: &mut Context, zone: Zone) {
    note_other_clock(cx, zone);
    cx.chat.person.zone = Some(zone);
    cx.replan = true;
    nights::sort(cx);
}
