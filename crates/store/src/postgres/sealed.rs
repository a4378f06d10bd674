//! The database with the keys of what is in it, opened together by its owner.
//!
//! Seals nothing itself; sees to it that no row is durable before the key that
//! opens it.

use super::commit::fenced;
use super::connect::Statement;
use super::core::Core;
use super::failures::Unanswered;
use super::group::GroupArrays;
use super::keys::KeyRows;
use super::sharing::{giving, reserve_bulk, telling, tidying};
use super::store::PostgresStore;
use crate::backup::{self, BackupWriter, Stamp};
use crate::changes::changes;
use crate::contract::{
    Operation, Pair, Sharing, Store, StoreAnswer, StoreError, Transaction, Tree,
};
use crate::envelope;
use crate::parts::{BulkAsked, BulkSlots, OwnedParts, Parts, PartsHere, SharedPace};
use crate::schema::{self, SCHEMA};
use crate::sealing::Sealer;
use futures_util::future::{BoxFuture, FutureExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::sync::watch;

pub struct SealedPostgres {
    sealer: Arc<Sealer>,
    store: PostgresStore,
    key_file: PathBuf,
}

impl SealedPostgres {
    /// Opens it with the master key in this file, which is created where nothing was
    /// ever kept. Blocks.
    ///
    /// # Errors
    /// [`StoreError::Key`] where something is kept but the master key is not there or
    /// another one; otherwise what is wrong with the database.
    pub fn open(store: PostgresStore, key_file: &Path) -> Result<SealedPostgres, StoreError> {
        let core = Arc::clone(&store.core);
        SealedPostgres::opened(store, key_file).inspect_err(|_| {
            // Who stands by finds that nobody has it a little later by itself.
            let _ = core.release();
        })
    }

    fn opened(store: PostgresStore, key_file: &Path) -> Result<SealedPostgres, StoreError> {
        let is_new = is_empty(&store.core)?;
        if !is_new && has_no_keys(&store.core)? {
            let place = &store.core.address;
            return Err(StoreError::Unsound(format!(
                "{place}: the people's keys are gone, and without them nothing here can be \
                 read. Restore the last backup"
            )));
        }
        let keys = Box::new(KeyRows::new(Arc::clone(&store.core)));
        let sealer = Sealer::at(keys, is_new, key_file)?;
        settle_schema(&store)?;
        Ok(SealedPostgres {
            sealer: Arc::new(sealer),
            store,
            key_file: key_file.to_owned(),
        })
    }

    pub fn sealer(&self) -> Arc<Sealer> {
        Arc::clone(&self.sealer)
    }

    /// As [`PostgresStore::release`].
    ///
    /// # Errors
    /// It could not be told.
    pub fn release(&self) -> Result<(), StoreError> {
        self.store.release()
    }

    /// Seals all keys anew under a new master key, in one group, and destroys the one
    /// before; returns how many there are. Gives the database up. Cut off anywhere, the
    /// next start goes on with it. Blocks.
    ///
    /// # Errors
    /// [`StoreError::Key`] where the key file cannot be replaced: nothing has changed
    /// then. Otherwise the keys could not be written, and what is kept is read with
    /// either key.
    pub fn rotate_key(self) -> Result<usize, StoreError> {
        let rotated = self.sealer.rotate(&self.key_file);
        self.store.core.clean_up_keys();
        // Who stands by finds that nobody has it a little later by itself.
        let _ = self.release();
        rotated
    }

    /// Goes on with a change of the master key that was begun, if one was. For the
    /// start. Blocks.
    ///
    /// # Errors
    /// The keys could not be written.
    pub fn complete_rotation(&self) -> Result<(), StoreError> {
        self.sealer.complete_rotation(&self.key_file)
    }

    /// Writes a backup of this moment, which is restored into a directory as any
    /// other; returns how many records it has. Blocks, and nobody waits for it.
    ///
    /// # Errors
    /// [`StoreError::Backup`], also where something else than a backup would be lost
    /// in that place.
    pub fn back_up(&self, file: &Path, stamp: Stamp) -> Result<u64, StoreError> {
        backup::refuse_output(file, None, &self.key_file)?;
        self.check_place()?;
        let moment = self.store.core.snapshot()?;
        let mut backup = BackupWriter::create(file, SCHEMA, stamp)?;
        for (number, slot) in moment.slots()? {
            backup.slot(number, &slot)?;
        }
        for tree in Tree::ALL {
            moment.each(tree, &mut |key, value| backup.row(tree, key, value))?;
        }
        backup.finish(&self.sealer)
    }

    pub(super) fn core(&self) -> &Core {
        &self.store.core
    }
}

impl Store for SealedPostgres {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(tree, key)
    }

    fn read<'a>(&'a self, tree: Tree, key: &'a [u8]) -> StoreAnswer<'a, Option<Vec<u8>>> {
        self.store.read(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.store.scan(tree, from, to, limit)
    }

    fn read_range<'a>(
        &'a self,
        tree: Tree,
        from: &'a [u8],
        to: &'a [u8],
        limit: usize,
    ) -> StoreAnswer<'a, Vec<Pair>> {
        self.store.read_range(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        self.sealer.sync()?;
        self.store.commit(transactions)
    }

    fn read_parts<'a>(
        &'a self,
        tree: Tree,
        of: Parts,
        but: Vec<Vec<u8>>,
        from: &'a [u8],
        to: &'a [u8],
        limit: usize,
    ) -> StoreAnswer<'a, Vec<Pair>> {
        self.store.read_parts(tree, of, but, from, to, limit)
    }

    fn sharing(&self) -> Option<&dyn Sharing> {
        Some(self)
    }

    fn next_block(&self, least: u64) -> Result<Option<u64>, StoreError> {
        self.store.next_block(least)
    }

    fn is_trusted(&self) -> bool {
        self.store.is_trusted()
    }

    fn check_place(&self) -> Result<(), StoreError> {
        self.store.check_place()
    }
}

impl Sharing for SealedPostgres {
    fn here(&self) -> &PartsHere {
        &self.core().sharing.here
    }

    fn owned(&self) -> watch::Receiver<OwnedParts> {
        self.core().sharing.owned.subscribe()
    }

    fn is_latecomer(&self) -> bool {
        self.core().sharing.is_latecomer
    }

    fn begin(&self) {
        self.core().sharing.begin();
    }

    fn tidied(&self, parts: Parts) -> StoreAnswer<'_, ()> {
        let core = self.core();
        let statement = tidying(&core.holding.holder, parts);
        let link = Arc::clone(&core.reading);
        let tidied = core
            .driver
            .run(async move { link.ask_until_answered(&statement).await });
        Box::pin(async move { tidied.await.map(drop) })
    }

    fn give(&self, parts: Parts) -> StoreAnswer<'_, ()> {
        let core = self.core();
        core.written.forget();
        let statement = giving(&core.holding.holder, parts);
        let link = Arc::clone(&core.reading);
        Box::pin(async move {
            let given = core
                .driver
                .run(async move { link.ask_until_answered(&statement).await });
            match given.await?.first().map(|row| row.get(0)) {
                Some(true) => core.sharing.gave(parts),
                Some(false) | None => return Err(core.refuse(fenced())),
            }
            Ok(())
        })
    }

    fn journal(&self, updates: Transaction, slots: Vec<u32>) -> StoreAnswer<'_, bool> {
        let (core, sealer) = (Arc::clone(&self.store.core), Arc::clone(&self.sealer));
        Box::pin(async move {
            let journalling = tokio::task::spawn_blocking(move || {
                let updates = [updates];
                envelope::check_group(&updates).map_err(|error| core.refuse(error))?;
                sealer.sync()?;
                let slots = slots.into_iter().map(i64::from).collect();
                core.journal(GroupArrays::of(&changes(&updates)), slots)
            });
            let panicked = |_| StoreError::Stopped("keeping updates panicked".to_owned());
            journalling.await.map_err(panicked)?
        })
    }

    fn reserve_bulk(&self, asked: BulkAsked) -> BoxFuture<'_, BulkSlots> {
        let core = self.core();
        let link = Arc::clone(&core.beating);
        let shared = Arc::clone(&core.sharing);
        let reserving = core.driver.run(async move {
            let reserved = reserve_bulk(&link, asked).await;
            if let Err(Unanswered::Refused(why)) = &reserved
                && !shared.is_bulk_refused.swap(true, Ordering::SeqCst)
            {
                tracing::error!("{}: no reminder can be sent: {why}", link.address());
            }
            // Without an answer nothing is said, and whoever writes next hears why.
            Ok(reserved.unwrap_or_default())
        });
        Box::pin(reserving.map(Result::unwrap_or_default))
    }

    fn pace(&self) -> watch::Receiver<Option<SharedPace>> {
        self.core().sharing.pace.subscribe()
    }

    fn tell_pace(&self, pace: SharedPace) {
        let core = self.core();
        let (link, statement) = (
            Arc::clone(&core.reading),
            telling(&core.holding.holder, pace),
        );
        core.driver.begin(async move {
            if let Err(unanswered) = link.ask(&statement).await {
                tracing::warn!("the others were not told of a slower pace: {unanswered:?}");
            }
        });
    }
}

/// Whether nothing was ever kept: not even a key.
pub fn is_empty(core: &Core) -> Result<bool, StoreError> {
    is_without(core, &[NO_KEYS.to_owned()])
}

const NO_KEYS: &str = "not exists (select 1 from charley.people)";

fn has_no_keys(core: &Core) -> Result<bool, StoreError> {
    core.is_done(Statement::of(format!("select {NO_KEYS}"), Vec::new()))
}

/// Whether there is no row in any tree, and what else is asked.
fn is_without(core: &Core, more: &[String]) -> Result<bool, StoreError> {
    let rows = Tree::ALL.map(|tree| format!("not exists (select 1 from charley.{})", tree.name()));
    let all = [&rows[..], more].concat();
    core.is_done(Statement::of(
        format!("select {}", all.join(" and ")),
        Vec::new(),
    ))
}

/// Compares the form of trees and keys with ours, and notes it in a new database.
fn settle_schema(store: &PostgresStore) -> Result<(), StoreError> {
    let place = store.core.address.to_string();
    match store.get(Tree::Meta, schema::KEY)? {
        Some(found) => match schema::parse(&found)? {
            SCHEMA => Ok(()),
            other => Err(StoreError::Open(format!(
                "{place}: {}",
                schema::unknown(other)
            ))),
        },
        None if is_without(&store.core, &[])? => store.commit(&[vec![Operation::Put {
            tree: Tree::Meta,
            key: schema::KEY.to_vec(),
            value: schema::row(SCHEMA)?,
        }]]),
        None => Err(StoreError::Unsound(format!(
            "{place}: its data has no schema. Restore the last backup"
        ))),
    }
}
