//! What those who run a bot watch: figures for Prometheus, and whether all is
//! well.
//!
//! Sums over everybody, and ages. Nothing of one person may ever be in here: no
//! label is made from what somebody sent, and none tells who it was.

mod backlog;
mod figures;
mod health;
mod labels;
mod server;

pub use health::{Health, Unwell};
pub use server::{router, serve};

use crate::app::Observer;
use crate::clock::Clock;
use crate::conversation::{Event, Turn, What};
use crate::runner::outbox::{Queued, RowOutcome};
use crate::telegram::Remedy;
use backlog::Backlog;
use chrono::{DateTime, Utc};
use figures::Figures;
use std::sync::Arc;
use std::time::Duration;

/// Looks on while Charley runs, and counts.
pub struct Metrics {
    figures: Figures,
    backlog: Backlog,
    health: Health,
    clock: Arc<dyn Clock>,
}

impl Metrics {
    pub fn new(health: Health, clock: Arc<dyn Clock>) -> Self {
        Metrics {
            figures: Figures::default(),
            backlog: Backlog::default(),
            health,
            clock,
        }
    }

    /// All figures as text that Prometheus reads.
    pub fn text(&self, dead_letters: usize) -> String {
        self.figures
            .show(&self.backlog, dead_letters, self.clock.now())
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
