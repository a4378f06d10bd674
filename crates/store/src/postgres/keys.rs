//! The people's sealed keys as rows, by the same groups as all that is written: so
//! none comes back by a statement that arrives late.
//!
//! A database cannot write over a row. What was destroyed stays in its files until it
//! is cleaned up, in its log and in its standbys, sealed under the master key.

use super::connect::{Statement, Value};
use super::core::Core;
use super::group::GroupArrays;
use crate::contract::StoreError;
use crate::sealing::{Pseudonym, SLOT_BYTES, Slot, SlotChange, SlotPlace};
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_postgres::types::Type;

/// Slots that are asked for at once.
const SLOTS_AT_ONCE: u32 = 1_024;

const SLOTS: &str = "select charley.slots_v1($1)";
const VERSION: &str = "select keys_version from charley.counter where one";
const CHANGES: &str = "select slot, sealed, version from charley.people where version > $1 \
     union all select slot, null, version from charley.people_gone where version > $1";
const MAKE: &str = "select charley.make_keys_v1($1::uuid, $2, $3, $4)";

pub struct KeyRows {
    core: Arc<Core>,
    /// Not durable yet.
    written: Mutex<BTreeMap<u32, Slot>>,
    /// Given to this process, and free.
    free: Mutex<Range<u32>>,
    /// The last change that was looked at.
    version: Mutex<i64>,
}

impl KeyRows {
    pub fn new(core: Arc<Core>) -> KeyRows {
        KeyRows {
            core,
            written: Mutex::default(),
            free: Mutex::default(),
            version: Mutex::default(),
        }
    }

    fn written(&self) -> MutexGuard<'_, BTreeMap<u32, Slot>> {
        held(&self.written)
    }

    fn number(&self, text: &str, values: Vec<Value>) -> Result<i64, StoreError> {
        let rows = self.core.rows(Statement::of(text, values))?;
        let nothing = || StoreError::Stopped(format!("{}: it has no counters", self.core.address));
        Ok(rows.first().ok_or_else(nothing)?.get(0))
    }
}

impl SlotPlace for KeyRows {
    fn each(&self, each: &mut dyn FnMut(u32, &Slot) -> bool) -> io::Result<()> {
        // Before the rest is read, so that no change is left out.
        let version = self.number(VERSION, Vec::new()).map_err(io::Error::other)?;
        *held(&self.version) = version;
        let slots = self.core.snapshot().and_then(|moment| moment.slots());
        let slots = slots.map_err(io::Error::other)?;
        for (number, slot) in &slots {
            if !each(*number, slot) {
                break;
            }
        }
        Ok(())
    }

    fn write(&self, slot: u32, bytes: &[u8]) -> Result<(), StoreError> {
        self.check()?;
        let sealed: [u8; SLOT_BYTES] = bytes
            .try_into()
            .map_err(|_length| StoreError::Encode("key of somebody's"))?;
        self.written().insert(slot, sealed);
        Ok(())
    }

    fn destroy(&self, slot: u32, pseudonym: Pseudonym) -> Result<bool, StoreError> {
        self.written().remove(&slot);
        if !self.core.destroy_key(slot, pseudonym)? {
            return Ok(false);
        }
        self.core.clean_up_keys();
        Ok(true)
    }

    fn new_slot(&self) -> Result<Option<u32>, StoreError> {
        let mut free = held(&self.free);
        if free.is_empty() {
            let many = i64::from(SLOTS_AT_ONCE);
            let first = self.number(SLOTS, vec![(Box::new(many), Type::INT8)])?;
            let first = u32::try_from(first).map_err(|_many| StoreError::Encode("key"))?;
            *free = first..first.saturating_add(SLOTS_AT_ONCE);
        }
        Ok(free.next())
    }

    fn is_shared(&self) -> bool {
        self.core.sharing.is_shared()
    }

    fn changes(&self) -> Result<Vec<SlotChange>, StoreError> {
        let mut version = held(&self.version);
        let values: Vec<Value> = vec![(Box::new(*version), Type::INT8)];
        let rows = self.core.rows(Statement::of(CHANGES, values))?;
        let mut changes = Vec::with_capacity(rows.len());
        let mut newest = *version;
        for row in &rows {
            let (slot, sealed): (i64, Option<Vec<u8>>) = (row.get(0), row.get(1));
            newest = newest.max(row.get(2));
            changes.push(change(slot, sealed)?);
        }
        *version = newest;
        Ok(changes)
    }

    fn fill(&self, slots: &[(u32, Slot)]) -> Result<bool, StoreError> {
        let version = *held(&self.version);
        let numbers: Vec<i64> = slots.iter().map(|(slot, _)| i64::from(*slot)).collect();
        let sealed: Vec<Vec<u8>> = slots.iter().map(|(_, sealed)| sealed.to_vec()).collect();
        let values: Vec<Value> = vec![
            (Box::new(self.core.holding.holder.clone()), Type::TEXT),
            (Box::new(version), Type::INT8),
            (Box::new(numbers), Type::INT8_ARRAY),
            (Box::new(sealed), Type::BYTEA_ARRAY),
        ];
        let rows = self.core.rows(Statement::of(MAKE, values))?;
        match rows.first().map(|row| row.get::<_, i32>(0)) {
            Some(1) => Ok(true),
            Some(2) => Ok(false),
            Some(_) | None => Err(self.core.refuse(super::commit::fenced())),
        }
    }

    fn sync(&self) -> Result<(), StoreError> {
        let written = std::mem::take(&mut *self.written());
        match written.is_empty() {
            true => self.check(),
            false => self.core.write(GroupArrays::of_slots(&written)),
        }
    }

    fn check(&self) -> Result<(), StoreError> {
        self.core.check()
    }
}

fn change(slot: i64, sealed: Option<Vec<u8>>) -> Result<SlotChange, StoreError> {
    let damaged = || StoreError::Unsound("the people's keys are damaged".to_owned());
    let slot = u32::try_from(slot).map_err(|_wide| damaged())?;
    let sealed = sealed.map(|sealed| Slot::try_from(sealed).map_err(|_length| damaged()));
    Ok((slot, sealed.transpose()?))
}

fn held<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
