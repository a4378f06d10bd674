//! What people type: words for legs, muscles, times and switches.
//!
//! The lists are data, in `words/<language>/heard.toml`; nothing is guessed.

use super::clock_words::ClockWords;
use super::number_words::NumberWords;
use crate::characters::{self, is_apostrophe, is_unseen};
use icu_normalizer::DecomposingNormalizerBorrowed;
use serde::Deserialize;

/// The most words of a phrase that is looked for within a text.
const PHRASE_WORDS_MAX: usize = 4;

/// The vocabulary of one language.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    legs: Vec<(&'static str, Vec<String>)>,
    muscles: Vec<(&'static str, Vec<String>)>,
    minutes: Vec<String>,
    lengths: NumberWords,
    clock: ClockWords,
    on: Vec<String>,
    off: Vec<String>,
    clear: Vec<String>,
    yes: Vec<String>,
    yes_alone: Vec<String>,
    no: Vec<String>,
    no_and: Vec<String>,
    cramp: Vec<String>,
    last_night: Vec<String>,
    out_of_ten: Vec<String>,
    pain: Vec<String>,
    not: Vec<String>,
}

/// The vocabulary as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeardFile {
    leg: LegFile,
    muscle: MuscleFile,
    minute: Vec<String>,
    /// How many minutes a phrase is: `30 = ["half an hour"]`.
    #[serde(default)]
    lengths: NumberWords,
    am: Vec<String>,
    pm: Vec<String>,
    /// The rest of what is said with a time; digits are read without it.
    #[serde(default)]
    clock: ClockWords,
    on: Vec<String>,
    off: Vec<String>,
    clear: Vec<String>,
    yes: Vec<String>,
    yes_alone: Vec<String>,
    no: Vec<String>,
    /// What may follow "no" and changes nothing: thanks, "doctor", "thank God".
    #[serde(default)]
    no_and: Vec<String>,
    /// What tells of a cramp in a text of somebody's own.
    #[serde(default)]
    cramp: Vec<String>,
    #[serde(default)]
    last_night: Vec<String>,
    /// After a number of pain.
    #[serde(default)]
    out_of_ten: Vec<String>,
    /// Before a number of pain.
    #[serde(default)]
    pain: Vec<String>,
    /// With one of these no cramp is told of.
    #[serde(default)]
    not: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LegFile {
    left: Vec<String>,
    right: Vec<String>,
    both: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MuscleFile {
    calf: Vec<String>,
    foot: Vec<String>,
    thigh: Vec<String>,
    hamstring: Vec<String>,
    shin: Vec<String>,
}

impl From<HeardFile> for Vocabulary {
    fn from(file: HeardFile) -> Self {
        Vocabulary {
            legs: vec![
                ("left", all_normal(&file.leg.left)),
                ("right", all_normal(&file.leg.right)),
                ("both", all_normal(&file.leg.both)),
            ],
            muscles: vec![
                ("calf", all_normal(&file.muscle.calf)),
                ("foot", all_normal(&file.muscle.foot)),
                ("thigh", all_normal(&file.muscle.thigh)),
                ("hamstring", all_normal(&file.muscle.hamstring)),
                ("shin", all_normal(&file.muscle.shin)),
            ],
            minutes: all_normal(&file.minute),
            lengths: file.lengths,
            clock: ClockWords {
                minute: file.minute.clone(),
                am: file.am,
                pm: file.pm,
                ..file.clock
            },
            on: all_normal(&file.on),
            off: all_normal(&file.off),
            clear: all_normal(&file.clear),
            yes: all_normal(&file.yes),
            yes_alone: all_normal(&file.yes_alone),
            no: all_normal(&file.no),
            no_and: all_normal(&file.no_and),
            cramp: all_normal(&file.cramp),
            last_night: all_normal(&file.last_night),
            out_of_ten: all_normal(&file.out_of_ten),
            pain: all_normal(&file.pain),
            not: all_normal(&file.not),
        }
    }
}

impl Vocabulary {
    /// The id of the leg that a word or phrase names.
    pub fn leg(&self, said: &str) -> Option<&'static str> {
        id_of(&self.legs, said)
    }

    /// The id of the muscle that a word or phrase names.
    pub fn muscle(&self, said: &str) -> Option<&'static str> {
        id_of(&self.muscles, said)
    }

    pub fn is_minute_unit(&self, said: &str) -> bool {
        is_among(&self.minutes, said)
    }

    /// A number in words: "seven".
    pub fn number(&self, said: &str) -> Option<u32> {
        let said = normalise(said);
        self.clock.numbers.said(|word| normalise(word) == said)
    }

    /// A length in words: "half an hour". How many minutes, and how many words say so.
    pub fn length(&self, words: &[&str]) -> Option<(u32, usize)> {
        let longest = words.len().min(PHRASE_WORDS_MAX);
        (1..=longest).rev().find_map(|count| {
            let said = normalise(&words[..count].join(" "));
            let minutes = self.lengths.said(|word| normalise(word) == said)?;
            Some((minutes, count))
        })
    }

    /// The words for midnight to noon, as listed.
    pub fn am(&self) -> &[String] {
        &self.clock.am
    }

    /// The words for noon to midnight, as listed.
    pub fn pm(&self) -> &[String] {
        &self.clock.pm
    }

    /// What is said with a time.
    pub fn clock(&self) -> &ClockWords {
        &self.clock
    }

    pub fn is_on(&self, said: &str) -> bool {
        is_among(&self.on, said)
    }

    pub fn is_off(&self, said: &str) -> bool {
        is_among(&self.off, said)
    }

    pub fn is_clear(&self, said: &str) -> bool {
        is_among(&self.clear, said)
    }

    /// "Yes", whatever may follow: "yes, since an hour".
    pub fn is_yes(&self, said: &str) -> bool {
        if is_thumb(said, THUMB_UP) {
            return true;
        }
        // "Да нет" begins with yes, and is none.
        if self.is_no(said) {
            return false;
        }
        let begins = |said: &str, yes: &str| {
            let rest = said.strip_prefix(yes);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        each_spelling(said).any(|said| {
            let yes = self.yes.iter().flat_map(|yes| each_spelling(yes));
            let mut yes = yes.filter(|yes| begins(&said, yes));
            yes.next().is_some()
                || self
                    .yes_alone
                    .iter()
                    .flat_map(|yes| each_spelling(yes))
                    .any(|yes| yes == said)
        })
    }

    /// "No", and nothing else but thanks and the like: "no better" is none.
    pub fn is_no(&self, said: &str) -> bool {
        if is_thumb(said, THUMB_DOWN) {
            return true;
        }
        each_spelling(said).any(|said| {
            let words: Vec<&str> = said.split(' ').collect();
            (0..=words.len()).any(|at| {
                let (no, rest) = words.split_at(at);
                self.is_just_no(&no.join(" ")) && is_only(rest, &self.no_and)
            })
        })
    }

    fn is_just_no(&self, said: &str) -> bool {
        let mut no = self.no.iter().flat_map(|no| each_spelling(no));
        no.any(|no| no == said)
    }

    /// How many words say "a cramp" there; none where others stand.
    pub fn begins_with_cramp(&self, words: &[&str]) -> usize {
        begins_with(&self.cramp, words)
    }

    pub fn begins_with_last_night(&self, words: &[&str]) -> usize {
        begins_with(&self.last_night, words)
    }

    /// Whether "last night" stands anywhere.
    pub fn names_last_night(&self, words: &[&str]) -> bool {
        let mut places = 0..words.len();
        places.any(|at| self.begins_with_last_night(&words[at..]) > 0)
    }

    pub fn begins_with_out_of_ten(&self, words: &[&str]) -> usize {
        begins_with(&self.out_of_ten, words)
    }

    /// Whether it says that the number after it is of pain.
    pub fn is_pain(&self, said: &str) -> bool {
        is_among(&self.pain, said)
    }

    /// "Not", "without".
    pub fn is_not(&self, said: &str) -> bool {
        is_among(&self.not, said)
    }
}

fn id_of(vocabulary: &[(&'static str, Vec<String>)], said: &str) -> Option<&'static str> {
    vocabulary
        .iter()
        .find(|(_, words)| is_among(words, said))
        .map(|(id, _)| *id)
}

fn is_among(words: &[String], said: &str) -> bool {
    let said = normalise(said);
    words.contains(&said)
}

const THUMB_UP: char = '👍';
const THUMB_DOWN: char = '👎';

/// A thumb, of whatever colour, and nothing else.
fn is_thumb(said: &str, thumb: char) -> bool {
    let is_colour = |one: &char| ('\u{1f3fb}'..='\u{1f3ff}').contains(one);
    let mut thumbs = said
        .chars()
        .filter(|one| !is_unseen(*one) && !is_colour(one));
    let said = thumbs.next() == Some(thumb);
    said && thumbs.all(|one| one == thumb || one.is_whitespace())
}

/// As it was typed, and without accents, each letter that was drawn out written once:
/// "nooo".
fn each_spelling(said: &str) -> impl Iterator<Item = String> {
    let said = normalise(said);
    let mut letters: Vec<char> = DecomposingNormalizerBorrowed::new_nfd()
        .normalize_iter(said.chars())
        .filter(|one| !characters::is_mark(*one))
        .collect();
    letters.dedup();
    [said, letters.into_iter().collect()].into_iter()
}

/// Whether the words are phrases of the list one after another.
fn is_only(words: &[&str], phrases: &[String]) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        match begins_with(phrases, rest) {
            0 => return false,
            taken => rest = &rest[taken..],
        }
    }
    true
}

/// How many words one of the phrases takes at the start; 0 where none is there.
fn begins_with(phrases: &[String], words: &[&str]) -> usize {
    let longest = words.len().min(PHRASE_WORDS_MAX);
    let mut lengths = (1..=longest).rev();
    let found = lengths.find(|length| is_among(phrases, &words[..*length].join(" ")));
    found.unwrap_or(0)
}

fn all_normal(words: &[String]) -> Vec<String> {
    let normal = words.iter().map(|word| normalise(word));
    normal.filter(|word| !word.is_empty()).collect()
}

/// Text with the differences taken out that do not matter: case, punctuation,
/// runs of blanks, keyboards, apostrophes, and characters without width.
pub(super) fn normalise(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for one in characters::plain(text).chars() {
        // To Unicode the vowels of Arabic are letters.
        if characters::is_mark(one) {
            continue;
        }
        if one.is_alphanumeric() {
            let letters = one.to_lowercase().map(characters::one_spelling);
            normal.extend(letters.map(characters::letter));
        } else if !is_apostrophe(one) && !normal.ends_with(' ') {
            normal.push(' ');
        }
    }
    normal.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_matter_is_taken_out() {
        for (text, normal) in [
            ("  I CAN’T   breathe!! ", "i cant breathe"),
            ("i can't breathe", "i cant breathe"),
            ("I can´t, canʼt, ｃａｎ＇ｔ", "i cant cant cant"),
            ("５ 5️⃣ ٥", "5 5 5"),
            ("a.m.", "a m"),
            ("not_sure", "not sure"),
            ("che\u{200b}st-pain", "chest pain"),
            ("💥", ""),
            ("ÉTÉ", "été"),
        ] {
            assert_eq!(normalise(text), normal, "{text}");
        }
        for (typed, listed) in [("إطلاقًا", "اطلاقا"), ("یک", "يك"), ("ساعة", "ساعه")]
        {
            assert_eq!(normalise(typed), normalise(listed), "{typed}");
        }
    }
}
