//! Phrases of known words and what each means: a group, a fact or a cue.

use super::Circumstance;
use super::spelling::{Spelling, WordId};
use serde::Deserialize;

/// What a phrase is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One of the groups of words that rows name.
    Group(usize),
    Fact(Circumstance),
    Cue(Cue),
}

/// What surrounds the words of a sign and changes what they tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    /// Its words tell nothing.
    Harmless,
    /// What follows is not so.
    Negation,
    /// Looks like a negation and is none.
    NotNegating,
    /// A new thought begins; no scope reaches over it.
    ScopeEnd,
    /// What follows is otherwise than what was said before.
    Contrast,
    /// Something is laughed at, so that one question comes first.
    Joke,
    /// What was said before is not so.
    Denied,
    /// What was said before is over.
    Over,
    /// The sentence is about the past.
    Past,
    /// The sentence is about now, whatever of the past is in it.
    Now,
    /// What was over or past is back.
    Returned,
    /// A doctor knows, and it is as ever.
    Known,
    /// A question about signs follows.
    Question,
    /// A sentence that begins so and does not speak of oneself asks.
    Asking,
    /// What a sentence may be about; one that says it of another body part is
    /// not about the sentence before.
    Topic,
    /// A word of oneself.
    Oneself,
    /// An animal, a story, the news: nobody here.
    Unreal,
    /// What follows is only in_passing to or mentioned: "like an old dog", "walk
    /// the dog".
    InPassing,
    /// Somebody else than the one whom Charley is for.
    Other,
    /// What one says of others whose illness is past or lasting.
    Lasting,
    /// Whoever types speaks of their own body.
    Own,
    /// Somebody close, who may be the one whom Charley is for.
    Family,
    /// Goes on about whoever was spoken of.
    Pronoun,
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
    /// By word: whether it may stand inside a phrase.
    fillers: Vec<bool>,
}

impl Phrases {
    pub fn add(&mut self, phrase: &str, meaning: Meaning, may_vary: bool) {
        let words = phrase
            .split(' ')
            .map(|word| self.spelling.learn(word, may_vary));
        let words: Vec<WordId> = words.collect();
        let Some(first) = words.first().map(|id| *id as usize) else {
            return;
        };
        let length = self.spelling.words_len().max(self.starting.len());
        self.starting.resize_with(length, Vec::new);
        self.starting[first].push(u32::try_from(self.phrases.len()).unwrap_or(u32::MAX));
        self.phrases.push(Phrase { words, meaning });
    }

    pub fn add_filler(&mut self, word: &str) {
        let id = self.spelling.learn(word, false) as usize;
        let length = self.fillers.len().max(id + 1);
        self.fillers.resize(length, false);
        self.fillers[id] = true;
    }

    pub fn is_filler(&self, word: WordId) -> bool {
        self.fillers.get(word as usize).copied().unwrap_or(false)
    }

    pub fn starting_with(&self, word: WordId) -> impl Iterator<Item = &Phrase> {
        let starting = self.starting.get(word as usize).into_iter().flatten();
        starting.map(|at| &self.phrases[*at as usize])
    }
}
