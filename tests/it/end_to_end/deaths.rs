//! What ends the process and not only its thread: an abort, as a stack or a
//! memory that has run out is one. The process that dies is a Charley of its own
//! with somebody who looks on and cannot bear some words; what is listed, put
//! back and dropped is done by the real binary.

use super::binary::{does, started};
use super::phone::Phone;
use charley::app::{App, LeftKeys, LiveBook, Observer, Setup};
use charley::clock::SystemClock;
use charley::conversation::{Event, Fetched, Turn, What};
use charley::library;
use charley::playground::LocalTelegram;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use chrono::{DateTime, Utc};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;

/// Address, token and data directory of the one that dies, by lines.
const DYING: &str = "CHARLEY_TEST_DYING";

/// Dies of reading hemlock, of handling nightshade, and of a file with yew in it.
struct Frail;

impl Observer for Frail {
    fn read(&self, json: &str, _: i64, _: &Event) {
        die_if(json.contains("hemlock"));
    }

    fn turned(&self, event: &Event, _: &Turn, _: DateTime<Utc>) {
        die_if(match &event.what {
            What::Fetched {
                file: Fetched::Bytes(bytes),
                ..
            } => String::from_utf8_lossy(bytes).contains("yew"),
            other => format!("{other:?}").contains("nightshade"),
        });
    }
}

fn die_if(it_is_too_much: bool) {
    if it_is_too_much {
        std::process::abort();
    }
}

#[test]
#[ignore = "runs as a process of its own"]
fn dying() {
    let Ok(told) = std::env::var(DYING) else {
        return;
    };
    let told: Vec<&str> = told.lines().collect();
    let data = PathBuf::from(told[2]);
    let store = SealedStore::open(&data, &data.with_extension("key")).unwrap();
    let setup = Setup {
        telegram: Telegram::new(told[1], Some(told[0])).unwrap(),
        sealer: store.sealer(),
        begun: Arc::new(Begun::open(&data).unwrap()),
        store: Arc::new(store),
        live_book: LiveBook::new(library::load(None).unwrap()),
        clock: Arc::new(SystemClock::default()),
        limits: Limits::unlimited(),
        webhook: None,
        observer: Arc::new(Frail),
        left_keys: LeftKeys::Possible,
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let app = App::start(setup, || {}).await.unwrap();
        app.run(std::future::pending()).await.unwrap();
    });
}

struct Stage {
    telegram: Arc<LocalTelegram>,
    disk: tempfile::TempDir,
}

impl Stage {
    async fn new() -> Stage {
        Stage {
            telegram: Arc::new(LocalTelegram::start().await.unwrap()),
            disk: tempfile::tempdir().unwrap(),
        }
    }

    fn data(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    fn phone(&self, chat_id: i64) -> Phone {
        Phone {
            telegram: Arc::clone(&self.telegram),
            person: self.telegram.person_named(chat_id, "Annunziata"),
        }
    }

    fn starts(&self) -> Dying {
        let data = self.data();
        let told = [
            self.telegram.url(),
            self.telegram.token(),
            data.to_str().unwrap().to_owned(),
        ];
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["end_to_end::deaths::dying", "--exact", "--ignored"])
            .env(DYING, told.join("\n"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Dying(command.spawn().unwrap())
    }

    /// The process that gets it first, and the one after.
    async fn dies_twice(&self) {
        for _ in 0..2 {
            assert!(!self.starts().dies().await.success());
        }
    }

    /// What was put aside. The one who looks on is killed as soon as something is
    /// seen, which may be while its report is in hand; that is listed too, as
    /// what has ended one process, and is no letter.
    fn letters(&self) -> Vec<Vec<String>> {
        let mut letters = self.listed();
        letters.retain(|letter| !letter[3].starts_with("waits"));
        letters
    }

    fn listed(&self) -> Vec<Vec<String>> {
        let (code, listed) = does(&self.data(), &["dead-letters"]);
        assert_eq!(code, Some(0), "{listed}");
        if listed == "nothing was put aside\n" {
            return Vec::new();
        }
        let lines = listed.lines();
        lines
            .map(|line| line.split('\t').map(str::to_owned).collect())
            .collect()
    }
}

/// Its process goes with it.
struct Dying(Child);

impl Dying {
    async fn dies(mut self) -> ExitStatus {
        let wait = tokio::task::spawn_blocking(move || self.0.wait().unwrap());
        wait.await.unwrap()
    }
}

impl Drop for Dying {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_process_dies_of_twice_is_put_aside_and_its_person_is_told() {
    let stage = Stage::new().await;
    let (ana, bea) = (stage.phone(1001), stage.phone(1002));
    ana.says("/log 6 left calf nightshade");
    bea.says("/log 5 right foot");
    stage.dies_twice().await;
    let living = stage.starts();
    ana.sees("something went wrong on my side with your last message")
        .await;
    bea.sees("Noted").await;
    ana.says("/log 4 left foot");
    ana.sees("Noted").await;
    drop(living);
    let letters = stage.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(
        letters[0][2..],
        ["update", "handling it, in which the process ended 2 times"]
    );
    assert_eq!(letters[0][0], "1");

    let (code, said) = does(&stage.data(), &["dead-letters", "replay"]);
    assert_eq!((code, &*said), (Some(0), "1 put back for the next start\n"));
    let charley = started(&stage.telegram, &stage.data()).await;
    let (export, _) = ana.exports().await;
    assert_eq!(export["cramps"].as_array().unwrap().len(), 2);
    charley.kill_9();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_process_dies_of_reading_does_not_come_again_at_every_start() {
    let stage = Stage::new().await;
    let (ana, bea) = (stage.phone(1001), stage.phone(1002));
    ana.says("/log 6 hemlock");
    bea.says("/log 5 right foot");
    stage.dies_twice().await;
    let living = stage.starts();
    bea.sees("Noted").await;
    ana.sees("something went wrong on my side with your last message")
        .await;
    ana.says("/log 4 left foot");
    ana.sees("Noted").await;
    drop(living);
    let letters = stage.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(
        letters[0][2..],
        ["update", "reading it, in which the process ended 2 times"]
    );
    let number = letters[0][0].clone();
    let (code, said) = does(&stage.data(), &["dead-letters", "drop", &number]);
    assert_eq!((code, &*said), (Some(0), "1 dropped\n"));
    assert_eq!(stage.letters(), Vec::<Vec<String>>::new());
    let (code, said) = does(&stage.data(), &["dead-letters", "drop", &number]);
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_the_process_dies_of_is_put_aside_and_can_come_back() {
    let stage = Stage::new().await;
    let ana = stage.phone(1001);
    ana.person.send_file("charley-export.json", "yew");
    stage.dies_twice().await;
    let living = stage.starts();
    ana.sees("something went wrong on my side with your file")
        .await;
    drop(living);
    let letters = stage.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(letters[0][2], "file from the person");
    let (code, said) = does(&stage.data(), &["dead-letters", "replay", &letters[0][0]]);
    assert_eq!((code, &*said), (Some(0), "1 put back for the next start\n"));
    let charley = started(&stage.telegram, &stage.data()).await;
    ana.sees("This is no diary of mine.").await;
    charley.kill_9();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_ended_one_process_is_listed_and_can_be_dropped() {
    let stage = Stage::new().await;
    let ana = stage.phone(1001);
    ana.person.send_file("charley-export.json", "yew");
    assert!(!stage.starts().dies().await.success());
    let letters = stage.listed();
    assert_eq!(letters.len(), 1, "{letters:?}");
    let number = &letters[0][0];
    assert!(number.starts_with('o'), "{letters:?}");
    assert_eq!(
        letters[0][3],
        "waits; the process ended 1 times with it in hand"
    );
    let (code, said) = does(&stage.data(), &["dead-letters", "drop", number]);
    assert_eq!((code, &*said), (Some(0), "1 dropped\n"));
    let living = stage.starts();
    ana.says("/log 4 left foot");
    ana.sees("Noted").await;
    drop(living);
}
