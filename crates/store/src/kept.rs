//! What is kept with its keys, whatever kind of store it is in.

use super::SealedStore;
use super::backup::Stamp;
use super::contract::{Store, StoreError};
use super::postgres::SealedPostgres;
use super::sealing::Sealer;
use std::path::Path;
use std::sync::Arc;

pub trait KeptStore: Store {
    fn sealer(&self) -> Arc<Sealer>;

    /// Writes a backup of this moment; returns how many records it has. Blocks.
    ///
    /// # Errors
    /// [`StoreError::Backup`], also where something else than a backup would be
    /// lost in that place.
    fn back_up(&self, file: &Path, stamp: Stamp) -> Result<u64, StoreError>;
}

pub type SharedKept = Arc<dyn KeptStore>;

impl KeptStore for SealedStore {
    fn sealer(&self) -> Arc<Sealer> {
        SealedStore::sealer(self)
    }

    fn back_up(&self, file: &Path, stamp: Stamp) -> Result<u64, StoreError> {
        SealedStore::back_up(self, file, stamp)
    }
}

impl KeptStore for SealedPostgres {
    fn sealer(&self) -> Arc<Sealer> {
        SealedPostgres::sealer(self)
    }

    fn back_up(&self, file: &Path, stamp: Stamp) -> Result<u64, StoreError> {
        SealedPostgres::back_up(self, file, stamp)
    }
}
