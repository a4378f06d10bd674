//! `charley dead-letters`: what was put aside because handling it failed, and
//! putting it back.
//!
//! Prints nothing that a person wrote, and nothing that tells who it was.

use super::kept::open_kept;
use super::process::settings;
use crate::config::Needs;
use crate::runner::{Kept, Ledger};
use crate::store::{SealedStore, Store, Transaction};
use crate::telegram::updates;
use anyhow::bail;
use chrono::SecondsFormat;
use clap::Subcommand;
use std::io::{self, Write};
use std::sync::Arc;

#[derive(Subcommand)]
pub enum Letters {
    /// Print each on a line: number, arrival, kind of update, what failed
    List,
    /// Put them back, so that the next start handles them
    ///
    /// Whoever was told that a message failed, and wrote it again, then has it
    /// twice. One that fails again is put aside again.
    Replay {
        /// The numbers of those to put back [default: all]
        numbers: Vec<u64>,
    },
}

pub fn letters(what: &Letters) -> anyhow::Result<()> {
    let store = Arc::new(open_kept(&settings(Needs::Data)?)?);
    let ledger = Ledger::new(Arc::clone(&store) as _, store.sealer());
    let letters = ledger.dead_letters()?;
    match what {
        Letters::List => list(&letters),
        Letters::Replay { numbers } => put_back(&store, &ledger, &letters, numbers),
    }
}

fn list(letters: &[Kept]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for Kept { number, letter, .. } in letters {
        let update = &letter.update;
        let arrived = update.arrived_at.to_rfc3339_opts(SecondsFormat::Secs, true);
        let (kind, failure) = (updates::kind(&update.json), &letter.failure);
        writeln!(out, "{number}\t{arrived}\t{kind}\t{failure}")?;
    }
    Ok(())
}

fn put_back(
    store: &SealedStore,
    ledger: &Ledger,
    letters: &[Kept],
    numbers: &[u64],
) -> anyhow::Result<()> {
    let is_there = |number: &&u64| letters.iter().any(|kept| kept.number == **number);
    if let Some(number) = numbers.iter().find(|number| !is_there(number)) {
        bail!("there is no dead letter {number}; charley dead-letters lists them");
    }
    let is_wanted = |kept: &&Kept| numbers.is_empty() || numbers.contains(&kept.number);
    let back = letters.iter().filter(is_wanted);
    let back: Result<Vec<Transaction>, _> = back.map(|kept| ledger.put_back(kept)).collect();
    let back = back?;
    store.commit(&back)?;
    writeln!(io::stdout(), "{} put back for the next start", back.len())?;
    Ok(())
}
