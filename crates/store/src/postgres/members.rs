//! The Charleys that are there, and the forms that each knows: nothing is written in a
//! new form before all of them can read it, so that an older one and a newer one stand
//! beside each other during an upgrade.

use super::commit::Holding;
use super::connect::{ServerLink, Statement, Value};
use super::contact::DatabaseContact;
use super::failures::Unanswered;
use super::forms::{self, KnownForms};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;
use tokio_postgres::Row;
use tokio_postgres::types::Type;

/// From one time that it says it is there to the next: often enough not to be taken
/// for gone after 30 seconds.
pub const JOIN_EVERY: Duration = Duration::from_secs(2);

const JOIN: &str = "select charley.join_v1($1::uuid, $2, $3), (select \
     coalesce(sum(n_dead_tup), 0)::int8 from pg_stat_user_tables where schemaname = 'charley')";
const LEAVE: &str = "select charley.leave_v1($1::uuid)";
const RAISE: &str = "select charley.raise_v1($1::uuid, $2)";

/// One of them.
pub struct Membership {
    pub holder: String,
    pub known: KnownForms,
    pub contact: Arc<DatabaseContact>,
}

impl Membership {
    pub fn new(holder: String, known: KnownForms, form: i32) -> Membership {
        Membership {
            holder,
            known,
            contact: Arc::new(DatabaseContact::new(form)),
        }
    }

    /// Says that this one is there.
    ///
    /// # Errors
    /// [`Unanswered::Refused`] where the form is none that it knows.
    pub async fn join(&self, link: &ServerLink) -> Result<(), Unanswered> {
        let KnownForms { min, max } = self.known;
        let values: Vec<Value> = vec![
            (Box::new(self.holder.clone()), Type::TEXT),
            (Box::new(min), Type::INT4),
            (Box::new(max), Type::INT4),
        ];
        let rows = link.ask(&Statement::of(JOIN, values)).await?;
        let dead_rows = rows.first().map_or(0, |row| row.get::<_, i64>(1));
        self.contact.found_dead_rows(dead_rows.unsigned_abs());
        match self.form_in(&rows) {
            Some(form) => forms::expect_known(form, self.known),
            None => Err(forms::lost()),
        }
    }

    /// Once, since who does not hear of it finds out by itself.
    pub async fn leave(&self, link: &ServerLink) {
        let values: Vec<Value> = vec![(Box::new(self.holder.clone()), Type::TEXT)];
        if let Err(unanswered) = link.ask(&Statement::of(LEAVE, values)).await {
            tracing::debug!("leaving: {unanswered:?}");
        }
    }

    async fn raise(&self, link: &ServerLink) -> Result<(), Unanswered> {
        let values: Vec<Value> = vec![
            (Box::new(self.holder.clone()), Type::TEXT),
            (Box::new(self.known.max), Type::INT4),
        ];
        let before = self.contact.form();
        let rows = link.ask(&Statement::of(RAISE, values)).await?;
        let form = self.form_in(&rows);
        if let Some(form) = form.filter(|form| *form > before) {
            tracing::info!("all Charleys that run know form {form}, which is written from now on");
        }
        Ok(())
    }

    /// The form that a function tells of.
    fn form_in(&self, rows: &[Row]) -> Option<i32> {
        let form: Option<i32> = rows.first().and_then(|row| row.get(0));
        if let Some(form) = form {
            self.contact.found(form);
        }
        form
    }
}

/// For the owner, until it is one no more: is there, and raises the form to the newest
/// that it knows as soon as that may be.
pub async fn keep(link: Arc<ServerLink>, holding: Arc<Holding>, membership: Arc<Membership>) {
    while holding.check().is_ok() {
        let mut done = membership.join(&link).await;
        if done.is_ok() && membership.contact.form() < membership.known.max {
            done = membership.raise(&link).await;
        }
        match done {
            Ok(()) | Err(Unanswered::Cut(_) | Unanswered::Busy(_)) => {}
            Err(Unanswered::Refused(why)) => tracing::warn!("{}: {why}", link.address()),
            // Whoever writes next hears of it.
            Err(Unanswered::Ended(_)) => return,
        }
        sleep(JOIN_EVERY).await;
    }
}
