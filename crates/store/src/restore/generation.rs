//! The generation of numbers that begins with what is restored, above all that
//! were ever given.

use crate::contract::StoreError;
use crate::sealing::{self, KEYS_FILE, MasterKeys, SLOT_BYTES};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Of the directory that is replaced, where that can be read.
pub fn of(data_dir: &Path, master: &MasterKeys) -> Option<u32> {
    let mut first = [0; SLOT_BYTES];
    let mut file = File::open(data_dir.join(KEYS_FILE)).ok()?;
    file.read_exact(&mut first).ok()?;
    sealing::generation(master, &first)
}

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// 2026-01-01, before which nothing was restored, in days since 1970.
const FIRST_DAY: i64 = 20_454;

/// Far enough for a clock, and near enough for the ids of records.
const DAYS_MAX: i64 = 10_000;

/// A generation above that of the backup and of what it replaces. Where that is
/// gone, the same backup may have been restored before and used: then it
/// follows the day, and chance where the day is the same.
pub fn next(backup: u32, replaced: Option<u32>, now: i64) -> Result<u32, StoreError> {
    let known = backup.max(replaced.unwrap_or_default()).saturating_add(1);
    if replaced.is_some() {
        return Ok(known);
    }
    let days = (now / DAY_SECONDS - FIRST_DAY).clamp(0, DAYS_MAX);
    let chance = u32::from(sealing::chance()? % 16);
    let days = u32::try_from(days).unwrap_or_default();
    Ok(known.max(days).saturating_add(chance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generation_is_above_all_that_are_known() {
        for (backup, replaced, now) in [
            (0, Some(0), i64::MIN),
            (7, Some(3), 0),
            (3, Some(900), i64::MAX),
            (5_000, None, 0),
            (0, None, FIRST_DAY * DAY_SECONDS),
        ] {
            let next = next(backup, replaced, now).unwrap();
            assert!(next > backup && Some(next) > replaced);
        }
        let late = next(0, None, i64::MAX).unwrap();
        assert!(late <= u32::try_from(DAYS_MAX).unwrap() + 15);
    }
}
