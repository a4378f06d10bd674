//! `charley-export.json` taken apart.

use super::file::{FileProblem, Kind, Line, LineEnds};
use crate::conversation::export;
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// Everything of an export but its reminders.
#[derive(Deserialize)]
struct Export<'a> {
    #[serde(borrow, default)]
    schema: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    profile: Option<&'a RawValue>,
    #[serde(borrow, default)]
    answers: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    triggers: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    cramps: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    checkins: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    signs: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    trials: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    announced: Vec<&'a RawValue>,
}

pub fn read(text: &str) -> Result<Vec<Line>, FileProblem> {
    let export: Export = serde_json::from_str(text).map_err(|error| problem(&error))?;
    if export.schema.as_deref() != Some(export::SCHEMA) {
        return Err(FileProblem::NotOurs);
    }
    let parts = [
        (Kind::Profile, Vec::from_iter(export.profile)),
        (Kind::Answer, export.answers),
        (Kind::Trigger, export.triggers),
        (Kind::Cramp, export.cramps),
        (Kind::Checkin, export.checkins),
        (Kind::Sign, export.signs),
        (Kind::Trial, export.trials),
        (Kind::Announced, export.announced),
    ];
    let ends = LineEnds::of(text);
    let lines = parts.into_iter().flat_map(|(kind, values)| {
        let line = |value: &RawValue| Line {
            number: ends.line_at(offset(text, value.get())),
            kind,
            fields: serde_json::from_str(value.get()).ok(),
        };
        values.into_iter().map(line).collect::<Vec<Line>>()
    });
    Ok(lines.collect())
}

fn problem(error: &serde_json::Error) -> FileProblem {
    match error.classify() {
        Category::Syntax | Category::Eof => FileProblem::Broken { line: error.line() },
        Category::Data | Category::Io => FileProblem::NotOurs,
    }
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}
