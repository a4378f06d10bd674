//! Serves a router within bounds.

use super::guests::{Asked, Guests};
use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use std::pin::pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// Of a request line and headers; what is longer is refused with 431.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// After a connection that could not be taken, as with no file descriptor left.
const PAUSE: Duration = Duration::from_millis(200);

/// What a server lets others take of it.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Open at once.
    pub connections_max: usize,
    /// From the connection until the head of its first request is there.
    pub first_request: Duration,
    /// From the connection until its one answer is given. Without it a
    /// connection may ask again and again.
    pub one_answer: Option<Duration>,
}

/// Answers until it is told to stop, and then ends once those who have asked
/// are answered.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    bounds: Bounds,
    stop: impl Future<Output = ()>,
) {
    let closing = watch::Sender::new(false);
    let mut connections = JoinSet::new();
    let welcome = welcome(&listener, &router, bounds, &closing, &mut connections);
    tokio::select! {
        () = stop => {}
        () = welcome => {}
    }
    closing.send_replace(true);
    while connections.join_next().await.is_some() {}
}

async fn welcome(
    listener: &TcpListener,
    router: &Router,
    bounds: Bounds,
    closing: &watch::Sender<bool>,
    connections: &mut JoinSet<()>,
) {
    let mut guests = Guests::at_most(bounds.connections_max);
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        let Some(place) = guests.place().await else {
            return;
        };
        while connections.try_join_next().is_some() {}
        let asked = Asked::default();
        let answered = answer(
            stream,
            router.clone(),
            bounds,
            asked.clone(),
            closing.subscribe(),
        );
        let task = connections.spawn(async move {
            answered.await;
            drop(place);
        });
        guests.add(asked, task);
    }
}

/// One connection, until either side is done with it. Whatever ends it early is
/// the other side's doing, and nobody is left to tell.
async fn answer(
    stream: TcpStream,
    router: Router,
    bounds: Bounds,
    asked: Asked,
    mut closing: watch::Receiver<bool>,
) {
    // Without it answers are only later, never wrong.
    let _ = stream.set_nodelay(true);
    let router = TowerToHyperService::new(router);
    let noted = asked.clone();
    let service = service_fn(move |request: Request<Incoming>| {
        noted.note();
        router.call(request)
    });
    let mut http = http1::Builder::new();
    http.max_buf_size(HEAD_BYTES_MAX)
        .keep_alive(bounds.one_answer.is_none());
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    let told = async {
        // A server that is gone has closed too.
        let _ = closing.wait_for(|is_closing| *is_closing).await;
    };
    tokio::select! {
        _ = connection.as_mut() => return,
        () = too_late(bounds, &asked) => return,
        () = told => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// Resolves when a connection has been given all the time that it gets.
async fn too_late(bounds: Bounds, asked: &Asked) {
    sleep(bounds.first_request).await;
    if !asked.is_so() {
        return;
    }
    match bounds.one_answer {
        Some(most) => sleep(most.saturating_sub(bounds.first_request)).await,
        None => std::future::pending().await,
    }
}
