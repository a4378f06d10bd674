//! What is kept, for as long as this process has it: a directory of its own, or a
//! PostgreSQL that it may share.

use super::advice::told;
use super::kept::open_store;
use super::supervisor;
use crate::app::LeftKeys;
use crate::config::{Config, DatabaseAddress, KeptIn, STORE, Token};
use crate::metrics::Metrics;
use crate::store::{
    self, Begun, DatabaseContact, PostgresAddress, SealedPostgres, SealedStore, SharedKept,
    Sharing, Standby, StoreError,
};
use anyhow::{Context, anyhow, ensure};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};

/// Where it is, looked at before anything is done.
pub enum KeptPlace {
    Directory(Arc<SealedStore>),
    Database(Standby),
}

/// It is this process's, or a part of it.
pub struct Owned {
    pub kept: SharedKept,
    pub begun: Arc<Begun>,
    pub left_keys: LeftKeys,
    /// Only who shares it has to tell others of the end.
    database: Option<Arc<SealedPostgres>>,
}

impl KeptPlace {
    /// Opens the directory, or connects to the database. Blocks.
    ///
    /// # Errors
    /// What is wrong with either, in one line.
    pub fn find(config: &Config) -> anyhow::Result<KeptPlace> {
        match &config.kept_in {
            KeptIn::DataDir => Ok(KeptPlace::Directory(Arc::new(open_store(config)?))),
            KeptIn::Postgres(address) => {
                refuse_people_left_here(config)?;
                let standby = Standby::connect(database(address)?).map_err(elsewhere)?;
                Ok(KeptPlace::Database(standby))
            }
        }
    }

    /// What there is to watch of a database.
    pub fn contact(&self) -> Option<Arc<DatabaseContact>> {
        match self {
            KeptPlace::Directory(_) => None,
            KeptPlace::Database(standby) => Some(standby.contact()),
        }
    }

    /// Waits until nobody else has it alone. Nothing where this process is told to end
    /// before that.
    ///
    /// # Errors
    /// It cannot be had, or is another bot's.
    pub async fn own(
        self,
        config: &Config,
        token: &Token,
        metrics: &Metrics,
        stop: watch::Receiver<bool>,
    ) -> anyhow::Result<Option<Owned>> {
        let standby = match self {
            KeptPlace::Directory(kept) => return Owned::directory(kept, config).map(Some),
            KeptPlace::Database(standby) => standby,
        };
        // Of this process alone: what it has in hand, and may die of.
        let begun = Begun::open_alone(&config.data_dir).map_err(told)?;
        metrics.stands_by();
        let waiting = standby.wait_to_share(config.key_file.clone(), stopped(stop));
        let taken = while_standing_by(waiting).await;
        let Some(database) = taken.map_err(elsewhere)? else {
            return Ok(None);
        };
        metrics.takes_over();
        let (bot_id, key_file) = (token.bot_id(), config.key_file.clone());
        let opened = tokio::task::spawn_blocking(move || {
            database.keep_to_bot(bot_id).inspect_err(|_| {
                // Others find that it is gone a little later by themselves.
                let _ = database.release();
            })?;
            let database = SealedPostgres::open(database, &key_file)?;
            if !database.is_latecomer() {
                database.complete_rotation()?;
            }
            Ok::<_, StoreError>(database)
        });
        let database = Arc::new(opened.await?.map_err(elsewhere)?);
        Ok(Some(Owned {
            kept: Arc::clone(&database) as _,
            begun: Arc::new(begun),
            left_keys: LeftKeys::Possible,
            database: Some(database),
        }))
    }
}

impl Owned {
    fn directory(kept: Arc<SealedStore>, config: &Config) -> anyhow::Result<Owned> {
        Ok(Owned {
            kept,
            begun: Arc::new(Begun::open(&config.data_dir)?),
            // The check before it was opened has seen to that.
            left_keys: LeftKeys::Gone,
            database: None,
        })
    }

    /// Gives it to the others, once nothing more is done.
    pub async fn release(self) {
        let Some(database) = self.database else {
            return;
        };
        let released = tokio::task::spawn_blocking(move || database.release()).await;
        match released {
            Ok(Ok(())) => {}
            // They take over a few seconds later by themselves.
            Ok(Err(error)) => tracing::warn!(%error, "who stands by could not be told"),
            Err(_panic) => tracing::warn!("who stands by could not be told: it panicked"),
        }
    }
}

/// The address as the store has it.
///
/// # Errors
/// It cannot be read.
pub fn database(address: &DatabaseAddress) -> anyhow::Result<PostgresAddress> {
    PostgresAddress::parse(address.reveal()).map_err(elsewhere)
}

/// What is wrong with the database names its variable.
pub fn elsewhere(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::Stopped(_) | StoreError::Open(_) => anyhow!("{error} ({STORE})"),
        StoreError::Key(_)
        | StoreError::Unsound(_)
        | StoreError::NotRestored(_)
        | StoreError::Backup(_)
        | StoreError::Damaged { .. }
        | StoreError::Encode(_) => told(error),
    }
}

/// Nobody is to begin anew in silence while people's diaries lie in the directory.
fn refuse_people_left_here(config: &Config) -> anyhow::Result<()> {
    let data_dir = &config.data_dir;
    let is_begun = store::is_begun(data_dir).map_err(told)?;
    ensure!(
        !is_begun || store::has_moved(data_dir),
        "{STORE} names a PostgreSQL, and what people told is in {0}. Move it: charley migrate \
         --from {0} --to {STORE}'s address; or name another CHARLEY_DATA_DIR",
        data_dir.display()
    );
    Ok(())
}

/// A supervisor hears that all is well meanwhile.
async fn while_standing_by<T>(waiting: impl Future<Output = T>) -> T {
    supervisor::ready();
    let pulse = supervisor::pulse();
    let mut beats = interval(pulse.unwrap_or(Duration::from_secs(60)));
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tokio::pin!(waiting);
    loop {
        tokio::select! {
            done = &mut waiting => return done,
            _ = beats.tick() => pulse.into_iter().for_each(supervisor::alive),
        }
    }
}

/// Resolves once it is to end.
async fn stopped(mut stop: watch::Receiver<bool>) {
    // A sender that is gone has stopped, too.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// The store of a directory that is not used meanwhile, or the database while nobody
/// else has it; for commands. Blocks.
///
/// # Errors
/// Nothing is kept there, or somebody uses it.
pub fn open_for_command(config: &Config) -> anyhow::Result<(SharedKept, Begun)> {
    match &config.kept_in {
        KeptIn::DataDir => {
            let kept = super::kept::open_kept(config)?;
            Ok((Arc::new(kept), Begun::open(&config.data_dir)?))
        }
        KeptIn::Postgres(address) => {
            let kept = open_database(address, &config.key_file)?;
            Ok((Arc::new(kept), Begun::default()))
        }
    }
}

/// The database while nobody else has it, for commands. Blocks.
///
/// # Errors
/// Nothing is kept there, or somebody uses it.
pub fn open_database(address: &DatabaseAddress, key_file: &Path) -> anyhow::Result<SealedPostgres> {
    let standby = Standby::connect(database(address)?).map_err(elsewhere)?;
    let owned = standby.own_within(COMMAND_WAITS).map_err(elsewhere)?;
    let owned =
        owned.context("another Charley has what is kept in PostgreSQL. Stop all of them first")?;
    let kept = SealedPostgres::open(owned, key_file).map_err(elsewhere)?;
    kept.complete_rotation().map_err(elsewhere)?;
    Ok(kept)
}

/// Long enough to see that an owner has died.
const COMMAND_WAITS: Duration = Duration::from_secs(9);
