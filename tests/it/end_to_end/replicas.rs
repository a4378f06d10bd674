//! Several real Charleys on one PostgreSQL, which all answer. They are killed, stopped,
//! held still and moved while people's nights go on.

mod clocks;
mod deletion;
mod standing_by;

use super::binary::{Process, command, does, program};
use super::metrics::asked;
use super::phone::Phone;
use crate::store::postgres::cluster::{Cluster, Database};
use charley::clock::{Clock, SystemClock};
use charley::playground::LocalTelegram;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::fs::Permissions;
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
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
        self.starts_as(self.replica(name), says).await
    }

    async fn starts_as(&self, command: Command, says: &'static str) -> Process {
        let telegram = Arc::clone(&self.telegram);
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
        self.starts(name, "charley: answering").await
    }

    async fn stands_by(&self, name: &str) -> Process {
        self.starts(name, "Standing by").await
    }
}

async fn takes_over(mut replica: Process) -> Process {
    let reading = tokio::task::spawn_blocking(move || {
        replica.says("charley: answering");
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

/// People who fall into different parts.
struct Crowd(Vec<Phone>);

impl Crowd {
    async fn log(&self, severity: u8) {
        for phone in &self.0 {
            phone.says(&format!("/log {severity} left calf"));
        }
        for phone in &self.0 {
            phone.sees(&format!("{severity} of 10")).await;
        }
    }
}

impl Site {
    fn crowd(&self) -> Crowd {
        Crowd((1001..1009).map(|id| self.phone(id)).collect())
    }

    /// As if one ran beside them, for an hour, unless it is deleted.
    fn has_one_that_knows_the_first_form_alone(&self) {
        self.database.run(
            "update charley.form set form = 1; insert into charley.member values \
             (gen_random_uuid(), 1, 1, clock_timestamp() + interval '1 hour')",
        );
    }

    /// Once so many have all the parts between them, as evenly as can be.
    async fn shared_by(&self, replicas: usize) {
        let most = 64_usize.div_ceil(replicas);
        let even = format!(
            "select count(*) = {replicas} and max(parts) <= {most} and sum(parts) = 64 from \
             (select count(*) parts from charley.part where owner is not null group by owner) a"
        );
        let look = async {
            while self.database.run(&even) != "t" {
                tokio::task::yield_now().await;
            }
        };
        let shared = tokio::time::timeout(Duration::from_secs(60), look).await;
        shared.unwrap_or_else(|_| panic!("{replicas} never shared it"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nights_go_on_while_replicas_are_killed_stopped_and_held_still() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let people = site.crowd();
    let first = site.answers("first").await;
    people.log(1).await;
    let second = site.answers("second").await;
    site.shared_by(2).await;
    people.log(2).await;

    // It asked Telegram for updates, so that another one is to.
    first.kill_9();
    people.log(3).await;
    site.shared_by(1).await;

    // As an upgrade does it: the next one is there before this one goes.
    let third = site.answers("third").await;
    let fourth = site.answers("fourth").await;
    site.shared_by(3).await;
    people.log(4).await;
    assert_eq!(terminated(second).await.0, Some(0));
    people.log(5).await;
    site.shared_by(2).await;

    // Held still, it does not know that it was taken for dead.
    third.hears("-STOP");
    people.log(6).await;
    third.hears("-CONT");
    let ended = tokio::task::spawn_blocking(move || third.ends());
    let (code, rest) = ended.await.unwrap();
    assert_eq!(code, Some(1), "{rest}");
    assert!(rest.contains("another Charley has taken over"), "{rest}");

    for phone in &people.0 {
        assert_eq!(told(phone).await, [1, 2, 3, 4, 5, 6]);
    }
    assert_eq!(terminated(fourth).await.0, Some(0));
    assert_eq!(site.telegram.violations(), Vec::<String>::new());
}

/// Nobody waits for an answer, and parts change hands all the while.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_in_a_burst_stays_in_its_order_while_parts_change_hands() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let people = site.crowd();
    let mut running = VecDeque::from([site.answers("first").await]);
    people.log(1).await;
    for (severity, name) in (2..).zip(["second", "third", "fourth", "fifth"]) {
        running.push_back(site.answers(name).await);
        // As many as are handed to it, and taken from who ends.
        for place in ["left calf", "right calf", "left foot"] {
            for phone in &people.0 {
                phone.says(&format!("/log {severity} {place}"));
            }
        }
        if running.len() > 2 {
            let ended = running.pop_front().unwrap();
            assert_eq!(terminated(ended).await.0, Some(0));
        }
    }
    let expected: Vec<i64> = [vec![1], [2, 3, 4, 5].map(|one| vec![one; 3]).concat()].concat();
    for phone in &people.0 {
        phone.sees("5 of 10, left foot").await;
        assert_eq!(told(phone).await, expected);
        let messages = phone.messages();
        let answers = messages.iter().filter(|one| one.text.contains(" of 10, "));
        let severities: Vec<_> = answers
            .map(|one| one.text.split(" of 10, ").next().unwrap().chars().last())
            .collect();
        assert!(severities.is_sorted(), "{severities:?}");
    }
    for replica in running {
        assert_eq!(terminated(replica).await.0, Some(0));
    }
    assert_eq!(site.telegram.violations(), Vec::<String>::new());
}

/// Who journals is mostly not who forgets.
#[tokio::test(flavor = "multi_thread")]
async fn who_deletes_everything_and_goes_on_is_somebody_new() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let people = site.crowd();
    let replicas = [site.answers("first").await, site.answers("second").await];
    site.shared_by(2).await;
    for severity in [1, 2] {
        people.log(severity).await;
        for phone in &people.0 {
            phone.says("/delete");
        }
        for phone in &people.0 {
            phone
                .taps("Delete everything", "Yes, delete everything")
                .await;
            // It waits to be handled while all that is known is forgotten.
            phone.says("/log 7 right foot");
        }
        for phone in &people.0 {
            phone.sees("7 of 10, right foot").await;
            assert_eq!(told(phone).await, [7]);
        }
        for phone in &people.0 {
            phone.says("/delete");
            phone
                .taps("Delete everything", "Yes, delete everything")
                .await;
            phone.sees("The database, and copies of it").await;
        }
    }
    for replica in replicas {
        assert_eq!(terminated(replica).await.0, Some(0));
    }
    let left = "select (select count(*) from charley.person) + (select count(*) from charley.diary) \
         + (select count(*) from charley.inbox)";
    assert_eq!(site.database.run(left), "0");
    assert_eq!(site.telegram.violations(), Vec::<String>::new());
}

/// One from before several could answer runs yet, and would write beside them.
#[tokio::test(flavor = "multi_thread")]
async fn one_answers_alone_until_no_older_one_runs() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let ana = site.phone(1001);
    let first = site.answers("first").await;
    ana.says("/log 1 left calf");
    ana.sees("1 of 10").await;
    assert_eq!(terminated(first).await.0, Some(0));
    site.has_one_that_knows_the_first_form_alone();
    let first = site.answers("first").await;
    let second = site.stands_by("second").await;
    ana.says("/log 2 left calf");
    ana.sees("2 of 10").await;
    assert_eq!(site.database.run("select count(*) from charley.lane"), "0");
    assert_eq!(site.database.run("select form from charley.form"), "1");

    site.database
        .run("delete from charley.member where form_max = 1");
    let second = takes_over(second).await;
    site.shared_by(2).await;
    assert_eq!(site.database.run("select form from charley.form"), "2");
    ana.says("/log 3 left calf");
    ana.sees("3 of 10").await;
    assert_eq!(terminated(first).await.0, Some(0));
    assert_eq!(told(&ana).await, [1, 2, 3]);
    assert_eq!(terminated(second).await.0, Some(0));
}

/// C14 and C15: any of them takes any update, also one that another has just taken.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_brought_to_several_at_once_is_done_once_and_in_its_order() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let people = site.crowd();
    let addresses = [free_address(), free_address()];
    let mut replicas = Vec::new();
    for (name, address) in ["first", "second"].into_iter().zip(addresses) {
        replicas.push(site.is_brought(name, address).await);
    }
    site.shared_by(2).await;
    // Telegram brings them to one of both, and somebody to both at once.
    for severity in 1..4 {
        people.log(severity).await;
    }
    for severity in 4..7 {
        for id in 1001..1009 {
            let update = update(id, severity);
            let [one, other] = addresses.map(|address| brought(address, &update));
            let (one, other) = tokio::join!(one, other);
            assert_eq!((one, other), (200, 200));
        }
    }
    for phone in &people.0 {
        phone.sees("6 of 10").await;
        assert_eq!(told(phone).await, [1, 2, 3, 4, 5, 6]);
    }
    for replica in replicas {
        assert_eq!(terminated(replica).await.0, Some(0));
    }
}

impl Site {
    async fn is_brought(&self, name: &str, address: SocketAddr) -> Process {
        let secret = self.path("webhook.secret");
        std::fs::write(&secret, SECRET).unwrap();
        std::fs::set_permissions(&secret, Permissions::from_mode(0o600)).unwrap();
        let mut command = self.replica(name);
        command
            .env("CHARLEY_WEBHOOK_URL", format!("http://{address}/charley"))
            .env("CHARLEY_WEBHOOK_ADDRESS", address.to_string())
            .env("CHARLEY_WEBHOOK_SECRET_FILE", secret);
        let telegram = Arc::clone(&self.telegram);
        let says = "charley: updates are brought";
        let start = move || Process::start_until(command, &telegram, &[says]);
        tokio::task::spawn_blocking(start).await.unwrap()
    }
}

const SECRET: &str = "a-secret-of-this-test-alone-0123456789";

/// One that this Telegram never had: their numbers are far above its own.
fn update(id: i64, severity: i64) -> Value {
    let number = 1_000_000_000 + severity * 10_000 + id;
    json!({
        "update_id": number,
        "message": {
            "message_id": number % 1_000_000,
            "date": SystemClock::default().now().timestamp(),
            "chat": { "id": id, "type": "private", "first_name": "Ana" },
            "from": { "id": id, "is_bot": false, "first_name": "Ana" },
            "text": format!("/log {severity} left calf"),
            "entities": [{ "type": "bot_command", "offset": 0, "length": 4 }],
        },
    })
}

async fn brought(address: SocketAddr, update: &Value) -> u16 {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let sent = client
        .post(format!("http://{address}/charley"))
        .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
        .header("Content-Type", "application/json")
        .body(update.to_string())
        .send();
    sent.await.unwrap().status().as_u16()
}

/// Free a moment ago, and given to nobody else so soon.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_master_key_is_changed_by_one_alone_when_no_other_runs() {
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
    let second = site.answers("second").await;
    site.shared_by(2).await;
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

    let put = rotate(&["--at-next-start"]).await.unwrap();
    assert_eq!((put.status.code(), key_lines()), (Some(0), 2));
    // Those that run know the one before alone, so that this one waits.
    let third = site.stands_by("third").await;
    ana.says("/log 2 left calf");
    ana.sees("2 of 10").await;
    assert_eq!(terminated(first).await.0, Some(0));
    site.shared_by(1).await;
    assert_eq!(terminated(second).await.0, Some(0));
    ana.says("/log 3 left calf");
    ana.sees("3 of 10").await;
    assert_eq!(key_lines(), 1);
    assert_eq!(told(&ana).await, [1, 2, 3]);
    assert_eq!(terminated(takes_over(third).await).await.0, Some(0));

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
    let (first, alone) = site.watched("first", "charley: answering").await;
    alone.show(&["standing_by 0", "people 0", "parts 64"]).await;
    let (second, beside) = site.watched("second", "charley: answering").await;
    for one in [&alone, &beside] {
        one.show(&["standing_by 0", "parts 32", "database_form 2"])
            .await;
        one.show(&["database_reachable 1", "database_answer_age_seconds 0"])
            .await;
    }
    cluster.stop();
    for one in [&alone, &beside] {
        one.show(&["database_reachable 0"]).await;
    }
    cluster.start_again();
    for one in [&alone, &beside] {
        one.show(&["database_reachable 1"]).await;
    }
    assert_eq!(terminated(first).await.0, Some(0));
    beside.show(&["parts 64"]).await;
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
