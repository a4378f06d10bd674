//! Each command that a page names is one: `charley` takes it, with what stands in
//! brackets; tests, examples and benchmarks that `cargo` is told of are there; and
//! what ends by itself is run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The pages on which commands stand.
const FOLDERS: [&str; 3] = ["", "docs", "dialogues"];
/// What the pages say for something of the reader's own, and what stands here for it.
const EXAMPLES: [(&str, &str); 9] = [
    ("PERSONA.toml", "tests/coach/adherent.toml"),
    ("FOLDER", "dialogues"),
    ("[DIR]", "dialogues"),
    ("[FILE]", "tests/insights/none.json"),
    ("DIR", "kept"),
    ("FILE", "charley.backup"),
    ("[DIALOGUE]", "safety"),
    ("SHELL", "bash"),
    ("[NUMBER]...", "3"),
];
/// What ends by itself, needs no store, and is run as the pages have it.
const RUN: [&str; 6] = [
    "charley --version",
    "charley check FOLDER",
    "charley graph safety",
    "charley danger [--language en] [--facts pregnant,statin] [--explain]",
    "charley danger --explain",
    "charley coach tests/coach/adherent.toml",
];
/// More commands than these are on the pages.
const COMMANDS_MIN: usize = 40;

#[test]
fn charley_takes_each_command_of_the_pages() {
    let all = commands("charley ");
    assert!(all.len() > COMMANDS_MIN, "{}", all.len());
    for (page, command) in all {
        for way in ways(&command) {
            let mut arguments: Vec<&str> = way.split_whitespace().skip(1).collect();
            arguments.push("--help");
            let done = charley(&arguments);
            let told = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{page}: {command}: {told}");
        }
    }
}

#[test]
fn what_ends_by_itself_works_as_it_stands_there() {
    let all = commands("charley ");
    for run in RUN {
        assert!(all.iter().any(|(_, command)| command == run), "{run}");
        for way in ways(run) {
            let arguments: Vec<&str> = way.split_whitespace().skip(1).collect();
            let done = charley(&arguments);
            let told = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{run}: {told}");
        }
    }
}

#[test]
fn cargo_finds_what_the_pages_tell_it_of() {
    let all = commands("cargo ");
    assert!(all.len() > COMMANDS_MIN, "{}", all.len());
    for (page, command) in all {
        let words: Vec<&str> = command.split_whitespace().collect();
        if let Some(name) = after(&words, "--example") {
            let found = root().join("examples").join(name).exists();
            assert!(found, "{page}: {command}");
        }
        if words.contains(&"test") {
            tests_are_there(&page, &command, &words);
        }
    }
}

/// A name behind `--test it` is part of a test's; one behind `--test long` begins
/// with a module.
fn tests_are_there(page: &str, command: &str, words: &[&str]) {
    let targets: Vec<&str> = words
        .windows(2)
        .filter(|pair| pair[0] == "--test")
        .map(|pair| pair[1])
        .collect();
    let name = words.last().unwrap();
    if targets.is_empty() || targets.contains(name) || name.starts_with(['-', '<']) {
        return;
    }
    let quick = targets.contains(&"it") && listed(name);
    let long = targets.contains(&"long") && is_module_of_long(name);
    assert!(quick || long, "{page}: {command}");
}

fn listed(name: &str) -> bool {
    let this = std::env::current_exe().unwrap();
    let done = Command::new(this).args([name, "--list"]).output().unwrap();
    String::from_utf8(done.stdout).unwrap().contains(": test")
}

/// What takes long is not in this binary: its module is a file or a folder.
fn is_module_of_long(name: &str) -> bool {
    let module = name.split("::").next().unwrap();
    has_module(&root().join("tests/it"), module)
}

fn has_module(folder: &Path, module: &str) -> bool {
    let paths = fs::read_dir(folder).unwrap();
    paths.map(|entry| entry.unwrap().path()).any(|path| {
        let is_it = path.file_stem().is_some_and(|stem| stem == module);
        is_it || path.is_dir() && has_module(&path, module)
    })
}

/// What a command says for itself: without the words in brackets, and with each.
fn ways(command: &str) -> Vec<String> {
    let filled = EXAMPLES
        .into_iter()
        .fold(command.replace("\\|", "|"), |line, (name, example)| {
            line.replace(name, example)
        });
    let short = without_brackets(&filled);
    let of_several = filled.replace(['[', ']'], " ");
    let mut long: Vec<String> = of_several.split('|').map(str::to_owned).collect();
    for other in long.iter_mut().skip(1) {
        *other = format!("{short} {other}");
    }
    long.push(short);
    long
}

fn without_brackets(line: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in line.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            other if depth == 0 => kept.push(other),
            _inside => {}
        }
    }
    kept
}

/// Each command of the pages that begins so, with its page: between two backticks,
/// or a line of a block for the shell.
fn commands(begins: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for page in FOLDERS.into_iter().flat_map(pages_in) {
        let text = fs::read_to_string(&page).unwrap();
        let spans = text.split('`').map(str::trim);
        let lines = text
            .lines()
            .map(|line| line.split('#').next().unwrap().trim());
        for command in spans.chain(lines).filter(|one| is_command(one, begins)) {
            found.push((page.display().to_string(), command.to_owned()));
        }
    }
    found
}

fn is_command(span: &str, begins: &str) -> bool {
    span.starts_with(begins) && !span.contains(['\n', '`', '…', '='])
}

fn pages_in(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_page = |path: &PathBuf| path.extension().is_some_and(|end| end == "md");
    paths.filter(is_page).collect()
}

fn after<'a>(words: &[&'a str], flag: &str) -> Option<&'a str> {
    let place = words.iter().position(|word| *word == flag)?;
    words.get(place + 1).copied()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Away from the settings of this machine, with nothing to read.
fn charley(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_charley"))
        .args(arguments)
        .env_clear()
        .current_dir(root())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}
