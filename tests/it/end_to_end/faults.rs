//! The real binary on a disk that fails: each file that is written × each way in
//! which a write can fail. It ends with what happened and what to do, and once
//! the disk is well again nothing is lost and nothing there twice.

use super::binary::{Process, command};
use super::phone::Phone;
use crate::at_once::at_once;
use charley::playground::{LocalTelegram, State};
use charley::runner::StoreReader;
use charley::store::SealedStore;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;
use tokio::task::spawn_blocking;

/// Each way in which it fails, with what is said of it.
const FAULTS: [(&str, &str); 5] = [
    ("ENOSPC", "make room on the disk"),
    ("EIO", "the disk may be failing"),
    ("EROFS", "make the disk writable"),
    ("SHORT", "make room on the disk"),
    ("SYNC", "the disk may be failing"),
];

/// Where it fails: a file, and of what kind the write is.
#[derive(Clone, Copy, Debug)]
struct Fault {
    file: &'static str,
    kind: &'static str,
    zeros: bool,
}

/// The library that is preloaded, compiled once.
pub fn faulty_disk() -> &'static Path {
    static COMPILED: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, library) = COMPILED.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("faulty_disk.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faulty_disk.c");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&library)
            .args([source, "-ldl"])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&compiled.stderr);
        assert!(compiled.status.success(), "{said}");
        (folder, library)
    });
    library
}

/// A data directory on a disk that can be made to fail.
struct Disk {
    folder: TempDir,
}

impl Disk {
    fn new() -> Disk {
        let folder = tempfile::tempdir().unwrap();
        Disk { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn fails(&self, fails: bool) {
        match fails {
            true => fs::write(self.path("fails"), "").unwrap(),
            false => fs::remove_file(self.path("fails")).unwrap(),
        }
    }

    fn put_into(&self, command: &mut Command, fault: Fault) {
        command
            .env("LD_PRELOAD", faulty_disk())
            .env("FAULT_FILE", fault.file)
            .env("FAULT", fault.kind)
            .env("FAULT_WHILE", self.path("fails"));
        if fault.zeros {
            command.env("FAULT_BYTES", "zeros");
        }
    }

    async fn start(&self, telegram: &Arc<LocalTelegram>, fault: Fault) -> Process {
        let mut command = command(&self.path("data"));
        self.put_into(&mut command, fault);
        let telegram = Arc::clone(telegram);
        let start = spawn_blocking(move || Process::start_as(command, &telegram));
        start.await.unwrap()
    }

    /// How many cramps each of them has in the end.
    fn cramps(&self, people: &[Phone]) -> Vec<usize> {
        let store = SealedStore::open(&self.path("data"), &self.path("data.key")).unwrap();
        let sealer = store.sealer();
        let stored = StoreReader::new(Arc::new(store), sealer);
        let cramps = |one: &Phone| {
            let chat = at_once(stored.load(one.person.chat())).unwrap();
            chat.map_or(0, |chat| chat.diary.cramps.len())
        };
        people.iter().map(cramps).collect()
    }
}

fn phone(telegram: &Arc<LocalTelegram>, id: i64) -> Phone {
    Phone {
        telegram: Arc::clone(telegram),
        person: telegram.person(id),
    }
}

async fn sees_noted(phone: &Phone, cramps: usize) {
    let chat = phone.person.chat();
    let shows = |state: &State| {
        let messages = state.messages(chat);
        messages
            .iter()
            .filter(|one| one.text.contains("Noted"))
            .count()
            >= cramps
    };
    phone.telegram.wait_until(shows).await.unwrap();
}

/// Waits for the end, and for the words that belong to it.
async fn ends(charley: Process, fault: Fault, advice: &str) {
    let (code, said) = spawn_blocking(move || charley.ends()).await.unwrap();
    assert_eq!(code, Some(1), "{fault:?}: {said}");
    let last = said.lines().last().unwrap();
    let file = format!("data/{}: ", fault.file);
    for expected in [
        "charley: the store failed: ",
        &file,
        advice,
        "(CHARLEY_DATA_DIR)",
    ] {
        assert!(last.contains(expected), "{fault:?}: {expected}: {said}");
    }
    assert!(!said.contains("panic"), "{fault:?}: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_write_that_fails_ends_it_and_loses_nothing() {
    let disk = Disk::new();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let known = phone(&telegram, 1_001);
    let mut strangers = Vec::new();
    let mut logged = 0;
    for file in ["people.keys", "db", "charley.tail", "charley.begun"] {
        for (kind, advice) in FAULTS {
            if (file, kind) == ("charley.begun", "SYNC") {
                // It is not synced: it outlives a process, and need not a cut.
                continue;
            }
            let zeros = false;
            let fault = Fault { file, kind, zeros };
            let charley = disk.start(&telegram, fault).await;
            sees_noted(&known, logged).await;
            disk.fails(true);
            // Strangers, whose keys are made, and somebody known in one batch.
            for _ in 0..2 {
                let stranger = phone(&telegram, 2_000 + strangers.len() as i64);
                stranger.says("/log 5 left");
                strangers.push(stranger);
            }
            known.says("/log 3 right");
            logged += 1;
            ends(charley, fault, advice).await;
            disk.fails(false);
        }
    }
    let last = Fault {
        file: "db",
        kind: "EIO",
        zeros: false,
    };
    let charley = disk.start(&telegram, last).await;
    sees_noted(&known, logged).await;
    for stranger in &strangers {
        sees_noted(stranger, 1).await;
    }
    // What was said as a process ended may be said twice, so the count of what was
    // seen does not tell that all is handled. An export comes after all of it.
    known.exports().await;
    let ended = spawn_blocking(move || charley.terminate()).await.unwrap();
    assert_eq!(ended.0, Some(0), "{ended:?}");
    assert_eq!(disk.cramps(&[known]), [logged]);
    assert_eq!(disk.cramps(&strangers), vec![1; strangers.len()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_cannot_be_destroyed_ends_it_and_goes_at_the_next_start() {
    let disk = Disk::new();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let (file, zeros) = ("people.keys", true);
    for (number, (kind, advice)) in FAULTS.into_iter().enumerate() {
        let fault = Fault { file, kind, zeros };
        let charley = disk.start(&telegram, fault).await;
        let ana = phone(&telegram, 3_000 + number as i64);
        ana.says("/log 7 left calf");
        sees_noted(&ana, 1).await;
        ana.says("/delete");
        if kind != "SYNC" {
            disk.fails(true);
            let press = ana
                .taps("Delete everything", "Yes, delete everything")
                .await;
            ends(charley, fault, advice).await;
            disk.fails(false);
            let charley = disk.start(&telegram, fault).await;
            ana.sees("Everything about you is deleted").await;
            // Its key goes with the last that is said of it.
            ana.is_answered(&press).await;
            spawn_blocking(move || charley.terminate()).await.unwrap();
        } else {
            charley.kill_9();
        }
        if kind != "SYNC" {
            let store = SealedStore::open(&disk.path("data"), &disk.path("data.key")).unwrap();
            assert!(store.sealer().key_of(ana.person.chat()).is_none(), "{kind}");
        }
    }
}

/// What `check-store` says of the directory, which it begins where there is none.
fn checked(disk: &Disk, fault: Fault) -> String {
    let mut command = command(&disk.path("data"));
    disk.put_into(&mut command, fault);
    let paths = [disk.path("data"), disk.path("data.key")];
    let mut checking = command.arg("check-store").args(paths);
    // It ends with its standard input.
    checking = checking.stdin(Stdio::piped());
    let mut child = checking.spawn().unwrap();
    let held = child.stdin.take();
    let output = child.wait_with_output().unwrap();
    drop(held);
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(!said.contains("panic"), "{fault:?}: {said}");
    said.lines()
        .rfind(|line| line.starts_with('{'))
        .unwrap_or(&said)
        .to_owned()
}

#[test]
fn a_first_start_that_fails_says_why_and_goes_on_where_it_was_cut_off() {
    let files = [
        ("data.key", "Key"),
        ("charley.begin", "Refused"),
        ("people.keys", "Refused"),
        ("db", "Refused"),
        ("charley.tail", "Refused"),
        ("charley.store", "Refused"),
    ];
    for (file, verdict) in files {
        for (kind, advice) in FAULTS {
            let zeros = false;
            let fault = Fault { file, kind, zeros };
            let disk = Disk::new();
            disk.fails(true);
            let said = checked(&disk, fault);
            assert!(said.contains(verdict), "{fault:?}: {said}");
            assert!(said.contains(advice), "{fault:?}: {said}");
            assert!(said.contains("data"), "{fault:?}: {said}");
            disk.fails(false);
            let said = checked(&disk, fault);
            assert!(said.contains("Sound"), "{fault:?}, afterwards: {said}");
            assert!(!disk.path("data/charley.begin").exists());
        }
    }
}
