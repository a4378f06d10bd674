//! Conversations as text files: `tests/transcripts/*.txt`.
//!
//! Lines that people wrote are inputs: `now`, `at`, `> said`, `> (Button)`,
//! `>> (Button that is gone)`, `> {sticker}`, `> {text "(as it is)"}`. All other
//! lines are what Charley did, and are compared. `CHARLEY_UPDATE=1 cargo test
//! transcripts` writes them anew; read the difference before you keep it.

mod play;

pub use play::Play;

use charley::library;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[test]
fn transcripts() {
    let update = std::env::var_os("CHARLEY_UPDATE").is_some();
    let book = Arc::new(library::load(None).unwrap());
    for path in paths() {
        let expected = std::fs::read_to_string(&path).unwrap();
        let play = || Play::of(book.clone(), &expected);
        let happened = std::panic::catch_unwind(std::panic::AssertUnwindSafe(play))
            .unwrap_or_else(|_| panic!("{} cannot be played on", path.display()));
        if update {
            std::fs::write(&path, &happened).unwrap();
        }
        assert!(
            update || happened == expected,
            "{}:\n{}",
            path.display(),
            first_difference(&expected, &happened)
        );
    }
}

/// All transcripts, by name.
pub fn paths() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let files = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "there are transcripts");
    paths
}

fn first_difference(expected: &str, happened: &str) -> String {
    let mut lines = expected.lines().zip(happened.lines()).enumerate();
    match lines.find(|(_, (expected, happened))| expected != happened) {
        Some((line, (expected, happened))) => {
            format!(
                "line {}\n  expected: {expected}\n  happened: {happened}",
                line + 1
            )
        }
        None => "one is longer than the other".to_owned(),
    }
}
