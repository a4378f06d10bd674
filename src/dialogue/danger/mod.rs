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
mod slips;
mod spans;
mod spelling;
mod text;
mod tone;

use super::sign::{Sign, Urgency};
pub(super) use load::{Part, load};
use matches::Matches;
use phrases::Phrases;
use row::Row;
use scopes::Scopes;
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use text::Text;

/// What was told before and changes what words mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    Pregnant,
    AfterBirth,
    Statin,
    Quinine,
    FluidLimit,
}

impl Circumstance {
    pub const ALL: [Circumstance; 5] = [
        Circumstance::Pregnant,
        Circumstance::AfterBirth,
        Circumstance::Statin,
        Circumstance::Quinine,
        Circumstance::FluidLimit,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Circumstance::Pregnant => "pregnant",
            Circumstance::AfterBirth => "after_birth",
            Circumstance::Statin => "statin",
            Circumstance::Quinine => "quinine",
            Circumstance::FluidLimit => "fluid_limit",
        }
    }

    pub fn from_id(id: &str) -> Option<Circumstance> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }
}

/// The circumstances of one person.
pub type Facts = BTreeSet<Circumstance>;

/// What a text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub sign: Sign,
    pub urgency: Urgency,
    pub certainty: Certainty,
}

impl Told {
    /// What is sure and urgent comes before what would be asked.
    fn weight(self) -> (Urgency, Urgency) {
        let surely = match self.certainty {
            Certainty::Sure => self.urgency,
            Certainty::Unsure | Certainty::AboutAnother => Urgency::Book,
        };
        (surely, self.urgency)
    }
}

/// Whether a sign can be said at once, or one question comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    Sure,
    /// The words may mean less.
    Unsure,
    /// It is about somebody beside whoever types.
    AboutAnother,
}

/// The words of danger of one language.
#[derive(Debug, Default)]
pub struct Danger {
    phrases: Phrases,
    /// The names of the groups.
    groups: Vec<String>,
    /// For each group whether a row needs it.
    tells: Vec<bool>,
    rows: Vec<Row>,
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
        let affirmed = matches.affirmed(&scopes);
        let told = |row: &Row| row.told(&matches, &affirmed, &scopes, &facts);
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

    fn read(&self, text: &str) -> (Text, Matches, Scopes) {
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
