//! `charley-nights.csv`: one row for each night from the first that was
//! recorded, by RFC 4180.
//!
//! What nobody told is an empty field, never zero and never *no*.

use super::export::id;
use super::known_nights::worst;
use crate::chat::Chat;
use crate::diary::{Checkin, Cramp, Diary, Exposure, Factor, SleepTimes, report};
use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};

/// `night` is the date of its evening. `known` is `yes` where there is a
/// check-in or a cramp. `cramps` counts the rows of `charley-cramps.csv` with
/// the same night; `worst` (0 to 10) is the worst of them, or what the check-in
/// says. The rest is from the check-in:
/// `sleep` `poor`, `ok` or `good`; `toilet_trips` 0, 1, or 2 for two or more;
/// all others up to the exposures `yes` or `no`.
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

/// The person's own guesses about their sleep: two moments, what was answered, and
/// the minutes asleep that follow from it, from so many to so many. The last four
/// came later: whether sleep by day was after three o'clock, and the full form.
const SLEEP: [&str; 13] = [
    "bed_at",
    "up_at",
    "times",
    "asleep_after",
    "awake_for",
    "woke_by",
    "nap",
    "asleep_min_low",
    "asleep_min_high",
    "after_15",
    "in_bed_at",
    "woke_times",
    "last_woke_at",
];

/// The header: what a night was, what its day held, and how the sleep was.
pub fn columns() -> impl Iterator<Item = &'static str> {
    let exposures = Exposure::ALL.map(Exposure::id);
    BEFORE.into_iter().chain(exposures).chain(SLEEP)
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
    let sleep_times = checkin.and_then(|checkin| checkin.sleep_times.as_ref());
    row.extend(sleep_times.map_or_else(Default::default, sleep_cells));
    row
}

fn sleep_cells(told: &SleepTimes) -> [String; 13] {
    let asleep = told.asleep();
    let woke_by = told.woke_by.iter().flatten();
    let woke_by: Vec<String> = woke_by.map(id).collect();
    [
        told.bed_at.map(moment).unwrap_or_default(),
        told.up_at.map(moment).unwrap_or_default(),
        told.times.as_ref().map(id).unwrap_or_default(),
        told.asleep_after.as_ref().map(id).unwrap_or_default(),
        told.awake_for.as_ref().map(id).unwrap_or_default(),
        woke_by.join(" "),
        told.nap.as_ref().map(id).unwrap_or_default(),
        or_empty(asleep.map(|asleep| asleep.low)),
        or_empty(asleep.map(|asleep| asleep.high)),
        told.after_15.map(yes_or_no).unwrap_or_default(),
        told.in_bed_at.map(moment).unwrap_or_default(),
        or_empty(told.woke_times),
        told.last_woke_at.map(moment).unwrap_or_default(),
    ]
}

fn moment(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn sleep(checkin: &Checkin) -> Option<String> {
    checkin.sleep.map(|sleep| id(&sleep))
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
