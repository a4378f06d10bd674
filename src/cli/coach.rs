//! `charley coach`: what somebody who is made up lives through in their weeks.

use super::bounded;
use super::problems::{in_the_way, no_language};
use crate::dialogue::Book;
use crate::library;
use crate::persona::{self, Mistake, Persona};
use anyhow::{Context, anyhow, ensure};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Of the file of a persona.
const BYTES_MAX: usize = 64 * 1024;

/// Prints the transcript of a persona, or what is wrong with its file.
pub fn print(dir: Option<&Path>, file: &Path, weeks: u32, language: &str) -> anyhow::Result<()> {
    let book = library::load_with_drafts(dir).map_err(|problems| in_the_way(&problems))?;
    let is_known = book.languages().any(|known| known == language);
    ensure!(is_known, no_language(dir, language));
    let name = file.display().to_string();
    let opened = File::open(file).with_context(|| name.clone())?;
    let text = bounded::text(opened, BYTES_MAX).with_context(|| name.clone())?;
    let persona = match persona::read(&text, &book) {
        Ok(persona) => persona,
        Err(mistakes) => return Err(told(&name, &mistakes)?),
    };
    print_played(&book, &persona, weeks, language)
}

fn print_played(book: &Book, persona: &Persona, weeks: u32, language: &str) -> anyhow::Result<()> {
    let played = persona::play(book, persona, weeks, language, &mut |_, _| {});
    write!(io::stdout().lock(), "{}", persona::written(&played))?;
    Ok(())
}

/// Prints each mistake; returns how many there are.
fn told(name: &str, mistakes: &[Mistake]) -> io::Result<anyhow::Error> {
    let mut out = io::stdout().lock();
    for Mistake { line, message } in mistakes {
        writeln!(out, "{name}:{line}: {message}")?;
    }
    Ok(match mistakes.len() {
        1 => anyhow!("{name} has a mistake"),
        count => anyhow!("{name} has {count} mistakes"),
    })
}
