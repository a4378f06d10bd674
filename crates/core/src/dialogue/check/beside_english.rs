//! Rules about words beside the English ones: what is put in, what a choice is made by,
//! and what people type is the same in every language.
//!
//! Words that are older than the English ones are told of as such, and not here.

use super::folder::{Folder, missing_file};
use super::languages::others;
use crate::words::{ENGLISH, Place, Problem, Severity, WordingOf, WordsStanding};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(
    folder: &Folder,
    english: &BTreeMap<String, WordingOf>,
    problems: &mut Vec<Problem>,
) {
    let originals = folder.words.places(ENGLISH);
    let known_arms = originals.flat_map(|place| &place.held.named_arms);
    let known_arms: BTreeSet<&String> = known_arms.collect();
    for language in others(folder) {
        for place in folder.words.places(language) {
            if let Some(original) = folder.words.place(ENGLISH, &place.key) {
                let found = compared(place, original, &known_arms);
                if !found.is_empty() && !is_older(folder, language, place, english) {
                    problems.extend(found);
                }
            }
        }
    }
}

fn is_older(
    folder: &Folder,
    language: &str,
    place: &Place,
    english: &BTreeMap<String, WordingOf>,
) -> bool {
    let made_from = folder.made_from.get(language);
    let original = english.get(&place.key);
    made_from
        .zip(original)
        .is_some_and(|(made_from, original)| {
            made_from.standing(&place.key, original) == WordsStanding::Stale
        })
}

/// What the words have otherwise than the English ones. Only a choice may rightly be
/// left out.
fn compared(place: &Place, original: &Place, known_arms: &BTreeSet<&String>) -> Vec<Problem> {
    let key = &place.key;
    let (held, meant) = (&place.held, &original.held);
    let mut found = Vec::new();
    for left in original.variables.difference(&place.variables) {
        found.push(wrong(place, format!("{key} leaves out {{ ${left} }}")));
    }
    for arm in &held.named_arms {
        if !meant.named_arms.contains(arm) && !known_arms.contains(arm) {
            let there = listed(&meant.named_arms);
            let message = format!("{key} has {arm}, which is never taken: there is {there}");
            found.push(wrong(place, message));
        }
    }
    let left = meant.named_arms.difference(&held.named_arms);
    found.extend(left.map(|arm| Problem {
        severity: Severity::Warning,
        ..wrong(place, format!("{key} has no words for {arm}"))
    }));
    for command in held.commands.difference(&meant.commands) {
        let message = format!("{key} says {command}, which the English words do not");
        found.push(wrong(place, message));
    }
    for command in meant.commands.difference(&held.commands) {
        let message = format!("{key} leaves out {command}, which is typed as it stands");
        found.push(wrong(place, message));
    }
    found
}

fn listed(names: &BTreeSet<String>) -> String {
    match names.is_empty() {
        true => "no name to choose by".to_owned(),
        false => names.iter().cloned().collect::<Vec<_>>().join(", "),
    }
}

fn wrong(place: &Place, message: String) -> Problem {
    Problem {
        line: place.line,
        ..missing_file(place.file.clone(), &message)
    }
}
