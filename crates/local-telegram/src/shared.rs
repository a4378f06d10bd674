//! What the server and the people's side have in common: the state behind
//! its lock, the clock, and who is told of changes.

use super::request::{MethodCall, Violation};
use super::state::State;
use super::{ApiError, FaultKind, RecordedCall};
use crate::clock::{Clock, ManualClock};
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

pub struct SharedState {
    pub token: String,
    pub clock: Arc<ManualClock>,
    /// Wakes the polls.
    pub updates_came: Arc<Notify>,
    /// For who works beside it, and ends with it.
    pub this: Weak<SharedState>,
    /// Counts the changes.
    pub changes: watch::Sender<u64>,
    state: Mutex<State>,
    listener: OnceLock<Listener>,
}

/// Is told of every call, when it is done with.
pub type Listener = Box<dyn Fn(&RecordedCall) + Send + Sync>;

impl SharedState {
    pub fn new(token: String, first_id: i64, clock: Arc<ManualClock>) -> Arc<SharedState> {
        Arc::new_cyclic(|this| SharedState {
            this: Weak::clone(this),
            token,
            clock,
            updates_came: Arc::new(Notify::new()),
            changes: watch::Sender::new(0),
            state: Mutex::new(State::starting_at(first_id)),
            listener: OnceLock::new(),
        })
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and tells those who wait for it.
    pub fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let (result, revision) = {
            let mut state = self.lock();
            state.begin_change();
            (change(&mut state), state.revision())
        };
        self.changes
            .send_modify(|latest| *latest = revision.max(*latest));
        result
    }

    /// Adds an update and wakes the polls.
    pub fn push_update(&self, kind: &str, body: &Value) -> i64 {
        // A press has its chat in the message that it is below.
        let chat = &body["chat"]["id"];
        let chat = chat.as_i64().or(body["message"]["chat"]["id"].as_i64());
        let id = self.change(|state| {
            if let Some(chat) = chat {
                state.gauge.heard(chat, Instant::now());
            }
            state.updates.push(kind, body)
        });
        self.updates_came.notify_waiters();
        id
    }

    /// The first listener is told of every call from here on.
    pub fn listen(&self, listener: Listener) {
        // A second one has nobody to tell it that it hears nothing.
        let _ = self.listener.set(listener);
    }

    /// Writes a call down, where calls are recorded. Only then is it asked
    /// what came of it.
    pub fn record(
        &self,
        request: &MethodCall,
        fault: Option<FaultKind>,
        result: impl FnOnce() -> Option<Result<Value, ApiError>>,
    ) {
        self.write_down(|| RecordedCall {
            method: request.method.id().to_owned(),
            params: request.params.clone(),
            result: result(),
            fault,
        });
    }

    /// Writes down a call that is not as the table has it.
    pub fn record_violation(&self, violation: Violation) -> ApiError {
        let complaints = violation.complaints.join(", ");
        let error = ApiError::bad_request(&complaints);
        self.change(|state| state.violation(format!("{}: {complaints}", violation.method)));
        self.write_down(|| RecordedCall {
            method: violation.method,
            params: violation.params,
            result: Some(Err(error.clone())),
            fault: None,
        });
        error
    }

    fn write_down(&self, call: impl FnOnce() -> RecordedCall) {
        match self.listener.get() {
            None => self.change(|state| state.record(call)),
            Some(listener) => {
                let call = call();
                listener(&call);
                self.change(|state| state.record(|| call));
            }
        }
    }
}
