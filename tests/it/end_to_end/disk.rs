//! The real binary and its disk: backups under load and by themselves, and no
//! more room.

use super::binary::{Process, command, does, program, started};
use super::phone::Phone;
use crate::at_once::at_once;
use charley::clock::ManualClock;
use charley::playground::{LocalTelegram, State};
use charley::runner::StoreReader;
use charley::store::SealedStore;
use chrono::{TimeZone, Utc};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const PEOPLE: std::ops::Range<i64> = 1_001..1_009;

fn phone(telegram: &Arc<LocalTelegram>, id: i64) -> Phone {
    Phone {
        telegram: Arc::clone(telegram),
        person: telegram.person(id),
    }
}

impl Phone {
    fn noted(&self) -> usize {
        let messages = self.messages();
        messages
            .iter()
            .filter(|one| one.text.contains("Noted"))
            .count()
    }

    /// Waits until so many cramps are noted.
    async fn sees_noted(&self, cramps: usize) {
        let chat = self.person.chat();
        let shows = |state: &State| {
            let messages = state.messages(chat);
            let noted = messages.iter().filter(|one| one.text.contains("Noted"));
            noted.count() >= cramps
        };
        self.telegram.wait_until(shows).await.unwrap();
    }
}

/// Logs one cramp after the other until told to stop, each a number worse than
/// the last, from 0 after 10 on.
async fn logs_until(phone: Arc<Phone>, stop: Arc<AtomicBool>) {
    let mut logged = 0;
    while !stop.load(Ordering::SeqCst) {
        phone.says(&format!("/log {} left calf", logged % 11));
        logged += 1;
        phone.sees_noted(logged).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_under_load_is_whole() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let mut charley = started(&telegram, &data).await;
    let stop = Arc::new(AtomicBool::new(false));
    let phones: Vec<_> = PEOPLE.map(|id| Arc::new(phone(&telegram, id))).collect();
    let logging = phones
        .iter()
        .map(|phone| logs_until(Arc::clone(phone), Arc::clone(&stop)));
    let logging: Vec<_> = logging.map(tokio::spawn).collect();
    for phone in &phones {
        phone.sees_noted(2).await;
    }
    let before: Vec<usize> = phones.iter().map(|phone| phone.noted()).collect();
    let charley = tokio::task::spawn_blocking(move || {
        charley.writes_backup();
        charley
    });
    let charley = charley.await.unwrap();
    stop.store(true, Ordering::SeqCst);
    for one in logging {
        one.await.unwrap();
    }
    charley.kill_9();

    std::fs::remove_dir_all(&data).unwrap();
    let restored = does(&data, &["restore", "data.backup"]);
    assert_eq!(restored.0, Some(0), "{restored:?}");
    // What was told since is lost; Telegram has forgotten it too.
    let clock = Arc::new(ManualClock::at(
        Utc.timestamp_opt(1_772_481_600, 0).unwrap(),
    ));
    let telegram = LocalTelegram::start_as(telegram.token(), 1_000_000, clock).await;
    let telegram = Arc::new(telegram.unwrap());
    let charley = started(&telegram, &data).await;
    for (id, before) in PEOPLE.zip(before) {
        let (export, _) = phone(&telegram, id).exports().await;
        let cramps = export["cramps"].as_array().unwrap().clone();
        assert!(cramps.len() >= before, "{} of {before}", cramps.len());
        for (number, cramp) in cramps.iter().enumerate() {
            assert_eq!(cramp["severity"], number % 11, "one is missing before it");
        }
    }
    charley.kill_9();
}

#[tokio::test(flavor = "multi_thread")]
async fn backups_come_by_themselves_and_the_receipt_tells_how_long() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let backups = disk.path().join("backups");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let start = || {
        let mut command = command(&data);
        command.env("CHARLEY_BACKUP_DIR", &backups);
        let telegram = Arc::clone(&telegram);
        tokio::task::spawn_blocking(move || {
            let mut charley = Process::start_as(command, &telegram);
            charley.says("a backup was written");
            charley
        })
    };
    let charley = start().await.unwrap();
    let ana = phone(&telegram, 1_001);
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    ana.says("/delete");
    ana.taps("Delete everything", "Yes, delete everything")
        .await;
    ana.sees("They are deleted one by one, the last in 7 days.")
        .await;
    charley.kill_9();
    let written = std::fs::read_dir(&backups).unwrap().next().unwrap();
    let written = written.unwrap().path();
    let restored = does(&data, &["restore", written.to_str().unwrap(), "--replace"]);
    assert_eq!(restored.0, Some(0), "{restored:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn outgrown_files_are_written_anew_at_a_start() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = phone(&telegram, 1_001);
    let charley = started(&telegram, &data).await;
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    charley.kill_9();
    // Only its length counts.
    let burden = data.join("damaged-snap.00");
    std::fs::File::create(&burden)
        .unwrap()
        .set_len(300 << 20)
        .unwrap();
    let charley = started(&telegram, &data).await;
    assert!(!burden.exists());
    let (export, _) = ana.exports().await;
    assert_eq!(export["cramps"][0]["severity"], 7);
    charley.kill_9();
}

/// Someplace with little room, and how more is made.
struct Full {
    disk: tempfile::TempDir,
    is_mounted: bool,
}

const ROOM_BYTES: u64 = 2 * 1024 * 1024;

impl Full {
    /// A file system of its own, where that may be mounted.
    fn mounted() -> Option<Full> {
        let disk = tempfile::tempdir().unwrap();
        let size = format!("size={ROOM_BYTES}");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(disk.path())
            .output();
        let is_mounted = mount.is_ok_and(|done| done.status.success());
        is_mounted.then_some(Full { disk, is_mounted })
    }

    /// A limit on the length of files, which anybody may set.
    fn limited() -> Full {
        let disk = tempfile::tempdir().unwrap();
        Full {
            disk,
            is_mounted: false,
        }
    }

    fn command(&self, data: &Path) -> Command {
        if self.is_mounted {
            return command(data);
        }
        // The shell counts in blocks of 512 bytes.
        let blocks = (ROOM_BYTES / 512).to_string();
        let mut limited = program("sh", data);
        limited
            .args(["-c", "trap '' XFSZ; ulimit -f $0; exec \"$@\"", &blocks])
            .arg(env!("CARGO_BIN_EXE_charley"));
        limited
    }

    fn make_room(&self) {
        if self.is_mounted {
            let more = Command::new("mount")
                .args(["-o", "remount,size=256m"])
                .arg(self.disk.path())
                .status();
            assert!(more.unwrap().success());
        }
    }
}

impl Drop for Full {
    fn drop(&mut self) {
        if self.is_mounted {
            let _ = Command::new("umount").arg(self.disk.path()).status();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing() {
    loses_nothing(Full::limited()).await;
    match Full::mounted() {
        Some(full) => loses_nothing(full).await,
        None => tell("SKIPPED: no file system can be mounted by this user"),
    }
}

#[allow(clippy::print_stderr, reason = "says that it was skipped")]
fn tell(line: &str) {
    eprintln!("{line}");
}

async fn loses_nothing(full: Full) {
    const CRAMPS: usize = 3;
    let data = full.disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let note = "it was the left one and then the right one. ".repeat(80);
    let phones: Vec<Phone> = (1..=60).map(|id| phone(&telegram, id)).collect();
    for _ in 0..CRAMPS {
        for phone in &phones {
            phone.says(&format!("/log 5 {note}"));
        }
    }
    let (command, bot) = (full.command(&data), Arc::clone(&telegram));
    let ended = tokio::task::spawn_blocking(move || Process::start_as(command, &bot).ends());
    let (code, said) = tokio::time::timeout(Duration::from_secs(120), ended)
        .await
        .expect("the disk was never full")
        .unwrap();
    assert_eq!(code, Some(1), "{said}");
    let last = said.lines().last().unwrap();
    assert!(last.starts_with("charley: the store failed: "), "{said}");
    assert!(last.contains("make room on the disk"), "{said}");
    assert!(!said.contains("panic"), "{said}");

    full.make_room();
    let charley = started(&telegram, &data).await;
    for phone in &phones {
        phone.sees_noted(CRAMPS).await;
    }
    let ended = tokio::task::spawn_blocking(move || charley.terminate());
    assert_eq!(ended.await.unwrap().0, Some(0));
    let store = SealedStore::open(&data, &full.disk.path().join("data.key")).unwrap();
    let sealer = store.sealer();
    let stored = StoreReader::new(Arc::new(store), sealer);
    for phone in &phones {
        let chat = at_once(stored.load(phone.person.chat())).unwrap().unwrap();
        assert_eq!(chat.diary.cramps.len(), CRAMPS);
    }
}
