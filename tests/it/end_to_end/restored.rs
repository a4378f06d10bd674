//! What a restore takes back: buttons from after the backup act on nothing that
//! came later, numbers are not given twice, and nothing of a file is lost.

use super::binary::does;
use super::phone::Phone;
use super::world::World;
use crate::store::soundness::sound;
use crate::zones::berlin;
use charley::playground::{ButtonAction, ChatMessage};
use charley::store::{Restoring, SealedStore, Stamp, restore};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const BEGINNING: &str = "2026-11-20 16:00";

fn key(world: &World) -> PathBuf {
    world.data().with_extension("key")
}

async fn backs_up(world: &mut World) {
    world.stop().await;
    let store = SealedStore::open(&world.data(), &key(world)).unwrap();
    let backup = world.data().with_extension("backup");
    store.back_up(&backup, Stamp::default()).unwrap();
    drop(store);
    world.start().await;
}

async fn restores(world: &mut World, time: &str) {
    world.stop().await;
    let key = key(world);
    let what = Restoring {
        file: &world.data().with_extension("backup"),
        data_dir: &world.data(),
        key_file: &key,
        replace: true,
        now: 0,
    };
    restore(what, |fresh| sound(fresh, &key)).unwrap();
    fs::remove_dir_all(world.data().with_extension("replaced")).unwrap();
    world.moves_to(time);
    world.start().await;
}

/// Says it, and returns once something came of it.
async fn says(phone: &Phone, text: &str) {
    let before = phone.messages();
    phone.says(text);
    phone.changes(&before).await;
}

async fn presses_all(phone: &Phone, messages: &[ChatMessage]) {
    for message in messages {
        for button in message.buttons() {
            if let ButtonAction::Data(data) = &button.press {
                let press = phone.person.press_forged(message.id, data);
                phone.is_answered(&press).await;
            }
        }
    }
}

async fn severities(phone: &Phone) -> Vec<u64> {
    let (export, _) = phone.exports().await;
    severities_in(&export)
}

fn severities_in(export: &Value) -> Vec<u64> {
    let cramps = export["cramps"].as_array().unwrap().iter();
    let mut all: Vec<u64> = cramps
        .map(|cramp| cramp["severity"].as_u64().unwrap())
        .collect();
    all.sort_unstable();
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_from_after_the_backup_acts_on_nothing() {
    for time in [BEGINNING, "2026-11-20 15:00"] {
        let mut world = World::at(BEGINNING, berlin()).await;
        let (ana, ben) = (world.phone(7), world.phone(8));
        says(&ana, "/log 4").await;
        backs_up(&mut world).await;
        let known = ana.messages().len();
        for text in ["/log 5", "/triggers", "/delete"] {
            says(&ana, text).await;
        }
        // Of him the backup knows nothing.
        says(&ben, "/log 5").await;
        // The second time after the same backup, with what came after the first.
        for severity in [9, 8] {
            let (of_ana, of_ben) = (ana.messages().split_off(known), ben.messages());
            assert!(of_ben.iter().any(|one| one.buttons().count() > 0));
            restores(&mut world, time).await;
            says(&ana, &format!("/log {severity}")).await;
            says(&ben, &format!("/log {severity}")).await;
            presses_all(&ana, &of_ana).await;
            presses_all(&ben, &of_ben).await;
            assert_eq!(severities(&ana).await, [4, severity], "{time}");
            assert_eq!(severities(&ben).await, [severity], "{time}");
        }
        world.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_from_before_delete_acts_on_nothing_whatever_the_clock_shows() {
    let mut world = World::at(BEGINNING, berlin()).await;
    let ana = world.phone(7);
    says(&ana, "/log 4").await;
    let old = ana.messages();
    ana.says("/delete");
    ana.taps("Delete everything", "Yes, delete everything")
        .await;
    ana.sees("Everything about you is deleted").await;
    world.moves_to(BEGINNING);
    world.restart().await;
    says(&ana, "/log 9").await;
    presses_all(&ana, &old).await;
    assert_eq!(severities(&ana).await, [9]);
    world.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_exported_after_the_backup_is_added_whole() {
    let mut world = World::at(BEGINNING, berlin()).await;
    let ana = world.phone(7);
    says(&ana, "/log 4").await;
    backs_up(&mut world).await;
    says(&ana, "/log 5").await;
    let (export, _) = ana.exports().await;
    assert_eq!(severities_in(&export), [4, 5]);
    restores(&mut world, BEGINNING).await;
    says(&ana, "/log 9").await;
    let file = serde_json::to_vec(&export).unwrap();
    ana.person.send_file("charley-export.json", file);
    ana.taps("This would be added", "Add it").await;
    ana.sees("Added to your diary:").await;
    assert_eq!(severities(&ana).await, [4, 5, 9]);
    world.stop().await;
}

/// A disk with the golden backup, which is in the first form, and its key.
fn golden(disk: &Path) -> PathBuf {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/0.1.0");
    fs::copy(golden.join("backup"), disk.join("first")).unwrap();
    let key = fs::read(golden.join("key")).unwrap();
    fs::write(disk.join("data.key"), key).unwrap();
    let owner_alone = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    fs::set_permissions(disk.join("data.key"), owner_alone).unwrap();
    disk.join("data")
}

fn refuses(data: &Path, arguments: &[&str]) -> String {
    let (code, said) = does(data, arguments);
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
    said
}

#[test]
fn a_restore_says_when_the_backup_was_made() {
    let disk = tempfile::tempdir().unwrap();
    let data = golden(disk.path());
    let (code, said) = does(&data, &["restore", "first"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("bears no seal"), "{said}");
    assert_eq!(does(&data, &["backup", "second"]).0, Some(0));
    let (code, said) = does(&data, &["restore", "second", "--replace"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("the backup was made at 20"), "{said}");
}

#[test]
fn what_no_start_would_accept_is_not_restored() {
    let disk = tempfile::tempdir().unwrap();
    let data = golden(disk.path());
    // The key of the first person is taken out, and the end made anew.
    let whole = fs::read(disk.path().join("first")).unwrap();
    let (head, body) = whole.split_at(21 + 9 + 4 + 128);
    let body = &body[9 + 4 + 128..body.len() - 41];
    let end = whole.len() - 40;
    let records = u64::from_be_bytes(whole[end..end + 8].try_into().unwrap()) - 1;
    let mut bytes = [head, body, &[0], &records.to_be_bytes()].concat();
    bytes.extend(blake3::hash(&bytes).as_bytes());
    fs::write(disk.path().join("forged"), bytes).unwrap();

    let said = refuses(&data, &["restore", "forged"]);
    assert!(
        said.contains("no start would accept what is in it"),
        "{said}"
    );
    let mut left: Vec<_> = fs::read_dir(disk.path()).unwrap().collect();
    assert_eq!(left.drain(..).count(), 3, "the key and two files");
    assert_eq!(does(&data, &["restore", "first"]).0, Some(0));
}

#[test]
fn neither_key_nor_data_is_written_over_by_a_backup() {
    let disk = tempfile::tempdir().unwrap();
    let data = golden(disk.path());
    assert_eq!(does(&data, &["restore", "first"]).0, Some(0));
    let key = fs::read(disk.path().join("data.key")).unwrap();
    for file in ["data.key", "./data/../data.key", "data/db", "data/new", "."] {
        let said = refuses(&data, &["backup", file]);
        assert!(said.contains("Name a"), "{said}");
    }
    assert_eq!(fs::read(disk.path().join("data.key")).unwrap(), key);
    for dir in ["data", "./data/x", "data/../data/x"] {
        let mut command = super::binary::command(&data);
        let refused = command
            .env("CHARLEY_DATA_DIR", "./data")
            .env("CHARLEY_BACKUP_DIR", dir)
            .args(["backup", "third"])
            .output();
        let said = String::from_utf8(refused.unwrap().stderr).unwrap();
        assert!(said.contains("CHARLEY_BACKUP_DIR"), "{said}");
    }
}
