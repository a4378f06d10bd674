//! The words that any list knows, and which of them a typed word may be: the
//! word itself, another form of it, the same by another name, or misspelt.
//!
//! Everything about words that are spelled well is worked out when they are
//! learnt; only others cost time, and of those only so many in one text.

use super::slips::Slips;
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
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
pub const UNKNOWN_MAX: usize = 60;

pub type WordId = u32;

/// A known word that a typed one may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub id: WordId,
    /// Another form of the word: "aching" for "ache".
    pub is_form: bool,
}

pub struct Spelling {
    stemmer: Stemmer,
    words: Vec<Box<str>>,
    ids: FxHashMap<Box<str>, WordId>,
    /// By stem, the words whose forms mean the same.
    stems: FxHashMap<Box<str>, Vec<WordId>>,
    slips: Slips,
    /// By typed word, for words that are spelled well; nothing for those that
    /// no list has.
    known: FxHashMap<Box<str>, Vec<Candidate>>,
}

impl Default for Spelling {
    fn default() -> Spelling {
        Spelling {
            stemmer: Stemmer::create(Algorithm::English),
            words: Vec::new(),
            ids: FxHashMap::default(),
            stems: FxHashMap::default(),
            slips: Slips::default(),
            known: FxHashMap::default(),
        }
    }
}

impl fmt::Debug for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Spelling of {} words", self.words.len())
    }
}

impl Spelling {
    pub fn words_len(&self) -> usize {
        self.words.len()
    }

    /// Learns a word. One that may vary is found in other forms and with slips
    /// too, unless `=` stands before it.
    pub fn learn(&mut self, word: &str, may_vary: bool) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
        self.words.push(word.into());
        self.ids.insert(word.into(), id);
        self.found_as(word.trim_start_matches('='), id, false);
        if may_vary && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            self.slips.learn(word, id);
            if word.len() >= FORM_FROM {
                let stem = self.stemmer.stem(word);
                self.stems.entry(stem.into()).or_default().push(id);
            }
        }
        id
    }

    /// From now on a typed word may also be this one.
    pub fn learn_same(&mut self, typed: &str, word: &str) {
        let id = self.learn(word, false);
        self.found_as(typed, id, false);
    }

    /// Once everything is learnt: the words of every day, which are no slips
    /// of others, and the forms of all.
    pub fn finish<'a>(&mut self, everyday: impl Iterator<Item = &'a str>) {
        let own: Vec<Box<str>> = self.known.keys().cloned().collect();
        let all = own.into_iter().chain(everyday.map(Into::into));
        for word in all.collect::<Vec<_>>() {
            let word = word.as_ref();
            self.known.entry(word.into()).or_default();
            if let Some(singular) = self.singular(word) {
                self.found_as(word, singular, false);
            }
            for form in self.forms(word) {
                self.found_as(word, form, true);
            }
        }
    }

    fn found_as(&mut self, typed: &str, id: WordId, is_form: bool) {
        let found = self.known.entry(typed.into()).or_default();
        if found.iter().all(|one| one.id != id) {
            found.push(Candidate { id, is_form });
        }
    }

    fn singular(&self, typed: &str) -> Option<WordId> {
        let stem = typed.strip_suffix('s').filter(|stem| stem.len() > 2)?;
        self.ids.get(stem).copied()
    }

    /// The words that a typed one is another form of.
    fn forms(&self, typed: &str) -> Vec<WordId> {
        if typed.len() < FORM_FROM || !typed.is_ascii() {
            return Vec::new();
        }
        let stem = self.stemmer.stem(typed);
        self.stems.get(stem.as_ref()).cloned().unwrap_or_default()
    }

    /// Whether a list or everyday English has this word as it is.
    pub fn knows(&self, typed: &str) -> bool {
        self.as_written(typed).is_some()
    }

    /// The words that a well spelled one may be; an end in -in for -ing is well
    /// spelled.
    fn as_written(&self, typed: &str) -> Option<&Vec<Candidate>> {
        let known = self.known.get(typed);
        known.or_else(|| {
            let ending = typed.strip_suffix("in")?;
            self.known.get(format!("{ending}ing").as_str())
        })
    }

    /// Adds the words that a typed one may be. Others than those spelled well
    /// are only looked at while `unknown_left` is not used up.
    pub fn find(&self, typed: &str, unknown_left: &mut usize, found: &mut Vec<Candidate>) {
        if let Some(known) = self.as_written(typed) {
            return found.extend_from_slice(known);
        }
        if *unknown_left > 0 && is_wordlike(typed) {
            *unknown_left -= 1;
            found.extend(self.unknown(typed));
        }
    }

    /// The words that one of no list may be: another form, or else a slip.
    fn unknown(&self, typed: &str) -> Vec<Candidate> {
        let plainly = |id| Candidate { id, is_form: false };
        let mut found: Vec<Candidate> = self.singular(typed).map(plainly).into_iter().collect();
        for id in self.forms(typed) {
            if found.iter().all(|one| one.id != id) {
                found.push(Candidate { id, is_form: true });
            }
        }
        if found.is_empty() {
            found.extend(self.slips_of(typed).into_iter().map(plainly));
        }
        found
    }

    fn slips_of(&self, typed: &str) -> Vec<WordId> {
        let mut slips = Vec::new();
        self.slips.find(typed, &mut slips);
        if let (true, Some(singular)) = (slips.is_empty(), typed.strip_suffix('s')) {
            self.slips.find(singular, &mut slips);
        }
        slips
    }

    /// Where an unknown word is two known ones written as one: the length of
    /// the first.
    pub fn run_together(&self, typed: &str) -> Option<usize> {
        if typed.len() < RUN_TOGETHER_FROM || !is_wordlike(typed) || self.knows(typed) {
            return None;
        }
        let tells = |part: &str| self.known.get(part).is_some_and(|found| !found.is_empty());
        (PART_MIN..=typed.len() - PART_MIN).rev().find(|at| {
            let (first, second) = typed.split_at(*at);
            self.knows(first) && self.knows(second) && (tells(first) || tells(second))
        })
    }
}

fn is_wordlike(typed: &str) -> bool {
    (3..=LETTERS_MAX).contains(&typed.len()) && typed.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling() -> Spelling {
        let mut spelling = Spelling::default();
        for word in ["ache", "=fits", "breathe", "leg", "cant", "chest"] {
            spelling.learn(word, true);
        }
        spelling.learn("#ten", false);
        spelling.learn_same("twenty", "#ten");
        spelling.finish(["aching", "chess", "fit", "my"].into_iter());
        spelling
    }

    #[test]
    fn a_typed_word_may_be_a_known_one() {
        let spelling = spelling();
        for (typed, words) in [
            ("ache", "ache"),
            ("aching", "ache?"),
            ("aches", "ache"),
            ("legs", "leg"),
            ("fits", "=fits"),
            ("fit", ""),
            ("twenty", "#ten"),
            ("chess", ""),
            ("chesst", "chest"),
            ("braethe", "breathe"),
            ("breathing", "breathe?"),
            ("achin", "ache?"),
        ] {
            let mut found = Vec::new();
            spelling.find(typed, &mut 1, &mut found);
            let found: Vec<String> = found
                .iter()
                .map(|one| {
                    let mark = if one.is_form { "?" } else { "" };
                    format!("{}{mark}", spelling.words[one.id as usize])
                })
                .collect();
            assert_eq!(found.join(" "), words, "{typed}");
        }
    }

    #[test]
    fn words_run_together_are_parted() {
        let spelling = spelling();
        assert_eq!(spelling.run_together("cantbreathe"), Some(4));
        assert_eq!(spelling.run_together("achingleg"), Some(6));
        assert_eq!(spelling.run_together("breathing"), None);
    }

    #[test]
    fn unknown_words_are_bounded() {
        let mut found = Vec::new();
        spelling().find("chesst", &mut 0, &mut found);
        assert!(found.is_empty());
    }
}
