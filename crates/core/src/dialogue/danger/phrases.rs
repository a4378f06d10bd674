//! Phrases of known words and what each means: a group, a fact or a cue.

use super::known::KnownWords;
use super::spelling::{Spelling, WordId};
use super::text::ReadText;
use super::told::Circumstance;
use ids::ids;
use rustc_hash::FxHashMap;
use serde::Deserialize;

/// What a phrase is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One of the groups of words that rows name.
    Group(usize),
    Fact(Circumstance),
    Cue(Cue),
}

ids! {
    /// What surrounds the words of a sign and changes what they tell.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    pub enum Cue in serde {
        /// Its words tell nothing.
        Harmless = "harmless",
        /// What follows is not so.
        Negation = "negation",
        /// Looks like a negation and is none.
        NotNegating = "not_negating",
        /// A new thought begins; no scope reaches over it.
        ScopeEnd = "scope_end",
        /// What follows is otherwise than what was said before.
        Contrast = "contrast",
        /// Something is laughed at, so that one question comes first.
        Joke = "joke",
        /// A sentence that begins so answers a question with no.
        No = "no",
        /// What was said before is not so.
        Denied = "denied",
        /// What was said before is over.
        Over = "over",
        /// The sentence is about the past.
        Past = "past",
        /// The sentence is about now, whatever of the past is in it.
        Now = "now",
        /// What was over or past is back.
        Returned = "returned",
        /// A doctor knows, and it is as ever.
        Known = "known",
        /// A question about signs follows.
        Question = "question",
        /// A sentence that begins so and does not speak of oneself asks.
        Asking = "asking",
        /// What a sentence may be about; one that says it of another body part is
        /// not about the sentence before.
        Topic = "topic",
        /// A word of oneself.
        Oneself = "oneself",
        /// What follows belongs to whoever types.
        Mine = "mine",
        /// An animal, a story, the news: nobody here.
        Unreal = "unreal",
        /// What follows is only in_passing to or mentioned: "like an old dog", "walk
        /// the dog".
        InPassing = "in_passing",
        /// Somebody else than the one whom Charley is for.
        Other = "other",
        /// What one says of others whose illness is past or lasting.
        Lasting = "lasting",
        /// Whoever types speaks of their own body.
        Own = "own",
        /// Somebody close, who may be the one whom Charley is for.
        Family = "family",
        /// Goes on about whoever was spoken of.
        Pronoun = "pronoun",
        /// Is here with whoever types.
        Beside = "beside",
        /// Whoever types does it for the one with cramps.
        Carer = "carer",
    }
}

/// Phrases, word by word: a tree whose ways from the root are the phrases.
#[derive(Debug)]
struct PhraseTree {
    ways: FxHashMap<(Node, WordId), Node>,
    /// What the phrases mean that end at each node.
    ends: Vec<Vec<Meaning>>,
    /// Whether longer phrases go on from each node.
    goes_on: Vec<bool>,
}

type Node = u32;
const ROOT: Node = 0;

impl Default for PhraseTree {
    fn default() -> PhraseTree {
        PhraseTree {
            ways: FxHashMap::default(),
            ends: vec![Vec::new()],
            goes_on: vec![false],
        }
    }
}

impl PhraseTree {
    fn add(&mut self, words: impl Iterator<Item = WordId>, meaning: Meaning) {
        let mut node = ROOT;
        for word in words {
            self.goes_on[node as usize] = true;
            let next = Node::try_from(self.ends.len()).unwrap_or(Node::MAX);
            node = *self.ways.entry((node, word)).or_insert(next);
            if node == next {
                self.ends.push(Vec::new());
                self.goes_on.push(false);
            }
        }
        let meanings = &mut self.ends[node as usize];
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    fn note(&self, node: Node, from: usize, end: usize, found: &mut Vec<PhraseMatch<Meaning>>) {
        let meanings = self.ends[node as usize].iter();
        found.extend(meanings.map(|what| PhraseMatch {
            what: *what,
            from,
            end,
        }));
    }
}

/// So many words that change nothing may stand between two of a phrase.
const FILLERS_MAX: usize = 3;

/// A phrase in a text, by its words from the first up to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhraseMatch<T> {
    pub what: T,
    pub from: usize,
    pub end: usize,
}

#[derive(Debug, Default)]
pub struct Phrases {
    pub spelling: Spelling,
    /// Cues are taken as they are written; what they mean hangs on the form.
    cues: PhraseTree,
    /// Groups and facts are taken in any form, with fillers inside.
    signs: PhraseTree,
}

impl Phrases {
    pub fn add(&mut self, phrase: &str, meaning: Meaning) {
        let spelling = &mut self.spelling;
        let words = phrase.split(' ');
        match meaning {
            Meaning::Cue(_) => {
                let words = words.map(|word| spelling.learn_cue(word));
                self.cues.add(words, meaning);
            }
            Meaning::Group(_) | Meaning::Fact(_) => {
                let words = words.map(|word| spelling.learn_sign(word));
                self.signs.add(words, meaning);
            }
        }
    }

    /// Every phrase of a text, wherever it begins.
    pub fn found_in(&self, text: &ReadText) -> Vec<PhraseMatch<Meaning>> {
        let known = KnownWords::of(text, &self.spelling);
        let mut found = Vec::with_capacity(known.readings.len());
        for from in 0..known.readings.len() {
            for (tree, is_of_signs) in [(&self.cues, false), (&self.signs, true)] {
                let walk = TreeWalk {
                    tree,
                    known: &known,
                    is_of_signs,
                    from,
                };
                walk.go(ROOT, from, 0, &mut found);
            }
        }
        found
    }
}

/// Going along the words of a text and down a tree; in that of signs, over
/// words that change nothing.
#[derive(Clone, Copy)]
struct TreeWalk<'a> {
    tree: &'a PhraseTree,
    known: &'a KnownWords<'a>,
    is_of_signs: bool,
    from: usize,
}

impl TreeWalk<'_> {
    fn go(&self, node: Node, at: usize, fillers: usize, found: &mut Vec<PhraseMatch<Meaning>>) {
        let Some(reading) = self.known.readings.get(at) else {
            return;
        };
        let words = match self.is_of_signs {
            true => &reading.signs,
            false => &reading.cues,
        };
        for word in words {
            if let Some(next) = self.tree.ways.get(&(node, *word)) {
                self.tree.note(*next, self.from, at + 1, found);
                if self.tree.goes_on[*next as usize] {
                    self.go(*next, at + 1, 0, found);
                }
            }
        }
        let may_skip = self.is_of_signs && at > self.from && fillers < FILLERS_MAX;
        if may_skip && reading.is_filler {
            self.go(node, at + 1, fillers + 1, found);
        }
    }
}
