//! The habits of the plan in words for a doctor: since when, on how many of the days
//! told, and what became of each. No verdict.

use crate::coach::{HabitFate, TriedHabit, tried};
use crate::dialogue::Book;
use crate::diary::Diary;
use crate::words::{Text, paper};
use chrono::NaiveDate;

/// The newest that stand on paper: more would not fit on its one sheet.
const HABITS_MAX: usize = 6;

/// One line for each, the oldest first; `date` is how a day is written there.
pub fn lines(diary: &Diary, book: &Book, date: impl Fn(NaiveDate) -> Text) -> Vec<Text> {
    let tried = tried(diary, book.units(), HABITS_MAX);
    tried.iter().map(|one| line(one, &date)).collect()
}

fn line(tried: &TriedHabit, date: &impl Fn(NaiveDate) -> Text) -> Text {
    let text = match tried.kept {
        Some(kept) => paper::PAGE_HABIT
            .text()
            .with("yes", kept.yes)
            .with("told", kept.counted()),
        None => paper::PAGE_HABIT_ONCE.text(),
    };
    text.with("habit", Text::of(tried.unit.id.clone()))
        .with("from", date(tried.plan.begun_night))
        .with("fate", fate(tried, date))
}

fn fate(tried: &TriedHabit, date: &impl Fn(NaiveDate) -> Text) -> Text {
    let ended = |phrase: crate::words::Phrase| {
        let night = tried.plan.ended_night.unwrap_or(tried.plan.begun_night);
        phrase.text().with("to", date(night))
    };
    match tried.fate {
        HabitFate::GoesOn => paper::PAGE_HABIT_GOES_ON.text(),
        HabitFate::Settled => paper::PAGE_HABIT_SETTLED.text(),
        HabitFate::GivenUp => ended(paper::PAGE_HABIT_GIVEN_UP),
        HabitFate::MadeItWorse => ended(paper::PAGE_HABIT_MADE_WORSE),
    }
}
