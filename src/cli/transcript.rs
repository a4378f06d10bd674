//! `charley transcript`: conversations from files, told in any language.

use super::bounded;
use super::problems::{in_the_way, no_language};
use crate::dialogue::Book;
use crate::library;
use crate::retold::retold;
use crate::words::Problem;
use anyhow::{Context, bail, ensure};
use clap::Args;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Of a transcript.
const BYTES_MAX: usize = 1024 * 1024;
/// Where the transcripts of a clone are.
const TRANSCRIPTS: &str = "tests/transcripts";
/// Lines of a difference that are printed of one transcript.
const LINES_SHOWN_MAX: usize = 20;

/// Which transcripts, and what becomes of them.
#[derive(Args)]
pub struct Transcripts {
    /// The files, in the form of tests/transcripts [default: all that are there]
    files: Vec<PathBuf>,
    /// The language that is spoken
    #[arg(long, default_value = crate::words::ENGLISH)]
    language: String,
    /// Write each to a file of its name in this folder
    #[arg(long, conflicts_with = "diff")]
    out: Option<PathBuf>,
    /// Print where they are other than the files of their names in this folder, and
    /// fail if one is
    #[arg(long)]
    diff: Option<PathBuf>,
}

/// Tells each again.
pub fn tell(dir: Option<&Path>, transcripts: &Transcripts) -> anyhow::Result<()> {
    let language = &transcripts.language;
    let book = book(dir, language)?;
    let mut differing = 0;
    for path in files(&transcripts.files)? {
        let shown = path.display().to_string();
        let file = File::open(&path).with_context(|| shown.clone())?;
        let text = bounded::text(file, BYTES_MAX).with_context(|| shown.clone())?;
        let told = retold(&book, &text, language).with_context(|| shown.clone())?;
        let name = path.file_name().with_context(|| shown.clone())?;
        match (&transcripts.out, &transcripts.diff) {
            (Some(folder), _) => write(&folder.join(name), &told)?,
            (None, Some(folder)) => differing += usize::from(differs(&folder.join(name), &told)?),
            (None, None) => write!(io::stdout().lock(), "{told}")?,
        }
    }
    match differing {
        0 => Ok(()),
        1 => bail!("one transcript is another"),
        count => bail!("{count} transcripts are others"),
    }
}

/// The book as people have it, or with drafts where the language is one.
fn book(dir: Option<&Path>, language: &str) -> anyhow::Result<Book> {
    let is_known = |book: &Book| book.languages().any(|known| known == language);
    let broken = |problems: Vec<Problem>| in_the_way(&problems);
    let book = library::load(dir).map_err(broken)?;
    if is_known(&book) {
        return Ok(book);
    }
    let book = library::load_with_drafts(dir).map_err(broken)?;
    ensure!(is_known(&book), no_language(dir, language));
    Ok(book)
}

fn files(named: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    if !named.is_empty() {
        return Ok(named.to_vec());
    }
    let folder = std::fs::read_dir(TRANSCRIPTS).context(TRANSCRIPTS)?;
    let paths = folder.map(|file| Ok(file?.path()));
    let mut paths = paths.collect::<io::Result<Vec<PathBuf>>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    Ok(paths)
}

fn write(path: &Path, told: &str) -> anyhow::Result<()> {
    let shown = || path.display().to_string();
    std::fs::create_dir_all(path.parent().with_context(shown)?).with_context(shown)?;
    std::fs::write(path, told).with_context(shown)
}

/// Prints the lines that are others, the old one and the new one.
fn differs(path: &Path, told: &str) -> anyhow::Result<bool> {
    let shown = path.display().to_string();
    let file = File::open(path).with_context(|| shown.clone())?;
    let before = bounded::text(file, BYTES_MAX).with_context(|| shown.clone())?;
    if before == told {
        return Ok(false);
    }
    let mut out = io::stdout().lock();
    let lines = before.lines().zip(told.lines()).enumerate();
    let others = lines.filter(|(_, (before, now))| before != now);
    for (number, (before, now)) in others.take(LINES_SHOWN_MAX) {
        writeln!(out, "{shown}:{}:\n- {before}\n+ {now}", number + 1)?;
    }
    if before.lines().count() != told.lines().count() {
        writeln!(out, "{shown}: one is longer than the other")?;
    }
    Ok(true)
}
