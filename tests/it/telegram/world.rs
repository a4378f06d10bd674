//! A sender on a clock that jumps, with an outbox in memory and the local
//! Telegram at the other end of the ordinary client.
//!
//! The clock stands still while a call is under way, and each call then takes
//! the same time: so the times at which calls begin can be compared.

use charley::clock::Clock;
use charley::conversation::{Handle, Message, Phase, Purpose};
use charley::diary::ReminderKind;
use charley::playground::{ApiError, Fault, FaultKind, LocalTelegram};
use charley::runner::outbox::{ExportFile, Pacing, Queued, Row, RowId, Saying};
use charley::telegram::calls::Calls;
use charley::telegram::outbound::{Body, Call};
use charley::telegram::{
    Deliveries, Document, Finished, Limits, Sender, Speaker, Telegram, ToSend, Username, Voice,
};
use charley::words::Text;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use teloxide::RequestError;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::watch;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::Instant;

pub const TAKES: Duration = Duration::from_millis(50);

pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 28, 20, 0, 0).unwrap()
}

/// Telegram, and the outbox as it heard of it.
pub struct World {
    pub telegram: LocalTelegram,
    client: Telegram,
    calls: Mutex<Vec<(Duration, i64, Call)>>,
    ended: Mutex<Vec<(u64, Finished)>>,
    /// Telegram's ids of messages that were sent before.
    message_ids: Mutex<HashMap<(i64, Handle), i32>>,
    store: Store,
    started: Instant,
}

/// What the outbox is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    Sound,
    Broken,
    Panics,
}

#[derive(Clone)]
struct Shared(Arc<World>);

impl Calls for Shared {
    async fn call(&self, chat_id: i64, call: Call) -> Result<Option<i32>, RequestError> {
        let at = self.0.started.elapsed();
        self.0
            .calls
            .lock()
            .unwrap()
            .push((at, chat_id, call.clone()));
        let answer = self.0.call(chat_id, call).await;
        tokio::time::sleep(TAKES).await;
        answer
    }
}

/// Says the key itself.
struct Echo;

impl Voice for Echo {
    fn html(&self, language: &str, text: &Text) -> String {
        teloxide::utils::html::escape(&self.plain(language, text))
    }

    fn plain(&self, _language: &str, text: &Text) -> String {
        text.key.to_string()
    }
}

impl Deliveries for Shared {
    async fn is_wanted(&self, _queued: &Queued) -> anyhow::Result<bool> {
        Ok(true)
    }

    async fn message_id(&self, chat_id: i64, handle: Handle) -> anyhow::Result<Option<i32>> {
        let known = self.0.message_ids.lock().unwrap();
        Ok(known.get(&(chat_id, handle)).copied())
    }

    async fn finished(&self, queued: &Queued, outcome: Finished) -> anyhow::Result<()> {
        match self.0.store {
            Store::Sound => {}
            Store::Broken => anyhow::bail!("broken"),
            Store::Panics => panic!("about row {}", queued.id.0),
        }
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

/// A clock that goes on with the test's own, from where it was set.
pub struct Passing {
    set_to: Mutex<(DateTime<Utc>, Instant)>,
    moves: watch::Sender<u64>,
}

impl Passing {
    fn from(now: DateTime<Utc>) -> Self {
        Passing {
            set_to: Mutex::new((now, Instant::now())),
            moves: watch::Sender::new(0),
        }
    }

    pub fn set(&self, now: DateTime<Utc>) {
        *self.set_to.lock().unwrap() = (now, Instant::now());
        self.moves.send_modify(|moves| *moves += 1);
    }
}

impl Clock for Passing {
    fn now(&self) -> DateTime<Utc> {
        let (time, since) = *self.set_to.lock().unwrap();
        time + since.elapsed()
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.moves.subscribe()
    }
}

pub struct Run {
    pub world: Arc<World>,
    pub clock: Arc<Passing>,
    pub rows: Option<UnboundedSender<ToSend>>,
    pub stop: watch::Sender<bool>,
    pub task: JoinHandle<anyhow::Result<()>>,
}

impl Run {
    pub fn start(limits: &Limits, world: World) -> Run {
        let started = Instant::now();
        let world = Arc::new(World { started, ..world });
        let clock = Arc::new(Passing::from(now()));
        let speaker = Speaker {
            calls: Shared(Arc::clone(&world)),
            voice: Echo,
            deliveries: Shared(Arc::clone(&world)),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
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
    pub async fn new() -> World {
        World::with(Store::Sound).await
    }

    pub async fn with(store: Store) -> World {
        let telegram = LocalTelegram::start().await.unwrap();
        World {
            client: Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap(),
            telegram,
            calls: Mutex::default(),
            ended: Mutex::default(),
            message_ids: Mutex::default(),
            store,
            started: Instant::now(),
        }
    }

    /// What goes wrong next in a chat, one after the other.
    pub fn refuse(self, chat_id: i64, kinds: impl IntoIterator<Item = FaultKind>) -> Self {
        for kind in kinds {
            self.telegram.fault(Fault::once(kind).in_chat(chat_id));
        }
        self
    }

    /// A message with a button was sent there before.
    pub async fn knows(self, chat_id: i64, handle: Handle) -> Self {
        let button = teloxide::types::InlineKeyboardButton::callback("b", "b");
        let keyboard = teloxide::types::InlineKeyboardMarkup::new([[button]]);
        let body = Body {
            text: "before".into(),
            is_html: false,
            keyboard: Some(keyboard),
        };
        let silent = false;
        let sent = self.call(chat_id, Call::Send { body, silent }).await;
        let id = sent.unwrap().unwrap();
        self.message_ids
            .lock()
            .unwrap()
            .insert((chat_id, handle), id);
        self
    }

    /// Calls over HTTP, while the clock stands still: it never goes on by
    /// itself while a thread is blocked.
    async fn call(&self, chat_id: i64, call: Call) -> Result<Option<i32>, RequestError> {
        self.telegram.person(chat_id);
        let (answered, waits) = std::sync::mpsc::channel::<()>();
        let standing = spawn_blocking(move || waits.recv());
        let answer = self.client.call(chat_id, call).await;
        drop(answered);
        // It hears only that the other end is gone.
        let _ = standing.await.unwrap();
        answer
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
                    Call::Edit { message_id, body } => {
                        format!("edit {} {}", self.handle_of(*message_id), body.text)
                    }
                    Call::DropButtons { message_id } => {
                        format!("drop {}", self.handle_of(*message_id))
                    }
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

    fn handle_of(&self, message_id: i32) -> Handle {
        let known = self.message_ids.lock().unwrap();
        let mut of_it = known.iter().filter(|(_, id)| **id == message_id);
        of_it.next().unwrap().0.1
    }

    /// How rows ended, in order. Messages that came to be are there, and are
    /// all called 1 here.
    pub fn ended(&self) -> Vec<(u64, Finished)> {
        let ended = self.ended.lock().unwrap().clone();
        let named = |(row, outcome)| match outcome {
            Finished::Sent {
                message_id: Some(id),
            } => {
                let is_there = |chat: i64| {
                    let messages = self.telegram.messages(chat);
                    messages.iter().any(|message| message.id == i64::from(id))
                };
                let mut chats = self.said().into_iter().map(|(_, chat, _)| chat);
                assert!(chats.any(is_there), "message {id}");
                (row, SENT)
            }
            other => (row, other),
        };
        ended.into_iter().map(named).collect()
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

pub fn flood(seconds: u32) -> FaultKind {
    FaultKind::RetryAfter(seconds)
}

pub fn refused(reason: &str) -> FaultKind {
    FaultKind::Refuse(ApiError::bad_request(reason))
}

pub fn gone() -> FaultKind {
    refused("message to edit not found")
}

/// The connection breaks before anything is done.
pub fn outage() -> FaultKind {
    FaultKind::DropBefore
}

const SENT: Finished = Finished::Sent {
    message_id: Some(1),
};

pub fn sent(ids: impl IntoIterator<Item = u64>) -> Vec<(u64, Finished)> {
    ids.into_iter().map(|id| (id, SENT)).collect()
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
