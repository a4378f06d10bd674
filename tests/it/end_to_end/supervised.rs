//! Charley under a supervisor: it says when it is ready and alive, and ends in
//! time when told to, with all said that was ready to be said.

use super::binary::{Process, command, started};
use super::phone::Phone;
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::SystemClock;
use charley::library;
use charley::playground::LocalTelegram;
use charley::store::{MemoryStore, Operation, Pair, Store, StoreError, Transaction, Tree};
use charley::telegram::{Limits, Telegram};
use std::os::unix::net::UnixDatagram;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};

fn phone(telegram: &Arc<LocalTelegram>, person: i64) -> Phone {
    Phone {
        telegram: Arc::clone(telegram),
        person: telegram.person(person),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn systemd_hears_when_it_is_ready_alive_and_stopping() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = LocalTelegram::start().await.unwrap();
    let socket = disk.path().join("notify");
    let supervisor = UnixDatagram::bind(&socket).unwrap();
    let mut command = command(&disk.path().join("data"));
    command
        .env("NOTIFY_SOCKET", &socket)
        .env("WATCHDOG_USEC", "100000");
    let reading = "EXTEND_TIMEOUT_USEC=60000000";
    let alive = "WATCHDOG=1\nEXTEND_TIMEOUT_USEC=100000";
    let listening = move || {
        let charley = Process::start_as(command, &telegram);
        hear(&supervisor, &[reading, "READY=1", alive]);
        let ended = charley.terminate();
        hear(&supervisor, &["STOPPING=1"]);
        ended
    };
    let (code, rest) = tokio::task::spawn_blocking(listening).await.unwrap();
    assert_eq!(code, Some(0), "{rest}");
}

/// Returns once each of these was heard.
fn hear(supervisor: &UnixDatagram, words: &[&str]) {
    let mut awaited: Vec<&str> = words.to_vec();
    while !awaited.is_empty() {
        let mut heard = [0; 200];
        let length = supervisor.recv(&mut heard).unwrap();
        let heard = std::str::from_utf8(&heard[..length]).unwrap().trim();
        awaited.retain(|words| *words != heard);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_signal_ends_it_in_time_with_nothing_lost_or_repeated() {
    for signal in ["-TERM", "-INT", "-HUP"] {
        let disk = tempfile::tempdir().unwrap();
        let data = disk.path().join("data");
        let telegram = Arc::new(LocalTelegram::start().await.unwrap());
        let crowd: Vec<Phone> = (1001..1041).map(|id| phone(&telegram, id)).collect();
        let charley = started(&telegram, &data).await;
        // More than may be answered in a second, so that some is left to say.
        for one in &crowd {
            one.says("/log 7 left calf");
        }
        crowd[0].sees("Noted").await;
        // One that comes while it ends already changes nothing.
        charley.hears(signal);
        let ended = tokio::task::spawn_blocking(move || charley.end_by(signal));
        let (code, rest) = ended.await.unwrap();
        assert_eq!(code, Some(0), "{rest}");
        assert!(!rest.contains("the rest waits on disk"), "{rest}");
        let charley = started(&telegram, &data).await;
        for one in &crowd {
            one.sees("Noted").await;
            assert_eq!(one.messages().len(), 1, "{signal}");
        }
        charley.kill_9();
    }
}

/// A store in memory whose commits of some kind wait while it is held.
struct Held {
    store: MemoryStore,
    holds: fn(&Transaction) -> bool,
    is_held: Mutex<bool>,
    released: Condvar,
    /// A commit waits.
    waits: watch::Sender<bool>,
}

impl Held {
    fn new(holds: fn(&Transaction) -> bool) -> Arc<Held> {
        Arc::new(Held {
            store: MemoryStore::default(),
            holds,
            is_held: Mutex::new(true),
            released: Condvar::new(),
            waits: watch::Sender::new(false),
        })
    }

    async fn waits(&self) {
        let mut waits = self.waits.subscribe();
        waits.wait_for(|waits| *waits).await.unwrap();
    }

    fn release(&self) {
        *self.is_held.lock().unwrap() = false;
        self.released.notify_all();
    }
}

impl Store for Held {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.store.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        if transactions.iter().any(self.holds) {
            self.waits.send_replace(true);
            let held = self.is_held.lock().unwrap();
            drop(self.released.wait_while(held, |is_held| *is_held).unwrap());
        }
        self.store.commit(transactions)
    }
}

async fn start(telegram: &LocalTelegram, store: &Arc<Held>) -> App {
    let setup = Setup {
        telegram: Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap(),
        store: Arc::clone(store) as _,
        sealer: Arc::default(),
        begun: Arc::default(),
        live_book: LiveBook::new(library::load(None).unwrap()),
        clock: Arc::new(SystemClock::default()),
        limits: Limits::default(),
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    };
    App::start(setup, || {}).await.unwrap()
}

/// Lets everything that can run do so.
async fn settle() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_a_turn_says_that_ends_while_stopping_is_still_said() {
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let is_a_turn = |transaction: &Transaction| {
        let is_done = |one: &Operation| {
            let tree = Tree::Inbox;
            matches!(one, Operation::Remove { tree: of, .. } if *of == tree)
        };
        transaction.iter().any(is_done)
    };
    let store = Held::new(is_a_turn);
    let app = start(&telegram, &store).await;
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(app.run(async { stopped.await.unwrap_or_default() }));
    let ana = phone(&telegram, 1001);
    ana.says("/log 7 left calf");
    store.waits().await;
    stop.send(()).unwrap();
    settle().await;
    store.release();
    running.await.unwrap().unwrap();
    let said = ana.messages();
    assert!(
        said.len() == 1 && said[0].text.contains("Noted"),
        "{said:?}"
    );
}

#[tokio::test]
async fn no_word_of_life_while_commits_hang() {
    let telegram = LocalTelegram::start().await.unwrap();
    let store = Held::new(|transaction| transaction.is_empty());
    let mut app = start(&telegram, &store).await;
    let (beats, mut beaten) = mpsc::unbounded_channel();
    app.pulse(Duration::from_secs(3_600), move || {
        beats.send(()).unwrap_or_default();
    });
    store.waits().await;
    settle().await;
    assert!(beaten.try_recv().is_err());
    store.release();
    beaten.recv().await.unwrap();
}
