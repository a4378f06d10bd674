//! What is no request of ours, or not ours at all.

use super::client::Client;
use charley::playground::LocalTelegram;
use serde_json::json;

#[tokio::test]
async fn only_its_own_token_is_served() {
    let telegram = LocalTelegram::start().await.unwrap();
    let stranger = Client::with_token(&telegram, "123456789:someone-else");
    assert_eq!(
        stranger.refusal("getMe", json!({})).await,
        (401, "Unauthorized".to_owned())
    );
    assert!(telegram.calls().is_empty());
    let (id, secret) = {
        let token = telegram.token();
        let (id, secret) = token.split_once(':').unwrap();
        (id.to_owned(), secret.to_owned())
    };
    assert_eq!((id.as_str(), secret.len()), ("123456789", 35));
}

#[tokio::test]
async fn method_names_are_read_in_any_case() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    for name in ["getMe", "GetMe", "getme"] {
        assert_eq!(bot.result(name, json!({})).await["is_bot"], true);
    }
    assert!(telegram.calls().iter().all(|call| call.method == "getMe"));
}

#[tokio::test]
async fn what_the_table_does_not_have_is_a_violation() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    for (method, params, complaint) in [
        ("sendGift", json!({}), "sendGift: unknown method"),
        (
            "sendMessage",
            json!({ "chat_id": 1 }),
            "sendMessage: missing parameter text",
        ),
        (
            "sendMessage",
            json!({ "chat_id": 1, "text": "a", "colour": "red" }),
            "sendMessage: unknown parameter colour",
        ),
        (
            "SendMessage",
            json!({ "chat_id": "1", "text": "a" }),
            "sendMessage: chat_id is not Integer",
        ),
        (
            "editMessageText",
            json!({ "chat_id": 1, "text": "a" }),
            "editMessageText: missing parameter message_id",
        ),
        ("getMe", json!([1]), "getMe: the body is no JSON object"),
    ] {
        let (status, _) = bot.refusal(method, params).await;
        assert_eq!(status, 400);
        assert_eq!(telegram.violations().last().unwrap(), complaint);
    }
    assert_eq!(telegram.violations().len(), 6);
    assert_eq!(telegram.calls().len(), 6, "violations are calls too");
}

#[tokio::test]
async fn calls_are_written_down_with_what_became_of_them() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let sent = telegram.person(7).send_text("hello");
    bot.poll(0).await;
    bot.say(7, "hi").await;
    bot.refusal("sendMessage", json!({ "chat_id": 8, "text": "hi" }))
        .await;
    let calls = telegram.calls();
    let methods: Vec<&str> = calls.iter().map(|call| call.method.as_str()).collect();
    assert_eq!(methods, ["getUpdates", "sendMessage", "sendMessage"]);
    assert_eq!(
        calls[0].result.clone().unwrap().unwrap(),
        json!([sent.update_id])
    );
    assert_eq!(calls[1].params.text("text"), Some("hi"));
    assert!(calls[1].succeeded() && !calls[2].succeeded());
    telegram.clear_calls();
    assert!(telegram.calls().is_empty());
}

#[tokio::test]
async fn without_recording_nothing_grows() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.set_recording(false);
    let person = telegram.person(7);
    let first = person.send_text("hello");
    for count in 0..50 {
        bot.say(7, &format!("message {count}")).await;
    }
    bot.poll(first.update_id + 1).await;
    assert!(telegram.calls().is_empty());
    assert!(!telegram.redeliver(first.update_id));
    let kept = telegram.history(7);
    assert_eq!(kept.len(), 20);
    assert_eq!(kept.last().unwrap().text, "message 49");
}

#[tokio::test]
async fn what_is_no_request_is_refused_with_a_reason() {
    let telegram = LocalTelegram::start().await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let own = format!("/bot{}", telegram.token());
    for (path, host, body, status) in [
        ("/", None, "", 404),
        ("/robots.txt", None, "", 404),
        ("/bot/getMe/more", None, "", 404),
        ("/bot%ff/getMe", None, "", 400),
        ("/bot1:x/getMe", None, "", 401),
        (&format!("{own}/sendMessage"), None, "{", 400),
        (&format!("{own}/sendMessage"), None, "[]", 400),
        (&format!("{own}/sendMessage"), None, "\u{0}", 400),
        (
            &format!("{own}/getMe"),
            Some("rebound.example.org"),
            "",
            421,
        ),
        (&format!("{own}/getMe"), Some("localhost"), "", 200),
    ] {
        let mut request = http.post(format!("{}{path}", telegram.url())).body(body);
        if let Some(host) = host {
            request = request.header("Host", host);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{path} {host:?}");
        assert!(!response.text().await.unwrap().is_empty(), "{path}");
    }
}
