//! A server whose answers do not end, or say that they will not: they are read
//! so far and no further.

use super::redirects::message;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_LENGTH;
use axum::response::Response;
use axum::routing::any;
use charley::telegram::Telegram;
use charley::telegram::calls::Calls;
use charley::telegram::failure::{Remedy, kind, remedy};
use charley::telegram::updates::{PollError, UPDATES_MAX, poll};
use futures_util::{StreamExt, stream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;

const TOKEN: &str = "123456789:AAF7-g0gYncWnm5IyfZlpPRqRRv6kNAGlao";
const PIECE: &[u8] = &[b' '; 64 * 1024];
const MIB: usize = 1024 * 1024;
/// What may be on its way beside what is read.
const ON_THE_WAY: usize = 16 * MIB;

struct Endless {
    client: Telegram,
    /// Bytes that were given out.
    given: Arc<AtomicUsize>,
}

/// Says nothing about how long it is, or too much.
async fn endless(says: Option<usize>) -> Endless {
    let given = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&given);
    let answer = async move || {
        let pieces = stream::repeat(Bytes::from_static(PIECE)).map(move |piece| {
            count.fetch_add(piece.len(), Ordering::SeqCst);
            Ok::<Bytes, std::convert::Infallible>(piece)
        });
        let answer = Response::builder();
        let answer = match says {
            Some(length) => answer.header(CONTENT_LENGTH, length),
            None => answer,
        };
        answer.body(Body::from_stream(pieces)).unwrap()
    };
    let router = Router::new().fallback(any(answer));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await });
    Endless {
        client: Telegram::new(TOKEN, Some(&address)).unwrap(),
        given,
    }
}

#[tokio::test]
async fn a_poll_reads_so_far() {
    for (says, read) in [(None, 32 * MIB), (Some(usize::MAX / 2), 0)] {
        let server = endless(says).await;
        let asked = poll(&server.client, None, UPDATES_MAX, false).await;
        assert_eq!(asked.err(), Some(PollError::TooLong(10)));
        assert!(server.given.load(Ordering::SeqCst) < read + ON_THE_WAY);
        let asked = poll(&server.client, None, 1, false).await;
        assert_eq!(asked.err(), Some(PollError::TooLong(1)));
    }
}

#[tokio::test]
async fn whatever_else_is_asked_reads_so_far() {
    for says in [None, Some(usize::MAX / 2)] {
        let server = endless(says).await;
        let sent = server.client.call(7, message()).await.err();
        let fetched = server.client.fetch("file".into(), 100).await.err();
        for error in [sent.unwrap(), fetched.unwrap()] {
            assert_eq!(remedy(&error), Remedy::RetrySoon);
            assert!(kind(&error).contains("read no further"), "{error}");
        }
        assert!(server.given.load(Ordering::SeqCst) < 2 * (MIB + ON_THE_WAY));
    }
}
