//! The files of the dialogues folder as they are written, with the place of
//! every id kept so that a problem can name its line.

use super::ask::Ask;
use super::condition::Condition;
use super::keep::Keep;
use super::sign::{Sign, Urgency};
use crate::words::{Problem, Source};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, ValueDeserializer};

/// The shape of files that this release reads.
pub const FORMAT: u32 = 1;

/// One dialogue file.
pub(super) struct Draft<'a> {
    pub source: &'a Source,
    /// The file's name without `.toml`.
    pub id: &'a str,
    pub head: HeadFile,
    /// In the order of the file.
    pub steps: Vec<(Spanned<String>, StepFile)>,
}

/// Everything of a dialogue file but its steps.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeadFile {
    pub format: Spanned<u32>,
    pub version: Spanned<u32>,
    pub start: Spanned<String>,
    #[serde(default)]
    pub together: bool,
    #[serde(default)]
    pub branch: Vec<BranchFile>,
    #[serde(default)]
    pub moved: BTreeMap<Spanned<String>, Spanned<String>>,
    pub assess: Option<Spanned<AssessFile>>,
    #[serde(default)]
    pub tips: Vec<TipFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFile {
    pub ask: Spanned<Ask>,
    pub keep: Option<Spanned<Keep>>,
    pub next: Spanned<String>,
    #[serde(default)]
    pub branch: Vec<BranchFile>,
    #[serde(default)]
    pub danger: Vec<StepDangerFile>,
}

pub(super) type When = Spanned<Vec<Spanned<Condition>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BranchFile {
    pub when: When,
    pub to: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepDangerFile {
    pub when: When,
    pub sign: Spanned<Sign>,
    /// Where it is another one than the sign usually has.
    pub urgency: Option<Urgency>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AssessFile {
    pub reads: Vec<Spanned<String>>,
    pub likely: Vec<When>,
    pub possible: Vec<When>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TipFile {
    pub words: Spanned<String>,
    pub when: Option<When>,
    #[serde(default)]
    pub always: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanFile {
    pub format: Spanned<u32>,
    /// How many of the parts are asked in one go, before any other.
    pub first: Option<Spanned<usize>>,
    pub parts: Vec<Spanned<String>>,
}

/// A file of the dialogues folder.
pub(super) enum DialoguesFile<'a> {
    Dialogue(Box<Draft<'a>>),
    Plan(&'a str, PlanFile),
}

/// Reads one dialogue or plan; `None` where something is wrong with its shape.
pub(super) fn read<'a>(
    source: &'a Source,
    id: &'a str,
    problems: &mut Vec<Problem>,
) -> Option<DialoguesFile<'a>> {
    let before = problems.len();
    let (mut table, errors) = DeTable::parse_recoverable(&source.text);
    problems.extend(errors.iter().map(|error| described(source, error)));
    if !errors.is_empty() {
        return None;
    }
    if table.get_ref().contains_key("parts") {
        let plan = take(source, Deserializer::from(table), problems)?;
        return Some(DialoguesFile::Plan(id, plan));
    }
    let steps = match table.get_mut().remove("steps") {
        Some(steps) => read_steps(source, steps, problems),
        None => {
            problems.push(source.error(0, "has no steps"));
            Vec::new()
        }
    };
    let head = take(source, Deserializer::from(table), problems)?;
    let draft = Draft {
        source,
        id,
        head,
        steps,
    };
    (problems.len() == before).then(|| DialoguesFile::Dialogue(Box::new(draft)))
}

/// Reads each step by itself, so that one fault does not hide another.
fn read_steps(
    source: &Source,
    steps: Spanned<DeValue>,
    problems: &mut Vec<Problem>,
) -> Vec<(Spanned<String>, StepFile)> {
    let place = steps.span().start;
    let DeValue::Table(table) = steps.into_inner() else {
        problems.push(source.error(place, "`steps` is not a table of steps"));
        return Vec::new();
    };
    let mut read = Vec::new();
    for (id, value) in table {
        if let Some(step) = take(source, ValueDeserializer::from(value), problems) {
            let id = Spanned::new(id.span(), id.into_inner().into_owned());
            read.push((id, step));
        }
    }
    read.sort_by_key(|(id, _)| id.span().start);
    read
}

/// Reads a file that is of one shape as a whole.
pub(super) fn read_toml<T: DeserializeOwned>(
    source: &Source,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    match Deserializer::parse(&source.text) {
        Ok(deserializer) => take(source, deserializer, problems),
        Err(error) => {
            problems.push(described(source, &error));
            None
        }
    }
}

fn take<'de, T: DeserializeOwned>(
    source: &Source,
    deserializer: impl serde::Deserializer<'de, Error = toml::de::Error>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    match T::deserialize(deserializer) {
        Ok(read) => Some(read),
        Err(error) => {
            problems.push(described(source, &error));
            None
        }
    }
}

fn described(source: &Source, error: &toml::de::Error) -> Problem {
    let offset = error.span().map_or(0, |span| span.start);
    let message = error.message().trim().replace('\n', ", ");
    source.error(offset, message)
}
