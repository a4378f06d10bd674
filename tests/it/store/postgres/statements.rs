//! What is never asked of PostgreSQL, read from the sources.

use std::fs;
use std::path::{Path, PathBuf};

fn sources() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/store/src/postgres");
    let folders = [folder.join("moving"), folder];
    let entries = folders
        .into_iter()
        .flat_map(|one| fs::read_dir(one).unwrap());
    let files = entries.map(|file| file.unwrap().path());
    let read = files.filter(|file| file.is_file()).map(|file| {
        let text = fs::read_to_string(&file).unwrap().to_lowercase();
        (file, text)
    });
    read.collect()
}

/// C1: it locks all databases of a server until the commit is durable.
#[test]
fn nothing_notifies() {
    for (file, text) in sources() {
        assert!(!text.contains("notify"), "{}", file.display());
    }
}

/// C19: it is confirmed of a transaction that has failed. So each change is one
/// statement, which the server ends by itself.
#[test]
fn nothing_sends_commit() {
    let words = [
        "\"commit",
        "commit;",
        "commit work",
        "end transaction",
        ".transaction(",
        "build_transaction",
    ];
    for (file, text) in sources() {
        let text = text.replace("mod commit;", "");
        for word in words {
            assert!(!text.contains(word), "{}: {word}", file.display());
        }
    }
}

/// C10: prepared statements and locks of a session are somebody else's behind a pool.
#[test]
fn nothing_hangs_on_a_session() {
    let words = [
        ".prepare(",
        "pg_advisory_lock",
        "listen ",
        "set session",
        ".query(",
        ".execute(",
    ];
    for (file, text) in sources() {
        for word in words {
            assert!(!text.contains(word), "{}: {word}", file.display());
        }
    }
}
