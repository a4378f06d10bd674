//! Words that a typed one may be a slip of: a letter too many, too few, wrong
//! or swapped, or letters doubled. Nothing about what words mean.
//!
//! Each word is filed under itself and under itself with each letter left
//! out, so that only words that can be near are compared.

use rustc_hash::FxHashMap;

/// Typed words this long may have one slip, or two.
const ONE_SLIP_FROM: usize = 5;
const TWO_SLIPS_FROM: usize = 9;
/// Words of four letters may have two neighbours swapped.
const SWAPPED_LENGTH: usize = 4;

/// The place of a word in the list of those learnt.
type WordIndex = u32;

#[derive(Debug, Default)]
pub struct Slips {
    words: Vec<Box<str>>,
    exactly: FxHashMap<Box<str>, WordIndex>,
    undoubled: FxHashMap<Box<str>, WordIndex>,
    shortened: FxHashMap<Box<str>, Vec<WordIndex>>,
    /// Long words with the set of their letters.
    long: Vec<(WordIndex, u32)>,
}

impl Slips {
    /// Learns a word of plain small letters; others have no slips.
    pub fn learn(&mut self, word: &str) {
        let is_plain = word.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_plain || self.exactly.contains_key(word) {
            return;
        }
        let place = WordIndex::try_from(self.words.len()).unwrap_or(WordIndex::MAX);
        self.words.push(word.into());
        self.exactly.insert(word.into(), place);
        if word.len() > 2 {
            self.undoubled
                .entry(undoubled(word).into())
                .or_insert(place);
        }
        if word.len() >= ONE_SLIP_FROM {
            let mut file = |short: &str| match self.shortened.get_mut(short) {
                Some(places) => places.push(place),
                None => drop(self.shortened.insert(short.into(), vec![place])),
            };
            each_shortened(word, &mut file);
        }
        if word.len() >= TWO_SLIPS_FROM {
            self.long.push((place, letters(word)));
        }
    }

    /// The words that a typed one, or its singular, may be a slip of.
    pub fn find(&self, typed: &str) -> impl Iterator<Item = &str> {
        let mut found = self.nearest(typed);
        if let (true, Some(singular)) = (found.is_empty(), typed.strip_suffix('s')) {
            found = self.nearest(singular);
        }
        found
            .into_iter()
            .map(|place| self.words[place as usize].as_ref())
    }

    fn nearest(&self, word: &str) -> Vec<WordIndex> {
        let single = undoubled(word);
        let as_single = self.undoubled.get(single.as_str()).copied();
        if single.len() < word.len()
            && let Some(place) = self.exactly.get(single.as_str()).copied().or(as_single)
        {
            return vec![place];
        }
        if word.len() < ONE_SLIP_FROM {
            return self.swapped(word).into_iter().collect();
        }
        if let Some(place) = as_single {
            return vec![place];
        }
        let mut found = self.one_slip(word);
        if found.is_empty() && single.len() + 1 < word.len() {
            found = self.one_slip(&single);
        }
        if found.is_empty() && word.len() + 1 >= TWO_SLIPS_FROM {
            found = self.two_slips(word);
        }
        found
    }

    fn swapped(&self, word: &str) -> Option<WordIndex> {
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

    fn one_slip(&self, word: &str) -> Vec<WordIndex> {
        let mut found = Vec::new();
        each_shortened(word, &mut |short| {
            for place in self.shortened.get(short).into_iter().flatten() {
                if !found.contains(place) && self.slips(*place, word) <= 1 {
                    found.push(*place);
                }
            }
        });
        found
    }

    fn two_slips(&self, word: &str) -> Vec<WordIndex> {
        let typed = letters(word);
        let may_be = self.long.iter().filter(|(place, letters)| {
            (letters ^ typed).count_ones() <= 4 && self.slips(*place, word) <= 2
        });
        may_be.map(|(place, _)| *place).collect()
    }

    fn slips(&self, place: WordIndex, word: &str) -> usize {
        strsim::osa_distance(&self.words[place as usize], word)
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
        for word in words {
            slips.learn(word);
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
            let found = slips.find(typed).next();
            assert_eq!(found, known, "{typed}");
        }
    }
}
