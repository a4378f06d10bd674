//! What of a text is weighed: its words and letters, and what the lists found in
//! it. Each becomes a number, the same on every machine, and many names never
//! share one in practice.
//!
//! How heavy anything is must never be said in here.

use super::super::matches::Matches;
use super::super::phrases::{Meaning, PhraseMatch};
use super::super::scopes::Scopes;
use super::super::text::ReadText;
use super::super::told::{Certainty, Facts, Told};
use ids::ids;
use std::ops::Range;

/// Of a longer text only so many words and their letters are weighed. What the
/// lists find counts anywhere.
const WORDS_MAX: usize = 80;
/// Words that stand so far apart at most are weighed together.
const SKIPPED_MAX: usize = 2;
/// Pieces of a word have so many letters, the blanks around it included.
const LETTERS: Range<usize> = 3..6;
/// Two groups so many words apart at most are weighed together.
const APART_MAX: usize = 3;
/// Of a text full of them, so many phrases are weighed.
const FOUND_MAX: usize = 200;
/// Texts up to so many words are told apart by their length, in steps.
const LENGTHS_MAX: usize = 6;
const LENGTH_STEP: usize = 4;

ids! {
    /// Kinds of features; each kind weighs as much as the others, however many
    /// of it a text has.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Family {
        Words = "w",
        Letters = "c",
        /// What the lists found.
        Groups = "g",
    }
}

/// One thing of a text that is weighed.
#[derive(Clone, Debug)]
pub struct TextFeature {
    pub family: Family,
    pub number: u32,
    /// What it is called, for those who review the weights.
    pub name: String,
    /// The words of the text that it is of.
    pub words: Range<usize>,
}

/// A text as its features are taken from it.
pub struct Subject<'a> {
    pub text: &'a ReadText,
    pub matches: &'a Matches,
    pub scopes: &'a Scopes,
    pub group_names: &'a [String],
    pub facts: &'a Facts,
    /// What the rules heard, most urgent first.
    pub heard: &'a [Told],
}

/// One phrase of the lists in a text.
struct FoundPhrase<'a> {
    kind: &'static str,
    name: &'a str,
    /// Says so where its words tell nothing.
    silence: &'static str,
    from: usize,
    end: usize,
}

/// Takes each feature of a text: its family, the pieces of its name, its words.
pub trait Taker {
    fn take(&mut self, family: Family, pieces: &[&str], words: Range<usize>);
}

impl Subject<'_> {
    pub fn features(&self, taker: &mut impl Taker) {
        let words = &self.text.words[..self.text.words.len().min(WORDS_MAX)];
        let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        rows_of_words(&words, taker);
        words
            .iter()
            .enumerate()
            .for_each(|(at, word)| letters(at, word, taker));
        self.groups(taker);
        self.verdict(taker);
    }

    fn groups(&self, taker: &mut impl Taker) {
        let found = self.matches.found.iter().take(FOUND_MAX);
        let found: Vec<FoundPhrase> = found.map(|found| self.found(found)).collect();
        for (at, one) in found.iter().enumerate() {
            let words = || one.from..one.end;
            taker.take(
                Family::Groups,
                &["found", one.kind, one.name, one.silence],
                words(),
            );
            for fact in self.facts {
                let pieces = ["with", fact.id(), one.kind, one.name, one.silence];
                taker.take(Family::Groups, &pieces, words());
            }
            // They stand in the order of their first words.
            let near = found[at + 1..].iter();
            let near = near.take_while(|next| next.from <= one.end + APART_MAX);
            for next in near.filter(|next| next.from >= one.end && next.name != one.name) {
                let pieces = ["then", one.name, one.silence, next.name, next.silence];
                taker.take(Family::Groups, &pieces, one.from..next.end);
            }
        }
    }

    /// What was found, and whether all its words tell nothing.
    fn found(&self, found: &PhraseMatch<Meaning>) -> FoundPhrase<'_> {
        let (kind, name) = match found.what {
            Meaning::Group(group) => ("group", self.group_names[group].as_str()),
            Meaning::Fact(fact) => ("fact", fact.id()),
            Meaning::Cue(cue) => ("cue", cue.id()),
        };
        let mut words = self.text.words[found.from..found.end].iter();
        let is_silent = words.all(|word| self.scopes.silent.has(word.place));
        FoundPhrase {
            kind,
            name,
            silence: if is_silent { "silent" } else { "" },
            from: found.from,
            end: found.end,
        }
    }

    fn verdict(&self, taker: &mut impl Taker) {
        let nowhere = || 0..0;
        let level = self.heard.first().map_or("none", |told| level(*told));
        taker.take(Family::Groups, &["rules", level], nowhere());
        for told in self.heard {
            let pieces = ["rules", told.sign.id(), self::level(*told)];
            taker.take(Family::Groups, &pieces, nowhere());
        }
        for fact in self.facts {
            taker.take(Family::Groups, &["known", fact.id()], nowhere());
        }
        let length = (self.text.words.len() / LENGTH_STEP).min(LENGTHS_MAX);
        taker.take(Family::Groups, &["length", &length.to_string()], nowhere());
    }
}

/// How sure and urgent the rules are.
fn level(told: Told) -> &'static str {
    match told.certainty {
        Certainty::Sure => told.urgency.id(),
        Certainty::Unsure => "ask",
        Certainty::AboutAnother => "ask of another",
    }
}

/// Words by themselves, in rows of two and three, and over gaps.
fn rows_of_words(words: &[&str], taker: &mut impl Taker) {
    let bounded: Vec<&str> = [&["<"], words, &[">"]].concat();
    let last = words.len();
    let span = |from: usize, end: usize| from.saturating_sub(1).min(last)..(end - 1).min(last);
    for from in 0..bounded.len() {
        for length in 1..=3 {
            if let Some(row) = bounded.get(from..from + length) {
                taker.take(Family::Words, row, span(from, from + length));
            }
        }
        for gap in 2..2 + SKIPPED_MAX {
            if let Some(other) = bounded.get(from + gap) {
                let skipped = "…";
                let pieces = [bounded[from], &skipped.repeat(gap - 1), other];
                taker.take(Family::Words, &pieces, span(from, from + gap + 1));
            }
        }
    }
}

/// The pieces of one word, with blanks around it.
fn letters(at: usize, word: &str, taker: &mut impl Taker) {
    let letters: Vec<char> = std::iter::once(' ')
        .chain(word.chars().map(same_digit))
        .chain([' '])
        .collect();
    let mut piece = String::new();
    for length in LETTERS {
        for letters in letters.windows(length) {
            piece.clear();
            piece.extend(letters);
            taker.take(Family::Letters, &[&piece], at..at + 1);
        }
    }
}

/// Which digit it is tells nothing.
fn same_digit(one: char) -> char {
    if one.is_ascii_digit() { '0' } else { one }
}

/// The number of a feature.
fn number(family: Family, pieces: &[&str]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(family.id().as_bytes());
    for piece in pieces {
        sum.update(&[0]);
        sum.update(piece.as_bytes());
    }
    sum.finalize()
}

fn shown(pieces: &[&str]) -> String {
    let pieces = pieces.iter().filter(|piece| !piece.is_empty());
    pieces.copied().collect::<Vec<_>>().join(" ")
}

/// The numbers of each family, each once, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureNumbers([Vec<u32>; Family::ALL.len()]);

impl FeatureNumbers {
    pub fn of(subject: &Subject) -> FeatureNumbers {
        let mut numbers = FeatureNumbers::default();
        subject.features(&mut numbers);
        for family in &mut numbers.0 {
            family.sort_unstable();
            family.dedup();
        }
        numbers
    }

    pub fn family(&self, family: Family) -> &[u32] {
        &self.0[family as usize]
    }

    /// What each of a family counts, so that all families count alike.
    pub fn share(&self, family: Family) -> f64 {
        const STRENGTH: f64 = 4.0;
        STRENGTH / (self.family(family).len().max(1) as f64).sqrt()
    }
}

impl Taker for FeatureNumbers {
    fn take(&mut self, family: Family, pieces: &[&str], _: Range<usize>) {
        self.0[family as usize].push(number(family, pieces));
    }
}

/// The same with names and places, for those who look at it.
impl Taker for Vec<TextFeature> {
    fn take(&mut self, family: Family, pieces: &[&str], words: Range<usize>) {
        self.push(TextFeature {
            family,
            number: number(family, pieces),
            name: shown(pieces),
            words,
        });
    }
}
