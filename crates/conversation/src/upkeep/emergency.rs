//! What rests after an emergency was told: for some hours whatever comes by itself, and
//! the coaching of the plan until the person opens it again.
//!
//! Nothing is lost: it comes later, or is there under `/plan`. Never what is asked for,
//! and never a word about danger.

use crate::view::View;
use charley_core::chat::{Chat, Wake};
use charley_core::dialogue::Urgency;
use charley_core::diary::Diary;
use charley_core::diary::plan::ProgrammeState;
use chrono::{DateTime, TimeDelta, Utc};

/// For so long nothing comes that nobody asked for.
const ALL_RESTS: TimeDelta = TimeDelta::hours(12);

/// No reminder rings on the evening of a day on which one was told.
const REMINDERS_REST: TimeDelta = TimeDelta::hours(24);

/// Whether something that came due does not come now.
pub fn rests(view: View, wake: Wake) -> bool {
    match wake {
        Wake::Water | Wake::Stretch => reminders_rest(view),
        Wake::Walk | Wake::QuietNote => reminders_rest(view) || is_asked_how_it_is(view),
        Wake::LookedAt | Wake::Summary => all_rests(view) || is_asked_how_it_is(view),
        Wake::Checkin | Wake::Absence | Wake::HowIsIt => all_rests(view),
    }
}

fn reminders_rest(view: View) -> bool {
    told_at(&view.chat.diary).is_some_and(|at| view.at < at + REMINDERS_REST)
}

/// Whether this is the day on which somebody who told of dark thoughts is asked how it
/// is. That takes the one place beside the check-in for a message without a sound.
fn is_asked_how_it_is(view: View) -> bool {
    let person = &view.chat.person;
    let to_come = person.due.get(&Wake::HowIsIt).map(|due| due.at);
    let day = |at| view.local(at).date_naive();
    let mut asked = to_come.into_iter().chain(person.said.how_is_it_at);
    asked.any(|at| day(at) == day(view.now))
}

/// Whether nothing comes by itself now, and no answer has an offer or a tip.
pub fn all_rests(view: View) -> bool {
    all_rests_until(&view.chat.diary).is_some_and(|until| view.at < until)
}

/// When the hours after the newest emergency are over.
pub fn all_rests_until(diary: &Diary) -> Option<DateTime<Utc>> {
    told_at(diary).map(|at| at + ALL_RESTS)
}

/// The newest emergency.
fn told_at(diary: &Diary) -> Option<DateTime<Utc>> {
    let signs = diary.signs.values();
    let emergencies = signs.filter(|sign| sign.urgency == Urgency::Emergency);
    emergencies.map(|sign| sign.at).max()
}

/// Whether the plan says nothing by itself: for those hours, and until it is opened.
pub fn coaching_rests(view: View) -> bool {
    let said = &view.chat.person.said;
    said.plan_rests_since.is_some() || all_rests(view)
}

/// One was told: a plan rests from now on.
pub fn was_told(chat: &mut Chat, at: DateTime<Utc>) {
    let programme = chat.diary.programme.as_ref();
    if programme.is_some_and(|programme| is_coached(programme.state)) {
        let said = &mut chat.person.said;
        said.plan_rests_since = Some(at);
        said.is_plan_rest_said = false;
    }
}

fn is_coached(state: ProgrammeState) -> bool {
    match state {
        ProgrammeState::Running
        | ProgrammeState::Waiting
        | ProgrammeState::Resting
        | ProgrammeState::Upkeep => true,
        ProgrammeState::Offered
        | ProgrammeState::Declined
        | ProgrammeState::Finished
        | ProgrammeState::Ended => false,
    }
}

/// The person opened the plan, by `/plan` or a tap.
pub fn plan_was_opened(chat: &mut Chat) {
    chat.person.said.plan_rests_since = None;
}

/// Whether an answer says, once, that the plan rests and how it is opened.
pub fn is_rest_to_be_said(view: View) -> bool {
    let said = &view.chat.person.said;
    said.plan_rests_since.is_some() && !said.is_plan_rest_said && !all_rests(view)
}
