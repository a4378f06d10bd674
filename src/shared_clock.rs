//! The clock of several Charleys: the one of the database that they share, so that all
//! are of one mind whatever their machines show.
//!
//! Knows nothing of what the time is for.

use crate::clock::Clock;
use crate::store::DatabaseContact;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

/// From one look at the machine's clock to the next.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// How far it may be from the database's before the operator hears of it.
const OFF_MAX: Duration = Duration::from_secs(5);

pub struct SharedClock {
    database: Arc<DatabaseContact>,
    machine: Arc<dyn Clock>,
}

impl SharedClock {
    pub fn new(database: Arc<DatabaseContact>, machine: Arc<dyn Clock>) -> SharedClock {
        SharedClock { database, machine }
    }

    pub fn database(&self) -> &DatabaseContact {
        &self.database
    }

    /// How far the machine's clock is from the database's, either way. Nothing before
    /// the database has said what time it is.
    pub fn machine_is_off(&self) -> Option<Duration> {
        let off = self.machine.now() - self.asked()?;
        off.abs().to_std().ok()
    }

    /// Tells the operator of a machine whose clock is off, once each time, for ever.
    pub async fn watch_machine(self: Arc<Self>) {
        let mut is_told = false;
        loop {
            let off = self.machine_is_off().unwrap_or_default();
            if off > OFF_MAX && !is_told {
                let seconds = off.as_secs();
                tracing::warn!(
                    seconds,
                    "this machine's clock is not the database's, which is the one that counts"
                );
            }
            is_told = off > OFF_MAX;
            sleep(LOOK_EVERY).await;
        }
    }

    fn asked(&self) -> Option<DateTime<Utc>> {
        let micros = self.database.unix_micros()?;
        DateTime::from_timestamp_micros(micros)
    }
}

impl Clock for SharedClock {
    /// The machine's before the database has said what time it is.
    fn now(&self) -> DateTime<Utc> {
        self.asked().unwrap_or_else(|| self.machine.now())
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.machine.moved()
    }
}
