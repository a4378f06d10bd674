//! What people ask in words of their own: one pure function from a text to what
//! it asks about.
//!
//! What counts is data, in `words/<language>/questions.toml`; no word is named in
//! here.

mod file;
mod forms;
mod load;
mod phrase;
mod topic;

pub(super) use file::QuestionsFile;
pub(super) use load::load;
pub use topic::Topic;

use forms::WordForms;
use phrase::{AskedText, PlainWords};
use std::ops::Range;

/// Longer texts tell a story.
const WORDS_MAX: usize = 60;

/// The questions that are understood in one language.
#[derive(Debug, Default)]
pub struct KnownQuestions {
    forms: WordForms,
    /// What a part of a text that asks begins with, and what it holds.
    begins: Vec<PlainWords>,
    holds: Vec<PlainWords>,
    filler: Vec<PlainWords>,
    groups: Vec<Vec<PlainWords>>,
    /// The first that fits counts.
    rows: Vec<QuestionRow>,
}

/// One thing that may be asked, in groups of words that a text must hold.
#[derive(Debug)]
struct QuestionRow {
    about: Topic,
    /// Each of them; of the groups of one any will do.
    all: Vec<Vec<usize>>,
    /// None of these.
    unless: Vec<usize>,
    asks: bool,
    whole: bool,
}

impl KnownQuestions {
    /// What a text asks about, if that is understood.
    pub fn asked_in(&self, text: &str) -> Option<Topic> {
        let text = phrase::read(text, &self.forms);
        if text.words.len() > WORDS_MAX {
            return None;
        }
        let asks = self.asks(&text);
        let row = self.rows.iter().find(|row| self.fits(row, &text, asks));
        row.map(|row| row.about)
    }

    fn asks(&self, text: &AskedText) -> bool {
        let begins = |phrase: &PlainWords| text.begins.iter().any(|at| text.has_at(phrase, *at));
        text.has_mark
            || self.begins.iter().any(begins)
            || self.holds.iter().any(|phrase| text.holds(phrase))
    }

    fn fits(&self, row: &QuestionRow, text: &AskedText, asks: bool) -> bool {
        let any_of =
            |groups: &Vec<usize>| groups.iter().any(|group| self.holds_group(text, *group));
        if !row.all.iter().all(any_of) || any_of(&row.unless) {
            return false;
        }
        let own = || {
            row.all
                .iter()
                .flatten()
                .flat_map(|group| &self.groups[*group])
        };
        match (row.whole, row.asks) {
            (true, _) => is_covered(text, own()),
            (false, true) => asks || is_covered(text, own().chain(&self.filler)),
            (false, false) => true,
        }
    }

    fn holds_group(&self, text: &AskedText, group: usize) -> bool {
        self.groups[group].iter().any(|phrase| text.holds(phrase))
    }
}

/// Whether these phrases are all there is in a text.
fn is_covered<'a>(text: &AskedText, phrases: impl Iterator<Item = &'a PlainWords>) -> bool {
    let spans: Vec<Range<usize>> = phrases.flat_map(|phrase| text.spans(phrase)).collect();
    (0..text.words.len()).all(|word| spans.iter().any(|span| span.contains(&word)))
}
