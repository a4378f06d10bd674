//! One number over all rows. A row that is lost, or is again what it was
//! before, changes it: a store may drop a damaged part without a word.

use super::contract::Tree;
use super::envelope;

/// A sum, so that it follows each change and does not mind the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally(pub u64);

impl Tally {
    pub fn add(&mut self, tree: Tree, key: &[u8], value: &[u8]) {
        self.0 = self.0.wrapping_add(of(tree, key, value));
    }

    pub fn remove(&mut self, tree: Tree, key: &[u8], value: &[u8]) {
        self.0 = self.0.wrapping_sub(of(tree, key, value));
    }
}

/// From the checksum in the row's envelope, which covers its key and all of its
/// value.
fn of(tree: Tree, key: &[u8], value: &[u8]) -> u64 {
    let row = envelope::checksum_in(value).unwrap_or_else(|| crc32fast::hash(key));
    let tree = crc32fast::hash(tree.name().as_bytes());
    spread(u64::from(tree) << 32 | u64::from(row))
}

/// SplitMix64, by Steele, Lea and Flood (2014): checksums have patterns that
/// could cancel out in a sum.
fn spread(number: u64) -> u64 {
    let mut spread = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    spread = (spread ^ (spread >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    spread = (spread ^ (spread >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    spread ^ (spread >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_follows_each_change_in_any_order() {
        let value = |text: &str| envelope::plain(1, b"k", &text).unwrap();
        let mut left = Tally::default();
        left.add(Tree::Diary, b"k", &value("old"));
        left.add(Tree::Due, b"d", b"");
        left.remove(Tree::Diary, b"k", &value("old"));
        left.add(Tree::Diary, b"k", &value("new"));
        let mut right = Tally::default();
        right.add(Tree::Diary, b"k", &value("new"));
        right.add(Tree::Due, b"d", b"");
        assert_eq!(left, right);

        let mut others = vec![Tally::default(); 3];
        others[0].add(Tree::Person, b"k", &value("new"));
        others[1].add(Tree::Diary, b"k", &value("old"));
        others[2].add(Tree::Diary, b"k", &value("new"));
        for mut other in others.drain(..2) {
            other.add(Tree::Due, b"d", b"");
            assert_ne!(other, right);
        }
        assert_ne!(others[0], right);
    }
}
