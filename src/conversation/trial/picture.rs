//! The evenings of a test by lot in their order, drawn and in words.
//!
//! Shows what was drawn and what was told; weighs nothing.

use crate::conversation::message::Message;
use crate::diary::Diary;
use crate::diary::trial::Trial;
use crate::insights::known;
use crate::picture::{ByLot, Calendar, Evening, Link, Told};
use crate::words::{Text, drawn};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const WEEK: usize = 7;

/// `None` before the first lot.
pub fn draw(diary: &Diary, trial: &Trial, link: Link) -> Option<ByLot> {
    let first = *trial.lots.keys().next()?;
    let last = *trial.lots.keys().next_back()?;
    let counted: BTreeMap<NaiveDate, bool> = trial.counted(diary).collect();
    let known = known(diary);
    let told = |night| match known.get(&night) {
        Some(true) => Told::Cramp,
        Some(false) => Told::Clear,
        None => Told::Nothing,
    };
    let evening = |night: NaiveDate| match counted.get(&night) {
        Some(true) => Evening::With(told(night)),
        Some(false) => Evening::Without(told(night)),
        None if trial.lots.contains_key(&night) => Evening::LeftOut,
        None => Evening::NoLot,
    };
    let nights = first.iter_days().take_while(|night| *night <= last);
    Some(ByLot {
        link,
        first,
        evenings: nights.map(evening).collect(),
    })
}

/// The same, a line a week: all 84 evenings do not fit under a picture.
pub fn add_words(message: Message, by_lot: &ByLot) -> Message {
    let mut message = message.paragraph(drawn::LOT_WEEKS);
    for (number, evenings) in by_lot.evenings.chunks(WEEK).enumerate() {
        let from = Calendar::day_and_month(by_lot.date(number * WEEK));
        message = message.line(week(evenings).with("from", from));
    }
    let not_told = |evening: &&Evening| {
        matches!(
            evening,
            Evening::With(Told::Nothing) | Evening::Without(Told::Nothing)
        )
    };
    match by_lot.evenings.iter().filter(not_told).count() {
        0 => message,
        nights => message.line(drawn::LOT_NOT_TOLD.text().with("nights", nights)),
    }
}

/// "with 1 of 3, without 2 of 4": nights with a cramp.
fn week(evenings: &[Evening]) -> Text {
    let count = |one: Evening| evenings.iter().filter(|evening| **evening == one).count();
    let (with, without) = (Evening::With, Evening::Without);
    let cramps_with = count(with(Told::Cramp));
    let cramps_without = count(without(Told::Cramp));
    drawn::LOT_WEEK
        .text()
        .with("cramps_with", cramps_with)
        .with("nights_with", cramps_with + count(with(Told::Clear)))
        .with("cramps_without", cramps_without)
        .with(
            "nights_without",
            cramps_without + count(without(Told::Clear)),
        )
}
