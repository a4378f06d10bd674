//! `charley rotate-key` by the real binary: killed at each of its writes, on a disk
//! that takes none, and beside a bot that runs.

use super::binary::{Process, command, does, started};
use super::faults::faulty_disk;
use super::phone::Phone;
use crate::store::people;
use charley::playground::LocalTelegram;
use charley::store::{SealedStore, Store};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::task::spawn_blocking;

const PEOPLE: i64 = 3;

/// A directory with people in it, and nobody who uses it: a key that nothing is sealed
/// under would go with the next start.
struct Home {
    disk: TempDir,
}

impl Home {
    fn new() -> Home {
        let disk = tempfile::tempdir().unwrap();
        let home = Home { disk };
        let store = home.open();
        let people = (0..PEOPLE).map(|id| people::of(&store.sealer(), id, people::later(), 1));
        store.commit(&people.collect::<Vec<_>>()).unwrap();
        home
    }

    fn at(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self) -> SealedStore {
        SealedStore::open(&self.at("data"), &self.at("data.key")).unwrap()
    }

    /// With a disk that does this to a file.
    fn rotate(&self, file: &str, fault: &str, after: usize) -> Output {
        fs::write(self.at("fails"), "").unwrap();
        let done = command(&self.at("data"))
            .arg("rotate-key")
            .env("LD_PRELOAD", faulty_disk())
            .env("FAULT_FILE", file)
            .env("FAULT", fault)
            .env("FAULT_AFTER", after.to_string())
            .env("FAULT_WHILE", self.at("fails"))
            .output();
        done.unwrap()
    }

    /// How many keys the key file holds.
    fn masters(&self) -> usize {
        masters(&self.at("data.key"))
    }

    fn expect_whole(&self) {
        assert_eq!(self.open().sealer().people() as i64, PEOPLE);
    }
}

fn masters(key_file: &Path) -> usize {
    let text = fs::read_to_string(key_file).unwrap();
    text.lines().filter(|line| line.contains("key-1")).count()
}

#[test]
fn killed_at_each_write_nothing_is_lost_and_the_next_one_goes_on() {
    for (file, least) in [("data.key", 8), ("people.keys", 5)] {
        let kills = (0..).take_while(|after| {
            let home = Home::new();
            let done = home.rotate(file, "KILL", *after);
            home.expect_whole();
            if done.status.success() {
                return false;
            }
            assert_eq!(done.status.signal(), Some(9), "{file} {after}");
            assert_eq!(does(&home.at("data"), &["rotate-key"]).0, Some(0));
            home.expect_whole();
            assert_eq!(home.masters(), 1, "{file} {after}");
            let beside = fs::read_dir(home.disk.path()).unwrap();
            assert_eq!(beside.count(), 3, "data, its key, and the switch");
            true
        });
        let kills = kills.count();
        assert!(kills >= least, "{file}: {kills}");
    }
}

#[test]
fn on_a_disk_that_takes_no_writes_it_says_why_in_one_line() {
    for (file, fault, advice) in [
        ("data.key", "EROFS", "make the disk writable"),
        ("data.key", "ENOSPC", "make room on the disk"),
        ("people.keys", "EIO", "the disk may be failing"),
        ("people.keys", "SYNC", "the disk may be failing"),
    ] {
        let home = Home::new();
        let before = fs::read(home.at("data.key")).unwrap();
        let done = home.rotate(file, fault, 0);
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert_eq!(done.status.code(), Some(1), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        for expected in [file, advice] {
            assert!(said.contains(expected), "{expected}: {said}");
        }
        if file == "data.key" {
            assert!(said.contains("CHARLEY_KEY_FILE"), "{said}");
            assert_eq!(fs::read(home.at("data.key")).unwrap(), before);
        }
        home.expect_whole();
        assert_eq!(does(&home.at("data"), &["rotate-key"]).0, Some(0));
        assert_eq!(home.masters(), 1);
        home.expect_whole();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_runs_keeps_its_key_until_its_next_start() {
    let disk = tempfile::tempdir().unwrap();
    let (data, key) = (disk.path().join("data"), disk.path().join("data.key"));
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person(1001),
    };
    let charley = started(&telegram, &data).await;
    ana.says("/log 1 left calf");
    ana.sees("1 of 10").await;
    let first = fs::read_to_string(&key).unwrap();
    let refused = does(&data, &["rotate-key"]);
    assert_eq!(refused.0, Some(1), "{refused:?}");
    assert!(
        refused.1.contains("another Charley is using"),
        "{refused:?}"
    );
    assert_eq!(fs::read_to_string(&key).unwrap(), first);

    let put = does(&data, &["rotate-key", "--at-next-start"]);
    assert!(put.1.contains("beside the one from before"), "{put:?}");
    let again = does(&data, &["rotate-key", "--at-next-start"]);
    assert!(again.1.contains("waits in"), "{again:?}");
    assert_eq!((put.0, again.0, masters(&key)), (Some(0), Some(0), 2));
    ana.says("/log 2 left calf");
    ana.sees("2 of 10").await;
    ended(charley).await;

    let charley = started(&telegram, &data).await;
    assert!(charley.said.contains("sealed under the new master key"));
    assert_eq!(masters(&key), 1);
    ana.says("/log 3 left calf");
    ana.sees("3 of 10").await;
    ended(charley).await;
    let second = fs::read_to_string(&key).unwrap();
    let done = does(&data, &["rotate-key"]);
    assert!(
        done.1
            .contains("all keys of people (1) are sealed under it"),
        "{done:?}"
    );
    let third = fs::read_to_string(&key).unwrap();
    assert!(first != second && second != third);

    let charley = started(&telegram, &data).await;
    let (export, _) = ana.exports().await;
    assert_eq!(export["cramps"].as_array().unwrap().len(), 3);
    ended(charley).await;
}

async fn ended(charley: Process) {
    let ended = spawn_blocking(move || charley.terminate()).await.unwrap();
    assert_eq!(ended.0, Some(0), "{ended:?}");
}
