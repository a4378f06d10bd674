//! The words that any list knows, and how a typed one reads: as a word of
//! cues, as written; and as a word of signs, in any form, by another name or
//! misspelt.
//!
//! How words read that are spelled well is worked out when they are learnt;
//! only others cost time, and of those only so many in one text.

use super::slips::Slips;
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::{FxHashMap, FxHashSet};
use std::fmt;

/// Longer words are no words.
const LETTERS_MAX: usize = 24;
/// Shorter words have no other forms.
const FORM_FROM: usize = 4;
/// Two words written as one have so many letters together.
const RUN_TOGETHER_FROM: usize = 6;
/// Each of them has so many at least.
const PART_MIN: usize = 3;
/// Unknown words of one text that are looked at for slips; a bound on time.
pub const UNKNOWN_MAX: usize = 24;

pub type WordId = u32;

/// What a typed word may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordReading {
    /// Words of cues: as written, plurals apart.
    pub cues: Vec<WordId>,
    /// Words of groups and facts: all forms of one are the same.
    pub signs: Vec<WordId>,
    /// May stand inside a phrase of signs and changes nothing.
    pub is_filler: bool,
}

pub struct Spelling {
    stemmer: Stemmer,
    cues: FxHashMap<Box<str>, WordId>,
    /// By stem; with `=` before it, a word in that form alone.
    signs: FxHashMap<Box<str>, WordId>,
    /// Words of signs as the lists have them: most stand in very many phrases.
    learnt: FxHashMap<Box<str>, WordId>,
    /// All words of the lists, as they are typed.
    written: FxHashSet<Box<str>>,
    /// Other ways to write a word.
    same: Vec<(Box<str>, Box<str>)>,
    fillers: FxHashSet<Box<str>>,
    slips: Slips,
    /// By typed word, once everything is learnt.
    readings: FxHashMap<Box<str>, WordReading>,
}

impl Default for Spelling {
    fn default() -> Spelling {
        Spelling {
            stemmer: Stemmer::create(Algorithm::English),
            cues: FxHashMap::default(),
            signs: FxHashMap::default(),
            learnt: FxHashMap::default(),
            written: FxHashSet::default(),
            same: Vec::new(),
            fillers: FxHashSet::default(),
            slips: Slips::default(),
            readings: FxHashMap::default(),
        }
    }
}

impl fmt::Debug for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Spelling of {} words", self.readings.len())
    }
}

impl Spelling {
    pub fn learn_cue(&mut self, word: &str) -> WordId {
        self.written.insert(word.into());
        id_in(&mut self.cues, word)
    }

    /// Learns a word of signs: in all its forms and with slips, unless `=`
    /// stands before it.
    pub fn learn_sign(&mut self, word: &str) -> WordId {
        if let Some(id) = self.learnt.get(word) {
            return *id;
        }
        let id = match word.strip_prefix('=') {
            Some(exact) => {
                self.written.insert(exact.into());
                id_in(&mut self.signs, word)
            }
            None => {
                self.written.insert(word.into());
                self.slips.learn(word);
                let stem = self.stem(word);
                id_in(&mut self.signs, &stem)
            }
        };
        self.learnt.insert(word.into(), id);
        id
    }

    pub fn learn_filler(&mut self, word: &str) {
        self.written.insert(word.into());
        self.fillers.insert(word.into());
    }

    /// From now on a typed word may also be this one.
    pub fn learn_same(&mut self, typed: &str, word: &str) {
        self.written.insert(typed.into());
        self.same.push((typed.into(), word.into()));
    }

    /// Once everything is learnt: how each word reads, and the words of every
    /// day, which are no slips of others.
    pub fn finish<'a>(&mut self, everyday: impl Iterator<Item = &'a str>) {
        let written = self.written.iter().cloned();
        let all: Vec<Box<str>> = written.chain(everyday.map(Into::into)).collect();
        for typed in all {
            let reading = self.read(&typed);
            self.readings.insert(typed, reading);
        }
        for (typed, word) in std::mem::take(&mut self.same) {
            let meant = self.read(&word);
            let reading = self.readings.entry(typed).or_default();
            reading.add(&meant);
        }
    }

    /// How a well spelled word reads by itself.
    fn read(&self, typed: &str) -> WordReading {
        let singular = typed.strip_suffix('s').filter(|stem| stem.len() > 2);
        let cues = [Some(typed), singular].into_iter().flatten();
        let exact = format!("={typed}");
        let stem = self.stem(typed);
        let signs = [Some(exact.as_str()), Some(stem.as_str()), singular]
            .into_iter()
            .flatten();
        let mut reading = WordReading {
            cues: cues
                .filter_map(|word| self.cues.get(word))
                .copied()
                .collect(),
            signs: signs
                .filter_map(|word| self.signs.get(word))
                .copied()
                .collect(),
            is_filler: self.fillers.contains(typed),
        };
        reading.signs.dedup();
        reading
    }

    fn stem(&self, word: &str) -> String {
        match word.len() >= FORM_FROM && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            true => self.stemmer.stem(word).into_owned(),
            false => word.to_owned(),
        }
    }

    /// How a word reads that a list or everyday English has; an end in -in for
    /// -ing is well spelled.
    pub fn known(&self, typed: &str) -> Option<&WordReading> {
        let known = self.readings.get(typed);
        known.or_else(|| {
            let ending = typed.strip_suffix("in")?;
            self.readings.get(format!("{ending}ing").as_str())
        })
    }

    /// How a word reads that no list has: as another form, or else as what it
    /// may be a slip of.
    pub fn unknown(&self, typed: &str) -> WordReading {
        let mut reading = WordReading::default();
        if !is_wordlike(typed) {
            return reading;
        }
        reading.add(&self.read(typed));
        if reading.signs.is_empty() {
            for word in self.slips.find(typed) {
                if let Some(meant) = self.readings.get(word) {
                    reading.add(meant);
                }
            }
        }
        reading
    }

    /// Whether a list has the word as it is typed.
    pub fn is_of_lists(&self, typed: &str) -> bool {
        self.written.contains(typed)
    }

    /// Where an unknown word is two known ones written as one: the length of
    /// the first.
    pub fn run_together(&self, typed: &str) -> Option<usize> {
        if typed.len() < RUN_TOGETHER_FROM || !is_wordlike(typed) || self.known(typed).is_some() {
            return None;
        }
        (PART_MIN..=typed.len() - PART_MIN).rev().find(|at| {
            let (first, second) = typed.split_at(*at);
            let parts = self.known(first).zip(self.known(second));
            parts.is_some_and(|(first, second)| first.tells() || second.tells())
        })
    }
}

impl WordReading {
    fn tells(&self) -> bool {
        !self.cues.is_empty() || !self.signs.is_empty()
    }

    fn add(&mut self, other: &WordReading) {
        add_new(&mut self.cues, &other.cues);
        add_new(&mut self.signs, &other.signs);
        self.is_filler |= other.is_filler;
    }
}

fn add_new(ids: &mut Vec<WordId>, others: &[WordId]) {
    for id in others {
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
}

fn id_in(ids: &mut FxHashMap<Box<str>, WordId>, word: &str) -> WordId {
    let next = WordId::try_from(ids.len()).unwrap_or(WordId::MAX);
    *ids.entry(word.into()).or_insert(next)
}

fn is_wordlike(typed: &str) -> bool {
    (3..=LETTERS_MAX).contains(&typed.len()) && typed.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling() -> Spelling {
        let mut spelling = Spelling::default();
        for word in ["ache", "=fits", "breathe", "leg", "cant", "chest", "#ten"] {
            spelling.learn_sign(word);
        }
        spelling.learn_same("twenty", "#ten");
        spelling.learn_filler("my");
        spelling.finish(["aching", "chess", "fit"].into_iter());
        spelling
    }

    #[test]
    fn a_typed_word_may_be_a_known_one() {
        let spelling = spelling();
        for (typed, word) in [
            ("ache", Some("ache")),
            ("aching", Some("ache")),
            ("achin", Some("ache")),
            ("aches", Some("ache")),
            ("legs", Some("leg")),
            ("fits", Some("=fits")),
            ("fit", None),
            ("twenty", Some("#ten")),
            ("chess", None),
            ("chesst", Some("chest")),
            ("braethe", Some("breathe")),
            ("breathing", Some("breathe")),
            ("my", None),
        ] {
            let reading = spelling.known(typed).cloned();
            let reading = reading.unwrap_or_else(|| spelling.unknown(typed));
            let meant = word.map(|word| match word.starts_with(['=', '#']) {
                true => spelling.signs[word],
                false => spelling.signs[spelling.stem(word).as_str()],
            });
            assert_eq!(reading.signs, Vec::from_iter(meant), "{typed}");
        }
    }

    #[test]
    fn words_run_together_are_parted() {
        let spelling = spelling();
        assert_eq!(spelling.run_together("cantbreathe"), Some(4));
        assert_eq!(spelling.run_together("achingleg"), Some(6));
        assert_eq!(spelling.run_together("breathing"), None);
    }
}
