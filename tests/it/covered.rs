//! Which messages people come to read: `charley words cover`, and `tests/never_met.txt`,
//! the list of those that it never meets, which must not grow.

mod list;

use list::{listed, never_met, played};
use std::path::Path;
use std::process::{Command, Output};

/// A message that is not met any more can be reached by nobody, or by no transcript: say
/// why in the list, or take it out of the words.
#[test]
fn every_message_is_met_or_listed_as_never_met() {
    let coverage = played("en");
    let never = never_met(&coverage, "en");
    let listed = listed("[in no language]");
    let grown: Vec<_> = never.difference(&listed).collect();
    assert!(grown.is_empty(), "met by nobody any more: {grown:?}");
    let stale: Vec<_> = listed.difference(&never).collect();
    assert!(stale.is_empty(), "strike what is met again: {stale:?}");
    assert!(coverage.too_long.is_empty(), "{:?}", coverage.too_long);
    assert_eq!(coverage.cut_short, [""; 0]);
}

fn charley(language: &str, folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_charley"))
        .args(["words", "cover", language])
        .env_clear()
        .env("CHARLEY_DIALOGUES_DIR", folder)
        // Where no transcripts are: only what is inside the program is played.
        .current_dir(tempfile::tempdir().unwrap().path())
        .output()
        .unwrap()
}

#[test]
fn what_is_wrong_with_a_language_is_said_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    crate::command_line::copy(&shipped, folder.path());
    let path = folder.path().join("words/ru/charley/settings.ftl");
    let text = std::fs::read_to_string(&path).unwrap();
    let from = text
        .lines()
        .find(|line| line.starts_with("stopped = "))
        .unwrap();
    std::fs::write(&path, text.replace(from, "stopped = Всё nothing")).unwrap();
    let told = charley("ru", folder.path());
    let out = String::from_utf8(told.stdout).unwrap();
    assert!(out.starts_with("ru: of "));
    assert!(out.contains("1 with words of another language"), "{out}");
    assert!(
        out.contains(": stopped: is of another language: nothing\n"),
        "{out}"
    );
    assert!(out.contains(" [few] never taken\n"), "no arm of a number");
    let unknown = charley("xx", folder.path());
    assert_eq!(unknown.status.code(), Some(1));
}
