//! The keys in use: all of them in memory, so that a turn reads none from disk.

use super::key::{Key, Owner, Pseudonym};
use super::slots::KeptKeys;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

#[derive(Default)]
pub struct Keyring {
    by_owner: HashMap<Owner, Arc<Key>>,
    by_pseudonym: HashMap<Pseudonym, Arc<Key>>,
    /// Slots of the file that hold no key.
    free: Vec<u32>,
    /// The first slot behind them all.
    next: u32,
    generation: u32,
}

impl Keyring {
    pub fn of(kept: KeptKeys) -> Self {
        let mut keyring = Keyring {
            free: kept.free,
            next: kept.next,
            generation: kept.generation,
            ..Keyring::default()
        };
        for kept in kept.keys {
            let key = keyring.add(Key::new(kept.owner, &kept.secret, kept.slot));
            keyring.hand_over(key);
        }
        keyring
    }

    pub fn generation(&self) -> u32 {
        self.generation
    }

    pub fn held_by(&self, owner: Owner) -> Option<Arc<Key>> {
        self.by_owner.get(&owner).cloned()
    }

    pub fn under(&self, pseudonym: Pseudonym) -> Option<Arc<Key>> {
        self.by_pseudonym.get(&pseudonym).cloned()
    }

    pub fn chats(&self) -> usize {
        let is_chat = |owner: &&Owner| matches!(owner, Owner::Chat(_));
        self.by_owner.keys().filter(is_chat).count()
    }

    pub fn all_but(&self, in_use: &HashSet<Pseudonym>) -> Vec<Arc<Key>> {
        let all = self.by_pseudonym.values();
        let others = all.filter(|key| !in_use.contains(&key.pseudonym()));
        others.cloned().collect()
    }

    /// It opens what it sealed, and is nobody's yet.
    pub fn add(&mut self, key: Key) -> Arc<Key> {
        self.next = self.next.max(key.slot + 1);
        let key = Arc::new(key);
        self.by_pseudonym.insert(key.pseudonym(), Arc::clone(&key));
        key
    }

    /// From here on this is its owner's key.
    pub fn hand_over(&mut self, key: Arc<Key>) {
        self.by_owner.insert(key.owner(), key);
    }

    /// Gives each owner a key that is there.
    pub fn hand_over_all(&mut self) {
        let all = self.by_pseudonym.values().cloned();
        self.by_owner = all.map(|key| (key.owner(), key)).collect();
    }

    /// A key that another Charley has made. Whoever has one keeps it until that goes.
    pub fn learn(&mut self, key: Key) {
        let owner = key.owner();
        let key = self.add(key);
        self.by_owner.entry(owner).or_insert(key);
    }

    /// The key in this slot was destroyed by another Charley. Another one that its owner
    /// has is theirs from here on.
    pub fn unlearn(&mut self, slot: u32) {
        let mut all = self.by_pseudonym.values();
        let Some(gone) = all.find(|key| key.slot == slot).cloned() else {
            return;
        };
        self.remove(&gone);
        self.hand_on(gone.owner());
    }

    /// Gives an owner who has none a key of theirs that is there.
    pub fn hand_on(&mut self, owner: Owner) {
        let mut all = self.by_pseudonym.values();
        let other = all.find(|key| key.owner() == owner).cloned();
        if let Some(other) = other {
            self.by_owner.entry(owner).or_insert(other);
        }
    }

    pub fn is_known(&self, slot: u32) -> bool {
        self.by_pseudonym.values().any(|key| key.slot == slot)
    }

    /// Returns whether it was there.
    pub fn remove(&mut self, key: &Key) -> bool {
        let is_theirs = |theirs: &Arc<Key>| theirs.pseudonym() == key.pseudonym();
        if self.by_owner.get(&key.owner()).is_some_and(is_theirs) {
            self.by_owner.remove(&key.owner());
        }
        self.by_pseudonym.remove(&key.pseudonym()).is_some()
    }

    /// One that was taken out and stays.
    pub fn put_back(&mut self, key: Arc<Key>, is_theirs: bool) {
        if is_theirs {
            self.by_owner
                .entry(key.owner())
                .or_insert_with(|| Arc::clone(&key));
        }
        self.by_pseudonym.insert(key.pseudonym(), key);
    }

    /// A slot for another key. The first holds none.
    pub fn take_slot(&mut self) -> u32 {
        self.free.pop().unwrap_or(self.next.max(1))
    }

    pub fn give_back(&mut self, slot: u32) {
        self.free.push(slot);
    }
}
