//! What is to be said, as ids and arguments, before any language is chosen.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The argument that a date is in, from which languages of other calendars have its
/// numbers.
pub(super) const DATE: &str = "date";

/// A sentence named by its Fluent message id (`log-noted`) or attribute
/// (`deh4.no`), with the values it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub key: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<(Cow<'static, str>, Argument)>,
}

/// One value inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Argument {
    /// A number; Fluent chooses the plural form by it.
    Number(i64),
    /// Characters that are not ours to translate: a clock time, a place, a
    /// person's own note. Escaped when rendered.
    Said(String),
    /// Another sentence or label, in the same language.
    Words(Text),
}

impl Text {
    /// A text by its id, for ids that come from data (steps, options, tips).
    pub fn of(key: impl Into<Cow<'static, str>>) -> Self {
        Text {
            key: key.into(),
            arguments: Vec::new(),
        }
    }

    /// With the date's day and month, as numbers of the reader's calendar.
    pub fn on(self, date: NaiveDate) -> Self {
        self.with("day", date.day())
            .with("month", date.month())
            .with(DATE, date.to_string())
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((Cow::Borrowed(name), value.into()));
        self
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Argument::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u8> for Argument {
    fn from(number: u8) -> Self {
        Argument::Number(number.into())
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Argument::Number(number.into())
    }
}

impl From<String> for Argument {
    fn from(said: String) -> Self {
        Argument::Said(said)
    }
}

impl From<&str> for Argument {
    fn from(said: &str) -> Self {
        Argument::Said(said.to_owned())
    }
}

impl From<Text> for Argument {
    fn from(text: Text) -> Self {
        Argument::Words(text)
    }
}
