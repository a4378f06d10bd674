//! The evenings of a test by lot in their order, drawn and in words.
//!
//! Shows what was drawn and what was told; weighs nothing.

use crate::message::Message;
use crate::view::View;
use charley_core::diary::trial::Trial;
use charley_core::insights::known;
use charley_core::picture::{ByLot, Calendar, Link, LotEvening, NightTold};
use charley_core::words::{Text, drawn};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const WEEK: usize = 7;

/// `None` before the first lot.
pub fn draw(view: View, trial: &Trial, link: Link) -> Option<ByLot> {
    let diary = &view.chat.diary;
    let first = *trial.lots.keys().next()?;
    let last = *trial.lots.keys().next_back()?;
    let counted: BTreeMap<NaiveDate, bool> = trial.counted(diary).collect();
    let known = known(diary);
    let told = |night| match known.get(&night) {
        Some(true) => NightTold::Cramp,
        Some(false) => NightTold::Clear,
        None => NightTold::Nothing,
    };
    let evening = |night: NaiveDate| match counted.get(&night) {
        Some(true) => LotEvening::With(told(night)),
        Some(false) => LotEvening::Without(told(night)),
        None if trial.lots.contains_key(&night) => LotEvening::LeftOut,
        None => LotEvening::NoLot,
    };
    let nights = first.iter_days().take_while(|night| *night <= last);
    Some(ByLot {
        link,
        first,
        evenings: nights.map(evening).collect(),
        week_starts: view.week_starts(),
    })
}

/// The same, a line a week: all 84 evenings do not fit under a picture.
pub fn in_words(by_lot: &ByLot) -> Message {
    let said = drawn::LOT_SAID
        .text()
        .with("name", by_lot.link.name.clone());
    let mut message = Message::new(said).folded().paragraph(drawn::LOT_WEEKS);
    for (number, evenings) in by_lot.evenings.chunks(WEEK).enumerate() {
        let from = Calendar::day_and_month(by_lot.date(number * WEEK));
        message = message.line(week(evenings).with("from", from));
    }
    let not_told = |evening: &&LotEvening| {
        matches!(
            evening,
            LotEvening::With(NightTold::Nothing) | LotEvening::Without(NightTold::Nothing)
        )
    };
    match by_lot.evenings.iter().filter(not_told).count() {
        0 => message,
        nights => message.line(drawn::LOT_NOT_TOLD.text().with("nights", nights)),
    }
}

/// "with 1 of 3, without 2 of 4": nights with a cramp.
fn week(evenings: &[LotEvening]) -> Text {
    let count = |one: LotEvening| evenings.iter().filter(|evening| **evening == one).count();
    let (with, without) = (LotEvening::With, LotEvening::Without);
    let cramps_with = count(with(NightTold::Cramp));
    let cramps_without = count(without(NightTold::Cramp));
    drawn::LOT_WEEK
        .text()
        .with("cramps_with", cramps_with)
        .with("nights_with", cramps_with + count(with(NightTold::Clear)))
        .with("cramps_without", cramps_without)
        .with(
            "nights_without",
            cramps_without + count(without(NightTold::Clear)),
        )
}
