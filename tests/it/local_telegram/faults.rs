//! Bad days on request.

use super::client::Client;
use charley::playground::{ApiError, Fault, FaultKind, Gate, LocalTelegram, Method};
use serde_json::{Value, json};
use std::time::Duration;

fn hello() -> Value {
    json!({ "chat_id": 7, "text": "hello" })
}

async fn with_fault(kind: FaultKind) -> (LocalTelegram, Client) {
    let telegram = LocalTelegram::start().await.unwrap();
    telegram.person(7);
    telegram.fault(Fault::once(kind).of(Method::SendMessage));
    let bot = Client::of(&telegram);
    (telegram, bot)
}

#[tokio::test]
async fn a_gateway_error_is_a_page_and_nothing_was_handled() {
    for code in [500, 502] {
        let (telegram, bot) = with_fault(FaultKind::StatusCode(code)).await;
        let (status, page) = bot.raw("sendMessage", hello()).await.unwrap();
        assert_eq!(status, code);
        assert!(serde_json::from_str::<Value>(&page).is_err());
        assert!(telegram.messages(7).is_empty());
        assert!(telegram.calls()[0].result.is_none());
        bot.say(7, "well again").await;
    }
}

#[tokio::test]
async fn refusals_come_in_telegrams_words_with_their_parameters() {
    let own = ApiError::bad_request("MESSAGE_ID_INVALID");
    for (kind, status, words, parameters) in [
        (
            FaultKind::RetryAfter(5),
            429,
            "Too Many Requests: retry after 5",
            json!({ "retry_after": 5 }),
        ),
        (
            FaultKind::MigrateTo(-1001),
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            json!({ "migrate_to_chat_id": -1001 }),
        ),
        (
            FaultKind::ChatNotFound,
            400,
            "Bad Request: chat not found",
            Value::Null,
        ),
        (
            FaultKind::Deactivated,
            403,
            "Forbidden: user is deactivated",
            Value::Null,
        ),
        (
            FaultKind::Refuse(own),
            400,
            "Bad Request: MESSAGE_ID_INVALID",
            Value::Null,
        ),
    ] {
        let (telegram, bot) = with_fault(kind).await;
        let (answered, body) = bot.call("sendMessage", hello()).await;
        assert_eq!(answered, status);
        assert_eq!(body["description"], words);
        assert_eq!(body["parameters"], parameters);
        assert!(telegram.messages(7).is_empty());
    }
}

#[tokio::test]
async fn a_connection_dropped_before_leaves_nothing() {
    let (telegram, bot) = with_fault(FaultKind::DropBefore).await;
    assert!(bot.raw("sendMessage", hello()).await.is_err());
    assert!(telegram.messages(7).is_empty());
    bot.say(7, "well again").await;
}

#[tokio::test]
async fn a_connection_dropped_after_leaves_the_message() {
    let (telegram, bot) = with_fault(FaultKind::DropAfter).await;
    assert!(bot.raw("sendMessage", hello()).await.is_err());
    assert_eq!(telegram.messages(7)[0].text, "hello");
    let call = &telegram.calls()[0];
    assert!(call.succeeded());
    assert!(matches!(call.fault, Some(FaultKind::DropAfter)));
}

#[tokio::test]
async fn a_dropped_poll_acknowledges_and_its_updates_come_again() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let sent = telegram.person(7).send_text("a").update_id;
    telegram.fault(Fault::once(FaultKind::DropAfter).of(Method::GetUpdates));
    let lost = bot.raw("getUpdates", json!({ "offset": sent })).await;
    assert!(lost.is_err());
    assert_eq!(telegram.acknowledged(), sent);
    assert_eq!(bot.poll(sent).await, [sent]);
}

#[tokio::test]
async fn a_malformed_answer_is_half_of_one() {
    let (telegram, bot) = with_fault(FaultKind::Malformed).await;
    let (status, half) = bot.raw("sendMessage", hello()).await.unwrap();
    assert_eq!(status, 200);
    assert!(serde_json::from_str::<Value>(&half).is_err());
    assert_eq!(telegram.messages(7).len(), 1);
}

#[tokio::test]
async fn a_delayed_call_is_handled_in_the_end() {
    let (telegram, bot) = with_fault(FaultKind::Delay(Duration::from_millis(1))).await;
    bot.say(7, "hello").await;
    assert_eq!(telegram.messages(7).len(), 1);
}

#[tokio::test]
async fn a_gate_holds_a_call_before_or_after_it_is_handled() {
    for (held, handled) in [
        (FaultKind::Hold as fn(Gate) -> FaultKind, 0),
        (FaultKind::HoldAnswer, 1),
    ] {
        let gate = Gate::default();
        let (telegram, bot) = with_fault(held(gate.clone())).await;
        let look_and_open = async {
            gate.arrived(1).await;
            assert_eq!(telegram.messages(7).len(), handled);
            gate.open();
        };
        tokio::join!(bot.say(7, "hello"), look_and_open);
        assert_eq!(telegram.messages(7).len(), 1);
    }
}

#[tokio::test]
async fn a_fault_keeps_to_its_chat_and_count_until_cleared() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    telegram.person(8);
    telegram.fault(Fault::once(FaultKind::ChatNotFound).in_chat(7).times(3));
    bot.say(8, "not meant").await;
    bot.result("getMe", json!({})).await;
    for _ in 0..2 {
        bot.refusal("sendMessage", hello()).await;
    }
    telegram.clear_faults();
    bot.say(7, "well again").await;
}

#[tokio::test]
async fn an_answer_can_be_of_any_shape() {
    let strange = json!({ "ok": true, "result": { "message_id": 5, "newer": [] } });
    let (telegram, bot) = with_fault(FaultKind::Answer(strange.clone())).await;
    assert_eq!(bot.call("sendMessage", hello()).await, (200, strange));
    assert!(telegram.messages(7).is_empty());
}
