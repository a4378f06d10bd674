//! Where in a text the phrases are. Nothing about what they add up to.

use super::Circumstance;
use super::phrases::{Cue, Meaning, Phrase, Phrases};
use super::positions::Positions;
use super::scopes::Scopes;
use super::spelling::{Candidate, UNKNOWN_MAX, WordId};
use super::text::Text;

/// So many words that change nothing may stand between two of a phrase.
const FILLERS_MAX: usize = 3;

/// A phrase in the text, by its words from the first up to the end.
#[derive(Clone, Copy, Debug)]
pub struct Found<T> {
    pub what: T,
    pub from: usize,
    pub end: usize,
}

#[derive(Debug)]
pub struct Matches {
    /// Every phrase that is there.
    pub found: Vec<Found<Meaning>>,
    /// For each group its places; none where the group is not there.
    pub groups: Vec<Option<Positions>>,
    pub cues: Vec<Found<Cue>>,
    pub facts: Vec<Found<Circumstance>>,
    /// Words inside a longer phrase of a group, which are no cues themselves.
    inside: Vec<bool>,
    /// Places that a text has.
    pub places: usize,
}

impl Matches {
    /// `tells` says for each group whether a row needs it, rather than being
    /// forbidden by it.
    pub fn of(text: &Text, phrases: &Phrases, tells: &[bool]) -> Matches {
        let known = Known::of(text, phrases);
        let mut matches = Matches {
            found: known.phrases(phrases),
            groups: vec![None; tells.len()],
            cues: Vec::new(),
            facts: Vec::new(),
            inside: vec![false; text.words.len()],
            places: text.words.last().map_or(0, |word| word.place + 1),
        };
        let harmless = matches.harmless(text.words.len());
        for at in 0..matches.found.len() {
            matches.place(text, matches.found[at], &harmless, tells);
        }
        matches
    }

    /// For each word whether it belongs to a harmless phrase.
    fn harmless(&self, count: usize) -> Vec<bool> {
        let mut harmless = vec![false; count];
        for found in &self.found {
            if found.what == Meaning::Cue(Cue::Harmless) {
                harmless[found.from..found.end].fill(true);
            }
        }
        harmless
    }

    /// Groups lie at the first word of their phrase, harmless words apart.
    fn place(
        &mut self,
        text: &Text,
        Found { what, from, end }: Found<Meaning>,
        harmless: &[bool],
        tells: &[bool],
    ) {
        let is_harmless = harmless[from..end].contains(&true);
        match what {
            Meaning::Cue(what) => self.cues.push(Found { what, from, end }),
            Meaning::Fact(_) | Meaning::Group(_) if is_harmless => {}
            Meaning::Fact(what) => self.facts.push(Found { what, from, end }),
            Meaning::Group(group) => {
                if end - from > 1 && tells[group] {
                    self.inside[from..end].fill(true);
                }
                let places = &mut self.groups[group];
                let places = places.get_or_insert_with(|| Positions::none(self.places));
                places.add(text.words[from].place);
            }
        }
    }

    /// Whether a word belongs to a phrase of several words that rows use.
    pub fn is_inside(&self, word: usize) -> bool {
        self.inside[word]
    }

    /// The groups' places that no scope takes away.
    pub fn affirmed(&self, scopes: &Scopes) -> Vec<Option<Positions>> {
        self.groups
            .iter()
            .map(|places| {
                let mut places = places.clone()?;
                places.remove(&scopes.silent);
                (!places.is_empty()).then_some(places)
            })
            .collect()
    }
}

/// For each word of a text the known words that it may be.
struct Known {
    candidates: Vec<Candidate>,
    /// For each word the end of its candidates.
    ends: Vec<usize>,
    is_filler: Vec<bool>,
}

impl Known {
    fn of(text: &Text, phrases: &Phrases) -> Known {
        let mut known = Known {
            candidates: Vec::with_capacity(text.words.len()),
            ends: Vec::with_capacity(text.words.len()),
            is_filler: Vec::with_capacity(text.words.len()),
        };
        let mut unknown_left = UNKNOWN_MAX;
        for word in &text.words {
            let start = known.candidates.len();
            let spelling = &phrases.spelling;
            spelling.find(&word.text, &mut unknown_left, &mut known.candidates);
            let mut found = known.candidates[start..].iter();
            let is_filler = found.any(|one| !one.is_form && phrases.is_filler(one.id));
            known.ends.push(known.candidates.len());
            known.is_filler.push(is_filler);
        }
        known
    }

    /// Every phrase, wherever it begins.
    fn phrases(&self, phrases: &Phrases) -> Vec<Found<Meaning>> {
        let mut found = Vec::new();
        for from in 0..self.ends.len() {
            for candidate in self.at(from) {
                for phrase in phrases.starting_with(candidate.id) {
                    if let Some(end) = self.end_of(phrase, *candidate, from) {
                        found.push(Found {
                            what: phrase.meaning,
                            from,
                            end,
                        });
                    }
                }
            }
        }
        found
    }

    fn at(&self, word: usize) -> &[Candidate] {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.candidates[start..self.ends[word]]
    }

    fn may_be(&self, word: usize, id: WordId, forms: bool) -> bool {
        let mut candidates = self.at(word).iter();
        candidates.any(|one| one.id == id && (forms || !one.is_form))
    }

    /// Where a phrase ends that begins with this word, if it is there. Cues
    /// are taken as they are written; what they mean hangs on the form.
    fn end_of(&self, phrase: &Phrase, first: Candidate, from: usize) -> Option<usize> {
        let varies = !matches!(phrase.meaning, Meaning::Cue(_));
        if first.is_form && !varies {
            return None;
        }
        let mut at = from + 1;
        for id in &phrase.words[1..] {
            let fillers_end = at + if varies { FILLERS_MAX } else { 0 };
            while at < self.ends.len() && !self.may_be(at, *id, varies) {
                if at == fillers_end || !self.is_filler[at] {
                    return None;
                }
                at += 1;
            }
            if at == self.ends.len() {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}
