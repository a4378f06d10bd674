//! The people's sealed keys as rows, by the same groups as all that is written: so
//! none comes back by a statement that arrives late.
//!
//! A database cannot write over a row. What was destroyed stays in its files until it
//! is cleaned up, in its log and in its standbys, sealed under the master key.

use super::core::Core;
use super::group::GroupArrays;
use crate::contract::StoreError;
use crate::sealing::{SLOT_BYTES, Slot, SlotPlace};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub struct KeyRows {
    core: Arc<Core>,
    /// Not durable yet.
    written: Mutex<BTreeMap<u32, Slot>>,
}

impl KeyRows {
    pub fn new(core: Arc<Core>) -> KeyRows {
        KeyRows {
            core,
            written: Mutex::default(),
        }
    }

    fn written(&self) -> MutexGuard<'_, BTreeMap<u32, Slot>> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SlotPlace for KeyRows {
    fn each(&self, each: &mut dyn FnMut(u32, &Slot) -> bool) -> io::Result<()> {
        let slots = self.core.snapshot().and_then(|moment| moment.slots());
        let slots = slots.map_err(io::Error::other)?;
        for (number, slot) in &slots {
            if !each(*number, slot) {
                break;
            }
        }
        Ok(())
    }

    fn write(&self, slot: u32, bytes: &[u8]) -> Result<(), StoreError> {
        self.check()?;
        let sealed: [u8; SLOT_BYTES] = bytes
            .try_into()
            .map_err(|_length| StoreError::Encode("key of somebody's"))?;
        self.written().insert(slot, sealed);
        Ok(())
    }

    fn destroy(&self, slot: u32) -> Result<(), StoreError> {
        self.written().remove(&slot);
        self.core.write(GroupArrays::without_slot(slot))?;
        self.core.clean_up_keys();
        Ok(())
    }

    fn sync(&self) -> Result<(), StoreError> {
        let written = std::mem::take(&mut *self.written());
        match written.is_empty() {
            true => self.check(),
            false => self.core.write(GroupArrays::of_slots(&written)),
        }
    }

    fn check(&self) -> Result<(), StoreError> {
        self.core.check()
    }
}
