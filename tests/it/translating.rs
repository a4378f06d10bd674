//! What whoever translates Charley does in their first hour, through the program.

use crate::command_line::copy;
use crate::made_up_language::{MADE_UP, made_up_sources};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder of dialogues of their own.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    copy(&shipped, folder.path());
    folder
}

fn charley(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_charley"))
        .args(arguments)
        .env_clear()
        .env("CHARLEY_DIALOGUES_DIR", folder.path())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complaint(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", out(output));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn change(folder: &TempDir, file: &str, from: &str, to: &str) {
    let path = folder.path().join("words/xx").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    fs::write(&path, text.replace(from, to)).unwrap();
}

#[test]
fn a_language_begins_as_a_draft_with_the_english_words_in_it() {
    let folder = folder();
    let begun = charley(&folder, &["words", "new", "xx"]);
    assert!(
        out(&begun).contains("files with the English words"),
        "{begun:?}"
    );
    let again = complaint(&charley(&folder, &["words", "new", "xx"]));
    assert!(again.contains("is there already"), "{again}");
    let check = charley(&folder, &["check"]);
    assert!(out(&check).starts_with("all is well"), "{check:?}");
    let status = out(&charley(&folder, &["words", "status", "xx"]));
    assert!(status.contains(" 0 done, 0 older"), "{status}");
    assert!(status.contains("xx: not offered"), "{status}");
}

#[test]
fn what_was_written_over_is_stamped_and_grows_old_with_the_english_words() {
    let folder = folder();
    charley(&folder, &["words", "new", "xx"]);
    change(
        &folder,
        "charley/settings.ftl",
        "stopped = No more",
        "stopped = Yyy yyyy",
    );
    let stamped = out(&charley(&folder, &["words", "stamp", "xx"]));
    // And those messages that have no letters to translate.
    assert!(
        stamped.starts_with("xx: ") && stamped.ends_with(" stamped\n"),
        "{stamped}"
    );
    let stale = |folder: &TempDir| out(&charley(folder, &["words", "stale", "xx"]));
    assert!(!stale(&folder).contains(": stopped:"));
    let english = folder.path().join("words/en/charley/settings.ftl");
    let text = fs::read_to_string(&english).unwrap();
    fs::write(
        &english,
        text.replace("stopped = No more", "stopped = Never any"),
    )
    .unwrap();
    let told = stale(&folder);
    assert!(
        told.contains("settings.ftl: stopped: older than the English\n    Never any"),
        "{told}"
    );
    assert!(
        told.contains("danger.ftl: danger-emergency: not stamped, safety\n"),
        "{told}"
    );
    let one = out(&charley(&folder, &["words", "stamp", "xx", "stopped"]));
    assert_eq!(one, "xx: 1 stamped\n");
    assert!(!stale(&folder).contains(": stopped:"));
}

/// Words about safety that say what the English words do not say any more are never
/// taken for done at once with others.
#[test]
fn what_has_grown_old_is_stamped_by_its_key_alone() {
    let folder = folder();
    let english = folder.path().join("words/en/charley/cramp.ftl");
    let text = fs::read_to_string(&english).unwrap();
    let rubs = "relief-rub = Still tight? Rub it.";
    assert!(text.contains(rubs), "{text}");
    fs::write(&english, text.replace(rubs, "relief-rub = Do not rub it.")).unwrap();
    let made_from = folder.path().join("words/de/made_from.toml");
    let before = fs::read_to_string(&made_from).unwrap();
    let all = out(&charley(&folder, &["words", "stamp", "de"]));
    assert!(
        all.starts_with("de: 0 stamped\nde: 1 older than the English"),
        "{all}"
    );
    assert!(all.contains("charley words stamp de relief-rub"), "{all}");
    assert_eq!(fs::read_to_string(&made_from).unwrap(), before);
    let one = out(&charley(&folder, &["words", "stamp", "de", "relief-rub"]));
    assert_eq!(one, "de: 1 stamped\n");
    assert_ne!(fs::read_to_string(&made_from).unwrap(), before);
}

#[test]
fn what_cannot_be_is_said_in_a_line() {
    let folder = folder();
    for (arguments, said) in [
        (
            ["words", "stale", "xx"].as_slice(),
            "charley words new xx begins it",
        ),
        (
            ["words", "stamp", "xx"].as_slice(),
            "charley words new xx begins it",
        ),
        (
            [
                "transcript",
                "--language",
                "xx",
                "tests/transcripts/about.txt",
            ]
            .as_slice(),
            "there is no language \"xx\"",
        ),
        (
            ["transcript", "tests/transcripts/nobody.txt"].as_slice(),
            "tests/transcripts/nobody.txt",
        ),
    ] {
        let told = complaint(&charley(&folder, arguments));
        assert!(told.contains(said), "{told}");
    }
    let usage = charley(&folder, &["words", "new", "English"]);
    assert_eq!(usage.status.code(), Some(2));
}

/// The same conversation in another language, draft as it is; told in English it is
/// the file that it was.
#[test]
fn a_transcript_is_told_in_another_language() {
    let folder = folder();
    for source in made_up_sources("nothing") {
        let path = folder.path().join(&source.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, source.text).unwrap();
    }
    let file = "tests/transcripts/about.txt";
    let tell = |language: &str| {
        out(&charley(
            &folder,
            &["transcript", file, "--language", language],
        ))
    };
    assert_eq!(tell("en"), fs::read_to_string(file).unwrap());
    let told = tell(MADE_UP);
    assert!(
        told.contains("> /help\n") && !told.contains("When to get help"),
        "{told}"
    );
    let diff = charley(
        &folder,
        &["transcript", file, "--diff", "tests/transcripts"],
    );
    assert!(diff.status.success(), "{diff:?}");
    let diff = charley(
        &folder,
        &[
            "transcript",
            file,
            "--language",
            MADE_UP,
            "--diff",
            "tests/transcripts",
        ],
    );
    assert!(complaint(&diff).contains("one transcript is another"));
}

#[test]
fn a_line_that_cannot_be_played_is_named() {
    let folder = folder();
    let file = folder.path().join("played.txt");
    for (lines, said) in [
        (
            "> hello\n",
            "line 1: something happens before a line with `now`",
        ),
        ("now soon Europe/Lisbon\n", "line 1: soon is no time"),
        (
            "now 2026-11-20 14:00 Nowhere/Land\n",
            "line 1: Nowhere/Land is no time zone",
        ),
        (
            "now 2026-11-20 14:00 Europe/Lisbon\n> (Nobody)\n",
            "line 2: no button [Nobody] was shown",
        ),
        (
            "now 2026-11-20 14:00 Europe/Lisbon\n> {dance}\n",
            "line 2: {dance} is nothing that a person does",
        ),
    ] {
        fs::write(&file, lines).unwrap();
        let told = complaint(&charley(&folder, &["transcript", file.to_str().unwrap()]));
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn every_transcript_is_told_again_as_it_is() {
    let folder = folder();
    let diff = charley(&folder, &["transcript", "--diff", "tests/transcripts"]);
    assert!(diff.status.success(), "{}", out(&diff));
}

#[test]
fn editors_get_problems_as_json() {
    let folder = folder();
    let path = folder.path().join("words/en/safety.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("deh4 =", "deh5 =")).unwrap();
    let check = charley(&folder, &["check", "--format", "json"]);
    let problems: serde_json::Value = serde_json::from_str(&out(&check)).unwrap();
    let problems = problems.as_array().unwrap();
    let mut errors = problems.iter().filter(|one| one["severity"] == "error");
    let first = errors.next().unwrap();
    assert!(
        first["file"]
            .as_str()
            .unwrap()
            .ends_with("words/en/safety.ftl"),
        "{first}"
    );
    assert!(first["line"].as_u64().unwrap() > 0);
    complaint(&check);
}

/// Whoever stands somewhere goes on there, or is told of.
#[test]
fn what_running_people_would_lose_is_said() {
    let folder = folder();
    let against = ["check", "--against", "dialogues"];
    let same = charley(&folder, &against);
    assert!(out(&same).starts_with("all is well"), "{same:?}");
    let path = folder.path().join("units/naps.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replace("actions.in_chair", "actions.in_armchair"),
    )
    .unwrap();
    let words = folder.path().join("words/en/units/naps.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replace("naps-in_chair", "naps-in_armchair")).unwrap();
    let lost = charley(&folder, &against);
    assert!(
        out(&lost).contains("unit naps: whoever does in_chair loses it"),
        "{lost:?}"
    );
    assert!(complaint(&lost).contains("one thing would be lost"));
}

/// Nothing that differs from the English words in what must be the same goes unseen; each
/// is told at its line. A draft is told of, too.
#[test]
fn a_slip_in_a_draft_is_told_at_its_line() {
    let folder = folder();
    charley(&folder, &["words", "new", "xx"]);
    let cramp = "charley/cramp.ftl";
    for (file, from, to, said) in [
        (
            cramp,
            "log-noted = Noted for { $time }.",
            "log-noted = Yyy { $ora }.",
            "log-noted uses $ora, which nobody supplies: there is $time",
        ),
        (
            cramp,
            "log-noted = Noted for { $time }.",
            "log-noted = Yyy.",
            "log-noted leaves out { $time }",
        ),
        (
            cramp,
            "[calf] left calf",
            "[polpaccio] yyy yyyy",
            "log-left has $muscle [polpaccio], which is never taken: there is $muscle [calf]",
        ),
    ] {
        let path = folder.path().join("words/xx").join(file);
        let before = fs::read_to_string(&path).unwrap();
        change(&folder, file, from, to);
        let told = out(&charley(&folder, &["check"]));
        let line = told.lines().find(|line| line.contains(said));
        let line = line.unwrap_or_else(|| panic!("{said}: {told}"));
        assert!(line.contains("words/xx/charley/cramp.ftl:"), "{line}");
        let last = told.lines().last().unwrap();
        assert!(
            !last.contains("all is well") && last.contains("in xx"),
            "{last}"
        );
        fs::write(&path, before).unwrap();
    }
}

/// `/report` is typed as it stands, wherever a file says it.
#[test]
fn a_command_is_never_translated() {
    let folder = folder();
    charley(&folder, &["words", "new", "xx"]);
    let path = folder.path().join("words/xx/charley/cramp.ftl");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("/report"), "{text}");
    fs::write(&path, text.replace("/report", "/rapporto")).unwrap();
    let told = out(&charley(&folder, &["check"]));
    assert!(
        told.contains("says /rapporto, which the English words do not"),
        "{told}"
    );
    assert!(
        told.contains("leaves out /report, which is typed"),
        "{told}"
    );
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_missing() {
    let folder = folder();
    charley(&folder, &["words", "new", "xx"]);
    change(
        &folder,
        "charley/cramp.ftl",
        "log-noted = Noted for { $time }.",
        "log-noted = Yyy { $time",
    );
    let stale = out(&charley(&folder, &["words", "stale", "xx"]));
    let line = stale.lines().find(|line| line.contains(": log-noted: "));
    let line = line.unwrap();
    assert!(
        line.starts_with("words/xx/charley/cramp.ftl:29: "),
        "{line}"
    );
    assert!(line.contains("cannot be read"), "{line}");
    let status = out(&charley(&folder, &["words", "status", "xx"]));
    assert!(
        status.contains(" 0 missing, 1 that cannot be read"),
        "{status}"
    );
    assert!(status.contains("\ncharley/cramp.ftl: 0 of "), "{status}");
}

/// What the guide says to type, typed in a clone: each does what it says, with the words
/// that somebody has written.
#[test]
fn the_first_hour_of_the_guide_works_as_typed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = fs::read_to_string(root.join("docs/translating.md")).unwrap();
    let (_, hour) = guide.split_once("## The first hour").unwrap();
    let (hour, _) = hour.split_once("## What to keep").unwrap();
    let typed = |line: &&str| line.starts_with("charley ") || line.starts_with("export ");
    let lines: Vec<&str> = hour.lines().filter(typed).collect();
    let clone = tempfile::tempdir().unwrap();
    fs::create_dir(clone.path().join("dialogues")).unwrap();
    copy(&root.join("dialogues"), &clone.path().join("dialogues"));
    std::os::unix::fs::symlink(root.join("tests"), clone.path().join("tests")).unwrap();
    let mut said = String::new();
    let mut settings: Vec<(&str, &str)> = Vec::new();
    for line in lines {
        let line = line.split(" #").next().unwrap().trim();
        if let Some(setting) = line.strip_prefix("export ") {
            settings.push(setting.split_once('=').unwrap());
            continue;
        }
        // These play for minutes, or until they are told to stop.
        if line.starts_with("charley words cover") || line.starts_with("charley play") {
            continue;
        }
        let done = Command::new(env!("CARGO_BIN_EXE_charley"))
            .args(line.split_whitespace().skip(1))
            .env_clear()
            .envs(settings.iter().copied())
            .current_dir(clone.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{line}: {done:?}");
        said.push_str(&out(&done));
        if line.starts_with("charley words new") {
            let cramp = clone.path().join("dialogues/words/it/charley/cramp.ftl");
            let text = fs::read_to_string(&cramp).unwrap();
            let text = text.replace("log-noted = Noted for { $time }.", "log-noted = Yyy.");
            fs::write(&cramp, text.replace("Noted", "Zzz")).unwrap();
        }
    }
    assert!(
        said.contains("log-noted leaves out { $time }"),
        "check reads the files"
    );
    assert!(said.contains("Zzz"), "they are read as somebody lives them");
}

/// Whoever edits a clone and checks what is inside the program is told so.
#[test]
fn check_says_that_it_did_not_look_at_edits_beside_it() {
    let clone = tempfile::tempdir().unwrap();
    fs::create_dir(clone.path().join("dialogues")).unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    copy(&shipped, &clone.path().join("dialogues"));
    let check = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charley"));
        let command = command.arg("check").env_clear().current_dir(clone.path());
        out(&command.output().unwrap())
    };
    assert!(check().starts_with("all is well"), "{}", check());
    let file = clone.path().join("dialogues/words/de/charley/cramp.ftl");
    fs::write(&file, "broken").unwrap();
    let told = check();
    assert!(told.contains("charley check dialogues\n"), "{told}");
}
