//! What is kept of the quiet notes of a habit: that they are wanted, and those that
//! came. When the next one comes, `quiet_note` says.

use super::quiet_note::{moments, next, wanted};
use crate::context::Context;
use charley_core::chat::Due;
use charley_core::diary::Record;
use charley_core::diary::plan::PlannedHabit;
use charley_core::diary::quiet_note::QuietNote;
use chrono::{DateTime, NaiveTime, Utc};

/// Switches them on for the habit that is looked at, and returns when the first comes;
/// `None` where none does.
pub fn switch_on(cx: &mut Context, plan: PlannedHabit, at: NaiveTime) -> Option<DateTime<Utc>> {
    let hours = cx.hours()?;
    let (day, _) = moments(at, cx.event.at, &hours).next()?;
    let before = plan.note.as_ref();
    let note = QuietNote {
        sent: before.map_or(0, |note| note.sent),
        last: before.and_then(|note| note.last),
        ..QuietNote::new(at, day)
    };
    keep(cx, plan, note);
    Some(next(&cx.chat, cx.event.at)?.at)
}

/// No more of them.
pub fn switch_off(cx: &mut Context) {
    let Some(plan) = wanted(&cx.chat.diary).cloned() else {
        return;
    };
    if let Some(note) = plan.note.clone() {
        keep(
            cx,
            plan,
            QuietNote {
                is_off: true,
                ..note
            },
        );
    }
}

/// One came due: that day has no other, and where it was sent it counts.
pub fn came_due(cx: &mut Context, due: Due, was_sent: bool) {
    cx.chat.person.said.note_day = Some(due.night);
    cx.replan = true;
    let plan = wanted(&cx.chat.diary).filter(|_| was_sent).cloned();
    if let Some(plan) = plan
        && let Some(note) = plan.note.clone()
    {
        let note = QuietNote {
            sent: note.sent.saturating_add(1),
            last: Some(due.night),
            ..note
        };
        keep(cx, plan, note);
    }
}

fn keep(cx: &mut Context, plan: PlannedHabit, note: QuietNote) {
    let note = Some(note);
    cx.keep(Record::Plan(PlannedHabit { note, ..plan }));
    cx.replan = true;
}
