//! From a text as it was typed to plain words, each with its place, sentence
//! and clause. Nothing about what words mean.

use crate::characters::{self, is_apostrophe};
use icu_normalizer::DecomposingNormalizerBorrowed;

/// Between two sentences lie this many empty places, so that words that must
/// stand close together do not meet across a full stop.
const SENTENCE_GAP: usize = 2;
/// So many single letters with signs between them are one word.
const SPELLED_MIN: usize = 3;
/// Shorter words have no letter cut off.
const CONTRACTED_FROM: usize = 3;
/// Longer than any mark-up that a person pastes.
const TAG_MAX: usize = 64;
/// Some characters stand for many, `ﷺ` for 18. A text of such is heard up to so many
/// characters more than it has.
const GROWN_CHARACTERS_MAX: usize = 512;
/// Words of a text are about so long, with the blank: room is made for them at once.
const LETTERS_OF_A_WORD: usize = 4;

/// A four-digit number that is a year; another number; one of ten and above. A
/// list of spelling says that a few are a number, and some dozens ten and above.
pub const YEAR: &str = "#year";
pub const FEW: &str = "#few";
pub const NUMBER: &str = "#number";
pub const DOZENS: &str = "#dozens";
pub const TEN_OR_MORE: &str = "#ten";

#[derive(Debug)]
pub struct Word {
    pub text: String,
    /// Grows with every word, and more at a full stop.
    pub place: usize,
    pub sentence: usize,
    pub clause: usize,
    /// A question mark follows.
    pub is_asked: bool,
    /// As they were typed, where the word stands for a number.
    pub digits: Option<String>,
    /// Between this and the word before are signs, but no blank.
    is_glued: bool,
}

#[derive(Debug, Default)]
pub struct ReadText {
    pub words: Vec<Word>,
}

/// Reads a text. `parted` tells where a word is two written as one, `is_one`
/// whether a word of the lists is written so.
pub fn read(
    text: &str,
    parted: impl Fn(&str) -> Option<usize>,
    is_one: impl Fn(&str) -> bool,
) -> ReadText {
    let plain = plain(text);
    let mut reader = TextReader {
        words: Vec::with_capacity(plain.len() / LETTERS_OF_A_WORD + 1),
        ..TextReader::default()
    };
    let mut rest = plain.chars().peekable();
    while let Some(one) = rest.next() {
        if one == '.' && reader.ends_in_digit() && rest.peek().is_some_and(char::is_ascii_digit) {
            reader.end_word();
        } else {
            reader.take(one);
        }
    }
    reader.end_word();
    ReadText {
        words: numbered(apart(joined(contracted(reader.words, is_one)), parted)),
    }
}

/// Lower case without accents, mark-up and characters that nobody sees.
fn plain(text: &str) -> String {
    let untagged = without_tags(text);
    if untagged.is_ascii() {
        return untagged.to_ascii_lowercase();
    }
    let most = untagged.chars().count() + GROWN_CHARACTERS_MAX;
    // Before they are taken apart: `´` would become a blank with an accent.
    let signs = untagged
        .chars()
        .filter(|one| !is_phrase(*one))
        .map(characters::sign);
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize_iter(signs)
        .take(most)
        .filter(|one| !is_unseen(*one))
        .flat_map(char::to_lowercase)
        .map(|one| characters::letter(characters::sign(one)))
        .collect()
}

/// Characters that are a whole phrase or word of Arabic, Korean or Japanese, of
/// five letters or more.
fn is_phrase(one: char) -> bool {
    matches!(
        one,
        '\u{321d}' | '\u{321e}' | '\u{327c}' | '\u{3300}'..='\u{3357}'
    ) || matches!(one, '\u{33ae}' | '\u{33af}' | '\u{fdfa}' | '\u{fdfb}')
}

fn without_tags(text: &str) -> String {
    let text = text.replace("&#39;", "'").replace("&nbsp;", " ");
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find('<') {
        kept.push_str(&rest[..at]);
        let tag = &rest[at + 1..];
        let is_tag = tag.starts_with(|one: char| one.is_ascii_alphabetic() || one == '/');
        let end = tag.bytes().take(TAG_MAX).position(|byte| byte == b'>');
        kept.push(' ');
        rest = match end {
            Some(end) if is_tag => &tag[end + 1..],
            Some(_) | None => tag,
        };
    }
    kept.push_str(rest);
    kept
}

fn is_unseen(one: char) -> bool {
    matches!(one, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        || matches!(one, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0e}')
}

#[derive(Default)]
struct TextReader {
    words: Vec<Word>,
    word: String,
    sentence: usize,
    clause: usize,
    is_apart: bool,
    is_marked: bool,
}

impl TextReader {
    fn ends_in_digit(&self) -> bool {
        self.word.ends_with(|one: char| one.is_ascii_digit())
    }

    fn take(&mut self, one: char) {
        if one.is_alphanumeric() {
            self.take_letter(one);
        } else if !is_apostrophe(one) {
            self.end_word();
            self.is_apart |= one.is_whitespace();
            self.is_marked |= !one.is_whitespace();
            match one {
                '?' => {
                    if let Some(last) = self.words.last_mut() {
                        last.is_asked = true;
                    }
                    self.end_sentence();
                }
                '.' | '!' | '\n' | '…' => self.end_sentence(),
                ',' | ';' | ':' | '(' | ')' | '"' | '“' | '”' => self.clause += 1,
                _ => {}
            }
        }
    }

    /// A number and the unit behind it are two words.
    fn take_letter(&mut self, one: char) {
        if !self.word.is_empty() && self.ends_in_digit() != one.is_ascii_digit() {
            self.end_word();
        }
        self.word.push(one);
    }

    fn end_sentence(&mut self) {
        let last = self.words.last();
        if last.is_some_and(|word| word.sentence == self.sentence) {
            self.sentence += 1;
            self.clause += 1;
        }
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        self.words.push(Word {
            digits: None,
            text: std::mem::take(&mut self.word),
            place: 0,
            sentence: self.sentence,
            clause: self.clause,
            is_asked: false,
            is_glued: self.is_marked && !self.is_apart,
        });
        self.is_apart = false;
        self.is_marked = false;
    }
}

/// Letters with signs between them make the word that they spell.
fn joined(words: Vec<Word>) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::with_capacity(words.len());
    let mut run = 0;
    for word in words {
        let is_letter = word.text.chars().count() == 1;
        if !is_letter || !word.is_glued {
            run = 0;
        }
        run += usize::from(is_letter);
        joined.push(word);
        if run >= SPELLED_MIN {
            let start = joined.len() - if run == SPELLED_MIN { SPELLED_MIN } else { 2 };
            let letters: String = joined.drain(start + 1..).map(|one| one.text).collect();
            joined[start].text.push_str(&letters);
        }
    }
    joined
}

/// A letter behind a blank that was an apostrophe: `can t` is a word.
fn contracted(mut words: Vec<Word>, is_one: impl Fn(&str) -> bool) -> Vec<Word> {
    words.dedup_by(|word, before| {
        let is_near = before.clause == word.clause && before.text.len() >= CONTRACTED_FROM;
        let is_contracted =
            is_near && word.text.len() == 1 && is_one(&[&*before.text, &*word.text].concat());
        if is_contracted {
            before.text.push_str(&word.text);
            before.is_asked |= word.is_asked;
        }
        is_contracted
    });
    words
}

fn apart(words: Vec<Word>, parted: impl Fn(&str) -> Option<usize>) -> Vec<Word> {
    let mut all = Vec::with_capacity(words.len());
    for mut word in words {
        if let Some(at) = parted(&word.text) {
            let second = word.text.split_off(at);
            all.push(Word {
                digits: None,
                text: std::mem::replace(&mut word.text, second),
                ..word
            });
        }
        all.push(word);
    }
    all
}

fn numbered(mut words: Vec<Word>) -> Vec<Word> {
    let mut place = 0;
    let mut sentence = 0;
    for word in &mut words {
        if word.sentence != sentence {
            sentence = word.sentence;
            place += SENTENCE_GAP;
        }
        word.place = place;
        place += 1;
        if word.text.bytes().all(|byte| byte.is_ascii_digit()) {
            let meant = number(&word.text).to_owned();
            word.digits = Some(std::mem::replace(&mut word.text, meant));
        }
    }
    words
}

fn number(digits: &str) -> &'static str {
    match digits.parse::<u32>() {
        Ok(1900..=2099) => YEAR,
        Ok(0..=3) => FEW,
        Ok(0..=9) => NUMBER,
        Ok(20..=69) => DOZENS,
        Ok(_) | Err(_) => TEN_OR_MORE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_plain() {
        for (text, words) in [
            ("I CAN’T breathe!!", "i cant breathe"),
            ("10mins, 3am, 2015", "#ten mins #few am #year"),
            ("2.40 a.m", "#few #dozens a m"),
            ("c❤h❤e❤s❤t pain", "chest pain"),
            ("<b>chest</b>&nbsp;pain <3", "chest pain #few"),
            ("сhеѕt раіn", "chest pain"),
            (
                "can´t canʼt can`t ｃａｎ＇ｔ cańt",
                "cant cant cant cant cant",
            ),
            ("I can t, can' t. Can, t", "i cant cant can t"),
            ("٣ ½ ㏂", "#few #few #few a m"),
            ("ﷺ ﷺ chest pain", "chest pain"),
            ("che\u{200b}st páin", "chest pain"),
            ("", ""),
        ] {
            let read = read(text, |_| None, |word| word == "cant");
            let said: Vec<&str> = read.words.iter().map(|word| word.text.as_str()).collect();
            assert_eq!(said.join(" "), words, "{text}");
        }
    }

    #[test]
    fn no_character_becomes_many() {
        let grown = |one: char| plain(&one.to_string()).chars().count();
        let longest = ('\0'..='\u{2ffff}').map(grown).max();
        assert_eq!(longest, Some(4));
        for one in ["ﷺ", "㏂", "⒈", "a\u{301}\u{301}", "𝐚"] {
            let text = one.repeat(4096 / one.chars().count());
            let most = 4096 + GROWN_CHARACTERS_MAX;
            assert!(plain(&text).chars().count() <= most, "{one}");
        }
    }

    #[test]
    fn sentences_stand_apart() {
        let read = read("Leg hurts. Cold, too", |_| None, |_| false);
        let places: Vec<_> = read
            .words
            .iter()
            .map(|w| (w.place, w.sentence, w.clause))
            .collect();
        assert_eq!(places, [(0, 0, 0), (1, 0, 0), (4, 1, 1), (5, 1, 2)]);
    }
}
