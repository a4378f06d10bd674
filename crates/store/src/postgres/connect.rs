//! A connection to the database, made anew where it is gone. What answers there is
//! looked at each time before anything is asked of it.

use super::address::Address;
use super::failures::{READ_ONLY, Unanswered};
use super::forms::{self, FormRow};
use crate::contract::StoreError;
use futures_util::stream::{StreamExt, poll_fn};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::Mutex;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, timeout};
use tokio_postgres::error::{DbError, Severity};
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{AsyncMessage, Client, Connection, NoTls, Row};

/// For a connection with its first words, over all hosts.
const CONNECTING_MAX: Duration = Duration::from_secs(12);

/// How much longer than the server is given is waited for its answer.
const ANSWER_LATE_MAX: Duration = Duration::from_secs(5);

/// From one attempt to the next.
pub const ATTEMPT_EVERY: Duration = Duration::from_millis(250);

/// How long the database may be away before nothing more is taken.
pub const OUTAGE_MAX: Duration = Duration::from_secs(5 * 60);

/// A value and its type, which are named each time: nothing is prepared, so that a
/// pool between may give each statement another connection.
pub type Value = (Box<dyn ToSql + Sync + Send>, Type);

/// One statement with its values, to be asked as often as it takes.
pub struct Statement {
    pub text: String,
    pub values: Vec<Value>,
}

impl Statement {
    pub fn of(text: impl Into<String>, values: Vec<Value>) -> Statement {
        Statement {
            text: text.into(),
            values,
        }
    }
}

/// One connection.
pub struct ServerConnection {
    pub client: Client,
    /// Whether the server has warned of something since.
    is_warned: Arc<AtomicBool>,
    talking: AbortHandle,
}

impl Drop for ServerConnection {
    fn drop(&mut self) {
        self.talking.abort();
    }
}

/// A place for one connection, for one purpose.
pub struct ServerLink {
    address: Arc<Address>,
    statement_max: Duration,
    wire: Mutex<Option<Arc<ServerConnection>>>,
    /// Which database it was the first time.
    life: Arc<OnceLock<FormRow>>,
}

impl ServerLink {
    pub fn new(
        address: Arc<Address>,
        statement_max: Duration,
        life: Arc<OnceLock<FormRow>>,
    ) -> ServerLink {
        ServerLink {
            address,
            statement_max,
            wire: Mutex::default(),
            life,
        }
    }

    /// The connection; a new one where there is none.
    pub async fn wire(&self) -> Result<Arc<ServerConnection>, Unanswered> {
        let mut place = self.wire.lock().await;
        if let Some(wire) = place.as_ref().filter(|wire| !wire.client.is_closed()) {
            return Ok(Arc::clone(wire));
        }
        let wire = connect(&self.address, self.statement_max);
        let wire = timeout(CONNECTING_MAX, wire).await;
        let silent = |_elapsed| Unanswered::Cut("it does not answer. Check the address".to_owned());
        let wire = wire.map_err(silent)??;
        self.expect_the_same(&wire).await?;
        let wire = Arc::new(wire);
        *place = Some(Arc::clone(&wire));
        Ok(wire)
    }

    async fn expect_the_same(&self, wire: &ServerConnection) -> Result<(), Unanswered> {
        let Some(first) = self.life.get() else {
            return Ok(());
        };
        let now = timeout(CONNECTING_MAX, forms::read(&wire.client)).await;
        let silent = |_elapsed| Unanswered::Cut("it does not answer".to_owned());
        match now.map_err(silent)?? {
            Some(now) if now.life == first.life => Ok(()),
            Some(_) | None => Err(Unanswered::Ended(StoreError::Stopped(format!(
                "{}: this is not the database any more that was opened. Put the right one in its \
                 place, then start again",
                self.address
            )))),
        }
    }

    /// Asks once.
    pub async fn ask(&self, statement: &Statement) -> Result<Vec<Row>, Unanswered> {
        let wire = self.wire().await?;
        let values = statement.values.iter();
        let values: Vec<_> = values
            .map(|(value, kind)| (&**value as &(dyn ToSql + Sync), kind.clone()))
            .collect();
        let asked = wire.client.query_typed(&statement.text, &values);
        let late = self.statement_max.min(ANSWER_LATE_MAX);
        let answer = match timeout(self.statement_max + late, asked).await {
            Ok(Ok(_)) if wire.is_warned.swap(false, Ordering::SeqCst) => Err(Unanswered::Cut(
                "it warned that a standby may lack it".to_owned(),
            )),
            Ok(Ok(rows)) => Ok(rows),
            Ok(Err(error)) => Err(Unanswered::of(&error)),
            Err(_elapsed) => Err(Unanswered::Cut("it does not answer".to_owned())),
        };
        if matches!(answer, Err(Unanswered::Cut(_))) {
            self.close(&wire).await;
        }
        answer
    }

    /// Asks until there is an answer, or nobody would wait any longer.
    pub async fn ask_until_answered(&self, statement: &Statement) -> Result<Vec<Row>, StoreError> {
        let mut outage = Outage::default();
        loop {
            match self.ask(statement).await {
                Ok(rows) => return Ok(rows),
                Err(unanswered) => outage.wait(unanswered, &self.address).await?,
            }
        }
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    /// So that the next one who asks has another.
    async fn close(&self, wire: &Arc<ServerConnection>) {
        let mut place = self.wire.lock().await;
        if place.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, wire)) {
            *place = None;
        }
    }
}

/// How long there has been no answer.
#[derive(Default)]
pub struct Outage {
    began: Option<Instant>,
}

impl Outage {
    /// Waits for the next attempt.
    ///
    /// # Errors
    /// There is to be none.
    pub async fn wait(&mut self, why: Unanswered, address: &Address) -> Result<(), StoreError> {
        let why = match why {
            Unanswered::Cut(why) | Unanswered::Busy(why) => why,
            Unanswered::Refused(why) => return Err(stopped(address, &why)),
            Unanswered::Ended(error) => return Err(error),
        };
        let now = Instant::now();
        if self.began.is_none() {
            tracing::warn!("{address}: {why}. Trying again");
        }
        if now.duration_since(*self.began.get_or_insert(now)) > OUTAGE_MAX {
            let minutes = OUTAGE_MAX.as_secs() / 60;
            return Err(stopped(
                address,
                &format!("no answer for {minutes} minutes: {why}"),
            ));
        }
        sleep(ATTEMPT_EVERY).await;
        Ok(())
    }
}

pub fn stopped(address: &Address, why: &str) -> StoreError {
    StoreError::Stopped(format!("{address}: {why}"))
}

/// A new connection, to a server that can be relied on.
pub async fn connect(
    address: &Address,
    statement_max: Duration,
) -> Result<ServerConnection, Unanswered> {
    let config = address.config(statement_max);
    let wire = match address.tls() {
        None => config
            .connect(NoTls)
            .await
            .map(|(client, way)| talk(client, way)),
        Some(tls) => config
            .connect(tls)
            .await
            .map(|(client, way)| talk(client, way)),
    };
    let wire = wire.map_err(|error| Unanswered::of(&error))?;
    refuse_unreliable(&wire.client).await?;
    Ok(wire)
}

/// Keeps talking for the client, and listens for warnings.
fn talk<S, T>(client: Client, mut way: Connection<S, T>) -> ServerConnection
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let is_warned = Arc::new(AtomicBool::new(false));
    let warned = Arc::clone(&is_warned);
    let talking = tokio::spawn(async move {
        let mut messages = poll_fn(move |context| way.poll_message(context));
        while let Some(Ok(message)) = messages.next().await {
            if let AsyncMessage::Notice(notice) = message
                && is_warning(&notice)
            {
                tracing::warn!(
                    "PostgreSQL warns: {} ({})",
                    notice.message(),
                    notice.code().code()
                );
                warned.store(true, Ordering::SeqCst);
            }
        }
    });
    ServerConnection {
        client,
        is_warned,
        talking: talking.abort_handle(),
    }
}

fn is_warning(notice: &DbError) -> bool {
    notice
        .parsed_severity()
        .is_none_or(|severity| severity == Severity::Warning)
}

const UNRELIABLE: &str = "select current_setting('fsync') = 'off' \
     or current_setting('synchronous_commit') = 'off', pg_is_in_recovery(), \
     current_setting('server_version_num')::int";

/// PostgreSQL 15.
const VERSION_MIN: i32 = 150_000;

async fn refuse_unreliable(client: &Client) -> Result<(), Unanswered> {
    let row = client.query_typed_one(UNRELIABLE, &[]).await;
    let row = row.map_err(|error| Unanswered::of(&error))?;
    if row.get(0) {
        let off = "its `fsync` or `synchronous_commit` is off, so that what it confirms may be \
                   lost. Turn both on";
        return Err(Unanswered::Refused(off.to_owned()));
    }
    if row.get(1) {
        return Err(Unanswered::Cut(READ_ONLY.to_owned()));
    }
    let version: i32 = row.get(2);
    match version < VERSION_MIN {
        true => Err(Unanswered::Refused(
            "it is older than PostgreSQL 15".to_owned(),
        )),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// C22: failovers of a minute or two are normal, and one that does not end is told.
    #[tokio::test(start_paused = true)]
    async fn after_five_minutes_without_an_answer_no_more_is_asked() {
        let address = Address::parse("postgres://charley@localhost/charley").unwrap();
        let (mut outage, began) = (Outage::default(), Instant::now());
        let ended = loop {
            let away = Unanswered::Cut("it is away".to_owned());
            if let Err(ended) = outage.wait(away, &address).await {
                break ended.to_string();
            }
        };
        let lasted = began.elapsed();
        assert!(lasted > OUTAGE_MAX && lasted < OUTAGE_MAX + Duration::from_secs(1));
        assert!(
            ended.contains("no answer for 5 minutes: it is away"),
            "{ended}"
        );
    }
}
