//! What is in hand at this moment, in a small file beside the database, so that
//! the next process knows what the last one may have died of.
//!
//! A panic can be caught; an abort, a stack or a memory that has run out, and a
//! hang that a watchdog ends, cannot. So whatever looks into what people sent is
//! noted before and taken off afterwards. Nothing is synced: a page that was
//! written outlives its process, and a power cut is nobody's fault.
//!
//! What was noted when a process died is done alone by the next one, with
//! nothing else in hand, so that the guilty is known. Holds stages and keys of
//! rows; never a value, and nothing that a key does not tell already.

use super::contract::StoreError;
use super::in_place::InPlace;
use super::refusal::{cannot, refused};
use std::collections::HashMap;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::Read;
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

/// In the data directory.
const FILE: &str = "charley.begun";

const HEADER: &[u8; SLOT_BYTES] = b"charley begun 1\n................";
const SLOT_BYTES: usize = 32;
/// Behind four bytes for what is known of it.
const KEY_BYTES_MAX: usize = SLOT_BYTES - 4;
/// As many are noted at once as there are threads, and the rest waits for its
/// second try.
const SLOTS_MAX: usize = 1_024;

const FREE: u8 = 0;
const IN_HAND: u8 = 1;
const WAITING: u8 = 2;

/// What is done with a row. The numbers are on disk: never given to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// An update is read that is not journalled yet, or is taken up again.
    Reading = 1,
    /// An update of the inbox is handled.
    Update = 2,
    /// What came due is handled.
    Due = 3,
    /// What became of a row of the outbox is handled: also a file that came.
    Report = 4,
    /// A picture or a file is made.
    Making = 5,
}

impl Stage {
    const ALL: [Stage; 5] = [
        Stage::Reading,
        Stage::Update,
        Stage::Due,
        Stage::Report,
        Stage::Making,
    ];
}

/// A row and what is done with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    pub stage: Stage,
    /// Of the row in its tree; of an update that is read, its number.
    pub key: Vec<u8>,
}

impl Mark {
    pub fn new(stage: Stage, key: impl Into<Vec<u8>>) -> Self {
        let key = key.into();
        Mark { stage, key }
    }
}

/// All that is in hand, and what processes have died of before.
#[derive(Default)]
pub struct Begun {
    /// None where nothing outlives the process.
    file: Option<(File, InPlace)>,
    slots: Mutex<MarkSlots>,
    /// Taken alone by what a process may have died of.
    alone: RwLock<()>,
}

#[derive(Default)]
struct MarkSlots {
    all: Vec<Option<MarkSlot>>,
    places: HashMap<Mark, usize>,
    /// Why nothing can be noted any more.
    failed: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct MarkSlot {
    mark: Mark,
    in_hand: bool,
    deaths: u8,
}

/// Something that is in hand until this is dropped.
pub struct InHand<'a> {
    begun: &'a Begun,
    mark: Option<Mark>,
    deaths: u8,
    _turn: Option<Admission<'a>>,
}

#[expect(dead_code, reason = "held, not read")]
enum Admission<'a> {
    Among(RwLockReadGuard<'a, ()>),
    Alone(RwLockWriteGuard<'a, ()>),
}

impl InHand<'_> {
    /// How many processes have died with it in hand.
    pub fn deaths(&self) -> u8 {
        self.deaths
    }
}

impl Drop for InHand<'_> {
    fn drop(&mut self) {
        if let Some(mark) = &self.mark {
            self.begun.end(mark);
        }
    }
}

impl Begun {
    /// Deaths after which a row is not tried again.
    pub const DEATHS_MAX: u8 = 2;

    /// Counts what the last process had in hand.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn open(data_dir: &Path) -> Result<Begun, StoreError> {
        let path = data_dir.join(FILE);
        let told = |error| cannot(&path, &error);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.mode(0o600).open(&path).map_err(told)?;
        let place = InPlace::of(&path, &file).map_err(told)?;
        let begun = Begun {
            slots: Mutex::new(MarkSlots::of(&read(&file).map_err(told)?)),
            file: Some((file, place)),
            alone: RwLock::default(),
        };
        begun.write_all()?;
        Ok(begun)
    }

    /// The same in a directory that nothing else is kept in, which is made. Nobody
    /// else can have it open.
    ///
    /// # Errors
    /// Also where another process has it.
    pub fn open_alone(dir: &Path) -> Result<Begun, StoreError> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(dir);
        made.map_err(|error| cannot(dir, &error))?;
        let begun = Begun::open(dir)?;
        if let Some((file, _)) = &begun.file
            && file.try_lock().is_err()
        {
            return Err(refused(
                dir,
                "another Charley notes here what it has in hand. Each needs a directory of its own",
            ));
        }
        Ok(begun)
    }

    /// Waits until it may be in hand, and notes it. Nothing else is, meanwhile,
    /// where a process has died with it before. Without a mark it is nothing
    /// that comes back.
    ///
    /// # Errors
    /// It cannot be noted: the disk failed.
    pub async fn begin(&self, mark: Option<Mark>) -> Result<InHand<'_>, StoreError> {
        let deaths = mark.as_ref().map_or(0, |mark| self.deaths(mark));
        let _turn = match (&mark, deaths) {
            (None, _) => None,
            (Some(_), 0) => Some(Admission::Among(self.alone.read().await)),
            (Some(_), _) => Some(Admission::Alone(self.alone.write().await)),
        };
        if let Some(mark) = &mark {
            self.note(mark)?;
        }
        Ok(InHand {
            begun: self,
            mark,
            deaths,
            _turn,
        })
    }

    /// How many processes have died with it in hand.
    pub fn deaths(&self, mark: &Mark) -> u8 {
        let slots = self.slots();
        let place = slots.places.get(mark);
        let slot = place.and_then(|place| slots.all[*place].as_ref());
        slot.map_or(0, |slot| slot.deaths)
    }

    /// What processes have died of, and how often.
    pub fn deadly(&self) -> Vec<(Mark, u8)> {
        let slots = self.slots();
        let deadly = slots.all.iter().flatten().filter(|slot| slot.deaths > 0);
        deadly
            .map(|slot| (slot.mark.clone(), slot.deaths))
            .collect()
    }

    /// It is out of the way and will not come back.
    pub fn forget(&self, mark: &Mark) {
        let mut slots = self.slots();
        if let Some(place) = slots.places.remove(mark) {
            slots.all[place] = None;
            self.write(&mut slots, place);
        }
    }

    fn note(&self, mark: &Mark) -> Result<(), StoreError> {
        let mut slots = self.slots();
        if let Some(place) = slots.place_for(mark) {
            self.write(&mut slots, place);
        }
        match &slots.failed {
            Some(why) => Err(StoreError::Stopped(why.clone())),
            None => Ok(()),
        }
    }

    /// Over: nothing is held against it, but where it is to be put aside, which
    /// is not durable yet.
    fn end(&self, mark: &Mark) {
        let mut slots = self.slots();
        let Some(place) = slots.places.get(mark).copied() else {
            return;
        };
        match &mut slots.all[place] {
            Some(slot) if slot.deaths >= Self::DEATHS_MAX => slot.in_hand = false,
            free => {
                *free = None;
                slots.places.remove(mark);
            }
        }
        self.write(&mut slots, place);
    }

    fn write_all(&self) -> Result<(), StoreError> {
        let mut slots = self.slots();
        for place in 0..slots.all.len() {
            self.write(&mut slots, place);
        }
        match &slots.failed {
            Some(why) => Err(StoreError::Stopped(why.clone())),
            None => Ok(()),
        }
    }

    /// A failure shows with the next one that begins.
    fn write(&self, slots: &mut MarkSlots, place: usize) {
        let bytes = slots.all[place].as_ref().map_or([FREE; SLOT_BYTES], bytes);
        let at = ((place + 1) * SLOT_BYTES) as u64;
        if let Some((file, place)) = &self.file
            && let Err(error) = file.write_all_at(&bytes, at)
        {
            slots.failed = Some(place.stopped(&error).reason());
        }
    }

    fn slots(&self) -> MutexGuard<'_, MarkSlots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// All that the file holds; begins one that is new or of another form.
fn read(file: &File) -> std::io::Result<Vec<u8>> {
    let most = (SLOTS_MAX + 1) * SLOT_BYTES;
    let mut bytes = Vec::new();
    file.take(most as u64).read_to_end(&mut bytes)?;
    if bytes.starts_with(HEADER) {
        return Ok(bytes.split_off(SLOT_BYTES));
    }
    file.set_len(0)?;
    file.write_all_at(HEADER, 0)?;
    Ok(Vec::new())
}

impl MarkSlots {
    fn of(bytes: &[u8]) -> MarkSlots {
        let (slots, _) = bytes.as_chunks::<SLOT_BYTES>();
        let all: Vec<Option<MarkSlot>> = slots.iter().map(slot).collect();
        let places = all.iter().enumerate();
        let places = places
            .filter_map(|(place, slot)| Some((slot.as_ref()?.mark.clone(), place)))
            .collect();
        MarkSlots {
            all,
            places,
            failed: None,
        }
    }

    /// Where it is noted from now on. Nowhere, where its key is too long or all
    /// places are taken by others that are in hand.
    fn place_for(&mut self, mark: &Mark) -> Option<usize> {
        if let Some(place) = self.places.get(mark).copied() {
            self.all[place].as_mut()?.in_hand = true;
            return Some(place);
        }
        if mark.key.len() > KEY_BYTES_MAX {
            return None;
        }
        let place = self.free_place()?;
        self.places.insert(mark.clone(), place);
        self.all[place] = Some(MarkSlot {
            mark: mark.clone(),
            in_hand: true,
            deaths: 0,
        });
        Some(place)
    }

    fn free_place(&mut self) -> Option<usize> {
        if let Some(free) = self.all.iter().position(Option::is_none) {
            return Some(free);
        }
        if self.all.len() < SLOTS_MAX {
            self.all.push(None);
            return Some(self.all.len() - 1);
        }
        let waits = |slot: &Option<MarkSlot>| slot.as_ref().is_some_and(|slot| !slot.in_hand);
        let place = self.all.iter().position(waits)?;
        let gone = self.all[place].take()?;
        self.places.remove(&gone.mark);
        Some(place)
    }
}

fn bytes(slot: &MarkSlot) -> [u8; SLOT_BYTES] {
    let mut bytes = [FREE; SLOT_BYTES];
    let key = &slot.mark.key;
    bytes[0] = if slot.in_hand { IN_HAND } else { WAITING };
    bytes[1] = slot.deaths;
    bytes[2] = slot.mark.stage as u8;
    bytes[3] = u8::try_from(key.len()).unwrap_or(u8::MAX);
    bytes[4..4 + key.len()].copy_from_slice(key);
    bytes
}

/// As the next process takes it; what was in hand has cost one more.
fn slot(bytes: &[u8; SLOT_BYTES]) -> Option<MarkSlot> {
    let [state, deaths, stage, length, key @ ..] = bytes;
    let deaths = match *state {
        IN_HAND => deaths.saturating_add(1),
        WAITING => *deaths,
        _ => return None,
    };
    let stage = Stage::ALL.into_iter().find(|one| *one as u8 == *stage)?;
    let key = key.get(..usize::from(*length))?;
    Some(MarkSlot {
        mark: Mark::new(stage, key),
        in_hand: false,
        deaths,
    })
}

#[cfg(test)]
mod tests;
