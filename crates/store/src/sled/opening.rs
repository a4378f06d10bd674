//! Opens sled's database, on a thread that may be given up, and reads all that is
//! in it where that is wanted.

use super::failures::{opening_failure, reading_failure, refusal};
use super::nine_trees::NineTrees;
use super::progress::Progress;
use super::rows;
use super::snapshots;
use super::supervised::supervised;
use crate::backend::ReadOnOpening;
use crate::contract::{StoreError, Tree};
use crate::directory::{Directory, patiently};
use crate::envelope;
use crate::opening::{OpeningFailure, SILENCE_LIMIT};
use crate::tally::Tally;
use sled::{Config, Db};
use std::path::Path;

/// A tendency rather than a limit: sled looks at it once some 16,000 pages were
/// read since. Its own choice is a gigabyte.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;

/// How often sled tidies up. Commits do not wait for it.
const FLUSH_EVERY_MS: u64 = 500;

/// Where the [`Progress`] is kept, beside the rows.
pub const PROGRESS: &[u8] = b"progress";

/// Rows checked between two signs of progress.
const ROWS_A_STEP: u64 = 1_000;

/// What opening found.
pub struct Opened {
    pub database: Db,
    pub is_empty: bool,
    /// Of all rows, where they were read.
    pub tally: Option<Tally>,
}

/// Opens the database with its snapshot, or without it where it cannot be read.
pub fn open(directory: &Directory, reading: ReadOnOpening) -> Result<Opened, StoreError> {
    let path = directory.path();
    let mut outcome = open_patiently(path, reading);
    if matches!(outcome, Err(OpeningFailure::Unreadable(_))) && snapshots::set_aside(directory)? {
        tracing::warn!("sled's snapshot cannot be read and was set aside");
        outcome = open_patiently(path, reading);
    }
    let opened = outcome.map_err(|failure| refusal(directory, &failure))?;
    snapshots::refuse_shortened_log(directory)?;
    Ok(opened)
}

fn open_patiently(path: &Path, reading: ReadOnOpening) -> Result<Opened, OpeningFailure> {
    let attempt = || {
        let path = path.to_owned();
        supervised(SILENCE_LIMIT, move |alive| {
            open_and_read(&path, reading, alive)
        })
    };
    // sled gives its own lock back a moment after it was dropped.
    patiently(attempt, |outcome| {
        matches!(outcome, Err(OpeningFailure::Busy))
    })
}

fn open_and_read(
    path: &Path,
    reading: ReadOnOpening,
    alive: &dyn Fn(),
) -> Result<Opened, OpeningFailure> {
    let config = Config::new()
        .path(path)
        .cache_capacity(CACHE_BYTES)
        .flush_every_ms(Some(FLUSH_EVERY_MS))
        .use_compression(false);
    let database = config.open().map_err(|error| opening_failure(&error))?;
    let before = NineTrees::open(&database)?;
    let tally = match reading {
        ReadOnOpening::All => Some(read_all(&database, &before, alive)?),
        ReadOnOpening::Nothing => None,
    };
    before.move_into(&database, alive)?;
    Ok(Opened {
        is_empty: rows::is_empty(&database) && before.is_empty(),
        database,
        tally,
    })
}

/// Reads every row, also of the form before.
fn read_all(database: &Db, before: &NineTrees, alive: &dyn Fn()) -> Result<Tally, OpeningFailure> {
    let mut tally = Tally::default();
    for tree in Tree::ALL {
        alive();
        let rows = rows::all_of(database, tree).chain(before.left_of(tree));
        for (count, row) in (1_u64..).zip(rows) {
            let (key, value) = row.map_err(|error| reading_failure(&error))?;
            envelope::check_row(tree, &key, &value)
                .map_err(|error| OpeningFailure::Damaged(error.to_string()))?;
            tally.add(tree, &key, &value);
            if count % ROWS_A_STEP == 0 {
                alive();
            }
        }
    }
    Ok(tally)
}

/// How far the store had come.
pub fn progress(database: &Db) -> Result<Progress, OpeningFailure> {
    let progress = database.get(PROGRESS);
    let progress = progress.map_err(|error| reading_failure(&error))?;
    Ok(progress
        .and_then(|bytes| Progress::parse(&bytes))
        .unwrap_or_default())
}
