//! Danger heard in any words: one pure function from a text and what is known
//! about the person to the most urgent sign that the text tells.
//!
//! What counts is data, in `words/<language>/danger.toml`; no word and no sign
//! is named in here.

mod file;
mod load;
mod matches;
mod phrases;
mod positions;
mod row;
mod scopes;
mod spelling;
mod text;

use super::sign::{Sign, Urgency};
pub(super) use load::load;
use matches::Matches;
use phrases::Phrases;
use row::Row;
use scopes::Scopes;
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;

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
    /// One question comes first: it may be about somebody else, or mean less.
    pub ask: bool,
}

/// The words of danger of one language.
#[derive(Debug, Default)]
pub struct Danger {
    phrases: Phrases,
    group_count: usize,
    rows: Vec<Row>,
    negation_reach: usize,
}

impl Danger {
    /// The most urgent sign that a text tells.
    pub fn heard_in(&self, text: &str, facts: &Facts) -> Option<Told> {
        self.all_heard_in(text, facts).into_iter().next()
    }

    /// Every sign that a text tells, each once, most urgent first; equal ones
    /// in the order of the rows.
    pub fn all_heard_in(&self, text: &str, facts: &Facts) -> Vec<Told> {
        let read = text::read(text);
        let matches = Matches::of(&read, &self.phrases, self.group_count);
        let scopes = Scopes::of(&read, &matches, self.negation_reach);
        let facts = scopes.with_facts_told(&matches, facts);
        let affirmed = matches.affirmed(&scopes);
        let mut heard: Vec<Told> = self
            .rows
            .iter()
            .filter(|row| row.is_met(&matches, &affirmed, &scopes, &facts))
            .map(|row| row.told(scopes.is_beside()))
            .collect();
        heard.sort_by_key(|told| (Reverse(told.urgency), told.ask));
        let mut seen = BTreeSet::new();
        heard.retain(|told| seen.insert(told.sign));
        heard
    }

    /// The signs of the rows.
    pub(super) fn signs(&self) -> impl Iterator<Item = Sign> {
        self.rows.iter().map(|row| row.sign)
    }
}
