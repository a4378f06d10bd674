//! Reading the fields of one line, each with what it may be.

use crate::dialogue::own_words::is_seen;
use crate::place::{Zone, instant_at};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, Utc};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

/// Nobody kept such a diary before.
const FIRST_YEAR: i32 = 2000;
/// A text that people send has this many characters at most.
pub const TEXT_CHARS_MAX: usize = 4_096;
/// So many bytes one field may take in a file: such a text, each character
/// written as the twelve of its two halves.
pub const FIELD_BYTES_MAX: usize = 12 * TEXT_CHARS_MAX + 2;
/// Of a value that cannot be, so much is shown.
const SHOWN_CHARS_MAX: usize = 40;
/// As a table has it where somebody wrote no offset.
const LOCAL: &str = "%Y-%m-%dT%H:%M:%S%.f";

/// A field that cannot be what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadField {
    pub field: &'static str,
    /// What stands there, shortened; empty where nothing does.
    pub value: String,
}

/// What stands in a field.
#[derive(Debug)]
pub enum Cell<'a> {
    /// A part of the file, not read yet.
    Json(&'a RawValue),
    Table(Value),
}

/// The fields of one line that are ours, in any order.
#[derive(Debug, Default)]
pub struct Cells<'a>(Vec<(&'static str, Cell<'a>)>);

impl<'a> Cells<'a> {
    /// Where a field stands twice, the last counts.
    pub fn put(&mut self, field: &'static str, cell: Cell<'a>) {
        self.0.retain(|(known, _)| *known != field);
        self.0.push((field, cell));
    }

    fn get(&self, field: &str) -> Option<&Cell<'a>> {
        let mut cells = self.0.iter();
        cells
            .find(|(known, _)| *known == field)
            .map(|(_, cell)| cell)
    }
}

impl Cell<'_> {
    fn is_empty(&self) -> bool {
        match self {
            Cell::Json(raw) => raw.get() == "null",
            Cell::Table(value) => value.is_null(),
        }
    }

    /// Nothing is built of a field that is too long to be ours.
    fn read<T: DeserializeOwned>(&self) -> Option<T> {
        match self {
            Cell::Json(raw) if raw.get().len() > FIELD_BYTES_MAX => None,
            Cell::Json(raw) => serde_json::from_str(raw.get()).ok(),
            Cell::Table(value) => T::deserialize(value).ok(),
        }
    }

    fn shown(&self) -> String {
        match self {
            Cell::Json(raw) => self.read().unwrap_or_else(|| beginning(raw.get())),
            Cell::Table(Value::String(text)) => text.clone(),
            Cell::Table(other) => other.to_string(),
        }
    }
}

/// Enough of a text to show, as it cannot all be kept.
fn beginning(text: &str) -> String {
    text.chars().take(4 * SHOWN_CHARS_MAX).collect()
}

/// A text of a file as it is shown in a message: its beginning, on one line.
pub fn shown(text: &str) -> String {
    let blank = |one: char| if one.is_control() { ' ' } else { one };
    let mut seen = text.chars().filter(|one| is_seen(*one)).map(blank);
    let mut shown: String = seen.by_ref().take(SHOWN_CHARS_MAX).collect();
    if seen.next().is_some() {
        shown.push('…');
    }
    shown
}

/// The fields of one line.
pub struct Fields<'a> {
    pub of: &'a Cells<'a>,
    pub now: DateTime<Utc>,
    /// Where the person is, for times without an offset.
    pub zone: Option<Zone>,
}

impl Fields<'_> {
    /// `None` for null and for what is not there.
    pub fn optional<T: DeserializeOwned>(
        &self,
        field: &'static str,
    ) -> Result<Option<T>, BadField> {
        match self.of.get(field).filter(|cell| !cell.is_empty()) {
            None => Ok(None),
            Some(cell) => cell.read().map(Some).ok_or_else(|| self.bad(field)),
        }
    }

    pub fn required<T: DeserializeOwned>(&self, field: &'static str) -> Result<T, BadField> {
        self.optional(field)?.ok_or_else(|| self.bad(field))
    }

    /// A value that must also be right.
    pub fn checked<T: DeserializeOwned>(
        &self,
        field: &'static str,
        is_right: impl FnOnce(&T) -> bool,
    ) -> Result<Option<T>, BadField> {
        match self.optional(field)? {
            Some(value) if !is_right(&value) => Err(self.bad(field)),
            read => Ok(read),
        }
    }

    /// A whole number up to `most`, also where a program wrote 4 as 4.0.
    pub fn number(&self, field: &'static str, most: u8) -> Result<Option<u8>, BadField> {
        let is_right = |number: &f64| number.fract() == 0.0 && (0.0..=most.into()).contains(number);
        let number = self.checked(field, is_right)?;
        // It is whole and at most 255.
        Ok(number.map(|number| number as u8))
    }

    /// A moment that can have been.
    pub fn moment(&self, field: &'static str) -> Result<Option<DateTime<Utc>>, BadField> {
        let read = |text: &str| {
            let whole = DateTime::parse_from_rfc3339(text).map(|at| at.to_utc());
            let local = |_| NaiveDateTime::parse_from_str(text, LOCAL).map(|at| at.and_utc());
            whole.or_else(local).ok()
        };
        self.read_moment(field, read)
    }

    /// The same on the clock of whoever kept it; without an offset, on that of
    /// the person.
    pub fn local_moment(
        &self,
        field: &'static str,
    ) -> Result<Option<DateTime<FixedOffset>>, BadField> {
        let here = |at: NaiveDateTime| {
            let at = instant_at(self.zone?, at).with_timezone(&self.zone?);
            Some(at.with_timezone(&at.offset().fix()))
        };
        let read = |text: &str| match DateTime::parse_from_rfc3339(text) {
            Ok(whole) => Some(whole),
            Err(_) => here(NaiveDateTime::parse_from_str(text, LOCAL).ok()?),
        };
        self.read_moment(field, read)
    }

    fn read_moment<T: Clone + Into<DateTime<Utc>>>(
        &self,
        field: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, BadField> {
        let Some(text) = self.optional::<String>(field)? else {
            return Ok(None);
        };
        let at = read(&text).filter(|at| self.can_have_been(at.clone().into()));
        at.map(Some).ok_or_else(|| self.bad(field))
    }

    pub fn night(&self, field: &'static str) -> Result<Option<NaiveDate>, BadField> {
        self.checked(field, |night| self.can_be_night(*night))
    }

    pub fn can_be_night(&self, night: NaiveDate) -> bool {
        self.can_have_been(night.and_time(NaiveTime::MIN).and_utc())
    }

    /// By tomorrow, as some clocks are ahead.
    pub fn can_have_been(&self, at: DateTime<Utc>) -> bool {
        use chrono::Datelike;
        at.year() >= FIRST_YEAR && at <= self.now + TimeDelta::days(1)
    }

    /// A text, not cleaned yet.
    pub fn text(&self, field: &'static str) -> Result<Option<String>, BadField> {
        self.checked(field, |text: &String| {
            text.chars().count() <= TEXT_CHARS_MAX
        })
    }

    pub fn bad(&self, field: &'static str) -> BadField {
        let cell = self.of.get(field).filter(|cell| !cell.is_empty());
        let value = cell.map_or_else(String::new, |cell| shown(&cell.shown()));
        BadField { field, value }
    }
}
