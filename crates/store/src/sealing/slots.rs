//! The slots of the people's keys: what stands in each, sealed under the master
//! key. Where they are kept is nothing that is known in here.

use super::cipher::{ADDED_BYTES, Secret};
use super::key::{Owner, Pseudonym};
use super::master_keys::MasterKeys;
use super::place::{SLOT_BYTES, Slot, SlotPlace, is_free};
use crate::contract::StoreError;
use std::io;
use zeroize::Zeroizing;

const TEXT_BYTES: usize = SLOT_BYTES - ADDED_BYTES;

/// Says in the first slot what the slots are, sealed, so that a wrong master key
/// is noticed. The generation follows, as u32.
const HEADER: &[u8] = b"The keys of the people in Charley's data, version 1";

/// More people than one process can serve.
pub const SLOTS_MAX: u32 = 100_000_000;

pub struct KeySlots {
    place: Box<dyn SlotPlace>,
    master: MasterKeys,
}

/// A key as it stands in its slot.
pub struct KeptKey {
    pub owner: Owner,
    pub secret: Secret,
    pub slot: u32,
}

/// All that is kept.
#[derive(Default)]
pub struct KeptKeys {
    /// How often numbers had to begin above all that were ever given.
    pub generation: u32,
    pub keys: Vec<KeptKey>,
    pub free: Vec<u32>,
    /// The first slot behind them all.
    pub next: u32,
}

impl KeptKeys {
    fn of(generation: u32) -> Self {
        KeptKeys {
            generation,
            next: 1,
            ..KeptKeys::default()
        }
    }
}

/// What reading them came to.
pub enum SlotsRead {
    Keys(KeptKeys),
    /// The master key is another one.
    WrongMaster,
    Damaged,
}

impl KeySlots {
    pub fn of(place: Box<dyn SlotPlace>, master: MasterKeys) -> KeySlots {
        KeySlots { place, master }
    }

    /// Keeps the header where nothing was kept.
    pub fn begin(&self) -> Result<(), StoreError> {
        self.place.write(0, &header(&self.master, 0)?)?;
        self.place.sync()
    }

    /// All of them.
    pub fn read(&self) -> io::Result<SlotsRead> {
        self.read_with(&self.master)
    }

    fn read_with(&self, master: &MasterKeys) -> io::Result<SlotsRead> {
        let mut read = SlotsRead::WrongMaster;
        self.place.each(&mut |number, slot| match &mut read {
            SlotsRead::WrongMaster => {
                if let Some(generation) = generation(master, slot) {
                    read = SlotsRead::Keys(KeptKeys::of(generation));
                }
                number == 0 && matches!(read, SlotsRead::Keys(_))
            }
            SlotsRead::Keys(keys) => {
                let is_sound = take(keys, master, number, slot);
                if !is_sound {
                    read = SlotsRead::Damaged;
                }
                is_sound
            }
            SlotsRead::Damaged => false,
        })?;
        Ok(read)
    }

    /// Not durable before the next [`KeySlots::sync`].
    pub fn put(&self, slot: u32, owner: Owner, secret: &Secret) -> Result<(), StoreError> {
        let sealed = self.sealed_key(slot, owner, secret)?;
        self.place.write(slot, &sealed)
    }

    fn sealed_key(&self, slot: u32, owner: Owner, secret: &Secret) -> Result<Vec<u8>, StoreError> {
        let (kind, id) = match owner {
            Owner::Chat(chat_id) => (1, chat_id.to_be_bytes()),
            Owner::Letter(number) => (2, number.to_be_bytes()),
        };
        sealed(&self.master, slot, &[&[kind], &id, &**secret])
    }

    /// Nothing opens with it any more; durable on return. As [`SlotPlace::destroy`].
    pub fn destroy(&self, slot: u32, pseudonym: Pseudonym) -> Result<bool, StoreError> {
        self.place.destroy(slot, pseudonym)
    }

    /// As [`SlotPlace::new_slot`].
    pub fn new_slot(&self) -> Result<Option<u32>, StoreError> {
        self.place.new_slot()
    }

    /// As [`SlotPlace::is_shared`].
    pub fn is_shared(&self) -> bool {
        self.place.is_shared()
    }

    /// What others have made and destroyed: slots, with the keys in them.
    pub fn changes(&self) -> Result<Vec<(u32, Option<KeptKey>)>, StoreError> {
        let changes = self.place.changes()?.into_iter();
        let read = changes.map(|(number, slot)| match slot {
            Some(slot) => {
                let text = self.master.open(&place(number), &slot);
                let kept = text.and_then(|text| parse(&text, number));
                kept.map(|kept| (number, Some(kept))).ok_or_else(damaged)
            }
            None => Ok((number, None)),
        });
        read.collect()
    }

    /// Keys that nobody has yet, durably. As [`SlotPlace::fill`].
    pub fn fill(&self, keys: &[KeptKey]) -> Result<bool, StoreError> {
        let sealed = keys.iter().map(|key| {
            let bytes = self.sealed_key(key.slot, key.owner, &key.secret)?;
            let slot = Slot::try_from(bytes).map_err(|_length| StoreError::Encode("key"))?;
            Ok((key.slot, slot))
        });
        let sealed: Vec<_> = sealed.collect::<Result<_, StoreError>>()?;
        self.place.fill(&sealed)
    }

    pub fn sync(&self) -> Result<(), StoreError> {
        self.place.sync()
    }

    /// Whether every write was done so far, where it is found again.
    pub fn check(&self) -> Result<(), StoreError> {
        self.place.check()
    }

    pub fn master(&self) -> &MasterKeys {
        &self.master
    }

    /// Seals all anew that the present one of these master keys does not open, in
    /// their places. Durable on return, which is how many there are.
    pub fn seal_anew(&self, master: &MasterKeys) -> Result<usize, StoreError> {
        let slots = self.copy().map_err(|error| unreadable(&error))?;
        let mut anew = Vec::new();
        for (number, slot) in &slots {
            if !master.is_anew(&place(*number), slot) {
                anew.push((*number, moved_as_it_is(master, slot, *number)?));
            }
        }
        for (number, slot) in anew {
            self.place.write(number, &slot)?;
        }
        self.place.sync()?;
        // The first holds none.
        Ok(slots.len().saturating_sub(1))
    }

    /// # Errors
    /// There is one that these do not open.
    pub fn expect_open_with(&self, master: &MasterKeys) -> Result<(), StoreError> {
        match self.read_with(master).map_err(|error| unreadable(&error))? {
            SlotsRead::Keys(_) => Ok(()),
            SlotsRead::WrongMaster | SlotsRead::Damaged => Err(damaged()),
        }
    }

    /// The slots that are in use as they are kept, by their numbers.
    pub fn copy(&self) -> io::Result<Vec<(u32, Slot)>> {
        let mut used = Vec::new();
        self.place.each(&mut |number, slot| {
            if !is_free(slot) {
                used.push((number, *slot));
            }
            true
        })?;
        Ok(used)
    }

    /// What only who has this master key can say of these bytes.
    pub fn vouch(&self, place: &[u8], bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.master.seal(place, bytes)
    }

    pub fn has_vouched(&self, place: &[u8], bytes: &[u8], seal: &[u8]) -> bool {
        let vouched = self.master.open(place, seal);
        vouched.is_some_and(|vouched| **vouched == *bytes)
    }
}

/// Returns whether it is free or opens.
fn take(keys: &mut KeptKeys, master: &MasterKeys, number: u32, slot: &Slot) -> bool {
    keys.next = number.saturating_add(1);
    if is_free(slot) {
        keys.free.push(number);
        return number <= SLOTS_MAX;
    }
    let text = master.open(&place(number), slot);
    let kept = text.and_then(|text| parse(&text, number));
    let is_sound = kept.is_some();
    keys.keys.extend(kept);
    is_sound
}

/// The first slot of this generation.
pub fn header(master: &MasterKeys, generation: u32) -> Result<Vec<u8>, StoreError> {
    sealed(master, 0, &[HEADER, &generation.to_be_bytes()])
}

/// What generation the first slot says they are of; none was said by a
/// Charley that knew of none. `None` where it is another master key's.
pub fn generation(master: &MasterKeys, first: &[u8]) -> Option<u32> {
    let text = master.open(&place(0), first)?;
    let generation = text.strip_prefix(HEADER)?.first_chunk()?;
    Some(u32::from_be_bytes(*generation))
}

/// Whether all that is kept is sealed under the present one of these, as the first slot
/// says.
pub fn is_settled(master: &MasterKeys, first: &[u8]) -> bool {
    !master.is_changing() || master.is_anew(&place(0), first)
}

/// A key's slot for another place; `None` where it holds none.
pub fn moved(
    master: &MasterKeys,
    slot: &[u8],
    from: u32,
    to: u32,
) -> Result<Option<Vec<u8>>, StoreError> {
    let text = master.open(&place(from), slot);
    let text = text.filter(|text| parse(text, from).is_some());
    text.map(|text| sealed(master, to, &[&text])).transpose()
}

/// The same slot in its place, whatever it holds.
fn moved_as_it_is(master: &MasterKeys, slot: &Slot, number: u32) -> Result<Vec<u8>, StoreError> {
    let text = master.open(&place(number), slot).ok_or_else(damaged)?;
    sealed(master, number, &[&text])
}

fn damaged() -> StoreError {
    let what = "the people's keys are damaged, or the key file was changed meanwhile";
    StoreError::Unsound(what.to_owned())
}

fn unreadable(error: &io::Error) -> StoreError {
    StoreError::Open(format!("the people's keys: {error}"))
}

fn sealed(master: &MasterKeys, slot: u32, parts: &[&[u8]]) -> Result<Vec<u8>, StoreError> {
    let mut text = Zeroizing::new(parts.concat());
    text.resize(TEXT_BYTES, 0);
    master.seal(&place(slot), &text)
}

fn place(slot: u32) -> Vec<u8> {
    [&b"people.keys"[..], &slot.to_be_bytes()].concat()
}

fn parse(text: &[u8], slot: u32) -> Option<KeptKey> {
    let (kind, rest) = text.split_first()?;
    let (id, rest) = rest.split_first_chunk::<8>()?;
    let (secret, _) = rest.split_first_chunk::<32>()?;
    let owner = match kind {
        1 => Owner::Chat(i64::from_be_bytes(*id)),
        2 => Owner::Letter(u64::from_be_bytes(*id)),
        _ => return None,
    };
    Some(KeptKey {
        owner,
        secret: Zeroizing::new(*secret),
        slot,
    })
}
