//! Words that a typed one may be a slip of: a letter too many, too few, wrong
//! or swapped, or letters doubled. Nothing about what words mean.
//!
//! Each word is filed under itself and under itself with each letter left
//! out, so that only words that can be near are compared.

use super::spelling::WordId;
use rustc_hash::FxHashMap;

/// Typed words this long may have one slip, or two.
const ONE_SLIP_FROM: usize = 5;
const TWO_SLIPS_FROM: usize = 9;
/// Words of four letters may have two neighbours swapped.
const SWAPPED_LENGTH: usize = 4;

#[derive(Debug, Default)]
pub struct Slips {
    words: FxHashMap<WordId, Box<str>>,
    exactly: FxHashMap<Box<str>, WordId>,
    undoubled: FxHashMap<Box<str>, WordId>,
    shortened: FxHashMap<Box<str>, Vec<WordId>>,
    /// Long words with the set of their letters.
    long: Vec<(WordId, u32)>,
}

impl Slips {
    /// Learns a word of plain small letters.
    pub fn learn(&mut self, word: &str, id: WordId) {
        self.words.insert(id, word.into());
        self.exactly.insert(word.into(), id);
        if word.len() > 2 {
            self.undoubled.entry(undoubled(word).into()).or_insert(id);
        }
        if word.len() >= ONE_SLIP_FROM {
            let mut file = |short: &str| match self.shortened.get_mut(short) {
                Some(ids) => ids.push(id),
                None => drop(self.shortened.insert(short.into(), vec![id])),
            };
            each_shortened(word, &mut file);
        }
        if word.len() >= TWO_SLIPS_FROM {
            self.long.push((id, letters(word)));
        }
    }

    /// The words that a typed one may be a slip of; the nearest alone.
    pub fn find(&self, word: &str, found: &mut Vec<WordId>) {
        let single = undoubled(word);
        if single.len() < word.len()
            && let Some(id) = self.exactly.get(single.as_str()).or_else(|| self.undoubled.get(single.as_str()))
        {
            return found.push(*id);
        }
        if word.len() < ONE_SLIP_FROM {
            return found.extend(self.swapped(word));
        }
        if let Some(id) = self.undoubled.get(single.as_str()) {
            return found.push(*id);
        }
        self.one_slip(word, found);
        if found.is_empty() && single.len() + 1 < word.len() {
            self.one_slip(&single, found);
        }
        if found.is_empty() && word.len() + 1 >= TWO_SLIPS_FROM {
            self.two_slips(word, found);
        }
    }

    fn swapped(&self, word: &str) -> Option<WordId> {
        if word.len() != SWAPPED_LENGTH {
            return None;
        }
        (0..word.len() - 1).find_map(|at| {
            let mut bytes = word.as_bytes().to_vec();
            bytes.swap(at, at + 1);
            let swapped = String::from_utf8(bytes).ok()?;
            self.exactly.get(swapped.as_str()).copied()
        })
    }

    fn one_slip(&self, word: &str, found: &mut Vec<WordId>) {
        each_shortened(word, &mut |short| {
            for id in self.shortened.get(short).into_iter().flatten() {
                if !found.contains(id) && self.slips(*id, word) <= 1 {
                    found.push(*id);
                }
            }
        });
    }

    fn two_slips(&self, word: &str, found: &mut Vec<WordId>) {
        let typed = letters(word);
        for (id, letters) in &self.long {
            let may_be = (letters ^ typed).count_ones() <= 4;
            if may_be && self.slips(*id, word) <= 2 {
                found.push(*id);
            }
        }
    }

    fn slips(&self, id: WordId, word: &str) -> usize {
        let known = self.words.get(&id);
        known.map_or(usize::MAX, |known| strsim::osa_distance(known, word))
    }
}

/// A word, and each way to leave one letter out.
fn each_shortened(word: &str, take: &mut impl FnMut(&str)) {
    take(word);
    let mut short = String::with_capacity(word.len());
    for at in 0..word.len() {
        short.clear();
        short.push_str(&word[..at]);
        short.push_str(&word[at + 1..]);
        take(&short);
    }
}

/// Each run of one letter as a single one.
fn undoubled(word: &str) -> String {
    let mut single = String::with_capacity(word.len());
    for one in word.chars() {
        if !single.ends_with(one) {
            single.push(one);
        }
    }
    single
}

/// The set of the letters of a word, as bits.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte % 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_other_words_are_not() {
        let words = ["breathe", "cant", "leg", "breathless", "swollen", "chest"];
        let mut slips = Slips::default();
        for (id, word) in (0..).zip(words) {
            slips.learn(word, id);
        }
        for (typed, known) in [
            ("breeeathe", Some("breathe")),
            ("braethe", Some("breathe")),
            ("cnat", Some("cant")),
            ("legg", Some("leg")),
            ("brethles", Some("breathless")),
            ("swolen", Some("swollen")),
            ("xhest", Some("chest")),
            ("lag", None),
            ("can", None),
            ("", None),
        ] {
            let mut found = Vec::new();
            slips.find(typed, &mut found);
            let found = found.first().map(|id| words[*id as usize]);
            assert_eq!(found, known, "{typed}");
        }
    }
}
