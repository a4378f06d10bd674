//! A Telegram and an outbox in memory, and rows to send.

use super::super::*;
use crate::clock::ManualClock;
use crate::conversation::{Handle, Message, Phase, Purpose};
use crate::diary::ReminderKind;
use crate::runner::outbox::{ExportFile, Pacing, Row, RowId, Saying};
use crate::telegram::bot::Username;
use crate::telegram::outbound::Call;
use crate::telegram::ports::Document;
use crate::telegram::stub::Echo;
use crate::words::Text;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;
use teloxide::types::Seconds;
use teloxide::{ApiError, RequestError};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

pub const TAKES: Duration = Duration::from_millis(50);

pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 28, 20, 0, 0).unwrap()
}

/// Telegram and the outbox, as they saw it.
#[derive(Default)]
pub struct World {
    calls: Mutex<Vec<(Duration, i64, Call)>>,
    /// What goes wrong next in a chat.
    pub refusals: Mutex<HashMap<i64, VecDeque<RequestError>>>,
    ended: Mutex<Vec<(u64, Finished)>>,
    /// Handles whose message is known, as the id itself.
    message_ids: Mutex<Vec<Handle>>,
    store_is_broken: bool,
    store_panics: bool,
    started: Option<Instant>,
}

#[derive(Clone)]
struct Shared(Arc<World>);

impl Calls for Shared {
    async fn call(&self, chat_id: i64, call: Call) -> Result<Option<i32>, RequestError> {
        let at = self.0.started.unwrap().elapsed();
        self.0.calls.lock().unwrap().push((at, chat_id, call));
        tokio::time::sleep(TAKES).await;
        let refusal = self
            .0
            .refusals
            .lock()
            .unwrap()
            .get_mut(&chat_id)
            .and_then(VecDeque::pop_front);
        refusal.map_or(Ok(Some(1)), Err)
    }
}

impl Deliveries for Shared {
    async fn is_wanted(&self, _queued: &Queued) -> anyhow::Result<bool> {
        Ok(true)
    }

    async fn message_id(&self, _: i64, handle: Handle) -> anyhow::Result<Option<i32>> {
        let known = self.0.message_ids.lock().unwrap().contains(&handle);
        Ok(known.then(|| i32::try_from(handle).unwrap()))
    }

    async fn finished(&self, queued: &Queued, outcome: Finished) -> anyhow::Result<()> {
        assert!(!self.0.store_panics, "about row {}", queued.id.0);
        anyhow::ensure!(!self.0.store_is_broken, "broken");
        self.0.ended.lock().unwrap().push((queued.id.0, outcome));
        Ok(())
    }

    async fn export(&self, _: i64, _: ExportFile) -> anyhow::Result<Document> {
        Ok(Document {
            name: "charley-export.json".into(),
            bytes: b"{}".to_vec(),
            caption: Text::of("caption"),
        })
    }
}

pub struct Run {
    pub world: Arc<World>,
    pub clock: Arc<ManualClock>,
    pub rows: Option<UnboundedSender<ToSend>>,
    pub stop: watch::Sender<bool>,
    pub task: JoinHandle<anyhow::Result<()>>,
}

impl Run {
    pub fn start(limits: &Limits, mut world: World) -> Run {
        world.started = Some(Instant::now());
        let world = Arc::new(world);
        let clock = Arc::new(ManualClock::at(now()));
        let speaker = Speaker {
            calls: Shared(Arc::clone(&world)),
            voice: Echo,
            deliveries: Shared(Arc::clone(&world)),
            clock: Arc::clone(&clock) as Arc<dyn crate::clock::Clock>,
            is_night: |_, _| false,
            username: Username::default(),
        };
        let (rows, received) = unbounded_channel();
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(Sender::new(speaker, limits).run(received, stopped));
        Run {
            world,
            clock,
            rows: Some(rows),
            stop,
            task,
        }
    }

    pub fn send(&self, item: ToSend) {
        self.rows.as_ref().unwrap().send(item).unwrap();
    }

    /// Lets everything be said, then ends.
    pub async fn finish(mut self) -> Arc<World> {
        self.rows = None;
        self.task.await.unwrap().unwrap();
        self.world
    }
}

impl World {
    pub fn with_broken_store() -> Self {
        World {
            store_is_broken: true,
            ..World::default()
        }
    }

    pub fn with_panicking_store() -> Self {
        World {
            store_panics: true,
            ..World::default()
        }
    }

    pub fn refuse(self, chat_id: i64, errors: impl IntoIterator<Item = RequestError>) -> Self {
        self.refusals
            .lock()
            .unwrap()
            .insert(chat_id, errors.into_iter().collect());
        self
    }

    pub fn knows(self, handle: Handle) -> Self {
        self.message_ids.lock().unwrap().push(handle);
        self
    }

    /// Milliseconds, chat and text of the messages that were tried.
    pub fn said(&self) -> Vec<(u128, i64, String)> {
        let calls = self.calls.lock().unwrap();
        calls
            .iter()
            .map(|(at, chat_id, call)| {
                let text = match call {
                    Call::Send { body, .. } if body.is_html => body.text.clone(),
                    Call::Send { body, .. } => format!("plain {}", body.text),
                    Call::Edit { message_id, body } => format!("edit {message_id} {}", body.text),
                    Call::DropButtons { message_id } => format!("drop {message_id}"),
                    Call::Answer { callback, .. } => format!("answer {callback}"),
                    Call::Document { name, .. } => name.clone(),
                };
                (at.as_millis(), *chat_id, text)
            })
            .collect()
    }

    pub fn texts(&self) -> Vec<String> {
        self.said().into_iter().map(|(_, _, text)| text).collect()
    }

    pub fn ended(&self) -> Vec<(u64, Finished)> {
        self.ended.lock().unwrap().clone()
    }
}

pub fn row(id: u64, chat_id: i64, saying: Saying) -> ToSend {
    ToSend::Row(Queued {
        id: RowId(id),
        row: Row {
            chat_id,
            language: "en".into(),
            hours: None,
            created_at: now(),
            saying,
        },
    })
}

pub fn text(text: impl ToString) -> Message {
    Message::new(Text::of(text.to_string()))
}

/// A reply that says its number.
pub fn reply(id: u64, chat_id: i64) -> ToSend {
    let saying = Saying::Send {
        handle: None,
        message: text(id),
        purpose: Purpose::Reply,
    };
    row(id, chat_id, saying)
}

pub fn reminder(id: u64, chat_id: i64, expires_at: DateTime<Utc>) -> ToSend {
    let saying = Saying::Send {
        handle: None,
        message: text(id),
        purpose: Purpose::Reminder {
            kind: ReminderKind::Water,
            night: now().date_naive(),
            expires_at,
        },
    };
    row(id, chat_id, saying)
}

pub fn edit(id: u64, chat_id: i64, handle: Handle) -> ToSend {
    let saying = Saying::Edit {
        handle,
        message: text(id),
    };
    row(id, chat_id, saying)
}

pub fn answer(id: u64, chat_id: i64) -> ToSend {
    let saying = Saying::Answer {
        callback: id.to_string(),
        toast: None,
    };
    row(id, chat_id, saying)
}

pub fn later() -> DateTime<Utc> {
    now() + TimeDelta::hours(1)
}

pub fn flood(seconds: u32) -> RequestError {
    RequestError::RetryAfter(Seconds::from_seconds(seconds))
}

pub fn unknown(description: &str) -> RequestError {
    RequestError::Api(ApiError::Unknown(description.into()))
}

pub fn sent(ids: impl IntoIterator<Item = u64>) -> Vec<(u64, Finished)> {
    let sent = Finished::Sent {
        message_id: Some(1),
    };
    ids.into_iter().map(|id| (id, sent)).collect()
}

pub fn exercise(chat_id: i64, handle: Handle) -> ToSend {
    let phase = |after_seconds: u32| Phase {
        after_seconds,
        message: text(format!("phase {after_seconds}")),
    };
    ToSend::Pace(Pacing {
        chat_id,
        language: "en".into(),
        hours: None,
        handle,
        phases: [0, 10, 20, 30].map(phase).into(),
    })
}
