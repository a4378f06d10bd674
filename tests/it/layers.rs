//! The layers stay layers: who may name whom, read from the sources.

mod circles;
mod crates;
mod features;
mod names;
mod sources;

use sources::{root, sources};
use std::collections::BTreeSet;
use std::path::Path;

/// Each part of the crate with the parts that it may name.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("characters", &[]),
    ("sound", &["words"]),
    ("dialogue", &["characters", "sound", "words"]),
    ("place", &["characters"]),
    ("diary", &["characters", "dialogue", "place"]),
    ("insights", &["diary"]),
    ("coach", &["dialogue", "diary", "insights"]),
    ("picture", &["characters", "words"]),
    ("chat", &["dialogue", "diary", "insights", "place"]),
    (
        "papers",
        &[
            "chat", "coach", "dialogue", "diary", "insights", "picture", "place", "words",
        ],
    ),
    (
        "conversation",
        &[
            "characters",
            "chat",
            "coach",
            "dialogue",
            "diary",
            "insights",
            "papers",
            "picture",
            "place",
            "sound",
            "words",
        ],
    ),
    ("config", &["paths"]),
    ("store", &[]),
    ("training", &["dialogue"]),
    ("backups", &["clock", "config", "store"]),
    ("checkup", &["runner", "store"]),
    ("shared_clock", &["clock", "store"]),
    ("library", &["conversation", "dialogue", "sound", "words"]),
    (
        "runner",
        &[
            "clock",
            "conversation",
            "diary",
            "picture",
            "sound",
            "store",
            "words",
        ],
    ),
    (
        "scheduler",
        &["clock", "conversation", "place", "runner", "store"],
    ),
    (
        "telegram",
        &[
            "characters",
            "clock",
            "conversation",
            "diary",
            "door",
            "papers",
            "picture",
            "runner",
            "sound",
            "words",
        ],
    ),
    ("playground", &[]),
    ("version", &[]),
    (
        "app",
        &[
            "clock",
            "conversation",
            "dialogue",
            "diary",
            "papers",
            "picture",
            "runner",
            "scheduler",
            "sound",
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
            "shared_clock",
            "store",
            "telegram",
            "version",
        ],
    ),
    (
        "play",
        &[
            "app",
            "clock",
            "conversation",
            "coverage",
            "dialogue",
            "diary",
            "door",
            "library",
            "past",
            "place",
            "playground",
            "store",
            "telegram",
            "transcript",
            "words",
        ],
    ),
    (
        "persona",
        &[
            "coach",
            "conversation",
            "dialogue",
            "diary",
            "place",
            "transcript",
            "words",
        ],
    ),
    (
        "coverage",
        &[
            "conversation",
            "dialogue",
            "diary",
            "papers",
            "past",
            "persona",
            "picture",
            "place",
            "retold",
            "telegram",
            "transcript",
            "words",
        ],
    ),
    ("past", &["conversation", "dialogue", "persona", "place"]),
    (
        "retold",
        &[
            "conversation",
            "dialogue",
            "persona",
            "place",
            "transcript",
            "words",
        ],
    ),
    (
        "transcript",
        &["conversation", "dialogue", "diary", "place"],
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
const PURE: [&str; 12] = [
    "characters",
    "words",
    "sound",
    "dialogue",
    "place",
    "diary",
    "insights",
    "coach",
    "picture",
    "chat",
    "papers",
    "conversation",
];
/// Those that use disks and connections.
const MEETS_THE_WORLD: [&str; 18] = [
    "app",
    "backups",
    "checkup",
    "cli",
    "config",
    "coverage",
    "library",
    "metrics",
    "past",
    "persona",
    "play",
    "playground",
    "retold",
    "runner",
    "scheduler",
    "store",
    "telegram",
    "transcript",
];
const LINES_MAX: usize = 400;

#[test]
fn each_part_names_only_those_it_may() {
    for source in sources() {
        let part = source.part();
        let Some(allowed) = may_name(part) else {
            assert!(["cli", "lib", "main"].contains(&part), "{part}");
            continue;
        };
        for named in source.parts_named() {
            assert!(
                named == part || allowed.contains(&named),
                "{} names crate::{named}",
                source.path.display()
            );
        }
    }
}

fn may_name(part: &str) -> Option<&'static [&'static str]> {
    let found = MAY_NAME.iter().find(|(name, _)| *name == part);
    found.map(|(_, allowed)| *allowed)
}

#[test]
fn no_part_may_name_what_it_does_not() {
    let mut unused = Vec::new();
    for (part, allowed) in MAY_NAME {
        let own = sources().iter().filter(|source| source.part() == *part);
        let named: BTreeSet<&str> = own.flat_map(|source| source.parts_named()).collect();
        let stale = allowed.iter().filter(|other| !named.contains(*other));
        unused.extend(stale.map(|other| format!("{part} may name {other}")));
    }
    assert!(unused.is_empty(), "strike what is not used: {unused:#?}");
}

#[test]
fn the_pure_parts_are_pure() {
    for source in sources()
        .iter()
        .filter(|source| PURE.contains(&source.part()))
    {
        let named = IMPURE.iter().find(|impure| source.holds(impure));
        assert_eq!(named, None, "{}", source.path.display());
    }
}

#[test]
fn only_telegram_knows_teloxide_and_only_the_store_knows_sled() {
    for source in sources() {
        let path = source.path.display();
        if source.part() != "telegram" {
            assert!(!source.holds("teloxide::"), "{path}");
        }
        if !source
            .path
            .starts_with(root().join("crates/store/src/sled"))
        {
            let foreign = |line: &str| line.replace("self::sled::", "").contains("sled::");
            assert!(!source.unquoted().any(|line| foreign(&line)), "{path}");
        }
    }
}

/// Another database would be another folder.
#[test]
fn only_the_folder_of_postgres_knows_its_client() {
    let folder = root().join("crates/store/src/postgres");
    let names = |source: &&sources::Source| source.holds("tokio_postgres");
    let (within, outside): (Vec<_>, Vec<_>) = sources()
        .iter()
        .filter(names)
        .partition(|source| source.path.starts_with(&folder));
    let outside: Vec<_> = outside.iter().map(|source| &source.path).collect();
    assert!(outside.is_empty(), "{outside:?}");
    assert!(within.len() > 5, "{}", within.len());
}

/// What makes up for sled is in one folder, and is chosen in one place.
#[test]
fn only_the_map_of_the_store_names_what_is_in_the_folder_of_sled() {
    let is_inside = |module: &str| format!("{module}::").starts_with("store::sled::");
    for (from, named) in circles::arrows(sources()) {
        if from != "store" && !is_inside(&from) {
            let inside: Vec<_> = named.iter().filter(|module| is_inside(module)).collect();
            assert!(inside.is_empty(), "{from} names {inside:?}");
        }
    }
}

/// What goes wrong with a disk, a connection or a part is for the operator. Who
/// drops it says what it is (`|_panic|`, `|_gone|`, `|_quotes|`), so that it is a
/// choice and shows.
#[test]
fn no_error_is_dropped_without_a_word() {
    let kept = sources()
        .iter()
        .filter(|source| MEETS_THE_WORLD.contains(&source.part()));
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
    for source in sources() {
        assert!(source.text.starts_with("//!"), "{}", source.path.display());
    }
}

#[test]
fn every_phrase_is_said_somewhere() {
    let is_list = |path: &Path| {
        let shared = ["phrase/nights.rs", "drawn.rs", "paper.rs"];
        let mut lists = shared
            .map(|list| root().join("crates/core/src/words").join(list))
            .into_iter();
        path.ends_with("phrase.rs") || lists.any(|list| list == path)
    };
    let (lists, others): (Vec<_>, Vec<_>) =
        sources().iter().partition(|source| is_list(&source.path));
    let declared: String = lists.iter().map(|source| source.text.as_str()).collect();
    let names = declared.lines().filter_map(|line| {
        let (name, rest) = line.trim().split_once(" = \"")?;
        rest.ends_with(");").then_some(name)
    });
    let names: BTreeSet<&str> = names.collect();
    assert!(names.len() > 100, "the list of phrases is read");
    let said: String = others.iter().map(|source| source.text.as_str()).collect();
    let said: BTreeSet<&str> = said
        .split(|one: char| !(one.is_ascii_alphanumeric() || one == '_'))
        .collect();
    let unsaid: Vec<&&str> = names.difference(&said).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}
