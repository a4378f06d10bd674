//! Machines whose clocks are hours apart: the database's counts.

use super::{Phone, Site, terminated};
use crate::store::postgres::cluster::Cluster;
use charley::playground::{ChatMessage, State};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What each machine's clock shows beside the database's.
const OFF: [&str; 3] = ["-2h", "+0h", "+2h"];

/// Until the minute in which the reminders come, at most.
const MINUTES_AHEAD: i64 = 2;

/// Each reminder comes at its minute by the database's clock and once, whoever sends it,
/// and nobody is taken for dead.
#[tokio::test(flavor = "multi_thread")]
async fn machines_whose_clocks_are_hours_apart_remind_once_and_at_their_minute() {
    let (Some(cluster), Some(library)) = (Cluster::start(), library()) else {
        return;
    };
    let site = Site::on(&cluster).await;
    let mut replicas = Vec::new();
    for off in OFF {
        let mut replica = site.replica(off);
        replica.env("LD_PRELOAD", &library).env("FAKETIME", off);
        // How long something takes is the same on each of them.
        replica.env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        replicas.push(site.starts_as(replica, "charley: answering").await);
    }
    site.shared_by(OFF.len()).await;
    let people = site.crowd();
    let due = now().duration_trunc(TimeDelta::minutes(1)).unwrap();
    let due = due + TimeDelta::minutes(MINUTES_AHEAD);
    for phone in &people.0 {
        phone.is_to_stretch_at(due).await;
    }
    for phone in &people.0 {
        let late = phone.stretches().await - due;
        let minute = TimeDelta::zero()..TimeDelta::minutes(1);
        assert!(minute.contains(&late), "{late} after {due}");
    }
    people.log(4).await;
    for phone in &people.0 {
        let messages = phone.messages();
        let stretches = messages.iter().filter(|one| is_stretch(one));
        assert_eq!(stretches.count(), 1, "{messages:#?}");
    }
    for replica in replicas {
        let (code, rest) = terminated(replica).await;
        assert_eq!(code, Some(0), "{rest}");
        assert!(!rest.contains("no sign of life"), "{rest}");
    }
}

impl Phone {
    /// Half an hour before a bedtime.
    async fn is_to_stretch_at(&self, due: DateTime<Utc>) {
        let bedtime = due + TimeDelta::minutes(30);
        let rising = bedtime + TimeDelta::hours(8);
        let [bedtime, rising] = [bedtime, rising].map(|time| time.format("%H:%M"));
        self.says(&format!("/bedtime {bedtime} {rising} UTC"));
        self.sees("limit how much you drink").await;
    }

    /// When the reminder was seen, for which it may wait longer than for an answer.
    async fn stretches(&self) -> DateTime<Utc> {
        let chat = self.person.chat();
        let said = |state: &State| state.messages(chat).into_iter().any(is_stretch);
        let reminded = async { while self.telegram.wait_until(said).await.is_err() {} };
        let patience = Duration::from_secs(60 * MINUTES_AHEAD.unsigned_abs() + 60);
        let reminded = tokio::time::timeout(patience, reminded).await;
        reminded.unwrap_or_else(|_| panic!("never reminded: {:#?}", self.messages()));
        // This Telegram's own clock is that of the tests.
        now()
    }
}

fn is_stretch(message: &ChatMessage) -> bool {
    message.text.contains("Time to stretch")
}

fn now() -> DateTime<Utc> {
    use charley::clock::{Clock, SystemClock};
    SystemClock::default().now()
}

/// What makes a program see another time than the machine's. Nothing where it is not
/// installed, and the test proves nothing.
fn library() -> Option<PathBuf> {
    let folders = [
        "/usr/lib/x86_64-linux-gnu/faketime",
        "/usr/lib/aarch64-linux-gnu/faketime",
        "/usr/lib/faketime",
    ];
    let files = folders.map(|folder| Path::new(folder).join("libfaketime.so.1"));
    let found = files.into_iter().find(|file| file.exists());
    let required = env::var_os("CHARLEY_REQUIRE_POSTGRES").is_some_and(|set| !set.is_empty());
    let why = "libfaketime is not installed, so that clocks are not set apart here";
    assert!(found.is_some() || !required, "{why}");
    if found.is_none() {
        // Not by a macro, whose words a passing test keeps to itself.
        let mut stderr = io::stderr();
        writeln!(stderr, "{why}").unwrap();
    }
    found
}
