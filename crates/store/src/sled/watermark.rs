//! How far the store had come, in a small file beside sled's: of a log that
//! lost its end sled says nothing, and opens what is left.
//!
//! Written after each group is durable, so that it is never ahead of the store.

use crate::contract::StoreError;
use crate::in_place::InPlace;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

/// Its name in the data directory.
pub const FILE: &str = "charley.tail";

const NUMBER_BYTES: usize = 8;
const FILE_BYTES: usize = NUMBER_BYTES + 4;

/// A sync for every group would cost as much as the group. So after a power cut
/// the file may be behind by what was written within this time.
const SYNC_EVERY: Duration = Duration::from_secs(1);

pub struct Watermark {
    file: File,
    place: InPlace,
    synced_at: Option<Instant>,
}

impl Watermark {
    pub fn open(directory: &Path) -> io::Result<Watermark> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let path = directory.join(FILE);
        let file = options.mode(0o600).open(&path)?;
        Ok(Watermark {
            place: InPlace::of(&path, &file)?,
            file,
            synced_at: None,
        })
    }

    /// The number of the last group that was durable; `None` where that is not
    /// known, as in a directory from before there was such a file.
    pub fn number(&self) -> io::Result<Option<u64>> {
        let mut bytes = [0; FILE_BYTES];
        match self.file.read_exact_at(&mut bytes, 0) {
            Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => Err(error),
            Ok(()) | Err(_) => Ok(parse(bytes)),
        }
    }

    /// To be called once the group of this number is durable.
    pub fn note(&mut self, number: u64) -> Result<(), StoreError> {
        let is_due = self.synced_at.is_none_or(|at| at.elapsed() >= SYNC_EVERY);
        let write = || {
            self.file.write_all_at(&written(number), 0)?;
            match is_due {
                true => self.file.sync_data(),
                false => Ok(()),
            }
        };
        write().map_err(|error| self.place.stopped(&error))?;
        if is_due {
            self.synced_at = Some(Instant::now());
        }
        Ok(())
    }

    pub fn check_place(&self) -> Result<(), StoreError> {
        self.place.check()
    }
}

fn parse(bytes: [u8; FILE_BYTES]) -> Option<u64> {
    let (number, _) = bytes.split_first_chunk::<NUMBER_BYTES>()?;
    let number = u64::from_be_bytes(*number);
    (written(number) == bytes).then_some(number)
}

fn written(number: u64) -> [u8; FILE_BYTES] {
    let number = number.to_be_bytes();
    let checksum = crc32fast::hash(&number).to_be_bytes();
    let mut bytes = [0; FILE_BYTES];
    bytes[..NUMBER_BYTES].copy_from_slice(&number);
    bytes[NUMBER_BYTES..].copy_from_slice(&checksum);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_number_comes_back_and_damage_is_no_number() {
        let directory = tempfile::tempdir().unwrap();
        let number = || Watermark::open(directory.path()).unwrap().number().unwrap();
        assert_eq!(number(), None);
        let mut watermark = Watermark::open(directory.path()).unwrap();
        for written in [7, 8, u64::MAX] {
            watermark.note(written).unwrap();
            assert_eq!(number(), Some(written));
        }
        watermark.file.write_all_at(&[1], 3).unwrap();
        assert_eq!(number(), None);
    }
}
