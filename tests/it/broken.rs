//! Broken dialogue files and exactly what is said about them.
//!
//! Each of `tests/broken/*.txt` holds files that are laid over the shipped
//! ones (`--- path`, or `--- without path`) and, after `===`, every problem.
//! `UPDATE=1 cargo test --test long broken` writes what is said now; read the difference.

use charley::dialogue::ReliedOn;
use charley::library;
use charley::words::{Problem, Severity, Source};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_problem_is_told_with_its_line() {
    let mut cases = cases();
    cases.sort();
    assert!(cases.len() >= 15);
    let wrong: Vec<String> = cases.iter().filter_map(|path| difference(path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn phrases_and_their_words_are_the_same() {
    let mut sources = library::shipped();
    let charley = sources
        .iter_mut()
        .find(|source| source.path == "words/en/charley.ftl")
        .unwrap();
    charley.text = charley
        .text
        .replace("button-skip =", "button-skipp = { $who }");
    let told = problems(&sources);
    let has = |end: &str| told.iter().any(|line| line.ends_with(end));
    assert!(has(": no words for button-skip"), "{told:?}");
    assert!(has(": nobody says button-skipp"), "{told:?}");
}

/// Each answer that a safety rule of Rust's rests on, as if an author had called
/// it something else: its rule would go off in silence.
#[test]
fn what_safety_rules_rest_on_cannot_be_renamed() {
    for one in ReliedOn::ALL {
        let (question, option) = (one.question(), one.option());
        let told = problems(&renamed(|text| in_step(text, question, option)));
        let expected = format!("\"{question}\" has no option \"{option}\", on which");
        assert!(told.iter().any(|line| line.contains(&expected)), "{told:?}");
    }
    let questions: BTreeSet<&str> = ReliedOn::ALL.iter().map(|one| one.question()).collect();
    for question in questions {
        let told = problems(&renamed(|text| {
            text.replace(&format!("\"{question}\""), "\"renamed\"")
                .replace(&format!("[steps.{question}]"), "[steps.renamed]")
        }));
        let expected = format!("nobody asks \"{question}\", on which");
        assert!(told.iter().any(|line| line.contains(&expected)), "{told:?}");
    }
}

fn renamed(rename: impl Fn(&str) -> String) -> Vec<Source> {
    let mut sources = library::shipped();
    let dialogues = sources
        .iter_mut()
        .filter(|source| source.path.ends_with(".toml"));
    for source in dialogues {
        source.text = rename(&source.text);
    }
    sources
}

/// The option of one step under another name.
fn in_step(text: &str, question: &str, option: &str) -> String {
    let head = format!("[steps.{question}]");
    let Some((before, rest)) = text.split_once(&head) else {
        return text.to_owned();
    };
    let end = rest.find("[steps.").unwrap_or(rest.len());
    let (step, after) = rest.split_at(end);
    let step = step.replace(&format!("\"{option}\""), "\"renamed\"");
    format!("{before}{head}{step}{after}")
}

#[test]
fn a_folder_is_read_like_the_binary() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    let dialogues = |folder| {
        let book = library::load(folder).map_err(|problems| problems.len());
        book.map(|book| book.dialogues().map(|one| one.id().to_owned()).collect())
    };
    let of_folder: Result<Vec<String>, usize> = dialogues(Some(folder.as_path()));
    assert!(of_folder.as_ref().is_ok_and(|ids| !ids.is_empty()));
    assert_eq!(of_folder, dialogues(None));
    let nowhere = library::load(Some(Path::new("/nowhere"))).err().unwrap();
    assert!(
        nowhere[0]
            .to_string()
            .starts_with("/nowhere:1: cannot be read: ")
    );
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

fn difference(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).unwrap();
    let (files, expected) = text.split_once("===\n").unwrap();
    let mut told = problems(&laid_over(files)).join("\n");
    told.push('\n');
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, format!("{files}===\n{told}")).unwrap();
        return None;
    }
    (told != expected).then(|| format!("{}\nexpected:\n{expected}told:\n{told}", path.display()))
}

fn laid_over(files: &str) -> Vec<Source> {
    let mut sources = library::shipped();
    for file in files.split("--- ").skip(1) {
        let (path, text) = file.split_once('\n').unwrap();
        let gone = path.strip_prefix("without ");
        sources.retain(|source| source.path != gone.unwrap_or(path));
        if gone.is_none() {
            sources.push(Source {
                path: path.to_owned(),
                text: text.to_owned(),
            });
        }
    }
    sources
}

fn problems(sources: &[Source]) -> Vec<String> {
    let problems = match library::read(sources) {
        Ok(book) => book.warnings().to_vec(),
        Err(problems) => problems,
    };
    // A language that has no words for what English has gained or lost waits.
    let is_of_another = |file: &str| file.starts_with("words/") && !file.starts_with("words/en/");
    let is_shipped = |file: &str| library::shipped().iter().any(|source| source.path == file);
    let problems = problems.iter().filter(|problem| {
        let is_warning = problem.severity == Severity::Warning;
        !(is_warning && is_of_another(&problem.file) && is_waiting(problem, is_shipped))
    });
    problems.map(Problem::to_string).collect()
}

/// Whether a problem is that a shipped language is behind the English words.
fn is_waiting(problem: &Problem, is_shipped: impl Fn(&str) -> bool) -> bool {
    let folder = problem
        .file
        .split('/')
        .take(2)
        .collect::<Vec<_>>()
        .join("/");
    is_shipped(&format!("{folder}/SIGNED.toml"))
}
