//! Which English words each translation was made from.

use super::translation::{self, folder_of, sources};
use crate::words::{MADE_FROM, Translation, WordingOf, WordsStanding};
use anyhow::{Context, ensure};
use std::io::{self, Write};
use std::path::Path;

/// Says of the keys, or of all that were written over and never stamped, that they are
/// made from the English words of today.
///
/// What is older than the English is stamped by key alone: it may still say what the
/// English words do not say any more.
pub fn stamp(dir: &Path, language: &str, keys: &[String]) -> anyhow::Result<()> {
    let sources = sources(dir)?;
    let translation = translation::read(dir, &sources, language)?;
    for key in keys {
        let is_there = translation.english.contains_key(key) && translation.own.contains_key(key);
        ensure!(is_there, "{language} and English have no words for {key}");
    }
    let mut made_from = translation.made_from.clone();
    made_from.keep_only(|key| translation.english.contains_key(key));
    let meant: Vec<(&str, &WordingOf)> = meant(&translation, keys).collect();
    for (key, english) in &meant {
        made_from.stamp(key, english);
    }
    let path = folder_of(dir, language).join(MADE_FROM);
    std::fs::write(&path, made_from.written()).with_context(|| path.display().to_string())?;
    let mut out = io::stdout().lock();
    writeln!(out, "{language}: {} stamped", meant.len())?;
    match keys.is_empty() {
        true => tell_what_is_left(&translation, language, &mut out),
        false => Ok(()),
    }
}

/// The messages to stamp, with the English words of each.
fn meant<'a>(
    translation: &'a Translation,
    keys: &'a [String],
) -> impl Iterator<Item = (&'a str, &'a WordingOf)> {
    let standings = translation.standings();
    let meant = standings.filter(move |(key, english, standing)| match keys {
        [] => {
            *standing == WordsStanding::Unstamped && is_written(english, translation.own.get(*key))
        }
        keys => *standing != WordsStanding::Fresh && keys.iter().any(|one| one == key),
    });
    meant.map(|(key, english, _)| (key, english))
}

fn tell_what_is_left(
    translation: &Translation,
    language: &str,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let standings = translation.standings();
    let older = standings.filter(|(.., standing)| *standing == WordsStanding::Stale);
    let older: Vec<&str> = older.map(|(key, ..)| key).collect();
    if let Some(first) = older.first() {
        writeln!(
            out,
            "{language}: {} older than the English, left as they are: charley words stale \
             {language} shows them; once one says what the English says now: charley words \
             stamp {language} {first}",
            older.len()
        )?;
    }
    Ok(())
}

/// Whether somebody has written over the English words, or there was nothing to
/// write.
fn is_written(english: &WordingOf, own: Option<&WordingOf>) -> bool {
    own.is_some_and(|own| own.words != english.words || !english.has_letters())
}
