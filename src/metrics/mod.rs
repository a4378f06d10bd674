//! What those who run a bot watch: figures for Prometheus, and whether all is
//! well.
//!
//! Sums over everybody, and ages. Nothing of one person may ever be in here: no
//! label is made from what somebody sent, and none tells who it was.

mod backlog;
mod figures;
mod health;
mod labels;
mod looked_up;
mod process;
mod server;

pub use health::{BEAT_EVERY, Health, Unwell};
pub use looked_up::{LookAtDisk, OnDisk};
pub use server::{LaterView, router, serve};

use crate::app::{AppView, Observer};
use crate::clock::Clock;
use crate::conversation::{Event, Turn, What};
use crate::runner::outbox::{Queued, RowOutcome};
use crate::shared_clock::SharedClock;
use crate::store::StoreError;
use crate::telegram::Remedy;
use backlog::Backlog;
use chrono::{DateTime, Utc};
use figures::Figures;
use looked_up::{DatabaseState, LookedUp};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// For what the store is asked; a monitor waits ten seconds or so.
const ANSWER_MAX: Duration = Duration::from_secs(2);

/// Looks on while Charley runs, and counts.
pub struct Metrics {
    figures: Figures,
    backlog: Backlog,
    health: Health,
    clock: Arc<dyn Clock>,
    look_at_disk: LookAtDisk,
    database: Option<Arc<SharedClock>>,
}

impl Metrics {
    pub fn new(health: Health, clock: Arc<dyn Clock>, look_at_disk: LookAtDisk) -> Self {
        Metrics {
            figures: Figures::new(clock.now()),
            backlog: Backlog::default(),
            health,
            clock,
            look_at_disk,
            database: None,
        }
    }

    /// The same where what people told is in a database.
    pub fn with_database(self, database: Option<Arc<SharedClock>>) -> Self {
        Metrics { database, ..self }
    }

    /// An empty turn went through, and an empty commit reached the disk.
    pub fn beat(&self) {
        self.health.beat();
    }

    /// Another Charley answers people, and this one waits for it to end.
    pub fn stands_by(&self) {
        self.health.stands_by();
    }

    /// It has ended.
    pub fn takes_over(&self) {
        self.health.takes_over();
    }

    /// Charley was told to end.
    pub fn stopping(&self) {
        self.health.stopping();
    }

    /// The figures of one that stands by, as text that Prometheus reads: whatever is
    /// about people is told by who answers them. Nothing where it does not stand by.
    fn text_standing_by(&self) -> Option<String> {
        let looked_up = LookedUp {
            database: self.database_state(),
            ..LookedUp::default()
        };
        let is_standing_by = self.health.is_standing_by();
        is_standing_by.then(|| {
            self.figures
                .show(&self.backlog, looked_up, self.clock.now())
        })
    }

    /// All figures as text that Prometheus reads.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn text(&self, view: &AppView) -> Result<String, StoreError> {
        let now = self.clock.now();
        let looked_up = self.look_up(view, now).await?;
        Ok(self.figures.show(&self.backlog, looked_up, now))
    }

    fn database_state(&self) -> Option<DatabaseState> {
        let clock = self.database.as_ref()?;
        let database = clock.database();
        Some(DatabaseState {
            is_standing_by: self.health.is_standing_by(),
            machine_is_off: clock.machine_is_off(),
            dead_rows: database.dead_rows(),
            is_reachable: database.is_reachable(),
            answered_ago: database.answered_ago(),
            form: database.form(),
        })
    }

    /// Left out where a database that is away would have everybody wait who looks on.
    async fn dead_letters(&self, view: &AppView) -> Result<Option<usize>, StoreError> {
        match timeout(ANSWER_MAX, view.dead_letters()).await {
            Ok(counted) => counted.map(Some),
            Err(_elapsed) => Ok(None),
        }
    }

    async fn look_up(&self, view: &AppView, now: DateTime<Utc>) -> Result<LookedUp, StoreError> {
        let on_disk = (self.look_at_disk)().map_err(|error| {
            tracing::warn!(kind = %error.kind(), "the disk cannot be looked at for the figures");
        });
        let on_disk = on_disk.ok();
        let backed_up_at = on_disk.and_then(|on_disk| on_disk.backed_up_at);
        Ok(LookedUp {
            people: Some(view.people()),
            parts: view.parts(),
            dead_letters: self.dead_letters(view).await?,
            store_bytes: on_disk.and_then(|on_disk| on_disk.store_bytes),
            poll_age: Some(self.health.answered_ago()),
            database: self.database_state(),
            // One from a time that is still to come is as new as can be.
            backup_age: backed_up_at.map(|at| (now - at).to_std().unwrap_or_default()),
        })
    }
}

impl Observer for Metrics {
    fn polled(&self) {
        self.health.polled();
    }

    fn read(&self, _json: &str, _chat_id: i64, event: &Event) {
        self.figures.read(labels::kind(&event.what));
    }

    fn turned(&self, event: &Event, turn: &Turn, _now: DateTime<Utc>) {
        self.figures.turned(labels::kind(&event.what));
        let What::Delivered { kind, night } = event.what else {
            return;
        };
        // One that was put off comes again, and was late only the first time.
        let record = turn.chat.diary.reminders.get(&(night, kind));
        if let Some(record) = record.filter(|record| record.sent_at == Some(event.at)) {
            let late = event.at - record.due_at;
            self.figures.reminded(labels::reminder(kind), late);
        }
    }

    fn committed(&self, took: Duration) {
        self.figures.committed(took);
    }

    fn store_failed(&self, why: &str) {
        self.health.store_failed(why);
    }

    fn queued(&self, rows: &[Queued]) {
        self.backlog.add(rows);
    }

    fn called(&self, refused: Option<Remedy>) {
        self.figures.called(labels::answer(refused));
    }

    fn finished(&self, queued: &Queued, outcome: Option<RowOutcome>) {
        self.backlog.remove(queued);
        let class = labels::class(queued.row.class());
        self.figures.finished(class, labels::result(outcome));
    }

    fn left_out(&self, queued: &Queued) {
        self.backlog.remove(queued);
        let class = labels::class(queued.row.class());
        self.figures.finished(class, labels::LEFT_OUT);
    }
}
