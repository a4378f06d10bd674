//! Slots out of a backup, to be put into a file of their own: packed, because
//! how far apart they lay is nothing that a file is to be believed in.

use super::key_file::FILE;
use super::master_keys::MasterKeys;
use super::place::Slot;
use super::slots;
use crate::contract::StoreError;
use crate::directory::Directory;
use crate::secret_file::SecretFile;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Slots as they stood in their file, by their numbers.
#[derive(Default)]
pub struct CopiedSlots {
    slots: BTreeMap<u32, Slot>,
}

/// Why copied slots cannot be used.
pub enum NotCopied {
    /// They were sealed under another master key.
    WrongMaster,
    Damaged,
    Refused(StoreError),
}

impl CopiedSlots {
    /// Returns whether it can be a slot, and no other of its number was there.
    #[must_use]
    pub fn add(&mut self, number: u32, slot: &[u8]) -> bool {
        let slot = slot.try_into().ok();
        slot.is_some_and(|slot| self.slots.insert(number, slot).is_none())
    }

    /// Which generation of the numbers they are of.
    pub fn generation(&self, master: &MasterKeys) -> Result<u32, NotCopied> {
        let first = self.slots.get(&0).ok_or(NotCopied::Damaged)?;
        slots::generation(master, first).ok_or(NotCopied::WrongMaster)
    }

    /// A new file of these keys in the directory, of this generation.
    pub fn write(
        &self,
        directory: &Directory,
        master: &MasterKeys,
        generation: u32,
    ) -> Result<(), NotCopied> {
        let bytes = self.packed(master, generation)?;
        let place = directory.path().join(FILE);
        let write = || -> io::Result<()> {
            let mut file = SecretFile::beside(&place)?;
            file.write_all(&bytes)?;
            file.put(&place)
        };
        write().map_err(|error| NotCopied::Refused(directory.cannot(&error)))
    }

    fn packed(&self, master: &MasterKeys, generation: u32) -> Result<Vec<u8>, NotCopied> {
        let sealed = slots::header(master, generation).map_err(NotCopied::Refused)?;
        let mut bytes = sealed;
        for (packed, (number, slot)) in (1..).zip(self.slots.range(1..)) {
            let moved = slots::moved(master, slot, *number, packed);
            let moved = moved.map_err(NotCopied::Refused)?;
            bytes.extend(moved.ok_or(NotCopied::Damaged)?);
        }
        Ok(bytes)
    }
}
