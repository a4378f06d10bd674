//! The transcripts and made-up lives of a clone, from the working directory. Where there
//! are none, only what is inside the program is played.

use super::plays::{PlayedThing, inside};
use crate::dialogue::Book;
use crate::persona;
use anyhow::{Context, anyhow, ensure};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

const TRANSCRIPTS: &str = "tests/transcripts";
const LIVES: &str = "tests/coach";
/// Sentences that tell of danger, in English: one of each row.
const DANGER: &str = "tests/danger";
const ROWS: &str = "rows.tsv";
const SENTENCE_COLUMN: usize = 3;
/// Of a transcript, or of somebody made up.
const BYTES_MAX: u64 = 1024 * 1024;
/// Of each kind.
const FILES_MAX: usize = 1_000;

/// What tells soon where messages are said: transcripts first, so that one of them is named
/// where it can be.
///
/// # Errors
/// A file cannot be read.
pub fn plays_for_a_look() -> anyhow::Result<Vec<PlayedThing>> {
    let transcripts = files(TRANSCRIPTS, "txt")?.into_iter().map(|path| {
        Ok(PlayedThing::Transcript {
            text: text(&path)?,
            name: path.display().to_string(),
        })
    });
    let transcripts: anyhow::Result<Vec<PlayedThing>> = transcripts.collect();
    Ok(transcripts?.into_iter().chain(inside()).collect())
}

/// All that can be played from here.
///
/// # Errors
/// A file cannot be read, or somebody made up does not fit the dialogues.
pub fn plays_here(book: &Book) -> anyhow::Result<Vec<PlayedThing>> {
    let mut plays = plays_for_a_look()?;
    for path in files(LIVES, "toml")? {
        let name = path.display().to_string();
        let persona = persona::read(&text(&path)?, book).map_err(|mistakes| {
            let first = mistakes.first();
            let why = first.map(|one| format!("{}: {}", one.line, one.message));
            anyhow!("{name}:{}", why.unwrap_or_default())
        })?;
        plays.push(PlayedThing::Life {
            name,
            persona: Box::new(persona),
        });
    }
    for path in files(DANGER, "tsv")?
        .into_iter()
        .filter(|path| path.ends_with(ROWS))
    {
        let rows = text(&path)?;
        let lines = rows
            .lines()
            .filter_map(|row| row.split('\t').nth(SENTENCE_COLUMN));
        plays.push(PlayedThing::Lines {
            name: path.display().to_string(),
            lines: lines.map(str::to_owned).collect(),
        });
    }
    Ok(plays)
}

fn files(folder: &str, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let names = match std::fs::read_dir(folder) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).context(folder.to_owned()),
    };
    let paths = names.take(FILES_MAX).map(|name| Ok(name?.path()));
    let mut paths = paths
        .collect::<io::Result<Vec<PathBuf>>>()
        .context(folder.to_owned())?;
    paths.retain(|path| path.extension().is_some_and(|one| one == ending));
    paths.sort();
    Ok(paths)
}

fn text(path: &Path) -> anyhow::Result<String> {
    let shown = || path.display().to_string();
    let mut text = String::new();
    let file = File::open(path).with_context(shown)?;
    file.take(BYTES_MAX + 1)
        .read_to_string(&mut text)
        .with_context(shown)?;
    ensure!(
        text.len() as u64 <= BYTES_MAX,
        "{} is longer than {BYTES_MAX} bytes",
        shown()
    );
    Ok(text)
}
