//! Which English words each translation was made from.

use super::translation::{self, folder_of, sources};
use crate::words::{MADE_FROM, WordingOf, WordsStanding};
use anyhow::{Context, ensure};
use std::io::{self, Write};
use std::path::Path;

/// Says of the keys, or of all that were written over, that they are made from the
/// English words of today.
pub fn stamp(dir: &Path, language: &str, keys: &[String]) -> anyhow::Result<()> {
    let sources = sources(dir)?;
    let translation = translation::read(dir, &sources, language)?;
    for key in keys {
        let is_there = translation.english.contains_key(key) && translation.own.contains_key(key);
        ensure!(is_there, "{language} and English have no words for {key}");
    }
    let mut made_from = translation.made_from.clone();
    made_from.keep_only(|key| translation.english.contains_key(key));
    let mut stamped = 0;
    for (key, english, standing) in translation.standings() {
        let is_meant = match keys.is_empty() {
            true => is_written(english, translation.own.get(key)),
            false => keys.iter().any(|one| one == key),
        };
        if is_meant && standing != WordsStanding::Fresh {
            made_from.stamp(key, english);
            stamped += 1;
        }
    }
    let path = folder_of(dir, language).join(MADE_FROM);
    std::fs::write(&path, made_from.written()).with_context(|| path.display().to_string())?;
    writeln!(io::stdout().lock(), "{language}: {stamped} stamped")?;
    Ok(())
}

/// Whether somebody has written over the English words, or there was nothing to
/// write.
fn is_written(english: &WordingOf, own: Option<&WordingOf>) -> bool {
    own.is_some_and(|own| own.words != english.words || !english.has_letters())
}
