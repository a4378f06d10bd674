//! The file of the people's keys, a slot behind the other.
//!
//! A key is destroyed by writing over its slot, in the same place of the same
//! file. A database cannot do that: what it removes stays in its files. The slots lie
//! within the sectors of a disk, so that a power cut leaves old or new.

use super::key::Pseudonym;
use super::place::{FREE, SLOT_BYTES, Slot, SlotPlace};
use crate::contract::StoreError;
use crate::in_place::InPlace;
use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, ErrorKind, Read as _};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{OnceLock, PoisonError, RwLock, RwLockReadGuard};

/// Its name in the data directory.
pub const FILE: &str = "people.keys";

/// Read at once.
const READ_BYTES: usize = 512 * SLOT_BYTES;

pub struct KeyFile {
    /// Locked so that a slot is never read while it is being written.
    file: RwLock<File>,
    place: InPlace,
    /// Why nothing more is written, from the first error on.
    stopped: OnceLock<String>,
}

/// A file from its start, while nobody writes to it.
struct OpenFile<'a> {
    file: RwLockReadGuard<'a, File>,
    offset: u64,
}

impl<'a> OpenFile<'a> {
    fn start(file: RwLockReadGuard<'a, File>) -> Self {
        OpenFile { file, offset: 0 }
    }
}

impl io::Read for OpenFile<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read_at(bytes, self.offset)?;
        self.offset += length as u64;
        Ok(length)
    }
}

impl KeyFile {
    pub fn open(path: &Path) -> io::Result<KeyFile> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.mode(0o600).open(path)?;
        Ok(KeyFile {
            place: InPlace::of(path, &file)?,
            file: RwLock::new(file),
            stopped: OnceLock::new(),
        })
    }

    fn reading(&self) -> RwLockReadGuard<'_, File> {
        self.file.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// After the first error the file is left as it is: nobody knows what a
    /// second write would make of it.
    fn unless_failed(&self, done: io::Result<()>) -> Result<(), StoreError> {
        done.map_err(|error| {
            let error = self.place.stopped(&error);
            self.stopped.get_or_init(|| error.reason());
            error
        })
    }
}

impl SlotPlace for KeyFile {
    /// The whole slots of the file, a few at a time: how long the file is, is not
    /// believed. A last one that is not whole was never synced, so nothing was
    /// sealed under it.
    fn each(&self, each: &mut dyn FnMut(u32, &Slot) -> bool) -> io::Result<()> {
        let mut file = BufReader::with_capacity(READ_BYTES, OpenFile::start(self.reading()));
        let mut slot = FREE;
        for number in 0.. {
            match file.read_exact(&mut slot) {
                Ok(()) if each(number, &slot) => {}
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(()),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn write(&self, slot: u32, bytes: &[u8]) -> Result<(), StoreError> {
        self.check()?;
        let offset = u64::from(slot) * SLOT_BYTES as u64;
        let file = self.file.write().unwrap_or_else(PoisonError::into_inner);
        self.unless_failed(file.write_all_at(bytes, offset))
    }

    fn destroy(&self, slot: u32, _pseudonym: Pseudonym) -> Result<bool, StoreError> {
        self.write(slot, &FREE)?;
        self.sync().map(|()| true)
    }

    fn sync(&self) -> Result<(), StoreError> {
        self.check()?;
        let synced = self.reading().sync_data();
        self.unless_failed(synced)
    }

    fn check(&self) -> Result<(), StoreError> {
        match self.stopped.get() {
            Some(why) => Err(StoreError::Stopped(why.clone())),
            None => self.place.check(),
        }
    }
}
