//! What earlier versions have stored still opens: a data directory and a backup
//! of each stay in `tests/golden/`, see the README there.

use super::binary::{command, does, started};
use super::phone::Phone;
use charley::clock::ManualClock;
use charley::playground::{Fault, FaultKind, Gate, LocalTelegram, Method};
use charley::store::{Operation, SealedStore, Store, Tree, envelope};
use chrono::{TimeZone, Utc};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde_json::Value;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const WRITES: &str = "CHARLEY_GOLDEN";

/// What a data directory is made of; sled's snapshot only saves time.
const FILES: [&str; 4] = ["charley.store", "conf", "db", "people.keys"];

const ANA: i64 = 1001;
/// Has logged a cramp and is not answered yet.
const BEN: i64 = 1002;
/// In the middle of the questions.
const CORA: i64 = 1003;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_version_is_still_read() {
    if std::env::var_os(WRITES).is_some_and(|value| !value.is_empty()) {
        write(&golden().join(env!("CARGO_PKG_VERSION"))).await;
    }
    let mut versions = 0;
    for entry in fs::read_dir(golden()).unwrap() {
        let version = entry.unwrap().path();
        if version.is_dir() {
            versions += 1;
            finds_everybody(&version, unpack).await;
            finds_everybody(&version, restore).await;
        }
    }
    assert!(versions > 0);
}

fn unpack(version: &Path, data: &Path) {
    fs::create_dir(data).unwrap();
    for name in FILES {
        let packed = File::open(version.join(format!("{name}.gz"))).unwrap();
        let mut file = File::create(data.join(name)).unwrap();
        io::copy(&mut GzDecoder::new(packed), &mut file).unwrap();
    }
}

fn restore(version: &Path, data: &Path) {
    let backup = version.join("backup");
    let restored = does(data, &["restore", backup.to_str().unwrap()]);
    assert_eq!(restored.0, Some(0), "{restored:?}");
}

/// A version that went back finds what a newer one has left, and says what to do.
#[test]
fn what_a_newer_version_has_written_is_refused_with_what_to_do() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    unpack(&golden().join("0.1.0"), &data);
    with_key(&golden().join("0.1.0"), disk.path());
    fs::set_permissions(&data, Permissions::from_mode(0o700)).unwrap();
    let store = SealedStore::open(&data, &disk.path().join("data.key")).unwrap();
    let newer = Operation::Put {
        tree: Tree::Meta,
        key: b"schema".to_vec(),
        value: envelope::plain(0, b"schema", &3_u32).unwrap(),
    };
    store.commit(&[vec![newer]]).unwrap();
    drop(store);
    let token = format!("123456789:{}", "a".repeat(35));
    let done = command(&data)
        .arg("run")
        .env("TELOXIDE_TOKEN", token)
        .output();
    let done = done.unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(
        (done.status.code(), said.lines().count()),
        (Some(1), 1),
        "{said}"
    );
    for expected in [
        "data: it was written by a newer Charley (schema 3, this one knows 2)",
        "Start that one, or restore a backup that was made before it",
    ] {
        assert!(said.contains(expected), "{said}");
    }
}

fn with_key(version: &Path, disk: &Path) {
    let key = disk.join("data.key");
    fs::copy(version.join("key"), &key).unwrap();
    fs::set_permissions(&key, Permissions::from_mode(0o600)).unwrap();
}

/// With all that was kept of them, and what was still to be said.
async fn finds_everybody(version: &Path, open: fn(&Path, &Path)) {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    with_key(version, disk.path());
    open(version, &data);

    // Its updates are none that were seen before.
    let telegram = telegram(1_000_000).await;
    let [ana, ben, cora] = [ANA, BEN, CORA].map(|id| phone(&telegram, id));
    let charley = started(&telegram, &data).await;
    ben.sees("Noted").await;
    cora.says("/start");
    cora.taps("Good to see you again", "Go on").await;
    cora.sees("limit how much you drink").await;
    let (export, _) = ana.exports().await;
    let kept: Value = serde_json::from_slice(&fs::read(version.join("ana.json")).unwrap()).unwrap();
    for part in ["profile", "answers", "cramps", "checkins"] {
        let (now, then) = (&export[part], &kept[part]);
        assert!(
            holds(now, then),
            "{part} of {}: {now:#}\nhas not all of {then:#}",
            version.display()
        );
    }
    charley.kill_9();
}

/// Whether all that was known then is known now; there may be more.
fn holds(now: &Value, then: &Value) -> bool {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => then
            .iter()
            .all(|(name, then)| now.get(name).is_some_and(|now| holds(now, then))),
        (Value::Array(now), Value::Array(then)) => {
            now.len() == then.len() && now.iter().zip(then).all(|(now, then)| holds(now, then))
        }
        (now, then) => now == then,
    }
}

/// Three people, stored by the real binary.
async fn write(version: &Path) {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = telegram(1).await;
    let [ana, ben, cora] = [ANA, BEN, CORA].map(|id| phone(&telegram, id));
    let charley = started(&telegram, &data).await;
    ana.says("/log 7 left calf 03:10 after tennis");
    ana.sees("Noted").await;
    ana.says("/bedtime 22:30 06:45 Berlin");
    ana.taps("limit how much you drink", "No").await;
    ana.sees("Bedtime 22:30").await;
    ana.says("/checkin clear");
    ana.says("/settings checkin on");
    ana.sees("Morning check-in: on").await;
    let (export, _) = ana.exports().await;
    cora.says("/start");
    cora.taps("I am Charley", "Set me up").await;
    cora.sees("go to bed").await;
    let hangs = Gate::default();
    let hanging = FaultKind::Hold(hangs.clone());
    telegram.fault(Fault::once(hanging).of(Method::SendMessage).in_chat(BEN));
    ben.says("/log 3 right foot");
    hangs.arrived(1).await;
    charley.kill_9();
    keep(disk.path(), version, &export);
}

fn keep(disk: &Path, version: &Path, export: &Value) {
    let data = disk.join("data");
    let written = does(&data, &["backup", "backup"]);
    assert_eq!(written.0, Some(0), "{written:?}");
    fs::create_dir_all(version).unwrap();
    fs::copy(disk.join("backup"), version.join("backup")).unwrap();
    fs::copy(disk.join("data.key"), version.join("key")).unwrap();
    let export = serde_json::to_string_pretty(export).unwrap();
    fs::write(version.join("ana.json"), export + "\n").unwrap();
    for name in FILES {
        let packed = File::create(version.join(format!("{name}.gz"))).unwrap();
        let mut packer = GzEncoder::new(packed, Compression::best());
        io::copy(&mut File::open(data.join(name)).unwrap(), &mut packer).unwrap();
        packer.finish().unwrap();
    }
}

async fn telegram(first_id: i64) -> Arc<LocalTelegram> {
    let evening = Utc.with_ymd_and_hms(2026, 11, 25, 20, 0, 0).unwrap();
    let clock = Arc::new(ManualClock::at(evening));
    let token = format!("123456789:{}", "a".repeat(35));
    let telegram = LocalTelegram::start_as(token, first_id, clock).await;
    Arc::new(telegram.unwrap())
}

fn phone(telegram: &Arc<LocalTelegram>, id: i64) -> Phone {
    Phone {
        telegram: Arc::clone(telegram),
        person: telegram.person(id),
    }
}
