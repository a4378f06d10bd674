//! The plan in a few lines of the report: its week, and each habit with its day, its
//! count and what became of it.

use super::phrase;
use crate::message::Message;
use crate::view::View;
use crate::wording::of_plan;
use charley_core::coach::{HabitFate, TriedHabit, programme, tried};
use charley_core::picture::Calendar;
use charley_core::words::{Phrase, Text};
use chrono::NaiveDate;

/// The newest that are named; the page for the doctor has more.
const HABITS_MAX: usize = 4;

/// Nothing where none was ever chosen.
pub fn add_lines(message: Message, view: View, last: NaiveDate) -> Message {
    let tried = tried(&view.chat.diary, view.book.units(), HABITS_MAX);
    if tried.is_empty() {
        return message;
    }
    let message = message.paragraph(head(view, last));
    tried.iter().map(habit).fold(message, Message::line)
}

fn head(view: View, last: NaiveDate) -> Text {
    let running = programme::running(&view.chat.diary, view.book.weeks());
    let week = running.and_then(|running| Some((running.present(last)?.0, running.weeks())));
    match week {
        Some((week, weeks)) => phrase::REPORT_PLAN_WEEK
            .text()
            .with("week", week)
            .with("weeks", weeks),
        None => phrase::REPORT_PLAN.text(),
    }
}

fn habit(tried: &TriedHabit) -> Text {
    let counted = tried.kept.filter(|kept| kept.counted() > 0);
    let text = match counted {
        Some(kept) => phrase::REPORT_HABIT
            .text()
            .with("yes", kept.yes)
            .with("counted", kept.counted()),
        None => phrase::REPORT_HABIT_UNTOLD.text(),
    };
    text.with("name", of_plan::name(tried.unit))
        .with("day", Calendar::day_and_month(tried.plan.begun_night))
        .with("fate", fate(tried.fate).text())
}

fn fate(fate: HabitFate) -> Phrase {
    match fate {
        HabitFate::GoesOn => phrase::HABIT_GOES_ON,
        HabitFate::Settled => phrase::HABIT_SETTLED,
        HabitFate::GivenUp => phrase::HABIT_GIVEN_UP,
        HabitFate::MadeItWorse => phrase::HABIT_MADE_WORSE,
    }
}
