//! What is not counted while it happens, but looked up when it is asked for.
//!
//! Sums and ages, as all figures. A row is left out where there is nothing to
//! tell: no backup has no age.

use chrono::{DateTime, Utc};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Unit;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Looks at the disk, and may wait for it.
pub type LookAtDisk = Arc<dyn Fn() -> io::Result<OnDisk> + Send + Sync>;

/// What can be seen on a disk without reading what is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnDisk {
    /// Of all files in the data directory, where people's rows are there.
    pub store_bytes: Option<u64>,
    /// When the newest backup was made that is known.
    pub backed_up_at: Option<DateTime<Utc>>,
}

/// Each where it is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct LookedUp {
    pub people: Option<usize>,
    pub dead_letters: Option<usize>,
    pub store_bytes: Option<u64>,
    pub poll_age: Option<Duration>,
    pub backup_age: Option<Duration>,
    /// Of people, that this one answers.
    pub parts: Option<usize>,
    pub database: Option<DatabaseState>,
}

/// Of a PostgreSQL that several Charleys share, and whether this one answers.
#[derive(Clone, Copy, Debug)]
pub struct DatabaseState {
    pub is_standing_by: bool,
    pub is_reachable: bool,
    pub answered_ago: Duration,
    pub form: i32,
    /// How far this machine's clock is from the database's.
    pub machine_is_off: Option<Duration>,
    pub dead_rows: u64,
}

#[derive(Debug, Default)]
pub struct LookedUpFigures(Mutex<LookedUp>);

impl LookedUpFigures {
    pub fn set(&self, looked_up: LookedUp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = looked_up;
    }

    fn get(&self) -> LookedUp {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Collector for LookedUpFigures {
    fn encode(&self, mut encoder: DescriptorEncoder) -> fmt::Result {
        let told = self.get();
        let rows = of_people(&told).into_iter().chain(of_database(&told));
        for (name, help, unit, value) in rows {
            let Some(value) = value else { continue };
            let gauge = ConstGauge::new(value);
            let place =
                encoder.encode_descriptor(name, help, unit.as_ref(), gauge.metric_type())?;
            gauge.encode(place)?;
        }
        Ok(())
    }
}

/// A name, what it says, its unit, and what there is to tell.
type LookedUpRow = (&'static str, &'static str, Option<Unit>, Option<u64>);

fn count(value: Option<usize>) -> Option<u64> {
    value.map(|value| value as u64)
}

fn seconds(age: Option<Duration>) -> Option<u64> {
    age.map(|age| age.as_secs())
}

fn of_people(told: &LookedUp) -> [LookedUpRow; 5] {
    [
        (
            "people",
            "Those of whom something is kept",
            None,
            count(told.people),
        ),
        (
            "dead_letters",
            "Updates put aside because handling them failed",
            None,
            count(told.dead_letters),
        ),
        (
            "store",
            "Length of all files in the data directory",
            Some(Unit::Bytes),
            told.store_bytes,
        ),
        (
            "poll_age",
            "Since Telegram last answered when asked for updates, or since the start",
            Some(Unit::Seconds),
            seconds(told.poll_age),
        ),
        (
            "backup_age",
            "Since the newest backup that is known was made",
            Some(Unit::Seconds),
            seconds(told.backup_age),
        ),
    ]
}

fn of_database(told: &LookedUp) -> [LookedUpRow; 7] {
    let database = told.database;
    [
        (
            "standing_by",
            "1 while another Charley answers people, and this one waits",
            None,
            database.map(|database| u64::from(database.is_standing_by)),
        ),
        (
            "parts",
            "Of the 64 parts that people fall into, those that this one answers",
            None,
            count(told.parts),
        ),
        (
            "database_reachable",
            "1 if the database answered when it was asked last",
            None,
            database.map(|database| u64::from(database.is_reachable)),
        ),
        (
            "database_answer_age",
            "Since the database last answered",
            Some(Unit::Seconds),
            seconds(database.map(|database| database.answered_ago)),
        ),
        (
            "database_form",
            "The form in which the database is written",
            None,
            database.map(|database| u64::from(database.form.unsigned_abs())),
        ),
        (
            "database_dead_rows",
            "Rows that were changed or taken away and are not vacuumed yet",
            None,
            database.map(|database| database.dead_rows),
        ),
        (
            "clock_off",
            "How far this machine's clock is from the database's, which counts",
            Some(Unit::Seconds),
            seconds(database.and_then(|database| database.machine_is_off)),
        ),
    ]
}
