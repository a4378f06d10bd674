//! From a directory into a database where nothing is kept.

use super::super::address::Address;
use super::super::connect::Statement;
use super::super::core::Core;
use super::super::forms::KnownForms;
use super::super::group::GroupArrays;
use super::super::sealed::is_empty;
use super::super::standby::Standby;
use super::super::store::PostgresStore;
use super::count::Moved;
use super::ownership::{expect, own, refuse};
use crate::backend::{Backend, ReadOnOpening, WholeStore};
use crate::contract::{Operation, Store, StoreError, Tree};
use crate::moved;
use crate::sealed::Sealed;
use crate::sealing::Slot;
use std::path::Path;
use tokio_postgres::types::Type;

/// Rows, and slots, that are written at once.
const BATCH_ROWS: usize = 1_000;

/// And bytes of them.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

const FILL: &str = "select charley.fill_v1($1::uuid, $2)";
const WHOLE: &str = "select charley.whole_v1($1::uuid)";

/// Moves what is in the directory into the database, where nothing may be. Blocks.
/// The directory is refused from then on.
///
/// # Errors
/// What is wrong with either. The directory is as it was then.
pub fn to_postgres<B: Backend>(
    backend: &B,
    data_dir: &Path,
    key_file: &Path,
    address: Address,
) -> Result<Moved, StoreError> {
    let from = Sealed::of(backend, data_dir, key_file, ReadOnOpening::All)?;
    let place = address.to_string();
    let store = own(Standby::reach(address, KnownForms::OURS)?)?;
    let moved = fill(&from, &store).and_then(|moved| {
        moved::mark(from.data_dir(), &place)?;
        Ok(moved)
    });
    let released = store.release();
    moved.and_then(|moved| released.map(|()| moved))
}

fn fill<S: WholeStore>(from: &Sealed<S>, store: &PostgresStore) -> Result<Moved, StoreError> {
    let core = &store.core;
    let slots = from.slots()?;
    let source = name_of(&slots);
    let life = core.life()?;
    if life.filling.is_none() && !is_empty(core)? {
        if life.moved_from.as_ref() != Some(&source) {
            let what = "something is kept there already. Name an empty database";
            return Err(refuse(core, what));
        }
    } else {
        let holder: String = core.holding.holder.clone();
        let values = vec![
            (Box::new(holder) as Box<_>, Type::TEXT),
            (Box::new(source) as Box<_>, Type::TEXT),
        ];
        expect(core, core.is_done(Statement::of(FILL, values))?)?;
        copy(from, &slots, store)?;
    }
    let moved = compare(from, &slots, core)?;
    if core.life()?.filling.is_some() {
        expect(core, core.call(WHOLE)?)?;
    }
    Ok(moved)
}

/// Tells one directory from all others: no two headers are sealed alike.
fn name_of(slots: &[(u32, Slot)]) -> String {
    let first = slots.first().map_or(&[][..], |(_, slot)| &slot[..]);
    blake3::hash(first).to_hex()[..32].to_owned()
}

fn copy<S: WholeStore>(
    from: &Sealed<S>,
    slots: &[(u32, Slot)],
    store: &PostgresStore,
) -> Result<(), StoreError> {
    for some in slots.chunks(BATCH_ROWS) {
        let some = some.iter().copied().collect();
        store.core.write(GroupArrays::of_slots(&some))?;
    }
    let (mut waiting, mut bytes) = (Vec::new(), 0);
    for tree in Tree::ALL {
        from.each(tree, &mut |key, value| {
            bytes += key.len() + value.len();
            let (key, value) = (key.to_vec(), value.to_vec());
            waiting.push(Operation::Put { tree, key, value });
            if waiting.len() < BATCH_ROWS && bytes < BATCH_BYTES {
                return Ok(());
            }
            bytes = 0;
            store.commit(&[std::mem::take(&mut waiting)])
        })?;
    }
    store.commit(&[waiting])
}

/// Reads both, all of it.
fn compare<S: WholeStore>(
    from: &Sealed<S>,
    slots: &[(u32, Slot)],
    core: &Core,
) -> Result<Moved, StoreError> {
    let (mut here, mut there) = (Moved::default(), Moved::default());
    let moment = core.snapshot()?;
    for tree in Tree::ALL {
        let mut count = |key: &[u8], value: &[u8]| {
            here.count(tree, key, value);
            Ok(())
        };
        from.each(tree, &mut count)?;
        moment.each(tree, &mut |key, value| {
            there.count(tree, key, value);
            Ok(())
        })?;
    }
    if here != there || moment.slots()? != slots {
        return Err(refuse(
            core,
            "what came over is not what was sent. Move again",
        ));
    }
    here.count_keys(slots);
    Ok(here)
}
