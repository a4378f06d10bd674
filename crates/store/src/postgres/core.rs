//! A database that this process has, alone or with others: one writes at a time, and
//! after the first error nobody here does.

use super::address::Address;
use super::commit::{Holding, commit};
use super::connect::{ServerLink, Statement};
use super::driver::Driver;
use super::failures::Unanswered;
use super::forms::{self, FormRow};
use super::group::{GroupArrays, destroying};
use super::owner::Trust;
use super::rows::OneMoment;
use super::sharing::SharedDatabase;
use super::written::WrittenRows;
use crate::contract::StoreError;
use crate::sealing::Pseudonym;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

pub struct Core {
    pub driver: Arc<Driver>,
    pub address: Arc<Address>,
    pub reading: Arc<ServerLink>,
    pub writing: Arc<ServerLink>,
    /// For what is small and must be quick.
    pub beating: Arc<ServerLink>,
    pub holding: Arc<Holding>,
    pub trust: Arc<Trust>,
    pub sharing: Arc<SharedDatabase>,
    pub written: WrittenRows,
    /// Held by who writes; why nothing more is written.
    pub stopped: Mutex<Option<String>>,
}

const RELEASE: &str = "select charley.release_v2($1::uuid)";
const CLEAN_UP: &str = "vacuum charley.people";

impl Core {
    /// Blocks until the group is durable.
    pub fn write(&self, group: GroupArrays) -> Result<(), StoreError> {
        self.call_numbered(|holder, number| group.statement(holder, number))?;
        Ok(())
    }

    /// Blocks until new updates are durable, which these keys seal; `false` where they
    /// are not, as others were there before.
    pub fn journal(&self, group: GroupArrays, slots: Vec<i64>) -> Result<bool, StoreError> {
        self.call_numbered(|holder, number| group.of_updates(holder, number, slots))
    }

    /// Blocks until the key is gone; `false` where it stays.
    pub fn destroy_key(&self, slot: u32, pseudonym: Pseudonym) -> Result<bool, StoreError> {
        self.call_numbered(move |holder, number| destroying(holder, number, slot, pseudonym))
    }

    fn call_numbered(
        &self,
        call: impl FnOnce(&str, i64) -> Statement + Send + 'static,
    ) -> Result<bool, StoreError> {
        let mut stopped = self.stopped()?;
        let (link, holding) = (Arc::clone(&self.writing), Arc::clone(&self.holding));
        let written = self
            .driver
            .wait(async move { commit(&link, &holding, call).await });
        written.inspect_err(|error| self.end(&mut stopped, error))
    }

    /// Writes nothing more.
    pub fn refuse(&self, why: StoreError) -> StoreError {
        let mut stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        self.end(&mut stopped, &why);
        why
    }

    /// # Errors
    /// Nothing more is written, or another has the database.
    pub fn check(&self) -> Result<(), StoreError> {
        self.holding.check()
    }

    /// What the database says of itself now. Blocks.
    pub fn life(&self) -> Result<FormRow, StoreError> {
        let (link, place) = (Arc::clone(&self.reading), self.address.to_string());
        self.driver.wait(async move {
            let told = |why: Unanswered| why.told(&place);
            let wire = link.wire().await.map_err(told)?;
            let life = forms::read(&wire.client).await.map_err(told)?;
            life.ok_or_else(|| told(Unanswered::Refused("it was emptied".to_owned())))
        })
    }

    pub fn snapshot(&self) -> Result<OneMoment, StoreError> {
        OneMoment::take(Arc::clone(&self.driver), &self.address)
    }

    /// Gives the database to whoever stands by, also after an error. Asks once: who
    /// ends does not wait for a database that is away. Blocks.
    pub fn release(&self) -> Result<(), StoreError> {
        let mut stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let over = StoreError::Stopped("Charley has ended".to_owned());
        self.end(&mut stopped, &over);
        let (link, statement) = (Arc::clone(&self.reading), self.statement(RELEASE));
        self.driver.wait(async move {
            let released = link.ask(&statement).await;
            released.map_err(|why| why.told(&link.address().to_string()))?;
            Ok(())
        })
    }

    /// Calls a function with this holder and asks whether it was done. Blocks.
    pub fn call(&self, text: &str) -> Result<bool, StoreError> {
        self.is_done(self.statement(text))
    }

    fn statement(&self, text: &str) -> Statement {
        let holder = self.holding.holder.clone();
        Statement::of(text, vec![(Box::new(holder), Type::TEXT)])
    }

    /// Asks a statement that says yes or no. Blocks.
    pub fn is_done(&self, statement: Statement) -> Result<bool, StoreError> {
        let rows = self.rows(statement)?;
        Ok(rows.first().is_some_and(|row| row.get(0)))
    }

    /// What a statement answers. Blocks.
    pub fn rows(&self, statement: Statement) -> Result<Vec<Row>, StoreError> {
        let link = Arc::clone(&self.reading);
        self.driver
            .wait(async move { link.ask_until_answered(&statement).await })
    }

    /// What was destroyed leaves the table, if the database lets it. The next time
    /// does as well.
    pub fn clean_up_keys(&self) {
        let link = Arc::clone(&self.reading);
        let cleaned = self.driver.wait(async move {
            let cleaned = link.ask(&Statement::of(CLEAN_UP, Vec::new())).await;
            cleaned.map_err(|why| why.told(&link.address().to_string()))
        });
        if let Err(error) = cleaned {
            tracing::warn!("destroyed keys are not cleaned up yet: {error}");
        }
    }

    fn stopped(&self) -> Result<MutexGuard<'_, Option<String>>, StoreError> {
        let panicked = |_| StoreError::Stopped("an earlier commit panicked".to_owned());
        let stopped = self.stopped.lock().map_err(panicked)?;
        match &*stopped {
            Some(why) => Err(StoreError::Stopped(why.clone())),
            None => Ok(stopped),
        }
    }

    /// Neither writes nor says anything more.
    fn end(&self, stopped: &mut Option<String>, why: &StoreError) {
        self.trust.give_up();
        self.holding.lose(why);
        stopped.get_or_insert_with(|| why.reason());
    }
}
