//! How long the evening question about drinks goes without an answer: after three
//! evenings in a row it is left out. Whoever was not there all that time has it again
//! once they write or tap; everybody else with a tap under `/settings`.

use super::reminders;
use crate::context::Context;
use crate::event::What;
use charley_core::chat::Chat;
use charley_core::diary::trial::Habit;
use charley_core::diary::{Outcome, ReminderKind, ReminderRecord};
use charley_core::insights::by_lot;
use chrono::{DateTime, Utc};

/// Unanswered on so many evenings in a row, it is no use to anybody.
const EVENINGS_UNANSWERED: usize = 3;

/// Whether it is asked for the last time, unless it is answered.
pub fn is_last(chat: &Chat) -> bool {
    unanswered(chat).count() == EVENINGS_UNANSWERED - 1
}

/// Leaves it out where it went unanswered for so long; the glass of a test by lot stays.
/// Returns whether it did.
pub fn end_if_unanswered(cx: &mut Context) -> bool {
    let is_tested = by_lot::running(&cx.chat.diary).is_some_and(|one| one.habit == Habit::Water);
    let first = unanswered(&cx.chat).nth(EVENINGS_UNANSWERED - 1);
    let Some(first) = first.map(|one| one.due_at).filter(|_| !is_tested) else {
        return false;
    };
    let was_away = cx.chat.person.last_sign_at.is_none_or(|at| at < first);
    let said = &mut cx.chat.person.said;
    said.water_left_out = true;
    said.water_back_with_a_sign = was_away;
    said.water_unanswered_from = Some(cx.now);
    cx.replan = true;
    true
}

/// The same once the third evening is over, so that `/settings` shows it as it is. A tap
/// may be its answer.
pub fn end_if_over(cx: &mut Context) {
    if let What::Button { .. } = cx.event.what {
        return;
    }
    let last = unanswered(&cx.chat).next().map(|one| one.night);
    let is_over = last.is_some_and(|last| cx.night_of(cx.now) > Some(last));
    if is_over && end_if_unanswered(cx) {
        let open = reminders::take_open(cx, ReminderKind::Water);
        reminders::clear_away(cx, open, false);
    }
}

/// The newest evenings in a row on which it came and had no answer.
fn unanswered(chat: &Chat) -> impl Iterator<Item = &ReminderRecord> {
    let from = chat.person.said.water_unanswered_from;
    let newest = chat.person.last_night.get(&ReminderKind::Water);
    let reminders = newest.into_iter().flat_map(|newest| {
        let until = ..=(*newest, ReminderKind::Water);
        chat.diary.reminders.range(until).rev()
    });
    let came = reminders
        .map(|(_, one)| one)
        .filter(|one| one.kind == ReminderKind::Water && one.outcome != Outcome::Missed)
        .take(EVENINGS_UNANSWERED);
    came.take_while(move |one| {
        let is_open = matches!(one.outcome, Outcome::Sent | Outcome::Unanswered);
        is_open && Some(one.due_at) > from
    })
}

/// It was answered, also where the reminder is not done with yet.
pub fn was_answered(chat: &mut Chat, at: DateTime<Utc>) {
    chat.person.said.water_unanswered_from = Some(at);
}

/// Somebody is there again. The settings stay as they are: this may be a tap on an old
/// button, which changes nothing that is exported.
pub fn come_back(cx: &mut Context) {
    if cx.chat.person.said.water_back_with_a_sign {
        bring_back(&mut cx.chat);
        cx.replan = true;
    }
}

/// It is wanted again.
pub fn bring_back(chat: &mut Chat) {
    let said = &mut chat.person.said;
    said.water_left_out = false;
    said.water_back_with_a_sign = false;
}
