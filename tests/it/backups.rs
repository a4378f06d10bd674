//! Backups by themselves: when, which stay, and what a failure changes.

use crate::many::cases;
use charley::backups::{back_up, newest, write_if_due};
use charley::config::Backups;
use charley::store::{Restoring, SealedStore, backup_stamp, restore};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use proptest::prelude::*;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

struct Place {
    disk: TempDir,
    store: SealedStore,
    plan: Backups,
}

impl Place {
    /// Every five hours, two are kept.
    fn new() -> Place {
        let disk = tempfile::tempdir().unwrap();
        let (data, key) = (disk.path().join("data"), disk.path().join("data.key"));
        Place {
            store: SealedStore::open(&data, &key).unwrap(),
            plan: Backups {
                dir: disk.path().join("deep/backups"),
                every_hours: 5,
                keep: 2,
            },
            disk,
        }
    }

    /// Whether one was written then.
    fn writes_at(&self, time: DateTime<Utc>) -> bool {
        let written = write_if_due(&self.plan, &self.store, &self.data(), time);
        written.unwrap().is_some()
    }

    fn data(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    fn newest(&self) -> PathBuf {
        newest(&self.data(), Some(&self.plan.dir)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.plan.dir).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

fn at(hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, hour, minute, 7).unwrap()
}

#[test]
fn so_many_hours_apart_and_so_many_kept() {
    let place = Place::new();
    for (hour, minute, is_written) in [
        (1, 0, true),
        (1, 1, false),
        (5, 59, false),
        (6, 0, true),
        (10, 59, false),
        (20, 0, true),
    ] {
        assert_eq!(
            place.writes_at(at(hour, minute)),
            is_written,
            "{hour}:{minute}"
        );
    }
    let kept = [
        "charley-2026-03-02T06-00-07Z.backup",
        "charley-2026-03-02T20-00-07Z.backup",
    ];
    assert_eq!(place.names(), kept);
    let path = |name| place.disk.path().join(name);
    let backup = newest(&path("data"), Some(&place.plan.dir)).unwrap();
    assert_eq!(backup, place.plan.dir.join(kept[1]));
    drop(place.store);
    let what = Restoring {
        file: &backup,
        data_dir: &path("data"),
        key_file: &path("data.key"),
        replace: true,
        now: 0,
    };
    restore(what, |_| Ok(())).unwrap();
}

#[test]
fn other_files_are_nobodys_business() {
    let place = Place::new();
    place.writes_at(at(1, 0));
    for other in ["by-hand.backup", "charley-2026.backup", "notes.txt"] {
        fs::write(place.plan.dir.join(other), "").unwrap();
    }
    for hour in [6, 12, 18] {
        assert!(place.writes_at(at(hour, 0)));
    }
    assert_eq!(place.names().len(), 3 + 2);
}

#[test]
fn a_clock_that_was_ahead_holds_up_nothing() {
    let place = Place::new();
    assert!(place.writes_at(at(1, 0) + TimeDelta::days(400)));
    assert!(place.writes_at(at(1, 0)));
    assert!(!place.writes_at(at(2, 0)));
    assert!(place.writes_at(at(6, 0)));
}

#[test]
fn those_of_a_clock_that_was_ahead_go_like_others_and_hasten_nothing() {
    let place = Place::new();
    let ahead = at(1, 0) + TimeDelta::days(365);
    assert!(place.writes_at(ahead));
    assert!(place.writes_at(ahead + TimeDelta::hours(5)));
    for minute in 0..59 {
        assert_eq!(place.writes_at(at(1, minute)), minute == 0, "{minute}");
    }
    let right = "charley-2026-03-02T01-00-07Z.backup";
    assert!(place.names().contains(&right.to_owned()));
    assert_eq!(place.newest(), place.plan.dir.join(right));
    assert!(place.writes_at(at(6, 0)));
    let kept = [right, "charley-2026-03-02T06-00-07Z.backup"];
    assert_eq!(place.names(), kept);
}

#[test]
fn the_newest_is_the_one_that_was_written_last() {
    let mut place = Place::new();
    let beside = place.disk.path().join("data.backup");
    for keep in [1, 2] {
        place.plan.keep = keep;
        for time in [
            at(6, 0),
            at(1, 0),
            at(12, 0),
            at(1, 0),
            at(1, 0) - TimeDelta::days(9),
        ] {
            back_up(
                &place.store,
                &place.data(),
                &beside,
                Some(&place.plan.dir),
                time,
            )
            .unwrap();
            assert_eq!(place.newest(), beside);
            if place.writes_at(time) {
                assert!(place.newest().starts_with(&place.plan.dir));
            }
        }
    }
}

/// Whatever the clock shows from one look at it to the next.
#[test]
fn after_each_time_it_was_due_there_is_one_that_was_just_written() {
    let jump = prop_oneof![
        8 => 0..400_i64,
        1 => Just(365 * 24 * 60),
        1 => Just(-365 * 24 * 60),
        1 => -3_000..3_000_i64,
    ];
    let jumps = prop::collection::vec(jump, 1..40);
    proptest!(cases(20), |(jumps in jumps, keep in 1..4_u16)| {
        let mut place = Place::new();
        place.plan.keep = keep;
        let (mut now, mut written) = (at(12, 0), 0);
        for minutes in jumps {
            now += TimeDelta::minutes(minutes);
            if place.writes_at(now) {
                written += 1;
                let before = place.newest();
                prop_assert!(!place.writes_at(now + TimeDelta::minutes(1)));
                prop_assert_eq!(place.newest(), before);
            }
            let kept = place.names().len();
            prop_assert_eq!(kept, written.min(usize::from(keep)));
            let age = |name: &String| now - made_at(&place.plan.dir.join(name));
            let is_recent = |age: TimeDelta| TimeDelta::zero() <= age && age < TimeDelta::hours(5);
            prop_assert!(place.names().iter().any(|name| is_recent(age(name))));
        }
    });
}

fn made_at(backup: &Path) -> DateTime<Utc> {
    let stamp = backup_stamp(backup).unwrap();
    DateTime::from_timestamp(stamp.made_at, 0).unwrap()
}

#[test]
fn what_a_killed_process_was_writing_goes() {
    let place = Place::new();
    assert!(place.writes_at(at(1, 0)));
    let cut_off = "charley-2026-03-02T05-00-00Z.backup.4kq0bYd93mZx.unfinished";
    let earlier = "charley-2026-03-02T05-00-00Z.backup.unfinished";
    let anothers = "notes.unfinished";
    for name in [cut_off, earlier, anothers] {
        let path = place.plan.dir.join(name);
        fs::write(&path, "half").unwrap();
        fs::set_permissions(path, Permissions::from_mode(0o600)).unwrap();
    }
    assert!(place.writes_at(at(6, 0)));
    assert!(!place.plan.dir.join(cut_off).exists());
    assert!(!place.plan.dir.join(earlier).exists());
    assert!(place.plan.dir.join(anothers).exists());
}

#[test]
fn while_none_can_be_written_the_old_ones_stay() {
    let place = Place::new();
    for hour in [1, 6] {
        place.writes_at(at(hour, 0));
    }
    let kept = place.names();
    let in_the_way = "charley-2026-03-02T11-00-07Z.backup";
    fs::create_dir(place.plan.dir.join(in_the_way)).unwrap();
    let why = write_if_due(&place.plan, &place.store, &place.data(), at(11, 0)).unwrap_err();
    assert!(format!("{why:#}").contains("11-00-07Z.backup: "), "{why:#}");
    fs::remove_dir(place.plan.dir.join(in_the_way)).unwrap();
    assert_eq!(place.names(), kept);
    assert!(place.writes_at(at(11, 15)));

    let place = Place::new();
    fs::write(place.disk.path().join("deep"), "a file").unwrap();
    let why = write_if_due(&place.plan, &place.store, &place.data(), at(1, 0)).unwrap_err();
    assert!(format!("{why:#}").contains("deep/backups: "), "{why:#}");
}
