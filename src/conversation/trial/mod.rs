//! The screens of a test by lot: what it is and takes, the choice of a habit,
//! how far it is, and stopping it.
//!
//! The length is said before anything begins, and nothing of the result before
//! it is over: who knows how it stands goes by the lot less well.

mod picture;
pub mod result;

use crate::chat::Handle;
use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::{schedule, trial};
use crate::conversation::wording::{self, coming};
use crate::diary::night;
use crate::diary::trial::{End, Habit, NIGHTS_MAX, Trial};
use crate::insights::by_lot::{self, Outlook};
use crate::words::{Phrase, Text, phrase};

/// The way in from `/triggers`, for those to whom a test is offered or who had
/// one.
pub fn add_button(cx: &Context, message: Message) -> Message {
    let had_one = by_lot::newest(&cx.chat.diary).is_some();
    if !had_one && (trial::outlook(cx).is_none() || habits(cx).is_empty()) {
        return message;
    }
    message.row([button(phrase::BUTTON_TRIAL, "trial.show")])
}

/// The habits that do this person no harm.
fn habits(cx: &Context) -> Vec<Habit> {
    let all = Habit::ALL.into_iter();
    all.filter(|habit| by_lot::is_harmless(&cx.chat.diary, *habit))
        .collect()
}

/// *Test a habit*: how far the test is, or what it would be.
pub fn show(cx: &mut Context, old: Option<Handle>) {
    let message = match by_lot::running(&cx.chat.diary).cloned() {
        Some(trial) => under_way(cx, &trial),
        None => offer(cx),
    };
    let message = message.row([button(phrase::BUTTON_BACK, "triggers.all")]);
    cx.show(old, message);
}

fn under_way(cx: &Context, trial: &Trial) -> Message {
    let with = trial.counted(&cx.chat.diary).filter(|(_, with)| *with);
    let with = with.count();
    let counted = trial.counted(&cx.chat.diary).count();
    let tonight = cx.night_of(cx.event.at);
    let night = tonight.map_or(0, |night| trial.nights_until(night).min(NIGHTS_MAX));
    let state = phrase::TRIAL_STATE
        .text()
        .with("night", night)
        .with("nights", NIGHTS_MAX)
        .with("counted", counted)
        .with("with", with)
        .with("without", counted - with);
    let mut message = result::head(trial).paragraph(state);
    let kind = trial.habit.reminder();
    if !cx.chat.person.due.contains_key(&schedule::wake_of(kind)) {
        message = message.line(phrase::TRIAL_NO_REMINDER);
    }
    message
        .paragraph(phrase::TRIAL_NOTHING_YET)
        .row([button(phrase::BUTTON_TRIAL_STOP, "trial.stop")])
}

fn offer(cx: &mut Context) -> Message {
    let mut message = match by_lot::newest(&cx.chat.diary).cloned() {
        Some(trial) => result::tell(cx, trial, Message::default()),
        None => Message::default(),
    };
    let habits = habits(cx);
    let Some(outlook) = trial::outlook(cx).filter(|_| !habits.is_empty()) else {
        return message.paragraph(phrase::TRIAL_NO_CHANCE);
    };
    message = message
        .paragraph(phrase::TRIAL_WHAT)
        .paragraph(length(&outlook))
        .paragraph(phrase::TRIAL_WHICH);
    for habit in habits {
        let name = wording::habit(habit);
        message = message.row([button(name, format!("trial.choose={}", habit.id()))]);
    }
    message
}

/// In tens of nights: it is a guess, and said as one.
fn length(outlook: &Outlook) -> Text {
    phrase::TRIAL_LENGTH
        .text()
        .with("cramps", outlook.cramps)
        .with("nights", outlook.nights)
        .with("needed", (outlook.needed + 5) / 10 * 10)
        .with("weeks", outlook.weeks)
}

/// The habit of a press, while a test of it may begin.
fn chosen(cx: &Context, pressed: &Pressed) -> Option<Habit> {
    let habit = Habit::from_id(pressed.option?)?;
    let is_free = by_lot::running(&cx.chat.diary).is_none();
    let is_offered = trial::outlook(cx).is_some() && habits(cx).contains(&habit);
    (is_free && is_offered).then_some(habit)
}

/// One habit: what an evening with and one without would be.
pub fn choose(cx: &mut Context, pressed: &Pressed) {
    let Some(habit) = chosen(cx, pressed) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let message = Message::new(about(habit))
        .paragraph(phrase::TRIAL_RULES)
        .row([button(
            phrase::BUTTON_TRIAL_START,
            format!("trial.start={}", habit.id()),
        )])
        .row([button(phrase::BUTTON_BACK, "trial.show")]);
    cx.show(pressed.handle, message);
}

fn about(habit: Habit) -> Phrase {
    match habit {
        Habit::Stretch => phrase::TRIAL_STRETCH,
        Habit::Water => phrase::TRIAL_WATER,
        Habit::Walk => phrase::TRIAL_WALK,
    }
}

/// *Start*: the first lot comes with the next reminder.
pub fn start(cx: &mut Context, pressed: &Pressed) {
    let Some(habit) = chosen(cx, pressed) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    if !trial::begin(cx, habit) {
        return;
    }
    let mut message = Message::new(phrase::TRIAL_STARTED);
    let mut coming = coming::coming(cx).into_iter();
    if let Some(first) = coming.next() {
        message = coming.fold(message.paragraph(first), Message::line);
    }
    let message = message.row([button(phrase::BUTTON_TRIAL_STOP, "trial.stop")]);
    cx.show(pressed.handle, message);
}

/// *Stop the test*: one tap, and what is known so far.
pub fn stop(cx: &mut Context, pressed: &Pressed) {
    if by_lot::running(&cx.chat.diary).is_none() {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    }
    trial::end(cx, End::Stopped);
    let Some(trial) = by_lot::newest(&cx.chat.diary).cloned() else {
        return;
    };
    let message = result::tell(cx, trial, Message::default());
    cx.show(pressed.handle, message);
}

/// The result with the answer to a check-in, by day, once.
pub fn news(cx: &mut Context) -> Option<Trial> {
    let hours = cx.hours()?;
    let last = night::last_night_ended(cx.event.at, &hours)?;
    trial::look(cx, last);
    let newest = by_lot::newest(&cx.chat.diary)?;
    let is_new = newest.ended.is_some() && newest.told_at.is_none();
    (is_new && !cx.is_night()).then(|| newest.clone())
}
