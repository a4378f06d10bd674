//! The file of a persona, as it is written: who it is, what their days are like, and
//! how they tap.

use super::often::Often;
use crate::place::Zone;
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;
use toml::Spanned;

/// The longest that somebody is played.
pub const WEEKS_MAX: u32 = 30;
/// What somebody types is no longer, in characters.
const TEXT_CHARS_MAX: usize = 1_000;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    #[serde(deserialize_with = "parsed")]
    pub zone: Zone,
    #[serde(deserialize_with = "time_of_day")]
    pub bedtime: NaiveTime,
    #[serde(deserialize_with = "time_of_day")]
    pub rising: NaiveTime,
    /// The day on whose evening they write for the first time.
    #[serde(deserialize_with = "parsed")]
    pub start: NaiveDate,
    #[serde(default)]
    pub seed: u64,
    /// What is said to a question that has no answer here.
    #[serde(default)]
    pub otherwise: Otherwise,
    #[serde(default)]
    pub answers: BTreeMap<Spanned<String>, Spanned<PersonaAnswer>>,
    /// How often something is so of a night, or of the day before it. What is not
    /// here is never so, but that every morning is told.
    #[serde(default)]
    pub mornings: BTreeMap<Spanned<String>, Often>,
    #[serde(default)]
    pub taps: Taps,
    /// Days on which nothing is tapped or typed.
    #[serde(default)]
    pub silent: Vec<Silence>,
    #[serde(default)]
    pub does: Vec<Deed>,
    /// By how much they begin later than their file says. What chance draws for
    /// each of their days stays the same.
    #[serde(skip)]
    pub moved_by: TimeDelta,
}

impl Persona {
    /// The same with another first day, so many days before the last.
    #[must_use]
    pub fn begun_before(self, last: NaiveDate, days: u32, zone: Zone) -> Persona {
        let start = last - Days::new(u64::from(days));
        Persona {
            zone,
            start,
            moved_by: start - self.start,
            ..self
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    #[default]
    Skip,
    /// What somebody says whom nothing troubles but cramps.
    Usual,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum PersonaAnswer {
    One(String),
    Many(Vec<String>),
}

impl PersonaAnswer {
    pub fn options(&self) -> &[String] {
        match self {
            PersonaAnswer::One(option) => std::slice::from_ref(option),
            PersonaAnswer::Many(options) => options,
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taps {
    #[serde(default)]
    pub plan: PlanTap,
    /// Chosen where they are offered, the first of them first; else the first that
    /// is offered.
    #[serde(default)]
    pub units: Vec<Spanned<String>>,
    #[serde(default)]
    pub action: ActionTap,
    /// One for each review; the last for all that follow. Without any, *Keep it*.
    #[serde(default)]
    pub reviews: Vec<ReviewTap>,
    /// Of each habit, once the weeks are over.
    #[serde(default)]
    pub look_back: LookBackTap,
    /// One for each month that is asked about; the last for all that follow. Without
    /// any, *Still going*.
    #[serde(default)]
    pub months: Vec<MonthTap>,
    /// Whether it is *Yes* that a habit needs no thinking of; else *Partly*.
    #[serde(default)]
    pub auto: bool,
    /// Whether fewer reminders are wished where they are offered.
    #[serde(default)]
    pub fewer: bool,
    /// Whether a morning ends without *More about yesterday*.
    #[serde(default)]
    pub brief: bool,
    /// When a quiet note is wished, such as "14:00"; without it, none is.
    pub note: Option<String>,
}

/// What is tapped when the plan is offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanTap {
    #[default]
    Begin,
    NotNow,
    Nothing,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionTap {
    #[default]
    Smallest,
    Largest,
}

/// What is tapped when a week is looked back on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewTap {
    Keep,
    Easier,
    Other,
    Settled,
    Never,
    Hard,
    Nothing,
}

/// What is tapped of each habit once the weeks are over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookBackTap {
    #[default]
    Keep,
    Alone,
    LetGo,
    Nothing,
}

/// What is tapped when a month is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthTap {
    Still,
    Slipped,
    Stop,
    Nothing,
}

/// From one day to another, both included; the first evening is day 1.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "SilenceFile")]
pub struct Silence {
    pub from: u32,
    pub to: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SilenceFile {
    from: u32,
    to: u32,
}

impl TryFrom<SilenceFile> for Silence {
    type Error = &'static str;

    fn try_from(file: SilenceFile) -> Result<Silence, &'static str> {
        let SilenceFile { from, to } = file;
        match from <= to {
            true => Ok(Silence { from, to }),
            false => Err("a silence goes `from` a day `to` the same or a later one"),
        }
    }
}

/// Something that is typed or tapped beside what every day brings.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "DeedFile")]
pub struct Deed {
    pub day: u32,
    pub at: NaiveTime,
    pub what: DeedWhat,
}

#[derive(Clone, Debug)]
pub enum DeedWhat {
    /// A text or a command.
    Types(String),
    /// The newest button whose data begins so.
    Presses(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeedFile {
    day: u32,
    #[serde(deserialize_with = "time_of_day")]
    at: NaiveTime,
    types: Option<String>,
    presses: Option<String>,
}

impl TryFrom<DeedFile> for Deed {
    type Error = String;

    fn try_from(file: DeedFile) -> Result<Deed, String> {
        let what = match (file.types, file.presses) {
            (Some(text), None) if text.chars().count() > TEXT_CHARS_MAX => {
                return Err(format!("more than {TEXT_CHARS_MAX} characters are typed"));
            }
            (Some(text), None) => DeedWhat::Types(text),
            (None, Some(button)) => DeedWhat::Presses(button),
            (Some(_), Some(_)) | (None, None) => {
                return Err("it needs `types` or `presses`, one of the two".to_owned());
            }
        };
        let (day, at) = (file.day, file.at);
        Ok(Deed { day, at, what })
    }
}

fn parsed<'de, D: Deserializer<'de>, T: FromStr<Err: Display>>(from: D) -> Result<T, D::Error> {
    let text = String::deserialize(from)?;
    let read = text.parse();
    read.map_err(|error| D::Error::custom(format!("\"{text}\": {error}")))
}

fn time_of_day<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    let read = NaiveTime::parse_from_str(&text, "%H:%M");
    read.map_err(|error| {
        D::Error::custom(format!("\"{text}\" is no time, such as \"22:30\": {error}"))
    })
}
