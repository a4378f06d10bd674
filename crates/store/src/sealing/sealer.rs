//! Who has which key, in memory and in their file: gives, makes and destroys them.

use super::cipher::{Secret, new_secret};
use super::key::{Key, Owner, Pseudonym};
use super::key_file::{FILE, KeyFile};
use super::keyring::Keyring;
use super::master;
use super::master_keys::MasterKeys;
use super::place::{SLOT_BYTES, Slot, SlotPlace};
use super::rotation;
use super::slots::{KeptKey, KeySlots, SlotsRead};
use crate::contract::StoreError;
use crate::directory::Directory;
use crate::disk::length;
use crate::parts::{ChatPart, Parts};
use std::collections::{BTreeSet, HashSet};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Who has which key. A key that was destroyed is gone for good, and with it
/// everything that it sealed.
#[derive(Default)]
pub struct Sealer {
    keyring: RwLock<Keyring>,
    /// Where the keys are kept; in memory alone where there is none.
    slots: Option<KeySlots>,
    /// Whether a new key is not durable yet.
    is_unsynced: AtomicBool,
    syncing: Mutex<()>,
    learning: Mutex<()>,
}

impl Sealer {
    /// Keys that end with the process, for a store that does.
    pub fn in_memory() -> Self {
        Sealer::default()
    }

    /// The keys in this directory. They and the master key are created where
    /// nothing was kept yet.
    pub(crate) fn open(directory: &Directory, key_file: &Path) -> Result<Self, StoreError> {
        let path = directory.path().join(FILE);
        let refused = |error: io::Error| directory.cannot(&error);
        let is_begun = length(&path).map_err(refused)? >= SLOT_BYTES as u64;
        let is_new = !directory.is_created()? && !is_begun;
        let master = master_key(key_file, is_new)?;
        let file = KeyFile::open(&path).map_err(refused)?;
        let slots = KeySlots::of(Box::new(file), master);
        let what = format!("its file `{FILE}` is damaged. Restore the last backup");
        let damaged = || directory.unsound(&what);
        Sealer::read(slots, is_new, key_file, refused, damaged)
    }

    /// The keys in another place than a file. They and the master key are created
    /// where that is new.
    pub(crate) fn at(
        place: Box<dyn SlotPlace>,
        is_new: bool,
        key_file: &Path,
    ) -> Result<Self, StoreError> {
        let master = master_key(key_file, is_new)?;
        let refused = |error: io::Error| StoreError::Open(error.to_string());
        let damaged = || {
            let what = "the people's keys are damaged or gone. Restore the last backup";
            StoreError::Unsound(what.to_owned())
        };
        let slots = KeySlots::of(place, master);
        Sealer::read(slots, is_new, key_file, refused, damaged)
    }

    fn read(
        slots: KeySlots,
        is_new: bool,
        key_file: &Path,
        refused: impl Fn(io::Error) -> StoreError,
        damaged: impl Fn() -> StoreError,
    ) -> Result<Self, StoreError> {
        if is_new {
            slots.begin()?;
        }
        let keyring = match slots.read().map_err(refused)? {
            SlotsRead::Keys(kept) => Keyring::of(kept),
            SlotsRead::WrongMaster => return Err(master::wrong_key(key_file)),
            SlotsRead::Damaged => return Err(damaged()),
        };
        Ok(Sealer {
            keyring: RwLock::new(keyring),
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
        self.keyring().held_by(owner)
    }

    /// The key whose rows have this pseudonym, if it is not destroyed.
    pub fn key_by_pseudonym(&self, pseudonym: Pseudonym) -> Option<Arc<Key>> {
        self.keyring().under(pseudonym)
    }

    /// How many chats have a key, which is how many anything is kept of.
    pub fn people(&self) -> usize {
        self.keyring().chats()
    }

    /// The owner's key; a new one where there is none.
    pub fn key_for(&self, owner: Owner) -> Result<Arc<Key>, StoreError> {
        if let Some(key) = self.key_held_by(owner) {
            return Ok(key);
        }
        let mut keyring = self.keyring_mut();
        if let Some(key) = keyring.held_by(owner) {
            return Ok(key);
        }
        let key = self.create(&mut keyring, owner)?;
        keyring.hand_over(Arc::clone(&key));
        Ok(key)
    }

    /// A second key for an owner, which opens what it sealed but is not theirs
    /// before [`Sealer::hand_over`].
    ///
    /// In the same part as theirs, so that who has that part has what comes after.
    pub fn new_key(&self, owner: Owner) -> Result<Arc<Key>, StoreError> {
        let mut keyring = self.keyring_mut();
        let part = keyring
            .held_by(owner)
            .map(|key| ChatPart::of(key.pseudonym()));
        let slot = self.take_slot(&mut keyring)?;
        loop {
            let secret = new_secret()?;
            let key = Key::new(owner, &secret, slot);
            if part.is_none_or(|part| part == ChatPart::of(key.pseudonym())) {
                return self.keep(&mut keyring, key, &secret);
            }
        }
    }

    /// Whether others make and destroy keys at the same time.
    pub fn is_shared(&self) -> bool {
        self.slots.as_ref().is_some_and(KeySlots::is_shared)
    }

    /// Learns of keys that others have made and destroyed. Blocks.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn learn(&self) -> Result<(), StoreError> {
        let Some(slots) = &self.slots else {
            return Ok(());
        };
        let _one_at_a_time = self.learning.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = slots.changes()?;
        if changes.is_empty() {
            return Ok(());
        }
        let mut keyring = self.keyring_mut();
        for (slot, kept) in changes {
            match kept {
                Some(kept) if !keyring.is_known(slot) => {
                    keyring.learn(Key::new(kept.owner, &kept.secret, slot));
                }
                Some(_) => {}
                None => keyring.unlearn(slot),
            }
        }
        Ok(())
    }

    /// Sees to it that each of these chats has a key, durably, where others make keys at
    /// the same time: the first key of a chat is everybody's. Blocks.
    ///
    /// # Errors
    /// Nothing more can be kept.
    pub fn make_shared(&self, chats: &[i64]) -> Result<(), StoreError> {
        let Some(slots) = self.slots.as_ref().filter(|slots| slots.is_shared()) else {
            return Ok(());
        };
        loop {
            let is_missing = |chat: &&i64| self.key_of(**chat).is_none();
            let missing: BTreeSet<i64> = chats.iter().filter(is_missing).copied().collect();
            if missing.is_empty() {
                return Ok(());
            }
            let keys = missing.into_iter().map(|chat| {
                let slot = self.take_slot(&mut self.keyring_mut())?;
                let (owner, secret) = (Owner::Chat(chat), new_secret()?);
                Ok(KeptKey {
                    owner,
                    secret,
                    slot,
                })
            });
            let keys: Vec<KeptKey> = keys.collect::<Result<_, StoreError>>()?;
            slots.fill(&keys)?;
            // Those that were made just now, or another's that came before.
            self.learn()?;
        }
    }

    /// From here on this is its owner's key.
    pub fn hand_over(&self, key: Arc<Key>) {
        self.keyring_mut().hand_over(key);
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
        self.slots.as_ref().map_or(Ok(()), KeySlots::check)
    }

    /// Destroys the key, durably: nothing that it sealed can be read again, on
    /// this disk. `false` where it stays, as an update waits that another Charley has
    /// sealed with it. Blocks.
    pub fn destroy(&self, key: &Key) -> Result<bool, StoreError> {
        let is_theirs = self
            .key_held_by(key.owner())
            .is_some_and(|theirs| theirs.pseudonym() == key.pseudonym());
        let Some(key) = self.key_by_pseudonym(key.pseudonym()) else {
            return Ok(true);
        };
        self.keyring_mut().remove(&key);
        if let Some(slots) = &self.slots
            && !slots.destroy(key.slot, key.pseudonym())?
        {
            self.keyring_mut().put_back(key, is_theirs);
            return Ok(false);
        }
        let mut keyring = self.keyring_mut();
        keyring.give_back(key.slot);
        keyring.hand_on(key.owner());
        Ok(true)
    }

    /// Destroys all keys but these: those that nothing is sealed under any
    /// more. For the start, when nobody uses them yet. Blocks.
    pub fn destroy_all_but(&self, in_use: &HashSet<Pseudonym>) -> Result<(), StoreError> {
        let unused = self.keyring().all_but(in_use);
        for key in unused {
            self.destroy(&key)?;
        }
        self.keyring_mut().hand_over_all();
        Ok(())
    }

    /// All keys but these whose chats are in these parts.
    pub fn unused_in(&self, parts: Parts, in_use: &HashSet<Pseudonym>) -> Vec<Arc<Key>> {
        let mut unused = self.keyring().all_but(in_use);
        unused.retain(|key| parts.has(ChatPart::of(key.pseudonym())));
        unused
    }

    /// Whether the keys are there for the next process.
    pub fn is_kept(&self) -> bool {
        self.slots.is_some()
    }

    /// How often numbers had to begin above all that were ever given, because
    /// what is kept came from a backup.
    pub fn generation(&self) -> u32 {
        self.keyring().generation()
    }

    /// What only who has the master key can say of these bytes, in this place.
    ///
    /// # Errors
    /// The keys are in memory alone, and there is no master key.
    pub(crate) fn vouch(&self, place: &[u8], bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        let slots = self.slots.as_ref();
        slots.map_or(Err(StoreError::Encode("seal")), |slots| {
            slots.vouch(place, bytes)
        })
    }

    pub(crate) fn has_vouched(&self, place: &[u8], bytes: &[u8], seal: &[u8]) -> bool {
        let slots = self.slots.as_ref();
        slots.is_some_and(|slots| slots.has_vouched(place, bytes, seal))
    }

    /// Seals all keys anew under a new master key, which takes the place of the one in
    /// this file; returns how many there are. Cut off anywhere, either opens what is
    /// kept until [`Sealer::complete_rotation`]. No key is to be made afterwards. Blocks.
    pub(crate) fn rotate(&self, key_file: &Path) -> Result<usize, StoreError> {
        let slots = self.slots.as_ref();
        let slots = slots.ok_or(StoreError::Encode("master key"))?;
        rotation::rotate(slots, key_file)
    }

    /// Goes on with a change of the master key that was begun. For the start, when
    /// nobody uses the keys yet. Where the key from before cannot be taken out of its
    /// file, that is said and changes nothing. Blocks.
    pub(crate) fn complete_rotation(&self, key_file: &Path) -> Result<(), StoreError> {
        let slots = self.slots.as_ref();
        slots.map_or(Ok(()), |slots| rotation::complete(slots, key_file))
    }

    /// The slots of all keys as they stand in their file, by their numbers.
    pub(crate) fn slots(&self) -> io::Result<Vec<(u32, Slot)>> {
        self.slots.as_ref().map_or(Ok(Vec::new()), KeySlots::copy)
    }

    fn create(&self, keyring: &mut Keyring, owner: Owner) -> Result<Arc<Key>, StoreError> {
        let secret = new_secret()?;
        let slot = self.take_slot(keyring)?;
        self.keep(keyring, Key::new(owner, &secret, slot), &secret)
    }

    fn take_slot(&self, keyring: &mut Keyring) -> Result<u32, StoreError> {
        let slot = self.slots.as_ref().map_or(Ok(None), KeySlots::new_slot)?;
        Ok(slot.unwrap_or_else(|| keyring.take_slot()))
    }

    fn keep(
        &self,
        keyring: &mut Keyring,
        key: Key,
        secret: &Secret,
    ) -> Result<Arc<Key>, StoreError> {
        if let Some(slots) = &self.slots {
            slots.put(key.slot, key.owner(), secret)?;
            self.is_unsynced.store(true, Ordering::SeqCst);
        }
        Ok(keyring.add(key))
    }

    fn keyring(&self) -> RwLockReadGuard<'_, Keyring> {
        self.keyring.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn keyring_mut(&self) -> RwLockWriteGuard<'_, Keyring> {
        self.keyring.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// It is created only where nothing was kept yet.
fn master_key(key_file: &Path, is_new: bool) -> Result<MasterKeys, StoreError> {
    match is_new {
        true => master::load_or_create(key_file),
        false => master::load(key_file),
    }
}
