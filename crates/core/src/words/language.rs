//! What a language says of itself, in `words/<language>/language.toml`.
//!
//! Whether it is whole is looked at elsewhere; nothing here is shown but its name.

use super::dates::DateCalendar;
use super::digits::Digits;
use chrono::Weekday;
use serde::Deserialize;

/// What danger is heard in what people type in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DangerHeard {
    /// None: Charley says so, and a button stands in its place.
    #[default]
    Nothing,
    /// Emergencies, and no other sign.
    Emergencies,
    All,
}

impl DangerHeard {
    /// As a message is told of it.
    pub fn id(self) -> &'static str {
        match self {
            DangerHeard::Nothing => "nothing",
            DangerHeard::Emergencies => "emergencies",
            DangerHeard::All => "all",
        }
    }
}

/// On which day a week begins where a language is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekStart {
    #[default]
    Monday,
    Saturday,
    Sunday,
}

impl WeekStart {
    pub fn weekday(self) -> Weekday {
        match self {
            WeekStart::Monday => Weekday::Mon,
            WeekStart::Saturday => Weekday::Sat,
            WeekStart::Sunday => Weekday::Sun,
        }
    }
}

/// How far the words of a language are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readiness {
    /// Worked on, and offered to nobody.
    Draft,
    /// Offered, as long as it is whole.
    Ready,
}

/// A language as people are offered it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageFile {
    /// What it is called in itself and its own script, for a button.
    pub name: String,
    pub status: Readiness,
    #[serde(default)]
    pub danger: DangerHeard,
    /// Those that numbers are written in, where they are not 0 to 9.
    pub digits: Option<Digits>,
    /// By which calendar its people tell dates.
    #[serde(default)]
    pub calendar: DateCalendar,
    /// The first column of a calendar.
    #[serde(default)]
    pub week_starts: WeekStart,
    /// Whether somebody whose language it is has read all of its words.
    #[serde(default)]
    pub read_by_a_native_speaker: bool,
}

impl LanguageFile {
    /// One that does not say yet what it is called.
    pub fn begun(tag: &str) -> LanguageFile {
        LanguageFile {
            name: tag.to_owned(),
            status: Readiness::Draft,
            danger: DangerHeard::Nothing,
            digits: None,
            calendar: DateCalendar::Gregorian,
            week_starts: WeekStart::Monday,
            read_by_a_native_speaker: false,
        }
    }

    /// English, for a folder that does not say what it is called.
    pub fn english() -> LanguageFile {
        LanguageFile {
            name: "English".to_owned(),
            status: Readiness::Ready,
            danger: DangerHeard::All,
            digits: None,
            calendar: DateCalendar::Gregorian,
            week_starts: WeekStart::Monday,
            read_by_a_native_speaker: true,
        }
    }
}
