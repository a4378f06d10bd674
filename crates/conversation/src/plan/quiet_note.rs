//! The quiet note: for a habit of the day, for a while, only where it was asked for.
//!
//! Never a sound, never a word on a body, a mood, a pregnancy or alcohol, and never
//! words of the person's own: it may be read by whoever sees the screen.

use super::{building, phrase, standing};
use crate::asking;
use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Purpose;
use crate::message::{Button, Message};
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::{emergency, note_keeping, quiet_note};
use crate::view::View;
use crate::wording::{coming, of_plan};
use charley_core::chat::{Aim, Due, Handle, Wake};
use charley_core::dialogue::units::Unit;
use charley_core::diary::plan::{HabitCue, PlannedHabit};
use charley_core::diary::{ReminderKind, body, night};
use charley_core::words::Text;
use chrono::{DateTime, TimeDelta, Utc};

const DIALOGUE: &str = "plan_note";
const QUESTION: &str = "note_at";
/// Later than this after its time it does not come.
const LATEST: TimeDelta = TimeDelta::hours(1);
/// A summary that rested after an emergency may still come within this time.
const AFTER_A_REST: TimeDelta = TimeDelta::days(2);

/// *Yes, and a quiet note*: the habit begins, and then the time is asked.
pub fn agree(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if cx.chat.person.plan_draft.is_some() {
        let next = building::agree(cx, on)?;
        let Next::Show(message, old) = next else {
            return Ok(next);
        };
        cx.show(old, message);
    }
    let focus = standing::focus(cx.view()).ok_or(Stale::Gone)?;
    let unit = cx.book.unit(&focus.unit).ok_or(Stale::Gone)?;
    let is_open =
        cx.chat.person.plan_draft.is_none() && quiet_note::may_be_offered(&cx.chat.diary, unit);
    Ok(match is_open {
        true => asking::start_at(cx, DIALOGUE, QUESTION, Aim::PlanNote, None),
        false => Next::Done,
    })
}

/// The time was told, or skipped.
pub fn told(cx: &mut Context, old: Option<Handle>) -> Next {
    let answer = cx.chat.diary.answer(QUESTION);
    let at = answer.and_then(quiet_note::time_of);
    let focus = standing::focus(cx.view());
    let first = focus.zip(at);
    let first = first.and_then(|(focus, at)| note_keeping::switch_on(cx, focus, at));
    let zone = cx.chat.person.zone;
    let message = match first.zip(zone) {
        Some((first, zone)) => {
            let time = coming::when(cx.view(), first, zone);
            Message::new(phrase::NOTE_ON.text().with("time", time)).row([off_button()])
        }
        None => Message::new(phrase::NOTE_NONE),
    };
    Next::Show(message, old)
}

/// *No more notes*, on one of them or under `/plan`.
pub fn switch_off(cx: &mut Context, on: Handle) -> Next {
    note_keeping::switch_off(cx);
    Next::Show(Message::new(phrase::NOTE_OFF), Some(on))
}

fn off_button() -> Button {
    button(phrase::BUTTON_NOTE_OFF, Press::NoteOff)
}

/// What `/plan` says of the notes of its habit, with the way to end them.
pub fn on_screen(view: View, message: Message) -> Message {
    let next = quiet_note::next(view.chat, view.now).zip(view.chat.person.zone);
    let Some((due, zone)) = next else {
        return message;
    };
    let time = coming::when(view, due.at, zone);
    message
        .paragraph(phrase::NOTE_COMES.text().with("time", time))
        .row([off_button()])
}

/// One came due.
pub fn due(cx: &mut Context, due: Due) {
    let message = message(cx.view(), due);
    let was_sent = message.is_some();
    if let Some(message) = message {
        send(cx, message, due);
    }
    note_keeping::came_due(cx, due, was_sent);
}

/// The one before goes, so that no chat fills with them.
fn send(cx: &mut Context, message: Message, due: Due) {
    let expires_at = due.at + LATEST;
    let handle = cx.send(message, Purpose::QuietNote { expires_at });
    let before = std::mem::replace(&mut cx.chat.person.said.note_message, handle);
    if let Some(before) = before {
        cx.delete(before);
    }
}

fn message(view: View, due: Due) -> Option<Message> {
    let plan = quiet_note::wanted(&view.chat.diary)?;
    let unit = view.book.unit(&plan.unit)?;
    let plan = of_plan::as_it_is_now(view, plan);
    let may_come = is_in_time(view, due)
        && quiet_note::may_be_offered(&view.chat.diary, unit)
        && suits(view, unit, &plan)
        && has_room(view, due.at);
    may_come.then(|| {
        Message::new(phrase::NOTE_HEAD)
            .paragraph(sentence(unit, plan))
            .row([off_button()])
            .silent()
    })
}

/// A sign in own words could say anything.
fn sentence(unit: &Unit, plan: PlannedHabit) -> Text {
    let cue = plan.cue.filter(|cue| matches!(cue, HabitCue::Known(_)));
    of_plan::sentence(unit, &PlannedHabit { cue, ..plan })
}

fn is_in_time(view: View, due: Due) -> bool {
    let settings = &view.chat.person.settings;
    let is_late = view.now > due.at + LATEST;
    !is_late && !view.is_night() && !settings.is_paused(view.now)
}

fn suits(view: View, unit: &Unit, plan: &PlannedHabit) -> bool {
    let diary = &view.chat.diary;
    let rests = emergency::coaching_rests(view) || body::leg_rests(diary);
    let standing = standing::of_diary(view);
    let is_away = standing.packs_on().any(|pack| pack.rests_all);
    !rests && !is_away && !body::is_minor(diary) && of_plan::suits(standing, unit, plan)
}

/// Whether the day has room for a message beside the check-in: no other has come or is
/// to come.
fn has_room(view: View, at: DateTime<Utc>) -> bool {
    let today = view.local(at).date_naive();
    let is_today = |at: DateTime<Utc>| view.local(at).date_naive() == today;
    let person = &view.chat.person;
    let others = [Wake::Summary, Wake::Absence, Wake::LookedAt];
    let is_to_come = others.iter().any(|wake| {
        let due = person.due.get(wake);
        due.is_some_and(|due| is_today(due.at))
    });
    !is_to_come && !has_come(view, is_today) && !is_after_a_rest(view)
}

fn has_come(view: View, is_today: impl Fn(DateTime<Utc>) -> bool) -> bool {
    let (said, diary) = (&view.chat.person.said, &view.chat.diary);
    let summed_up = said.summary_night.zip(view.hours());
    let summed_up = summed_up.map(|(last, hours)| night::rising_of(last, &hours));
    let mut signs = diary.signs.values();
    let was_asked = signs.any(|sign| {
        let ended = sign.looked_at.or(sign.gone_at);
        ended.is_some_and(&is_today)
    });
    let mut walks = diary.reminders.values();
    let walked = walks.any(|one| one.kind == ReminderKind::Walk && is_today(one.due_at));
    let of_silence = said.absence_at.is_some_and(&is_today);
    // One that rested is shown when the person opens it.
    let reviewed = said.review_at.is_some_and(&is_today);
    summed_up.is_some_and(&is_today) || reviewed || was_asked || walked || of_silence
}

fn is_after_a_rest(view: View) -> bool {
    let until = emergency::all_rests_until(&view.chat.diary);
    until.is_some_and(|until| view.now < until + AFTER_A_REST)
}
