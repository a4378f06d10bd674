//! Danger heard in any words: one pure function from a text and what is known
//! about the person to the most urgent sign that the text tells.
//!
//! What counts is data, in `words/<language>/danger/`; no word and no sign is
//! named in here.

mod explain;
mod file;
mod known;
mod learned;
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

pub use learned::chances::Chances;
pub use learned::decision::{RulesHeard, Thresholds};
pub use learned::features::{FeatureNumbers, TextFeature};
pub use learned::names::Family;
pub(super) use learned::weights::NotWeights;
pub use learned::weights::{LEVELS, SIGNS, WEIGHTS_BYTES_MAX, WeightTable, Weights};
pub(super) use load::{ListFile, load};
pub use told::{Certainty, Circumstance, Facts, Told};

use crate::dialogue::sign::{Sign, Urgency};
use crate::words::{Problem, Source};
use learned::decision::Decision;
use learned::features::Subject;
use learned::fixed::{self, Fixed, FixedLine};
use learned::telling::{self, WeighedWords};
use matches::Matches;
use phrases::Phrases;
use positions::Positions;
use row::{DangerRow, SignLevel};
use scopes::Scopes;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::OnceLock;
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
    /// How urgent each sign can be, each once with what it takes.
    levels: BTreeSet<SignLevel>,
    learned: Option<Learned>,
    fixed: Fixed,
    only_emergencies: bool,
}

/// The lists of what is fixed by hand in one language.
#[derive(Default)]
pub(super) struct FixedLists<'a> {
    pub must_hear: Option<&'a Source>,
    pub must_not_hear: Option<&'a Source>,
}

/// What was learnt of a language, as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearnedOf {
    pub language: String,
    /// As training wrote it: `weights.bin`.
    pub bytes: Cow<'static, [u8]>,
}

/// What was learnt beside the rules.
#[derive(Clone, Debug)]
struct Learned {
    bytes: Cow<'static, [u8]>,
    /// Read when the first text of the language comes: most people speak one of few.
    weights: OnceLock<Weights>,
    thresholds: Thresholds,
}

impl Learned {
    fn weights(&self) -> &Weights {
        // They were read once already, when the words were loaded.
        #[expect(clippy::expect_used)]
        self.weights
            .get_or_init(|| Weights::read(&self.bytes).expect("weights that were read before"))
    }
}

impl Danger {
    /// The most urgent sign that a text tells.
    pub fn heard_in(&self, text: &str, facts: &Facts) -> Option<Told> {
        self.all_heard_in(text, facts).into_iter().next()
    }

    /// Every sign that a text tells, each once, most urgent first; equal ones
    /// in the order of the table of signs.
    pub fn all_heard_in(&self, text: &str, facts: &Facts) -> Vec<Told> {
        let reading = self.reading(text, facts);
        if let Some(told) = self.fixed.of(&reading.text) {
            return told.into_iter().collect();
        }
        let Some(learned) = &self.learned else {
            return reading.rules.told;
        };
        let numbers = FeatureNumbers::of(&reading.subject(&self.groups));
        let decision = Decision {
            chances: &Chances::of(learned.weights(), &numbers),
            thresholds: &learned.thresholds,
            rules: &reading.rules,
        };
        in_order(decision.said())
    }

    /// What the rules alone hear.
    pub fn heard_by_rules(&self, text: &str, facts: &Facts) -> RulesHeard {
        self.reading(text, facts).rules
    }

    /// What of a text is weighed, for training.
    pub fn numbers(&self, text: &str, facts: &Facts) -> FeatureNumbers {
        FeatureNumbers::of(&self.reading(text, facts).subject(&self.groups))
    }

    /// The same with names and places, for those who review the weights.
    pub fn features(&self, text: &str, facts: &Facts) -> Vec<TextFeature> {
        let mut features = Vec::new();
        let reading = self.reading(text, facts);
        reading.subject(&self.groups).features(&mut features);
        features
    }

    /// What is said of a text by weights that are tried, for training.
    pub fn said_by(rules: &RulesHeard, chances: &Chances, thresholds: &Thresholds) -> Vec<Told> {
        let decision = Decision {
            chances,
            thresholds,
            rules,
        };
        in_order(decision.said())
    }

    /// From where on learning speaks; `None` where nothing was learnt.
    pub fn thresholds(&self) -> Option<&Thresholds> {
        self.learned.as_ref().map(|learned| &learned.thresholds)
    }

    /// How urgent each sign can be, by the rules.
    pub(super) fn levels_of_rules(&self) -> BTreeSet<SignLevel> {
        self.levels.clone()
    }

    /// Whether danger is heard by rules, or by what was learnt alone.
    pub fn has_rules(&self) -> bool {
        !self.rows.is_empty()
    }

    /// Whether there is anything to hear danger by.
    pub fn hears(&self) -> bool {
        self.has_rules() || self.learned.is_some()
    }

    /// Where there are no rules, the signs are as urgent as by other ones.
    pub(super) fn hear_by_learning_alone(&mut self, others: &BTreeSet<SignLevel>) {
        if !self.has_rules() {
            self.levels = others.clone();
        }
    }

    /// Nothing less is asked about.
    pub(super) fn hear_only_emergencies(&mut self) {
        self.only_emergencies = true;
    }

    /// What was learnt of these words of danger.
    pub(super) fn learn(
        &mut self,
        bytes: Cow<'static, [u8]>,
        thresholds: Thresholds,
    ) -> Result<(), NotWeights> {
        Weights::read(&bytes)?;
        self.learned = Some(Learned {
            bytes,
            weights: OnceLock::new(),
            thresholds,
        });
        Ok(())
    }

    /// Fixes what the sentences of a list tell.
    fn fix(&mut self, source: &Source, lines: &[FixedLine], problems: &mut Vec<Problem>) {
        for line in lines {
            let (text, _, _) = self.read(line.sentence);
            if self.fixed.put(&text, line.told).is_err() {
                let message = format!("\"{}\" is in the other list too", line.sentence);
                problems.push(source.error(0, message));
            }
        }
    }

    /// Sentences that must be heard, or must not, whatever else is known.
    pub(super) fn fix_all(&mut self, lists: &FixedLists, problems: &mut Vec<Problem>) {
        if let Some(source) = lists.must_hear {
            let lines = fixed::must_hear(source, problems);
            self.fix(source, &lines, problems);
        }
        if let Some(source) = lists.must_not_hear {
            self.fix(source, &fixed::must_not_hear(source), problems);
        }
    }

    fn reading(&self, text: &str, facts: &Facts) -> Reading {
        let (text, matches, scopes) = self.read(text);
        let facts = scopes.with_facts_told(&matches, facts);
        let affirmed = scopes.affirmed(&matches);
        let told = |row: &DangerRow| row.told(&matches, &affirmed, &scopes, &facts);
        let rules = RulesHeard {
            told: in_order(self.rows.iter().filter_map(told).collect()),
            levels: self.levels(&facts),
            only_emergencies: self.only_emergencies,
            // Without rules nothing can be silenced.
            has_words: !self.has_rules() || self.has_words(&affirmed),
            words: text.words.len(),
        };
        Reading {
            text,
            matches,
            scopes,
            facts,
            rules,
        }
    }

    /// Whether words of a sign are there.
    fn has_words(&self, affirmed: &[Option<Positions>]) -> bool {
        let mut groups = self.tells.iter().zip(affirmed);
        groups.any(|(tells, at)| *tells && at.is_some())
    }

    /// How urgent each sign can be for somebody of whom this is known.
    fn levels(&self, facts: &Facts) -> BTreeSet<(Sign, Urgency)> {
        let fitting = self.levels.iter().filter(|level| level.whom.fits(facts));
        fitting.map(|level| (level.sign, level.urgency)).collect()
    }

    /// Which words were found for what, which tell nothing, and what spoke for
    /// danger and against it; for those who edit the lists.
    pub fn explain(&self, text: &str, facts: &Facts) -> String {
        let reading = self.reading(text, facts);
        let Reading {
            text,
            matches,
            scopes,
            ..
        } = &reading;
        let mut why = explain::explain(text, matches, scopes, &self.groups);
        if let Some(learned) = &self.learned {
            let subject = reading.subject(&self.groups);
            why += &explain::learned(text, &subject, learned.weights());
        }
        why
    }

    /// The words of a text that tell most of danger, to quote them; `None` where
    /// nothing was learnt.
    pub fn quote(&self, text: &str, facts: &Facts) -> Option<String> {
        let learned = self.learned.as_ref()?;
        let reading = self.reading(text, facts);
        let weighed = WeighedWords::of(&reading.subject(&self.groups));
        let told = weighed.by_word(learned.weights());
        let words = &reading.text.words[telling::quoted(&told)];
        let as_typed = |word: &text::Word| word.digits.clone().unwrap_or(word.text.clone());
        let words: Vec<String> = words.iter().map(as_typed).collect();
        Some(words.join(" "))
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

/// A text as the lists and the rules read it.
struct Reading {
    text: ReadText,
    matches: Matches,
    scopes: Scopes,
    /// What is known, with what the text itself tells.
    facts: Facts,
    rules: RulesHeard,
}

impl Reading {
    fn subject<'a>(&'a self, group_names: &'a [String]) -> Subject<'a> {
        Subject {
            text: &self.text,
            matches: &self.matches,
            scopes: &self.scopes,
            group_names,
            facts: &self.facts,
            heard: &self.rules.told,
        }
    }
}

/// Each sign once, most urgent first.
fn in_order(mut heard: Vec<Told>) -> Vec<Told> {
    heard.sort_by_key(|told| (Reverse(told.weight()), told.certainty));
    let mut seen = BTreeSet::new();
    heard.retain(|told| seen.insert(told.sign));
    heard
}
