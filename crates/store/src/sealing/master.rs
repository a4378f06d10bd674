//! The master key, in a file apart from the data. It seals the people's keys
//! and nothing else.
//!
//! No error in here quotes the file.

use super::cipher::{Cipher, Secret, new_secret};
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

/// In front of the key's 64 hexadecimal digits.
const FORM: &str = "charley-key-1:";

const NOTE: &str = "\
# This key opens what Charley keeps about people. Without it nobody can read it.
# Keep a copy in a safe place, away from the data and its backups.
";

/// More than any key file has.
const FILE_BYTES_MAX: u64 = 4_096;

/// The key from this file.
///
/// # Errors
/// There is no such file, it holds no key, everybody may use it, or it is
/// another user's. Where the path is a link, that is about what it leads to.
pub fn load(path: &Path) -> Result<Cipher, StoreError> {
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
    let secret = parse(&text).ok_or_else(|| refused(path, no_key))?;
    Ok(Cipher::new(&secret))
}

/// The key from this file, which is created where there is none.
pub fn load_or_create(path: &Path) -> Result<Cipher, StoreError> {
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
    let secret = new_secret().map_err(io::Error::other)?;
    let digits = Zeroizing::new(hex::encode(*secret));
    let mut file = SecretFile::beside(path)?;
    file.write_all(format!("{NOTE}{FORM}{}\n", *digits).as_bytes())?;
    file.put(path)
}

fn parse(text: &str) -> Option<Secret> {
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let digits = lines.next()?.strip_prefix(FORM)?;
    let mut secret = Secret::default();
    hex::decode_to_slice(digits, &mut *secret).ok()?;
    lines.next().is_none().then_some(secret)
}

fn refused(path: &Path, what: &str) -> StoreError {
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

    #[test]
    fn one_key_and_nothing_else() {
        let key = format!("{FORM}{}", "0f".repeat(32));
        for (text, is_key) in [
            (key.clone(), true),
            (format!("# a note\n\n  {key} \n"), true),
            (String::new(), false),
            ("# a note".to_owned(), false),
            (format!("{key}\n{key}\n"), false),
            (format!("{key}0f"), false),
            ("0f".repeat(32), false),
            (format!("charley-key-2:{}", "0f".repeat(32)), false),
        ] {
            assert_eq!(parse(&text).is_some(), is_key, "{text}");
        }
    }
}
