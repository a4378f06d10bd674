//! Reads the dialogues: those inside the binary, or those of a folder.
//!
//! The only place that opens dialogue files. What they must be is decided by
//! `dialogue`.

use crate::dialogue::Book;
use crate::words::{Problem, Severity, Source};
use include_dir::{Dir, include_dir};
use std::io;
use std::path::Path;

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/dialogues");

/// The book of a folder, or the one inside the binary.
///
/// # Errors
///
/// Every problem of every file, its path being that of the folder.
pub fn load(dir: Option<&Path>) -> Result<Book, Vec<Problem>> {
    let read = match dir {
        Some(dir) => files_of(dir).and_then(|sources| Book::read(&sources)),
        None => Book::read(&shipped()),
    };
    read.map_err(|mut problems| {
        for problem in &mut problems {
            problem.file = path_of(dir, &problem.file);
        }
        problems
    })
}

/// The files inside the binary.
pub fn shipped() -> Vec<Source> {
    let mut sources = Vec::new();
    collect_shipped(&SHIPPED, &mut sources);
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

/// Where a file of the book stands, for people to open it; the folder itself
/// where there is no file.
pub fn path_of(dir: Option<&Path>, file: &str) -> String {
    let dir = dir.unwrap_or(Path::new("dialogues"));
    match file {
        "" => dir.display().to_string(),
        file => dir.join(file).display().to_string(),
    }
}

fn collect_shipped(dir: &Dir, sources: &mut Vec<Source>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8())
            && is_read(path)
        {
            sources.push(Source {
                path: path.replace('\\', "/"),
                text: text.to_owned(),
            });
        }
    }
    for dir in dir.dirs() {
        collect_shipped(dir, sources);
    }
}

/// The files of a folder, in order of their paths.
///
/// # Errors
///
/// What cannot be read.
pub fn files_of(dir: &Path) -> Result<Vec<Source>, Vec<Problem>> {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    collect(dir, "", &mut sources, &mut problems);
    if problems.is_empty() {
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(sources)
    } else {
        Err(problems)
    }
}

/// Collects the files below `dir/inside`, by their paths from `dir`.
fn collect(dir: &Path, inside: &str, sources: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let names = match names_in(&dir.join(inside)) {
        Ok(names) => names,
        Err(error) => return problems.push(unreadable(inside, &error)),
    };
    for name in names.into_iter().filter(|name| !name.starts_with('.')) {
        let path = match inside {
            "" => name,
            inside => format!("{inside}/{name}"),
        };
        let place = dir.join(&path);
        if place.is_dir() {
            collect(dir, &path, sources, problems);
        } else if is_read(&path) {
            match std::fs::read_to_string(&place) {
                Ok(text) => sources.push(Source { path, text }),
                Err(error) => problems.push(unreadable(&path, &error)),
            }
        }
    }
}

fn names_in(dir: &Path) -> io::Result<Vec<String>> {
    std::fs::read_dir(dir)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect()
}

fn is_read(path: &str) -> bool {
    path.ends_with(".toml") || path.ends_with(".ftl") || path.ends_with("/everyday.txt")
}

fn unreadable(path: &str, error: &io::Error) -> Problem {
    Problem {
        file: path.to_owned(),
        line: 1,
        message: format!("cannot be read: {error}"),
        severity: Severity::Error,
    }
}
