//! `charley dead-letters`: what was put aside because handling it failed, putting
//! it back, and dropping it.
//!
//! Prints nothing that a person wrote, and nothing that tells who it was. Does
//! not look into what a process has died of.

use super::owning::open_for_command;
use super::process::{settings, waited};
use crate::config::Needs;
use crate::conversation::Wake;
use crate::runner::outbox::{OutboxItem, OutboxRow, RowId};
use crate::runner::{Deadly, KeptLetter, Matter, StoreReader, WhatFailed};
use crate::store::{SharedKept, Transaction};
use crate::telegram::updates;
use anyhow::{Context, bail};
use chrono::SecondsFormat;
use clap::Subcommand;
use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;
use std::sync::Arc;

#[derive(Subcommand)]
pub enum Letters {
    /// Print each on a line: number, arrival, kind, what failed
    ///
    /// Also what still waits and has ended a process; it is put aside by itself
    /// once it has ended two.
    List,
    /// Put them back, so that the next start handles them
    ///
    /// Whoever was told that a message failed, and wrote it again, then has it
    /// twice. One that fails again is put aside again. What came due is only
    /// taken off the list: the next one of its kind is planned already.
    Replay {
        /// The numbers of those to put back [default: all]
        numbers: Vec<u64>,
    },
    /// Remove them for good, also those that still wait
    ///
    /// Nobody is told. What was to be said in answer is never said.
    Drop {
        /// The numbers as they are listed; o and a number is a row of the outbox,
        /// whether it is listed or not [default: all that are listed]
        numbers: Vec<Number>,
    },
}

/// What a line of the list begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    Arrival(u64),
    Outbox(u64),
}

impl FromStr for Number {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix('o') {
            Some(number) => number.parse().map(Number::Outbox),
            None => text.parse().map(Number::Arrival),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Arrival(number) => write!(f, "{number}"),
            Number::Outbox(number) => write!(f, "o{number}"),
        }
    }
}

/// What can be listed, put back and dropped.
struct Aside {
    store: SharedKept,
    ledger: StoreReader,
    letters: Vec<KeptLetter>,
    /// What waits and has ended processes, and how many.
    deadly: Vec<(Deadly, u8)>,
}

pub fn letters(what: &Letters) -> anyhow::Result<()> {
    let config = settings(Needs::Data)?;
    let (store, begun) = open_for_command(&config)?;
    let ledger = StoreReader::new(Arc::clone(&store) as _, store.sealer());
    let aside = Aside {
        letters: waited(ledger.dead_letters())??,
        deadly: waited(ledger.deadly(&begun))??,
        store,
        ledger,
    };
    match what {
        Letters::List => aside.list(),
        Letters::Replay { numbers } => aside.put_back(numbers),
        Letters::Drop { numbers } => aside.drop(numbers),
    }
}

impl Aside {
    fn list(&self) -> anyhow::Result<()> {
        let mut out = io::stdout().lock();
        if self.letters.is_empty() && self.deadly.is_empty() {
            writeln!(out, "nothing was put aside")?;
        }
        for KeptLetter { number, letter, .. } in &self.letters {
            let at = letter.matter.at();
            let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
            let kind = kind(&letter.matter, &letter.failure);
            writeln!(out, "{number}\t{at}\t{kind}\t{}", letter.failure)?;
        }
        for (row, deaths) in &self.deadly {
            let number = number(row).map_or("-".to_owned(), |number| number.to_string());
            let kind = match row {
                Deadly::Update(_) => "update",
                Deadly::Outbox(_) => "file",
                Deadly::Due(row) => due_kind(row.wake),
            };
            writeln!(
                out,
                "{number}\t-\t{kind}\twaits; the process ended {deaths} times with it in hand"
            )?;
        }
        Ok(())
    }

    fn put_back(&self, numbers: &[u64]) -> anyhow::Result<()> {
        let is_there = |number: &&u64| self.letter(**number).is_some();
        if let Some(number) = numbers.iter().find(|number| !is_there(number)) {
            bail!("there is no dead letter {number}; charley dead-letters lists them");
        }
        let is_wanted = |kept: &&KeptLetter| numbers.is_empty() || numbers.contains(&kept.number);
        let back = self
            .ledger
            .put_back(self.letters.iter().filter(is_wanted))?;
        self.store.commit(&back)?;
        writeln!(io::stdout(), "{} put back for the next start", back.len())?;
        Ok(())
    }

    fn drop(&self, numbers: &[Number]) -> anyhow::Result<()> {
        let listed = || {
            let letters = self.letters.iter();
            let letters = letters.map(|kept| Number::Arrival(kept.number));
            letters.chain(self.deadly.iter().filter_map(|(row, _)| number(row)))
        };
        let numbers: Vec<Number> = match numbers {
            [] => listed().collect(),
            some => some.to_vec(),
        };
        let gone = numbers.iter().map(|number| self.without(*number));
        let gone = gone.collect::<anyhow::Result<Vec<Transaction>>>()?;
        self.store.commit(&gone)?;
        writeln!(io::stdout(), "{} dropped", gone.len())?;
        Ok(())
    }

    fn without(&self, number: Number) -> anyhow::Result<Transaction> {
        let missing =
            || format!("there is no dead letter {number}; charley dead-letters lists them");
        match number {
            Number::Outbox(id) => waited(self.ledger.drop_row(RowId(id)))??.with_context(missing),
            Number::Arrival(arrival) => match self.letter(arrival) {
                Some(kept) => Ok(self.ledger.drop_letter(kept)),
                None if self.is_deadly(number) => Ok(self.ledger.drop_update(arrival)),
                None => bail!(missing()),
            },
        }
    }

    fn letter(&self, number: u64) -> Option<&KeptLetter> {
        self.letters.iter().find(|kept| kept.number == number)
    }

    fn is_deadly(&self, wanted: Number) -> bool {
        let mut rows = self.deadly.iter();
        rows.any(|(row, _)| number(row) == Some(wanted))
    }
}

/// What came due has none: it gets out of the way by itself.
fn number(row: &Deadly) -> Option<Number> {
    match row {
        Deadly::Update(number) => Some(Number::Arrival(*number)),
        Deadly::Outbox(id) => Some(Number::Outbox(id.0)),
        Deadly::Due(_) => None,
    }
}

/// What a process died of is not looked into again.
fn kind(matter: &Matter, failure: &WhatFailed) -> &'static str {
    match (matter, failure) {
        (Matter::Update(_), WhatFailed::Ended(..)) => "update",
        (Matter::Update(update), _) => updates::kind(&update.json),
        (Matter::Row { row, .. }, _) => row_kind(row),
        (Matter::Due { wake, .. }, _) => due_kind(*wake),
    }
}

fn row_kind(row: &OutboxRow) -> &'static str {
    match row.item {
        OutboxItem::Fetch { .. } => "file from the person",
        OutboxItem::Export(_) => "file for the person",
        OutboxItem::Send { .. }
        | OutboxItem::Picture { .. }
        | OutboxItem::Sound { .. }
        | OutboxItem::Edit { .. }
        | OutboxItem::DropButtons { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Delete { .. }
        | OutboxItem::Answer { .. } => "message",
    }
}

fn due_kind(wake: Wake) -> &'static str {
    match wake {
        Wake::Water => "water due",
        Wake::Stretch => "stretch due",
        Wake::Checkin => "check-in due",
        Wake::LookedAt | Wake::HowIsIt => "question due",
        Wake::Summary => "summary due",
        Wake::Absence => "absence due",
        Wake::QuietNote => "note due",
        Wake::Walk => "walk due",
    }
}
