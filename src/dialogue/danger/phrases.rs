//! Phrases of known words and what each means: a group, a cue or nothing.

use super::Circumstance;
use super::spelling::{Spelling, WordId};

/// What a phrase is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One of the groups of words that rows name.
    Group(usize),
    Fact(Circumstance),
    Cue(Cue),
}

/// What surrounds the words of a sign and changes what they tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Its words tell nothing.
    Harmless,
    /// What follows is not so.
    Negation,
    /// Looks like a negation and is none.
    NotNegating,
    /// A new thought begins; no scope reaches over it.
    ScopeEnd,
    /// What was said before is not so.
    Denied,
    /// What was said before is over.
    Over,
    /// The sentence is about the past.
    Past,
    /// The sentence is about now, whatever of the past is in it.
    Now,
    /// A doctor knows, and it is as ever.
    Known,
    /// A question about signs.
    Question,
    /// Somebody else, or a story.
    Other,
    /// Whoever types speaks of their own body.
    Own,
    /// Somebody close, who may be who Charley is for.
    Family,
    /// Is here with whoever types.
    Beside,
    /// Whoever types does it for the one with cramps.
    Carer,
}

#[derive(Debug)]
pub struct Phrase {
    pub words: Vec<WordId>,
    pub meaning: Meaning,
}

#[derive(Debug, Default)]
pub struct Phrases {
    pub spelling: Spelling,
    phrases: Vec<Phrase>,
    /// By first word.
    starting: Vec<Vec<u32>>,
}

impl Phrases {
    pub fn add(&mut self, phrase: &str, meaning: Meaning, may_be_misspelt: bool) {
        let words = phrase
            .split(' ')
            .map(|word| self.spelling.learn(word, may_be_misspelt));
        let words: Vec<WordId> = words.collect();
        let Some(first) = words.first().map(|id| *id as usize) else {
            return;
        };
        let length = self.spelling.words_len().max(self.starting.len());
        self.starting.resize_with(length, Vec::new);
        self.starting[first].push(u32::try_from(self.phrases.len()).unwrap_or(u32::MAX));
        self.phrases.push(Phrase { words, meaning });
    }

    pub fn starting_with(&self, word: WordId) -> impl Iterator<Item = &Phrase> {
        let starting = self.starting.get(word as usize).into_iter().flatten();
        starting.map(|at| &self.phrases[*at as usize])
    }
}
