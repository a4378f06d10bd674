//! Whether a file that is open is still the one at its place. A directory that
//! was removed, unmounted or replaced takes writes as before, and nobody finds
//! them again.

use super::contract::StoreError;
use super::refusal::why;
use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// A file by its path and by what was opened there.
#[derive(Debug)]
pub struct InPlace {
    path: PathBuf,
    opened: (u64, u64),
}

impl InPlace {
    pub fn of(path: &Path, file: &File) -> io::Result<InPlace> {
        Ok(InPlace {
            path: path.to_owned(),
            opened: identity(&file.metadata()?),
        })
    }

    /// One look at the path, less than 1 µs, so that it may be done with each sync.
    ///
    /// # Errors
    /// Nothing is there any more, or another file is.
    pub fn check(&self) -> Result<(), StoreError> {
        match self.path.metadata() {
            Ok(found) if identity(&found) == self.opened => Ok(()),
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.stopped(&error)),
            Ok(_) | Err(_) => Err(StoreError::Stopped(format!(
                "{}: this is not the file any more that was opened. The data directory was \
                 removed, unmounted or replaced: put it back, then start again",
                self.path.display()
            ))),
        }
    }

    /// The answer to an error of the disk.
    pub fn stopped(&self, error: &io::Error) -> StoreError {
        StoreError::Stopped(format!("{}: {}", self.path.display(), why(error)))
    }
}

/// Of a file as long as it is open.
fn identity(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_file_that_was_removed_moved_or_replaced_is_not_in_its_place() {
        let disk = tempfile::tempdir().unwrap();
        let (place, aside) = (disk.path().join("file"), disk.path().join("aside"));
        let file = File::create(&place).unwrap();
        let in_place = InPlace::of(&place, &file).unwrap();
        in_place.check().unwrap();

        fs::rename(&place, &aside).unwrap();
        let why = in_place.check().unwrap_err().to_string();
        assert!(why.contains("removed, unmounted or replaced"), "{why}");
        fs::write(&place, "another").unwrap();
        in_place.check().unwrap_err();
        fs::remove_file(&place).unwrap();
        symlink(&aside, &place).unwrap();
        in_place.check().unwrap();
    }
}
