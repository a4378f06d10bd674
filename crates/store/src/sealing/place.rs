//! Where the slots of the people's keys are kept, whatever kind of place that is.
//! They are sealed before they come here: no place knows a key.

use super::key::Pseudonym;
use crate::contract::StoreError;
use std::io;

pub const SLOT_BYTES: usize = 128;

/// What stands in a slot.
pub type Slot = [u8; SLOT_BYTES];

/// A slot, and what stands in it from here on.
pub type SlotChange = (u32, Option<Slot>);

pub const FREE: Slot = [0; SLOT_BYTES];

/// What is sealed neither begins nor ends with so many zeros.
const CUT_OFF_BYTES: usize = 16;

pub trait SlotPlace: Send + Sync {
    /// Hands over the slots with their numbers, in their order, until that returns
    /// `false`.
    fn each(&self, each: &mut dyn FnMut(u32, &Slot) -> bool) -> io::Result<()>;

    /// Not durable before the next [`SlotPlace::sync`].
    fn write(&self, slot: u32, bytes: &[u8]) -> Result<(), StoreError>;

    /// Takes away what stands in a slot, the key under which rows have this pseudonym;
    /// durable on return. `false` where it stays: an update waits that another Charley
    /// has sealed with it. Blocks.
    fn destroy(&self, slot: u32, pseudonym: Pseudonym) -> Result<bool, StoreError>;

    /// A slot that nobody else is given, where others fill slots too. Blocks.
    fn new_slot(&self) -> Result<Option<u32>, StoreError> {
        Ok(None)
    }

    /// Whether others fill and empty slots at the same time.
    fn is_shared(&self) -> bool {
        false
    }

    /// What others filled and emptied since the last look, in any order. Blocks.
    fn changes(&self) -> Result<Vec<SlotChange>, StoreError> {
        Ok(Vec::new())
    }

    /// Fills slots, durably; `false`, and nothing is done, where there are changes that
    /// were not looked at. Blocks.
    fn fill(&self, slots: &[(u32, Slot)]) -> Result<bool, StoreError> {
        for (slot, bytes) in slots {
            self.write(*slot, bytes)?;
        }
        self.sync().map(|()| true)
    }

    /// Blocks until all that was written is durable.
    fn sync(&self) -> Result<(), StoreError>;

    /// Whether every write was done so far, where it is found again.
    fn check(&self) -> Result<(), StoreError>;
}

/// Whether a slot holds no key: it was never filled, or filling it or writing
/// over it was cut off by the end of the room on the disk. Half a key opens
/// nothing; where rows were sealed under it, reading them says so.
pub fn is_free(slot: &Slot) -> bool {
    slot.starts_with(&FREE[..CUT_OFF_BYTES]) || slot.ends_with(&FREE[..CUT_OFF_BYTES])
}
