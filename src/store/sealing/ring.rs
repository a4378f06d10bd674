//! The keys in use: all of them in memory, so that a turn reads none from disk.

use super::cipher::new_secret;
use super::key::{Key, Name, Owner};
use super::master;
use super::slots::{FILE, Keys, Read, SLOT_BYTES, Slots};
use crate::store::StoreError;
use crate::store::beginning::length;
use crate::store::directory::Directory;
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Who has which key. A key that was destroyed is gone for good, and with it
/// everything that it sealed.
#[derive(Default)]
pub struct Sealer {
    ring: RwLock<Ring>,
    /// Where the keys are kept; in memory alone where there is none.
    slots: Option<Slots>,
    /// Whether a new key is not durable yet.
    is_unsynced: AtomicBool,
    syncing: Mutex<()>,
}

#[derive(Default)]
struct Ring {
    by_owner: HashMap<Owner, Arc<Key>>,
    by_name: HashMap<Name, Arc<Key>>,
    free: Vec<u32>,
    next: u32,
    generation: u32,
}

impl Sealer {
    /// Keys that end with the process, for a store that does.
    pub fn in_memory() -> Self {
        Sealer::default()
    }

    /// The keys in this directory. They and the master key are created where
    /// nothing was kept yet.
    pub(in crate::store) fn open(
        directory: &Directory,
        key_file: &Path,
    ) -> Result<Self, StoreError> {
        let path = directory.path().join(FILE);
        let refused = |error: io::Error| directory.cannot(&error);
        let is_begun = length(&path).map_err(refused)? >= SLOT_BYTES as u64;
        let is_new = !directory.is_created()? && !is_begun;
        let master = match is_new {
            true => master::load_or_create(key_file)?,
            false => master::load(key_file)?,
        };
        let slots = Slots::open(&path, master).map_err(refused)?;
        if is_new {
            slots.begin()?;
        }
        let ring = match slots.read().map_err(refused)? {
            Read::Keys(kept) => Ring::of(kept),
            Read::WrongMaster => return Err(master::wrong_key(key_file)),
            Read::Damaged => {
                let what = format!("its file `{FILE}` is damaged. Restore the last backup");
                return Err(directory.unsound(&what));
            }
        };
        Ok(Sealer {
            ring: RwLock::new(ring),
            slots: Some(slots),
            ..Sealer::default()
        })
    }

    /// The chat's key, where anything is kept of it.
    pub fn key_of(&self, chat_id: i64) -> Option<Arc<Key>> {
        self.key_held_by(Owner::Chat(chat_id))
    }

    /// The owner's key, where there is one.
    pub fn key_held_by(&self, owner: Owner) -> Option<Arc<Key>> {
        self.ring().by_owner.get(&owner).cloned()
    }

    /// The key whose rows have this name, if it is not destroyed.
    pub fn key_named(&self, name: Name) -> Option<Arc<Key>> {
        self.ring().by_name.get(&name).cloned()
    }

    /// The owner's key; a new one where there is none.
    pub fn key_for(&self, owner: Owner) -> Result<Arc<Key>, StoreError> {
        if let Some(key) = self.ring().by_owner.get(&owner) {
            return Ok(Arc::clone(key));
        }
        let mut ring = self.ring_mut();
        if let Some(key) = ring.by_owner.get(&owner) {
            return Ok(Arc::clone(key));
        }
        let key = self.create(&mut ring, owner)?;
        ring.by_owner.insert(owner, Arc::clone(&key));
        Ok(key)
    }

    /// A second key for an owner, which opens what it sealed but is not theirs
    /// before [`Sealer::hand_over`].
    pub fn new_key(&self, owner: Owner) -> Result<Arc<Key>, StoreError> {
        self.create(&mut self.ring_mut(), owner)
    }

    /// From here on this is its owner's key.
    pub fn hand_over(&self, key: Arc<Key>) {
        self.ring_mut().by_owner.insert(key.owner(), key);
    }

    /// Makes all new keys durable. To be done before what they sealed is.
    ///
    /// # Errors
    /// Also where an earlier write has failed, of a key that was made or
    /// destroyed: nothing more is to be kept then.
    pub fn sync(&self) -> Result<(), StoreError> {
        let _one_at_a_time = self.syncing.lock().unwrap_or_else(PoisonError::into_inner);
        match &self.slots {
            Some(slots) if self.is_unsynced.swap(false, Ordering::SeqCst) => slots.sync(),
            Some(slots) => slots.check(),
            None => Ok(()),
        }
    }

    /// Whether the keys are still kept where they were, and all could be.
    ///
    /// # Errors
    /// Nothing more is to be kept.
    pub fn check_place(&self) -> Result<(), StoreError> {
        self.slots.as_ref().map_or(Ok(()), Slots::check)
    }

    /// Destroys the key, durably: nothing that it sealed can be read again, on
    /// this disk. Blocks.
    pub fn destroy(&self, key: &Key) -> Result<(), StoreError> {
        if !self.ring_mut().remove(key) {
            return Ok(());
        }
        if let Some(slots) = &self.slots {
            slots.destroy(key.slot)?;
        }
        self.ring_mut().free.push(key.slot);
        Ok(())
    }

    /// Destroys all keys but these: those that nothing is sealed under any
    /// more. For the start, when nobody uses them yet. Blocks.
    pub fn destroy_all_but(&self, in_use: &HashSet<Name>) -> Result<(), StoreError> {
        let unused: Vec<Arc<Key>> = {
            let ring = self.ring();
            let unused = ring.by_name.values();
            let unused = unused.filter(|key| !in_use.contains(&key.name()));
            unused.cloned().collect()
        };
        for key in unused {
            self.destroy(&key)?;
        }
        let mut ring = self.ring_mut();
        let left: Vec<_> = ring.by_name.values().cloned().collect();
        ring.by_owner = left.into_iter().map(|key| (key.owner(), key)).collect();
        Ok(())
    }

    /// Whether the keys are there for the next process.
    pub fn is_kept(&self) -> bool {
        self.slots.is_some()
    }

    /// How often numbers had to begin above all that were ever given, because
    /// what is kept came from a backup.
    pub fn generation(&self) -> u32 {
        self.ring().generation
    }

    /// What only who has the master key can say of these bytes, in this place.
    ///
    /// # Errors
    /// The keys are in memory alone, and there is no master key.
    pub(in crate::store) fn vouch(
        &self,
        place: &[u8],
        bytes: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let slots = self.slots.as_ref();
        slots.map_or(Err(StoreError::Encode("seal")), |slots| {
            slots.vouch(place, bytes)
        })
    }

    pub(in crate::store) fn has_vouched(&self, place: &[u8], bytes: &[u8], seal: &[u8]) -> bool {
        let slots = self.slots.as_ref();
        slots.is_some_and(|slots| slots.has_vouched(place, bytes, seal))
    }

    /// The slots of all keys as they stand in their file, by their numbers.
    pub(in crate::store) fn slots(&self) -> io::Result<Vec<(u32, [u8; SLOT_BYTES])>> {
        self.slots.as_ref().map_or(Ok(Vec::new()), Slots::copy)
    }

    fn create(&self, ring: &mut Ring, owner: Owner) -> Result<Arc<Key>, StoreError> {
        let secret = new_secret()?;
        let slot = ring.free.pop().unwrap_or(ring.next.max(1));
        if let Some(slots) = &self.slots {
            slots.put(slot, owner, &secret)?;
            self.is_unsynced.store(true, Ordering::SeqCst);
        }
        ring.next = ring.next.max(slot + 1);
        let key = Arc::new(Key::new(owner, &secret, slot));
        ring.by_name.insert(key.name(), Arc::clone(&key));
        Ok(key)
    }

    fn ring(&self) -> RwLockReadGuard<'_, Ring> {
        self.ring.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring_mut(&self) -> RwLockWriteGuard<'_, Ring> {
        self.ring.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ring {
    fn of(kept: Keys) -> Self {
        let mut ring = Ring {
            free: kept.free,
            next: kept.next,
            generation: kept.generation,
            ..Ring::default()
        };
        for kept in kept.keys {
            let key = Arc::new(Key::new(kept.owner, &kept.secret, kept.slot));
            ring.by_name.insert(key.name(), Arc::clone(&key));
            ring.by_owner.insert(key.owner(), key);
        }
        ring
    }

    /// Returns whether it was there.
    fn remove(&mut self, key: &Key) -> bool {
        let is_theirs = |theirs: &Arc<Key>| theirs.name() == key.name();
        if self.by_owner.get(&key.owner()).is_some_and(is_theirs) {
            self.by_owner.remove(&key.owner());
        }
        self.by_name.remove(&key.name()).is_some()
    }
}
