//! A sender on a clock that jumps, with an outbox in memory and the local
//! Telegram at the other end of the ordinary client.
//!
//! The clock stands still while a call is under way, and each call then takes
//! the same time: so the times at which calls begin can be compared.

use super::passing::Passing;
use super::rows::now;
use crate::promises::BOOK;
use charley::clock::Clock;
use charley::conversation::{Button, Emphasis, ExportFile, Fetched, Handle, Message, Press};
use charley::picture::{Palette, Picture};
use charley::playground::{Fault, FaultKind, LocalTelegram};
use charley::runner::FileToSend;
use charley::runner::outbox::{Queued, RowOutcome};
use charley::sound::Soundtrack;
use charley::telegram::call::{Body, Call, Markup};
use charley::telegram::calls::Calls;
use charley::telegram::keyboard::{InlineKeyboard, KeyboardComposer};
use charley::telegram::{
    Downloads, LeftOut, Limits, Messenger, Outbox, Refused, Renderer, Sender, Telegram, ToSend,
    Username, Voice,
};
use charley::words::{Text, WritingDirection, escape_html};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use teloxide::RequestError;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::watch;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::Instant;

pub const TAKES: Duration = Duration::from_millis(50);

/// Telegram, and the outbox as it heard of it.
pub struct World {
    pub telegram: LocalTelegram,
    client: Telegram,
    calls: Mutex<Vec<(Duration, i64, Call)>>,
    ended: Mutex<Vec<(u64, RowOutcome)>>,
    left_out: Mutex<Vec<(u64, bool)>>,
    /// Telegram's ids of messages that were sent before.
    message_ids: Mutex<HashMap<(i64, Handle), i32>>,
    store: Store,
    started: Instant,
}

/// What the outbox is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    Soundtrack,
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

    async fn fetch(&self, _: String, _: u64) -> Result<Fetched, RequestError> {
        Ok(Fetched::Gone)
    }
}

/// Says the key itself.
struct Echo;

impl Renderer for Echo {
    fn html(&self, language: &str, text: &Text) -> String {
        escape_html(&self.plain(language, text))
    }

    fn plain(&self, _language: &str, text: &Text) -> String {
        text.key.to_string()
    }

    fn direction(&self, _: &str) -> WritingDirection {
        WritingDirection::LeftToRight
    }

    async fn picture(&self, queued: &Queued, picture: &Picture) -> anyhow::Result<Vec<u8>> {
        let letters = if queued.row.language == "no font" {
            "夜"
        } else {
            "night"
        };
        Ok(picture
            .draw(Palette::Light, WritingDirection::LeftToRight, &|_| {
                letters.to_owned()
            })
            .png()?)
    }

    fn voice(&self, language: &str, sound: &Soundtrack) -> Option<Voice> {
        let clips = BOOK.sounds().of(language)?;
        let (bytes, seconds) = (sound.file(clips).unwrap(), sound.seconds(clips));
        Some(Voice { bytes, seconds })
    }
}

/// A keyboard of one button.
pub fn buttons() -> Option<InlineKeyboard> {
    let undo = Button {
        label: Text::of("Undo"),
        press: Press::Data("log.undo;3".to_owned()),
        emphasis: Emphasis::Plain,
    };
    let composer = KeyboardComposer {
        renderer: &Echo,
        language: "en",
        username: "",
        has_styles: true,
        can_copy: true,
    };
    composer.keyboard(&Message::default().row([undo]))
}

impl Outbox for Shared {
    async fn is_wanted(&self, _queued: &Queued) -> anyhow::Result<bool> {
        Ok(true)
    }

    async fn message_id(&self, chat_id: i64, handle: Handle) -> anyhow::Result<Option<i32>> {
        let known = self.0.message_ids.lock().unwrap();
        Ok(known.get(&(chat_id, handle)).copied())
    }

    async fn finished(&self, queued: &Queued, outcome: RowOutcome) -> anyhow::Result<()> {
        match self.0.store {
            Store::Soundtrack => {}
            Store::Broken => anyhow::bail!("broken"),
            Store::Panics => panic!("about row {}", queued.id.0),
        }
        self.0.ended.lock().unwrap().push((queued.id.0, outcome));
        Ok(())
    }

    async fn fetched(&self, queued: &Queued, _: Fetched) -> anyhow::Result<()> {
        let outcome = RowOutcome::Sent { message_id: None };
        self.finished(queued, outcome).await
    }

    async fn left_out(&self, rows: Vec<LeftOut>) -> anyhow::Result<()> {
        let ids = rows.iter().map(|row| (row.queued.id.0, row.is_missed));
        self.0.left_out.lock().unwrap().extend(ids);
        Ok(())
    }

    async fn export(&self, _: &Queued, _: ExportFile) -> anyhow::Result<Option<FileToSend>> {
        Ok(Some(FileToSend {
            name: "charley-export.json".into(),
            bytes: b"{}".to_vec(),
            caption: Text::of("caption"),
        }))
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
        let messenger = Messenger {
            calls: Shared(Arc::clone(&world)),
            renderer: Echo,
            outbox: Shared(Arc::clone(&world)),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            is_night: |_, _| false,
            username: Username::default(),
            downloads: Downloads::default(),
            refused: Refused::default(),
        };
        let (rows, received) = unbounded_channel();
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(Sender::new(messenger, limits).run(received, stopped));
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
        World::with(Store::Soundtrack).await
    }

    pub async fn with(store: Store) -> World {
        let telegram = LocalTelegram::start().await.unwrap();
        World {
            client: Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap(),
            telegram,
            calls: Mutex::default(),
            ended: Mutex::default(),
            left_out: Mutex::default(),
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
        let body = Body {
            text: "before".into(),
            markup: Markup::None,
            keyboard: buttons(),
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

    /// Returns once so many rows have ended.
    pub async fn heard(&self, rows: usize) {
        while self.ended.lock().unwrap().len() < rows {
            tokio::time::sleep(TAKES).await;
        }
    }

    /// Since the start.
    pub fn elapsed_millis(&self) -> u128 {
        self.started.elapsed().as_millis()
    }

    /// Milliseconds, chat and text of the messages that were tried.
    pub fn said(&self) -> Vec<(u128, i64, String)> {
        let calls = self.calls.lock().unwrap();
        calls
            .iter()
            .map(|(at, chat_id, call)| {
                let text = match call {
                    Call::Send { body, .. } if body.markup != Markup::None => body.text.clone(),
                    Call::Send { body, .. } => format!("plain {}", body.text),
                    Call::Edit { message_id, body } => {
                        format!("edit {} {}", self.handle_of(*message_id), body.text)
                    }
                    Call::DropButtons { message_id } => {
                        format!("drop {}", self.handle_of(*message_id))
                    }
                    Call::Delete { message_id } => {
                        format!("delete {}", self.handle_of(*message_id))
                    }
                    Call::Answer { callback, .. } => format!("answer {callback}"),
                    Call::Document { name, .. } => name.clone(),
                    Call::Photo { body, .. } => format!("photo {}", body.text),
                    Call::Voice { caption, .. } => format!("voice {caption}"),
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

    /// Rows that are not said, in order, and which of them the person is told of.
    pub fn left_out(&self) -> Vec<(u64, bool)> {
        self.left_out.lock().unwrap().clone()
    }

    /// How rows ended, in order. Messages that came to be are there, and are
    /// all called 1 here.
    pub fn ended(&self) -> Vec<(u64, RowOutcome)> {
        let ended = self.ended.lock().unwrap().clone();
        let named = |(row, outcome)| match outcome {
            RowOutcome::Sent {
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

const SENT: RowOutcome = RowOutcome::Sent {
    message_id: Some(1),
};

pub fn sent(ids: impl IntoIterator<Item = u64>) -> Vec<(u64, RowOutcome)> {
    ids.into_iter().map(|id| (id, SENT)).collect()
}
