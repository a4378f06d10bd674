//! Where Telegram brings updates: the server, and what it answers.

use super::batches::{Batches, NotKept};
use super::secret::WebhookSecret;
use crate::door::{self, Asks, Bounds};
use crate::runner::RawUpdate;
use crate::telegram::ports::Inbox;
use crate::telegram::updates::number_of;
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// In which Telegram says the secret.
const SECRET: &str = "x-telegram-bot-api-secret-token";

/// Of an update; the longest that Telegram makes are a tenth of it.
const UPDATE_BYTES_MAX: usize = 1024 * 1024;

/// Telegram opens 40 by itself, and a proxy in front keeps some.
const BOUNDS: Bounds = Bounds {
    connections_max: 64,
    first_request: std::time::Duration::from_secs(10),
    asks: Asks::Again(door::IDLE),
};

struct Received<I> {
    batches: Batches<I>,
    secret: WebhookSecret,
}

impl<I> Clone for Received<I> {
    fn clone(&self) -> Self {
        Received {
            batches: self.batches.clone(),
            secret: self.secret.clone(),
        }
    }
}

/// Receives until it is told to stop, and then answers those who have asked.
pub async fn serve<I: Inbox>(
    listener: TcpListener,
    batches: Batches<I>,
    secret: WebhookSecret,
    mut stop: watch::Receiver<bool>,
) {
    // Proxies may change the path; it is the secret that tells who knocks.
    let router = Router::new()
        .fallback(receive::<I>)
        .with_state(Received { batches, secret });
    let stop = async move {
        // A sender that is gone has stopped, too.
        let _ = stop.wait_for(|stop| *stop).await;
    };
    door::serve(listener, router, BOUNDS, stop).await;
}

async fn receive<I: Inbox>(State(here): State<Received<I>>, asked: Request) -> Response {
    if !here.knows_secret(asked.headers()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    if asked.method() != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    if !here.batches.has_room() {
        return later();
    }
    let Ok(body) = to_bytes(asked.into_body(), UPDATE_BYTES_MAX).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let Some(update) = String::from_utf8(body.into()).ok().and_then(numbered) else {
        tracing::error!("an update without a number was brought and left out");
        // It would be brought again for a day.
        return StatusCode::OK.into_response();
    };
    match here.batches.add(update).await {
        Ok(()) => StatusCode::OK.into_response(),
        Err(NotKept) => later(),
    }
}

impl<I> Received<I> {
    fn knows_secret(&self, headers: &HeaderMap) -> bool {
        let said = headers.get(SECRET);
        said.is_some_and(|said| self.secret.is(said.as_bytes()))
    }
}

/// Telegram brings it again then.
fn later() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "1")]).into_response()
}

fn numbered(json: String) -> Option<RawUpdate> {
    let update_id = number_of(&json)?;
    Some(RawUpdate { update_id, json })
}
