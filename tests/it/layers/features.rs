//! The features of the conversation do not know each other: what one leads to,
//! the router knows. A few show what another has to say, and name it.

use super::circles::arrows;
use super::sources::sources;
use std::collections::BTreeSet;

/// A folder each; what lies under them is no feature.
const FEATURES: [&str; 15] = [
    "about",
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
    "report",
    "settings",
    "stretch",
    "trial",
];
/// The results show what the nights say, a test by lot, and signs of danger.
const NAMED_MAX: usize = 3;

#[test]
fn only_the_router_knows_every_feature() {
    let arrows = arrows(sources());
    let of_conversation = arrows
        .iter()
        .filter(|(file, _)| file.starts_with("conversation::"));
    for (file, named) in of_conversation {
        let others: BTreeSet<&str> = named
            .iter()
            .filter(|other| !other.ends_with("::press"))
            .filter_map(|other| feature(other))
            .filter(|other| feature(file) != Some(*other))
            .collect();
        match file.as_str() {
            "conversation::route" => assert_eq!(others, FEATURES.into()),
            // Words alone.
            "conversation::phrases" => {}
            _ => assert!(others.len() <= NAMED_MAX, "{file} names {others:?}"),
        }
    }
}

/// The feature that a file is of.
fn feature(file: &str) -> Option<&'static str> {
    let folder = file.strip_prefix("conversation::")?.split("::").next()?;
    FEATURES.into_iter().find(|feature| *feature == folder)
}
