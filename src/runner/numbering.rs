//! Numbers that are never given twice: each start numbers its rows in a range
//! of its own, above all that any start before it had, and a start after a
//! restore above those that nobody knows any more.
//!
//! Nothing about anybody, and no clock: clocks are set back.

use super::codec;
use super::outbox::RowId;
use crate::store::{Operation, Store, StoreError, Tree};
use std::sync::atomic::{AtomicU64, Ordering};

const KEY: &[u8] = b"starts";

/// More rows than one process numbers.
const NUMBERS_A_START: u64 = 1_000_000_000;

/// More starts than there are between two restores.
const STARTS_A_GENERATION: u64 = 100_000;

/// The number above which this start numbers its rows. No other start is given
/// it, as it is durable on return. For the start, when nobody else writes; blocks.
///
/// # Errors
/// The store cannot be read or takes nothing more.
pub fn begin(store: &dyn Store, generation: u32) -> Result<u64, StoreError> {
    let tree = Tree::Meta;
    let starts = store.get(tree, KEY)?;
    let starts = starts.map(|value| codec::open_plain(tree, KEY, &value));
    let starts: u64 = starts.transpose()?.unwrap_or_default();
    let starts = store.next_block(starts)?.unwrap_or(starts);
    let note = Operation::Put {
        tree,
        key: KEY.to_vec(),
        value: codec::plain(KEY, &starts.saturating_add(1))?,
    };
    store.commit(&[vec![note]])?;
    Ok(above(starts, generation))
}

/// The number above which rows of this block are numbered.
pub fn above(block: u64, generation: u32) -> u64 {
    let first = u64::from(generation).saturating_mul(STARTS_A_GENERATION);
    first.saturating_add(block).saturating_mul(NUMBERS_A_START)
}

/// The numbers that this process gives.
pub struct Numbers {
    next_row: AtomicU64,
    /// Of updates, and of whatever else is put aside.
    next_arrival: AtomicU64,
}

impl Default for Numbers {
    fn default() -> Self {
        Numbers {
            next_row: AtomicU64::new(1),
            next_arrival: AtomicU64::new(1),
        }
    }
}

impl Numbers {
    /// Numbers rows from here on above the given one.
    pub fn rows_above(&self, id: RowId) {
        self.next_row.fetch_max(id.0 + 1, Ordering::SeqCst);
    }

    /// Numbers arrivals from here on above the given one.
    pub fn arrivals_above(&self, number: u64) {
        self.next_arrival
            .fetch_max(number.saturating_add(1), Ordering::SeqCst);
    }

    pub fn next_row(&self) -> RowId {
        RowId(self.next_row.fetch_add(1, Ordering::SeqCst))
    }

    pub fn next_arrival(&self) -> u64 {
        self.next_arrival.fetch_add(1, Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::MemoryStore;

    #[test]
    fn each_start_is_above_those_before_also_after_a_restore() {
        let mut last = None;
        for generation in [0, 1, 7, 20_000] {
            // What comes from a backup knows of no start.
            let store = MemoryStore::default();
            for _ in 0..3 {
                let above = begin(&store, generation).unwrap();
                assert!(last.is_none_or(|last| above >= last + NUMBERS_A_START));
                last = Some(above);
            }
        }
        assert!(last < Some(u64::MAX - NUMBERS_A_START));
    }
}
