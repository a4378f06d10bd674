//! Each test of this folder runs once: with `cargo test` or with what takes long.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::Item;

/// Each file that a root leads to, with the number of its tests.
fn files(root: &str) -> BTreeMap<PathBuf, usize> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let mut found = BTreeMap::new();
    let text = std::fs::read_to_string(folder.join(root)).unwrap();
    follow(&folder, &syn::parse_file(&text).unwrap().items, &mut found);
    found
}

/// Goes into the modules that stand among the items of one in this folder.
fn follow(folder: &Path, items: &[Item], found: &mut BTreeMap<PathBuf, usize>) {
    for item in items {
        let Item::Mod(module) = item else { continue };
        let inside = folder.join(module.ident.to_string());
        let is_elsewhere = module.attrs.iter().any(|one| one.path().is_ident("path"));
        match &module.content {
            Some((_, items)) => follow(&inside, items, found),
            None if is_elsewhere => {}
            None => {
                let file = [inside.with_extension("rs"), inside.join("mod.rs")];
                let file = file.into_iter().find(|file| file.is_file()).unwrap();
                let text = std::fs::read_to_string(&file).unwrap();
                found.insert(file, tests_in(&text));
                follow(&inside, &syn::parse_file(&text).unwrap().items, found);
            }
        }
    }
}

fn tests_in(text: &str) -> usize {
    let is_test = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("#[test]") || line.starts_with("#[tokio::test")
    };
    text.lines().filter(is_test).count()
}

fn all(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.insert(path);
        }
    }
}

#[test]
fn every_test_is_in_one_of_the_two() {
    let (quick, long) = (files("main.rs"), files("long.rs"));
    let both = quick.iter().filter(|(file, _)| long.contains_key(*file));
    let twice: Vec<_> = both.filter(|(_, tests)| **tests > 0).collect();
    assert!(twice.is_empty(), "would run twice: {twice:#?}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let mut there = BTreeSet::new();
    all(&folder, &mut there);
    let roots = ["main.rs", "long.rs"].map(|root| folder.join(root));
    let forgotten = there.iter().filter(|file| {
        !quick.contains_key(*file) && !long.contains_key(*file) && !roots.contains(file)
    });
    let forgotten: Vec<_> = forgotten.collect();
    assert!(forgotten.is_empty(), "never run: {forgotten:#?}");
}
