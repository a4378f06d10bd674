//! Danger heard in any words: one pure function from a text and what is known
//! about the person to the most urgent sign that the text tells.
//!
//! What counts is data, in `words/<language>/danger/`; no word and no sign is
//! named in here.

mod explain;
mod file;
mod known;
mod load;
mod matches;
mod people;
mod phrases;
mod positions;
mod row;
mod scopes;
pub(super) mod slips;
mod spans;
mod spelling;
mod text;
mod told;
mod tone;

pub(super) use load::{ListFile, load};
pub use told::{Certainty, Circumstance, Facts, Told};

use matches::Matches;
use phrases::Phrases;
use row::DangerRow;
use scopes::Scopes;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use text::ReadText;

/// The words of danger of one language.
#[derive(Debug, Default)]
pub struct Danger {
    phrases: Phrases,
    /// The names of the groups.
    groups: Vec<String>,
    /// For each group whether a row needs it.
    tells: Vec<bool>,
    rows: Vec<DangerRow>,
}

impl Danger {
    /// The most urgent sign that a text tells.
    pub fn heard_in(&self, text: &str, facts: &Facts) -> Option<Told> {
        self.all_heard_in(text, facts).into_iter().next()
    }

    /// Every sign that a text tells, each once, most urgent first; equal ones
    /// in the order of the table of signs.
    pub fn all_heard_in(&self, text: &str, facts: &Facts) -> Vec<Told> {
        let (_, matches, scopes) = self.read(text);
        let facts = scopes.with_facts_told(&matches, facts);
        let affirmed = scopes.affirmed(&matches);
        let told = |row: &DangerRow| row.told(&matches, &affirmed, &scopes, &facts);
        let mut heard: Vec<Told> = self.rows.iter().filter_map(told).collect();
        heard.sort_by_key(|told| (Reverse(told.weight()), told.certainty));
        let mut seen = BTreeSet::new();
        heard.retain(|told| seen.insert(told.sign));
        heard
    }

    /// Which words were found for what, and which tell nothing; for those who
    /// edit the lists.
    pub fn explain(&self, text: &str) -> String {
        let (text, matches, scopes) = self.read(text);
        explain::explain(&text, &matches, &scopes, &self.groups)
    }

    fn read(&self, text: &str) -> (ReadText, Matches, Scopes) {
        let spelling = &self.phrases.spelling;
        let text = text::read(
            text,
            |word| spelling.run_together(word),
            |word| spelling.is_of_lists(word),
        );
        let matches = Matches::of(&text, &self.phrases, &self.tells);
        let scopes = Scopes::of(&text, &matches);
        (text, matches, scopes)
    }
}
