//! The master key, in a file apart from the data. It seals the people's keys
//! and nothing else.
//!
//! No error in here quotes the file.

use super::cipher::{Cipher, Secret, new_secret};
use crate::store::StoreError;
use crate::store::directory::sync_parent;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
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
/// There is no such file, it holds no key, or everybody may read it.
pub fn load(path: &Path) -> Result<Cipher, StoreError> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => refused(
            path,
            "there is no such file, and without it nothing that is kept can be read. \
             Put it back, or set the variable to where it is",
        ),
        _ => refused(path, &error.to_string()),
    })?;
    refuse_open_to_all(path, &file)?;
    let mut text = Zeroizing::new(String::new());
    let read = file.take(FILE_BYTES_MAX).read_to_string(&mut text);
    read.ok()
        .and_then(|_| parse(&text))
        .map(|secret| Cipher::new(&secret))
        .ok_or_else(|| {
            refused(
                path,
                "this is no key of Charley's. Put the right file in its place",
            )
        })
}

/// The key from this file, which is created where there is none.
pub fn load_or_create(path: &Path) -> Result<Cipher, StoreError> {
    if !path.exists() {
        create(path).map_err(|error| refused(path, &error.to_string()))?;
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
    let beside = || real(path.parent().unwrap_or(Path::new("")));
    let place = real(path).or_else(|_| beside());
    if let (Ok(data_dir), Ok(place)) = (real(data_dir), place)
        && place.starts_with(data_dir)
    {
        return Err(refused(
            path,
            "this is inside the data directory. Keep the key apart from what it opens",
        ));
    }
    Ok(())
}

fn real(path: &Path) -> io::Result<PathBuf> {
    if path == Path::new("") {
        return Path::new(".").canonicalize();
    }
    path.canonicalize()
}

fn refuse_open_to_all(path: &Path, file: &File) -> Result<(), StoreError> {
    let metadata = file
        .metadata()
        .map_err(|error| refused(path, &error.to_string()))?;
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
    let unfinished = unfinished(path);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(&unfinished)?;
    file.write_all(format!("{NOTE}{FORM}{}\n", *digits).as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&unfinished, path)?;
    sync_parent(path)
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".unfinished");
    name.into()
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
