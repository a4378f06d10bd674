//! The store to those who use it: each question and each group goes to the thread
//! that talks to PostgreSQL.

use super::connect::Statement;
use super::core::Core;
use super::group::GroupArrays;
use super::rows;
use super::sharing::BLOCK;
use crate::changes::changes;
use crate::contract::{Pair, Store, StoreAnswer, StoreError, Transaction, Tree};
use crate::envelope;
use crate::parts::Parts;
use futures_util::future::ready;
use std::sync::Arc;
use tokio_postgres::types::Type;

/// A database that this process owns.
pub struct PostgresStore {
    pub(super) core: Arc<Core>,
}

const KEEP_TO: &str = "update charley.form set bot_id = $1 where bot_id is null or bot_id = $1 \
                       returning true";

impl PostgresStore {
    /// Gives the database to whoever stands by, once nothing more is to be written.
    /// Blocks.
    ///
    /// # Errors
    /// It could not be told. Who stands by takes over a little later then.
    pub fn release(&self) -> Result<(), StoreError> {
        self.core.release()
    }

    /// Notes whose database this is. Blocks.
    ///
    /// # Errors
    /// It is another bot's.
    pub fn keep_to_bot(&self, bot_id: i64) -> Result<(), StoreError> {
        let statement = Statement::of(KEEP_TO, vec![(Box::new(bot_id), Type::INT8)]);
        match self.core.is_done(statement)? {
            true => Ok(()),
            false => Err(StoreError::Open(format!(
                "{}: another bot's people are kept here. Name another database, or put that \
                 bot's token back",
                self.core.address
            ))),
        }
    }
}

impl Store for PostgresStore {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let link = Arc::clone(&self.core.reading);
        self.core.driver.wait(rows::get(link, tree, key.to_vec()))
    }

    fn read<'a>(&'a self, tree: Tree, key: &'a [u8]) -> StoreAnswer<'a, Option<Vec<u8>>> {
        if let Some(value) = self.core.written.get(tree, key) {
            return Box::pin(ready(Ok(Some(value))));
        }
        let link = Arc::clone(&self.core.reading);
        Box::pin(self.core.driver.run(rows::get(link, tree, key.to_vec())))
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        let link = Arc::clone(&self.core.reading);
        let rows = rows::scan(link, tree, from.to_vec(), to.to_vec(), limit);
        self.core.driver.wait(rows)
    }

    fn read_range<'a>(
        &'a self,
        tree: Tree,
        from: &'a [u8],
        to: &'a [u8],
        limit: usize,
    ) -> StoreAnswer<'a, Vec<Pair>> {
        let link = Arc::clone(&self.core.reading);
        let rows = rows::scan(link, tree, from.to_vec(), to.to_vec(), limit);
        Box::pin(self.core.driver.run(rows))
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        self.core.check()?;
        envelope::check_group(transactions).map_err(|error| self.core.refuse(error))?;
        if transactions.iter().all(Vec::is_empty) {
            return Ok(());
        }
        let changes = changes(transactions);
        self.core.write(GroupArrays::of(&changes))?;
        self.core.written.follow(&changes);
        Ok(())
    }

    fn read_parts<'a>(
        &'a self,
        tree: Tree,
        of: Parts,
        but: Vec<Vec<u8>>,
        from: &'a [u8],
        to: &'a [u8],
        limit: usize,
    ) -> StoreAnswer<'a, Vec<Pair>> {
        let link = Arc::clone(&self.core.reading);
        let range = (from.to_vec(), to.to_vec());
        let rows = rows::scan_parts(link, tree, of, but, range, limit);
        Box::pin(self.core.driver.run(rows))
    }

    fn next_block(&self, least: u64) -> Result<Option<u64>, StoreError> {
        let least = i64::try_from(least).map_err(|_many| StoreError::Encode("block"))?;
        let block = Statement::of(BLOCK, vec![(Box::new(least), Type::INT8)]);
        let rows = self.core.rows(block)?;
        let block = rows.first().map(|row| row.get::<_, i64>(0));
        Ok(block.map(i64::unsigned_abs))
    }

    fn is_trusted(&self) -> bool {
        self.core.trust.is_given()
    }

    fn check_place(&self) -> Result<(), StoreError> {
        self.core.check()
    }
}
