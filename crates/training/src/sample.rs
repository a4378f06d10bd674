//! The sentences that are learnt from: sign, kind, facts and text in columns, a
//! file for each writer.

use anyhow::{Context, anyhow};
use charley_core::dialogue::{Circumstance, Facts, Sign, Urgency};
use std::path::{Path, PathBuf};

/// Those on which the rules were tuned; a language without rules has none.
const OWN: &str = "sentences.tsv";
/// A file for each writer whom the rules had not met.
const WRITERS: &str = "writers";
/// Ordinary messages, all harmless, a line each.
const ORDINARY: &str = "ordinary";
/// Writers who are never trained on.
const LOCKED: &str = "locked";
/// Of one file.
const BYTES_MAX: u64 = 16 * 1024 * 1024;

/// What a sentence was meant to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meant {
    Harmless,
    /// Nobody can tell without a question.
    Question,
    Danger(Urgency),
}

#[derive(Clone, Debug)]
pub struct Sentence {
    /// The sign it tells, or may be mistaken for.
    pub sign: Sign,
    pub meant: Meant,
    pub facts: Facts,
    pub text: String,
    /// The file without its ending.
    pub writer: String,
    /// The rules were tuned on it, or need not be tried on it.
    pub is_seen: bool,
}

impl Sentence {
    pub fn is_ordinary(&self) -> bool {
        self.writer == ORDINARY
    }
}

/// Everything that is learnt from, in the order of the files.
pub fn read(folder: &Path, has_rules: bool) -> anyhow::Result<Vec<Sentence>> {
    let mut sentences = match has_rules {
        true => sentences(&folder.join(OWN), true)?,
        false => Vec::new(),
    };
    for path in files(&folder.join(WRITERS), "tsv")? {
        sentences.extend(self::sentences(&path, false)?);
    }
    for path in files(&folder.join(ORDINARY), "txt")? {
        sentences.extend(ordinary(&path)?);
    }
    Ok(sentences)
}

/// Messages that tell nothing; which sign they might be mistaken for, nobody
/// said.
fn ordinary(path: &Path) -> anyhow::Result<Vec<Sentence>> {
    let text = text(path).with_context(|| path.display().to_string())?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let sentence = |line: &str| Sentence {
        sign: Sign::Often,
        meant: Meant::Harmless,
        facts: Facts::new(),
        text: line.to_owned(),
        writer: ORDINARY.to_owned(),
        is_seen: true,
    };
    Ok(lines.map(sentence).collect())
}

/// The writers who are locked away.
pub fn read_locked(folder: &Path) -> anyhow::Result<Vec<Sentence>> {
    let files = files(&folder.join(LOCKED), "tsv")?.into_iter();
    let sentences = files.map(|path| sentences(&path, false));
    Ok(sentences.collect::<anyhow::Result<Vec<_>>>()?.concat())
}

fn files(folder: &Path, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let names = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = names.map(|name| Ok(name?.path()));
    let mut paths = paths.collect::<anyhow::Result<Vec<PathBuf>>>()?;
    paths.retain(|path| path.extension().is_some_and(|of| of == ending));
    paths.sort();
    Ok(paths)
}

fn sentences(path: &Path, is_seen: bool) -> anyhow::Result<Vec<Sentence>> {
    let name = path.display();
    let text = text(path).with_context(|| name.to_string())?;
    let writer = path.file_stem().unwrap_or_default().to_string_lossy();
    let lines = text.lines().enumerate();
    let read = lines.map(|(number, line)| {
        let sentence = sentence(line).with_context(|| format!("{name}:{}", number + 1))?;
        Ok(Sentence {
            writer: writer.to_string(),
            is_seen,
            ..sentence
        })
    });
    read.collect()
}

fn text(path: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::metadata(path)?.len();
    if bytes > BYTES_MAX {
        return Err(anyhow!("has {bytes} bytes; {BYTES_MAX} are read at most"));
    }
    Ok(std::fs::read_to_string(path)?)
}

fn sentence(line: &str) -> anyhow::Result<Sentence> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [sign, meant, facts, text] = columns[..] else {
        return Err(anyhow!("has {} columns in place of four", columns.len()));
    };
    let facts = facts.split(',').filter(|id| !id.is_empty());
    let fact = |id| Circumstance::from_id(id).ok_or_else(|| anyhow!("no fact: {id}"));
    Ok(Sentence {
        sign: Sign::from_id(sign).ok_or_else(|| anyhow!("no sign: {sign}"))?,
        meant: self::meant(meant).ok_or_else(|| anyhow!("no kind: {meant}"))?,
        facts: facts.map(fact).collect::<anyhow::Result<Facts>>()?,
        text: text.to_owned(),
        writer: String::new(),
        is_seen: false,
    })
}

fn meant(id: &str) -> Option<Meant> {
    match id {
        "none" => Some(Meant::Harmless),
        "ask" => Some(Meant::Question),
        urgency => Urgency::from_id(urgency).map(Meant::Danger),
    }
}
