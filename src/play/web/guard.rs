//! Who may ask, and for what. The server listens on loopback, but every page
//! in the browser can send requests there: so each must name this machine as
//! its `Host`, and what changes anything must come from our own page, which
//! alone can read the secret.

use super::refusal::Refusal;
use crate::door::names_loopback;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, ORIGIN,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

const SECRET: HeaderName = HeaderName::from_static("x-charley-secret");

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Only what came with the page runs and is shown.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// Lets a request pass that may ask what it asks.
pub async fn guard(State(secret): State<Arc<str>>, request: Request, next: Next) -> Response {
    let mut response = match refusal(&request, &secret) {
        None => next.run(request).await,
        Some(refusal) => refusal.into_response(),
    };
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "same-origin"),
        (RESOURCE_POLICY, "same-origin"),
        (CACHE_CONTROL, "no-store"),
    ] {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    // What people sent has a stricter one of its own.
    let policy = response.headers_mut().entry(CONTENT_SECURITY_POLICY);
    policy.or_insert(HeaderValue::from_static(POLICY));
    response
}

fn refusal(request: &Request, secret: &str) -> Option<Refusal> {
    let headers = request.headers();
    if !names_loopback(headers) {
        let reason = "The address must be that of this machine, such as 127.0.0.1.";
        return Some(Refusal::forbidden(reason));
    }
    match *request.method() {
        Method::GET | Method::HEAD => None,
        _ => change_refused(headers, secret),
    }
}

fn change_refused(headers: &HeaderMap, secret: &str) -> Option<Refusal> {
    if !is_own_origin(headers) {
        let reason = "Only the playground's own page may do that.";
        return Some(Refusal::forbidden(reason));
    }
    if headers.get(SECRET).map(HeaderValue::as_bytes) != Some(secret.as_bytes()) {
        let reason = "The playground was started anew; load the page again.";
        return Some(Refusal::forbidden(reason));
    }
    if !is_json(headers) {
        let reason = "Content-Type: application/json is expected.";
        return Some(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, reason));
    }
    None
}

/// Whether it comes from a page of the very address that it goes to.
fn is_own_origin(headers: &HeaderMap) -> bool {
    let origin = headers.get(ORIGIN).and_then(|origin| origin.to_str().ok());
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    match (
        origin.and_then(|origin| origin.strip_prefix("http://")),
        host,
    ) {
        (Some(origin), Some(host)) => origin.eq_ignore_ascii_case(host),
        (None, _) | (_, None) => false,
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
