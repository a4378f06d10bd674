//! The screens of a test by lot: what it is and takes, the choice of a habit,
//! how far it is, and stopping it.
//!
//! The length is said before anything begins, and nothing of the result before
//! it is over: who knows how it stands goes by the lot less well.

use super::desk::Desk;
use super::effect::{Handle, Message};
use super::press::{Pressed, button};
use super::trials::{self, Outlook};
use super::{plan, trial_result};
use crate::diary::night;
use crate::diary::trial::{End, Habit, NIGHTS_MAX, Trial};
use crate::words::{Phrase, Text, phrase};

/// The way in from `/triggers`, for those to whom a test is offered or who had
/// one.
pub fn add_button(desk: &Desk, message: Message) -> Message {
    let had_one = trials::newest(&desk.chat.diary).is_some();
    if !had_one && (trials::outlook(desk).is_none() || habits(desk).is_empty()) {
        return message;
    }
    message.row([button(phrase::BUTTON_TRIAL, "trial.show")])
}

/// The habits that do this person no harm.
fn habits(desk: &Desk) -> Vec<Habit> {
    let all = Habit::ALL.into_iter();
    all.filter(|habit| trials::is_harmless(&desk.chat.diary, *habit))
        .collect()
}

/// *Test a habit*: how far the test is, or what it would be.
pub fn show(desk: &mut Desk, old: Option<Handle>) {
    let message = match trials::running(&desk.chat.diary).cloned() {
        Some(trial) => under_way(desk, &trial),
        None => offer(desk),
    };
    let message = message.row([button(phrase::BUTTON_BACK, "triggers.all")]);
    desk.show(old, message);
}

fn under_way(desk: &Desk, trial: &Trial) -> Message {
    let with = trial.counted(&desk.chat.diary).filter(|(_, with)| *with);
    let with = with.count();
    let counted = trial.counted(&desk.chat.diary).count();
    let tonight = desk.night_of(desk.event.at);
    let night = tonight.map_or(0, |night| trial.nights_until(night).min(NIGHTS_MAX));
    let state = phrase::TRIAL_STATE
        .text()
        .with("night", night)
        .with("nights", NIGHTS_MAX)
        .with("counted", counted)
        .with("with", with)
        .with("without", counted - with);
    let mut message = trial_result::head(trial).paragraph(state);
    let kind = trial.habit.reminder();
    if !desk.chat.person.due.contains_key(&plan::wake_of(kind)) {
        message = message.line(phrase::TRIAL_NO_REMINDER);
    }
    message
        .paragraph(phrase::TRIAL_NOTHING_YET)
        .row([button(phrase::BUTTON_TRIAL_STOP, "trial.stop")])
}

fn offer(desk: &mut Desk) -> Message {
    let mut message = match trials::newest(&desk.chat.diary).cloned() {
        Some(trial) => trial_result::tell(desk, trial, Message::default()),
        None => Message::default(),
    };
    let habits = habits(desk);
    let Some(outlook) = trials::outlook(desk).filter(|_| !habits.is_empty()) else {
        return message.paragraph(phrase::TRIAL_NO_CHANCE);
    };
    message = message
        .paragraph(phrase::TRIAL_WHAT)
        .paragraph(length(&outlook))
        .paragraph(phrase::TRIAL_WHICH);
    for habit in habits {
        let name = trial_result::name(habit);
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
fn chosen(desk: &Desk, pressed: &Pressed) -> Option<Habit> {
    let habit = Habit::from_id(pressed.option?)?;
    let is_free = trials::running(&desk.chat.diary).is_none();
    let is_offered = trials::outlook(desk).is_some() && habits(desk).contains(&habit);
    (is_free && is_offered).then_some(habit)
}

/// One habit: what an evening with and one without would be.
pub fn choose(desk: &mut Desk, pressed: &Pressed) {
    let Some(habit) = chosen(desk, pressed) else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    let message = Message::new(about(habit))
        .paragraph(phrase::TRIAL_RULES)
        .row([button(
            phrase::BUTTON_TRIAL_START,
            format!("trial.start={}", habit.id()),
        )])
        .row([button(phrase::BUTTON_BACK, "trial.show")]);
    desk.show(pressed.handle, message);
}

fn about(habit: Habit) -> Phrase {
    match habit {
        Habit::Stretch => phrase::TRIAL_STRETCH,
        Habit::Water => phrase::TRIAL_WATER,
        Habit::Walk => phrase::TRIAL_WALK,
    }
}

/// *Start*: the first lot comes with the next reminder.
pub fn start(desk: &mut Desk, pressed: &Pressed) {
    let Some(habit) = chosen(desk, pressed) else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    if !trials::begin(desk, habit) {
        return;
    }
    let mut message = Message::new(phrase::TRIAL_STARTED);
    let mut coming = plan::coming(desk).into_iter();
    if let Some(first) = coming.next() {
        message = coming.fold(message.paragraph(first), Message::line);
    }
    let message = message.row([button(phrase::BUTTON_TRIAL_STOP, "trial.stop")]);
    desk.show(pressed.handle, message);
}

/// *Stop the test*: one tap, and what is known so far.
pub fn stop(desk: &mut Desk, pressed: &Pressed) {
    if trials::running(&desk.chat.diary).is_none() {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    }
    trials::end(desk, End::Stopped);
    let Some(trial) = trials::newest(&desk.chat.diary).cloned() else {
        return;
    };
    let message = trial_result::tell(desk, trial, Message::default());
    desk.show(pressed.handle, message);
}

/// The result with the answer to a check-in, by day, once.
pub fn news(desk: &mut Desk) -> Option<Trial> {
    let hours = desk.hours()?;
    let last = night::last_night_ended(desk.event.at, &hours)?;
    trials::look(desk, last);
    let newest = trials::newest(&desk.chat.diary)?;
    let is_new = newest.ended.is_some() && newest.told_at.is_none();
    (is_new && !desk.is_night()).then(|| newest.clone())
}
