//! From a database into a new directory, by way of a backup.

use super::super::address::Address;
use super::super::connect::Statement;
use super::super::sealed::{SealedPostgres, is_empty};
use super::super::standby::Standby;
use super::super::store::PostgresStore;
use super::count::Moved;
use super::ownership::{expect, own, refuse};
use crate::backend::{Backend, ReadOnOpening};
use crate::backup::Stamp;
use crate::contract::{StoreError, Tree};
use crate::disk::with_ending;
use crate::refusal::cannot;
use crate::restore::{self, Restoring};
use crate::sealed::Sealed;
use std::path::Path;
use tokio_postgres::types::Type;

const GONE_TO: &str = "update charley.form set moved_to = $2 where exists \
     (select 1 from charley.owner where holder = $1::uuid for update) returning true";

/// Moves what is in the database into a new directory, which numbers anew above all
/// that was ever given. Blocks. The database is refused from then on.
///
/// # Errors
/// What is wrong with either. The database is as it was then.
pub fn to_directory<B: Backend>(
    backend: &B,
    address: Address,
    data_dir: &Path,
    key_file: &Path,
    now: i64,
) -> Result<Moved, StoreError> {
    let store = own(Standby::connect(address)?)?;
    let moved = empty_into(backend, store, data_dir, key_file, now);
    let file = with_ending(data_dir, MOVING);
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(cannot(&file, &error)),
        Ok(()) | Err(_) => moved,
    }
}

/// Beside the directory: a backup, for as long as it takes.
const MOVING: &str = ".moving";

fn empty_into<B: Backend>(
    backend: &B,
    store: PostgresStore,
    data_dir: &Path,
    key_file: &Path,
    now: i64,
) -> Result<Moved, StoreError> {
    if is_empty(&store.core)? {
        let nothing = refuse(&store.core, "nothing is kept there");
        return store.release().and(Err(nothing));
    }
    let kept = SealedPostgres::open(store, key_file)?;
    let file = with_ending(data_dir, MOVING);
    let moved = restore_from(backend, &kept, &file, data_dir, key_file, now).and_then(|moved| {
        let core = kept.core();
        let values = vec![
            (Box::new(core.holding.holder.clone()) as Box<_>, Type::TEXT),
            (
                Box::new(data_dir.display().to_string()) as Box<_>,
                Type::TEXT,
            ),
        ];
        expect(core, core.is_done(Statement::of(GONE_TO, values))?)?;
        Ok(moved)
    });
    let released = kept.release();
    moved.and_then(|moved| released.map(|()| moved))
}

fn restore_from<B: Backend>(
    backend: &B,
    kept: &SealedPostgres,
    file: &Path,
    data_dir: &Path,
    key_file: &Path,
    now: i64,
) -> Result<Moved, StoreError> {
    let stamp = Stamp {
        made_at: now,
        order: 0,
    };
    kept.back_up(file, stamp)?;
    let mut there = Moved::default();
    let moment = kept.core().snapshot()?;
    each_but_meta(|tree| {
        moment.each(tree, &mut |key, value| {
            there.count(tree, key, value);
            Ok(())
        })
    })?;
    there.count_keys(&moment.slots()?);
    let what = Restoring {
        file,
        data_dir,
        key_file,
        replace: false,
        now,
    };
    restore::restore(backend, what, |fresh| {
        let fresh = Sealed::of(backend, fresh, key_file, ReadOnOpening::All)?;
        let mut here = Moved::default();
        each_but_meta(|tree| {
            fresh.each(tree, &mut |key, value| {
                here.count(tree, key, value);
                Ok(())
            })
        })?;
        here.count_keys(&fresh.slots()?);
        match here == there {
            true => Ok(()),
            false => Err(refuse(kept.core(), "what came out is not what is there")),
        }
    })?;
    Ok(there)
}

/// The store's own rows stay where they are.
fn each_but_meta(mut each: impl FnMut(Tree) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let trees = Tree::ALL.into_iter().filter(|tree| *tree != Tree::Meta);
    for tree in trees {
        each(tree)?;
    }
    Ok(())
}
