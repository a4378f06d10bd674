//! Where a backup may be written: it takes the place of what is there, so that
//! must be a backup, and nothing that Charley needs.

use super::{head, refused};
use crate::contract::StoreError;
use crate::paths;
use std::path::Path;

/// Refuses a place where something else would be lost.
pub fn refuse_output(
    file: &Path,
    data_dir: Option<&Path>,
    key_file: &Path,
) -> Result<(), StoreError> {
    let refuse = |what: &str| Err(refused(file, what));
    if paths::lead_to_one(file, key_file) {
        return refuse("this is the master key. Name another file");
    }
    if data_dir.is_some_and(|data_dir| paths::leads_into(file, data_dir)) {
        return refuse("this is inside the data directory. Name a file outside it");
    }
    match file.symlink_metadata() {
        // Whatever is wrong with the folder shows when it is written.
        Err(_) => Ok(()),
        Ok(found) if found.is_file() && head(file).is_some() => Ok(()),
        Ok(_) => refuse("something else than a backup is there. Name another file"),
    }
}
