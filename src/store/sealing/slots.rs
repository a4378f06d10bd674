//! The file of the people's keys, each in a slot of its own, sealed under the
//! master key.
//!
//! A key is destroyed by writing over its slot, in the same place of the same
//! file. sled cannot do that: what it removes stays in its files. The slots lie
//! within the sectors of a disk, so that a power cut leaves old or new.

use super::cipher::{ADDED_BYTES, Cipher, Secret};
use super::key::Owner;
use crate::store::directory::Directory;
use crate::store::secret_file::SecretFile;
use crate::store::{StoreError, why};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use zeroize::Zeroizing;

/// Its name in the data directory.
pub const FILE: &str = "people.keys";

pub const SLOT_BYTES: usize = 128;
const TEXT_BYTES: usize = SLOT_BYTES - ADDED_BYTES;

/// Says in the first slot what the file is, sealed, so that a wrong master key
/// is noticed.
const HEADER: &[u8] = b"The keys of the people in Charley's data, version 1";

/// More people than one process can serve.
const SLOTS_MAX: u32 = 100_000_000;

const FREE: [u8; SLOT_BYTES] = [0; SLOT_BYTES];

pub struct Slots {
    /// Locked so that a slot is never read while it is being written.
    file: RwLock<File>,
    master: Cipher,
}

/// A key as it stands in the file.
pub struct Kept {
    pub owner: Owner,
    pub secret: Secret,
    pub slot: u32,
}

/// All that is in the file.
#[derive(Default)]
pub struct Keys {
    pub keys: Vec<Kept>,
    pub free: Vec<u32>,
    /// The first slot behind them all.
    pub next: u32,
}

/// What reading the file came to.
pub enum Read {
    Keys(Keys),
    /// The master key is another one.
    WrongMaster,
    Damaged,
}

impl Slots {
    pub fn open(path: &Path, master: Cipher) -> io::Result<Slots> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = RwLock::new(options.mode(0o600).open(path)?);
        Ok(Slots { file, master })
    }

    /// Writes the header of a new file.
    pub fn begin(&self) -> Result<(), StoreError> {
        self.write(0, &[HEADER])?;
        self.sync()
    }

    /// Everything in the file. A last slot that is not whole was never synced,
    /// so nothing was sealed under it.
    pub fn read(&self) -> io::Result<Read> {
        let bytes = self.bytes()?;
        let (slots, _) = bytes.as_chunks::<SLOT_BYTES>();
        if slots.first().and_then(|slot| self.text(0, slot)).is_none() {
            return Ok(Read::WrongMaster);
        }
        let mut keys = Keys {
            next: u32::try_from(slots.len()).map_err(io::Error::other)?,
            ..Keys::default()
        };
        for (number, slot) in (0..).zip(slots).skip(1) {
            if *slot == FREE {
                keys.free.push(number);
                continue;
            }
            let kept = self
                .text(number, slot)
                .and_then(|text| parse(&text, number));
            match kept {
                Some(kept) => keys.keys.push(kept),
                None => return Ok(Read::Damaged),
            }
        }
        Ok(Read::Keys(keys))
    }

    /// Not durable before the next [`Slots::sync`].
    pub fn put(&self, slot: u32, owner: Owner, secret: &Secret) -> Result<(), StoreError> {
        let (kind, id) = match owner {
            Owner::Chat(chat_id) => (1, chat_id.to_be_bytes()),
            Owner::Letter(number) => (2, number.to_be_bytes()),
        };
        self.write(slot, &[&[kind], &id, &**secret])
    }

    /// Writes over a slot; durable on return.
    pub fn destroy(&self, slot: u32) -> Result<(), StoreError> {
        self.write_bytes(slot, &FREE)?;
        self.sync()
    }

    pub fn sync(&self) -> Result<(), StoreError> {
        self.reading().sync_data().map_err(|error| stopped(&error))
    }

    /// The slots that are in use as they stand in the file, by their numbers.
    pub fn copy(&self) -> io::Result<Vec<(u32, [u8; SLOT_BYTES])>> {
        let bytes = self.bytes()?;
        let (slots, _) = bytes.as_chunks::<SLOT_BYTES>();
        let used = (0..).zip(slots).filter(|(_, slot)| **slot != FREE);
        Ok(used.map(|(number, slot)| (number, *slot)).collect())
    }

    fn bytes(&self) -> io::Result<Vec<u8>> {
        let file = self.reading();
        let mut bytes = vec![0; usize::try_from(file.metadata()?.len()).map_err(io::Error::other)?];
        file.read_exact_at(&mut bytes, 0)?;
        Ok(bytes)
    }

    fn reading(&self) -> RwLockReadGuard<'_, File> {
        self.file.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, slot: u32, parts: &[&[u8]]) -> Result<(), StoreError> {
        let mut text = Zeroizing::new(parts.concat());
        text.resize(TEXT_BYTES, 0);
        let sealed = self.master.seal(&place(slot), &text)?;
        self.write_bytes(slot, &sealed)
    }

    fn write_bytes(&self, slot: u32, bytes: &[u8]) -> Result<(), StoreError> {
        let offset = u64::from(slot) * SLOT_BYTES as u64;
        let file = self.file.write().unwrap_or_else(PoisonError::into_inner);
        let written = file.write_all_at(bytes, offset);
        written.map_err(|error| stopped(&error))
    }

    fn text(&self, slot: u32, bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.master.open(&place(slot), bytes)
    }
}

/// Slots that were copied, to be put back into a file of their own.
#[derive(Default)]
pub struct Copied {
    bytes: Vec<u8>,
}

impl Copied {
    /// Slots of another size, or that are far out of place, are left out.
    pub fn add(&mut self, number: u32, slot: &[u8]) {
        let at = number as usize * SLOT_BYTES;
        if slot.len() != SLOT_BYTES || number > SLOTS_MAX {
            return;
        }
        if self.bytes.len() < at + SLOT_BYTES {
            self.bytes.resize(at + SLOT_BYTES, 0);
        }
        self.bytes[at..at + SLOT_BYTES].copy_from_slice(slot);
    }

    pub fn write(&self, directory: &Directory) -> Result<(), StoreError> {
        let place = directory.path().join(FILE);
        let write = || {
            let mut file = SecretFile::beside(&place)?;
            file.write_all(&self.bytes)?;
            file.put(&place)
        };
        write().map_err(|error: io::Error| directory.cannot(&error))
    }
}

fn place(slot: u32) -> Vec<u8> {
    [&b"people.keys"[..], &slot.to_be_bytes()].concat()
}

fn parse(text: &[u8], slot: u32) -> Option<Kept> {
    let (kind, rest) = text.split_first()?;
    let (id, rest) = rest.split_first_chunk::<8>()?;
    let (secret, _) = rest.split_first_chunk::<32>()?;
    let owner = match kind {
        1 => Owner::Chat(i64::from_be_bytes(*id)),
        2 => Owner::Letter(u64::from_be_bytes(*id)),
        _ => return None,
    };
    Some(Kept {
        owner,
        secret: Zeroizing::new(*secret),
        slot,
    })
}

fn stopped(error: &io::Error) -> StoreError {
    StoreError::Stopped(format!(
        "the people's keys cannot be written: {}",
        why(error)
    ))
}
