//! Who has the database, or parts of it, gives a sign of life each second, and trusts
//! that nobody has taken them over for a while after each.

use super::commit::{Holding, behind, fenced};
use super::connect::{ATTEMPT_EVERY, ServerLink, Statement};
use super::contact::{DatabaseContact, SERVER_MICROS};
use super::failures::Unanswered;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

/// From one sign of life to the next.
const BEAT_EVERY: Duration = Duration::from_secs(1);

/// From the beginning of a good beat on, how long the owner may trust that nobody has
/// taken over: a while less than it takes to be taken for dead.
const TRUST: Duration = Duration::from_secs(4);

/// Whether its owner may still speak for the database.
pub struct Trust {
    /// `None` once it was given up.
    until: Mutex<Option<Instant>>,
}

impl Trust {
    /// From the sign of life that began then; without one, from the next.
    pub fn from(start: Option<Instant>) -> Trust {
        let until = start.map_or_else(Instant::now, |start| start + TRUST);
        Trust {
            until: Mutex::new(Some(until)),
        }
    }

    pub fn is_given(&self) -> bool {
        let until = *self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }

    fn extend(&self, start: Instant) {
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        *until = until.map(|_| start + TRUST);
    }

    /// For good.
    pub fn give_up(&self) {
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Gives signs of life until another has the database.
pub async fn beat(
    link: Arc<ServerLink>,
    holding: Arc<Holding>,
    trust: Arc<Trust>,
    contact: Arc<DatabaseContact>,
) {
    let holder = vec![(Box::new(holding.holder.clone()) as _, Type::TEXT)];
    let statement = Statement::of(
        format!("select charley.beat_v2($1::uuid), {SERVER_MICROS}"),
        holder,
    );
    while holding.check().is_ok() {
        let (start, confirmed) = (Instant::now(), holding.confirmed());
        let lost = match link.ask(&statement).await {
            Ok(rows) => match rows.first().and_then(told) {
                None => Some(fenced()),
                Some((found, _)) if found < confirmed => Some(behind(confirmed, found)),
                Some((_, unix_micros)) => {
                    contact.answered(start, unix_micros);
                    None
                }
            },
            Err(Unanswered::Ended(error)) => Some(error),
            Err(Unanswered::Cut(_) | Unanswered::Busy(_) | Unanswered::Refused(_)) => {
                contact.missed();
                sleep(ATTEMPT_EVERY).await;
                continue;
            }
        };
        if let Some(why) = lost {
            trust.give_up();
            holding.lose(&why);
            return;
        }
        trust.extend(start);
        sleep(BEAT_EVERY.saturating_sub(start.elapsed())).await;
    }
}

/// The last group, and what the server's clock shows; nothing to who is fenced.
fn told(row: &Row) -> Option<(i64, i64)> {
    Some((row.get::<_, Option<i64>>(0)?, row.get(1)))
}
