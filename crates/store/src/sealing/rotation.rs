//! The key file while the master key is changed: a new one comes in front of the one
//! that was, which goes once nothing is sealed under it any more.
//!
//! Each step puts a whole file in the place of the one before, so that a process that
//! is killed leaves one of them. The bytes of the old ones are written over in the end,
//! when nothing needs them any more.

use super::cipher::new_secret;
use super::master;
use super::master_keys::{MasterKeys, MasterSecrets};
use super::master_text;
use super::slots::KeySlots;
use crate::contract::StoreError;
use crate::disk::{is_there, parent_of, with_ending};
use crate::paths;
use crate::refusal::why;
use crate::secret_file::{SecretFile, name_of, remove_leftovers};
use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;
use zeroize::Zeroizing;

/// All of it; returns how many keys of people there are.
pub fn rotate(slots: &KeySlots, key_file: &Path) -> Result<usize, StoreError> {
    begin(key_file)?;
    let keys = slots.seal_anew(&master::load(key_file)?)?;
    end(key_file, |master| slots.expect_open_with(master))?;
    Ok(keys)
}

/// What is left of one that was begun before these slots were read. A key from before
/// that cannot be taken out of its file changes nothing.
pub fn complete(slots: &KeySlots, key_file: &Path) -> Result<(), StoreError> {
    let ended = if slots.master().is_changing() {
        let keys = slots.seal_anew(slots.master())?;
        tracing::info!(keys, "people's keys are sealed under the new master key");
        end(key_file, |master| slots.expect_open_with(master))
    } else {
        write_over_old(key_file)
    };
    if let Err(error) = ended {
        tracing::warn!("the master key from before is still there: {error}");
    }
    Ok(())
}

/// Puts a new key in front of the one in this file. Returns whether it did: where one
/// waits there already, nothing is done.
pub fn begin(path: &Path) -> Result<bool, StoreError> {
    expect_plain(path)?;
    let secrets = master::read(path)?;
    if secrets.previous.is_some() {
        return Ok(false);
    }
    let both = MasterSecrets {
        present: new_secret()?,
        previous: Some(secrets.present),
    };
    put(path, &both).map(|()| true)
}

/// Takes the key from before out of this file, if `is_enough` finds that the one which
/// stays opens everything.
fn end(
    path: &Path,
    is_enough: impl FnOnce(&MasterKeys) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    expect_plain(path)?;
    let MasterSecrets { present, .. } = master::read(path)?;
    let one = MasterSecrets {
        present,
        previous: None,
    };
    is_enough(&MasterKeys::of(&one))?;
    write_over_old(path)?;
    put(path, &one)?;
    write_over_old(path)
}

/// A pipe would wait for somebody to write to it, or to read.
fn expect_plain(path: &Path) -> Result<(), StoreError> {
    match path.metadata() {
        Ok(found) if !found.is_file() => {
            let what = "this is no plain file, so no new key can be put into it";
            Err(master::refused(path, what))
        }
        // Whatever else is wrong with it shows when it is read.
        Ok(_) | Err(_) => Ok(()),
    }
}

fn put(path: &Path, secrets: &MasterSecrets) -> Result<(), StoreError> {
    let told = |error: io::Error| {
        let what = format!(
            "{}. A new master key takes the place of this file, which its user has to be able to \
             write, as well as the folder that it is in",
            why(&error)
        );
        master::refused(path, &what)
    };
    replace(&paths::followed(path), secrets).map_err(told)
}

/// What was there before is left under a name of its own, until it is written over.
fn replace(place: &Path, secrets: &MasterSecrets) -> io::Result<()> {
    let (name, old) = (name_of(place)?, with_ending(place, OLD));
    let found = OpenOptions::new().write(true).open(place)?.metadata()?;
    if is_there(&old)? && paths::lead_to_one(&old, place) {
        std::fs::remove_file(&old)?;
    }
    if place.metadata()?.nlink() > 1 {
        let linked = "it has another name (a hard link), under which the old key would stay";
        return Err(io::Error::new(ErrorKind::InvalidInput, linked));
    }
    remove_leftovers(parent_of(place), |left| left == name)?;
    let mut file = SecretFile::beside(place)?;
    file.write_all(master_text::written(secrets).as_bytes())?;
    file.give(&found)?;
    let in_the_way = |error: io::Error| io::Error::other(format!("{}: {error}", old.display()));
    std::fs::hard_link(place, &old).map_err(in_the_way)?;
    file.replace(place)
}

/// Behind the name of a key file: the one that another has taken the place of.
const OLD: &str = ".rotating";

/// Writes over what another key file has taken the place of, if it is there still.
fn write_over_old(path: &Path) -> Result<(), StoreError> {
    let place = paths::followed(path);
    let old = with_ending(&place, OLD);
    let gone = is_there(&old).and_then(|is_there| match is_there {
        // The link is there before the other file is.
        true if paths::lead_to_one(&old, &place) => std::fs::remove_file(&old),
        true => write_over(&old),
        false => Ok(()),
    });
    gone.map_err(|error| master::refused(&old, &why(&error)))
}

/// Nothing is written through a link, nor into what is no key file.
fn write_over(old: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(old)?;
    let (found, opened) = (old.symlink_metadata()?, file.metadata()?);
    let is_it = (found.dev(), found.ino()) == (opened.dev(), opened.ino());
    let mut text = Zeroizing::new(Vec::new());
    Read::by_ref(&mut file)
        .take(master::FILE_BYTES_MAX)
        .read_to_end(&mut text)?;
    if !is_it || !is_old(&text) {
        return Err(io::Error::other("this is no key file. Move it away"));
    }
    file.write_all_at(&vec![0; text.len()], 0)?;
    file.sync_all()?;
    std::fs::remove_file(old)
}

/// Whether it is the text of a key file, or was.
fn is_old(text: &[u8]) -> bool {
    let is_key = std::str::from_utf8(text).is_ok_and(|text| master_text::parse(text).is_some());
    is_key || text.iter().all(|byte| *byte == 0)
}
