//! `charley-export.json` taken apart on the way through it: nothing but the
//! fields of one line is ever held.

use super::fields::{Cell, Cells};
use super::line::{FileProblem, Kind, Line, Lines};
use super::line_counter::LineCounter;
use crate::papers::export;
use serde::Deserializer as _;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::fmt;

/// Ours are five deep. A program that writes them anew adds little.
const DEPTH_MAX: usize = 32;
/// Fields of one line, ours and others.
const FIELDS_MAX: usize = 64;

pub fn read(text: &str, lines: &mut Lines) -> Result<(), FileProblem> {
    if depth(text) > DEPTH_MAX {
        return Err(FileProblem::NotOurs);
    }
    let mut reading = TreeReader {
        text,
        counter: LineCounter::of(text),
        lines,
        is_ours: false,
    };
    let mut json = serde_json::Deserializer::from_str(text);
    let read = json.deserialize_map(ExportVisitor(&mut reading));
    match read.and_then(|()| json.end()) {
        Ok(()) if reading.is_ours => Ok(()),
        Ok(()) => Err(FileProblem::NotOurs),
        Err(_) if reading.lines.is_too_many() => Err(FileProblem::TooManyLines),
        Err(error) => Err(problem(&error)),
    }
}

fn problem(error: &serde_json::Error) -> FileProblem {
    match error.classify() {
        Category::Syntax | Category::Eof => FileProblem::Broken { line: error.line() },
        Category::Data | Category::Io => FileProblem::NotOurs,
    }
}

/// How many brackets are open at once, at most.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = text.bytes();
    let mut in_string = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => {
                bytes.next();
            }
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// On the way through a file.
struct TreeReader<'de, 'r, 't> {
    text: &'de str,
    counter: LineCounter<'de>,
    lines: &'r mut Lines<'t>,
    /// Its schema is ours.
    is_ours: bool,
}

impl<'de> TreeReader<'de, '_, '_> {
    fn take(&mut self, kind: Kind, value: &'de RawValue) -> Result<(), FileProblem> {
        let number = self.counter.line_at(offset(self.text, value.get()));
        let mut json = serde_json::Deserializer::from_str(value.get());
        let cells = json.deserialize_map(ThingVisitor(fields(kind))).ok();
        self.lines.add(Line {
            number,
            kind,
            cells,
        })
    }
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Everything of an export but its reminders.
struct ExportVisitor<'a, 'de, 'r, 't>(&'a mut TreeReader<'de, 'r, 't>);

impl<'de> Visitor<'de> for ExportVisitor<'_, 'de, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an export")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(KnownFields(&PARTS))? {
            match (name, name.and_then(kind)) {
                (Some("schema"), _) => {
                    let schema: &RawValue = map.next_value()?;
                    self.0.is_ours = is_ours(schema.get());
                }
                (Some("profile"), Some(kind)) => {
                    let profile: &RawValue = map.next_value()?;
                    if profile.get() != "null" {
                        self.0.take(kind, profile).map_err(|_| too_many())?;
                    }
                }
                (_, Some(kind)) => map.next_value_seed(Things(self.0, kind))?,
                (_, None) => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// The text of a file's schema, quoted as it stands there.
fn is_ours(schema: &str) -> bool {
    let may_be = schema.len() <= 6 * export::SCHEMA.len() + 2;
    may_be && serde_json::from_str(schema).is_ok_and(|schema: String| schema == export::SCHEMA)
}

/// Told apart by the lines themselves; see [`read`].
fn too_many<E: Error>() -> E {
    E::custom("too many lines")
}

/// One list of an export.
struct Things<'a, 'de, 'r, 't>(&'a mut TreeReader<'de, 'r, 't>, Kind);

impl<'de> DeserializeSeed<'de> for Things<'_, 'de, '_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Things<'_, 'de, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<&RawValue>()? {
            self.0.take(self.1, value).map_err(|_| too_many())?;
        }
        Ok(())
    }
}

/// The fields of one thing that are ours; others are passed over.
struct ThingVisitor(&'static [&'static str]);

impl<'de> Visitor<'de> for ThingVisitor {
    type Value = Cells<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cells<'de>, A::Error> {
        let mut cells = Cells::default();
        let mut passed = 0;
        while let Some(field) = map.next_key_seed(KnownFields(self.0))? {
            passed += 1;
            if passed > FIELDS_MAX {
                return Err(A::Error::custom("too many fields"));
            }
            match field {
                Some(field) => cells.put(field, Cell::Json(map.next_value()?)),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(cells)
    }
}

/// A name, where it is one of these.
struct KnownFields<'a>(&'a [&'static str]);

impl<'de> DeserializeSeed<'de> for KnownFields<'_> {
    type Value = Option<&'static str>;

    fn deserialize<D: serde::Deserializer<'de>>(self, name: D) -> Result<Self::Value, D::Error> {
        name.deserialize_str(self)
    }
}

impl Visitor<'_> for KnownFields<'_> {
    type Value = Option<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().find(|known| **known == name).copied())
    }
}

const PARTS: [&str; 11] = [
    "schema",
    "profile",
    "answers",
    "triggers",
    "cramps",
    "checkins",
    "signs",
    "trials",
    "plans",
    "reviews",
    "announced",
];

fn kind(part: &str) -> Option<Kind> {
    Some(match part {
        "profile" => Kind::Profile,
        "answers" => Kind::Answer,
        "triggers" => Kind::Trigger,
        "cramps" => Kind::Cramp,
        "checkins" => Kind::Checkin,
        "signs" => Kind::Sign,
        "trials" => Kind::Trial,
        "plans" => Kind::Plan,
        "reviews" => Kind::Review,
        "announced" => Kind::Announced,
        _ => return None,
    })
}

/// What is read of each kind.
fn fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Profile => &[
            "time_zone",
            "bedtime",
            "rising",
            "consented_at",
            "reminders",
            "emergency_number",
        ],
        Kind::Answer => &["dialogue", "version", "question", "value", "answered_at"],
        Kind::Trigger => &["cause", "level", "assessed_at"],
        Kind::Cramp => export::CRAMP_FIELDS,
        Kind::Checkin => &[
            "night",
            "cramps",
            "counted",
            "worst",
            "sleep",
            "stretch_done",
            "toilet_trips",
            "exposures",
            "kept",
            "sleep_times",
            "answered_at",
        ],
        Kind::Sign => &[
            "sign",
            "urgency",
            "at",
            "words",
            "understood_at",
            "looked_at",
            "gone_at",
        ],
        Kind::Trial => &[
            "id", "habit", "begun_at", "drawn", "ended_at", "ended", "told_at", "nights",
        ],
        Kind::Plan => &[
            "id",
            "unit",
            "unit_version",
            "action",
            "cue",
            "own_cue",
            "obstacle",
            "begun_night",
            "state",
            "easier_steps",
            "ended_night",
            "why_never",
            "auto",
            "pack",
            "note",
        ],
        Kind::Review => &[
            "last_night",
            "week",
            "choice",
            "unit",
            "answered_at",
            "worth",
        ],
        Kind::Announced => &["exposure", "way", "at", "withdrawn_at"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_count_outside_of_words_alone() {
        for (text, expected) in [
            ("{}", 1),
            (r#"{"a": [{"[[[": "{{\"[["}]}"#, 3),
            (r#"{"\\": [[]]}"#, 3),
            ("]]][", 1),
            ("", 0),
        ] {
            assert_eq!(depth(text), expected, "{text}");
        }
    }

    /// The names that stand beside `fields`: `fields.moment("told_at")`.
    fn asked_for(source: &str) -> impl Iterator<Item = &str> {
        let after_fields = source.split("fields").skip(1);
        after_fields.filter_map(|after| {
            let (call, rest) = after.split_once('"')?;
            let is_call = call.len() < 40 && call.contains('(') && !call.contains([';', '{']);
            let (name, _) = rest.split_once('"')?;
            is_call.then_some(name)
        })
    }

    #[test]
    fn every_field_that_is_asked_for_is_read() {
        let read: Vec<&str> = Kind::ALL.into_iter().flat_map(fields).copied().collect();
        let sources = [
            include_str!("told.rs"),
            include_str!("of_the_plan.rs"),
            include_str!("kept.rs"),
            include_str!("reading.rs"),
            include_str!("profile.rs"),
        ];
        let asked: Vec<&str> = sources.into_iter().flat_map(asked_for).collect();
        assert!(asked.len() > 30, "{asked:?}");
        for name in asked {
            assert!(read.contains(&name), "{name}");
        }
    }
}
