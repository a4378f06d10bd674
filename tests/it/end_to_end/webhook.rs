//! The real binary to which Telegram brings updates, killed and stopped.

use super::binary::{Process, command, started};
use super::phone::Phone;
use charley::playground::LocalTelegram;
use serde_json::{Value, json};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// Free a moment ago, and given to nobody else so soon.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

fn with_webhook(data: &Path, address: SocketAddr) -> Command {
    let mut command = command(data);
    command
        .env("CHARLEY_WEBHOOK_URL", format!("http://{address}/charley"))
        .env("CHARLEY_WEBHOOK_ADDRESS", address.to_string());
    command
}

async fn begins(telegram: &Arc<LocalTelegram>, data: &Path, address: SocketAddr) -> Process {
    let telegram = Arc::clone(telegram);
    let command = with_webhook(data, address);
    let start = move || Process::start_as(command, &telegram);
    tokio::task::spawn_blocking(start).await.unwrap()
}

async fn called(telegram: &LocalTelegram, method: &str) -> Value {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}/bot{}/{method}", telegram.url(), telegram.token());
    let answer = client.post(url).json(&json!({})).send().await.unwrap();
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    answer["result"].clone()
}

async fn ends(charley: Process) -> Option<i32> {
    let ended = tokio::task::spawn_blocking(move || charley.terminate());
    ended.await.unwrap().0
}

#[tokio::test(flavor = "multi_thread")]
async fn no_cramp_is_lost_by_kills_stops_or_going_back_to_polling() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let address = free_address();
    let ana = Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person(1001),
    };
    let charley = begins(&telegram, &data, address).await;
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    charley.kill_9();

    // Telegram brings it again and again until somebody takes it.
    ana.says("/log 3 right foot");
    let charley = begins(&telegram, &data, address).await;
    ana.sees("right foot").await;
    assert_eq!(ends(charley).await, Some(0));
    let info = called(&telegram, "getWebhookInfo").await;
    assert_eq!(
        info["url"],
        format!("http://{address}/charley"),
        "it stays set"
    );

    ana.says("/log 5 left thigh");
    called(&telegram, "deleteWebhook").await;
    let charley = started(&telegram, &data).await;
    ana.sees("left thigh").await;
    let (export, _) = ana.exports().await;
    let severities = export["cramps"].as_array().unwrap().iter();
    let severities: Vec<_> = severities.map(|cramp| cramp["severity"].clone()).collect();
    assert_eq!(severities, [json!(7), json!(3), json!(5)]);
    assert_eq!(ends(charley).await, Some(0));
    assert_eq!(telegram.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_somebody_else_has_is_named() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = LocalTelegram::start().await.unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let mut command = with_webhook(&data, address);
    let command = command
        .arg("run")
        .env("TELOXIDE_TOKEN", telegram.token())
        .env("TELOXIDE_API_URL", telegram.url());
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    let last = said.lines().last().unwrap();
    let expected = format!("nothing can be received at {address}");
    assert!(last.contains(&expected), "{said}");
    assert!(last.contains("CHARLEY_WEBHOOK_ADDRESS"), "{said}");
}
