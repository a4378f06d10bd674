//! The handle on a running local Telegram.

use super::chat::ChatKind;
use super::older::Unheard;
use super::server;
use super::shared::SharedState;
use super::{
    BotProfile, ChatMember, ChatMessage, Fault, FloodLimits, PressAnswer, RecordedCall, State,
};
use crate::clock::ManualClock;
use crate::door::{self, Asks, Bounds};
use chrono::{DateTime, TimeZone, Utc};
use serde_json::Value;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

/// How long `wait_until` waits, so that a test fails rather than hangs. Long, since
/// a busy machine took more than a minute once.
const PATIENCE: Duration = Duration::from_secs(180);

/// More than bots ever have open, and far fewer than there are file descriptors.
const BOUNDS: Bounds = Bounds {
    connections_max: 400,
    first_request: Duration::from_secs(30),
    asks: Asks::Again(door::IDLE),
};

/// In the token of those who have nothing to hide.
const KNOWN_SECRET: &str = "AAlocalTelegramOnLoopback-only_0000";

/// A Telegram of one's own on loopback. It ends when this is dropped.
pub struct LocalTelegram {
    shared: Arc<SharedState>,
    address: SocketAddr,
    /// Dropped with it, which tells the server to finish.
    _running: oneshot::Sender<()>,
}

/// What was waited for did not happen.
#[derive(Debug, Error)]
#[error("waited {PATIENCE:?} for something that did not happen")]
pub struct WaitedTooLong;

impl LocalTelegram {
    /// Starts with a clock of its own that stands at an evening in March.
    ///
    /// # Errors
    /// Where no port on loopback can be had.
    pub async fn start() -> io::Result<LocalTelegram> {
        let evening = Utc.timestamp_nanos(1_772_481_600_000_000_000);
        LocalTelegram::start_with(Arc::new(ManualClock::at(evening))).await
    }

    /// Starts with a clock that others may share.
    ///
    /// # Errors
    /// Where no port on loopback can be had.
    pub async fn start_with(clock: Arc<ManualClock>) -> io::Result<LocalTelegram> {
        LocalTelegram::start_as(token(KNOWN_SECRET), 1, clock).await
    }

    /// Starts with a token of one's own, for a bot that may have a past: ids
    /// of updates and messages count up from `first_id`.
    ///
    /// # Errors
    /// Where no port on loopback can be had.
    pub async fn start_as(
        token: String,
        first_id: i64,
        clock: Arc<ManualClock>,
    ) -> io::Result<LocalTelegram> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let shared = SharedState::new(token, first_id, clock);
        let (running, ended) = oneshot::channel();
        let router = server::router(Arc::clone(&shared));
        tokio::spawn(async move {
            let stop = async { drop(ended.await) };
            door::serve(listener, router, BOUNDS, stop).await;
        });
        Ok(LocalTelegram {
            shared,
            address,
            _running: running,
        })
    }

    /// The address to give to a bot as that of the Bot API.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The only token it knows, of the shape that real ones have.
    pub fn token(&self) -> String {
        self.shared.token.clone()
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.shared.now()
    }

    /// Moves the clock that dates messages.
    pub fn set_now(&self, now: DateTime<Utc>) {
        self.shared.clock.set(now);
    }

    /// Somebody who has found the bot; the private chat has the same id.
    pub fn person(&self, id: i64) -> ChatMember {
        self.person_named(id, "Ana")
    }

    /// The same, by a name of their own.
    pub fn person_named(&self, id: i64, first_name: &str) -> ChatMember {
        let place = ChatKind::Private {
            first_name: first_name.to_owned(),
        };
        self.shared.change(|state| state.open_chat(id, &place));
        ChatMember::new(Arc::clone(&self.shared), id, first_name, place)
    }

    /// There never was such a chat.
    pub fn forget_chat(&self, id: i64) {
        self.shared.change(|state| drop(state.chats.remove(&id)));
    }

    /// Tells of every call from here on, when it is done with. There is one
    /// listener; it must not wait.
    pub fn listen(&self, listener: impl Fn(&RecordedCall) + Send + Sync + 'static) {
        self.shared.listen(Box::new(listener));
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        self.shared.change(change)
    }

    /// Looks at the state, which stands still meanwhile.
    pub fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.shared.lock())
    }

    /// Adds any update. One with an `update_id` of its own is given out once,
    /// whatever the offset; others get the next id. Returns the id.
    pub fn push_update(&self, mut update: Value) -> i64 {
        let own_id = update["update_id"].as_i64();
        let fields = update.as_object_mut();
        let kind = fields.and_then(|fields| fields.keys().find(|key| *key != "update_id").cloned());
        let kind = kind.unwrap_or_default();
        match own_id {
            None => self.shared.push_update(&kind, &update[&kind]),
            Some(id) => {
                self.shared
                    .change(|state| state.updates.push_as(id, &update));
                self.shared.updates_came.notify_waiters();
                id
            }
        }
    }

    /// Gives an update out once more. False where it is not remembered.
    pub fn redeliver(&self, update_id: i64) -> bool {
        let known = self.shared.change(|state| state.updates.repeat(update_id));
        self.shared.updates_came.notify_waiters();
        known
    }

    /// None lifts them; there are none at the start.
    pub fn set_limits(&self, limits: Option<FloodLimits>) {
        self.shared.change(|state| state.set_limits(limits));
    }

    /// It is of an older version from here on, which has never heard of these
    /// methods and fields; of an up-to-date one where there are none.
    pub fn set_older(&self, without: &[&'static str]) {
        self.shared
            .change(|state| state.unheard = Unheard::of(without));
    }

    /// Files that people sent are not to be had any more.
    pub fn forget_uploads(&self) {
        self.shared.change(|state| state.uploads.forget());
    }

    pub fn fault(&self, fault: Fault) {
        self.shared.change(|state| state.faults.add(fault));
    }

    /// All is well again. Calls that a gate holds stay held.
    pub fn clear_faults(&self) {
        self.shared.change(|state| state.faults.clear());
    }

    /// Whether calls, answers, old updates and all messages are kept. Without
    /// it memory does not grow with what is said.
    pub fn set_recording(&self, recording: bool) {
        self.shared.change(|state| state.recording = recording);
    }

    /// The bot's messages in a chat as they stand now, oldest first.
    pub fn messages(&self, chat: i64) -> Vec<ChatMessage> {
        let state = self.shared.lock();
        state.messages(chat).into_iter().cloned().collect()
    }

    /// Both sides of a chat, oldest first.
    pub fn history(&self, chat: i64) -> Vec<ChatMessage> {
        let state = self.shared.lock();
        state.history(chat).into_iter().cloned().collect()
    }

    /// Every call that was recorded, in the order they were done with.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.shared.lock().calls().to_vec()
    }

    pub fn clear_calls(&self) {
        self.shared.change(State::clear_calls);
    }

    pub fn answers(&self) -> Vec<PressAnswer> {
        self.shared.lock().answers().cloned().collect()
    }

    /// Requests that were not as the table has them. Names, no content.
    pub fn violations(&self) -> Vec<String> {
        self.shared.lock().violations().to_vec()
    }

    /// The highest offset seen: updates below it are acknowledged.
    pub fn acknowledged(&self) -> i64 {
        self.shared.lock().acknowledged()
    }

    pub fn profile(&self) -> BotProfile {
        self.shared.lock().profile().clone()
    }

    /// Counts up with every change of the state.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.shared.changes.subscribe()
    }

    /// Returns once the state is so. The condition is asked under the lock:
    /// it must look at nothing but the state it is given.
    ///
    /// # Errors
    /// After three minutes.
    pub async fn wait_until(
        &self,
        mut condition: impl FnMut(&State) -> bool,
    ) -> Result<(), WaitedTooLong> {
        let mut changes = self.changes();
        let happened = changes.wait_for(|_| condition(&self.shared.lock()));
        match tokio::time::timeout(PATIENCE, happened).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(WaitedTooLong),
        }
    }
}

/// A token of the shape that real ones have.
pub fn token(secret: &str) -> String {
    format!("{}:{secret}", super::profile::BOT_ID)
}
