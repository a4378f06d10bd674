//! Reads the dialogues: those inside the binary, or those of a folder.
//!
//! The only place that opens dialogue files. What they must be is decided by
//! `dialogue`.

mod disk;
mod sounds;

use crate::conversation;
use crate::dialogue::{Beside, Book, LearnedOf, Offering, WEIGHTS_BYTES_MAX};
use crate::sound::{SoundFile, Sounds};
use crate::words::{Problem, Source, limits};
use disk::{WORDS, bytes_of, problem, unreadable};
use include_dir::{Dir, include_dir};
use std::borrow::Cow;
use std::io;
use std::path::Path;
/// What training wrote, in the folder of a language.
const LEARNED: &str = "danger/weights.bin";

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/dialogues");

/// The book of a folder, or the one inside the binary.
///
/// # Errors
///
/// Every problem of every file, its path being that of the folder.
pub fn load(dir: Option<&Path>) -> Result<Book, Vec<Problem>> {
    load_offering(dir, Offering::Whole)
}

/// The same with the languages that are not whole, for whoever works on them.
///
/// # Errors
///
/// As `load`.
pub fn load_with_drafts(dir: Option<&Path>) -> Result<Book, Vec<Problem>> {
    load_offering(dir, Offering::Drafts)
}

fn load_offering(dir: Option<&Path>, offering: Offering) -> Result<Book, Vec<Problem>> {
    let read = match dir {
        Some(dir) => all_of(dir).and_then(|files| files.book(offering)),
        None => read_with(
            &shipped(),
            &shipped_learned(),
            &sounds::shipped(&SHIPPED),
            offering,
        ),
    };
    read.map_err(|mut problems| {
        for problem in &mut problems {
            problem.file = path_of(dir, &problem.file);
        }
        problems
    })
}

/// Reads files as a book that has every sentence of the conversation, with what
/// was learnt of danger when the binary was built.
///
/// # Errors
///
/// Every problem of every file.
pub fn read(sources: &[Source]) -> Result<Book, Vec<Problem>> {
    let sounds = sounds::shipped(&SHIPPED);
    read_with(sources, &shipped_learned(), &sounds, Offering::Whole)
}

fn read_with(
    sources: &[Source],
    learned: &[LearnedOf],
    sounds: &[SoundFile],
    offering: Offering,
) -> Result<Book, Vec<Problem>> {
    let beside = Beside {
        said: conversation::PHRASES,
        buttons: conversation::BUTTONS,
        learned,
        offering,
    };
    let book = Book::read(sources, &beside)?;
    Ok(book.with_sounds(Sounds::read(sounds)?))
}

/// What was learnt, inside the binary.
fn shipped_learned() -> Vec<LearnedOf> {
    let languages = SHIPPED.get_dir(WORDS).into_iter().flat_map(Dir::dirs);
    let learned = languages.filter_map(|dir| {
        let file = SHIPPED.get_file(dir.path().join(LEARNED))?;
        Some(LearnedOf {
            language: dir.path().file_name()?.to_str()?.to_owned(),
            bytes: Cow::Borrowed(file.contents()),
        })
    });
    learned.collect()
}

/// What was learnt, in a folder; of a language without the file nothing was.
fn learned_of(dir: &Path) -> Result<Vec<LearnedOf>, Vec<Problem>> {
    let languages = match std::fs::read_dir(dir.join(WORDS)) {
        Ok(languages) => languages,
        // Its words are missing, which is told as such.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(vec![unreadable(WORDS, &error)]),
    };
    let mut learned = Vec::new();
    for language in languages.take(limits::FILES_MAX) {
        let language = language.map_err(|error| vec![unreadable(WORDS, &error)])?;
        let language = language.file_name().to_string_lossy().into_owned();
        let name = format!("{WORDS}/{language}/{LEARNED}");
        match bytes_of(&dir.join(&name), WEIGHTS_BYTES_MAX) {
            Ok(bytes) => learned.push(LearnedOf {
                language,
                bytes: bytes.into(),
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {}
            Err(error) => return Err(vec![unreadable(&name, &error)]),
        }
    }
    Ok(learned)
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

/// Everything of a folder that a book is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderFiles {
    sources: Vec<Source>,
    learned: Vec<LearnedOf>,
    sounds: Vec<SoundFile>,
}

impl FolderFiles {
    fn book(&self, offering: Offering) -> Result<Book, Vec<Problem>> {
        read_with(&self.sources, &self.learned, &self.sounds, offering)
    }
}

/// # Errors
///
/// What cannot be read, or is more than a folder may hold.
pub fn all_of(dir: &Path) -> Result<FolderFiles, Vec<Problem>> {
    Ok(FolderFiles {
        sources: files_of(dir)?,
        learned: learned_of(dir)?,
        sounds: sounds::of_folder(dir)?,
    })
}

/// The files of a folder, in order of their paths.
///
/// # Errors
///
/// What cannot be read, or is more than a folder may hold.
pub fn files_of(dir: &Path) -> Result<Vec<Source>, Vec<Problem>> {
    let mut folder = FolderReader::default();
    folder.collect(dir, "", 0);
    if folder.problems.is_empty() {
        let mut sources = folder.sources;
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(sources)
    } else {
        Err(folder.problems)
    }
}

/// Names of a folder and of those in it, whatever they are of.
const NAMES_MAX: usize = 10_000;
/// Folders in each other; `words/en/danger` are three. Links can make circles.
const FOLDERS_DEEP_MAX: usize = 6;

/// A folder while it is read, and what of it is too much as soon as it is.
#[derive(Default)]
struct FolderReader {
    sources: Vec<Source>,
    problems: Vec<Problem>,
    names: usize,
    bytes: usize,
}

impl FolderReader {
    /// Collects the files below `dir/inside`, by their paths from `dir`.
    fn collect(&mut self, dir: &Path, inside: &str, depth: usize) {
        if depth > FOLDERS_DEEP_MAX {
            let deep = format!("is a folder in more than {FOLDERS_DEEP_MAX} others");
            return self.problems.push(problem(inside, deep));
        }
        let names = match self.names_in(&dir.join(inside)) {
            Ok(names) => names,
            Err(error) => return self.problems.push(unreadable(inside, &error)),
        };
        for name in names.into_iter().filter(|name| !name.starts_with('.')) {
            if self.is_too_much() {
                return;
            }
            let path = match inside {
                "" => name,
                inside => format!("{inside}/{name}"),
            };
            let place = dir.join(&path);
            if place.is_dir() && !is_read(&path) {
                self.collect(dir, &path, depth + 1);
            } else if is_read(&path) {
                self.read(&place, path);
            }
        }
    }

    fn read(&mut self, place: &Path, path: String) {
        match text_of(place) {
            Ok(text) => {
                self.bytes += text.len();
                let source = Source { path, text };
                if source.text.len() > limits::FILE_BYTES_MAX {
                    self.problems.push(limits::too_long(&source));
                } else {
                    self.sources.push(source);
                }
            }
            Err(error) => self.problems.push(unreadable(&path, &error)),
        }
    }

    fn is_too_much(&mut self) -> bool {
        if self.sources.len() > limits::FILES_MAX {
            self.problems = vec![limits::too_many_files()];
        } else if self.bytes > limits::FOLDER_BYTES_MAX {
            self.problems = vec![limits::too_many_bytes()];
        } else {
            return self.problems.len() > limits::FILES_MAX;
        }
        true
    }

    fn names_in(&mut self, dir: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(dir)? {
            self.names += 1;
            if self.names > NAMES_MAX {
                let many = format!("more than {NAMES_MAX} names");
                return Err(io::Error::other(many));
            }
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        Ok(names)
    }
}

/// The text of a file, up to what is too long.
fn text_of(place: &Path) -> io::Result<String> {
    let bytes = bytes_of(place, limits::FILE_BYTES_MAX)?;
    if bytes.len() > limits::FILE_BYTES_MAX {
        // Cut off wherever that is.
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| io::Error::other(error.utf8_error()))
}

/// Lists of danger that are plain lines.
const PLAIN: [&str; 3] = ["/everyday.txt", "/must_hear.txt", "/must_not_hear.txt"];

fn is_read(path: &str) -> bool {
    let mut plain = PLAIN.iter();
    path.ends_with(".toml") || path.ends_with(".ftl") || plain.any(|name| path.ends_with(name))
}
