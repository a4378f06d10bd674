//! Writes a data directory anew that has outgrown what is in it: sled's file
//! never shrinks. Beside it first, whole and compared, then in its place.
//!
//! Done before anything is used, when nobody writes: then it cannot hold up
//! anyone, and needs no word with who is writing.

use super::{SledStore, files};
use crate::backend::{ReadOnOpening, WholeStore};
use crate::contract::{Operation, StoreError, Tree};
use crate::directory::{Directory, patiently};
use crate::disk::{remove, sync_parent, with_ending};
use crate::filling::Filling;
use crate::paths;
use crate::refusal::{cannot, refused, unsound};
use crate::sealing::KEYS_FILE;
use std::fs::File;
use std::io;
use std::path::Path;

/// Files this many times as long as what is in them are written anew. Fresh
/// ones are two to four times as long.
const OUTGROWN_TIMES: u64 = 8;

/// Shorter ones are no burden.
const OUTGROWN_BYTES: u64 = 256 * 1024 * 1024;

/// Whether the directory's files are far longer than the keys and values in
/// them.
pub fn is_outgrown(data_dir: &Path, live_bytes: u64) -> io::Result<bool> {
    let mut bytes = 0;
    for entry in data_dir.read_dir()? {
        bytes += entry?.metadata()?.len();
    }
    Ok(bytes > OUTGROWN_BYTES && bytes / OUTGROWN_TIMES > live_bytes)
}

/// Puts a new directory with the same rows and the same keys into the place of
/// this one. Blocks for as long as that takes, and needs room for both.
///
/// # Errors
/// Nothing has changed then, but for one of the swap itself, which the next
/// start completes.
pub fn rewrite(data_dir: &Path) -> Result<(), StoreError> {
    let data_dir = &*paths::followed(data_dir);
    let fresh = with_ending(data_dir, UNFINISHED);
    let told = |error: io::Error| cannot(data_dir, &error);
    if paths::is_mounted(data_dir).map_err(told)? {
        return Err(refused(
            data_dir,
            "something is mounted here, so nothing can take its place. A directory within \
             it can be written anew",
        ));
    }
    let old = SledStore::open_taken(files::take(data_dir)?, ReadOnOpening::Nothing)?;
    remove(&fresh).map_err(told)?;
    copy(&old, data_dir, &fresh).inspect_err(|_| drop(remove(&fresh)))?;
    // The directory stays taken, and sled has left it.
    let taken = old.close();
    wait_for_sled(&taken).map_err(told)?;
    std::fs::rename(&fresh, with_ending(data_dir, WHOLE)).map_err(told)?;
    std::fs::rename(data_dir, with_ending(data_dir, OUTGROWN)).map_err(told)?;
    complete(data_dir).map_err(told)
}

/// Completes a swap that was cut off. Harmless while another process is at it:
/// it does the same.
pub fn complete(data_dir: &Path) -> io::Result<()> {
    let whole = with_ending(data_dir, WHOLE);
    if data_dir.exists() || !whole.exists() {
        return Ok(());
    }
    std::fs::rename(&whole, data_dir)?;
    sync_parent(data_dir)
}

/// Takes away what a rewrite left beside a directory that nobody else has.
///
/// # Errors
/// Also where the directory is new: somebody made it in the midst of a swap,
/// and what lies beside it is all there is.
pub fn clear_away(directory: &Directory) -> Result<(), StoreError> {
    for ending in ENDINGS {
        let left = with_ending(directory.path(), ending);
        if left.exists() && !directory.is_created()? {
            return Err(directory.refuse(&format!(
                "nothing is in it, but `{}` is beside it. Remove the empty directory and \
                 move that one, or `{WHOLE}` where there are two, into its place",
                left.display()
            )));
        }
        remove(&left).map_err(|error| directory.cannot(&error))?;
    }
    Ok(())
}

/// Whether something of a rewrite lies beside the directory.
pub fn is_left_beside(data_dir: &Path) -> bool {
    let left = ENDINGS.iter().map(|ending| with_ending(data_dir, ending));
    left.into_iter().any(|left| left.exists())
}

const ENDINGS: [&str; 3] = [UNFINISHED, WHOLE, OUTGROWN];
const UNFINISHED: &str = ".rewriting";
/// Has everything, and waits for its place.
const WHOLE: &str = ".rewritten";
const OUTGROWN: &str = ".outgrown";

fn copy(old: &SledStore, data_dir: &Path, fresh: &Path) -> Result<(), StoreError> {
    let directory = files::take(fresh)?;
    // The same file, not a copy: a key that is destroyed later must not be left
    // in the blocks of another.
    let linked = std::fs::hard_link(data_dir.join(KEYS_FILE), fresh.join(KEYS_FILE));
    linked.map_err(|error| directory.cannot(&error))?;
    let store = SledStore::open_taken(directory, ReadOnOpening::Nothing)?;
    for tree in Tree::ALL {
        let mut filling = Filling::new(&store);
        old.each(tree, &mut |key, value| {
            let (key, value) = (key.to_vec(), value.to_vec());
            filling.add(Operation::Put { tree, key, value })
        })?;
        filling.finish()?;
    }
    match store.tally()? == old.tally()? {
        true => Ok(()),
        false => Err(unsound(fresh, "it is not what it was copied from")),
    }
}

/// sled may still be writing a moment after it was dropped.
fn wait_for_sled(directory: &Directory) -> io::Result<()> {
    let database = File::open(files::log(directory.path()))?;
    let locked = patiently(|| database.try_lock(), Result::is_err);
    locked.map_err(io::Error::other)
}
