//! The form before this one: a tree of sled's for each of ours. Its rows are moved
//! into the one tree, some at a time and each at once out of the one and into the
//! other, so that whatever ends it, the next start goes on. What is moved must never
//! be changed in here.

use super::failures::reading_failure;
use super::rows::place;
use crate::contract::Tree;
use crate::opening::OpeningFailure;
use crate::schema;
use sled::transaction::TransactionError;
use sled::{Batch, Db, Error, IVec, Transactional};
use std::convert::Infallible;

/// What a Charley that knows the nine trees alone reads as the number of the form:
/// one that is newer than its own, so that it refuses the directory and says why.
const CLOSED: u32 = schema::SCHEMA + 1;

/// Rows moved at once. sled keeps all that a transaction changes in memory.
const MOVED_AT_ONCE: usize = 500;

/// Those of the nine that are there.
pub struct NineTrees(Vec<(Tree, sled::Tree)>);

impl NineTrees {
    pub fn open(database: &Db) -> Result<NineTrees, OpeningFailure> {
        let names = database.tree_names();
        let is_there = |tree: &Tree| names.iter().any(|name| name == tree.name().as_bytes());
        let trees = Tree::ALL.into_iter().filter(is_there).map(|tree| {
            let rows = database.open_tree(tree.name());
            Ok((tree, rows.map_err(|error| reading_failure(&error))?))
        });
        trees.collect::<Result<_, _>>().map(NineTrees)
    }

    /// Rows of a tree that have not been moved yet.
    pub fn left_of(&self, tree: Tree) -> impl Iterator<Item = Result<(IVec, IVec), Error>> {
        let rows = self.0.iter().filter(move |(of, _)| *of == tree);
        let rows = rows.flat_map(|(_, rows)| rows.iter());
        rows.filter(move |row| !is_closing(tree, row))
    }

    pub fn is_empty(&self) -> bool {
        Tree::ALL
            .iter()
            .all(|tree| self.left_of(*tree).next().is_none())
    }

    /// Moves all that is left. Rows that no form is told of are left where they are.
    pub fn move_into(&self, database: &Db, alive: &dyn Fn()) -> Result<(), OpeningFailure> {
        let Some(number) = self.schema()? else {
            return Ok(());
        };
        if number != schema::SCHEMA && number != CLOSED {
            return Err(OpeningFailure::Refused(schema::unknown(number)));
        }
        // Meta comes first, so that an older Charley refuses what is half moved.
        let closing = closing()?;
        for (tree, rows) in &self.0 {
            let some = || move_some(*tree, rows, database, &closing);
            while some().map_err(|error| reading_failure(&error))? {
                alive();
            }
        }
        Ok(())
    }

    fn schema(&self) -> Result<Option<u32>, OpeningFailure> {
        let meta = self.0.iter().find(|(tree, _)| *tree == Tree::Meta);
        let value = meta.map(|(_, rows)| rows.get(schema::KEY)).transpose();
        let value = value.map_err(|error| reading_failure(&error))?.flatten();
        let number = value.map(|value| schema::parse(&value)).transpose();
        number.map_err(|error| OpeningFailure::Damaged(error.to_string()))
    }
}

/// Has an older Charley refuse a directory in which the nine trees never were.
pub fn close(database: &Db) -> Result<(), OpeningFailure> {
    let closing = closing()?;
    let meta = database.open_tree(Tree::Meta.name());
    let closed = meta.and_then(|meta| meta.insert(schema::KEY, closing));
    closed.map_err(|error| reading_failure(&error)).map(drop)
}

fn closing() -> Result<Vec<u8>, OpeningFailure> {
    let row = schema::row(CLOSED);
    row.map_err(|error| OpeningFailure::Refused(error.to_string()))
}

/// Whether a row is there for an older Charley alone.
fn is_closing(tree: Tree, row: &Result<(IVec, IVec), Error>) -> bool {
    row.as_ref().is_ok_and(|(key, value)| {
        is_schema(tree, key) && schema::parse(value).is_ok_and(|number| number == CLOSED)
    })
}

fn is_schema(tree: Tree, key: &[u8]) -> bool {
    tree == Tree::Meta && key == schema::KEY
}

/// Returns whether there were any.
fn move_some(tree: Tree, rows: &sled::Tree, database: &Db, closing: &[u8]) -> Result<bool, Error> {
    let (mut gone, mut come) = (Batch::default(), Batch::default());
    let some = rows.iter().filter(|row| !is_closing(tree, row));
    let mut moved = 0;
    for row in some.take(MOVED_AT_ONCE) {
        let (key, value) = row?;
        come.insert(place(tree, &key), value);
        match is_schema(tree, &key) {
            true => gone.insert(key, closing),
            false => gone.remove(key),
        }
        moved += 1;
    }
    let both = (rows, &**database).transaction(|(from, to)| {
        from.apply_batch(&gone)?;
        to.apply_batch(&come)?;
        Ok(())
    });
    both.map_err(|error: TransactionError<Infallible>| match error {
        TransactionError::Storage(error) => error,
        TransactionError::Abort(never) => match never {},
    })?;
    Ok(moved > 0)
}
