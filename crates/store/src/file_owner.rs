//! Whose files are: what root puts back must still belong to the service that
//! is to open it, and to nobody else.

use std::fs::{Metadata, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, lchown};
use std::path::Path;

/// A user and a group, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileOwner {
    user: u32,
    group: u32,
}

const ROOT: u32 = 0;

impl FileOwner {
    pub fn of(found: &Metadata) -> FileOwner {
        FileOwner {
            user: found.uid(),
            group: found.gid(),
        }
    }

    /// Gives them a directory of ours and what lies in it. Only root can; for
    /// anybody else everything stays theirs.
    pub fn give(self, directory: &Path) -> io::Result<()> {
        let ours = FileOwner::of(&directory.symlink_metadata()?);
        if ours.user != ROOT || ours == self {
            return Ok(());
        }
        for entry in directory.read_dir()? {
            self.take_over(&entry?.path())?;
        }
        self.take_over(directory)
    }

    fn take_over(self, path: &Path) -> io::Result<()> {
        lchown(path, Some(self.user), Some(self.group))
    }
}

/// Keeps what lies in the directory to whom the directory belongs. What is
/// somebody else's is left to them.
pub fn keep_to_owner(directory: &Path) -> io::Result<()> {
    let owner = directory.metadata()?.uid();
    for entry in directory.read_dir()? {
        let entry = entry?;
        // The entry's own, so that no link is followed.
        let found = entry.metadata()?;
        if found.is_file() && found.uid() == owner && found.mode() & 0o077 != 0 {
            std::fs::set_permissions(entry.path(), Permissions::from_mode(0o600))?;
        }
    }
    Ok(())
}
