//! What came due in the hours after an emergency, or on the day of the question that
//! follows dark thoughts, and does not come now. Of a night it is missed; all else comes
//! later. Whether it rests, `emergency` says.

use super::{absence, emergency, note_keeping, reminders};
use crate::context::Context;
use charley_core::chat::{Due, Wake};
use charley_core::diary::{Outcome, ReminderKind};
use chrono::{DateTime, TimeDelta, Utc};

/// Something of a morning comes so much later: at the same time of the next one.
const NEXT_MORNING: TimeDelta = TimeDelta::days(1);

pub fn let_rest(cx: &mut Context, wake: Wake, due: Due) {
    match wake {
        Wake::Water => miss(cx, ReminderKind::Water, due),
        Wake::Stretch => miss(cx, ReminderKind::Stretch, due),
        Wake::Checkin => miss(cx, ReminderKind::Checkin, due),
        Wake::Walk => miss(cx, ReminderKind::Walk, due),
        Wake::LookedAt | Wake::HowIsIt => {
            let until = emergency::all_rests_until(&cx.chat.diary);
            let until = until.filter(|until| *until > due.at);
            put_off(cx, wake, due, until.unwrap_or(due.at + NEXT_MORNING));
        }
        Wake::Summary => put_off(cx, wake, due, due.at + NEXT_MORNING),
        Wake::QuietNote => note_keeping::came_due(cx, due, false),
        Wake::Absence => absence::plan(&mut cx.chat, cx.now),
    }
}

fn miss(cx: &mut Context, kind: ReminderKind, due: Due) {
    reminders::come_due(cx, kind, &due);
    reminders::record(cx, kind, &due, Outcome::Missed);
}

fn put_off(cx: &mut Context, wake: Wake, due: Due, at: DateTime<Utc>) {
    let later = Due {
        at,
        snoozed: true,
        ..due
    };
    cx.chat.person.due.insert(wake, later);
}
