//! What of a text is weighed: its words and letters, and what the lists found in
//! it. Each becomes a number.
//!
//! How heavy anything is must never be said in here.

use super::super::matches::Matches;
use super::super::phrases::{Meaning, PhraseMatch};
use super::super::scopes::Scopes;
use super::super::text::ReadText;
use super::super::told::{Certainty, Facts, Told};
use super::names::{Family, FeatureName, NameSum, ShownName};
use rustc_hash::{FxBuildHasher, FxHashSet};
use std::ops::Range;

/// Of a longer text only so many words and their letters are weighed. What the
/// lists find counts anywhere.
const WORDS_MAX: usize = 80;
/// So many words in a row are weighed together at most ...
const ROW_MAX: usize = 3;
/// ... and two with so many between them.
const SKIPPED: [&str; 2] = ["…", "……"];
/// Pieces of a word have so many letters, the blanks around it included.
const LETTERS: Range<usize> = 3..6;
/// Two groups so many words apart at most are weighed together.
const APART_MAX: usize = 3;
/// Of a text full of them, so many phrases are weighed.
const FOUND_MAX: usize = 200;
/// Texts up to so many words are told apart by their length, in steps.
const LENGTHS_MAX: usize = 6;
const LENGTH_STEP: usize = 4;

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
struct FoundPhrase<Name> {
    what: Meaning,
    /// Its kind, what it is called, and, where its words tell nothing, that.
    name: Name,
    from: usize,
    end: usize,
}

/// Takes each feature of a text, with the words that it is of.
pub trait Taker {
    type Name: FeatureName;
    /// Whether one that was taken is wanted again, of other words.
    const WANTS_EACH: bool;

    /// Returns whether it was wanted.
    fn take(&mut self, family: Family, name: Self::Name, words: Range<usize>) -> bool;
}

impl Subject<'_> {
    pub fn features<T: Taker>(&self, taker: &mut T) {
        let words = &self.text.words[..self.text.words.len().min(WORDS_MAX)];
        let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        rows_of_words(&words, taker);
        letters_of_words(&words, taker);
        self.groups(taker);
        self.verdict(taker);
    }

    fn groups<T: Taker>(&self, taker: &mut T) {
        let mut take = |name, words| taker.take(Family::Groups, name, words);
        let found = self.matches.found.iter().take(FOUND_MAX);
        let found: Vec<FoundPhrase<T::Name>> = found.map(|found| self.found(found)).collect();
        for (at, one) in found.iter().enumerate() {
            if take(one.name.clone(), one.from..one.end) {
                let known = one.name.then("known");
                for fact in self.facts {
                    take(known.then(fact.id()), one.from..one.end);
                }
            }
            // They stand in the order of their first words.
            let near = found[at + 1..].iter();
            let near = near.take_while(|next| next.from <= one.end + APART_MAX);
            let before = one.name.then("then");
            for next in near.filter(|next| next.from >= one.end && next.what != one.what) {
                take(before.then_all(&next.name), one.from..next.end);
            }
        }
    }

    /// What was found, and whether all its words tell nothing.
    fn found<Name: FeatureName>(&self, found: &PhraseMatch<Meaning>) -> FoundPhrase<Name> {
        let (kind, name) = match found.what {
            Meaning::Group(group) => ("group", self.group_names[group].as_str()),
            Meaning::Fact(fact) => ("fact", fact.id()),
            Meaning::Cue(cue) => ("cue", cue.id()),
        };
        let mut words = self.text.words[found.from..found.end].iter();
        let is_silent = words.all(|word| self.scopes.silent.has(word.place));
        let name = Name::of(Family::Groups).then(kind).then(name);
        FoundPhrase {
            what: found.what,
            name: if is_silent { name.then("silent") } else { name },
            from: found.from,
            end: found.end,
        }
    }

    fn verdict<T: Taker>(&self, taker: &mut T) {
        let mut take = |name| taker.take(Family::Groups, name, 0..0);
        let rules = T::Name::of(Family::Groups).then("rules");
        let level = self.heard.first().map_or("none", |told| level(*told));
        take(rules.then(level));
        for told in self.heard {
            take(rules.then(told.sign.id()).then(self::level(*told)));
        }
        for fact in self.facts {
            take(T::Name::of(Family::Groups).then("known").then(fact.id()));
        }
        let length = (self.text.words.len() / LENGTH_STEP).min(LENGTHS_MAX);
        let length_of = T::Name::of(Family::Groups).then("length");
        take(length_of.then(&length.to_string()));
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
fn rows_of_words<T: Taker>(words: &[&str], taker: &mut T) {
    let bounded: Vec<&str> = [&["<"], words, &[">"]].concat();
    let last = words.len();
    let span = |from: usize, end: usize| from.saturating_sub(1).min(last)..(end - 1).min(last);
    let mut take = |name, from, end| taker.take(Family::Words, name, span(from, end));
    for (from, first) in bounded.iter().enumerate() {
        let start = T::Name::of(Family::Words).then(first);
        let mut row = start.clone();
        for (length, next) in (1..ROW_MAX).zip(&bounded[from + 1..]) {
            row = row.then(next);
            take(row.clone(), from, from + length + 1);
        }
        for (gap, skipped) in SKIPPED.iter().enumerate() {
            if let Some(other) = bounded.get(from + gap + 2) {
                take(start.then(skipped).then(other), from, from + gap + 3);
            }
        }
        take(start, from, from + 1);
    }
}

/// The pieces of each word, with blanks around it.
fn letters_of_words<T: Taker>(words: &[&str], taker: &mut T) {
    let start = T::Name::of(Family::Letters);
    let (mut bounded, mut begins) = (String::new(), Vec::new());
    for (at, word) in words.iter().enumerate() {
        if !T::WANTS_EACH && words[..at].contains(word) {
            continue;
        }
        bounded.clear();
        bounded.push(' ');
        bounded.extend(word.chars().map(same_digit));
        bounded.push(' ');
        begins.clear();
        begins.extend(bounded.char_indices().map(|(begin, _)| begin));
        begins.push(bounded.len());
        for letters in LETTERS {
            for piece in begins.windows(letters + 1) {
                let piece = &bounded[piece[0]..piece[letters]];
                taker.take(Family::Letters, start.then(piece), at..at + 1);
            }
        }
    }
}

/// Which digit it is tells nothing.
fn same_digit(one: char) -> char {
    if one.is_ascii_digit() { '0' } else { one }
}

/// The numbers of each family, each once, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureNumbers([Vec<u32>; Family::ALL.len()]);

impl FeatureNumbers {
    pub fn of(subject: &Subject) -> FeatureNumbers {
        let mut taken = TakenOnce::default();
        subject.features(&mut taken);
        taken.numbers
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

/// Numbers while they are taken.
struct TakenOnce {
    numbers: FeatureNumbers,
    seen: [FxHashSet<u32>; Family::ALL.len()],
}

/// Room is made at once for what a sentence has of a family.
const NUMBERS_USUAL: usize = 800;

impl Default for TakenOnce {
    fn default() -> TakenOnce {
        let room = || FxHashSet::with_capacity_and_hasher(NUMBERS_USUAL, FxBuildHasher);
        TakenOnce {
            numbers: FeatureNumbers(Family::ALL.map(|_| Vec::with_capacity(NUMBERS_USUAL))),
            seen: Family::ALL.map(|_| room()),
        }
    }
}

impl Taker for TakenOnce {
    type Name = NameSum;
    const WANTS_EACH: bool = false;

    fn take(&mut self, family: Family, name: NameSum, _: Range<usize>) -> bool {
        let number = name.number();
        let is_new = self.seen[family as usize].insert(number);
        if is_new {
            self.numbers.0[family as usize].push(number);
        }
        is_new
    }
}

/// The same with names and places, for those who look at it.
impl Taker for Vec<TextFeature> {
    type Name = ShownName;
    const WANTS_EACH: bool = true;

    fn take(&mut self, family: Family, name: ShownName, words: Range<usize>) -> bool {
        self.push(TextFeature {
            family,
            number: name.sum.number(),
            name: name.words,
            words,
        });
        true
    }
}
