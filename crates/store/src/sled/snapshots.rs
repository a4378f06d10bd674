//! sled's snapshots, by their names. They only save time: none holds anything
//! that is not in the log.

use super::failures::lost_its_end;
use crate::contract::StoreError;
use crate::directory::Directory;

const SNAPSHOT: &str = "snap.";
const UNFINISHED: &str = ".generating";
const SNAPSHOT_ASIDE: &str = "damaged-snap.";

/// Whether a file of this name is one.
pub fn is_one(name: &str) -> bool {
    name.starts_with(SNAPSHOT)
}

/// A snapshot that was not finished keeps sled from opening at all.
pub fn remove_unfinished(directory: &Directory) -> Result<(), StoreError> {
    for name in directory.names(SNAPSHOT)? {
        if name.ends_with(UNFINISHED) {
            let removed = std::fs::remove_file(directory.path().join(name));
            removed.map_err(|error| directory.cannot(&error))?;
        }
    }
    Ok(())
}

/// Moves sled's snapshot out of its way, so that it reads the whole log
/// instead. Returns whether there was one.
pub fn set_aside(directory: &Directory) -> Result<bool, StoreError> {
    let names = directory.names(SNAPSHOT)?;
    let path = directory.path();
    for name in &names {
        let aside = name.replacen(SNAPSHOT, SNAPSHOT_ASIDE, 1);
        std::fs::rename(path.join(name), path.join(aside))
            .map_err(|error| directory.cannot(&error))?;
    }
    Ok(!names.is_empty())
}

/// A snapshot's name ends with how far the log went. Refuses a log that is
/// now shorter than at the time of a snapshot that was set aside: it lost
/// its end, which sled does not notice without that snapshot.
pub fn refuse_shortened_log(directory: &Directory) -> Result<(), StoreError> {
    if furthest(directory, SNAPSHOT_ASIDE)? <= furthest(directory, SNAPSHOT)? {
        return Ok(());
    }
    Err(lost_its_end(directory))
}

fn furthest(directory: &Directory, prefix: &str) -> Result<u64, StoreError> {
    let names = directory.names(prefix)?;
    let positions = names.iter().filter_map(|name| {
        let position = name.strip_prefix(prefix)?;
        u64::from_str_radix(position, 16).ok()
    });
    Ok(positions.max().unwrap_or(0))
}
