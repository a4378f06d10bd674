//! One getUpdates: the request, and what an answer can be.
//!
//! Updates stay as Telegram wrote them; only their number is read here.

use super::answer::{POLL_BYTES_MAX, whole};
use super::backoff::Backoff;
use super::bot::{POLL_TIMEOUT, Telegram};
use super::refused::{Redirected, UNTRUSTED, is_untrusted, redirected};
use crate::runner::RawUpdate;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::time::Duration;

/// Sent with every poll: Telegram remembers the last list it was given.
pub const KINDS: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];
/// More are never given out at once.
pub const UPDATES_MAX: u32 = 100;

/// Which of these an update is; says nothing else about it.
pub fn kind(json: &str) -> &'static str {
    let fields: HashMap<String, IgnoredAny> = serde_json::from_str(json).unwrap_or_default();
    let kind = KINDS.into_iter().find(|kind| fields.contains_key(*kind));
    kind.unwrap_or("unknown")
}

/// Why a poll brought nothing. Its text is for the operator and holds neither
/// token nor content.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum PollError {
    #[error("Telegram asks to wait {} s", .0.as_secs())]
    Flood(Duration),
    #[error(
        "another program polls with the same token; stop it, or give this one \
         a token of its own with BotFather"
    )]
    OtherPoller,
    #[error(
        "the token has a webhook, and Telegram does not allow both; remove it \
         with deleteWebhook, or set CHARLEY_WEBHOOK_URL"
    )]
    Webhook,
    #[error("Telegram does not accept the token; check TELOXIDE_TOKEN with BotFather")]
    BadToken,
    #[error("no connection to Telegram")]
    Connection,
    #[error("{0}")]
    Redirected(Redirected),
    #[error("{UNTRUSTED}")]
    Untrusted,
    #[error("no answer from Telegram in time")]
    Timeout,
    #[error("the connection to Telegram broke")]
    Broken,
    #[error(
        "an answer of more than {POLL_BYTES_MAX} bytes, which was read no further; next, \
         {0} updates at most are asked for"
    )]
    TooLong(u32),
    #[error("Telegram does not take it: {0}; check CHARLEY_WEBHOOK_URL")]
    NotTaken(String),
    #[error("an answer that is not Telegram's (HTTP {0})")]
    NotUnderstood(u16),
    #[error("Telegram refuses (HTTP {0})")]
    Refused(u16),
}

impl PollError {
    /// How long to wait before the same is asked again. The operator hears of it.
    pub fn pause(&self, backoff: &mut Backoff, doing: &'static str) -> Duration {
        let pause = match self.wanted_pause() {
            Some(pause) => pause,
            None => backoff.failed(),
        };
        let seconds = pause.as_secs();
        if self.needs_operator() {
            tracing::error!(seconds, "{doing}: {self}; trying again");
        } else {
            tracing::warn!(seconds, "{doing}: {self}; trying again");
        }
        pause
    }

    /// How long Telegram wants to be left alone, where it says so.
    fn wanted_pause(&self) -> Option<Duration> {
        match self {
            PollError::Flood(pause) => Some(*pause),
            PollError::OtherPoller
            | PollError::Webhook
            | PollError::BadToken
            | PollError::Redirected(_)
            | PollError::Untrusted
            | PollError::Connection
            | PollError::Timeout
            | PollError::Broken
            | PollError::TooLong(_)
            | PollError::NotTaken(_)
            | PollError::NotUnderstood(_)
            | PollError::Refused(_) => None,
        }
    }

    /// Whether it goes on until somebody does something about it.
    fn needs_operator(&self) -> bool {
        matches!(
            self,
            PollError::OtherPoller
                | PollError::Webhook
                | PollError::BadToken
                | PollError::Redirected(_)
                | PollError::Untrusted
                | PollError::NotTaken(_)
        )
    }
}

#[derive(Deserialize)]
struct ApiAnswer<T> {
    ok: bool,
    result: Option<T>,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

/// Asks once for so many. `waits` keeps the request open until something happens.
///
/// # Errors
/// See [`PollError`]; the same offset is to be asked for again.
pub async fn poll(
    telegram: &Telegram,
    offset: Option<i64>,
    most: u32,
    waits: bool,
) -> Result<Vec<RawUpdate>, PollError> {
    let seconds = if waits { POLL_TIMEOUT.as_secs() } else { 0 };
    let mut asked = json!({
        "limit": most,
        "timeout": seconds,
        "allowed_updates": KINDS,
    });
    if let Some(offset) = offset {
        asked["offset"] = offset.into();
    }
    let request = telegram
        .polling()
        .post(telegram.method("getUpdates"))
        .json(&asked);
    let response = request.send().await.map_err(|error| network(&error))?;
    let status = response.status().as_u16();
    let body = whole(response, POLL_BYTES_MAX).await;
    let body = body.map_err(|error| network(&error))?;
    understand(status, &body.ok_or(PollError::TooLong(fewer(most)))?)
}

/// Asks for anything but updates. What is answered says nothing of people.
///
/// # Errors
/// As of a poll.
pub async fn ask<T: DeserializeOwned>(
    telegram: &Telegram,
    method: &str,
    asked: Value,
) -> Result<T, PollError> {
    let request = telegram.sending().post(telegram.method(method));
    let response = request.json(&asked).send().await;
    let response = response.map_err(|error| network(&error))?;
    let status = response.status().as_u16();
    let body = whole(response, POLL_BYTES_MAX).await;
    let body = body.map_err(|error| network(&error))?;
    let body = body.ok_or(PollError::NotUnderstood(status))?;
    let answer: ApiAnswer<T> =
        serde_json::from_slice(&body).map_err(|_quotes| PollError::NotUnderstood(status))?;
    if answer.ok
        && let Some(result) = answer.result
    {
        return Ok(result);
    }
    match status {
        400 => Err(PollError::NotTaken(answer.description)),
        _ => Err(refusal(status, &answer.description, answer.parameters)),
    }
}

/// How many to ask for where the answer with so many was too long.
fn fewer(than: u32) -> u32 {
    (than / 10).max(1)
}

fn understand(status: u16, body: &[u8]) -> Result<Vec<RawUpdate>, PollError> {
    let answer: ApiAnswer<Vec<&RawValue>> =
        serde_json::from_slice(body).map_err(|_quotes| PollError::NotUnderstood(status))?;
    match &answer.result {
        Some(updates) if answer.ok => numbered(updates, status),
        Some(_) | None => Err(refusal(status, &answer.description, answer.parameters)),
    }
}

/// Those with a number. One without can be neither kept nor acknowledged.
fn numbered(updates: &[&RawValue], status: u16) -> Result<Vec<RawUpdate>, PollError> {
    let readable: Vec<RawUpdate> = updates
        .iter()
        .filter_map(|update| {
            Some(RawUpdate {
                update_id: number_of(update.get())?,
                json: update.get().to_owned(),
            })
        })
        .collect();
    let without = updates.len() - readable.len();
    if without > 0 {
        tracing::error!(without, "updates without a number were left out");
    }
    if readable.is_empty() && without > 0 {
        return Err(PollError::NotUnderstood(status));
    }
    Ok(readable)
}

/// Of an update; without one it can be neither kept nor acknowledged.
pub fn number_of(json: &str) -> Option<i64> {
    #[derive(Deserialize)]
    struct NumberOnly {
        update_id: i64,
    }
    let number: NumberOnly = serde_json::from_str(json).ok()?;
    Some(number.update_id)
}

fn refusal(status: u16, description: &str, parameters: Option<Parameters>) -> PollError {
    let retry_after = parameters.and_then(|told| told.retry_after);
    match (retry_after, status) {
        (Some(seconds), _) => PollError::Flood(Duration::from_secs(seconds)),
        (None, 409) if description.contains("webhook") => PollError::Webhook,
        (None, 409) => PollError::OtherPoller,
        (None, 401 | 404) => PollError::BadToken,
        (None, status) => PollError::Refused(status),
    }
}

/// Without the error's own text, which holds the address and so the token.
fn network(error: &reqwest::Error) -> PollError {
    if let Some(redirected) = redirected(error) {
        PollError::Redirected(redirected.clone())
    } else if is_untrusted(error) {
        PollError::Untrusted
    } else if error.is_connect() {
        PollError::Connection
    } else if error.is_timeout() {
        PollError::Timeout
    } else {
        PollError::Broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn understood(status: u16, body: &str) -> Result<Vec<(i64, String)>, PollError> {
        let updates = understand(status, body.as_bytes())?;
        Ok(updates
            .into_iter()
            .map(|update| (update.update_id, update.json))
            .collect())
    }

    #[test]
    fn updates_stay_as_they_were_written() {
        let body = r#"{"ok":true,"result":[{"update_id":7,  "new_kind":{"x":"\ud83d"}}]}"#;
        let written = r#"{"update_id":7,  "new_kind":{"x":"\ud83d"}}"#;
        assert_eq!(understood(200, body), Ok(vec![(7, written.to_owned())]));
    }

    #[test]
    fn a_broken_update_does_not_stop_the_others() {
        let body = r#"{"ok":true,"result":[5,{"update_id":"x"},{"update_id":9},null,{}]}"#;
        assert_eq!(
            understood(200, body),
            Ok(vec![(9, r#"{"update_id":9}"#.to_owned())])
        );
        let only_broken = r#"{"ok":true,"result":[{}]}"#;
        assert_eq!(
            understood(200, only_broken),
            Err(PollError::NotUnderstood(200))
        );
    }

    #[test]
    fn refusals_say_what_to_do() {
        for (status, body, expected) in [
            (
                429,
                r#"{"ok":false,"description":"x","parameters":{"retry_after":3}}"#,
                PollError::Flood(Duration::from_secs(3)),
            ),
            (
                409,
                r#"{"ok":false,"description":"Conflict: terminated by other getUpdates request"}"#,
                PollError::OtherPoller,
            ),
            (
                409,
                r#"{"ok":false,"description":"Conflict: can't use getUpdates method while webhook is active"}"#,
                PollError::Webhook,
            ),
            (
                401,
                r#"{"ok":false,"description":"Unauthorized"}"#,
                PollError::BadToken,
            ),
            (
                404,
                r#"{"ok":false,"description":"Not Found"}"#,
                PollError::BadToken,
            ),
            (500, r#"{"ok":false}"#, PollError::Refused(500)),
            (
                502,
                "<html>Bad Gateway</html>",
                PollError::NotUnderstood(502),
            ),
            (200, r#"{"ok":true}"#, PollError::Refused(200)),
        ] {
            assert_eq!(understood(status, body), Err(expected), "{body}");
        }
    }
}
