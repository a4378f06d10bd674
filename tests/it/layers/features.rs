//! The features of the conversation do not know each other: what one leads to,
//! the router knows. The few that show what another has to say stand in
//! `features.txt`; the list may only get shorter.

use super::circles::arrows;
use super::sources::sources;
use std::collections::BTreeSet;

/// A folder each; what lies under them is no feature.
const FEATURES: [&str; 18] = [
    "about",
    "absence",
    "causes",
    "checkin",
    "cramp",
    "danger",
    "data",
    "evening",
    "free_text",
    "hours",
    "intake",
    "nights",
    "plan",
    "questions",
    "report",
    "settings",
    "stretch",
    "trial",
];
/// A file a line, with the files of other features that it names.
const KNOWN: &str = include_str!("features.txt");

#[test]
fn only_the_router_knows_every_feature() {
    let others: BTreeSet<&str> = arrows(sources())["conversation::route"]
        .iter()
        .filter_map(|other| feature(other))
        .collect();
    assert_eq!(others, FEATURES.into());
}

/// A button of another feature may be shown by any, and `phrases` names words
/// alone.
#[test]
fn no_more_features_know_another() {
    let knows_all = ["conversation::route", "conversation::phrases"];
    let arrows = arrows(sources());
    let files = arrows
        .iter()
        .filter(|(file, _)| file.starts_with("conversation::"))
        .filter(|(file, _)| !knows_all.contains(&file.as_str()));
    let lines = files.filter_map(|(file, named)| {
        let others = named.iter().filter(|other| !other.ends_with("::press"));
        let others = others.filter(|other| feature(other).is_some());
        let others = others.filter(|other| feature(other) != feature(file));
        let others: Vec<&str> = others.map(String::as_str).collect();
        (!others.is_empty()).then(|| format!("{file} {}\n", others.join(" ")))
    });
    let found: String = lines.collect();
    assert_eq!(
        found, KNOWN,
        "let the router lead there, or strike the old line from features.txt: it may only get shorter"
    );
}

/// The feature that a file is of.
fn feature(file: &str) -> Option<&'static str> {
    let folder = file.strip_prefix("conversation::")?.split("::").next()?;
    FEATURES.into_iter().find(|feature| *feature == folder)
}
