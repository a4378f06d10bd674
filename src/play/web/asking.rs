//! What the page asks with: a query, or a JSON body. What is not as it should
//! be is refused with a sentence that says what.

use super::refusal::Refusal;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

/// Bytes of a request: the longest message, with every character escaped, and
/// what is around it.
pub const BODY_BYTES_MAX: usize = 64 * 1024;

/// Bytes of a request that brings a file: more than Charley reads, with its
/// escapes, so that its own answer to that can be seen.
pub const FILE_BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A query that was understood.
pub struct UrlQuery<T>(pub T);

/// A body that was understood.
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for UrlQuery<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let query = Query::<T>::from_request_parts(parts, state).await;
        query
            .map(|Query(query)| UrlQuery(query))
            .map_err(|error| Refusal::bad(error.body_text()))
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let bytes = Bytes::from_request(request, state).await;
        let bytes = bytes.map_err(|error| match error.status() {
            too_large @ StatusCode::PAYLOAD_TOO_LARGE => {
                Refusal::new(too_large, "That is more than the playground takes at once.")
            }
            status => Refusal::new(status, error.body_text()),
        })?;
        serde_json::from_slice(&bytes)
            .map(JsonBody)
            .map_err(|error| Refusal::bad(format!("The request is not understood: {error}.")))
    }
}
