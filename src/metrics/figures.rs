//! The figures themselves, by the names that they have in Prometheus.

use super::backlog::Backlog;
use super::labels;
use super::looked_up::{LookedUp, LookedUpFigures};
use super::process::ProcessFigures;
use crate::diary::ReminderKind;
use crate::runner::outbox::Class;
use crate::version;
use chrono::{DateTime, TimeDelta, Utc};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use std::sync::Arc;
use std::time::Duration;

type Label = (&'static str, &'static str);
type CounterFamily<const LABELS: usize> = Family<[Label; LABELS], Counter>;
type HistogramFamily = Family<[Label; 1], Histogram, fn() -> Histogram>;

/// In seconds: a sync of a quick disk, up to one that hangs.
const COMMIT_BUCKETS: [f64; 11] = [
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0,
];
/// In seconds: within the minute, within the windows of the reminders.
const REMINDER_BUCKETS: [f64; 11] = [
    1.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 900.0, 1800.0, 2700.0, 3600.0,
];

pub struct Figures {
    registry: Registry,
    updates: CounterFamily<1>,
    turns: CounterFamily<1>,
    commits: Histogram,
    late: HistogramFamily,
    early: HistogramFamily,
    calls: CounterFamily<1>,
    rows: CounterFamily<2>,
    waiting: Family<[Label; 1], Gauge>,
    waiting_seconds: Family<[Label; 1], Gauge>,
    looked_up: Arc<LookedUpFigures>,
}

impl Figures {
    /// Of a process that was started then.
    pub fn new(started_at: DateTime<Utc>) -> Self {
        let mut figures = Figures {
            registry: Registry::default(),
            updates: Family::default(),
            turns: Family::default(),
            commits: Histogram::new(COMMIT_BUCKETS),
            late: Family::new_with_constructor(reminder_spans),
            early: Family::new_with_constructor(reminder_spans),
            calls: Family::default(),
            rows: Family::default(),
            waiting: Family::default(),
            waiting_seconds: Family::default(),
            looked_up: Arc::default(),
        };
        let process = Box::new(ProcessFigures { started_at });
        figures.registry.register_collector(process);
        let mut ours = std::mem::take(&mut figures.registry);
        let named = ours.sub_registry_with_prefix("charley");
        figures.register_counts(named);
        figures.register_spans(named);
        figures.register_state(named);
        figures.registry = ours;
        figures.begin_at_nothing();
        figures
    }

    /// What comes seldom is there from the start, so that a first one is seen to
    /// be one more.
    fn begin_at_nothing(&self) {
        for kind in ReminderKind::ALL {
            let of_kind = [("kind", labels::reminder(kind))];
            drop(self.late.get_or_create(&of_kind));
            drop(self.early.get_or_create(&of_kind));
        }
    }
}

fn reminder_spans() -> Histogram {
    Histogram::new(REMINDER_BUCKETS)
}

impl Figures {
    fn register_counts(&self, registry: &mut Registry) {
        registry.register(
            "updates",
            "Updates from Telegram that concern a chat",
            self.updates.clone(),
        );
        registry.register("turns", "Events handled", self.turns.clone());
        registry.register(
            "calls",
            "Calls to Telegram by its answer, repeated ones too",
            self.calls.clone(),
        );
        registry.register(
            "outbox_finished",
            "Rows of the outbox by what became of them",
            self.rows.clone(),
        );
        registry.register(
            "outbox_rows",
            "Rows that wait to be said",
            self.waiting.clone(),
        );
    }

    /// What is so now, and which Charley this is.
    fn register_state(&self, registry: &mut Registry) {
        let commit = version::COMMIT.unwrap_or("unknown");
        let build = [("version", version::VERSION), ("commit", commit)];
        registry.register("build", "Which Charley this is", Info::new(build));
        registry.register_collector(Box::new(Arc::clone(&self.looked_up)));
    }

    fn register_spans(&self, registry: &mut Registry) {
        registry.register_with_unit(
            "commit",
            "From a transaction until it is durable",
            Unit::Seconds,
            self.commits.clone(),
        );
        registry.register_with_unit(
            "reminder_late",
            "How long after its time a reminder was delivered",
            Unit::Seconds,
            self.late.clone(),
        );
        registry.register_with_unit(
            "reminder_early",
            "How long before its time, where very many are due in one minute",
            Unit::Seconds,
            self.early.clone(),
        );
        registry.register_with_unit(
            "outbox_oldest",
            "Age of the oldest row that waits to be said",
            Unit::Seconds,
            self.waiting_seconds.clone(),
        );
    }

    pub fn read(&self, kind: &'static str) {
        self.updates.get_or_create(&[("kind", kind)]).inc();
    }

    pub fn turned(&self, kind: &'static str) {
        self.turns.get_or_create(&[("kind", kind)]).inc();
    }

    pub fn committed(&self, took: Duration) {
        self.commits.observe(took.as_secs_f64());
    }

    pub fn reminded(&self, kind: &'static str, late: TimeDelta) {
        let of_kind = [("kind", kind)];
        let seconds = late.as_seconds_f64();
        if seconds < 0.0 {
            self.early.get_or_create(&of_kind).observe(-seconds);
        } else {
            self.late.get_or_create(&of_kind).observe(seconds);
        }
    }

    pub fn called(&self, answer: &'static str) {
        self.calls.get_or_create(&[("answer", answer)]).inc();
    }

    pub fn finished(&self, class: &'static str, result: &'static str) {
        let labels = [("class", class), ("result", result)];
        self.rows.get_or_create(&labels).inc();
    }

    /// All of them as text, with what has to be looked up for it.
    pub fn show(&self, backlog: &Backlog, looked_up: LookedUp, now: DateTime<Utc>) -> String {
        for class in [Class::Reply, Class::Reminder] {
            let (rows, oldest) = backlog.of(class);
            let of_class = [("class", labels::class(class))];
            let age = oldest.map_or(0, |oldest| (now - oldest).num_seconds());
            self.waiting.get_or_create(&of_class).set(count(rows));
            self.waiting_seconds.get_or_create(&of_class).set(age);
        }
        self.looked_up.set(looked_up);
        let mut text = String::new();
        // Writing to a text cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
