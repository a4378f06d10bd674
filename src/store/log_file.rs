//! The file that sled appends to, as we sync it and look after it. Nothing in
//! here reads what is in it.

use super::StoreError;
use super::directory::Directory;
use super::in_place::InPlace;
use super::tail::Tail;
use std::fs::File;
use std::io;

pub struct LogFile {
    file: File,
    place: InPlace,
    /// Where it is noted how many groups were durable.
    tail: Tail,
}

impl LogFile {
    /// That of a directory in which sled has made one.
    pub fn open(directory: &Directory) -> io::Result<LogFile> {
        let file = File::open(directory.database())?;
        Ok(LogFile {
            place: InPlace::of(&directory.database(), &file)?,
            file,
            tail: Tail::open(directory.path())?,
        })
    }

    /// The number of the last group that was durable, where that is known.
    pub fn number(&self) -> io::Result<Option<u64>> {
        self.tail.number()
    }

    /// Makes the group of this number durable, in a file that is found again.
    pub fn sync(&mut self, number: u64) -> Result<(), StoreError> {
        let synced = self.file.sync_data();
        synced.map_err(|error| self.place.stopped(&error))?;
        self.tail.note(number)?;
        self.check_place()
    }

    pub fn check_place(&self) -> Result<(), StoreError> {
        self.place.check()?;
        self.tail.check_place()
    }
}
