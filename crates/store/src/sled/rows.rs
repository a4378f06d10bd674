//! Where our rows lie in sled: all in one tree of its own, so that a group is one
//! batch and needs no transaction over several. A key begins with the number of its
//! tree. What a row means must never be known in here.

use crate::contract::Tree;
use sled::{Db, Error, IVec};
use std::ops::RangeInclusive;

/// The numbers are on disk: never given to another tree. Ours end before `p`, with
/// which the key of the progress begins.
fn number(tree: Tree) -> u8 {
    match tree {
        Tree::Meta => 1,
        Tree::Person => 2,
        Tree::Diary => 3,
        Tree::Due => 4,
        Tree::Inbox => 5,
        Tree::Seen => 6,
        Tree::Outbox => 7,
        Tree::Sent => 8,
        Tree::DeadLetters => 9,
    }
}

/// The key in sled of a key of ours.
pub fn place(tree: Tree, key: &[u8]) -> Vec<u8> {
    let mut place = Vec::with_capacity(1 + key.len());
    place.push(number(tree));
    place.extend_from_slice(key);
    place
}

/// Every row of a tree of ours, by its own key and in their order.
pub fn all_of(database: &Db, tree: Tree) -> impl Iterator<Item = Result<(IVec, IVec), Error>> {
    let number = number(tree);
    let rows = database.range([number]..[number + 1]);
    rows.map(|row| row.map(|(place, value)| (own_key(&place), value)))
}

/// The same from one key up to another.
pub fn between(
    database: &Db,
    tree: Tree,
    from: &[u8],
    to: &[u8],
) -> impl Iterator<Item = Result<(IVec, IVec), Error>> {
    let rows = database.range(place(tree, from)..place(tree, to));
    rows.map(|row| row.map(|(place, value)| (own_key(&place), value)))
}

/// Whether there is no row of ours.
pub fn is_empty(database: &Db) -> bool {
    let ours: RangeInclusive<[u8; 1]> = [number(Tree::Meta)]..=[number(Tree::DeadLetters) + 1];
    database.range(ours).next().is_none()
}

/// A place has its number in front.
fn own_key(place: &IVec) -> IVec {
    place.subslice(1, place.len() - 1)
}
