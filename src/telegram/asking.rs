//! One call of the Bot API, made here and not by teloxide, which reads an answer
//! however long it is.
//!
//! An answer is read for what we want to know of it, and so also understood where
//! it is newer than teloxide: repeating what Telegram took would say it again,
//! for ever.

use super::answer::{ANSWER_BYTES_MAX, whole};
use super::bot::Telegram;
use super::refused::{Redirected, Strange};
use reqwest::RequestBuilder;
use reqwest::multipart::Form;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;
use teloxide::requests::Payload;
use teloxide::types::{ChatId, Seconds};
use teloxide::{ApiError, RequestError};
use tokio::time::sleep;

/// After an error of the server's own, before the call is over.
const SERVER_ERROR_PAUSE: Duration = Duration::from_secs(10);

impl Telegram {
    /// # Errors
    /// As Telegram and the network give them, the address left out: it holds the
    /// token.
    pub(super) async fn ask<P, T>(&self, payload: &P) -> Result<T, RequestError>
    where
        P: Payload + Serialize,
        T: DeserializeOwned,
    {
        self.ask_of(P::NAME, payload).await
    }

    /// The same of a method, or with fields, that teloxide does not know.
    ///
    /// # Errors
    /// Likewise.
    pub(super) async fn ask_of<T>(
        &self,
        method: &str,
        payload: &impl Serialize,
    ) -> Result<T, RequestError>
    where
        T: DeserializeOwned,
    {
        let request = self.sending().post(self.method(method));
        answered(request.json(payload)).await
    }

    /// The same for a call with a file in it.
    ///
    /// # Errors
    /// Likewise.
    pub(super) async fn upload<T>(&self, method: &str, form: Form) -> Result<T, RequestError>
    where
        T: DeserializeOwned,
    {
        let request = self.sending().post(self.method(method));
        answered(request.multipart(form)).await
    }
}

async fn answered<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, RequestError> {
    let response = request.send().await.map_err(network)?;
    if let Some(redirected) = Redirected::by(&response) {
        return Err(Strange::Redirected(redirected).error());
    }
    if response.status().is_server_error() {
        sleep(SERVER_ERROR_PAUSE).await;
    }
    let body = whole(response, ANSWER_BYTES_MAX).await.map_err(network)?;
    understood(&body.ok_or_else(|| Strange::TooLong(ANSWER_BYTES_MAX).error())?)
}

pub(super) fn network(error: reqwest::Error) -> RequestError {
    RequestError::Network(Arc::new(error.without_url()))
}

#[derive(Deserialize)]
struct CallAnswer<T> {
    ok: bool,
    result: Option<T>,
    description: Option<ApiError>,
    parameters: Option<ResponseParameters>,
}

#[derive(Deserialize)]
struct ResponseParameters {
    retry_after: Option<u32>,
    migrate_to_chat_id: Option<i64>,
}

fn understood<T: DeserializeOwned>(body: &[u8]) -> Result<T, RequestError> {
    let answer: CallAnswer<T> = serde_json::from_slice(body).map_err(not_understood)?;
    match (answer.result, answer.description) {
        (Some(result), _) if answer.ok => Ok(result),
        (_, Some(refusal)) if !answer.ok => Err(refused(answer.parameters, refusal)),
        (Some(_) | None, _) => Err(not_understood(Error::custom("neither taken nor refused"))),
    }
}

fn refused(parameters: Option<ResponseParameters>, refusal: ApiError) -> RequestError {
    match parameters {
        Some(ResponseParameters {
            retry_after: Some(seconds),
            ..
        }) => RequestError::RetryAfter(Seconds::from_seconds(seconds)),
        Some(ResponseParameters {
            migrate_to_chat_id: Some(chat),
            ..
        }) => RequestError::MigrateToChatId(ChatId(chat)),
        Some(_) | None => RequestError::Api(refusal),
    }
}

/// Without what was answered, in which may be what people wrote.
fn not_understood(why: serde_json::Error) -> RequestError {
    RequestError::InvalidJson {
        source: Arc::new(why),
        raw: Box::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::IgnoredAny;

    fn refusal(body: &str) -> RequestError {
        understood::<IgnoredAny>(body.as_bytes()).unwrap_err()
    }

    #[test]
    fn an_answer_is_what_telegram_took_or_why_it_did_not() {
        assert_eq!(understood::<u8>(br#"{"ok":true,"result":5}"#).unwrap(), 5);
        let any = br#"{"ok":true,"result":{"new":[]},"new":1}"#;
        assert!(understood::<IgnoredAny>(any).is_ok());
        assert!(matches!(
            refusal(r#"{"ok":false,"description":"Bad Request: chat not found","parameters":{}}"#),
            RequestError::Api(ApiError::ChatNotFound)
        ));
        let flood = r#"{"ok":false,"description":"x","parameters":{"retry_after":7}}"#;
        let seven = Seconds::from_seconds(7);
        assert!(matches!(refusal(flood), RequestError::RetryAfter(pause) if pause == seven));
        let moved = r#"{"ok":false,"description":"x","parameters":{"migrate_to_chat_id":-5}}"#;
        assert!(matches!(
            refusal(moved),
            RequestError::MigrateToChatId(ChatId(-5))
        ));
    }

    #[test]
    fn what_is_neither_is_not_understood_and_not_kept() {
        for body in [
            r#"{"ok":true}"#,
            r#"{"ok":false,"result":5}"#,
            r#"{"ok":true,"description":"my leg hurts"}"#,
            "<html>my leg hurts</html>",
            "",
        ] {
            let error = refusal(body);
            assert!(matches!(error, RequestError::InvalidJson { .. }), "{body}");
            assert!(!format!("{error:?}").contains("hurts"), "{body}");
        }
    }
}
