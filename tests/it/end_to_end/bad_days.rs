//! Telegram's bad days, through real HTTP: what people see then, and what the
//! operator is told. The table in docs/bad-days.md names these tests.

use super::binary::{Process, command, started};
use super::stock;
use super::world::World;
use crate::zones::berlin;
use charley::playground::{ApiError, Fault, FaultKind, Gate, LocalTelegram, Method, State};
use std::io::{BufRead, BufReader};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};

/// What goes wrong, how often in a row, and how often the answer is then seen:
/// twice where Telegram had it and nobody could know.
fn calls_that_fail() -> [(FaultKind, usize, usize); 6] {
    [
        (FaultKind::StatusCode(502), 1, 1),
        (FaultKind::DropBefore, 3, 1),
        (FaultKind::DropAfter, 1, 2),
        (FaultKind::Malformed, 1, 2),
        (FaultKind::Delay(Duration::from_millis(500)), 1, 1),
        (FaultKind::RetryAfter(1), 1, 1),
    ]
}

#[tokio::test]
async fn an_answer_is_seen_whatever_becomes_of_its_call() {
    let world = World::at("2026-11-20 18:00", berlin()).await;
    let rows = calls_that_fail();
    for (person, (kind, times, _)) in (1001..).zip(&rows) {
        let phone = world.phone(person);
        let fault = Fault::once(kind.clone()).of(Method::SendMessage);
        world
            .telegram
            .fault(fault.in_chat(phone.person.chat()).times(*times));
        phone.says("/log 7 left calf");
    }
    for (person, (kind, _, seen)) in (1001..).zip(&rows) {
        let phone = world.phone(person);
        let is_seen = |state: &State| noted(state, phone.person.chat()) >= *seen;
        let came = world.telegram.wait_until(is_seen).await;
        assert!(came.is_ok(), "{kind:?}: {:#?}", phone.messages());
        let (export, _) = phone.exports().await;
        assert_eq!(export["cramps"].as_array().unwrap().len(), 1, "{kind:?}");
        let count = world
            .telegram
            .look(|state| noted(state, phone.person.chat()));
        assert_eq!(count, *seen, "{kind:?}");
    }
}

fn noted(state: &State, chat: i64) -> usize {
    let messages = state.messages(chat).into_iter();
    messages
        .filter(|message| message.text.contains("Noted"))
        .count()
}

#[tokio::test]
async fn who_cannot_be_reached_is_left_alone_until_they_write() {
    for (kind, times) in [
        (FaultKind::Refuse(ApiError::blocked()), 1),
        (FaultKind::Deactivated, 1),
        (FaultKind::ChatNotFound, 2),
        (FaultKind::MigrateTo(-1_001_234), 1),
    ] {
        let world = World::at("2026-11-20 18:00", berlin()).await;
        let (ana, ben) = (world.phone(1001), world.phone(1002));
        ana.says("/bedtime 22:30 06:45 Berlin");
        ana.taps("limit how much you drink", "No").await;
        ana.sees("Next water: 20:30").await;
        let fault = Fault::once(kind.clone())
            .of(Method::SendMessage)
            .times(times);
        world.telegram.fault(fault.in_chat(ana.person.chat()));
        ana.says("/help");
        let is_used_up = |state: &State| {
            let calls = state.calls().iter();
            calls.filter(|call| call.fault.is_some()).count() == times
        };
        world.telegram.wait_until(is_used_up).await.unwrap();
        ben.says("/help");
        ben.sees("emergency").await;
        let before = ana.messages();
        world.moves_to("2026-11-20 20:30");
        ben.says("/privacy");
        ben.sees("What I keep").await;
        assert_eq!(ana.messages(), before, "{kind:?}");
        ana.says("/settings");
        ana.sees("Next stretch: 22:00").await;
        world.moves_to("2026-11-20 22:00");
        ana.sees("Time to stretch").await;
    }
}

/// Sent by one person whose answers Telegram never finishes taking.
const FLOOD: usize = 200;
const OTHERS: std::ops::Range<i64> = 2_001..2_051;

/// As many as are answered while one person's answers hang: all with Charley,
/// nobody with teloxide's own dispatcher, which waits for the chat that has 64
/// updates in its queue.
#[tokio::test]
async fn one_flooding_person_costs_the_others_nothing() {
    let world = World::at("2026-11-20 18:00", berlin()).await;
    let charley = others_answered(&world.telegram).await;
    let telegram = LocalTelegram::start().await.unwrap();
    let runtime = stock::start(&telegram);
    let stock = others_answered(&telegram).await;
    runtime.shutdown_background();
    assert_eq!((charley, stock), (OTHERS.count(), 0), "Charley, stock");
}

async fn others_answered(telegram: &LocalTelegram) -> usize {
    let gate = Gate::default();
    let flooding = telegram.person(1001);
    let hanging = Fault::once(FaultKind::Hold(gate.clone())).of(Method::SendMessage);
    telegram.fault(hanging.in_chat(flooding.chat()).times(FLOOD));
    for _ in 0..FLOOD {
        flooding.send_text("hello");
    }
    gate.arrived(1).await;
    let others: Vec<_> = OTHERS.map(|id| telegram.person(id)).collect();
    for other in &others {
        other.send_text("hello");
    }
    let answered = |state: &State| {
        let has_one = |chat: i64| state.newest(chat).is_some_and(|one| !one.text.is_empty());
        others.iter().filter(|one| has_one(one.chat())).count()
    };
    let all = telegram.wait_until(|state| answered(state) == others.len());
    // Whoever is not answered by then waits for the flooding person.
    let _ = tokio::time::timeout(Duration::from_secs(5), all).await;
    let count = telegram.look(answered);
    gate.open();
    count
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_is_told_what_to_do() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    for refusal in [ApiError::other_poller(), ApiError::unauthorized()] {
        let fault = Fault::once(FaultKind::Refuse(refusal)).of(Method::GetUpdates);
        telegram.fault(fault);
    }
    let process: Process = started(&telegram, &disk.path().join("data")).await;
    for told in [
        "another program polls with the same token; stop it",
        "check TELOXIDE_TOKEN with BotFather",
    ] {
        assert!(process.said.contains(told), "{}", process.said);
    }
    process.kill_9();
}

/// No network, no name server: both are no connection.
#[tokio::test(flavor = "multi_thread")]
async fn a_start_without_a_network_is_waited_out() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = LocalTelegram::start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mut child = command(&disk.path().join("data"))
        .arg("run")
        .env("TELOXIDE_TOKEN", telegram.token())
        .env("TELOXIDE_API_URL", format!("http://{address}"))
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    reads_until(&mut stderr, "no connection to Telegram; trying again");
    let listener = TcpListener::bind(address).await.unwrap();
    let url = telegram.url();
    let there = url.trim_start_matches("http://").to_owned();
    tokio::spawn(forwards(listener, there));
    reads_until(&mut stderr, "charley: polling");
    child.kill().unwrap();
    child.wait().unwrap();
}

fn reads_until(stderr: &mut impl BufRead, wanted: &str) {
    let mut said = String::new();
    while !said.contains(wanted) {
        assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
    }
}

/// The network is back.
async fn forwards(listener: TcpListener, there: String) {
    while let Ok((mut here, _)) = listener.accept().await {
        let there = there.clone();
        tokio::spawn(async move {
            let mut there = TcpStream::connect(there).await.unwrap();
            let _ = tokio::io::copy_bidirectional(&mut here, &mut there).await;
        });
    }
}
