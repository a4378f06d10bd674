//! The manifests keep the layers that are crates: who may build on whom, and that
//! what is pure cannot reach a disk, a network or a runtime at all.

use super::sources::root;
use std::collections::BTreeSet;
use toml::Table;

/// Each crate with those of ours that it builds on.
const BUILDS_ON: [(&str, &[&str]); 7] = [
    ("crates/ids", &[]),
    ("crates/core", &["ids", "learning"]),
    ("crates/conversation", &["charley-core", "ids"]),
    ("crates/store", &[]),
    ("crates/local-telegram", &["ids"]),
    ("crates/learning", &[]),
    ("crates/training", &["charley-core", "learning"]),
];
const PURE: [&str; 4] = [
    "crates/ids",
    "crates/core",
    "crates/conversation",
    "crates/learning",
];
/// What reaches out of a program, or waits.
const REACHES_OUT: [&str; 9] = [
    "axum",
    "getrandom",
    "hyper",
    "reqwest",
    "rustix",
    "sled",
    "teloxide",
    "tempfile",
    "tokio",
];

fn dependencies(folder: &str) -> Table {
    let path = root().join(folder).join("Cargo.toml");
    let manifest: Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let dependencies = manifest.get("dependencies");
    dependencies.map_or_else(Table::new, |table| table.as_table().unwrap().clone())
}

#[test]
fn each_crate_builds_on_those_it_may() {
    for (folder, expected) in BUILDS_ON {
        let dependencies = dependencies(folder);
        let ours = dependencies.iter();
        let ours = ours.filter(|(_, how)| how.get("path").is_some());
        let ours: BTreeSet<&str> = ours.map(|(name, _)| name.as_str()).collect();
        assert_eq!(ours, expected.iter().copied().collect(), "{folder}");
    }
}

#[test]
fn no_pure_crate_can_reach_out() {
    for folder in PURE {
        let dependencies = dependencies(folder);
        let reaching = REACHES_OUT
            .iter()
            .find(|name| dependencies.contains_key(**name));
        assert_eq!(reaching, None, "{folder}");
    }
}
