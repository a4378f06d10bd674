//! Words that a language's messages have in the letters of another, and messages that are
//! the English ones still. By the files alone; nothing is played.

use crate::words::WordingOf;
use std::collections::BTreeMap;

/// A message with words that are none of its language.
#[derive(Debug, PartialEq, Eq)]
pub struct ForeignWords {
    pub key: String,
    pub words: String,
}

/// Fewer letters are those of sizes and files: A4, PDF.
const LETTERS_MIN: usize = 4;
/// Fewer words may be the same in two languages.
const SAME_WORDS_MIN: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// The messages with words in other letters than most of the language's, without
/// commands, what is typed as it stands, and names; and those in the English words.
pub fn foreign_words(
    english: &BTreeMap<String, WordingOf>,
    own: &BTreeMap<String, WordingOf>,
) -> Vec<ForeignWords> {
    let Some(script) = script_of_most(own) else {
        return Vec::new();
    };
    let of_message = |(key, wording): (&String, &WordingOf)| {
        let said = in_letters(&wording.words);
        let foreign = said
            .split_whitespace()
            .find(|word| is_foreign(word, script));
        let is_english = english.get(key).is_some_and(|english| {
            english.words == wording.words && said.split_whitespace().count() >= SAME_WORDS_MIN
        });
        let words = match (foreign, is_english) {
            (Some(word), _) => word.to_owned(),
            (None, true) => said,
            (None, false) => return None,
        };
        Some(ForeignWords {
            key: key.clone(),
            words,
        })
    };
    own.iter().filter_map(of_message).collect()
}

fn script_of_most(own: &BTreeMap<String, WordingOf>) -> Option<Script> {
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    for wording in own.values() {
        for script in in_letters(&wording.words).chars().filter_map(script_of) {
            *counts.entry(script).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(script, _)| script)
}

/// The words alone: without variables and arms, tags, commands, and what is copied.
fn in_letters(pattern: &str) -> String {
    let mut said = String::new();
    let mut rest = without_copied(pattern);
    while let Some(at) = rest.find(['{', '<', '[', '/']) {
        said.push_str(&rest[..at]);
        let tail = &rest[at..];
        let end = match &tail[..1] {
            "{" => tail.find(['}', '\n']).map_or(tail.len(), |end| end + 1),
            "<" => tail.find('>').map_or(tail.len(), |end| end + 1),
            "[" => tail.find(']').map_or(tail.len(), |end| end + 1),
            _ => tail.find(char::is_whitespace).unwrap_or(tail.len()),
        };
        said.push(' ');
        rest = tail[end..].to_owned();
    }
    said.push_str(&rest);
    said
}

fn without_copied(pattern: &str) -> String {
    let mut kept = String::new();
    for (number, part) in pattern.split("<code>").enumerate() {
        let after = part.split_once("</code>").map_or("", |(_, after)| after);
        kept.push_str(if number == 0 { part } else { after });
    }
    kept
}

/// Whether a word is of another script, and neither a name nor an address.
fn is_foreign(word: &str, script: Script) -> bool {
    let letters = word.chars().filter(|one| script_of(*one).is_some());
    let is_long = letters.clone().count() >= LETTERS_MIN;
    let is_of_another = letters.clone().any(|one| script_of(one) != Some(script));
    let mut letters = letters;
    let is_name = letters.next().is_some_and(char::is_uppercase);
    let is_address = word.trim_end_matches('.').contains('.');
    is_long && is_of_another && !is_name && !is_address
}

fn script_of(one: char) -> Option<Script> {
    if !one.is_alphabetic() {
        return None;
    }
    Some(match one {
        'A'..='Z' | 'a'..='z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fefc}' => Script::Arabic,
        _ => Script::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Source, wordings};

    fn told(english: &str, own: &str) -> Vec<(String, String)> {
        let source = |language: &str, text: &str| Source {
            path: format!("words/{language}/charley.ftl"),
            text: text.to_owned(),
        };
        let sources = [source("en", english), source("ru", own)];
        let found = foreign_words(&wordings(&sources, "en"), &wordings(&sources, "ru"));
        found.into_iter().map(|one| (one.key, one.words)).collect()
    }

    #[test]
    fn words_in_other_letters_are_found_and_names_and_commands_are_not() {
        let own = "a = Отправьте <code>/settings water off</code> или /log, это Charley, PDF\n\
                   b = Один calf день\n\
                   c = { $side ->\n    [left] левая\n   *[right] right\n }\n\
                   d = findahelpline.org поможет\n";
        let found = told("a = x\n", own);
        let expected = [("b", "calf"), ("c", "right")];
        assert_eq!(
            found,
            expected.map(|(key, word)| (key.to_owned(), word.to_owned()))
        );
    }

    #[test]
    fn a_message_that_was_not_translated_is_found() {
        let found = told(
            "a = Sit Up Now\nb = One Two\n",
            "a = Sit Up Now\nb = One Two\nc = слова, которых больше, чем других\n",
        );
        let keys: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["a"], "{found:?}");
    }
}
