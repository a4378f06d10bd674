//! Every test and file that `docs/reliability.md` names beside a promise is
//! there. Whether it keeps the promise is for its reader to see.

use std::fs;
use std::path::{Path, PathBuf};

const PAGE: &str = "docs/reliability.md";

#[test]
fn every_promise_names_tests_that_are_there() {
    let page = fs::read_to_string(PAGE).unwrap();
    let missing: Vec<&str> = promises(&page)
        .flat_map(|row| named(row).filter(|name| !is_there(name)))
        .collect();
    assert_eq!(missing, [""; 0], "{PAGE} names what is not there");
}

#[test]
fn every_promise_has_a_test() {
    let page = fs::read_to_string(PAGE).unwrap();
    assert!(promises(&page).count() > 20, "the table has moved");
    for row in promises(&page) {
        assert!(named(row).next().is_some(), "{row}");
    }
}

/// The second column of the table of promises.
fn promises(page: &str) -> impl Iterator<Item = &str> {
    page.lines()
        .skip_while(|line| *line != "| promise | kept by |")
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.trim_matches('|').rsplit(" | ").next())
}

/// What stands between backticks.
fn named(row: &str) -> impl Iterator<Item = &str> {
    row.split('`').skip(1).step_by(2)
}

fn is_there(name: &str) -> bool {
    if Path::new(name).is_file() {
        return true;
    }
    let Some((module, test)) = name.rsplit_once("::") else {
        return false;
    };
    let test = format!("fn {test}(");
    files(module)
        .into_iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .any(|text| text.contains(&test))
}

/// Where a module may stand; the tests of a module of `src` are inside it or
/// beside it.
fn files(module: &str) -> Vec<PathBuf> {
    let (root, module) = match module.strip_prefix("src::") {
        Some(module) => ("src", module),
        None => ("tests/it", module),
    };
    let folder = Path::new(root).join(module.replace("::", "/"));
    ["mod.rs", "tests.rs"]
        .map(|file| folder.join(file))
        .into_iter()
        .chain([folder.with_extension("rs")])
        .collect()
}
