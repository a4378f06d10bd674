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
