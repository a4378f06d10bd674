//! `charley check` and `charley graph`: the dialogues, for those who write them.

use super::problems::{counted, in_the_way};
use super::process;
use crate::config::Needs;
use crate::dialogue::graph::{self, GraphLabels};
use crate::dialogue::{Book, Dialogue, against, grade};
use crate::library;
use crate::words::{ENGLISH, Place, Problem, Severity};
use anyhow::{Context, anyhow, ensure};
use clap::ValueEnum;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder of a clone.
pub const IN_A_CLONE: &str = "dialogues";

/// The folder that the settings name for dialogues.
pub fn dir() -> anyhow::Result<Option<PathBuf>> {
    Ok(process::settings(Needs::Dialogues)?.dialogues_dir)
}

/// How problems are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    /// A line each: file:line: what is wrong
    Text,
    /// One array of objects with file, line, severity and message, for editors
    Json,
}

/// Prints every problem and warning, and how hard messages are to read: all of
/// them, or those that are too hard.
pub fn check(dir: Option<&Path>, all_grades: bool, format: ProblemFormat) -> anyhow::Result<()> {
    match format {
        ProblemFormat::Text => check_in_lines(dir, all_grades),
        ProblemFormat::Json => check_for_editors(dir),
    }
}

fn check_in_lines(dir: Option<&Path>, all_grades: bool) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match library::load(dir) {
        Ok(book) => {
            let warnings: Vec<Problem> = warnings(&book, dir).collect();
            for warning in &warnings {
                writeln!(out, "{warning}")?;
            }
            let graded = print_grades(&book, dir, all_grades, &mut out)?;
            tell_of_edits(dir, &mut out)?;
            graded.verdict(&warnings, &mut out)
        }
        Err(problems) => {
            for problem in &problems {
                writeln!(out, "{problem}")?;
            }
            Err(anyhow!(counted(&problems)))
        }
    }
}

/// Where no folder was named, and there is one that says something else than what was
/// checked.
fn tell_of_edits(dir: Option<&Path>, out: &mut impl Write) -> io::Result<()> {
    let here = Path::new(IN_A_CLONE);
    if dir.is_some() || !here.is_dir() {
        return Ok(());
    }
    let is_the_same = library::files_of(here).is_ok_and(|files| files == library::shipped());
    match is_the_same {
        true => Ok(()),
        false => writeln!(
            out,
            "this was what is inside the program; the folder {IN_A_CLONE} here is other: \
             charley check {IN_A_CLONE}"
        ),
    }
}

fn warnings(book: &Book, dir: Option<&Path>) -> impl Iterator<Item = Problem> {
    book.warnings().iter().map(move |warning| Problem {
        file: library::path_of(dir, &warning.file),
        ..warning.clone()
    })
}

/// The same problems as one JSON array; a message that is too hard to read is one.
fn check_for_editors(dir: Option<&Path>) -> anyhow::Result<()> {
    let (problems, is_sound) = match library::load(dir) {
        Ok(book) => {
            let hard = graded(&book).filter(|(place, grade)| grade::is_too_hard(place, *grade));
            let hard = hard.map(|(place, grade)| Problem {
                file: library::path_of(dir, &place.file),
                line: place.line,
                message: format!("{} reads at grade {grade:.1}", place.key),
                severity: Severity::Error,
            });
            let hard: Vec<Problem> = hard.collect();
            let is_sound = hard.is_empty();
            (warnings(&book, dir).chain(hard).collect(), is_sound)
        }
        Err(problems) => (problems, false),
    };
    let told: Vec<Value> = problems.iter().map(as_json).collect();
    writeln!(io::stdout().lock(), "{}", Value::Array(told))?;
    ensure!(is_sound, counted(&problems));
    Ok(())
}

fn as_json(problem: &Problem) -> Value {
    let severity = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "file": problem.file,
        "line": problem.line,
        "severity": severity,
        "message": problem.message,
    })
}

/// How hard all messages are to read.
#[derive(Default)]
struct Graded {
    messages: usize,
    too_hard: usize,
}

impl Graded {
    fn verdict(&self, warnings: &[Problem], out: &mut impl Write) -> anyhow::Result<()> {
        match self.too_hard {
            0 => {
                let messages = self.messages;
                let well = match warnings.len() {
                    0 => "all is well".to_owned(),
                    1 => format!("one warning{}", not_offered_for(warnings)),
                    count => format!("{count} warnings{}", not_offered_for(warnings)),
                };
                writeln!(
                    out,
                    "{well}: {messages} English messages can be read easily"
                )?;
                Ok(())
            }
            1 => Err(anyhow!("one message is too hard to read")),
            hard => Err(anyhow!("{hard} messages are too hard to read")),
        }
    }
}

/// A language with a mistake in its words is offered to nobody.
fn not_offered_for(warnings: &[Problem]) -> String {
    let files = warnings.iter();
    let languages = files.filter_map(|one| language_of(&one.file));
    let languages: BTreeSet<&str> = languages.filter(|one| *one != ENGLISH).collect();
    match languages.is_empty() {
        true => String::new(),
        false => {
            let languages: Vec<&str> = languages.into_iter().collect();
            let languages = languages.join(", ");
            format!(" in {languages}, which may keep it from being offered")
        }
    }
}

/// The folder below `words` of a path.
fn language_of(path: &str) -> Option<&str> {
    let mut parts = path.split(['/', '\\']).skip_while(|part| *part != "words");
    parts.nth(1)
}

fn print_grades(
    book: &Book,
    dir: Option<&Path>,
    all: bool,
    out: &mut impl Write,
) -> io::Result<Graded> {
    let mut counts = Graded::default();
    for (place, grade) in graded(book) {
        let file = library::path_of(dir, &place.file);
        let is_hard = grade::is_too_hard(place, grade);
        counts.messages += 1;
        counts.too_hard += usize::from(is_hard);
        let aim = grade::GRADE_AIM;
        let most = match is_hard {
            true => format!(", at most {aim:.0} is meant"),
            false => String::new(),
        };
        let (line, key) = (place.line, &place.key);
        if all || is_hard {
            writeln!(out, "{file}:{line}: {key} reads at grade {grade:.1}{most}")?;
        }
    }
    Ok(counts)
}

/// The English messages that are long enough to tell how hard they are, in the order
/// of their files.
fn graded(book: &Book) -> impl Iterator<Item = (&Place, f64)> {
    let mut places: Vec<_> = book.words().places(ENGLISH).collect();
    places.sort_by_key(|place| (&place.file, place.line));
    let places = places.into_iter();
    places.filter_map(|place| Some((place, grade::grade(book.words(), ENGLISH, place)?)))
}

/// Prints what running people would lose, were these dialogues put in the place of
/// older ones.
pub fn check_against(dir: Option<&Path>, old: &Path) -> anyhow::Result<()> {
    let load = |dir: Option<&Path>| library::load(dir).map_err(|problems| in_the_way(&problems));
    let lost = against::lost(&load(Some(old))?, &load(dir)?);
    let mut out = io::stdout().lock();
    for one in &lost {
        writeln!(out, "{one}")?;
    }
    match lost.len() {
        0 => {
            writeln!(out, "all is well: everybody goes on where they stand")?;
            Ok(())
        }
        1 => Err(anyhow!("one thing would be lost")),
        count => Err(anyhow!("{count} things would be lost")),
    }
}

/// Prints one dialogue as Mermaid text, or all of them; in words where a language is
/// named.
pub fn print_graph(id: Option<&str>, language: Option<&str>) -> anyhow::Result<()> {
    let book = library::load(dir()?.as_deref()).map_err(|problems| in_the_way(&problems))?;
    let dialogues: Vec<&Dialogue> = match id {
        None => book.dialogues().collect(),
        Some(id) => vec![
            book.dialogue(id)
                .with_context(|| format!("there is no dialogue \"{id}\""))?,
        ],
    };
    let labels = match language {
        None => GraphLabels::Ids,
        Some(language) => {
            let is_known = book.languages().any(|known| known == language);
            ensure!(is_known, "there is no language \"{language}\"");
            GraphLabels::Words {
                book: &book,
                language,
            }
        }
    };
    let drawn = graph::mermaid(dialogues, labels);
    write!(io::stdout().lock(), "{drawn}")?;
    Ok(())
}
