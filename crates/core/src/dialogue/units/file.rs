//! The files of units and of the weeks, as they are read.

use super::condition::UnitCondition;
use super::pack::Pack;
use super::unit::{Grade, Kept, UnitFamily, UnitKind};
use crate::dialogue::Exposure;
use crate::dialogue::file::read_toml;
use crate::words::{Problem, Source};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// Where the units are, below the dialogues.
const FOLDER: &str = "units/";
/// The file of the weeks.
pub const WEEKS_FILE: &str = "programme.toml";

/// No id of a unit, action, sign or obstacle is longer: buttons carry them.
pub const ID_BYTES_MAX: usize = 24;

pub(in crate::dialogue) struct UnitDraft<'a> {
    pub source: &'a Source,
    pub id: &'a str,
    pub file: UnitFile,
}

pub(in crate::dialogue) struct WeeksDraft<'a> {
    pub source: &'a Source,
    pub file: WeeksFile,
}

pub(in crate::dialogue) type AnyOfFile = Spanned<Vec<Vec<UnitCondition>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::dialogue) struct UnitFile {
    pub format: Spanned<u32>,
    pub version: Spanned<u32>,
    pub kind: UnitKind,
    pub family: UnitFamily,
    pub rank: u32,
    pub grade: Grade,
    #[serde(rename = "for")]
    pub fits: Option<AnyOfFile>,
    pub others: Option<AnyOfFile>,
    pub not: Option<AnyOfFile>,
    pub rests_when: Option<AnyOfFile>,
    #[serde(default)]
    pub cues: Vec<Spanned<String>>,
    #[serde(default)]
    pub obstacles: Vec<Spanned<String>>,
    pub kept: Option<Spanned<KeptFile>>,
    pub pack: Option<Spanned<Pack>>,
    #[serde(default)]
    pub evening: bool,
    pub note: Option<Spanned<bool>>,
    #[serde(default)]
    pub actions: BTreeMap<Spanned<String>, ActionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::dialogue) struct ActionFile {
    pub not: Option<AnyOfFile>,
    pub kept: Option<Spanned<KeptFile>>,
    pub page: Option<Spanned<bool>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::dialogue) struct KeptFile {
    pub question: Option<bool>,
    pub exposure: Option<String>,
    pub is: Option<bool>,
    pub field: Option<String>,
}

impl KeptFile {
    /// What it says; `None` where it is none of the ways.
    pub(in crate::dialogue) fn kept(&self) -> Option<Kept> {
        match (
            self.question,
            self.exposure.as_deref(),
            self.is,
            self.field.as_deref(),
        ) {
            (Some(true), None, None, None) => Some(Kept::Asked),
            (None, Some(exposure), Some(is), None) => {
                let exposure = Exposure::from_id(exposure)?;
                Some(Kept::Exposure { exposure, is })
            }
            (Some(true), Some(exposure), Some(is), None) => {
                let exposure = Exposure::from_id(exposure)?;
                Some(Kept::ExposureOrAsked { exposure, is })
            }
            (None, None, None, Some(field)) => match field {
                "stretch_done" => Some(Kept::StretchDone),
                "nap" => Some(Kept::ShortNap),
                "after_15" => Some(Kept::EarlyNap),
                _ => None,
            },
            (_, _, _, _) => None,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::dialogue) struct WeeksFile {
    pub format: Spanned<u32>,
    pub told_nights_min: usize,
    pub calendar_weeks_max: u32,
    pub habits_max: usize,
    pub first: Vec<Spanned<String>>,
    pub cues: Vec<Spanned<String>>,
    pub weeks: Vec<WeekFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::dialogue) struct WeekFile {
    pub name: String,
    #[serde(default)]
    pub chooses: bool,
    #[serde(default)]
    pub sleep: bool,
    #[serde(default)]
    pub auto: bool,
    #[serde(default)]
    pub stretch: bool,
}

/// A file of units or weeks; the other files of the folder are none.
pub(in crate::dialogue) enum Read<'a> {
    Unit(Box<UnitDraft<'a>>),
    Weeks(WeeksDraft<'a>),
    /// It is one, and could not be read.
    Unreadable,
}

pub(in crate::dialogue) fn read<'a>(
    source: &'a Source,
    problems: &mut Vec<Problem>,
) -> Option<Read<'a>> {
    if source.path == WEEKS_FILE {
        let read = read_toml(source, problems);
        return Some(read.map_or(Read::Unreadable, |file| {
            Read::Weeks(WeeksDraft { source, file })
        }));
    }
    let id = source.path.strip_prefix(FOLDER)?.strip_suffix(".toml")?;
    let read = read_toml(source, problems);
    Some(read.map_or(Read::Unreadable, |file| {
        Read::Unit(Box::new(UnitDraft { source, id, file }))
    }))
}
