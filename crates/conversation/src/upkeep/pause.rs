//! A pause of everything that comes by itself, and the week after it.

use super::programme;
use crate::context::Context;
use crate::view::View;
use charley_core::diary::night;
use charley_core::diary::plan::ProgrammeState;
use chrono::{DateTime, Days, TimeDelta, Utc};

/// So long after a pause the smallest version of a habit is enough.
const TINY_NIGHTS: u64 = 7;

/// Pauses for so many days, and returns when the pause is over.
pub fn set(cx: &mut Context, days: u32) -> DateTime<Utc> {
    let until = end(cx.view(), days);
    cx.chat.person.settings.paused_until = Some(until);
    go_on_tiny(cx, days);
    cx.replan = true;
    until
}

/// It ends now; the week of the smallest version begins at once.
pub fn stop(cx: &mut Context) {
    let was_paused = cx.chat.person.settings.is_paused(cx.event.at);
    cx.chat.person.settings.paused_until = None;
    if was_paused {
        go_on_tiny(cx, 0);
    }
}

fn go_on_tiny(cx: &mut Context, days: u32) {
    let hours = cx.hours();
    let tonight = hours.map(|hours| night::next_to_come(cx.event.at, &hours));
    let nights = u64::from(days) + TINY_NIGHTS - 1;
    let last = tonight.and_then(|night| night.checked_add_days(Days::new(nights)));
    let programme = cx.chat.diary.programme.as_ref();
    if programme.is_some_and(|one| one.state == ProgrammeState::Running) {
        programme::change(cx, ProgrammeState::Running, |programme| {
            programme.tiny_until = last;
        });
    }
}

/// A pause is of whole nights, beginning with the one to come, so that it
/// never ends between the two reminders of an evening.
fn end(view: View, days: u32) -> DateTime<Utc> {
    let Some(hours) = view.hours() else {
        return view.at + TimeDelta::days(days.into());
    };
    let first = night::next_to_come(view.at, &hours);
    let back = first.checked_add_days(Days::new(days.into()));
    night::start_of(back.unwrap_or(first), &hours)
}
