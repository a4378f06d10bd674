//! Where in a text the phrases are. Nothing about what they add up to.

use super::Circumstance;
use super::phrases::{Cue, Meaning, Phrases};
use super::positions::Positions;
use super::scopes::Scopes;
use super::spelling::WordId;
use super::text::Text;

/// A phrase in the text, by its words from the first up to the end.
#[derive(Clone, Copy, Debug)]
pub struct Found<T> {
    pub what: T,
    pub from: usize,
    pub end: usize,
}

#[derive(Debug)]
pub struct Matches {
    /// For each group its places; none where the group is not there.
    pub groups: Vec<Option<Positions>>,
    /// The same without the words of harmless phrases.
    pub cues: Vec<Found<Cue>>,
    pub facts: Vec<Found<Circumstance>>,
    /// Words inside a longer phrase of a group, which are no cues themselves.
    inside: Vec<bool>,
    /// Places that a text has.
    pub places: usize,
}

impl Matches {
    pub fn of(text: &Text, phrases: &Phrases, group_count: usize) -> Matches {
        let (ids, ends) = candidates(text, phrases);
        let at = |word: usize| &ids[if word == 0 { 0 } else { ends[word - 1] }..ends[word]];
        let mut groups = Vec::new();
        let mut matches = Matches::none(text, group_count);
        for from in 0..text.words.len() {
            for id in at(from) {
                for phrase in phrases.starting_with(*id) {
                    let end = from + phrase.words.len();
                    let rest = phrase.words.iter().enumerate().skip(1);
                    let fits = end <= ends.len()
                        && rest
                            .into_iter()
                            .all(|(nth, id)| at(from + nth).contains(id));
                    if fits {
                        matches.note(phrase.meaning, from, end, &mut groups);
                    }
                }
            }
        }
        matches.place_groups(text, &groups);
        matches
    }

    fn none(text: &Text, group_count: usize) -> Matches {
        Matches {
            groups: vec![None; group_count],
            cues: Vec::new(),
            facts: Vec::new(),
            inside: vec![false; text.words.len()],
            places: text.words.last().map_or(0, |word| word.place + 1),
        }
    }

    fn note(&mut self, what: Meaning, from: usize, end: usize, groups: &mut Vec<Found<usize>>) {
        match what {
            Meaning::Group(what) => groups.push(Found { what, from, end }),
            Meaning::Fact(what) => self.facts.push(Found { what, from, end }),
            Meaning::Cue(what) => self.cues.push(Found { what, from, end }),
        }
    }

    /// Groups lie at the first word of their phrase, harmless words apart.
    fn place_groups(&mut self, text: &Text, groups: &[Found<usize>]) {
        let mut harmless = vec![false; text.words.len()];
        for found in self.cues.iter().filter(|found| found.what == Cue::Harmless) {
            harmless[found.from..found.end].fill(true);
        }
        let is_harmless = |from: usize, end: usize| harmless[from..end].contains(&true);
        self.facts
            .retain(|found| !is_harmless(found.from, found.end));
        for found in groups {
            if is_harmless(found.from, found.end) {
                continue;
            }
            if found.end - found.from > 1 {
                self.inside[found.from..found.end].fill(true);
            }
            let places =
                self.groups[found.what].get_or_insert_with(|| Positions::none(self.places));
            places.add(text.words[found.from].place);
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

/// For each word the known words that it may be, in one list with ends.
fn candidates(text: &Text, phrases: &Phrases) -> (Vec<WordId>, Vec<usize>) {
    let mut ids = Vec::with_capacity(text.words.len());
    let mut ends = Vec::with_capacity(text.words.len());
    let mut found = Vec::new();
    for word in &text.words {
        found.clear();
        phrases.spelling.find(&word.text, &mut found);
        ids.extend_from_slice(&found);
        ends.push(ids.len());
    }
    (ids, ends)
}
