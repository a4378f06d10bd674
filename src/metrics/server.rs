//! `/livez`, `/readyz`, `/healthz` and `/metrics` over HTTP.

use super::{Metrics, Unwell};
use crate::app::AppView;
use crate::door::{self, Asks, Bounds, only_loopback};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// A few monitors; nobody keeps a connection, and none is kept from the bot.
pub const BOUNDS: Bounds = Bounds {
    connections_max: 16,
    first_request: Duration::from_secs(5),
    asks: Asks::Once(Duration::from_secs(10)),
};

#[derive(Clone)]
struct ServerState {
    metrics: Arc<Metrics>,
    view: LaterView,
}

/// Nothing until people are answered.
pub type LaterView = watch::Receiver<Option<AppView>>;

/// Answers until it is dropped. Where the address cannot be had, the bot goes on
/// without, and the log says so.
pub async fn serve(address: SocketAddr, metrics: Arc<Metrics>, view: LaterView) {
    if let Err(error) = listen(address, metrics, view).await {
        tracing::warn!(
            %address, %error,
            "/healthz and /metrics cannot be served there, and the bot runs without them: \
             CHARLEY_METRICS_ADDRESS takes another address, or off"
        );
    }
}

async fn listen(address: SocketAddr, metrics: Arc<Metrics>, view: LaterView) -> io::Result<()> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    let mut router = router(metrics, view);
    if address.ip().is_loopback() {
        router = router.layer(from_fn(only_loopback));
    } else {
        tracing::warn!("CHARLEY_METRICS_ADDRESS: other machines may read the figures");
    }
    tracing::info!("/healthz and /metrics are at http://{address}");
    door::serve(listener, router, BOUNDS, std::future::pending()).await;
    Ok(())
}

/// What is answered, for a server of one's own.
pub fn router(metrics: Arc<Metrics>, view: LaterView) -> Router {
    Router::new()
        .route("/livez", get(livez))
        .route("/readyz", get(readyz))
        .route("/healthz", get(healthz))
        .route("/metrics", get(figures))
        .with_state(ServerState { metrics, view })
}

async fn livez(State(watched): State<ServerState>) -> Response {
    answer(watched.metrics.health.check_alive(), "alive\n")
}

async fn readyz(State(watched): State<ServerState>) -> Response {
    let parts = watched.view.borrow().as_ref().and_then(AppView::parts);
    answer(watched.metrics.health.check_ready(parts), "ready\n")
}

async fn healthz(State(watched): State<ServerState>) -> Response {
    answer(watched.metrics.health.check(), "well\n")
}

fn answer(checked: Result<(), Unwell>, so: &'static str) -> Response {
    match checked {
        Ok(()) => so.into_response(),
        Err(unwell) => (StatusCode::SERVICE_UNAVAILABLE, format!("{unwell}\n")).into_response(),
    }
}

async fn figures(State(watched): State<ServerState>) -> Response {
    let ServerState { metrics, view } = watched;
    let Some(view) = view.borrow().clone() else {
        let said = "nothing is counted yet\n";
        let unavailable = || (StatusCode::SERVICE_UNAVAILABLE, said).into_response();
        return metrics.text_standing_by().map_or_else(unavailable, shown);
    };
    // A disk may be slow, and turns are not to wait for whoever looks on.
    let runtime = Handle::current();
    let text = spawn_blocking(move || runtime.block_on(metrics.text(&view))).await;
    match text
        .map_err(|_panic| None)
        .and_then(|text| text.map_err(Some))
    {
        Ok(text) => shown(text),
        Err(error) => {
            let reason = error.map_or("a panic".to_owned(), |error| error.to_string());
            tracing::error!(reason, "the figures cannot be told");
            let said = "the store cannot be read\n";
            (StatusCode::INTERNAL_SERVER_ERROR, said).into_response()
        }
    }
}

fn shown(text: String) -> Response {
    ([(CONTENT_TYPE, OPEN_METRICS)], text).into_response()
}
