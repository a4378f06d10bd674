//! Reading the fields of one line, each with what it may be.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Nobody kept such a diary before.
const FIRST_YEAR: i32 = 2000;
/// A text that people send has this many characters at most.
pub const TEXT_CHARS_MAX: usize = 4_096;
/// Of a value that cannot be, so much is shown.
const SHOWN_CHARS_MAX: usize = 40;

/// A field that cannot be what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadField {
    pub field: &'static str,
    /// What stands there, shortened; empty where nothing does.
    pub value: String,
}

/// The fields of one line.
pub struct Fields<'a> {
    pub of: &'a Map<String, Value>,
    pub now: DateTime<Utc>,
}

impl Fields<'_> {
    /// `None` for null and for what is not there.
    pub fn optional<T: DeserializeOwned>(
        &self,
        field: &'static str,
    ) -> Result<Option<T>, BadField> {
        match self.of.get(field) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match T::deserialize(value) {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(self.bad(field)),
            },
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

    /// A moment that can have been, as `T` reads it.
    pub fn moment<T>(&self, field: &'static str) -> Result<Option<T>, BadField>
    where
        T: DeserializeOwned + Clone + Into<DateTime<Utc>>,
    {
        self.checked(field, |at: &T| self.can_have_been(at.clone().into()))
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

    pub fn text(&self, field: &'static str) -> Result<Option<String>, BadField> {
        self.checked(field, |text: &String| {
            text.chars().count() <= TEXT_CHARS_MAX
        })
    }

    pub fn bad(&self, field: &'static str) -> BadField {
        let value = match self.of.get(field) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        let mut shown: String = value.chars().take(SHOWN_CHARS_MAX).collect();
        if shown.len() < value.len() {
            shown.push('…');
        }
        BadField {
            field,
            value: shown,
        }
    }
}
