//! Button presses and `answerCallbackQuery`.

use super::api_error::ApiError;
use super::entities::utf16_length;
use super::request::Request;
use super::shared::Shared;
use serde_json::{Value, json};
use std::collections::HashSet;

/// A press that the bot has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub callback: String,
    /// The note that is shown, if any.
    pub text: Option<String>,
    /// Shown as a box to be closed rather than in passing.
    pub alert: bool,
}

/// The presses that wait for an answer, and the answers given.
#[derive(Debug, Default)]
pub struct Presses {
    last: u64,
    open: HashSet<String>,
    answers: Vec<Answer>,
}

impl Presses {
    /// A new press; its id is what the bot answers to.
    pub fn open(&mut self) -> String {
        self.last += 1;
        let id = format!("{}", 4_300_000_000_000_000_000 + self.last);
        self.open.insert(id.clone());
        id
    }

    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    fn answer(&mut self, answer: Answer, keep: bool) -> Result<(), ApiError> {
        if !self.open.remove(&answer.callback) {
            return Err(ApiError::bad_request(
                "query is too old and response timeout expired or query ID is invalid",
            ));
        }
        if keep {
            self.answers.push(answer);
        }
        Ok(())
    }
}

pub fn answer(shared: &Shared, request: &Request) -> Result<Value, ApiError> {
    let params = &request.params;
    let text = params.text("text").filter(|text| !text.is_empty());
    if text.is_some_and(|text| utf16_length(text) > 200) {
        return Err(ApiError::bad_request("MESSAGE_TOO_LONG"));
    }
    let answer = Answer {
        callback: params
            .text("callback_query_id")
            .unwrap_or_default()
            .to_owned(),
        text: text.map(str::to_owned),
        alert: params.flag("show_alert"),
    };
    shared.change(|state| state.presses.answer(answer, state.recording))?;
    Ok(json!(true))
}
