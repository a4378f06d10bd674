//! Why a text is heard as it is, for those who edit the words of danger: which
//! words were found for what, and which tell nothing. Never shown to people.

use super::learned::chances::Chances;
use super::learned::features::Subject;
use super::learned::telling::WeighedWords;
use super::learned::weights::Weights;
use super::matches::Matches;
use super::phrases::{Meaning, PhraseMatch};
use super::scopes::Scopes;
use super::text::ReadText;
use crate::dialogue::sign::Urgency;
use std::fmt::Write;

/// So many lines of what spoke most.
const STRONGEST_MAX: usize = 8;

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

/// How likely danger is, what of each word speaks for it or against it, and what
/// of the lists does.
pub fn learned(text: &ReadText, subject: &Subject, weights: &Weights) -> String {
    let weighed = WeighedWords::of(subject);
    let chances = Chances::of(weights, &weighed.numbers);
    let percent = |chance: f64| (100.0 * chance).round();
    let mut why = format!(
        "\n  learnt: danger {} %, emergency {} %\n  by word:",
        percent(chances.anything()),
        percent(chances.at_least(Urgency::Emergency)),
    );
    for (word, told) in text.words.iter().zip(weighed.by_word(weights)) {
        let _ = write!(why, " {} {told:+.1}", word.text);
    }
    let strongest = weighed.strongest(weights).into_iter();
    for (told, name) in strongest.take(STRONGEST_MAX) {
        let _ = write!(why, "\n  {told:+.1} {name}");
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
