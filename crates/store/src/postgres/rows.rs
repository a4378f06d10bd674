//! Reading: rows by their keys, and all of one moment. What a row means is not known
//! in here.

use super::address::Address;
use super::connect::{self, ServerConnection, ServerLink, Statement};
use super::driver::Driver;
use super::failures::Unanswered;
use crate::backend::EachRow;
use crate::contract::{Pair, StoreError, Tree};
use crate::parts::{ChatPart, Parts};
use crate::sealing::{SLOTS_MAX, Slot};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};

/// Rows that are fetched at once of what is read as a whole.
const PAGE_ROWS: i64 = 1_000;

/// For one such page.
const PAGE_MAX: Duration = Duration::from_secs(30);

pub async fn get(
    link: Arc<ServerLink>,
    tree: Tree,
    key: Vec<u8>,
) -> Result<Option<Vec<u8>>, StoreError> {
    let text = format!("select value from charley.{} where key = $1", tree.name());
    let statement = Statement::of(text, vec![(Box::new(key), Type::BYTEA)]);
    let rows = link.ask_until_answered(&statement).await?;
    Ok(rows.first().map(|row| row.get(0)))
}

pub async fn scan(
    link: Arc<ServerLink>,
    tree: Tree,
    from: Vec<u8>,
    to: Vec<u8>,
    limit: usize,
) -> Result<Vec<Pair>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let text = format!(
        "select key, value from charley.{} where key >= $1 and key < $2 order by key limit $3",
        tree.name()
    );
    let statement = Statement::of(
        text,
        vec![
            (Box::new(from), Type::BYTEA),
            (Box::new(to), Type::BYTEA),
            (Box::new(limit), Type::INT8),
        ],
    );
    let rows = link.ask_until_answered(&statement).await?;
    Ok(rows.iter().map(pair).collect())
}

/// As [`scan`], of these parts alone, and without these keys.
pub async fn scan_parts(
    link: Arc<ServerLink>,
    tree: Tree,
    of: Parts,
    but: Vec<Vec<u8>>,
    (from, to): (Vec<u8>, Vec<u8>),
    limit: usize,
) -> Result<Vec<Pair>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let parts: Vec<i32> = of.numbers().map(i32::from).collect();
    let Some(place) = ChatPart::place_in(tree) else {
        return scan(link, tree, from, to, usize::MAX).await;
    };
    let column = match tree {
        Tree::Inbox | Tree::Outbox | Tree::DeadLetters => "value",
        Tree::Person | Tree::Diary | Tree::Due | Tree::Sent | Tree::Meta | Tree::Seen => "key",
    };
    let text = format!(
        "select key, value from charley.{} where key >= $1 and key < $2 \
         and get_byte({column}, {place}) >> 2 = any ($4) \
         and key <> all ($5) order by key limit $3",
        tree.name()
    );
    let statement = Statement::of(
        text,
        vec![
            (Box::new(from), Type::BYTEA),
            (Box::new(to), Type::BYTEA),
            (Box::new(limit), Type::INT8),
            (Box::new(parts), Type::INT4_ARRAY),
            (Box::new(but), Type::BYTEA_ARRAY),
        ],
    );
    let rows = link.ask_until_answered(&statement).await?;
    Ok(rows.iter().map(pair).collect())
}

fn pair(row: &Row) -> Pair {
    (row.get(0), row.get(1))
}

/// All that was kept at one moment, on a connection of its own. Nothing waits for it.
pub struct OneMoment {
    driver: Arc<Driver>,
    place: String,
    wire: Arc<ServerConnection>,
}

/// Ends with its connection.
const ONE_MOMENT: &str = "begin isolation level repeatable read, read only";

impl OneMoment {
    /// Blocks.
    pub fn take(driver: Arc<Driver>, address: &Arc<Address>) -> Result<OneMoment, StoreError> {
        let (place, to) = (address.to_string(), Arc::clone(address));
        let told = place.clone();
        let wire = driver.wait(async move {
            let wire = connect::connect(&to, PAGE_MAX).await;
            let wire = wire.map_err(|why| why.told(&told))?;
            let begun = wire.client.batch_execute(ONE_MOMENT).await;
            begun.map_err(|error| Unanswered::of(&error).told(&told))?;
            Ok(wire)
        })?;
        Ok(OneMoment {
            driver,
            place,
            wire: Arc::new(wire),
        })
    }

    /// Every row of a tree, in key order.
    pub fn each(&self, tree: Tree, each: EachRow<'_>) -> Result<(), StoreError> {
        let mut from = Vec::new();
        loop {
            let text = format!(
                "select key, value from charley.{} where key >= $1 order by key limit $2",
                tree.name()
            );
            let rows = self.page(text, from, Type::BYTEA)?;
            let mut last = None;
            for row in &rows {
                let (key, value) = pair(row);
                each(&key, &value)?;
                last = Some(key);
            }
            let Some(mut next) = last else { return Ok(()) };
            // The first key behind it.
            next.push(0);
            from = next;
        }
    }

    /// Every slot that holds a sealed key.
    pub fn slots(&self) -> Result<Vec<(u32, Slot)>, StoreError> {
        let mut slots = Vec::new();
        let mut from = 0_i64;
        loop {
            let text = "select slot, sealed from charley.people where slot >= $1 order by slot \
                        limit $2";
            let rows = self.page(text.to_owned(), from, Type::INT8)?;
            for row in &rows {
                let (slot, sealed): (i64, Vec<u8>) = (row.get(0), row.get(1));
                from = slot.saturating_add(1);
                slots.push(self.slot(slot, &sealed)?);
            }
            if rows.is_empty() {
                return Ok(slots);
            }
        }
    }

    fn slot(&self, number: i64, sealed: &[u8]) -> Result<(u32, Slot), StoreError> {
        let number = u32::try_from(number).ok().filter(|slot| *slot <= SLOTS_MAX);
        let slot = number.zip(Slot::try_from(sealed).ok());
        let place = &self.place;
        let damaged = || {
            let what = "its table `people` is damaged. Restore the last backup";
            StoreError::Unsound(format!("{place}: {what}"))
        };
        slot.ok_or_else(damaged)
    }

    fn page(
        &self,
        text: String,
        from: impl ToSql + Sync + Send + 'static,
        kind: Type,
    ) -> Result<Vec<Row>, StoreError> {
        let (wire, place) = (Arc::clone(&self.wire), self.place.clone());
        self.driver.wait(async move {
            let values: [(&(dyn ToSql + Sync), Type); 2] =
                [(&from, kind), (&PAGE_ROWS, Type::INT8)];
            let rows = timeout(PAGE_MAX * 2, wire.client.query_typed(&text, &values)).await;
            let silent = |_elapsed| Unanswered::Cut("it does not answer".to_owned()).told(&place);
            let rows = rows.map_err(silent)?;
            rows.map_err(|error| Unanswered::of(&error).told(&place))
        })
    }
}
