//! The file of the people's keys, each in a slot of its own, sealed under the
//! master key.
//!
//! A key is destroyed by writing over its slot, in the same place of the same
//! file. A database cannot do that: what it removes stays in its files. The slots lie
//! within the sectors of a disk, so that a power cut leaves old or new.

use super::cipher::{ADDED_BYTES, Cipher, Secret};
use super::key::Owner;
use crate::contract::StoreError;
use crate::in_place::InPlace;
use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, ErrorKind, Read as _};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{OnceLock, PoisonError, RwLock, RwLockReadGuard};
use zeroize::Zeroizing;

/// Its name in the data directory.
pub const FILE: &str = "people.keys";

pub const SLOT_BYTES: usize = 128;
const TEXT_BYTES: usize = SLOT_BYTES - ADDED_BYTES;

/// Says in the first slot what the file is, sealed, so that a wrong master key
/// is noticed. The generation follows, as u32.
const HEADER: &[u8] = b"The keys of the people in Charley's data, version 1";

/// More people than one process can serve.
const SLOTS_MAX: u32 = 100_000_000;

/// Read at once.
const READ_BYTES: usize = 512 * SLOT_BYTES;

const FREE: [u8; SLOT_BYTES] = [0; SLOT_BYTES];

/// What is sealed neither begins nor ends with so many zeros.
const CUT_OFF_BYTES: usize = 16;

pub struct KeySlots {
    /// Locked so that a slot is never read while it is being written.
    file: RwLock<File>,
    place: InPlace,
    master: Cipher,
    /// Why nothing more is written, from the first error on.
    stopped: OnceLock<String>,
}

/// A key as it stands in the file.
pub struct KeptKey {
    pub owner: Owner,
    pub secret: Secret,
    pub slot: u32,
}

/// All that is in the file.
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

/// A file from its start, while nobody writes to it.
struct OpenFile<'a> {
    file: RwLockReadGuard<'a, File>,
    offset: u64,
}

impl<'a> OpenFile<'a> {
    fn start(file: RwLockReadGuard<'a, File>) -> Self {
        OpenFile { file, offset: 0 }
    }
}

impl io::Read for OpenFile<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let length = self.file.read_at(bytes, self.offset)?;
        self.offset += length as u64;
        Ok(length)
    }
}

/// What reading the file came to.
pub enum SlotsRead {
    Keys(KeptKeys),
    /// The master key is another one.
    WrongMaster,
    Damaged,
}

impl KeySlots {
    pub fn open(path: &Path, master: Cipher) -> io::Result<KeySlots> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.mode(0o600).open(path)?;
        Ok(KeySlots {
            place: InPlace::of(path, &file)?,
            file: RwLock::new(file),
            master,
            stopped: OnceLock::new(),
        })
    }

    /// Writes the header of a new file.
    pub fn begin(&self) -> Result<(), StoreError> {
        self.write_bytes(0, &header(&self.master, 0)?)?;
        self.sync()
    }

    /// Everything in the file. A last slot that is not whole was never synced,
    /// so nothing was sealed under it.
    pub fn read(&self) -> io::Result<SlotsRead> {
        let mut read = SlotsRead::WrongMaster;
        self.each(|number, slot| match &mut read {
            SlotsRead::WrongMaster => {
                if let Some(generation) = generation(&self.master, slot) {
                    read = SlotsRead::Keys(KeptKeys::of(generation));
                }
                number == 0 && matches!(read, SlotsRead::Keys(_))
            }
            SlotsRead::Keys(keys) => {
                let is_sound = self.take(keys, number, slot);
                if !is_sound {
                    read = SlotsRead::Damaged;
                }
                is_sound
            }
            SlotsRead::Damaged => false,
        })?;
        Ok(read)
    }

    /// Returns whether it is free or opens.
    fn take(&self, keys: &mut KeptKeys, number: u32, slot: &[u8; SLOT_BYTES]) -> bool {
        keys.next = number.saturating_add(1);
        if is_free(slot) {
            keys.free.push(number);
            return number <= SLOTS_MAX;
        }
        let text = self.text(number, slot);
        let kept = text.and_then(|text| parse(&text, number));
        let is_sound = kept.is_some();
        keys.keys.extend(kept);
        is_sound
    }

    /// Not durable before the next [`KeySlots::sync`].
    pub fn put(&self, slot: u32, owner: Owner, secret: &Secret) -> Result<(), StoreError> {
        let (kind, id) = match owner {
            Owner::Chat(chat_id) => (1, chat_id.to_be_bytes()),
            Owner::Letter(number) => (2, number.to_be_bytes()),
        };
        self.write(slot, &[&[kind], &id, &**secret])
    }

    /// Writes over a slot; durable on return.
    pub fn destroy(&self, slot: u32) -> Result<(), StoreError> {
        self.write_bytes(slot, &FREE)?;
        self.sync()
    }

    pub fn sync(&self) -> Result<(), StoreError> {
        self.check()?;
        let synced = self.reading().sync_data();
        self.unless_failed(synced)
    }

    /// Whether every write was done so far, in a file that is found again.
    pub fn check(&self) -> Result<(), StoreError> {
        match self.stopped.get() {
            Some(why) => Err(StoreError::Stopped(why.clone())),
            None => self.place.check(),
        }
    }

    /// The slots that are in use as they stand in the file, by their numbers.
    pub fn copy(&self) -> io::Result<Vec<(u32, [u8; SLOT_BYTES])>> {
        let mut used = Vec::new();
        self.each(|number, slot| {
            if !is_free(slot) {
                used.push((number, *slot));
            }
            true
        })?;
        Ok(used)
    }

    /// Hands over the whole slots of the file until that returns `false`, a few
    /// at a time: how long the file is, is not believed.
    fn each(&self, mut each: impl FnMut(u32, &[u8; SLOT_BYTES]) -> bool) -> io::Result<()> {
        let mut file = BufReader::with_capacity(READ_BYTES, OpenFile::start(self.reading()));
        let mut slot = FREE;
        for number in 0.. {
            match file.read_exact(&mut slot) {
                Ok(()) if each(number, &slot) => {}
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(()),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// What only who has this master key can say of these bytes.
    pub fn vouch(&self, place: &[u8], bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.master.seal(place, bytes)
    }

    pub fn has_vouched(&self, place: &[u8], bytes: &[u8], seal: &[u8]) -> bool {
        let vouched = self.master.open(place, seal);
        vouched.is_some_and(|vouched| **vouched == *bytes)
    }

    fn reading(&self) -> RwLockReadGuard<'_, File> {
        self.file.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, slot: u32, parts: &[&[u8]]) -> Result<(), StoreError> {
        self.write_bytes(slot, &sealed(&self.master, slot, parts)?)
    }

    fn write_bytes(&self, slot: u32, bytes: &[u8]) -> Result<(), StoreError> {
        self.check()?;
        let offset = u64::from(slot) * SLOT_BYTES as u64;
        let file = self.file.write().unwrap_or_else(PoisonError::into_inner);
        self.unless_failed(file.write_all_at(bytes, offset))
    }

    /// After the first error the file is left as it is: nobody knows what a
    /// second write would make of it.
    fn unless_failed(&self, done: io::Result<()>) -> Result<(), StoreError> {
        done.map_err(|error| {
            let error = self.place.stopped(&error);
            self.stopped.get_or_init(|| error.reason());
            error
        })
    }

    fn text(&self, slot: u32, bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.master.open(&place(slot), bytes)
    }
}

/// The first slot of a file of this generation.
pub fn header(master: &Cipher, generation: u32) -> Result<Vec<u8>, StoreError> {
    sealed(master, 0, &[HEADER, &generation.to_be_bytes()])
}

/// What generation the first slot says the file is of; none was said by a
/// Charley that knew of none. `None` where it is another master key's.
pub fn generation(master: &Cipher, first: &[u8]) -> Option<u32> {
    let text = master.open(&place(0), first)?;
    let generation = text.strip_prefix(HEADER)?.first_chunk()?;
    Some(u32::from_be_bytes(*generation))
}

/// A key's slot for another place; `None` where it holds none.
pub fn moved(
    master: &Cipher,
    slot: &[u8],
    from: u32,
    to: u32,
) -> Result<Option<Vec<u8>>, StoreError> {
    let text = master.open(&place(from), slot);
    let text = text.filter(|text| parse(text, from).is_some());
    text.map(|text| sealed(master, to, &[&text])).transpose()
}

fn sealed(master: &Cipher, slot: u32, parts: &[&[u8]]) -> Result<Vec<u8>, StoreError> {
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

/// Whether a slot holds no key: it was never filled, or filling it or writing
/// over it was cut off by the end of the room on the disk. Half a key opens
/// nothing; where rows were sealed under it, reading them says so.
fn is_free(slot: &[u8; SLOT_BYTES]) -> bool {
    slot.starts_with(&FREE[..CUT_OFF_BYTES]) || slot.ends_with(&FREE[..CUT_OFF_BYTES])
}
