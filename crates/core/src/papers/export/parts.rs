//! An export in parts, where one file would be larger than what can come back.
//!
//! A part is what belongs to some days in a row, so that the cramps of a night
//! are with its check-in, and each part can be read alone. What comes in while
//! the parts wait to be sent is in one of them too.

use crate::chat::Chat;
use crate::diary::{Cramp, PlannedHabit, ReminderRecord, Review, SignRecord, Trial};
use crate::papers::part::{ExportPlace, Part};
use crate::papers::{ExportFile, FILE_BYTES_MAX, LINES_MAX};
use chrono::{DateTime, NaiveDate, Utc};

/// A part may become a little longer while it waits, and must fit then.
const PART_BYTES_MAX: usize = FILE_BYTES_MAX as usize / 10 * 9;
const PART_LINES_MAX: usize = LINES_MAX / 10 * 9;

/// The most bytes that a thing takes in `charley-export.json` beside its texts.
const CRAMP_BYTES: usize = 720;
const CHECKIN_BYTES: usize = 1_500;
/// Whether one habit of the plan was kept.
const KEPT_BYTES: usize = 60;
const REMINDER_BYTES: usize = 280;
const SIGN_BYTES: usize = 400;
const TRIAL_BYTES: usize = 420;
const LOT_BYTES: usize = 200;
/// With a cue of sixty letters of four bytes.
const PLAN_BYTES: usize = 900;
const REVIEW_BYTES: usize = 280;
/// The same for a row of `charley-cramps.csv`.
const ROW_BYTES: usize = 320;

/// The files of `/export` for what is kept now.
pub fn files(chat: &Chat) -> Vec<ExportFile> {
    let json = parts(things(chat));
    let csv = parts(rows(chat));
    let json = json.into_iter().map(|part| match part {
        Part::WHOLE => ExportFile::Json,
        part => ExportFile::JsonPart(part),
    });
    let csv = csv.into_iter().map(|part| match part {
        Part::WHOLE => ExportFile::Csv,
        part => ExportFile::CsvPart(part),
    });
    json.chain(csv).collect()
}

/// Something that is exported: its place, and what it takes at most.
struct ExportedThing {
    place: ExportPlace,
    bytes: usize,
    /// Of the lines that an import takes.
    lines: usize,
}

fn parts(mut things: Vec<ExportedThing>) -> Vec<Part> {
    things.sort_unstable_by_key(|thing| thing.place);
    let (mut bytes, mut lines) = (0, 0);
    let mut begins = Vec::new();
    for thing in things {
        bytes += thing.bytes;
        lines += thing.lines;
        if bytes > PART_BYTES_MAX || lines > PART_LINES_MAX {
            begins.push(thing.place);
            (bytes, lines) = (thing.bytes, thing.lines);
        }
    }
    let from = std::iter::once(None).chain(begins.iter().copied().map(Some));
    let until = begins.iter().copied().map(Some).chain([None]);
    let of = u32::try_from(begins.len() + 1).unwrap_or(u32::MAX);
    let numbered = (1..).zip(from.zip(until));
    let part = |(number, (from, until))| Part {
        number,
        of,
        from,
        until,
    };
    numbered.map(part).collect()
}

fn things(chat: &Chat) -> Vec<ExportedThing> {
    let diary = &chat.diary;
    let cramps = diary.cramps.values();
    let cramps = cramps.map(|one| (of_cramp(one), CRAMP_BYTES + escaped(one.note.as_deref()), 1));
    let nights = diary.checkins.values();
    let nights = nights.map(|one| {
        (
            (one.night, 0),
            CHECKIN_BYTES + KEPT_BYTES * one.kept.len(),
            1,
        )
    });
    let reminders = diary.reminders.values();
    let reminders = reminders.map(|one| (of_reminder(one), REMINDER_BYTES, 0));
    let signs = diary.signs.values();
    let signs = signs.map(|one| (of_sign(one), SIGN_BYTES + escaped(one.words.as_deref()), 1));
    let trials = diary.trials.values();
    let trials = trials.map(|one| (of_trial(one), TRIAL_BYTES + LOT_BYTES * one.lots.len(), 1));
    let plans = diary.plans.values();
    let plans = plans.map(|one| (of_plan(one), PLAN_BYTES, 1));
    let reviews = diary.reviews.values();
    let reviews = reviews.map(|one| (of_review(one), REVIEW_BYTES, 1));
    let all = cramps
        .chain(nights)
        .chain(reminders)
        .chain(signs)
        .chain(trials)
        .chain(plans)
        .chain(reviews);
    all.map(|(place, bytes, lines)| ExportedThing {
        place,
        bytes,
        lines,
    })
    .collect()
}

fn rows(chat: &Chat) -> Vec<ExportedThing> {
    let row = |cramp: &Cramp| ExportedThing {
        place: of_cramp(cramp),
        bytes: ROW_BYTES + 2 * cramp.note.as_ref().map_or(0, String::len),
        lines: 1,
    };
    chat.diary.cramps.values().map(row).collect()
}

/// The bytes of a text in JSON.
fn escaped(text: Option<&str>) -> usize {
    let bytes = text.unwrap_or_default().bytes();
    let escaped = bytes.map(|byte| match byte {
        0..0x20 => 6,
        b'"' | b'\\' => 2,
        _ => 1,
    });
    escaped.sum()
}

pub fn of_cramp(cramp: &Cramp) -> ExportPlace {
    let day = cramp.night.or(cramp.at.map(|at| at.date_naive()));
    (day.unwrap_or(of_day(cramp.recorded_at)), cramp.id)
}

pub fn of_reminder(reminder: &ReminderRecord) -> ExportPlace {
    (reminder.night, 0)
}

pub fn of_sign(sign: &SignRecord) -> ExportPlace {
    (of_day(sign.at), sign.id)
}

pub fn of_trial(trial: &Trial) -> ExportPlace {
    (of_day(trial.begun_at), trial.id)
}

pub fn of_plan(plan: &PlannedHabit) -> ExportPlace {
    (plan.begun_night, plan.id)
}

pub fn of_review(review: &Review) -> ExportPlace {
    (review.last_night, 0)
}

fn of_day(at: DateTime<Utc>) -> NaiveDate {
    at.date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(day: u32, bytes: usize) -> ExportedThing {
        ExportedThing {
            place: (NaiveDate::from_ymd_opt(2026, 11, day).unwrap(), 0),
            bytes,
            lines: 1,
        }
    }

    #[test]
    fn everything_is_in_one_part_and_no_part_is_too_large() {
        let half = PART_BYTES_MAX / 2;
        for (sizes, count) in [
            (&[][..], 1),
            (&[half, half], 1),
            (&[half, half, 1], 2),
            (&[half, half + 1, half], 3),
        ] {
            let things = (1..).zip(sizes).map(|(day, bytes)| thing(day, *bytes));
            let parts = parts(things.collect());
            assert_eq!(parts.len(), count, "{sizes:?}");
            for day in 1..30 {
                let place = thing(day, 0).place;
                let in_parts = parts.iter().filter(|part| part.has(place)).count();
                assert_eq!(in_parts, 1, "{day}");
            }
        }
        assert_eq!(parts(vec![]), [Part::WHOLE]);
    }

    #[test]
    fn very_many_lines_are_parted_too() {
        let things = (0..2 * PART_LINES_MAX).map(|_| thing(1, 1));
        let things = things.zip(0..).map(|(thing, id)| ExportedThing {
            place: (thing.place.0, id),
            ..thing
        });
        assert_eq!(parts(things.collect()).len(), 2);
    }
}
