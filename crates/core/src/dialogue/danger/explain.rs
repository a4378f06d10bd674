//! Why a text is heard as it is, for those who edit the words of danger: which
//! words were found for what, and which tell nothing. Never shown to people.

use super::matches::Matches;
use super::phrases::{Meaning, PhraseMatch};
use super::scopes::Scopes;
use super::text::ReadText;
use std::fmt::Write;

/// The text as it is read, with silent words in brackets, then a line for each
/// phrase that was found.
pub fn explain(text: &ReadText, matches: &Matches, scopes: &Scopes, groups: &[String]) -> String {
    let mut why = String::from(" ");
    for word in &text.words {
        let said = &word.text;
        let written = match scopes.silent.has(word.place) {
            true => write!(why, " [{said}]"),
            false => write!(why, " {said}"),
        };
        // Writing to a string does not fail.
        let _ = written;
    }
    for found in &matches.found {
        let _ = write!(why, "\n  {}", phrase(text, found, groups));
    }
    why
}

fn phrase(text: &ReadText, found: &PhraseMatch<Meaning>, groups: &[String]) -> String {
    let words = &text.words[found.from..found.end];
    let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let meaning = match found.what {
        Meaning::Group(group) => groups[group].clone(),
        Meaning::Fact(fact) => format!("fact {}", fact.id()),
        Meaning::Cue(cue) => format!("cue {cue:?}").to_lowercase(),
    };
    format!("{meaning}: {}", words.join(" "))
}
