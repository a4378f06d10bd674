//! The file that sled appends to, as we sync it and look after it. Nothing in
//! here reads what is in it.

use super::files;
use super::watermark::Watermark;
use crate::contract::StoreError;
use crate::directory::Directory;
use crate::in_place::InPlace;
use std::fs::File;
use std::io;

pub struct LogFile {
    file: File,
    place: InPlace,
    /// Where it is noted how many groups were durable.
    watermark: Watermark,
}

impl LogFile {
    /// That of a directory in which sled has made one.
    pub fn open(directory: &Directory) -> io::Result<LogFile> {
        let path = files::log(directory.path());
        let file = File::open(&path)?;
        Ok(LogFile {
            place: InPlace::of(&path, &file)?,
            file,
            watermark: Watermark::open(directory.path())?,
        })
    }

    /// The number of the last group that was durable, where that is known.
    pub fn number(&self) -> io::Result<Option<u64>> {
        self.watermark.number()
    }

    /// Makes the group of this number durable, in a file that is found again.
    pub fn sync(&mut self, number: u64) -> Result<(), StoreError> {
        let synced = self.file.sync_data();
        synced.map_err(|error| self.place.stopped(&error))?;
        self.watermark.note(number)?;
        self.check_place()
    }

    pub fn check_place(&self) -> Result<(), StoreError> {
        self.place.check()?;
        self.watermark.check_place()
    }
}
