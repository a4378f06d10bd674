//! How the files of danger words are written. No meaning, no checks.

use super::phrases::Cue;
use super::scopes::Scope;
use super::told::Circumstance;
use crate::dialogue::sign::{Sign, Urgency};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

pub type PhraseLines = Vec<Spanned<String>>;

/// One of the files; all of a language are read as one. What a file lacks, it
/// leaves to the others.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerFile {
    /// Words that may stand inside a phrase of a group and change nothing.
    #[serde(default)]
    pub filler: PhraseLines,
    /// Other ways to write a word.
    #[serde(default)]
    pub same_as: BTreeMap<String, PhraseLines>,
    #[serde(default)]
    pub cues: BTreeMap<Cue, PhraseLines>,
    #[serde(default)]
    pub facts: BTreeMap<Circumstance, PhraseLines>,
    /// Pieces of phrases, written `{name}` in others.
    #[serde(default)]
    pub parts: BTreeMap<String, PhraseLines>,
    #[serde(default)]
    pub groups: BTreeMap<Spanned<String>, PhraseLines>,
    #[serde(default)]
    pub row: Vec<RowFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowFile {
    pub sign: Sign,
    pub urgency: Option<Urgency>,
    #[serde(default)]
    pub ask: bool,
    /// Groups, or several with ` or ` between them.
    pub all: Spanned<PhraseLines>,
    pub within: Option<usize>,
    #[serde(default)]
    pub needs: Vec<Circumstance>,
    #[serde(default)]
    pub lacks: Vec<Circumstance>,
    #[serde(default)]
    pub unless: PhraseLines,
    #[serde(default)]
    pub hushed: PhraseLines,
    #[serde(default)]
    pub despite: Vec<Scope>,
}
