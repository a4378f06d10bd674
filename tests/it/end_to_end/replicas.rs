//! Several real Charleys on one PostgreSQL: one answers, the others stand by. They are
//! killed, stopped, held still and moved while somebody's nights go on.

use super::binary::{Process, command, does, program};
use super::metrics::asked;
use super::phone::Phone;
use crate::store::postgres::cluster::{Cluster, Database};
use charley::playground::LocalTelegram;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

struct Site {
    telegram: Arc<LocalTelegram>,
    disk: TempDir,
    database: Database,
}

impl Site {
    /// None where no PostgreSQL is installed.
    async fn on(cluster: &Cluster) -> Site {
        Site {
            telegram: Arc::new(LocalTelegram::start().await.unwrap()),
            disk: tempfile::tempdir().unwrap(),
            database: cluster.database(),
        }
    }

    fn phone(&self, id: i64) -> Phone {
        Phone {
            telegram: Arc::clone(&self.telegram),
            person: self.telegram.person(id),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    /// Each has a directory for what it has in hand, and all have one key.
    fn replica(&self, name: &str) -> Command {
        let mut command = command(&self.path(name));
        command
            .env("CHARLEY_STORE", self.database.url())
            .env("CHARLEY_KEY_FILE", self.path("data.key"));
        command
    }

    /// One that says this before anything else is done.
    async fn starts(&self, name: &str, says: &'static str) -> Process {
        let (command, telegram) = (self.replica(name), Arc::clone(&self.telegram));
        let start = move || Process::start_until(command, &telegram, &[says]);
        tokio::task::spawn_blocking(start).await.unwrap()
    }

    /// The same with its figures.
    async fn watched(&self, name: &str, says: &'static str) -> (Process, FiguresOf) {
        let (mut command, telegram) = (self.replica(name), Arc::clone(&self.telegram));
        command.env("CHARLEY_METRICS_ADDRESS", "127.0.0.1:0");
        let start = move || {
            let mut replica = Process::start_until(command, &telegram, &[says]);
            replica.says("/metrics are at http://");
            let (_, rest) = replica.said.split_once("are at http://").unwrap();
            let address = rest.lines().next().unwrap().to_owned();
            (replica, FiguresOf(address))
        };
        tokio::task::spawn_blocking(start).await.unwrap()
    }

    async fn answers(&self, name: &str) -> Process {
        self.starts(name, "charley: polling").await
    }

    async fn stands_by(&self, name: &str) -> Process {
        self.starts(name, "Standing by").await
    }
}

async fn polls(mut replica: Process) -> Process {
    let reading = tokio::task::spawn_blocking(move || {
        replica.says("charley: polling");
        replica
    });
    reading.await.unwrap()
}

async fn terminated(replica: Process) -> (Option<i32>, String) {
    let ended = tokio::task::spawn_blocking(move || replica.terminate());
    ended.await.unwrap()
}

/// How bad each cramp was, in the order in which they were told.
async fn told(phone: &Phone) -> Vec<i64> {
    let (export, _) = phone.exports().await;
    let cramps = export["cramps"].as_array().unwrap().iter();
    cramps
        .map(|cramp: &Value| cramp["severity"].as_i64().unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nights_go_on_while_replicas_are_killed_stopped_and_held_still() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let ana = site.phone(1001);
    let first = site.answers("first").await;
    let second = site.stands_by("second").await;
    ana.says("/log 1 left calf");
    ana.sees("1 of 10").await;

    first.kill_9();
    ana.says("/log 2 left calf");
    ana.sees("2 of 10").await;
    let second = polls(second).await;

    // As an upgrade does it: the next one is there before this one goes.
    let third = site.stands_by("third").await;
    assert_eq!(terminated(second).await.0, Some(0));
    ana.says("/log 3 left calf");
    ana.sees("3 of 10").await;
    let third = polls(third).await;

    // Held still, it does not know that it was taken for dead.
    let fourth = site.stands_by("fourth").await;
    third.hears("-STOP");
    ana.says("/log 4 left calf");
    ana.sees("4 of 10").await;
    let fourth = polls(fourth).await;
    third.hears("-CONT");
    let ended = tokio::task::spawn_blocking(move || third.ends());
    let (code, rest) = ended.await.unwrap();
    assert_eq!(code, Some(1), "{rest}");
    assert!(rest.contains("another Charley has taken over"), "{rest}");

    assert_eq!(told(&ana).await, [1, 2, 3, 4]);
    assert_eq!(terminated(fourth).await.0, Some(0));
    assert_eq!(site.telegram.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_master_key_is_changed_by_whoever_takes_over() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let ana = site.phone(1001);
    let key_lines = || {
        let text = std::fs::read_to_string(site.path("data.key")).unwrap();
        text.lines().filter(|line| line.contains("key-1")).count()
    };
    let first = site.answers("first").await;
    ana.says("/log 1 left calf");
    ana.sees("1 of 10").await;
    let rotate = |arguments: &'static [&'static str]| {
        let mut command = site.replica("first");
        command.arg("rotate-key").args(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap())
    };
    let refused = rotate(&[]).await.unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("another Charley has what is kept"), "{said}");
    assert_eq!((refused.status.code(), key_lines()), (Some(1), 1));

    let second = site.stands_by("second").await;
    let put = rotate(&["--at-next-start"]).await.unwrap();
    assert_eq!((put.status.code(), key_lines()), (Some(0), 2));
    ana.says("/log 2 left calf");
    ana.sees("2 of 10").await;
    assert_eq!(terminated(first).await.0, Some(0));
    ana.says("/log 3 left calf");
    ana.sees("3 of 10").await;
    assert_eq!(key_lines(), 1);
    let third = site.stands_by("third").await;
    assert_eq!(terminated(polls(second).await).await.0, Some(0));
    assert_eq!(told(&ana).await, [1, 2, 3]);
    assert_eq!(terminated(polls(third).await).await.0, Some(0));

    let done = rotate(&[]).await.unwrap();
    assert_eq!((done.status.code(), key_lines()), (Some(0), 1));
    let last = site.answers("first").await;
    assert_eq!(told(&ana).await, [1, 2, 3]);
    assert_eq!(terminated(last).await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_tell_who_answers_and_whether_the_database_does() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let (first, answering) = site.watched("first", "charley: polling").await;
    let (second, standing_by) = site.watched("second", "Standing by").await;
    answering.show(&["standing_by 0", "people 0"]).await;
    let figures = standing_by
        .show(&["standing_by 1", "database_form 1"])
        .await;
    for of_people in ["charley_people", "charley_poll_age", "charley_dead_letters"] {
        assert!(!figures.contains(of_people), "{figures}");
    }
    for one in [&answering, &standing_by] {
        one.show(&["database_reachable 1", "database_answer_age_seconds 0"])
            .await;
    }
    cluster.stop();
    for one in [&answering, &standing_by] {
        one.show(&["database_reachable 0"]).await;
    }
    cluster.start_again();
    for one in [&answering, &standing_by] {
        one.show(&["database_reachable 1"]).await;
    }
    assert_eq!(terminated(first).await.0, Some(0));
    let second = polls(second).await;
    standing_by.show(&["standing_by 0", "people 0"]).await;
    assert_eq!(terminated(second).await.0, Some(0));
}

/// Where a replica shows its figures.
struct FiguresOf(String);

impl FiguresOf {
    /// Once each of these is one of them.
    async fn show(&self, figures: &[&str]) -> String {
        let look = async {
            loop {
                let shown = asked(&self.0, "metrics").await;
                let shown = shown.map_or_else(|_shut| String::new(), |(_, shown)| shown);
                let is_there = |figure: &&str| {
                    let wanted = format!("charley_{figure}");
                    shown.lines().any(|line| line == wanted)
                };
                if figures.iter().all(is_there) {
                    return shown;
                }
                tokio::task::yield_now().await;
            }
        };
        let shown = tokio::time::timeout(Duration::from_secs(60), look).await;
        shown.unwrap_or_else(|_| panic!("never saw {figures:?}"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_deletes_everything_hears_what_a_database_may_still_hold() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let ana = site.phone(1001);
    let charley = site.answers("only").await;
    ana.says("/log 1 left calf");
    ana.sees("1 of 10").await;
    ana.says("/privacy");
    ana.sees("the database may hold locked traces").await;
    ana.says("/delete");
    let press = ana
        .taps("Delete everything", "Yes, delete everything")
        .await;
    ana.sees("The database, and copies of it, may hold that key")
        .await;
    ana.is_answered(&press).await;
    assert_eq!(terminated(charley).await.0, Some(0));
    assert_eq!(
        site.database.run("select count(*) from charley.people"),
        "1"
    );
    let tidied = "select vacuum_count > 0 from pg_stat_all_tables where relname = 'people'";
    assert_eq!(site.database.run(tidied), "t");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_killed_and_comes_back_loses_nothing() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let ana = site.phone(1001);
    let charley = site.answers("only").await;
    for number in 1..4 {
        ana.says(&format!("/log {number} left calf"));
        ana.sees(&format!("{number} of 10")).await;
        cluster.kill();
        ana.says(&format!("/log {} right foot", number + 4));
        cluster.start_again();
        ana.sees(&format!("{} of 10", number + 4)).await;
    }
    assert_eq!(told(&ana).await, [1, 5, 2, 6, 3, 7]);
    assert_eq!(terminated(charley).await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_told_moves_to_a_database_and_back() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let ana = site.phone(1001);
    let data = site.path("data");
    let here = || {
        let (command, telegram) = (command(&data), Arc::clone(&site.telegram));
        let start = move || Process::start_until(command, &telegram, &["charley: polling"]);
        tokio::task::spawn_blocking(start)
    };
    let charley = here().await.unwrap();
    ana.says("/log 1 left calf");
    ana.sees("1 of 10").await;
    assert_eq!(terminated(charley).await.0, Some(0));

    // Nobody begins anew beside people's diaries.
    let refused = Command::output(
        site.replica("data")
            .arg("run")
            .env("TELOXIDE_TOKEN", "1:abcde"),
    );
    let said = String::from_utf8(refused.unwrap().stderr).unwrap();
    assert!(said.contains("charley migrate --from"), "{said}");

    let url = site.database.url();
    let moved = does(&data, &["migrate", "--from", "data", "--to", &url]);
    assert_eq!(moved.0, Some(0), "{moved:?}");
    let refused = does(&data, &["backup", "after"]);
    assert!(refused.1.contains("has moved"), "{refused:?}");
    let there = site.answers("data").await;
    ana.says("/log 2 left calf");
    ana.sees("2 of 10").await;
    assert_eq!(told(&ana).await, [1, 2]);
    let busy = does(&data, &["migrate", "--from", &url, "--to", "back"]);
    assert_eq!(busy.0, Some(1), "{busy:?}");
    assert!(!busy.1.contains("postgres://"), "{busy:?}");
    assert_eq!(terminated(there).await.0, Some(0));

    let moved = does(&data, &["migrate", "--from", &url, "--to", "back"]);
    assert_eq!(moved.0, Some(0), "{moved:?}");
    let mut back = program(env!("CARGO_BIN_EXE_charley"), &site.path("back"));
    back.env("CHARLEY_KEY_FILE", site.path("data.key"));
    let telegram = Arc::clone(&site.telegram);
    let start = move || Process::start_until(back, &telegram, &["charley: polling"]);
    let charley = tokio::task::spawn_blocking(start).await.unwrap();
    ana.says("/log 3 left calf");
    ana.sees("3 of 10").await;
    assert_eq!(told(&ana).await, [1, 2, 3]);
    assert_eq!(terminated(charley).await.0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_the_database_is_one_line_without_the_password() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let charley = site.answers("first").await;
    assert_eq!(terminated(charley).await.0, Some(0));
    let nobody_there = "postgres://charley:hunter2@127.0.0.1:1/charley".to_owned();
    let no_database = format!(
        "postgres://postgres:hunter2@127.0.0.1:{}/none",
        site.database.port
    );
    for (store, key, token, expected) in [
        (nobody_there, "data.key", "1:abcde", "127.0.0.1:1"),
        (no_database, "data.key", "1:abcde", "none"),
        (
            "mysql://me:hunter2@127.0.0.1/x".to_owned(),
            "data.key",
            "1:abcde",
            "CHARLEY_STORE",
        ),
        (
            site.database.url(),
            "data.key",
            "777:abcde",
            "another bot's people",
        ),
        (
            site.database.url(),
            "other.key",
            &*site.telegram.token(),
            "CHARLEY_KEY_FILE",
        ),
    ] {
        let mut replica = site.replica("second");
        replica
            .env("CHARLEY_STORE", &store)
            .env("CHARLEY_KEY_FILE", site.path(key))
            .env("TELOXIDE_TOKEN", token)
            .env("TELOXIDE_API_URL", site.telegram.url())
            .arg("run");
        let ended = tokio::task::spawn_blocking(move || replica.output().unwrap());
        let ended = ended.await.unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        let last = said.lines().last().unwrap();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(
            last.starts_with("charley: ") && last.contains(expected),
            "{expected}: {said}"
        );
        assert!(!said.contains("hunter2"), "{said}");
    }
}
