//! Groups, each with its number: written once, however often the connection breaks.
//!
//! The number of the last group stands in the database beside its holder. So after a
//! lost answer the database is asked, not guessed at, and groups that it confirmed
//! and has no more are told.

use super::connect::{Outage, ServerLink, Statement, Value};
use super::failures::Unanswered;
use crate::contract::StoreError;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, Ordering};
use tokio_postgres::types::Type;

/// Who holds the database, and what of it is confirmed.
pub struct Holding {
    /// Made by chance at each start.
    pub holder: String,
    /// The last group that the database has confirmed.
    confirmed: AtomicI64,
    /// Why nothing more may be written, known without asking.
    lost: OnceLock<String>,
}

impl Holding {
    pub fn new(holder: String, confirmed: i64) -> Holding {
        Holding {
            holder,
            confirmed: AtomicI64::new(confirmed),
            lost: OnceLock::new(),
        }
    }

    pub fn confirmed(&self) -> i64 {
        self.confirmed.load(Ordering::SeqCst)
    }

    /// From here on nothing more is written.
    pub fn lose(&self, why: &StoreError) {
        self.lost.get_or_init(|| why.reason());
    }

    /// # Errors
    /// Nothing more may be written.
    pub fn check(&self) -> Result<(), StoreError> {
        let lost = self.lost.get();
        lost.map_or(Ok(()), |why| Err(StoreError::Stopped(why.clone())))
    }
}

pub fn fenced() -> StoreError {
    let why = "another Charley has taken over what is kept in PostgreSQL, so this one writes \
               nothing more";
    StoreError::Stopped(why.to_owned())
}

/// Groups that were confirmed and are not there.
pub fn behind(confirmed: i64, found: i64) -> StoreError {
    let gone = confirmed - found;
    StoreError::Stopped(format!(
        "the last {gone} groups of changes that PostgreSQL confirmed are gone from it (it is at \
         group {found}, and confirmed {confirmed}). It was restored, or a standby took over that \
         lacked them. Look into it before Charley starts again"
    ))
}

const LOOK: &str = "select charley.last_v1($1::uuid)";

/// It is there.
const WRITTEN: i32 = 1;

/// It is not, and not because of any group before.
const NOT_WRITTEN: i32 = 2;

/// Writes one group, the call that is made for this holder and number; durable on
/// return. Returns whether it was written: another Charley's may have come before it.
///
/// # Errors
/// Nothing more is to be written.
pub async fn commit(
    link: &ServerLink,
    holding: &Holding,
    call: impl FnOnce(&str, i64) -> Statement,
) -> Result<bool, StoreError> {
    let number = holding.confirmed() + 1;
    let statement = call(&holding.holder, number);
    let mut outage = Outage::default();
    loop {
        holding.check()?;
        match link.ask(&statement).await {
            Ok(rows) => match rows.first().map(|row| row.get::<_, i32>(0)) {
                Some(WRITTEN) => break,
                Some(NOT_WRITTEN) => return Ok(false),
                Some(_) | None => {}
            },
            Err(Unanswered::Busy(why)) => {
                outage.wait(Unanswered::Busy(why), link.address()).await?;
                continue;
            }
            Err(unanswered) => outage.wait(unanswered, link.address()).await?,
        }
        if is_there(link, holding, number).await? {
            break;
        }
    }
    holding.confirmed.store(number, Ordering::SeqCst);
    Ok(true)
}

/// Whether the group of this number is there, whose outcome nobody was told.
async fn is_there(link: &ServerLink, holding: &Holding, number: i64) -> Result<bool, StoreError> {
    let me: Vec<Value> = vec![(Box::new(holding.holder.clone()), Type::TEXT)];
    let rows = link.ask_until_answered(&Statement::of(LOOK, me)).await?;
    let found: i64 = rows.first().ok_or_else(fenced)?.get(0);
    let confirmed = number - 1;
    match found {
        found if found < confirmed => Err(behind(confirmed, found)),
        found => Ok(found == number),
    }
}
