//! How the file of questions is written. No meaning, no checks.

use super::topic::Topic;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

pub type ListedLines = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionsFile {
    pub asking: AskingFile,
    /// Words that add nothing to a topic that stands alone.
    pub filler: ListedLines,
    pub groups: BTreeMap<Spanned<String>, ListedLines>,
    pub question: Vec<QuestionFile>,
}

/// By what a text is known to ask.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskingFile {
    pub begins: ListedLines,
    pub holds: ListedLines,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionFile {
    pub about: Topic,
    /// Groups, or several with ` or ` between them.
    pub all: Spanned<ListedLines>,
    #[serde(default)]
    pub unless: ListedLines,
    /// Whether only a text that asks is meant.
    #[serde(default = "yes")]
    pub asks: bool,
    /// Nothing else may stand in the text.
    #[serde(default)]
    pub whole: bool,
}

fn yes() -> bool {
    true
}
