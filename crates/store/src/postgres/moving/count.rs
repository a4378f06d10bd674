//! What came over, counted on both sides in the same way.

use crate::contract::Tree;
use crate::sealing::Slot;
use crate::tally::Tally;

/// What came over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    pub rows: u64,
    pub keys: u64,
    tally: Tally,
}

impl Moved {
    pub fn count(&mut self, tree: Tree, key: &[u8], value: &[u8]) {
        self.rows += 1;
        self.tally.add(tree, key, value);
    }

    /// The first slot holds no key.
    pub fn count_keys(&mut self, slots: &[(u32, Slot)]) {
        self.keys = slots.len().saturating_sub(1) as u64;
    }
}
