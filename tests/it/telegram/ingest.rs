//! The getUpdates loop: what is asked for, kept and acknowledged.

use charley::playground::{ApiError, ChatMember, Fault, FaultKind, Gate, LocalTelegram, State};
use charley::runner::RawUpdate;
use charley::telegram::{Inbox, Ingest, Telegram};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

/// Keeps update ids; can be out of order, and out of room.
struct Book {
    kept: Mutex<Vec<i64>>,
    failures: AtomicUsize,
    room: Semaphore,
}

#[derive(Clone)]
struct Shared(Arc<Book>);

impl Inbox for Shared {
    async fn journal(&self, updates: Vec<RawUpdate>) -> anyhow::Result<()> {
        let left = self.0.failures.load(Ordering::SeqCst);
        if left > 0 {
            self.0.failures.store(left - 1, Ordering::SeqCst);
            anyhow::bail!("the disk is full");
        }
        let ids = updates.iter().map(|update| update.update_id);
        self.0.kept.lock().unwrap().extend(ids);
        Ok(())
    }

    async fn wait_for_room(&self) {
        drop(self.0.room.acquire().await.unwrap());
    }
}

struct Run {
    book: Arc<Book>,
    telegram: LocalTelegram,
    first_polls: Arc<AtomicUsize>,
    stop: watch::Sender<bool>,
    task: JoinHandle<anyhow::Result<()>>,
}

impl Run {
    async fn start(telegram: LocalTelegram, failures: usize, room: usize) -> Run {
        let book = Arc::new(Book {
            kept: Mutex::default(),
            failures: AtomicUsize::new(failures),
            room: Semaphore::new(room),
        });
        let first_polls = Arc::new(AtomicUsize::new(0));
        let (stop, stopped) = watch::channel(false);
        let client = Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap();
        let pause = Duration::from_millis(1);
        let ingest = Ingest::new(client, Shared(Arc::clone(&book)), pause);
        let count = Arc::clone(&first_polls);
        let task = tokio::spawn(ingest.run(
            move || {
                count.fetch_add(1, Ordering::SeqCst);
            },
            stopped,
        ));
        Run {
            book,
            telegram,
            first_polls,
            stop,
            task,
        }
    }

    fn kept(&self) -> Vec<i64> {
        self.book.kept.lock().unwrap().clone()
    }

    /// Waits until a poll has asked for what follows an update.
    async fn acknowledges(&self, update: i64) {
        let is_past = move |state: &State| state.acknowledged() == update + 1;
        self.telegram.wait_until(is_past).await.unwrap();
    }

    /// Parameters of the polls that are over.
    fn asked(&self, name: &str) -> Vec<Value> {
        let calls = self.telegram.calls().into_iter();
        calls
            .map(|call| call.params.get(name).cloned().unwrap_or_default())
            .collect()
    }
}

async fn telegram() -> (LocalTelegram, ChatMember) {
    let telegram = LocalTelegram::start().await.unwrap();
    let person = telegram.person(7);
    (telegram, person)
}

fn nothing() -> FaultKind {
    FaultKind::Answer(json!({ "ok": true, "result": [] }))
}

#[tokio::test]
async fn the_next_offset_follows_the_journal() {
    let (telegram, person) = telegram().await;
    person.send_text("a");
    let second = person.send_text("b").update_id;
    let answered = Gate::default();
    telegram.fault(Fault::once(FaultKind::HoldAnswer(answered.clone())));
    telegram.fault(Fault::once(nothing()));
    let run = Run::start(telegram, 0, 1).await;
    answered.open();
    run.acknowledges(second).await;
    let third = person.send_text("c").update_id;
    run.acknowledges(third).await;
    let offsets = [Value::Null, json!(second + 1), json!(second + 1)];
    assert_eq!(run.asked("offset"), offsets);
    assert_eq!(run.kept(), [second - 1, second, third]);
}

#[tokio::test]
async fn what_is_not_journalled_is_not_acknowledged() {
    let (telegram, person) = telegram().await;
    let first = person.send_text("a").update_id;
    let second = person.send_text("b").update_id;
    let failing = Run::start(telegram, 1, 1).await;
    let why = failing.task.await.unwrap().unwrap_err().to_string();
    assert_eq!(why, "the disk is full");
    assert!(failing.book.kept.lock().unwrap().is_empty());
    let run = Run::start(failing.telegram, 0, 1).await;
    run.acknowledges(second).await;
    assert_eq!(run.asked("offset"), [Value::Null, Value::Null]);
    assert_eq!(run.kept(), [first, second]);
}

#[tokio::test]
async fn failures_are_waited_out() {
    let (telegram, person) = telegram().await;
    for kind in [
        FaultKind::Refuse(ApiError::other_poller()),
        FaultKind::Refuse(ApiError::unauthorized()),
        FaultKind::RetryAfter(0),
        FaultKind::StatusCode(502),
        FaultKind::Malformed,
        FaultKind::DropBefore,
        FaultKind::DropAfter,
    ] {
        telegram.fault(Fault::once(kind));
    }
    let sent = person.send_text("a").update_id;
    let run = Run::start(telegram, 0, 1).await;
    run.acknowledges(sent).await;
    assert_eq!(run.kept(), [sent]);
    assert_eq!(run.asked("offset").len(), 8);
    assert_eq!(run.first_polls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn every_poll_says_what_it_wants_and_only_the_first_does_not_wait() {
    let (telegram, person) = telegram().await;
    telegram.fault(Fault::once(FaultKind::StatusCode(500)));
    let mut sent = person.send_text("a").update_id;
    let run = Run::start(telegram, 0, 1).await;
    for _ in 0..2 {
        run.acknowledges(sent).await;
        sent = person.send_text("more").update_id;
    }
    run.acknowledges(sent).await;
    let kinds = json!([
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member"
    ]);
    assert!(
        run.telegram
            .calls()
            .iter()
            .all(|call| call.method == "getUpdates")
    );
    assert_eq!(run.asked("limit"), vec![json!(100); 4]);
    assert_eq!(run.asked("allowed_updates"), vec![kinds; 4]);
    assert_eq!(run.asked("timeout"), [0, 0, 10, 10]);
}

#[tokio::test]
async fn it_stops_in_the_middle_of_a_poll() {
    let (telegram, person) = telegram().await;
    let sent = person.send_text("a").update_id;
    let run = Run::start(telegram, 0, 1).await;
    run.acknowledges(sent).await;
    assert_eq!(run.kept(), [sent]);
    run.stop.send(true).unwrap();
    run.task.await.unwrap().unwrap();
}

#[tokio::test]
async fn without_room_nothing_is_asked_for() {
    let (telegram, person) = telegram().await;
    let sent = person.send_text("a").update_id;
    let run = Run::start(telegram, 0, 0).await;
    tokio::task::yield_now().await;
    assert_eq!(run.telegram.calls().len(), 0);
    run.book.room.add_permits(1);
    run.acknowledges(sent).await;
    assert_eq!(run.kept(), [sent]);
}

#[tokio::test]
async fn a_batch_that_is_too_long_comes_in_smaller_ones() {
    let (telegram, person) = telegram().await;
    // Ninety of them are longer than what is read, and eighty are not.
    let long = "a".repeat(400 * 1024);
    let sent: Vec<i64> = (0..100)
        .map(|_| person.send_text(&long).update_id)
        .collect();
    let run = Run::start(telegram, 0, 1).await;
    run.acknowledges(sent[99]).await;
    assert_eq!(run.kept(), sent);
    assert_eq!(run.asked("limit"), [100, 10, 100, 10, 100]);
    assert_eq!(run.first_polls.load(Ordering::SeqCst), 1);
}
