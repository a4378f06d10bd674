//! A data directory that goes away under the running binary, and one that is
//! not there at a start.

use super::binary::{Process, command, does, started};
use super::phone::Phone;
use charley::playground::LocalTelegram;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::task::spawn_blocking;

struct Place {
    disk: TempDir,
    telegram: Arc<LocalTelegram>,
}

impl Place {
    async fn new() -> Place {
        Place {
            disk: tempfile::tempdir().unwrap(),
            telegram: Arc::new(LocalTelegram::start().await.unwrap()),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn ana(&self) -> Phone {
        Phone {
            telegram: Arc::clone(&self.telegram),
            person: self.telegram.person(1_001),
        }
    }

    /// Running, with one cramp of Ana's.
    async fn noted(&self) -> Process {
        let charley = started(&self.telegram, &self.path("data")).await;
        self.ana().says("/log 7 left calf");
        self.ana().sees("Noted").await;
        charley
    }

    async fn severities(&self) -> Vec<u64> {
        let charley = started(&self.telegram, &self.path("data")).await;
        let (export, _) = self.ana().exports().await;
        charley.kill_9();
        let cramps = export["cramps"].as_array().unwrap().iter();
        cramps
            .map(|cramp| cramp["severity"].as_u64().unwrap())
            .collect()
    }

    /// What a start says that refuses.
    fn refusal(&self) -> String {
        self.refusal_of(command(&self.path("data")))
    }

    fn refusal_of(&self, mut command: Command) -> String {
        let done = command
            .arg("run")
            .env("TELOXIDE_TOKEN", self.telegram.token())
            .env("TELOXIDE_API_URL", self.telegram.url())
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(
            (done.status.code(), said.lines().count()),
            (Some(1), 1),
            "{said}"
        );
        said
    }
}

async fn says_that_it_vanished(charley: Process) {
    let (code, said) = spawn_blocking(move || charley.ends()).await.unwrap();
    assert_eq!(code, Some(1), "{said}");
    let last = said.lines().last().unwrap();
    for expected in [
        "charley: the store failed: ",
        "removed, unmounted or replaced: put it back",
        "(CHARLEY_DATA_DIR)",
    ] {
        assert!(last.contains(expected), "{said}");
    }
}

fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(copied.unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_goes_away_is_noticed_though_nobody_writes() {
    let goes: [fn(&Place); 4] = [
        |place| fs::remove_dir_all(place.path("data")).unwrap(),
        |place| fs::rename(place.path("data"), place.path("aside")).unwrap(),
        |place| {
            fs::rename(place.path("data"), place.path("aside")).unwrap();
            copy(&place.path("aside"), &place.path("data"));
        },
        |place| fs::remove_file(place.path("data/people.keys")).unwrap(),
    ];
    for go in goes {
        let place = Place::new().await;
        let charley = place.noted().await;
        go(&place);
        says_that_it_vanished(charley).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_said_of_what_went_into_a_directory_that_is_gone() {
    let place = Place::new().await;
    let charley = place.noted().await;
    fs::rename(place.path("data"), place.path("aside")).unwrap();
    fs::create_dir(place.path("data")).unwrap();
    place.ana().says("/log 3 right foot");
    says_that_it_vanished(charley).await;
    assert_eq!(place.ana().messages().len(), 1, "only what was said before");

    let said = place.refusal();
    for expected in ["data.key", "charley restore", "charley.begin"] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    fs::remove_dir(place.path("data")).unwrap();
    fs::rename(place.path("aside"), place.path("data")).unwrap();
    assert_eq!(place.severities().await, [7, 3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_backup_is_written_of_a_directory_that_is_gone() {
    let place = Place::new().await;
    let charley = place.noted().await;
    fs::rename(place.path("data"), place.path("aside")).unwrap();
    let charley = spawn_blocking(move || {
        charley.is_told("-USR1");
        charley
    });
    says_that_it_vanished(charley.await.unwrap()).await;
    assert!(!place.path("data.backup").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loss_is_not_taken_for_a_first_start() {
    let place = Place::new().await;
    let mut charley = place.noted().await;
    let charley = spawn_blocking(move || {
        charley.writes_backup();
        charley
    });
    charley.await.unwrap().kill_9();
    fs::rename(place.path("data"), place.path("aside")).unwrap();
    let said = place.refusal();
    assert!(said.contains("charley restore "), "{said}");
    assert!(said.contains("data.backup"), "{said}");
    assert!(!place.path("data").exists(), "nothing was begun");

    let restored = does(&place.path("data"), &["restore", "data.backup"]);
    assert_eq!(restored.0, Some(0), "{restored:?}");
    assert_eq!(place.severities().await, [7]);
}

/// Between its two renames a rewrite has put the old directory aside and not yet
/// the new one in its place.
#[tokio::test(flavor = "multi_thread")]
async fn a_rewrite_that_was_cut_off_is_no_loss_though_there_is_a_backup() {
    let place = Place::new().await;
    let mut charley = place.noted().await;
    let charley = spawn_blocking(move || {
        charley.writes_backup();
        charley
    });
    charley.await.unwrap().kill_9();
    copy(&place.path("data"), &place.path("data.outgrown"));
    fs::rename(place.path("data"), place.path("data.rewritten")).unwrap();
    assert_eq!(place.severities().await, [7]);
    assert!(!place.path("data.outgrown").exists(), "it is cleared away");
}

#[tokio::test(flavor = "multi_thread")]
async fn backups_by_themselves_tell_of_a_loss_too() {
    let place = Place::new().await;
    let charley = place.noted().await;
    spawn_blocking(move || charley.terminate()).await.unwrap();
    fs::create_dir(place.path("backups")).unwrap();
    let written = "backups/charley-2026-11-20T08-00-00Z.backup";
    assert_eq!(does(&place.path("data"), &["backup", written]).0, Some(0));
    // Nothing but the backup is left, and even its key is elsewhere.
    fs::remove_dir_all(place.path("data")).unwrap();
    fs::rename(place.path("data.key"), place.path("copy")).unwrap();
    let mut command = command(&place.path("data"));
    command.env("CHARLEY_BACKUP_DIR", place.path("backups"));
    let said = place.refusal_of(command);
    assert!(said.contains("nothing is kept here, but"), "{said}");
    assert!(said.contains("charley restore "), "{said}");
    assert!(said.contains("2026-11-20T08-00-00Z.backup"), "{said}");
    assert!(!place.path("data").exists() && !place.path("data.key").exists());
}

#[test]
fn a_backup_of_an_empty_directory_begins_nothing() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    fs::create_dir(&data).unwrap();
    let (code, said) = does(&data, &["backup", "file"]);
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains("nothing is kept in"), "{said}");
    assert_eq!(fs::read_dir(&data).unwrap().count(), 0);
}
