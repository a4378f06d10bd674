//! The master key, in a file apart from the data. It seals the people's keys
//! and nothing else.
//!
//! No error in here quotes the file.

use super::cipher::new_secret;
use super::master_keys::{MasterKeys, MasterSecrets};
use super::master_text::{parse, written};
use crate::contract::StoreError;
use crate::paths;
use crate::refusal::why;
use crate::secret_file::SecretFile;
use rustix::process::geteuid;
use std::fs::{File, Metadata};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use zeroize::Zeroizing;

/// More than any key file has.
pub const FILE_BYTES_MAX: u64 = 4_096;

/// The key from this file.
///
/// # Errors
/// There is no such file, it holds no key, everybody may use it, or it is
/// another user's. Where the path is a link, that is about what it leads to.
pub fn load(path: &Path) -> Result<MasterKeys, StoreError> {
    read(path).map(|secrets| MasterKeys::of(&secrets))
}

/// What stands in this file.
///
/// # Errors
/// As [`load`].
pub fn read(path: &Path) -> Result<MasterSecrets, StoreError> {
    let file = File::open(path).map_err(|error| {
        if error.kind() == io::ErrorKind::NotFound {
            let gone = "there is no such file, and without it nothing that is kept can be \
                        read. Put it back, or set the variable to where it is";
            return refused(path, gone);
        }
        refused(path, &why(&error))
    })?;
    refuse_others(path, &file)?;
    let mut text = Zeroizing::new(String::new());
    match file.take(FILE_BYTES_MAX).read_to_string(&mut text) {
        // What is no text is no key.
        Err(error) if error.kind() != io::ErrorKind::InvalidData => {
            return Err(refused(path, &why(&error)));
        }
        Ok(_) | Err(_) => {}
    }
    let no_key = "this is no key of Charley's. Put the right file in its place";
    parse(&text).ok_or_else(|| refused(path, no_key))
}

/// The key from this file, which is created where there is none.
pub fn load_or_create(path: &Path) -> Result<MasterKeys, StoreError> {
    let found = path.symlink_metadata();
    if found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        create(path).map_err(|error| refused(path, &why(&error)))?;
        tracing::info!("a new key was created; keep a copy of it away from the data");
    }
    load(path)
}

/// The answer to a key that does not open the people's keys.
pub fn wrong_key(path: &Path) -> StoreError {
    refused(
        path,
        "this is another key than what is kept was sealed with. \
         Put the right file in its place, or set the variable to where it is",
    )
}

/// The answer to a key that does not open a backup.
pub fn not_of_backup(path: &Path, backup: &Path) -> StoreError {
    refused(
        path,
        &format!(
            "this is another key than {} was sealed under. A backup needs the key that was in \
             use when it was made: set the variable to a copy of that one, or take a backup from \
             after the last `charley rotate-key`",
            backup.display()
        ),
    )
}

/// Refuses a key file inside the data directory: whoever takes the one would
/// have the other.
pub fn refuse_key_within(data_dir: &Path, path: &Path) -> Result<(), StoreError> {
    match paths::leads_into(path, data_dir) {
        false => Ok(()),
        true => Err(refused(
            path,
            "this is inside the data directory. Keep the key apart from what it opens",
        )),
    }
}

fn refuse_others(path: &Path, file: &File) -> Result<(), StoreError> {
    let metadata = file.metadata();
    let metadata = metadata.map_err(|error| refused(path, &why(&error)))?;
    if is_anothers(metadata.uid(), geteuid().as_raw()) {
        return Err(refused(
            path,
            "this file is another user's, who may read and change it. `chown` it to the user \
             that Charley runs as, and `chmod 600` it",
        ));
    }
    refuse_open_to_all(path, &metadata)
}

/// Root's keys are as good as ours, and root may look after anybody's.
fn is_anothers(owner: u32, ours: u32) -> bool {
    ours != ROOT && owner != ours && owner != ROOT
}

const ROOT: u32 = 0;

fn refuse_open_to_all(path: &Path, metadata: &Metadata) -> Result<(), StoreError> {
    let mode = metadata.permissions().mode();
    if mode & 0o007 != 0 {
        return Err(refused(
            path,
            "everybody on this machine may use this file. `chmod 600` keeps it to its owner",
        ));
    }
    if mode & 0o070 != 0 {
        tracing::warn!("a group may use the key file; `chmod 600` keeps it to its owner");
    }
    Ok(())
}

/// Whole or not at all, for the owner alone.
fn create(path: &Path) -> io::Result<()> {
    let present = new_secret().map_err(io::Error::other)?;
    let secrets = MasterSecrets {
        present,
        previous: None,
    };
    let mut file = SecretFile::beside(path)?;
    file.write_all(written(&secrets).as_bytes())?;
    file.put(path)
}

pub fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::Key(format!("{}: {what}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_ours_or_roots_and_root_takes_anybodys() {
        for (owner, ours, expected) in [
            (1_000, 1_000, false),
            (0, 1_000, false),
            (1_001, 1_000, true),
            (1_001, 0, false),
        ] {
            assert_eq!(is_anothers(owner, ours), expected, "{owner} for {ours}");
        }
    }
}
