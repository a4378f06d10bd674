//! sendMessage and sendDocument: what is kept and what is refused.

use super::client::Client;
use charley::playground::{ButtonAction, CountedCalls, FloodLimits, FloodRate, LocalTelegram};
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn a_message_is_kept_as_it_is_read_and_as_it_was_sent() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    let shown = bot
        .result(
            "sendMessage",
            json!({
                "chat_id": 7,
                "text": "<b>Hold</b> &amp; breathe",
                "parse_mode": "HTML",
                "disable_notification": true,
                "reply_markup": { "inline_keyboard": [
                    [{ "text": "Done", "callback_data": "stretch.done" }],
                    [{ "text": "Open", "url": "https://t.me/charley_bot" }],
                ] },
            }),
        )
        .await;
    assert_eq!(shown["text"], "Hold & breathe");
    assert_eq!(shown["entities"][0]["type"], "bold");
    let messages = telegram.messages(7);
    let message = &messages[0];
    assert_eq!(message.id, shown["message_id"].as_i64().unwrap());
    assert_eq!(message.text, "Hold & breathe");
    assert_eq!(message.html, "<b>Hold</b> &amp; breathe");
    assert!(message.silent);
    assert_eq!(message.sent_at, telegram.now());
    let presses: Vec<&ButtonAction> = message.buttons().map(|button| &button.press).collect();
    assert_eq!(presses[0], &ButtonAction::Data("stretch.done".to_owned()));
    assert_eq!(
        presses[1],
        &ButtonAction::Url("https://t.me/charley_bot".to_owned())
    );
}

fn one_button(button: Value) -> Value {
    json!({ "inline_keyboard": [[button]] })
}

#[tokio::test]
async fn what_telegram_would_not_send_is_refused_in_its_words() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    let html = |text| json!({ "chat_id": 7, "text": text, "parse_mode": "HTML" });
    let with = |button| json!({ "chat_id": 7, "text": "a", "reply_markup": one_button(button) });
    for (params, words) in [
        (json!({ "chat_id": 7, "text": "" }), "message text is empty"),
        (
            json!({ "chat_id": 7, "text": " \n" }),
            "message text is empty",
        ),
        (html("<b></b>"), "message text is empty"),
        (
            json!({ "chat_id": 7, "text": "🦵".repeat(2049) }),
            "message is too long",
        ),
        (
            html("<b>x"),
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            html("<h1>x</h1>"),
            "can't parse entities: Unsupported start tag \"h1\" at byte offset 0",
        ),
        (
            json!({ "chat_id": 7, "text": "a", "parse_mode": "Morse" }),
            "unsupported parse_mode",
        ),
        (json!({ "chat_id": 99, "text": "a" }), "chat not found"),
        (
            with(json!({ "text": "a", "callback_data": "" })),
            "BUTTON_DATA_INVALID",
        ),
        (
            with(json!({ "text": "a", "callback_data": "é".repeat(33) })),
            "BUTTON_DATA_INVALID",
        ),
        (
            with(json!({ "text": "a", "url": "nowhere" })),
            "BUTTON_URL_INVALID",
        ),
        (
            with(json!({ "text": "a" })),
            "can't parse inline keyboard button: \
             Text buttons are unallowed in the inline keyboard",
        ),
    ] {
        let refusal = bot.refusal("sendMessage", params).await;
        assert_eq!(refusal, (400, format!("Bad Request: {words}")));
    }
    assert!(telegram.messages(7).is_empty());
    assert!(telegram.violations().is_empty(), "the table was kept");
}

#[tokio::test]
async fn the_longest_text_and_data_still_go() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    let text = format!("<i>{}</i>", "🦵".repeat(2048));
    let button = json!({ "text": "a", "callback_data": "x".repeat(64) });
    let params = json!({
        "chat_id": 7, "text": text, "parse_mode": "HTML", "reply_markup": one_button(button),
    });
    bot.result("sendMessage", params).await;
}

#[tokio::test]
async fn nothing_gets_through_to_somebody_who_blocked_the_bot() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let before = bot.say(7, "hello").await;
    person.block();
    let words = "Forbidden: bot was blocked by the user";
    for (method, params) in [
        ("sendMessage", json!({ "chat_id": 7, "text": "a" })),
        (
            "editMessageText",
            json!({ "chat_id": 7, "message_id": before, "text": "a" }),
        ),
    ] {
        assert_eq!(bot.refusal(method, params).await, (403, words.to_owned()));
    }
    person.unblock();
    bot.say(7, "welcome back").await;
}

#[tokio::test]
async fn too_much_for_one_chat_is_told_to_wait() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    telegram.person(8);
    let rate = |seconds, burst| FloodRate {
        every: Duration::from_secs(seconds),
        burst,
    };
    telegram.set_limits(Some(FloodLimits {
        per_chat: rate(3600, 2),
        overall: rate(3600, 3),
        counted: CountedCalls::Messages,
    }));
    bot.say(7, "one").await;
    bot.say(7, "two").await;
    let params = json!({ "chat_id": 7, "text": "three" });
    let (status, body) = bot.call("sendMessage", params).await;
    let wait = body["parameters"]["retry_after"].as_u64().unwrap();
    assert_eq!(status, 429);
    assert!((1..=3600).contains(&wait));
    let words = format!("Too Many Requests: retry after {wait}");
    assert_eq!(body["description"], words);
    bot.say(8, "another chat").await;
    let params = json!({ "chat_id": 8, "text": "above the overall limit" });
    assert_eq!(bot.refusal("sendMessage", params).await.0, 429);
    telegram.set_limits(None);
    bot.say(7, "three").await;
}
