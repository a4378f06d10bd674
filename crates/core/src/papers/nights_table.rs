//! `charley-nights.csv`: one row for each night from the first that was
//! recorded, by RFC 4180.
//!
//! What nobody told is an empty field, never zero and never *no*.

use super::known_nights::worst;
use crate::chat::Chat;
use crate::diary::{Checkin, Cramp, Diary, Exposure, Factor, report};
use chrono::{DateTime, NaiveDate, Utc};

/// `night` is the date of its evening. `known` is `yes` where there is a
/// check-in or a cramp. `cramps` counts the rows of `charley-cramps.csv` with
/// the same night; `worst` (0 to 10) is the worst of them, or what the check-in
/// says. The rest is from the check-in:
/// `sleep` `poor`, `ok` or `good`; `toilet_trips` 0, 1, or 2 for two or more;
/// all others `yes` or `no`.
const BEFORE: [&str; 8] = [
    "night",
    "known",
    "cramps",
    "worst",
    "sleep",
    "toilet_trips",
    "stretch_done",
    "water_done",
];

/// The header: what a night was, then what its day held.
pub fn columns() -> impl Iterator<Item = &'static str> {
    BEFORE.into_iter().chain(Exposure::ALL.map(Exposure::id))
}

/// The table as it is now. Until the zone is known no night is, and it has its
/// header alone.
///
/// # Errors
/// None that a table in memory can have.
pub fn csv(chat: &Chat, now: DateTime<Utc>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(columns())?;
    let cramps = report::cramps_by_night(&chat.diary);
    let last = chat.newest_night(now).into_iter();
    for night in last.flat_map(|last| report::all_nights(&chat.diary, last)) {
        let cramps = cramps.get(&night).map_or(&[][..], Vec::as_slice);
        writer.write_record(row(&chat.diary, night, cramps))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

fn row(diary: &Diary, night: NaiveDate, cramps: &[&Cramp]) -> Vec<String> {
    let checkin = diary.checkins.get(&night);
    let known = checkin.is_some() || !cramps.is_empty();
    let mut row = vec![
        night.to_string(),
        yes_or_no(known),
        or_empty(known.then_some(cramps.len())),
        or_empty(worst(checkin, cramps)),
        checkin.and_then(sleep).unwrap_or_default(),
        or_empty(checkin.and_then(|checkin| checkin.toilet_trips)),
        told(checkin.and_then(|checkin| checkin.stretch_done)),
        told(checkin.and_then(|checkin| Factor::WaterDone.answer(diary, checkin))),
    ];
    row.extend(Exposure::ALL.map(|exposure| {
        told(checkin.and_then(|checkin| Factor::Told(exposure).answer(diary, checkin)))
    }));
    row
}

fn sleep(checkin: &Checkin) -> Option<String> {
    checkin.sleep.map(|sleep| super::export::id(&sleep))
}

fn told(answer: Option<bool>) -> String {
    answer.map(yes_or_no).unwrap_or_default()
}

fn yes_or_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

fn or_empty(number: Option<impl ToString>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}
