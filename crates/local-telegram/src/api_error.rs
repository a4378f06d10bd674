//! A refusal, as Telegram words it.

use serde_json::{Value, json};

/// What the Bot API answers when it does not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// Also the HTTP status.
    pub code: u16,
    pub description: String,
    pub parameters: Option<ErrorParameters>,
}

/// What the asker can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorParameters {
    /// Seconds.
    RetryAfter(u32),
    /// The chat's new id.
    MigrateTo(i64),
}

impl ApiError {
    pub fn new(code: u16, description: impl Into<String>) -> ApiError {
        ApiError {
            code,
            description: description.into(),
            parameters: None,
        }
    }

    pub fn bad_request(what: impl std::fmt::Display) -> ApiError {
        ApiError::new(400, format!("Bad Request: {what}"))
    }

    pub fn unauthorized() -> ApiError {
        ApiError::new(401, "Unauthorized")
    }

    pub fn chat_not_found() -> ApiError {
        ApiError::bad_request("chat not found")
    }

    pub fn blocked() -> ApiError {
        ApiError::new(403, "Forbidden: bot was blocked by the user")
    }

    pub fn deactivated() -> ApiError {
        ApiError::new(403, "Forbidden: user is deactivated")
    }

    pub fn other_poller() -> ApiError {
        ApiError::new(
            409,
            "Conflict: terminated by other getUpdates request; \
             make sure that only one bot instance is running",
        )
    }

    pub fn has_webhook() -> ApiError {
        ApiError::new(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use \
             deleteWebhook to delete the webhook first",
        )
    }

    pub fn retry_after(seconds: u32) -> ApiError {
        ApiError {
            parameters: Some(ErrorParameters::RetryAfter(seconds)),
            ..ApiError::new(429, format!("Too Many Requests: retry after {seconds}"))
        }
    }

    pub fn migrated(chat: i64) -> ApiError {
        ApiError {
            parameters: Some(ErrorParameters::MigrateTo(chat)),
            ..ApiError::bad_request("group chat was upgraded to a supergroup chat")
        }
    }

    pub fn body(&self) -> String {
        let mut body = json!({
            "ok": false,
            "error_code": self.code,
            "description": self.description,
        });
        if let Some(parameters) = self.parameters {
            body["parameters"] = parameters.json();
        }
        body.to_string()
    }
}

impl ErrorParameters {
    fn json(self) -> Value {
        match self {
            ErrorParameters::RetryAfter(seconds) => json!({ "retry_after": seconds }),
            ErrorParameters::MigrateTo(chat) => json!({ "migrate_to_chat_id": chat }),
        }
    }
}
