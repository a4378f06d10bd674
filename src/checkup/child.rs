//! The process that reads everything. It says so line by line, then what it
//! found, and may die of it.

use super::{CheckupFindings, CheckupVerdict};
use crate::runner::StoreReader;
use crate::store::{Operation, SealedStore, StoreError};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process;
use std::sync::Arc;
use std::thread;

/// Repairs in one transaction.
const REPAIRS_AT_ONCE: usize = 100;

/// Reads everything in the directory, and prints the [`CheckupVerdict`] on standard
/// output once the directory is given back.
///
/// # Errors
/// Nobody reads the output any more.
pub fn report(data_dir: &Path, key_file: &Path) -> anyhow::Result<()> {
    end_with_parent();
    let verdict = match findings(data_dir, key_file) {
        Ok(findings) => CheckupVerdict::Sound(findings),
        Err(StoreError::Key(why)) => CheckupVerdict::Key(why),
        Err(StoreError::Unsound(why)) => CheckupVerdict::Unsound(why),
        Err(error @ StoreError::Damaged { .. }) => CheckupVerdict::Unsound(format!(
            "{}: {error}. Keep a copy of the directory and restore the last backup",
            data_dir.display()
        )),
        Err(StoreError::Open(why) | StoreError::Stopped(why) | StoreError::Backup(why)) => {
            CheckupVerdict::Refused(why)
        }
        Err(error @ (StoreError::Encode(_) | StoreError::NotRestored(_))) => {
            CheckupVerdict::Refused(error.to_string())
        }
    };
    writeln!(io::stdout(), "{}", serde_json::to_string(&verdict)?)?;
    Ok(())
}

fn findings(data_dir: &Path, key_file: &Path) -> Result<CheckupFindings, StoreError> {
    let store = Arc::new(SealedStore::open_unread(data_dir, key_file)?);
    let ledger = StoreReader::new(Arc::clone(&store) as _, store.sealer());
    let sound = ledger.check(&say_alive)?;
    store.expect_tally(sound.tally)?;
    repair(&store, &sound.due_repairs)?;
    // Of somebody who was forgotten just before the last process ended.
    store.sealer().destroy_all_but(&sound.pseudonyms)?;
    Ok(CheckupFindings {
        rows: sound.rows,
        bytes: sound.bytes,
        due_repaired: sound.due_repairs.len(),
    })
}

fn repair(store: &SealedStore, repairs: &[Operation]) -> Result<(), StoreError> {
    use crate::store::Store;
    for some in repairs.chunks(REPAIRS_AT_ONCE) {
        store.commit(&[some.to_vec()])?;
    }
    Ok(())
}

fn say_alive() {
    // Where nobody listens this process is about to end.
    let _ = writeln!(io::stdout(), ".");
}

/// Whoever started this holds its standard input open.
fn end_with_parent() {
    let _detached = thread::spawn(|| {
        let _ended = io::stdin().read(&mut [0]);
        process::exit(1)
    });
}
