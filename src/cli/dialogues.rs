//! `charley check` and `charley graph`: the dialogues, for those who write them.

use super::problems::counted;
use super::process;
use crate::config::Needs;
use crate::dialogue::{Book, Dialogue, grade, graph};
use crate::library;
use crate::words::{ENGLISH, Problem};
use anyhow::{Context, anyhow};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder that the settings name for dialogues.
pub fn dir() -> anyhow::Result<Option<PathBuf>> {
    Ok(process::settings(Needs::Dialogues)?.dialogues_dir)
}

/// Prints every problem and warning, and how hard messages are to read: all of
/// them, or those that are too hard.
pub fn check(dir: Option<&Path>, all_grades: bool) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match library::load(dir) {
        Ok(book) => {
            for warning in book.warnings() {
                let file = library::path_of(dir, &warning.file);
                let warning = Problem {
                    file,
                    ..warning.clone()
                };
                writeln!(out, "{warning}")?;
            }
            let graded = print_grades(&book, dir, all_grades, &mut out)?;
            graded.verdict(&mut out)
        }
        Err(problems) => {
            for problem in &problems {
                writeln!(out, "{problem}")?;
            }
            Err(anyhow!(counted(&problems)))
        }
    }
}

/// How hard all messages are to read.
#[derive(Default)]
struct Graded {
    messages: usize,
    too_hard: usize,
}

impl Graded {
    fn verdict(&self, out: &mut impl Write) -> anyhow::Result<()> {
        match self.too_hard {
            0 => {
                let messages = self.messages;
                writeln!(out, "all is well: {messages} messages can be read easily")?;
                Ok(())
            }
            1 => Err(anyhow!("one message is too hard to read")),
            hard => Err(anyhow!("{hard} messages are too hard to read")),
        }
    }
}

fn print_grades(
    book: &Book,
    dir: Option<&Path>,
    all: bool,
    out: &mut impl Write,
) -> io::Result<Graded> {
    let mut graded = Graded::default();
    let mut places: Vec<_> = book.words().places(ENGLISH).collect();
    places.sort_by_key(|place| (&place.file, place.line));
    for place in places {
        let Some(grade) = grade::grade(book.words(), ENGLISH, place) else {
            continue;
        };
        let file = library::path_of(dir, &place.file);
        let is_hard = grade::is_too_hard(place, grade);
        graded.messages += 1;
        graded.too_hard += usize::from(is_hard);
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
    Ok(graded)
}

/// Prints one dialogue as Mermaid text, or all of them.
pub fn print_graph(id: Option<&str>) -> anyhow::Result<()> {
    let book = library::load(dir()?.as_deref())
        .map_err(|problems| anyhow!("{}; charley check tells each", counted(&problems)))?;
    let dialogues: Vec<&Dialogue> = match id {
        None => book.dialogues().collect(),
        Some(id) => vec![
            book.dialogue(id)
                .with_context(|| format!("there is no dialogue \"{id}\""))?,
        ],
    };
    write!(io::stdout().lock(), "{}", graph::mermaid(dialogues))?;
    Ok(())
}
