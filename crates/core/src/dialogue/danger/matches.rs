//! Where in a text the phrases are. Nothing about what they add up to.

use super::phrases::{Cue, Meaning, PhraseMatch, Phrases};
use super::positions::Positions;
use super::text::ReadText;
use super::told::Circumstance;

#[derive(Debug)]
pub struct Matches {
    /// Every phrase that is there.
    pub found: Vec<PhraseMatch<Meaning>>,
    /// For each group its places; none where the group is not there.
    pub groups: Vec<Option<Positions>>,
    pub cues: Vec<PhraseMatch<Cue>>,
    pub facts: Vec<PhraseMatch<Circumstance>>,
    /// Words inside a longer phrase of a group, which are no cues themselves.
    inside: Vec<bool>,
    /// Places that a text has.
    pub places: usize,
}

impl Matches {
    /// `tells` says for each group whether a row needs it, rather than being
    /// forbidden by it.
    pub fn of(text: &ReadText, phrases: &Phrases, tells: &[bool]) -> Matches {
        let mut matches = Matches {
            found: phrases.found_in(text),
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
        text: &ReadText,
        PhraseMatch { what, from, end }: PhraseMatch<Meaning>,
        harmless: &[bool],
        tells: &[bool],
    ) {
        let is_harmless = harmless[from..end].contains(&true);
        match what {
            Meaning::Cue(what) => self.cues.push(PhraseMatch { what, from, end }),
            Meaning::Fact(_) | Meaning::Group(_) if is_harmless => {}
            Meaning::Fact(what) => self.facts.push(PhraseMatch { what, from, end }),
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
}
