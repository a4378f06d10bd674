//! Each test of this folder runs once: with `cargo test` or with what takes long.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta};

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
        let written = module.attrs.iter().find_map(path_of);
        match &module.content {
            Some((_, items)) => follow(&inside, items, found),
            None => {
                let usual = [inside.with_extension("rs"), inside.join("mod.rs")];
                let beside = folder.parent().unwrap();
                let places = match &written {
                    Some(path) => [folder.join(path), beside.join(path)],
                    None => usual,
                };
                let file = places.into_iter().find(|file| file.is_file());
                // One that is shared with others than tests.
                let Some(file) = file.filter(|_| !is_elsewhere(&written)) else {
                    assert!(written.is_some(), "no file of {inside:?}");
                    continue;
                };
                let text = std::fs::read_to_string(&file).unwrap();
                found.insert(file, tests_in(&text));
                follow(&inside, &syn::parse_file(&text).unwrap().items, found);
            }
        }
    }
}

/// Where a module says that its file is.
fn path_of(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(path),
            ..
        }) if pair.path.is_ident("path") => Some(path.value()),
        _ => None,
    }
}

fn is_elsewhere(written: &Option<String>) -> bool {
    written.as_ref().is_some_and(|path| path.starts_with(".."))
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
