//! Button presses, and what the bot answered to them.

use super::api_error::ApiError;
use std::collections::{HashMap, VecDeque};

/// A press that the bot has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressAnswer {
    /// Where the press was.
    pub chat: i64,
    pub callback: String,
    /// The note that is shown, if any.
    pub text: Option<String>,
    /// Shown as a box to be closed rather than in passing.
    pub alert: bool,
    /// The state's revision when it came.
    pub revision: u64,
}

/// Answers kept while recording.
const ANSWERS_RECORDED: usize = 1_000;

/// The presses that wait for an answer, and the answers given.
#[derive(Debug, Default)]
pub struct Presses {
    last: u64,
    /// By their ids: the chats of the presses.
    open: HashMap<String, i64>,
    answers: VecDeque<PressAnswer>,
}

impl Presses {
    /// A new press in a chat; its id is what the bot answers to.
    pub fn open(&mut self, chat: i64) -> String {
        self.last += 1;
        let id = format!("{}", 4_300_000_000_000_000_000 + self.last);
        self.open.insert(id.clone(), chat);
        id
    }

    pub fn answers(&self) -> impl DoubleEndedIterator<Item = &PressAnswer> {
        self.answers.iter()
    }

    /// The chat of a press that is not answered yet.
    pub(super) fn chat(&self, callback: &str) -> Option<i64> {
        self.open.get(callback).copied()
    }

    /// The chat of a press that is not answered yet, which it is from here on.
    pub(super) fn close(&mut self, callback: &str) -> Result<i64, ApiError> {
        self.open.remove(callback).ok_or_else(|| {
            ApiError::bad_request(
                "query is too old and response timeout expired or query ID is invalid",
            )
        })
    }

    pub(super) fn keep(&mut self, answer: PressAnswer) {
        self.answers.push_back(answer);
        if self.answers.len() > ANSWERS_RECORDED {
            self.answers.pop_front();
        }
    }
}
