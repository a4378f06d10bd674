//! Bedtime, rising and zone as they are told, and what follows from them.

use super::nights;
use crate::context::Context;
use crate::view::View;
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

/// Sets the zone. Cramps from before it was known get their night and offset.
pub fn set_zone(cx: &mut Context, zone: Zone) {
    cx.chat.person.zone = Some(zone);
    cx.replan = true;
    nights::sort(cx);
}
