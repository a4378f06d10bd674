//! `/healthz` and `/metrics`, as a monitor reads them.

use super::binary::{Process, command};
use super::phone::Phone;
use super::world::instant;
use crate::zones::berlin;
use charley::app::{App, LeftKeys, LiveBook, Setup};
use charley::clock::{Clock, ManualClock};
use charley::library;
use charley::metrics::{Health, Metrics, OnDisk, router};
use charley::playground::{Fault, FaultKind, Gate, LocalTelegram, Method};
use charley::store::{MemoryStore, Pair, SharedStore, Store, StoreError, Transaction, Tree};
use charley::telegram::{Limits, Telegram};
use reqwest::StatusCode;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::spawn_blocking;

/// A Charley in this process whose figures are served.
pub struct Watched {
    telegram: Arc<LocalTelegram>,
    clock: Arc<ManualClock>,
    address: String,
}

/// When the newest backup was made, as this Charley finds its disk.
const BACKED_UP_AT: &str = "2026-11-20 16:00";

impl Watched {
    pub async fn at(time: &str, health: Health) -> Watched {
        Watched::keeping_in(Arc::new(MemoryStore::default()), time, health).await
    }

    async fn keeping_in(store: SharedStore, time: &str, health: Health) -> Watched {
        let clock = Arc::new(ManualClock::at(instant(time, berlin())));
        let telegram = LocalTelegram::start_with(Arc::clone(&clock)).await.unwrap();
        let told = Arc::clone(&clock) as Arc<dyn Clock>;
        let found = OnDisk {
            store_bytes: Some(4096),
            backed_up_at: Some(instant(BACKED_UP_AT, berlin())),
        };
        let metrics = Arc::new(Metrics::new(health, told, Arc::new(move || Ok(found))));
        let setup = Setup {
            telegram: Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap(),
            store,
            sealer: Arc::default(),
            begun: Arc::default(),
            live_book: LiveBook::new(library::load(None).unwrap()),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            limits: Limits::unlimited(),
            webhook: None,
            observer: Arc::clone(&metrics) as _,
            left_keys: LeftKeys::Possible,
        };
        let app = App::start(setup, || {}).await.unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let router = router(metrics, watch::channel(Some(app.view())).1);
        tokio::spawn(async { axum::serve(listener, router).await });
        tokio::spawn(app.run(std::future::pending()));
        Watched {
            telegram: Arc::new(telegram),
            clock,
            address,
        }
    }

    pub fn phone(&self, person: i64) -> Phone {
        Phone {
            telegram: Arc::clone(&self.telegram),
            person: self.telegram.person(person),
        }
    }

    /// Reads the figures until one of them is so.
    pub async fn shows(&self, figure: &str) -> String {
        let look = async {
            loop {
                let (_, figures) = fetched(&self.address, "metrics").await;
                if figures.lines().any(|line| line == figure) {
                    return figures;
                }
                tokio::task::yield_now().await;
            }
        };
        let patience = Duration::from_secs(60);
        let shown = tokio::time::timeout(patience, look).await;
        shown.unwrap_or_else(|_| panic!("never saw {figure}"))
    }
}

async fn fetched(address: &str, page: &str) -> (StatusCode, String) {
    asked(address, page).await.unwrap()
}

/// An error where its door is shut, as to one who asks too often.
pub async fn asked(address: &str, page: &str) -> reqwest::Result<(StatusCode, String)> {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(format!("http://{address}/{page}")).send();
    let answer = answer.await?;
    Ok((answer.status(), answer.text().await?))
}

/// A disk that fills up.
#[derive(Default)]
struct Filling {
    kept: MemoryStore,
    is_full: AtomicBool,
}

impl Store for Filling {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.kept.get(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.kept.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        match self.is_full.load(Ordering::SeqCst) {
            true => Err(StoreError::Stopped("data/db: no room".to_owned())),
            false => self.kept.commit(transactions),
        }
    }
}

#[tokio::test]
async fn a_store_that_fails_is_told_with_the_reason() {
    let store = Arc::new(Filling::default());
    let keeping = Arc::clone(&store) as SharedStore;
    let charley = Watched::keeping_in(keeping, "2026-11-20 18:00", Health::default()).await;
    let ana = charley.phone(1001);
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    assert_eq!(fetched(&charley.address, "healthz").await.0, StatusCode::OK);
    store.is_full.store(true, Ordering::SeqCst);
    ana.says("/log 3 right foot");
    let (status, why) = loop {
        let (status, why) = fetched(&charley.address, "healthz").await;
        if status != StatusCode::OK {
            break (status, why);
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(why.contains("data/db: no room"), "{why}");
}

#[tokio::test]
async fn what_is_read_and_said_is_counted_and_nobody_is_named() {
    let charley = Watched::at("2026-11-20 18:00", Health::default()).await;
    let ana = charley.phone(1001);
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    charley
        .shows("charley_outbox_finished_total{class=\"reply\",result=\"sent\"} 1")
        .await;
    let flood = Fault::once(FaultKind::RetryAfter(1));
    charley.telegram.fault(flood.of(Method::SendMessage));
    ana.says("thank you");
    let figures = charley
        .shows("charley_calls_total{answer=\"flood\"} 1")
        .await;
    for expected in [
        "charley_updates_total{kind=\"command\"} 1",
        "charley_updates_total{kind=\"text\"} 1",
        "charley_turns_total{kind=\"command\"} 1",
        "charley_calls_total{answer=\"ok\"} 1",
        "charley_outbox_rows{class=\"reply\"} 1",
        "charley_outbox_rows{class=\"reminder\"} 0",
        "charley_dead_letters 0",
        "charley_people 1",
        "charley_store_bytes 4096",
        "charley_backup_age_seconds 7200",
        "# EOF",
    ] {
        let is_there = figures.lines().any(|line| line == expected);
        assert!(is_there, "{expected}: {figures}");
    }
    assert!(figures.contains("charley_commit_seconds_count"));
    for private in ["1001", "Ana", "left", "thank"] {
        assert!(!figures.contains(private), "{private}: {figures}");
    }
}

#[tokio::test]
async fn the_figures_tell_which_charley_it_is_and_how_its_process_does() {
    let charley = Watched::at("2026-11-20 18:00", Health::default()).await;
    let figures = charley.shows("charley_poll_age_seconds 0").await;
    let version = env!("CARGO_PKG_VERSION");
    let build = format!("charley_build_info{{version=\"{version}\",commit=\"");
    assert!(figures.contains(&build), "{figures}");
    let started = instant("2026-11-20 18:00", berlin()).timestamp();
    let value = |name: &str| -> f64 {
        let mut lines = figures.lines().filter_map(|line| line.split_once(' '));
        let found = lines.find(|(found, _)| *found == name);
        found
            .unwrap_or_else(|| panic!("{name}: {figures}"))
            .1
            .parse()
            .unwrap()
    };
    assert_eq!(value("process_start_time_seconds"), started as f64);
    assert!(value("process_cpu_seconds_total") > 0.0);
    assert!(value("process_resident_memory_bytes") > 1e6);
    assert!(value("process_open_fds") >= 3.0);
    assert!(value("process_max_fds") >= value("process_open_fds"));
}

#[tokio::test]
async fn it_is_alive_from_the_start_and_ready_once_telegram_answers() {
    let charley = Watched::at("2026-11-20 18:00", Health::default()).await;
    let ana = charley.phone(1001);
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    for (page, said) in [
        ("livez", "alive\n"),
        ("readyz", "ready\n"),
        ("healthz", "well\n"),
    ] {
        let answer = fetched(&charley.address, page).await;
        assert_eq!(answer, (StatusCode::OK, said.to_owned()), "{page}");
    }
}

#[tokio::test]
async fn what_cannot_be_said_ages() {
    let charley = Watched::at("2026-11-20 18:00", Health::default()).await;
    let (ana, gate) = (charley.phone(1001), Gate::default());
    let hanging = Fault::once(FaultKind::Hold(gate.clone()));
    charley.telegram.fault(hanging.of(Method::SendMessage));
    ana.says("/log 7");
    gate.arrived(1).await;
    charley.clock.set(instant("2026-11-20 18:02", berlin()));
    let figures = charley
        .shows("charley_outbox_oldest_seconds{class=\"reply\"} 120")
        .await;
    assert!(figures.contains("charley_outbox_rows{class=\"reply\"} 1\n"));
    gate.open();
    charley
        .shows("charley_outbox_rows{class=\"reply\"} 0")
        .await;
}

#[tokio::test]
async fn a_reminder_that_is_late_is_seen_to_be() {
    let charley = Watched::at("2026-11-20 18:00", Health::default()).await;
    let ana = charley.phone(1001);
    ana.says("/bedtime 22:30 06:45 Berlin");
    ana.sees("limit how much you drink").await;
    charley.clock.set(instant("2026-11-20 22:02", berlin()));
    ana.sees("Time to stretch").await;
    let figures = charley
        .shows("charley_reminder_late_seconds_sum{kind=\"stretch\"} 120.0")
        .await;
    for (seconds, within) in [("60.0", 0), ("120.0", 1)] {
        let bucket = format!(
            "charley_reminder_late_seconds_bucket{{le=\"{seconds}\",kind=\"stretch\"}} {within}\n"
        );
        assert!(figures.contains(&bucket), "{bucket}: {figures}");
    }
}

#[tokio::test]
async fn a_telegram_that_does_not_answer_is_told() {
    let health = Health::with_silence_of(Duration::ZERO);
    let charley = Watched::at("2026-11-20 18:00", health).await;
    let (status, why) = fetched(&charley.address, "healthz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(why.starts_with("Telegram has not answered for "), "{why}");
    // A new start would not help against that.
    let (status, _) = fetched(&charley.address, "livez").await;
    assert_eq!(status, StatusCode::OK);
    let (status, _) = fetched(&charley.address, "readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    let (status, _) = fetched(&charley.address, "elsewhere").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_real_bot_says_where_its_figures_are() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let charley = run(&telegram, &disk, "127.0.0.1:0", "/metrics are at http://").await;
    let (_, rest) = charley.said.split_once("are at http://").unwrap();
    let address = rest.lines().next().unwrap();
    let (status, text) = fetched(address, "healthz").await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "well\n"));
    let (_, figures) = fetched(address, "metrics").await;
    assert!(
        figures.contains("charley_commit_seconds_count"),
        "{figures}"
    );
    let bytes = figures
        .lines()
        .find_map(|line| line.strip_prefix("charley_store_bytes "));
    assert!(bytes.unwrap().parse::<u64>().unwrap() > 0, "{figures}");
    // There is none, so it has no age.
    assert!(
        !figures.contains("charley_backup_age_seconds "),
        "{figures}"
    );
    charley.kill_9();
}

/// Who looks into the log at three in the morning knows what runs where.
#[tokio::test(flavor = "multi_thread")]
async fn a_start_says_which_charley_for_whom_and_where() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let charley = run(&telegram, &disk, "off", "this bot is @").await;
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        charley.said.contains(&format!("charley {version}")),
        "{}",
        charley.said
    );
    let where_ = format!("nobody yet in {}", disk.path().join("data").display());
    assert!(charley.said.contains(&where_), "{}", charley.said);
    let ana = Phone {
        person: telegram.person(1001),
        telegram: Arc::clone(&telegram),
    };
    ana.says("/log 7");
    ana.sees("Noted").await;
    charley.kill_9();
    let charley = run(&telegram, &disk, "off", "this bot is @").await;
    assert!(charley.said.contains("one person in "), "{}", charley.said);
    charley.kill_9();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_has_an_age_from_when_it_is_made() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let mut charley = run(&telegram, &disk, "127.0.0.1:0", "/metrics are at http://").await;
    let (_, rest) = charley.said.split_once("are at http://").unwrap();
    let address = rest.lines().next().unwrap().to_owned();
    charley = spawn_blocking(move || {
        charley.writes_backup();
        charley
    })
    .await
    .unwrap();
    let (_, figures) = fetched(&address, "metrics").await;
    let age = figures
        .lines()
        .find_map(|line| line.strip_prefix("charley_backup_age_seconds "));
    assert!(age.unwrap().parse::<u64>().unwrap() < 3600, "{figures}");
    charley.kill_9();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_port_is_warned_of_and_stops_nothing() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let warning = "the bot runs without them: CHARLEY_METRICS_ADDRESS";
    let charley = run(&telegram, &disk, &address, warning).await;
    let ana = Phone {
        person: telegram.person(1001),
        telegram,
    };
    ana.says("/log 7");
    ana.sees("Noted").await;
    charley.kill_9();
}

/// The real bot with its figures there, once it has said this.
async fn run(
    telegram: &Arc<LocalTelegram>,
    disk: &TempDir,
    address: &str,
    says: &'static str,
) -> Process {
    let mut command = command(&disk.path().join("data"));
    command.env("CHARLEY_METRICS_ADDRESS", address);
    let telegram = Arc::clone(telegram);
    let started = spawn_blocking(move || {
        let mut charley = Process::start_as(command, &telegram);
        charley.says(says);
        charley
    });
    started.await.unwrap()
}
