//! What is met in a language, and the list of what never is.

use crate::promises::BOOK;
use charley::coverage::{Coverage, cover, plays_here};
use std::collections::BTreeSet;
use std::path::Path;

pub fn played(language: &str) -> Coverage {
    cover(&BOOK, language, &plays_here(&BOOK).unwrap())
}

pub fn never_met(coverage: &Coverage, language: &str) -> BTreeSet<String> {
    let places = BOOK.words().places(language);
    let never = places.filter(|place| !coverage.met.contains_key(&place.key));
    never.map(|place| place.key.clone()).collect()
}

/// The keys that are listed as met in no language, or as not met in some.
pub fn listed(section: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/never_met.txt");
    let file = std::fs::read_to_string(path).unwrap();
    let lines = file.lines().skip_while(|line| *line != section).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let keys = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    keys.map(str::to_owned).collect()
}
