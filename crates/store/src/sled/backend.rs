//! sled as a kind of store: all of it lies in the data directory.

use super::{SledStore, files, rewrite, snapshots, watermark};
use crate::backend::{Backend, ReadOnOpening};
use crate::contract::StoreError;
use crate::directory::Directory;
use std::io;
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, Debug)]
pub struct Sled;

impl Backend for Sled {
    type Store = SledStore;

    fn take(&self, data_dir: &Path) -> Result<Directory, StoreError> {
        files::take(data_dir)
    }

    fn open(&self, directory: Directory, reading: ReadOnOpening) -> Result<SledStore, StoreError> {
        SledStore::open_taken(directory, reading)
    }

    fn is_begun(&self, data_dir: &Path) -> io::Result<bool> {
        files::is_begun(data_dir)
    }

    fn traces(&self, data_dir: &Path) -> Vec<PathBuf> {
        vec![data_dir.join(watermark::FILE)]
    }

    fn is_own_file(&self, name: &str) -> bool {
        files::is_own(name)
    }

    fn complete_rewrite(&self, data_dir: &Path) -> io::Result<()> {
        rewrite::complete(data_dir)
    }

    fn has_left_beside(&self, data_dir: &Path) -> bool {
        rewrite::is_left_beside(data_dir)
    }

    fn clear_away(&self, directory: &Directory) -> Result<(), StoreError> {
        rewrite::clear_away(directory)
    }

    fn set_aside(&self, data_dir: &Path) -> Result<bool, StoreError> {
        let is_aside = snapshots::set_aside(&Directory::lock(data_dir)?)?;
        if is_aside {
            tracing::warn!("the data cannot be read with sled's snapshot, which was set aside");
        }
        Ok(is_aside)
    }

    fn is_outgrown(&self, data_dir: &Path, live_bytes: u64) -> io::Result<bool> {
        rewrite::is_outgrown(data_dir, live_bytes)
    }

    fn rewrite(&self, data_dir: &Path) -> Result<(), StoreError> {
        rewrite::rewrite(data_dir)
    }
}
