//! What is learned from Telegram and told to it at the start.

use charley::playground::{Fault, FaultKind, Gate, LocalTelegram, Method};
use charley::telegram::{Introduction, Telegram, Username, introduce};
use serde_json::json;
use tokio::sync::watch;

fn introduction(language: Option<&str>) -> Introduction {
    Introduction {
        language: language.map(str::to_owned),
        name: "Charley".into(),
        description: "long".into(),
        short_description: "short".into(),
        commands: vec![("log".into(), "note a cramp".into())],
    }
}

#[tokio::test]
async fn the_name_is_learned_and_the_texts_are_told_in_each_language() {
    let telegram = LocalTelegram::start().await.unwrap();
    let client = Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap();
    let flood = Fault::once(FaultKind::RetryAfter(0));
    telegram.fault(flood.of(Method::SetMyDescription));
    let username = Username::default();
    let (_stop, stopped) = watch::channel(false);
    let languages = [introduction(None), introduction(Some("pt"))];
    introduce(&client, &username, &languages, stopped).await;
    assert_eq!(username.get(), "charley_bot");

    let calls = telegram.calls();
    let told: Vec<String> = calls
        .iter()
        .map(|call| {
            let language = call.params.text("language_code").unwrap_or("-");
            format!("{} {language}", call.method)
        })
        .collect();
    let expected = [
        "getMe -",
        "setMyCommands ",
        "setMyDescription ",
        "setMyDescription ",
        "setMyShortDescription ",
        "setMyName ",
        "setMyCommands pt",
        "setMyDescription pt",
        "setMyShortDescription pt",
        "setMyName pt",
    ];
    assert_eq!(told, expected);
    let commands = calls[1].params.get("commands").unwrap();
    assert_eq!(
        *commands,
        json!([{"command": "log", "description": "note a cramp"}])
    );
    assert_eq!(telegram.profile().description["pt"], "long");
}

#[tokio::test]
async fn a_stop_ends_it_while_nobody_answers() {
    let telegram = LocalTelegram::start().await.unwrap();
    let client = Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap();
    let silence = Gate::default();
    telegram.fault(Fault::once(FaultKind::Hold(silence.clone())));
    let (stop, stopped) = watch::channel(false);
    let task = tokio::spawn(async move {
        introduce(&client, &Username::default(), &[], stopped).await;
    });
    silence.arrived(1).await;
    stop.send(true).unwrap();
    task.await.unwrap();
}
