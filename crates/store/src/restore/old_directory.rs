//! The directory whose place a restored one takes: held, put aside, and put back
//! where that fails.

use crate::contract::StoreError;
use crate::directory::Directory;
use crate::disk::{remove, sync_parent, with_ending};
use crate::file_owner::FileOwner;
use crate::paths;
use crate::refusal::cannot;
use crate::sealing;
use std::io;
use std::path::{Path, PathBuf};

/// Held until another has its place.
pub struct OldDirectory {
    directory: Directory,
    /// Where what is in it goes, if there is something.
    aside: Option<PathBuf>,
    pub owner: FileOwner,
    /// Nothing was here before this.
    is_ours: bool,
}

impl OldDirectory {
    pub fn take(path: &Path, key_file: &Path, replace: bool) -> Result<OldDirectory, StoreError> {
        let told = |error: io::Error| cannot(path, &error);
        sealing::load_master(key_file)?;
        sealing::refuse_key_within(path, key_file)?;
        if paths::is_mounted(path).map_err(told)? {
            return Err(not_restored(path, MOUNTED));
        }
        let before = path.metadata().ok();
        // Who can read the key is who is to read what it opens.
        let owner = before
            .as_ref()
            .map_or_else(|| key_file.metadata(), |is| Ok(is.clone()));
        let owner = FileOwner::of(
            &owner.map_err(|error| StoreError::Key(format!("{}: {error}", key_file.display())))?,
        );
        let mut old = OldDirectory {
            directory: Directory::lock(path)?,
            aside: None,
            owner,
            is_ours: before.is_none(),
        };
        old.aside = old.choose_aside(replace)?;
        Ok(old)
    }

    fn choose_aside(&self, replace: bool) -> Result<Option<PathBuf>, StoreError> {
        if self.directory.is_empty()? {
            return Ok(None);
        }
        if !replace {
            let kept = "something is kept here. `--replace` puts it aside";
            return Err(not_restored(self.directory.path(), kept));
        }
        let aside = with_ending(self.directory.path(), ".replaced");
        match aside.symlink_metadata() {
            Err(_) => Ok(Some(aside)),
            Ok(_) => Err(not_restored(
                self.directory.path(),
                &format!(
                    "what was put aside before is still in {}. Move it away first",
                    aside.display()
                ),
            )),
        }
    }

    /// Returns where the old one lies now.
    pub fn put(mut self, fresh: &Path) -> Result<Option<PathBuf>, StoreError> {
        let path = self.directory.path().to_owned();
        let swap = || -> io::Result<()> {
            match &self.aside {
                None => remove(&path)?,
                Some(aside) => std::fs::rename(&path, aside)?,
            }
            std::fs::rename(fresh, &path).inspect_err(|_| self.put_back(&path))?;
            sync_parent(&path)
        };
        swap().map_err(|error| self.directory.cannot(&error))?;
        self.is_ours = false;
        Ok(self.aside.take())
    }

    fn put_back(&self, path: &Path) {
        if let Some(aside) = &self.aside {
            // Where not even that goes, the error that is told says what failed.
            let _ = std::fs::rename(aside, path);
        }
    }
}

fn not_restored(path: &Path, what: &str) -> StoreError {
    StoreError::NotRestored(format!("{}: {what}", path.display()))
}

/// Given up, it leaves no directory where there was none.
impl Drop for OldDirectory {
    fn drop(&mut self) {
        if self.is_ours {
            // It holds nothing but the lock.
            let _ = remove(self.directory.path());
        }
    }
}

const MOUNTED: &str = "something is mounted here, so it cannot be put aside. Restore into a \
     directory within it, which CHARLEY_DATA_DIR names then and from now on";
