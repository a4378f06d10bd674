//! The layers stay layers: who may name whom, read from the sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each part of the crate with the parts that it may name.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("characters", &[]),
    ("dialogue", &["characters", "words"]),
    ("place", &["characters"]),
    ("diary", &["dialogue", "place", "words"]),
    ("insights", &["diary"]),
    ("picture", &["words"]),
    (
        "conversation",
        &[
            "characters",
            "dialogue",
            "diary",
            "insights",
            "picture",
            "place",
            "words",
        ],
    ),
    ("clock", &[]),
    ("paths", &[]),
    ("config", &["paths"]),
    ("store", &["conversation", "diary", "paths"]),
    ("backups", &["clock", "config", "store"]),
    ("checkup", &["runner", "store"]),
    ("library", &["dialogue", "words"]),
    (
        "runner",
        &[
            "clock",
            "conversation",
            "dialogue",
            "diary",
            "picture",
            "place",
            "store",
            "words",
        ],
    ),
    (
        "scheduler",
        &["clock", "conversation", "diary", "place", "runner", "store"],
    ),
    (
        "telegram",
        &[
            "characters",
            "clock",
            "conversation",
            "diary",
            "picture",
            "runner",
            "words",
        ],
    ),
    ("door", &[]),
    ("playground", &["clock", "door"]),
    (
        "app",
        &[
            "clock",
            "conversation",
            "dialogue",
            "diary",
            "library",
            "picture",
            "runner",
            "scheduler",
            "store",
            "telegram",
            "words",
        ],
    ),
    (
        "metrics",
        &[
            "app",
            "clock",
            "conversation",
            "diary",
            "door",
            "runner",
            "telegram",
        ],
    ),
    (
        "play",
        &[
            "app",
            "clock",
            "conversation",
            "dialogue",
            "diary",
            "door",
            "library",
            "place",
            "playground",
            "store",
            "telegram",
            "words",
        ],
    ),
];

/// What the pure parts must not name.
const IMPURE: [&str; 9] = [
    "tokio",
    "teloxide",
    "sled",
    "std::fs",
    "std::env",
    "std::net",
    "std::thread",
    "Utc::now",
    "SystemTime",
];
const PURE: [&str; 8] = [
    "characters",
    "words",
    "dialogue",
    "place",
    "diary",
    "insights",
    "picture",
    "conversation",
];
/// Those that use disks and connections.
const MEETS_THE_WORLD: [&str; 9] = [
    "app",
    "checkup",
    "cli",
    "library",
    "metrics",
    "runner",
    "scheduler",
    "store",
    "telegram",
];
const LINES_MAX: usize = 400;

#[test]
fn each_part_names_only_those_it_may() {
    for source in sources() {
        let Some((_, allowed)) = MAY_NAME.iter().find(|(part, _)| *part == source.part) else {
            assert!(
                ["cli", "lib", "main"].contains(&source.part.as_str()),
                "{}",
                source.part
            );
            continue;
        };
        for named in source.parts_named() {
            assert!(
                named == source.part || allowed.contains(&named.as_str()),
                "{} names crate::{named}",
                source.path.display()
            );
        }
    }
}

#[test]
fn the_pure_parts_are_pure() {
    for source in sources()
        .iter()
        .filter(|source| PURE.contains(&source.part.as_str()))
    {
        let named = IMPURE.iter().find(|impure| source.names(impure));
        assert_eq!(named, None, "{}", source.path.display());
    }
}

#[test]
fn only_telegram_knows_teloxide_and_only_the_store_knows_sled() {
    for source in sources() {
        let path = source.path.display();
        if source.part != "telegram" {
            assert!(!source.names("teloxide::"), "{path}");
        }
        if !source.path.ends_with("store/sled.rs") {
            let own = source.part == "store" && source.names("self::sled::");
            assert!(own || !source.names("sled::"), "{path}");
        }
    }
}

/// What goes wrong with a disk, a connection or a part is for the operator. Who
/// drops it says what it is (`|_panic|`, `|_gone|`, `|_quotes|`), so that it is a
/// choice and shows.
#[test]
fn no_error_is_dropped_without_a_word() {
    let kept = sources()
        .into_iter()
        .filter(|source| MEETS_THE_WORLD.contains(&&*source.part));
    for source in kept {
        let code: String = source.code().collect();
        let code: String = code.split_whitespace().collect();
        for dropped in ["map_err(|_|", "unwrap_or_else(|_|Err("] {
            let path = source.path.display();
            assert!(!code.contains(dropped), "{path}: {dropped}");
        }
    }
}

#[test]
fn files_are_short() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(
            lines <= LINES_MAX,
            "{}: {lines} lines",
            source.path.display()
        );
    }
}

#[test]
fn every_module_says_what_it_is() {
    let is_test = |source: &Source| source.path.ends_with("tests.rs");
    for source in sources().iter().filter(|source| !is_test(source)) {
        assert!(source.text.starts_with("//!"), "{}", source.path.display());
    }
}

#[test]
fn every_phrase_is_said_somewhere() {
    let lists = ["phrase.rs", "phrase/nights.rs", "drawn.rs", "paper.rs"]
        .map(|list| root().join("src/words").join(list));
    let declared = lists
        .iter()
        .map(|list| std::fs::read_to_string(list).unwrap());
    let declared: String = declared.collect();
    let names = declared.lines().filter_map(|line| {
        let (name, rest) = line.trim().split_once(" = \"")?;
        rest.ends_with(");").then_some(name)
    });
    let names: BTreeSet<&str> = names.collect();
    assert!(names.len() > 100, "the list of phrases is read");
    let said: String = sources()
        .into_iter()
        .filter(|source| !lists.contains(&source.path))
        .map(|source| source.text)
        .collect();
    let said: BTreeSet<&str> = said
        .split(|one: char| !(one.is_ascii_alphanumeric() || one == '_'))
        .collect();
    let unsaid: Vec<&&str> = names.difference(&said).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}

/// One file of the sources.
struct Source {
    path: PathBuf,
    /// The part of the crate it belongs to.
    part: String,
    text: String,
}

impl Source {
    /// Lines that are not comments.
    fn code(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
    }

    /// Whether the code names this, outside quoted text.
    fn names(&self, what: &str) -> bool {
        let unquoted = |line: &str| line.split('"').step_by(2).collect::<String>();
        self.code().any(|line| unquoted(line).contains(what))
    }

    fn parts_named(&self) -> BTreeSet<String> {
        let named = self.code().flat_map(|line| line.split("crate::").skip(1));
        named
            .map(|rest| {
                let name = rest.split(|one: char| !(one.is_ascii_lowercase() || one == '_'));
                name.take(1).collect::<String>()
            })
            .filter(|name| !name.is_empty())
            .collect()
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let folder = root().join("src");
    let mut paths = Vec::new();
    collect(&folder, &mut paths);
    assert!(paths.len() > 50, "the sources are found");
    paths
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&folder).unwrap();
            let part = inside.iter().next().unwrap().to_string_lossy();
            Source {
                part: part.trim_end_matches(".rs").to_owned(),
                text: std::fs::read_to_string(&path).unwrap(),
                path,
            }
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}
