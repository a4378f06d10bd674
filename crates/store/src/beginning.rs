//! Where nothing is kept: a first start, or the loss of what was there.
//!
//! Begins anew only where nothing tells of an earlier life, or where the
//! operator has said so.

use super::backend::Backend;
use super::contract::StoreError;
use super::directory::{BEGIN, Directory, MARKER};
use super::disk::{is_there, length, sync_parent, with_ending};
use super::refusal::{cannot, refused};
use super::sealing::{KEYS_FILE, SLOT_BYTES};
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// What a first start writes into [`BEGIN`]: all beside it is of that start, and may
/// be made once more where it was cut off.
const BEGUN: &[u8] = b"Charley begins here, and is not ready yet.\n";

/// What lies beside a data directory only if there was one.
const ENDINGS_LEFT: [&str; 3] = [".restoring", ".replaced", ".backup"];

/// Whether nothing is kept in the directory, and nobody has said to begin.
///
/// # Errors
/// It cannot be looked at.
pub fn is_blank(backend: &impl Backend, data_dir: &Path) -> Result<bool, StoreError> {
    let is_blank = || Ok(!holds_store(backend, data_dir)? && !is_there(&data_dir.join(BEGIN))?);
    is_blank().map_err(|error| cannot(data_dir, &error))
}

/// Whether there is a store in the directory, whole or not, or one beside it that
/// was to take its place.
///
/// # Errors
/// It cannot be looked at.
pub fn holds_store(backend: &impl Backend, data_dir: &Path) -> io::Result<bool> {
    let is_in_it = backend.is_begun(data_dir)? || length(&data_dir.join(MARKER))? > 0;
    Ok(is_in_it || backend.has_left_beside(data_dir))
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
/// rewrite has left is not for this: [`Backend::clear_away`] says more of it.
pub fn refuse_lost(
    backend: &impl Backend,
    data_dir: &Path,
    key_file: &Path,
) -> Result<(), StoreError> {
    if !is_blank(backend, data_dir)? {
        return Ok(());
    }
    let found = traces(backend, data_dir, key_file).map_err(|error| cannot(data_dir, &error))?;
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

fn traces(backend: &impl Backend, data_dir: &Path, key_file: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let keys = [data_dir.join(KEYS_FILE)];
    for file in keys.into_iter().chain(backend.traces(data_dir)) {
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
pub fn begin(backend: &impl Backend, directory: &Directory) -> Result<(), StoreError> {
    let path = directory.path();
    let told = |error: io::Error| directory.cannot(&error);
    if directory.is_created()? {
        return Ok(());
    }
    let keys = length(&path.join(KEYS_FILE)).map_err(told)?;
    let mark = path.join(BEGIN);
    let is_cut_off = || Ok(is_there(&mark)? && std::fs::read(&mark)? == BEGUN);
    if keys <= SLOT_BYTES as u64 && is_cut_off().map_err(told)? {
        let is_own_file = |name: &str| name == KEYS_FILE || backend.is_own_file(name);
        return directory.clear(is_own_file).map_err(told);
    }
    match holds_store(backend, path).map_err(told)? {
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
