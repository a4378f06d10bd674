//! Where nothing is kept: a first start, or the loss of what was there.
//!
//! Begins anew only where nothing tells of an earlier life, or where the
//! operator has said so.

use super::StoreError;
use super::backup::with_ending;
use super::directory::{Directory, MARKER, cannot, refused, sync_parent};
use super::rewrite;
use super::sealing::{KEYS_FILE, SLOT_BYTES};
use super::tail;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// An operator who puts an empty file of this name into a data directory says
/// that a new life begins there. A first start makes it, before all else, and
/// takes it away once there is a store.
pub const BEGIN: &str = "charley.begin";

/// What a first start writes into it: all beside it is of that start, and may
/// be made once more where it was cut off.
const BEGUN: &[u8] = b"Charley begins here, and is not ready yet.\n";

/// What lies beside a data directory only if there was one.
const ENDINGS_LEFT: [&str; 3] = [".restoring", ".replaced", ".backup"];

/// Whether nothing is kept in the directory, and nobody has said to begin.
///
/// # Errors
/// It cannot be looked at.
pub fn is_blank(data_dir: &Path) -> Result<bool, StoreError> {
    let is_blank = || Ok(!holds_store(data_dir)? && !is_there(&data_dir.join(BEGIN))?);
    is_blank().map_err(|error| cannot(data_dir, &error))
}

/// Whether there is a store in the directory, whole or not.
///
/// # Errors
/// It cannot be looked at.
pub fn holds_store(data_dir: &Path) -> io::Result<bool> {
    let is_long = |name: &str| Ok::<_, io::Error>(length(&data_dir.join(name))? > 0);
    Ok(is_long("db")? || is_long(MARKER)?)
}

/// The refusal to begin anew where these tell that something was kept. Names
/// them, and the backup that puts it back.
pub fn lost(data_dir: &Path, found: &[PathBuf], backup: Option<&Path>) -> StoreError {
    let found: Vec<_> = found
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let backup = backup.unwrap_or(Path::new("FILE")).display();
    refused(
        data_dir,
        &format!(
            "nothing is kept here, but {} tells that something was. Put it back or mount it, \
             or restore a backup: charley restore {backup}. To begin anew all the same, put an empty file `{BEGIN}` into \
             that directory",
            found.join(", ")
        ),
    )
}

/// Refuses to begin anew where something tells that there was a store. What a
/// rewrite has left is not for this: [`rewrite::clear_away`] says more of it.
pub fn refuse_lost(data_dir: &Path, key_file: &Path) -> Result<(), StoreError> {
    if !is_blank(data_dir)? || rewrite::is_left_beside(data_dir) {
        return Ok(());
    }
    let found = traces(data_dir, key_file).map_err(|error| cannot(data_dir, &error))?;
    let backup = with_ending(data_dir, ".backup");
    match found.is_empty() {
        true => Ok(()),
        false => Err(lost(
            data_dir,
            &found,
            found.contains(&backup).then_some(&*backup),
        )),
    }
}

fn traces(data_dir: &Path, key_file: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for file in [KEYS_FILE, tail::FILE].map(|name| data_dir.join(name)) {
        found.extend((length(&file)? > 0).then_some(file));
    }
    let beside = ENDINGS_LEFT.map(|ending| with_ending(data_dir, ending));
    for path in [key_file.to_owned()].into_iter().chain(beside) {
        found.extend(is_there(&path)?.then_some(path));
    }
    Ok(found)
}

/// Readies the directory for a first start, or does nothing where that is over.
/// What an earlier one left that was cut off goes: nothing was kept in it.
pub fn begin(directory: &Directory) -> Result<(), StoreError> {
    let path = directory.path();
    let told = |error: io::Error| directory.cannot(&error);
    if directory.is_created()? {
        return Ok(());
    }
    let keys = length(&path.join(KEYS_FILE)).map_err(told)?;
    let mark = path.join(BEGIN);
    let is_cut_off = || Ok(is_there(&mark)? && std::fs::read(&mark)? == BEGUN);
    if keys <= SLOT_BYTES as u64 && is_cut_off().map_err(told)? {
        return directory.clear().map_err(told);
    }
    match holds_store(path).map_err(told)? {
        true => Ok(()),
        false => write_mark(directory, &mark).map_err(told),
    }
}

fn write_mark(directory: &Directory, mark: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(mark)?;
    file.write_all(BEGUN)?;
    file.sync_all()?;
    directory.sync()?;
    // Or a key elsewhere would outlast it in a power cut.
    sync_parent(directory.path())
}

/// There is a store now.
pub fn end(data_dir: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(data_dir.join(BEGIN)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(cannot(data_dir, &error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// A link that leads nowhere is there as well.
fn is_there(path: &Path) -> io::Result<bool> {
    match path.symlink_metadata() {
        Ok(_) => Ok(true),
        Err(error) if is_absence(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

fn is_absence(error: &io::Error) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound};
    [NotFound, NotADirectory].contains(&error.kind())
}

/// In bytes; 0 where there is no such file.
pub fn length(path: &Path) -> io::Result<u64> {
    match path.metadata() {
        Ok(file) => Ok(file.len()),
        Err(error) if is_absence(&error) => Ok(0),
        Err(error) => Err(error),
    }
}
