//! A file for its owner alone: made beside its place under a name that nobody
//! can foresee, and put there whole.
//!
//! Never opens what is there already, so nothing that somebody has laid there,
//! a link or a file of their own, is written through.

use super::disk::{parent_of, sync_parent};
use std::fs::{File, Metadata, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// Behind the name of a file that is not whole yet.
pub const UNFINISHED: &str = ".unfinished";

const OWNER_ALONE: u32 = 0o600;

/// Letters and digits by chance between the two parts of its name.
const CHANCE_BYTES: usize = 12;

/// One that is being written. Given up, it leaves nothing.
pub struct SecretFile {
    /// Locked, so that nobody takes it for a leftover.
    file: NamedTempFile,
}

impl SecretFile {
    /// Beside this place, which is left as it is until the file is put there.
    ///
    /// # Errors
    /// The folder is not there or takes no files.
    pub fn beside(place: &Path) -> io::Result<SecretFile> {
        let file = Builder::new()
            .prefix(&format!("{}.", name_of(place)?))
            .suffix(UNFINISHED)
            .rand_bytes(CHANCE_BYTES)
            .permissions(Permissions::from_mode(OWNER_ALONE))
            .tempfile_in(parent_of(place))?;
        // Whatever the process takes away from the modes of new files.
        let owner_alone = Permissions::from_mode(OWNER_ALONE);
        file.as_file().set_permissions(owner_alone)?;
        file.as_file().lock()?;
        Ok(SecretFile { file })
    }

    /// It gets the owner and the rights of another file.
    ///
    /// # Errors
    /// It stays ours: only root may give files away.
    pub fn give(&self, like: &Metadata) -> io::Result<()> {
        let file = self.file.as_file();
        let ours = file.metadata()?;
        if (ours.uid(), ours.gid()) != (like.uid(), like.gid()) {
            fchown(file, Some(like.uid()), Some(like.gid()))?;
        }
        file.set_permissions(Permissions::from_mode(like.mode() & 0o777))
    }

    /// Whole and durable in this place on return, instead of what was there.
    ///
    /// # Errors
    /// It is not there then, or not durable.
    pub fn replace(self, place: &Path) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        self.file.persist(place)?;
        sync_parent(place)
    }

    /// The same where nothing is; what somebody else has put there stays.
    ///
    /// # Errors
    /// As [`SecretFile::replace`]; [`io::ErrorKind::AlreadyExists`] where
    /// something is.
    pub fn put(self, place: &Path) -> io::Result<()> {
        self.file.as_file().sync_all()?;
        self.file.persist_noclobber(place)?;
        sync_parent(place)
    }
}

impl Write for SecretFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_file_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_file_mut().flush()
    }
}

/// Takes away what killed processes of ours were writing in the folder, for
/// places of these names: plain files for their owner alone, who is who runs
/// this, and which nobody is writing any more.
///
/// # Errors
/// The folder cannot be read, or takes no files.
pub fn remove_leftovers(folder: &Path, is_ours: impl Fn(&str) -> bool) -> io::Result<()> {
    let us = tempfile::tempfile_in(folder)?.metadata()?.uid();
    for entry in folder.read_dir()? {
        let entry = entry?;
        let name = entry.file_name();
        let place = name.to_str().and_then(place_of);
        if place.is_some_and(&is_ours) && is_left_by(us, &entry.path()) {
            // One that cannot be removed keeps no other from being written.
            let _ = std::fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// What the file of this name was to be called once it is whole.
fn place_of(name: &str) -> Option<&str> {
    let (place, chance) = name.strip_suffix(UNFINISHED)?.rsplit_once('.')?;
    let is_chance =
        chance.len() == CHANCE_BYTES && chance.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_chance.then_some(place)
}

fn is_left_by(owner: u32, path: &Path) -> bool {
    let is_theirs = path.symlink_metadata().is_ok_and(|found| {
        found.is_file() && found.uid() == owner && found.mode() & 0o7777 == OWNER_ALONE
    });
    let is_in_use = || {
        let locked = File::open(path).map(|file| file.try_lock());
        matches!(locked, Ok(Err(TryLockError::WouldBlock)))
    };
    is_theirs && !is_in_use()
}

/// # Errors
/// The path does not end with a name, or with one that is no text.
pub fn name_of(place: &Path) -> io::Result<&str> {
    let name = place.file_name().and_then(|name| name.to_str());
    name.ok_or_else(|| io::Error::other("this is no name of a file"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn it_is_whole_or_not_there_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("key");
        let mut secret = SecretFile::beside(&place).unwrap();
        secret.write_all(b"secret").unwrap();
        assert!(!place.exists());
        secret.replace(&place).unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"secret");
        assert_eq!(mode(&place), OWNER_ALONE);

        drop(SecretFile::beside(&place).unwrap());
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn nothing_that_waits_there_is_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let (place, victim) = (folder.path().join("key"), folder.path().join("victim"));
        fs::write(&victim, "theirs").unwrap();
        for waiting in ["key.unfinished", "key"] {
            symlink(&victim, folder.path().join(waiting)).unwrap();
        }
        let mut secret = SecretFile::beside(&place).unwrap();
        secret.write_all(b"secret").unwrap();
        secret.replace(&place).unwrap();
        assert_eq!(fs::read(&victim).unwrap(), b"theirs");
        assert!(place.symlink_metadata().unwrap().is_file());
    }

    #[test]
    fn put_leaves_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("key");
        fs::write(&place, "first").unwrap();
        let refused = SecretFile::beside(&place).unwrap().put(&place).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&place).unwrap(), b"first");
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn only_what_is_surely_left_by_us_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let place = path("key");
        let written = SecretFile::beside(&place).unwrap();
        for (name, mode) in [
            ("key.abcdefghij12.unfinished", 0o600),
            ("key.abcdefghij13.unfinished", 0o644),
            ("key.notes.unfinished", 0o600),
            ("other.abcdefghij12.unfinished", 0o600),
        ] {
            fs::write(path(name), "half").unwrap();
            fs::set_permissions(path(name), Permissions::from_mode(mode)).unwrap();
        }
        symlink(path("other"), path("key.abcdefghij14.unfinished")).unwrap();
        remove_leftovers(folder.path(), |name| name == "key").unwrap();
        assert!(!path("key.abcdefghij12.unfinished").exists());
        // Four that are not ours, and one that is being written.
        assert_eq!(folder.path().read_dir().unwrap().count(), 5);
        written.replace(&place).unwrap();
    }
}
