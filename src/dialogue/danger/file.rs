//! How a file of danger words is written. No meaning, no checks.

use super::Circumstance;
use super::scopes::Scope;
use crate::dialogue::sign::{Sign, Urgency};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

pub type Lines = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerFile {
    /// Common words that are no slip of a word of danger.
    pub never_misspelt: Lines,
    pub cues: CuesFile,
    pub facts: BTreeMap<Circumstance, Lines>,
    /// Pieces of phrases, written `{name}` in others.
    pub parts: BTreeMap<String, Lines>,
    pub groups: BTreeMap<Spanned<String>, Lines>,
    pub row: Vec<Spanned<RowFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CuesFile {
    pub negation_reach: usize,
    pub harmless: Lines,
    pub negation: Lines,
    pub not_negating: Lines,
    pub scope_end: Lines,
    pub denied: Lines,
    pub over: Lines,
    pub past: Lines,
    pub now: Lines,
    pub known: Lines,
    pub question: Lines,
    pub other: Lines,
    pub own: Lines,
    pub family: Lines,
    pub beside: Lines,
    pub carer: Lines,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowFile {
    pub sign: Sign,
    pub urgency: Option<Urgency>,
    #[serde(default)]
    pub ask: bool,
    /// Groups, or several with ` or ` between them.
    pub all: Lines,
    pub within: Option<usize>,
    #[serde(default)]
    pub needs: Vec<Circumstance>,
    #[serde(default)]
    pub lacks: Vec<Circumstance>,
    #[serde(default)]
    pub unless: Lines,
    #[serde(default)]
    pub despite: Vec<Scope>,
}
