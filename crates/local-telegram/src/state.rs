//! Everything this Telegram remembers, behind one lock that is held shortly.

use super::api_error::ApiError;
use super::calls::RecordedCall;
use super::chat::{ChatKind, ChatState};
use super::fault::Faults;
use super::limits::{FloodLimits, Gauge};
use super::message::ChatMessage;
use super::older::Unheard;
use super::presses::{PressAnswer, Presses};
use super::profile::BotProfile;
use super::updates::Updates;
use super::uploads::Uploads;
use super::webhook_state::WebhookState;
use std::collections::HashMap;

/// Violations kept; one is already too many.
const MOST_VIOLATIONS: usize = 1_000;
/// Calls kept at least while recording; up to twice as many are.
const CALLS_RECORDED: usize = 5_000;

/// The state, as `wait_until` shows it.
#[derive(Debug)]
pub struct State {
    pub(super) updates: Updates,
    pub(super) webhook: WebhookState,
    pub(super) chats: HashMap<i64, ChatState>,
    pub(super) presses: Presses,
    pub(super) uploads: Uploads,
    pub(super) faults: Faults,
    pub(super) gauge: Gauge,
    pub(super) unheard: Unheard,
    pub(super) profile: BotProfile,
    /// Whether everything is kept: calls, old updates and messages.
    pub(super) recording: bool,
    calls: Vec<RecordedCall>,
    violations: Vec<String>,
    last_message_id: i64,
    revision: u64,
}

impl State {
    /// Ids of updates and messages count up from here.
    pub(super) fn starting_at(first_id: i64) -> State {
        State {
            updates: Updates::starting_at(first_id),
            webhook: WebhookState::default(),
            chats: HashMap::new(),
            presses: Presses::default(),
            uploads: Uploads::default(),
            faults: Faults::default(),
            gauge: Gauge::default(),
            unheard: Unheard::default(),
            profile: BotProfile::default(),
            recording: true,
            calls: Vec::new(),
            violations: Vec::new(),
            last_message_id: first_id - 1,
            revision: 0,
        }
    }

    /// The bot's messages in a chat as they stand now, oldest first.
    pub fn messages(&self, chat: i64) -> Vec<&ChatMessage> {
        self.chats
            .get(&chat)
            .map(|chat| chat.bot_messages().collect())
            .unwrap_or_default()
    }

    /// The same with what was deleted since, as it stood then; recorded only.
    pub fn ever_said(&self, chat: i64) -> Vec<&ChatMessage> {
        let gone = self.chats.get(&chat).into_iter();
        let mut said = self.messages(chat);
        said.extend(gone.flat_map(ChatState::gone_messages));
        said.sort_unstable_by_key(|message| message.id);
        said
    }

    /// The bot's latest message in a chat.
    pub fn newest(&self, chat: i64) -> Option<&ChatMessage> {
        self.messages(chat).pop()
    }

    /// Both sides of a chat, oldest first.
    pub fn history(&self, chat: i64) -> Vec<&ChatMessage> {
        self.chats
            .get(&chat)
            .map(|chat| chat.history().collect())
            .unwrap_or_default()
    }

    pub fn calls(&self) -> &[RecordedCall] {
        &self.calls
    }

    /// The button presses that were answered, in order.
    pub fn answers(&self) -> impl DoubleEndedIterator<Item = &PressAnswer> {
        self.presses.answers()
    }

    /// Requests that were not as the table has them. Names, no content.
    pub fn violations(&self) -> &[String] {
        &self.violations
    }

    /// The highest offset seen: updates below it are acknowledged.
    pub fn acknowledged(&self) -> i64 {
        self.updates.acknowledged()
    }

    /// Updates not acknowledged yet.
    pub fn waiting_updates(&self) -> usize {
        self.updates.waiting()
    }

    pub fn profile(&self) -> &BotProfile {
        &self.profile
    }

    /// Counts up with every change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What was deleted in a chat later than the revision.
    pub fn deleted_after(&self, chat: i64, revision: u64) -> Vec<i64> {
        let chat = self.chats.get(&chat);
        chat.map(|chat| chat.deleted_after(revision))
            .unwrap_or_default()
    }

    /// Whether the person lets nothing of the bot's through.
    pub fn is_blocked(&self, chat: i64) -> bool {
        self.chats.get(&chat).is_some_and(|chat| chat.blocked)
    }

    pub(super) fn begin_change(&mut self) {
        self.revision += 1;
    }

    pub(super) fn open_chat(&mut self, id: i64, place: &ChatKind) {
        self.chats
            .entry(id)
            .or_insert_with(|| ChatState::new(id, place));
    }

    /// The chat, where the bot may speak in it.
    pub(super) fn reachable(&mut self, id: i64) -> Result<&mut ChatState, ApiError> {
        let chat = self.chats.get_mut(&id);
        let chat = chat.ok_or_else(ApiError::chat_not_found)?;
        if chat.blocked {
            return Err(ApiError::blocked());
        }
        Ok(chat)
    }

    pub(super) fn messages_above(&mut self, id: i64) {
        self.last_message_id = self.last_message_id.max(id);
    }

    pub(super) fn next_message_id(&mut self) -> i64 {
        self.last_message_id += 1;
        self.last_message_id
    }

    /// The call is only put together where it is kept.
    pub(super) fn record(&mut self, call: impl FnOnce() -> RecordedCall) {
        if self.recording {
            self.calls.push(call());
            if self.calls.len() >= 2 * CALLS_RECORDED {
                self.calls.drain(..CALLS_RECORDED);
            }
        }
    }

    pub(super) fn violation(&mut self, violation: String) {
        if self.violations.len() < MOST_VIOLATIONS {
            self.violations.push(violation);
        }
    }

    pub(super) fn set_limits(&mut self, limits: Option<FloodLimits>) {
        self.gauge = Gauge::new(limits);
    }

    pub(super) fn clear_calls(&mut self) {
        self.calls.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Params;

    #[test]
    fn the_newest_calls_and_answers_are_kept() {
        let mut state = State::starting_at(1);
        for count in 0..3 * CALLS_RECORDED {
            state.record(|| RecordedCall {
                method: count.to_string(),
                params: Params::default(),
                result: None,
                fault: None,
            });
        }
        assert!((CALLS_RECORDED..2 * CALLS_RECORDED).contains(&state.calls().len()));
        let newest = state.calls().last().map(|call| call.method.as_str());
        assert_eq!(newest, Some("14999"));
        for count in 0..1_100 {
            state.presses.keep(PressAnswer {
                chat: 1,
                callback: count.to_string(),
                text: None,
                alert: false,
                revision: 0,
            });
        }
        assert_eq!(state.answers().count(), 1_000);
        let newest = state
            .answers()
            .next_back()
            .map(|answer| answer.callback.as_str());
        assert_eq!(newest, Some("1099"));
    }
}
