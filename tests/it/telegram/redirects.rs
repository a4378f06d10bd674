//! A server that answers with the address of another one: nothing goes there.

use axum::Router;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::routing::any;
use charley::telegram::call::{Body, Call, Markup};
use charley::telegram::calls::Calls;
use charley::telegram::failure::kind;
use charley::telegram::updates::{PollError, UPDATES_MAX, poll};
use charley::telegram::{Telegram, Username};
use serde_json::json;
use std::sync::{Arc, Mutex};
use teloxide::RequestError;
use tokio::net::TcpListener;

const TOKEN: &str = "123456789:AAF7-g0gYncWnm5IyfZlpPRqRRv6kNAGlao";
const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

/// What a server was asked: its methods and paths.
type Asked = Arc<Mutex<Vec<String>>>;

/// A server that redirects everything but this method to an address.
async fn server(status: u16, to: String, but: &'static str) -> (String, Asked) {
    let asked = Asked::default();
    let note = Arc::clone(&asked);
    let answer = async move |method: Method, uri: Uri, _headers: HeaderMap| {
        note.lock().unwrap().push(format!("{method} {uri}"));
        let mut headers = HeaderMap::new();
        let path = uri.path().to_ascii_lowercase();
        if !but.is_empty() && path.ends_with(but) {
            let found = json!({"ok": true, "result": {"file_path": "documents/file_1.json"}});
            return (StatusCode::OK, headers, found.to_string());
        }
        headers.insert(LOCATION, to.parse().unwrap());
        (
            StatusCode::from_u16(status).unwrap(),
            headers,
            String::new(),
        )
    };
    let router = Router::new().fallback(any(answer));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await });
    (address, asked)
}

/// A server that redirects to another, both with what they were asked.
struct Pair {
    address: String,
    asked: Asked,
    elsewhere: Asked,
    client: Telegram,
}

impl Pair {
    async fn new(status: u16, but: &'static str) -> Pair {
        let (elsewhere, seen) = server(200, "/".to_owned(), "").await;
        let (address, asked) = server(status, format!("{elsewhere}/elsewhere"), but).await;
        Pair {
            client: Telegram::new(TOKEN, Some(&address)).unwrap(),
            address,
            asked,
            elsewhere: seen,
        }
    }

    fn nothing_went_elsewhere(&self) {
        assert_ne!(self.asked.lock().unwrap().len(), 0);
        assert_eq!(*self.elsewhere.lock().unwrap(), [""; 0]);
    }

    fn is_clear(&self, said: &str) {
        assert!(said.starts_with(&self.address), "{said}");
        assert!(said.contains("TELOXIDE_API_URL"), "{said}");
        assert!(
            said.contains(" to 127.0.0.1, which is not followed"),
            "{said}"
        );
        assert!(!said.contains("AAF7"), "{said}");
    }
}

fn said(error: &RequestError) -> String {
    kind(error).into_owned()
}

pub fn message() -> Call {
    let body = Body {
        text: "my left calf hurts".into(),
        markup: Markup::None,
        keyboard: None,
    };
    Call::Send { body, silent: true }
}

#[tokio::test]
async fn a_poll_follows_no_redirect() {
    for status in REDIRECTS {
        let pair = Pair::new(status, "").await;
        let error = poll(&pair.client, None, UPDATES_MAX, false)
            .await
            .err()
            .unwrap();
        assert!(matches!(error, PollError::Redirected(_)), "{error:?}");
        pair.is_clear(&error.to_string());
        assert!(!format!("{error:?}").contains("AAF7"));
        pair.nothing_went_elsewhere();
    }
}

#[tokio::test]
async fn a_message_follows_no_redirect() {
    for status in REDIRECTS {
        let pair = Pair::new(status, "").await;
        let error = pair.client.call(7, message()).await.unwrap_err();
        pair.is_clear(&said(&error));
        pair.nothing_went_elsewhere();
    }
}

#[tokio::test]
async fn a_file_follows_no_redirect() {
    for status in REDIRECTS {
        let document = Call::Document {
            name: "charley-export.json".into(),
            bytes: b"{}".to_vec(),
            caption: "Here".into(),
            silent: true,
        };
        let pair = Pair::new(status, "").await;
        let error = pair.client.call(7, document).await.unwrap_err();
        pair.is_clear(&said(&error));
        pair.nothing_went_elsewhere();

        let pair = Pair::new(status, "getfile").await;
        let error = pair.client.fetch("file".into(), 100).await.unwrap_err();
        pair.is_clear(&said(&error));
        pair.nothing_went_elsewhere();
    }
}

#[tokio::test]
async fn asking_for_the_name_follows_no_redirect() {
    for status in REDIRECTS {
        let pair = Pair::new(status, "").await;
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let username = Username::default();
        let asked = Arc::clone(&pair.asked);
        let asking = charley::telegram::introduce(&pair.client, &username, &[], stopped);
        let until_asked = async {
            while asked.lock().unwrap().is_empty() {
                tokio::task::yield_now().await;
            }
            stop.send_replace(true);
        };
        tokio::join!(asking, until_asked);
        assert_eq!(username.get(), "");
        pair.nothing_went_elsewhere();
    }
}

/// Its page is no file, either.
#[tokio::test]
async fn a_redirect_that_names_no_place_is_no_file() {
    let pair = Pair::new(304, "getfile").await;
    let error = pair.client.fetch("file".into(), 100).await.unwrap_err();
    assert!(said(&error).contains("a redirect (HTTP 304)"));
    assert!(!said(&error).contains("AAF7"));
    pair.nothing_went_elsewhere();
}
