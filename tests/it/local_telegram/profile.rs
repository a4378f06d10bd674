//! What the bot says about itself.

use super::client::Client;
use charley::playground::LocalTelegram;
use serde_json::{Value, json};

fn commands(name: &str, description: &str) -> Value {
    json!({ "commands": [{ "command": name, "description": description }] })
}

#[tokio::test]
async fn the_menu_is_kept_by_language() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    bot.result("setMyCommands", commands("log", "A cramp"))
        .await;
    let mut portuguese = commands("log", "Uma cãibra");
    portuguese["language_code"] = json!("pt");
    bot.result("setMyCommands", portuguese).await;
    let profile = telegram.profile();
    let menu = |language: &str| profile.commands[language][0].clone();
    assert_eq!(menu(""), ("log".to_owned(), "A cramp".to_owned()));
    assert_eq!(menu("pt"), ("log".to_owned(), "Uma cãibra".to_owned()));
}

#[tokio::test]
async fn a_menu_that_telegram_would_not_show_is_refused() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let many: Vec<Value> = (0..101)
        .map(|number| json!({ "command": format!("c{number}"), "description": "a" }))
        .collect();
    for (params, words) in [
        (commands("Log", "a"), "BOT_COMMAND_INVALID"),
        (commands("", "a"), "BOT_COMMAND_INVALID"),
        (commands(&"l".repeat(33), "a"), "BOT_COMMAND_INVALID"),
        (commands("log", ""), "BOT_COMMAND_DESCRIPTION_INVALID"),
        (
            commands("log", &"a".repeat(257)),
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (json!({ "commands": many }), "BOT_COMMANDS_TOO_MUCH"),
    ] {
        let refusal = bot.refusal("setMyCommands", params).await;
        assert_eq!(refusal, (400, format!("Bad Request: {words}")));
    }
    let longest = commands(&"l".repeat(32), &"é".repeat(256));
    bot.result("setMyCommands", longest).await;
}

#[tokio::test]
async fn descriptions_and_the_name_are_kept() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    bot.result("setMyName", json!({ "name": "Charley" })).await;
    bot.result("setMyDescription", json!({ "description": "Helps" }))
        .await;
    let short = json!({ "short_description": "Legs", "language_code": "en" });
    bot.result("setMyShortDescription", short).await;
    let profile = telegram.profile();
    assert_eq!(profile.name[""], "Charley");
    assert_eq!(profile.description[""], "Helps");
    assert_eq!(profile.short_description["en"], "Legs");
    let long = json!({ "short_description": "a".repeat(121) });
    assert_eq!(bot.refusal("setMyShortDescription", long).await.0, 400);
}

#[tokio::test]
async fn there_is_no_webhook() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7).send_text("waits");
    bot.result("deleteWebhook", json!({})).await;
    let info = bot.result("getWebhookInfo", json!({})).await;
    assert_eq!(info["url"], "");
    assert_eq!(info["pending_update_count"], 1);
}
