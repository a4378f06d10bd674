//! Updates that Telegram brings: who is let in, and when one counts as taken.

use charley::playground::{ChatMember, LocalTelegram};
use charley::runner::RawUpdate;
use charley::telegram::{Inbox, Telegram, Webhook, WebhookPlace, WebhookSecret};
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

const SECRET: &str = "only-Telegram_knows";

/// Keeps updates while it is let, a batch for each permit.
struct Book {
    batches: Mutex<Vec<Vec<i64>>>,
    keeping: Semaphore,
    room: watch::Sender<bool>,
    is_full: bool,
}

#[derive(Clone)]
struct Shared(Arc<Book>);

impl Inbox for Shared {
    async fn journal(&self, updates: Vec<RawUpdate>) -> anyhow::Result<()> {
        self.0.keeping.acquire().await?.forget();
        anyhow::ensure!(!self.0.is_full, "the disk is full");
        let ids = updates.iter().map(|update| update.update_id);
        self.0.batches.lock().unwrap().push(ids.collect());
        Ok(())
    }

    async fn wait_for_room(&self) {
        let mut room = self.0.room.subscribe();
        room.wait_for(|has_room| *has_room).await.unwrap();
    }
}

struct Run {
    book: Arc<Book>,
    telegram: LocalTelegram,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Run {
    async fn start(telegram: LocalTelegram, keeping: usize, is_full: bool) -> Run {
        let book = Arc::new(Book {
            batches: Mutex::default(),
            keeping: Semaphore::new(keeping),
            room: watch::Sender::new(true),
            is_full,
        });
        let address = free_address().await;
        let (stop, stopped) = watch::channel(false);
        let client = Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap();
        let place = WebhookPlace {
            url: format!("http://{address}/here").parse().unwrap(),
            address,
            secret: WebhookSecret::parse(SECRET).unwrap(),
        };
        let inbox = Shared(Arc::clone(&book));
        let webhook = Webhook::new(client, inbox, place, Duration::from_millis(1));
        let (tell, told) = tokio::sync::oneshot::channel();
        let task = tokio::spawn(webhook.run(|| tell.send(()).unwrap_or_default(), stopped));
        told.await.unwrap();
        Run {
            book,
            telegram,
            address,
            stop,
            task,
        }
    }

    fn kept(&self) -> Vec<i64> {
        self.book.batches.lock().unwrap().concat()
    }

    fn lets_keep(&self, batches: usize) {
        self.book.keeping.add_permits(batches);
    }

    async fn all_taken(&self) {
        let is_taken = |state: &charley::playground::State| state.waiting_updates() == 0;
        self.telegram.wait_until(is_taken).await.unwrap();
    }

    async fn knocks(&self, secret: Option<&str>, body: Vec<u8>) -> Response {
        let client = Client::builder().no_proxy().build().unwrap();
        let mut request = client.post(format!("http://{}/", self.address));
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.body(body).send().await.unwrap()
    }

    async fn info(&self) -> Value {
        let client = Client::builder().no_proxy().build().unwrap();
        let token = self.telegram.token();
        let url = format!("{}/bot{token}/getWebhookInfo", self.telegram.url());
        let text = client.post(url).send().await.unwrap().text().await.unwrap();
        serde_json::from_str::<Value>(&text).unwrap()["result"].take()
    }
}

/// Free a moment ago, and given to nobody else so soon.
async fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    listener.local_addr().unwrap()
}

async fn telegram() -> (LocalTelegram, ChatMember) {
    let telegram = LocalTelegram::start().await.unwrap();
    let person = telegram.person(7);
    (telegram, person)
}

fn update(id: i64) -> Vec<u8> {
    json!({ "update_id": id, "message": {} }).to_string().into()
}

#[tokio::test]
async fn an_update_counts_as_taken_once_it_is_kept() {
    let (telegram, person) = telegram().await;
    let run = Run::start(telegram, 0, false).await;
    let first = person.send_text("a").update_id;
    let second = person.send_text("b").update_id;
    assert_eq!(run.telegram.look(|state| state.waiting_updates()), 2);
    run.lets_keep(1);
    run.telegram
        .wait_until(|state| state.waiting_updates() == 1)
        .await
        .unwrap();
    assert_eq!(run.kept(), [first], "one after the other");
    run.lets_keep(1);
    run.all_taken().await;
    assert_eq!(run.kept(), [first, second]);
}

#[tokio::test]
async fn what_many_people_send_at_once_is_kept_at_once() {
    let (telegram, _) = telegram().await;
    let run = Run::start(telegram, 0, false).await;
    let people = (10..40).map(|id| run.telegram.person(id).send_text("a").update_id);
    let mut sent: Vec<i64> = people.collect();
    run.lets_keep(30);
    run.all_taken().await;
    let mut kept = run.kept();
    kept.sort_unstable();
    sent.sort_unstable();
    assert_eq!(kept, sent);
    let batches = run.book.batches.lock().unwrap().len();
    assert!(batches < 30, "{batches} commits for 30 updates");
}

#[tokio::test]
async fn only_who_knows_the_secret_is_let_in_and_nothing_else_is_kept() {
    let (telegram, _) = telegram().await;
    let run = Run::start(telegram, 9, false).await;
    let nearly = &SECRET[..SECRET.len() - 1];
    for (secret, body, expected) in [
        (None, update(1), StatusCode::UNAUTHORIZED),
        (Some(""), update(2), StatusCode::UNAUTHORIZED),
        (Some(nearly), update(3), StatusCode::UNAUTHORIZED),
        (
            Some("someone"),
            vec![b' '; 2 << 20],
            StatusCode::UNAUTHORIZED,
        ),
        (
            Some(SECRET),
            vec![b' '; 2 << 20],
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
        // They would be brought again for a day.
        (Some(SECRET), b"no update".to_vec(), StatusCode::OK),
        (Some(SECRET), vec![0xff; 10], StatusCode::OK),
        (Some(SECRET), update(8), StatusCode::OK),
    ] {
        let answer = run.knocks(secret, body).await;
        assert_eq!(answer.status(), expected, "{secret:?}");
    }
    assert_eq!(run.kept(), [8]);
    let client = Client::builder().no_proxy().build().unwrap();
    let asked = client
        .get(format!("http://{}/", run.address))
        .header("X-Telegram-Bot-Api-Secret-Token", SECRET);
    let answer = asked.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn where_too_many_wait_telegram_keeps_them_and_brings_them_again() {
    let (telegram, person) = telegram().await;
    let run = Run::start(telegram, 9, false).await;
    run.book.room.send_replace(false);
    let answer = run.knocks(Some(SECRET), update(1)).await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.headers()["retry-after"], "1");
    let sent = person.send_text("a").update_id;
    let is_refused = |info: &Value| info["last_error_message"].is_string();
    while !is_refused(&run.info().await) {
        tokio::task::yield_now().await;
    }
    assert!(run.kept().is_empty());
    run.book.room.send_replace(true);
    run.all_taken().await;
    assert_eq!(run.kept(), [sent]);
}

#[tokio::test]
async fn a_stop_answers_what_is_being_brought_and_leaves_the_webhook_set() {
    let (telegram, person) = telegram().await;
    let run = Run::start(telegram, 0, false).await;
    let sent = person.send_text("a").update_id;
    let kept = run.book.keeping.available_permits();
    assert_eq!(kept, 0);
    run.stop.send_replace(true);
    run.lets_keep(1);
    let info = run.info().await;
    let ended = tokio::time::timeout(Duration::from_secs(60), run.task).await;
    ended.unwrap().unwrap().unwrap();
    assert_eq!(info["url"], format!("http://{}/here", run.address));
    let kept = run.book.batches.lock().unwrap().concat();
    let waits = run.telegram.look(|state| state.waiting_updates());
    assert_eq!(
        kept.len() + waits,
        1,
        "{sent} was kept, or waits at Telegram"
    );
    let called = run.telegram.calls();
    assert!(called.iter().all(|call| call.method != "deleteWebhook"));
}

#[tokio::test]
async fn where_nothing_can_be_kept_it_ends_and_takes_nothing() {
    let (telegram, person) = telegram().await;
    let run = Run::start(telegram, 1, true).await;
    person.send_text("a");
    let ended = run.task.await.unwrap();
    assert_eq!(ended.unwrap_err().to_string(), "the disk is full");
    assert_eq!(run.telegram.look(|state| state.waiting_updates()), 1);
}

#[tokio::test]
async fn what_was_set_elsewhere_is_heard_of_by_who_polls() {
    let (telegram, _) = telegram().await;
    let run = Run::start(telegram, 1, false).await;
    let client = Client::builder().no_proxy().build().unwrap();
    let url = format!(
        "{}/bot{}/getUpdates",
        run.telegram.url(),
        run.telegram.token()
    );
    let answer = client.post(url).json(&json!({})).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::CONFLICT);
}
