//! Owning the database for as long as moving takes.

use super::super::core::Core;
use super::super::standby::Standby;
use super::super::store::PostgresStore;
use crate::contract::StoreError;
use std::time::Duration;
use tokio::time::sleep;

/// How long to wait for a Charley that is just leaving, or has died.
const PATIENCE: Duration = Duration::from_secs(15);

pub fn own(standby: Standby) -> Result<PostgresStore, StoreError> {
    let place = standby.address().to_string();
    let owned = standby.own_before(async { sleep(PATIENCE).await })?;
    let busy = || {
        StoreError::Open(format!(
            "{place}: another Charley is using it. Stop it first"
        ))
    };
    owned.ok_or_else(busy)
}

pub fn expect(core: &Core, is_done: bool) -> Result<(), StoreError> {
    match is_done {
        true => Ok(()),
        false => Err(refuse(core, "another Charley has taken it over")),
    }
}

pub fn refuse(core: &Core, what: &str) -> StoreError {
    StoreError::NotRestored(format!("{}: {what}", core.address))
}
