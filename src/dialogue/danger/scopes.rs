//! What cues do to the words around them: which places tell nothing because
//! they are negated, past, asked about or about somebody else.

use super::matches::{Found, Matches};
use super::phrases::Cue;
use super::positions::Positions;
use super::text::Text;
use super::{Circumstance, Facts};
use serde::Deserialize;

/// The kinds of scopes that a row may look past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    Negated,
    Over,
    Past,
    Known,
    Question,
    Other,
}

const SCOPES: [Scope; 6] = [
    Scope::Negated,
    Scope::Over,
    Scope::Past,
    Scope::Known,
    Scope::Question,
    Scope::Other,
];

#[derive(Debug)]
pub struct Scopes {
    /// The places of each scope, in the order of `SCOPES`.
    places: Vec<Positions>,
    /// The places of any.
    pub silent: Positions,
    is_beside: bool,
    /// The place of each word.
    word_places: Vec<usize>,
}

impl Scopes {
    pub fn of(text: &Text, matches: &Matches, negation_reach: usize) -> Scopes {
        let reader = Reader::new(text, matches, negation_reach);
        let mut places = vec![Positions::none(matches.places); SCOPES.len()];
        for found in &matches.cues {
            if let Some((scope, from, end)) = reader.scope(found) {
                let last = text.words[end - 1].place;
                places[scope as usize].add_range(text.words[from].place, last + 1);
            }
        }
        let mut silent = Positions::none(matches.places);
        for places in &places {
            silent.union(places);
        }
        Scopes {
            places,
            silent,
            is_beside: reader.is_beside(),
            word_places: text.words.iter().map(|word| word.place).collect(),
        }
    }

    /// Whether the text is about somebody here who may not be the person.
    pub fn is_beside(&self) -> bool {
        self.is_beside
    }

    /// The places that tell nothing to a row that looks past some scopes.
    pub fn silent_despite(&self, despite: &[Scope]) -> Positions {
        let mut silent = self.silent.clone();
        silent.remove(&self.silent);
        for (scope, places) in SCOPES.iter().zip(&self.places) {
            if !despite.contains(scope) {
                silent.union(places);
            }
        }
        silent
    }

    /// What is known of the person, with what the text itself tells.
    pub fn with_facts_told(&self, matches: &Matches, facts: &Facts) -> Facts {
        let told = matches.facts.iter().filter(|found| self.is_told(found));
        facts
            .iter()
            .copied()
            .chain(told.map(|found| found.what))
            .collect()
    }

    fn is_told(&self, found: &Found<Circumstance>) -> bool {
        !self.silent.has(self.word_places[found.from])
    }
}

struct Reader<'a> {
    text: &'a Text,
    matches: &'a Matches,
    negation_reach: usize,
    /// For each word the first and the end of its sentence.
    sentences: Vec<(usize, usize)>,
    /// For each word whether a new thought begins with it.
    starts_thought: Vec<bool>,
    /// Words with which people begin to speak of themselves.
    is_own: Vec<bool>,
    /// Sentences that are about now.
    is_now: Vec<bool>,
    /// Words that negate nothing.
    not_negating: Vec<bool>,
    /// Words of phrases that say that it is over.
    is_over: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a Text, matches: &'a Matches, negation_reach: usize) -> Reader<'a> {
        let count = text.words.len();
        let mut reader = Reader {
            text,
            matches,
            negation_reach,
            sentences: sentences(text),
            starts_thought: vec![false; count],
            is_own: vec![false; count],
            is_now: vec![false; count + 1],
            not_negating: vec![false; count],
            is_over: vec![false; count],
        };
        for found in &matches.cues {
            match found.what {
                Cue::ScopeEnd => reader.starts_thought[found.from] = true,
                Cue::Own => reader.is_own[found.from] = true,
                Cue::NotNegating => reader.not_negating[found.from..found.end].fill(true),
                Cue::Over | Cue::Denied => reader.is_over[found.from..found.end].fill(true),
                _ => {}
            }
        }
        for found in &matches.cues {
            if found.what == Cue::Now && !reader.is_over[found.from] {
                reader.is_now[text.words[found.from].sentence] = true;
            }
        }
        reader
    }

    /// The scope of a cue with the words that it takes in.
    fn scope(&self, found: &Found<Cue>) -> Option<(Scope, usize, usize)> {
        let (first, end) = self.sentences[found.from];
        if self.matches.is_inside(found.from) && found.what != Cue::Known {
            return None;
        }
        let is_now = self.is_now[self.text.words[found.from].sentence];
        match found.what {
            Cue::Negation => self.negated(found),
            Cue::Denied => Some((Scope::Negated, self.before(first), found.end)),
            Cue::Over => Some((Scope::Over, self.before(first), found.end)),
            Cue::Past if !is_now => Some((
                Scope::Past,
                self.thought_start(found.from, first),
                self.thought_end(found.end, end),
            )),
            Cue::Known if !is_now => {
                let start = match self.thought_start(found.from, first) {
                    start if start == first => self.before(first),
                    start => start,
                };
                Some((Scope::Known, start, self.thought_end(found.end, end)))
            }
            Cue::Question if !is_now => Some((
                Scope::Question,
                found.from,
                self.thought_end(found.end, end),
            )),
            Cue::Other => Some(self.about_another(found, first, end)),
            _ => None,
        }
    }

    /// The sentence without what is said of oneself.
    fn about_another(&self, found: &Found<Cue>, first: usize, end: usize) -> (Scope, usize, usize) {
        let spoke_of_self = (first..found.from).any(|at| self.is_own[at]);
        let start = if spoke_of_self { found.from } else { first };
        let end = self.thought_end(found.end, end);
        let end = (found.end..end).find(|at| self.is_own[*at]).unwrap_or(end);
        (Scope::Other, start, end)
    }

    fn negated(&self, found: &Found<Cue>) -> Option<(Scope, usize, usize)> {
        let last = found.end - 1;
        if self.not_negating[found.from] {
            return None;
        }
        let clause = self.text.words[last].clause;
        let words = self.text.words[found.end..].iter().zip(found.end..);
        let end = words
            .take(self.negation_reach)
            .take_while(|(word, at)| word.clause == clause && !self.starts_thought[*at])
            .last()
            .map(|(_, at)| at + 1)?;
        Some((Scope::Negated, found.end, end))
    }

    /// The start of the sentence before the one that starts here.
    fn before(&self, first: usize) -> usize {
        match first.checked_sub(1) {
            Some(last) => self.sentences[last].0,
            None => first,
        }
    }

    fn thought_end(&self, from: usize, end: usize) -> usize {
        (from..end)
            .find(|at| self.starts_thought[*at])
            .unwrap_or(end)
    }

    fn thought_start(&self, from: usize, first: usize) -> usize {
        (first..=from)
            .rev()
            .find(|at| self.starts_thought[*at])
            .unwrap_or(first)
    }

    /// Somebody else or somebody close, who is here, and nobody types for them.
    fn is_beside(&self) -> bool {
        let has = |cue: Cue| self.matches.cues.iter().any(|found| found.what == cue);
        has(Cue::Beside) && (has(Cue::Family) || has(Cue::Other)) && !has(Cue::Carer)
    }
}

fn sentences(text: &Text) -> Vec<(usize, usize)> {
    let mut sentences = Vec::with_capacity(text.words.len());
    for words in text
        .words
        .chunk_by(|one, next| one.sentence == next.sentence)
    {
        let first = sentences.len();
        sentences.extend(words.iter().map(|_| (first, first + words.len())));
    }
    sentences
}
