//! A type has a name of its own: whoever reads `Place` need not ask which. Those
//! that several files define stand in `names.txt`; the list may only get shorter.

use super::sources::sources;
use std::collections::{BTreeMap, BTreeSet};

/// A name a line, with the files that define it.
const KNOWN: &str = include_str!("names.txt");

/// Names that Rust itself gives to many things.
const IDIOM: [&str; 2] = ["Error", "Iter"];

#[test]
fn no_more_types_share_a_name() {
    let by_name = by_name();
    let shared = by_name.iter().filter(|(_, files)| files.len() > 1);
    let lines = shared.map(|(name, files)| {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        format!("{name} {}\n", files.join(" "))
    });
    let found: String = lines.collect();
    assert_eq!(
        found, KNOWN,
        "name the new type otherwise, or strike the old one from names.txt: it may only get shorter"
    );
}

#[test]
fn few_types_share_a_name() {
    let (all, shared) = (by_name().len(), KNOWN.lines().count());
    assert!(shared * 20 <= all, "{shared} of {all}");
}

/// A renaming by search and replace reaches into sentences: `Kept is all but`
/// became `KeptLetter is all but`.
#[test]
fn a_comment_marks_a_type_as_code() {
    let by_name = by_name();
    for source in sources() {
        let comments = source.text.lines().map(str::trim_start);
        for comment in comments.filter(|line| line.starts_with("//")) {
            let prose = comment.split('`').step_by(2).flat_map(words);
            let mut types = prose.filter(|word| is_compound(word));
            let unmarked = types.find(|word| by_name.contains_key(word));
            assert_eq!(unmarked, None, "{}: {comment}", source.path.display());
        }
    }
}

fn words(prose: &str) -> impl Iterator<Item = &str> {
    prose.split(|letter: char| !letter.is_alphanumeric())
}

/// Two words in one, which no sentence has.
fn is_compound(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_uppercase()).count() > 1
}

fn by_name() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut by_name: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for source in sources() {
        let types = source.types.iter().map(String::as_str);
        for name in types.filter(|name| !IDIOM.contains(name)) {
            by_name.entry(name).or_default().insert(source.name());
        }
    }
    by_name
}
