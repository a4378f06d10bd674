//! The words that any list knows, and which of them a typed word may be:
//! exactly, in the plural, with letters doubled, or misspelt.

use std::collections::{BTreeSet, HashMap};

/// Typed words this long may have one slip, or two.
const ONE_SLIP_FROM: usize = 5;
const TWO_SLIPS_FROM: usize = 9;
/// Longer words are no words.
const LETTERS_MAX: usize = 24;

pub type WordId = u32;

#[derive(Debug, Default)]
pub struct Spelling {
    words: Vec<String>,
    ids: HashMap<String, WordId>,
    undoubled: HashMap<String, WordId>,
    /// Words with one letter left out, and as they are.
    shortened: HashMap<String, Vec<WordId>>,
    /// Long words with the set of their letters.
    long: Vec<(WordId, u32)>,
}

impl Spelling {
    pub fn id_of(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    pub fn words_len(&self) -> usize {
        self.words.len()
    }

    /// Learns a word; a word that may be misspelt is found with slips too.
    pub fn learn(&mut self, word: &str, may_be_misspelt: bool) -> WordId {
        if let Some(id) = self.id_of(word) {
            return id;
        }
        let id = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
        self.words.push(word.to_owned());
        self.ids.insert(word.to_owned(), id);
        if may_be_misspelt && word.is_ascii() && !word.starts_with('#') {
            self.learn_slips(word, id);
        }
        id
    }

    fn learn_slips(&mut self, word: &str, id: WordId) {
        if word.len() > 2 {
            self.undoubled.entry(undoubled(word)).or_insert(id);
        }
        if word.len() >= ONE_SLIP_FROM {
            for short in shortened(word) {
                self.shortened.entry(short).or_default().push(id);
            }
        }
        if word.len() >= TWO_SLIPS_FROM {
            self.long.push((id, letters(word)));
        }
    }

    /// The known words that a typed one may be, best first.
    pub fn find(&self, word: &str, found: &mut Vec<WordId>) {
        if let Some(id) = self.plainly(word) {
            found.push(id);
        } else if word.is_ascii() && (3..=LETTERS_MAX).contains(&word.len()) {
            self.with_slips(word, found);
        }
    }

    fn plainly(&self, word: &str) -> Option<WordId> {
        let singular = || {
            let stem = word.strip_suffix('s').filter(|stem| stem.len() >= 3)?;
            self.id_of(stem)
        };
        self.id_of(word).or_else(singular)
    }

    fn with_slips(&self, word: &str, found: &mut Vec<WordId>) {
        let single = undoubled(word);
        if single.len() < word.len()
            && let Some(id) = self
                .id_of(&single)
                .or_else(|| self.undoubled.get(&single).copied())
        {
            return found.push(id);
        }
        if word.len() < ONE_SLIP_FROM {
            return found.extend(self.swapped(word));
        }
        if let Some(id) = self.undoubled.get(&single) {
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

    /// A short word with two neighbours swapped.
    fn swapped(&self, word: &str) -> Option<WordId> {
        if word.len() < 4 {
            return None;
        }
        (0..word.len() - 1).find_map(|at| {
            let mut bytes = word.as_bytes().to_vec();
            bytes.swap(at, at + 1);
            let swapped = String::from_utf8(bytes).ok()?;
            self.id_of(&swapped).filter(|_| swapped.len() == 4)
        })
    }

    fn one_slip(&self, word: &str, found: &mut Vec<WordId>) {
        for short in shortened(word) {
            let Some(ids) = self.shortened.get(&short) else {
                continue;
            };
            for id in ids {
                if !found.contains(id) && self.slips(*id, word) <= 1 {
                    found.push(*id);
                }
            }
        }
    }

    fn two_slips(&self, word: &str, found: &mut Vec<WordId>) {
        let typed = letters(word);
        for (id, letters) in &self.long {
            let length = self.words[*id as usize].len();
            let may_be = (letters ^ typed).count_ones() <= 4 && length.abs_diff(word.len()) <= 2;
            if may_be && self.slips(*id, word) <= 2 {
                found.push(*id);
            }
        }
    }

    fn slips(&self, id: WordId, word: &str) -> usize {
        strsim::osa_distance(&self.words[id as usize], word)
    }
}

/// A word and each way to leave one letter out.
fn shortened(word: &str) -> BTreeSet<String> {
    let without = (0..word.len()).map(|at| format!("{}{}", &word[..at], &word[at + 1..]));
    without.chain([word.to_owned()]).collect()
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
        let mut spelling = Spelling::default();
        for word in ["breathe", "cant", "leg", "breathless", "swollen", "chest"] {
            spelling.learn(word, true);
        }
        spelling.learn("chess", false);
        for (typed, known) in [
            ("breathe", Some("breathe")),
            ("breeeathe", Some("breathe")),
            ("braethe", Some("breathe")),
            ("cnat", Some("cant")),
            ("legs", Some("leg")),
            ("legg", Some("leg")),
            ("brethles", Some("breathless")),
            ("swolen", Some("swollen")),
            ("xhest", Some("chest")),
            ("chess", Some("chess")),
            ("lag", None),
            ("can", None),
            ("", None),
        ] {
            let mut found = Vec::new();
            spelling.find(typed, &mut found);
            let found = found
                .first()
                .map(|id| spelling.words[*id as usize].as_str());
            assert_eq!(found, known, "{typed}");
        }
    }
}
