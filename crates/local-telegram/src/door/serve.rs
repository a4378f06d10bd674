//! Serves a router within bounds.

use super::guests::{Asked, Guests};
use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::pin::pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// Of a request line and headers; what is longer is refused with 431.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// After a connection that could not be taken, as with no file descriptor left.
const PAUSE: Duration = Duration::from_millis(200);

/// How long a connection may ask for nothing more before it is closed. Longer than
/// Charley keeps one that it does not use, which is 90 seconds, so that no call of
/// its own meets the closing; browsers open another one.
pub const IDLE: Duration = Duration::from_secs(120);

/// What a server lets others take of it.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Open at once.
    pub connections_max: usize,
    /// From the connection until the head of its first request is there.
    pub first_request: Duration,
    pub asks: Asks,
}

/// How often a connection may ask.
#[derive(Clone, Copy, Debug)]
pub enum Asks {
    /// Once; from the connection until its answer is given.
    Once(Duration),
    /// Again and again; from each answer until the head of the next request.
    Again(Duration),
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
        // Without it answers are only later, never wrong.
        let _ = stream.set_nodelay(true);
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
    stream: impl AsyncRead + AsyncWrite + Unpin,
    router: Router,
    bounds: Bounds,
    asked: Asked,
    mut closing: watch::Receiver<bool>,
) {
    let router = TowerToHyperService::new(router);
    let noted = asked.clone();
    let service = service_fn(move |request: Request<Incoming>| {
        noted.note();
        router.call(request)
    });
    let mut http = http1::Builder::new();
    http.max_buf_size(HEAD_BYTES_MAX);
    match bounds.asks {
        Asks::Once(_) => http.keep_alive(false),
        Asks::Again(idle) => http.timer(TokioTimer::new()).header_read_timeout(idle),
    };
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
    match bounds.asks {
        Asks::Once(most) => sleep(most.saturating_sub(bounds.first_request)).await,
        Asks::Again(_) => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::routing::get;
    use futures_util::stream;
    use std::convert::Infallible;
    use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream};

    /// Three pieces, each after longer than anybody may be idle.
    async fn pieces() -> Body {
        Body::from_stream(stream::unfold(0, async |piece| {
            sleep(IDLE * 2).await;
            (piece < 3).then(|| (Ok::<_, Infallible>(piece.to_string()), piece + 1))
        }))
    }

    /// Somebody who is connected, on a clock that jumps.
    fn connected() -> BufReader<DuplexStream> {
        let bounds = Bounds {
            connections_max: 1,
            first_request: IDLE,
            asks: Asks::Again(IDLE),
        };
        let router = Router::new()
            .route("/late", get(async || sleep(IDLE * 3).await))
            .route("/pieces", get(pieces));
        let (here, there) = tokio::io::duplex(4096);
        tokio::spawn(async move {
            let closing = watch::Sender::new(false);
            let closed = closing.subscribe();
            answer(there, router, bounds, Asked::default(), closed).await;
        });
        BufReader::new(here)
    }

    /// What is answered, up to the end of its head.
    async fn asks(stream: &mut BufReader<DuplexStream>, path: &str) -> String {
        let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(stream.read_line(&mut head).await.unwrap() > 0, "{head}");
        }
        head
    }

    #[tokio::test(start_paused = true)]
    async fn what_takes_long_is_answered_and_more_may_be_asked() {
        let mut stream = connected();
        for _ in 0..2 {
            assert!(asks(&mut stream, "/late").await.contains("200 OK"));
            sleep(IDLE / 2).await;
        }
        assert!(asks(&mut stream, "/pieces").await.contains("chunked"));
        let mut pieces = String::new();
        stream.read_to_string(&mut pieces).await.unwrap();
        assert_eq!(pieces, "1\r\n0\r\n1\r\n1\r\n1\r\n2\r\n0\r\n\r\n");
    }

    #[tokio::test(start_paused = true)]
    async fn who_asks_for_nothing_more_is_shown_out() {
        let mut stream = connected();
        assert!(asks(&mut stream, "/late").await.contains("200 OK"));
        let silent = tokio::time::Instant::now();
        assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
        assert_eq!(silent.elapsed().as_secs(), IDLE.as_secs());
    }
}
