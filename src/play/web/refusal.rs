//! Why a request of the page is refused: a status and a sentence.

use crate::play::clock_driver::ClockError;
use crate::play::coming::ComingError;
use crate::play::people::PeopleError;
use crate::store::StoreError;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// A refusal; always 4xx, but where the store itself fails.
#[derive(Debug)]
pub struct Refusal {
    status: StatusCode,
    reason: String,
}

impl Refusal {
    pub fn new(status: StatusCode, reason: impl Into<String>) -> Self {
        Refusal {
            status,
            reason: reason.into(),
        }
    }

    /// The request is not as it should be.
    pub fn bad(reason: impl Into<String>) -> Self {
        Refusal::new(StatusCode::BAD_REQUEST, reason)
    }

    /// The request is sound, but not now.
    pub fn not_now(reason: impl Into<String>) -> Self {
        Refusal::new(StatusCode::CONFLICT, reason)
    }

    pub fn not_found(reason: impl Into<String>) -> Self {
        Refusal::new(StatusCode::NOT_FOUND, reason)
    }

    pub fn forbidden(reason: impl Into<String>) -> Self {
        Refusal::new(StatusCode::FORBIDDEN, reason)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.status, Json(json!({ "error": self.reason }))).into_response()
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        let reason = format!("What is stored cannot be read: {error}");
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, reason)
    }
}

impl From<PeopleError> for Refusal {
    fn from(error: PeopleError) -> Self {
        match error {
            PeopleError::TooMany | PeopleError::LastOne => Refusal::not_now(error.to_string()),
            PeopleError::Name | PeopleError::Language | PeopleError::Past => {
                Refusal::bad(error.to_string())
            }
        }
    }
}

impl From<ClockError> for Refusal {
    fn from(error: ClockError) -> Self {
        match error {
            ClockError::Past
            | ClockError::TooFar
            | ClockError::Moving
            | ClockError::Busy
            | ClockError::Ended => Refusal::not_now(error.to_string()),
            ClockError::Store(error) => error.into(),
        }
    }
}

impl From<ComingError> for Refusal {
    fn from(error: ComingError) -> Self {
        match error {
            ComingError::People(error) => error.into(),
            ComingError::Clock(error) => error.into(),
            ComingError::Store(error) => error.into(),
            ComingError::Nobody => Refusal::not_found(error.to_string()),
            ComingError::DoesNotFit(_) | ComingError::NotDeleted => {
                Refusal::not_now(error.to_string())
            }
        }
    }
}
