//! `charley danger`: what would be heard in lines of text.

use super::bounded;
use super::problems::in_the_way;
use crate::dialogue::{Certainty, Circumstance, Facts, Told, Urgency};
use crate::library;
use anyhow::ensure;
use std::io::{self, Write};
use std::path::Path;

/// Of one line; Telegram's longest text has 16 KiB.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// Reads the id of a circumstance.
pub fn circumstance(id: &str) -> Result<Circumstance, String> {
    Circumstance::from_id(id).ok_or_else(|| {
        let known = Circumstance::ALL.map(Circumstance::id).join(", ");
        format!("known are {known}")
    })
}

/// Prints for each line of standard input what is heard in it.
pub fn print(
    dir: Option<&Path>,
    language: &str,
    facts: Vec<Circumstance>,
    explain: bool,
) -> anyhow::Result<()> {
    let book = library::load_with_drafts(dir).map_err(|problems| in_the_way(&problems))?;
    let facts: Facts = facts.into_iter().collect();
    let is_known = book.languages().any(|known| known == language);
    ensure!(is_known, "there is no language \"{language}\"");
    let danger = book.danger(language);
    let mut out = io::stdout().lock();
    let mut lines = io::stdin().lock();
    while let Some(line) = bounded::line(&mut lines, LINE_BYTES_MAX)? {
        match danger.heard_in(&line, &facts) {
            Some(told) => writeln!(out, "{}\t{}\t{line}", told.sign.id(), urgency(told))?,
            None => writeln!(out, "none")?,
        }
        if explain {
            writeln!(out, "{}", danger.explain(&line, &facts))?;
        }
    }
    Ok(())
}

fn urgency(told: Told) -> &'static str {
    match (told.certainty, told.urgency) {
        (Certainty::Unsure | Certainty::AboutAnother, _) => "ask",
        (Certainty::Sure, Urgency::Emergency) => "emergency",
        (Certainty::Sure, Urgency::SameDay) => "same_day",
        (Certainty::Sure, Urgency::Book) => "book",
    }
}
