//! The mark of a directory whose content lives elsewhere now, so that nobody begins
//! with what is no longer true.

use super::contract::StoreError;
use super::disk::sync_parent;
use super::refusal::{cannot, refused};
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// The name of the mark.
const FILE: &str = "charley.moved";

/// Refuses a directory that is marked.
pub fn refuse(data_dir: &Path) -> Result<(), StoreError> {
    match is_marked(data_dir) {
        false => Ok(()),
        true => Err(refused(
            data_dir,
            &format!(
                "what was kept here has moved, its file `{FILE}` says where to. Start Charley \
                 with that, or name another directory"
            ),
        )),
    }
}

/// Whether what was kept there lives elsewhere.
pub fn is_marked(data_dir: &Path) -> bool {
    data_dir.join(FILE).exists()
}

/// Durable on return.
pub fn mark(data_dir: &Path, to: &str) -> Result<(), StoreError> {
    let file = data_dir.join(FILE);
    let write = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(0o600);
        let mut mark = options.open(&file)?;
        mark.write_all(format!("What was kept here has moved to {to}.\n").as_bytes())?;
        mark.sync_all()?;
        sync_parent(&file)
    };
    write().map_err(|error| cannot(data_dir, &error))
}
