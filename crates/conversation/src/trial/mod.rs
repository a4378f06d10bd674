//! The screens of a test by lot: what it is and takes, the choice of a habit,
//! how far it is, and stopping it.
//!
//! The length is said before anything begins, and nothing of the result before
//! it is over: who knows how it stands goes by the lot less well.

pub mod phrase;
mod picture;
mod press;
pub mod result;

pub use press::Press;

use crate::buttons::data::button;
use crate::causes::Press as CausesPress;
use crate::context::Context;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::trial::habits;
use crate::upkeep::{schedule, trial};
use crate::view::View;
use crate::wording::{self, coming};
use charley_core::chat::Handle;
use charley_core::diary::trial::{Drawn, End, Habit, NIGHTS_MAX, Trial};
use charley_core::diary::{Diary, night};
use charley_core::insights::by_lot::{self, Outlook};
use charley_core::insights::known;
use charley_core::words::{Phrase, Text};

/// The way in from `/triggers`, for those to whom a test is offered or who had
/// one.
pub fn add_button(view: View, message: Message) -> Message {
    let had_one = by_lot::newest(&view.chat.diary).is_some();
    if !had_one && (trial::outlook(view).is_none() || habits(view).is_empty()) {
        return message;
    }
    message.row([button(phrase::BUTTON_TRIAL, Press::Show)])
}

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Show => Ok(show(cx, on)),
        Press::Choose { habit } => {
            let habit = chosen(cx.view(), habit)?;
            Ok(Next::Show(of_habit(habit), Some(on)))
        }
        Press::Start { habit } => start(cx, habit, on),
        Press::Picture => {
            for (picture, caption) in result::pictures(cx.view()).ok_or(Stale::Old)? {
                cx.send_picture(picture, caption, Purpose::Reply);
            }
            Ok(Next::Done)
        }
        Press::Stop => stop(cx, on),
    }
}

/// *Test a habit*: how far the test is, or what it would be.
fn show(cx: &mut Context, on: Handle) -> Next {
    let screen = match by_lot::running(&cx.chat.diary) {
        Some(trial) => under_way(cx.view(), trial),
        None => offer(cx.view()),
    };
    trial::mark_told(cx);
    let screen = screen.row([button(phrase::BUTTON_BACK, CausesPress::All)]);
    Next::Show(screen, Some(on))
}

fn under_way(view: View, trial: &Trial) -> Message {
    let [with, without] = told(&view.chat.diary, trial);
    let tonight = view.night_of(view.at);
    let night = tonight.map_or(0, |night| trial.nights_until(night).min(NIGHTS_MAX));
    let state = phrase::TRIAL_STATE
        .text()
        .with("night", night)
        .with("nights", NIGHTS_MAX)
        .with("with", with)
        .with("without", without);
    let mut message = result::head(trial).paragraph(state);
    let kind = trial.habit.reminder();
    if !view.chat.person.due.contains_key(&schedule::wake_of(kind)) {
        message = message.line(phrase::TRIAL_NO_REMINDER);
    }
    message
        .paragraph(nothing_yet(trial.drawn))
        .row([button(phrase::BUTTON_TRIAL_STOP, Press::Stop)])
}

/// Its nights with the habit and without, of those that were told: the same
/// that the result will count.
fn told(diary: &Diary, trial: &Trial) -> [usize; 2] {
    let known = known(diary);
    let counted = trial.counted(diary);
    let told = counted.filter(|(night, _)| known.contains_key(night));
    let (with, without): (Vec<_>, Vec<_>) = told.partition(|(_, with)| *with);
    [with.len(), without.len()]
}

fn nothing_yet(drawn: Drawn) -> Phrase {
    match drawn {
        Drawn::Nightly => phrase::TRIAL_NOTHING_YET,
        Drawn::Weekly => phrase::TRIAL_NOTHING_YET_WEEKS,
    }
}

fn offer(view: View) -> Message {
    let mut message = match by_lot::newest(&view.chat.diary) {
        Some(trial) => result::add(&view.chat.diary, trial, Message::default()),
        None => Message::default(),
    };
    let habits = habits(view);
    let Some(outlook) = trial::outlook(view).filter(|_| !habits.is_empty()) else {
        return message.paragraph(phrase::TRIAL_NO_CHANCE);
    };
    message = message
        .paragraph(phrase::TRIAL_WHAT)
        .paragraph(length(&outlook))
        .paragraph(phrase::TRIAL_WHICH);
    for habit in habits {
        let choose = Press::Choose { habit };
        message = message.row([button(wording::habit(habit), choose)]);
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

/// The habit, while a test of it may begin.
fn chosen(view: View, habit: Habit) -> Result<Habit, Stale> {
    let is_free = by_lot::running(&view.chat.diary).is_none();
    let is_offered = trial::outlook(view).is_some() && habits(view).contains(&habit);
    (is_free && is_offered).then_some(habit).ok_or(Stale::Old)
}

/// What a test of one habit would be, where it may begin; else how things stand.
pub fn of(view: View, habit: Habit, old: Option<Handle>) -> Next {
    let screen = match chosen(view, habit) {
        Ok(habit) => of_habit(habit),
        Err(_not_now) => offer(view),
    };
    Next::Show(screen, old)
}

/// One habit: what an evening with and one without would be.
fn of_habit(habit: Habit) -> Message {
    Message::new(about(habit))
        .paragraph(rules(habit.drawn()))
        .row([button(phrase::BUTTON_TRIAL_START, Press::Start { habit })])
        .row([button(phrase::BUTTON_BACK, Press::Show)])
}

fn rules(drawn: Drawn) -> Phrase {
    match drawn {
        Drawn::Nightly => phrase::TRIAL_RULES,
        Drawn::Weekly => phrase::TRIAL_RULES_WEEKS,
    }
}

fn about(habit: Habit) -> Phrase {
    match habit {
        Habit::Stretch => phrase::TRIAL_STRETCH,
        Habit::Water => phrase::TRIAL_WATER,
        Habit::Walk => phrase::TRIAL_WALK,
    }
}

/// *Start*: the first lot comes with the next reminder.
fn start(cx: &mut Context, habit: Habit, on: Handle) -> Result<Next, Stale> {
    let habit = chosen(cx.view(), habit)?;
    if !trial::begin(cx, habit) {
        return Ok(Next::Done);
    }
    Ok(Next::Show(started(cx.view()), Some(on)))
}

fn started(view: View) -> Message {
    let mut message = Message::new(phrase::TRIAL_STARTED);
    let mut coming = coming::coming(view).into_iter();
    if let Some(first) = coming.next() {
        message = coming.fold(message.paragraph(first), Message::line);
    }
    message.row([button(phrase::BUTTON_TRIAL_STOP, Press::Stop)])
}

/// *Stop the test*: one tap, and what is known so far.
fn stop(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    by_lot::running(&cx.chat.diary).ok_or(Stale::Old)?;
    trial::end(cx, End::Stopped);
    let diary = &cx.chat.diary;
    let screen = by_lot::newest(diary).map(|trial| result::add(diary, trial, Message::default()));
    trial::mark_told(cx);
    Ok(screen.map_or(Next::Done, |screen| Next::Show(screen, Some(on))))
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
