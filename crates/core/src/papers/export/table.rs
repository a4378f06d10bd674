//! `charley-cramps.csv`, one row for each cramp. No cell of it is a formula.

use super::id;
use super::parts::of_cramp;
use crate::chat::Chat;
use crate::diary::Cramp;
use crate::diary::note::clean_note;
use crate::papers::Part;
use crate::papers::guarded::guard;
use chrono::SecondsFormat;

/// What is told of a cramp, in `charley-export.json`.
pub const CRAMP_FIELDS: &[&str] = &[
    "id",
    "night",
    "at",
    "recorded_at",
    "source",
    "severity",
    "leg",
    "muscle",
    "minutes",
    "helped",
    "note",
    "from_memory",
];

/// The columns of `charley-cramps.csv`: all but the last.
pub const COLUMNS: &[&str] = CRAMP_FIELDS.split_at(CRAMP_FIELDS.len() - 1).0;

/// `charley-cramps.csv`, by RFC 4180. Several values of `helped` stand in one
/// field with a space between them.
///
/// # Errors
/// None that a table in memory can have.
pub fn csv(chat: &Chat) -> Result<Vec<u8>, csv::Error> {
    csv_part(chat, &Part::WHOLE)
}

/// One part of it, with the same header.
///
/// # Errors
/// None that a table in memory can have.
pub fn csv_part(chat: &Chat, part: &Part) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    let cramps = chat.diary.cramps.values();
    for cramp in cramps.filter(|cramp| part.has(of_cramp(cramp))) {
        writer.write_record(row(cramp))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

fn row(cramp: &Cramp) -> [String; 11] {
    let helped: Vec<String> = cramp.helped.iter().map(id).collect();
    // Old ones may hold what no table should.
    let note = cramp.note.as_deref().and_then(clean_note);
    [
        format!("c{}", cramp.id),
        cramp
            .night
            .map(|night| night.to_string())
            .unwrap_or_default(),
        cramp
            .at
            .map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true))
            .unwrap_or_default(),
        cramp
            .recorded_at
            .to_rfc3339_opts(SecondsFormat::Millis, true),
        id(&cramp.source),
        cramp
            .severity
            .map(|severity| severity.to_string())
            .unwrap_or_default(),
        cramp.leg.as_ref().map(id).unwrap_or_default(),
        cramp.muscle.as_ref().map(id).unwrap_or_default(),
        cramp.minutes.as_ref().map(id).unwrap_or_default(),
        helped.join(" "),
        note.map_or_else(String::new, |note| guard(&note).into_owned()),
    ]
}
