//! `charley check`, `charley graph` and `charley coach` as an author meets them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn charley(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

/// Away from the settings of this machine and of a `.env` in the project.
fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_charley"));
    command
        .args(arguments)
        .env_clear()
        .current_dir(env!("CARGO_TARGET_TMPDIR"));
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn check_passes_the_shipped_dialogues_and_says_so() {
    let done = charley(&["check"]);
    assert_eq!(done.status.code(), Some(0));
    let out = text(&done.stdout);
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(out.starts_with("all is well: "), "{out}");
    assert!(done.stderr.is_empty());
}

#[test]
fn check_grades_each_message_where_it_is_asked_to() {
    let done = charley(&["check", "--grades"]);
    assert_eq!(done.status.code(), Some(0));
    let out = text(&done.stdout);
    assert!(out.contains("dialogues/words/en/safety.ftl:3: deh4 reads at grade "));
    assert!(out.lines().last().unwrap().starts_with("all is well: "));
}

#[test]
fn completions_know_every_command_in_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let done = charley(&["completions", shell]);
        assert_eq!(done.status.code(), Some(0), "{shell}");
        let script = text(&done.stdout);
        for command in ["dead-letters", "completions", "backup"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    assert_eq!(charley(&["completions", "dos"]).status.code(), Some(2));
}

/// A broken script would be met at every new terminal.
#[test]
fn bash_takes_its_completions() {
    let script = text(&charley(&["completions", "bash"]).stdout);
    let asks = "COMP_WORDS=(charley dead-letters re); COMP_CWORD=2
        _charley charley re dead-letters; echo \"${COMPREPLY[@]}\"";
    let done = Command::new("bash")
        .args(["-c", &format!("{script}\n{asks}")])
        .output()
        .unwrap();
    assert_eq!(text(&done.stdout), "replay\n", "{}", text(&done.stderr));
}

#[test]
fn the_manual_has_a_section_for_each_command() {
    let manual = text(&charley(&["man"]).stdout);
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        manual.contains(&format!(".TH CHARLEY 1 \"\" \"charley {version}\"")),
        "{manual}"
    );
    for section in [
        ".SH NAME",
        ".SH \"charley run\"",
        ".SH \"charley dead\\-letters replay\"",
        ".SH SETTINGS",
    ] {
        assert!(manual.contains(section), "{section}: {manual}");
    }
    for ours in ["check-store", "check\\-store"] {
        assert!(!manual.contains(ours), "{ours}");
    }
}

#[test]
fn check_tells_the_file_and_line_of_a_problem() {
    let folder = broken_dialogues();
    let file = folder.path().join("safety.toml");
    let done = charley(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1));
    let line = format!(
        "{}:11: step \"deh4\" goes to \"bod5\", which is no step\n",
        file.display()
    );
    assert!(text(&done.stdout).contains(&line), "{}", text(&done.stdout));
    assert_eq!(
        text(&done.stderr),
        "charley: the dialogues have 2 problems\n"
    );
}

#[test]
fn graph_draws_one_dialogue_or_says_that_there_is_none() {
    let drawn = charley(&["graph", "pregnancy"]);
    assert!(text(&drawn.stdout).starts_with("flowchart TD\n  subgraph box_pregnancy"));
    let missing = charley(&["graph", "astrology"]);
    assert_eq!(missing.status.code(), Some(1));
    assert_eq!(
        text(&missing.stderr),
        "charley: there is no dialogue \"astrology\"\n"
    );
}

#[test]
fn check_and_graph_take_the_folder_of_the_settings() {
    let folder = broken_dialogues();
    let with_folder = |arguments: &[&str]| {
        command(arguments)
            .env("CHARLEY_DIALOGUES_DIR", folder.path())
            .output()
            .unwrap()
    };
    let checked = with_folder(&["check"]);
    assert_eq!(checked.status.code(), Some(1));
    let file = folder.path().join("safety.toml");
    let out = text(&checked.stdout);
    assert!(out.starts_with(&format!("{}:", file.display())), "{out}");
    let drawn = with_folder(&["graph"]);
    assert_eq!(drawn.status.code(), Some(1));
    assert_eq!(
        text(&drawn.stderr),
        "charley: the dialogues have 2 problems; charley check tells each\n"
    );

    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    let checked = with_folder(&["check", shipped.to_str().unwrap()]);
    assert_eq!(
        checked.status.code(),
        Some(0),
        "a folder that is named wins"
    );
}

#[test]
fn coach_plays_a_persona_whatever_the_token_holds() {
    let file = persona("adherent.toml");
    let played = command(&["coach", &file, "--weeks", "2"])
        .env("TELOXIDE_TOKEN", "no token at all")
        .output()
        .unwrap();
    assert_eq!(text(&played.stderr), "");
    assert_eq!(played.status.code(), Some(0));
    let out = text(&played.stdout);
    let head = "== Day 2, Mon 4 May 2026. Unasked: 2 with a sound, 1 without.\n";
    assert!(out.contains(head), "{out}");
    let why = "? caffeine_cut: late_caffeine on 4 of 7 told days (from 3 of 7)\n";
    assert!(out.contains(why), "{out}");
}

#[test]
fn coach_tells_each_mistake_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wrong.toml");
    let good = fs::read_to_string(persona("adherent.toml")).unwrap();
    let wrong = good.replace("from_65", "from_66").replace("cir2", "cir9");
    fs::write(&file, wrong).unwrap();
    let file = file.display().to_string();
    let done = charley(&["coach", &file]);
    assert_eq!(done.status.code(), Some(1));
    let told = [
        format!("{file}:10: \"age\" has no option \"from_66\"\n"),
        format!("{file}:11: no question is called \"cir9\"\n"),
    ];
    assert_eq!(text(&done.stdout), told.concat());
    let counted = format!("charley: {file} has 2 mistakes\n");
    assert_eq!(text(&done.stderr), counted);
}

#[test]
fn coach_has_bounds() {
    let file = persona("adherent.toml");
    assert_eq!(
        charley(&["coach", &file, "--weeks", "31"]).status.code(),
        Some(2)
    );
    let unknown = charley(&["coach", &file, "--language", "xx"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert_eq!(
        text(&unknown.stderr),
        "charley: there is no language \"xx\" inside the program; CHARLEY_DIALOGUES_DIR names a folder to look in\n"
    );
    let missing = charley(&["coach", "nobody.toml"]);
    let said = text(&missing.stderr);
    assert!(said.starts_with("charley: nobody.toml: "), "{said}");
    let folder = tempfile::tempdir().unwrap();
    let long = folder.path().join("long.toml");
    fs::write(&long, "#".repeat(70_000)).unwrap();
    let long = charley(&["coach", long.to_str().unwrap()]);
    assert!(text(&long.stderr).ends_with(": longer than 65536 bytes\n"));
}

fn persona(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/coach");
    folder.join(name).display().to_string()
}

#[test]
fn wrong_usage_is_exit_code_two() {
    assert_eq!(charley(&["chekc"]).status.code(), Some(2));
    assert_eq!(charley(&[]).status.code(), Some(2));
    assert_eq!(charley(&["--help"]).status.code(), Some(0));
}

/// The shipped dialogues with a step that leads nowhere.
fn broken_dialogues() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let dialogues = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    copy(&dialogues, folder.path());
    let file = folder.path().join("safety.toml");
    let broken = fs::read_to_string(&file)
        .unwrap()
        .replace("next = \"bod1\"", "next = \"bod5\"");
    fs::write(&file, broken).unwrap();
    folder
}

pub fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
