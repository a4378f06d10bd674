//! Every test and file that `docs/reliability.md` and `SECURITY.md` name beside a
//! promise is there. Whether it keeps the promise is for its reader to see.

use std::fs;
use std::path::{Path, PathBuf};

/// Each page with the head of its table of promises.
const PAGES: [(&str, &str); 2] = [
    ("docs/reliability.md", "| promise | kept by |"),
    ("SECURITY.md", "| against | is promised | kept by |"),
];
/// Fewer promises than these mean that the table has moved.
const PROMISES_MIN: [usize; 2] = [20, 7];

#[test]
fn every_promise_names_tests_that_are_there() {
    for (path, head) in PAGES {
        let page = fs::read_to_string(path).unwrap();
        let missing: Vec<&str> = promises(&page, head)
            .flat_map(|row| named(row).filter(|name| !is_there(name)))
            .collect();
        assert_eq!(missing, [""; 0], "{path} names what is not there");
    }
}

#[test]
fn every_promise_has_a_test() {
    for ((path, head), least) in PAGES.into_iter().zip(PROMISES_MIN) {
        let page = fs::read_to_string(path).unwrap();
        assert!(
            promises(&page, head).count() > least,
            "{path}: the table has moved"
        );
        for row in promises(&page, head) {
            assert!(named(row).next().is_some(), "{path}: {row}");
        }
    }
}

/// The last column of the table of promises.
fn promises<'a>(page: &'a str, head: &'a str) -> impl Iterator<Item = &'a str> {
    page.lines()
        .skip_while(move |line| *line != head)
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

/// The sources of each crate, and the module that it is.
const SOURCES: [(&str, &str); 5] = [
    ("src", ""),
    ("crates/core/src", ""),
    ("crates/conversation/src", "conversation::"),
    ("crates/store/src", "store::"),
    ("crates/local-telegram/src", ""),
];

/// Where a module may stand; the tests of a module are inside it or beside it.
fn files(module: &str) -> Vec<PathBuf> {
    let Some(module) = module.strip_prefix("src::") else {
        return files_in("tests/it", module);
    };
    let within = |(root, part): (&str, &str)| {
        let module = module.strip_prefix(part)?;
        Some(files_in(root, module))
    };
    SOURCES.into_iter().filter_map(within).flatten().collect()
}

fn files_in(root: &str, module: &str) -> Vec<PathBuf> {
    let folder = Path::new(root).join(module.replace("::", "/"));
    ["mod.rs", "tests.rs"]
        .map(|file| folder.join(file))
        .into_iter()
        .chain([folder.with_extension("rs")])
        .collect()
}
