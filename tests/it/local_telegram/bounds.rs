//! What is kept has an end, however long somebody plays.

use super::client::Client;
use charley::playground::LocalTelegram;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[tokio::test]
async fn a_chat_keeps_its_newest_thousand_messages() {
    let telegram = LocalTelegram::start().await.unwrap();
    let person = telegram.person(7);
    let first = person.send_text("first").message_id;
    for _ in 0..999 {
        person.send_text("more");
    }
    let last = person.send_text("last").message_id;
    let history = telegram.history(7);
    assert_eq!(history.len(), 1_000);
    assert_eq!(history[0].id, first + 1);
    assert_eq!(history.last().map(|message| message.id), Some(last));
}

#[tokio::test]
async fn deletions_have_an_end() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    for _ in 0..110 {
        let id = bot.say(7, "a").await;
        bot.result("deleteMessage", json!({ "chat_id": 7, "message_id": id }))
            .await;
    }
    let deleted = telegram.look(|state| state.deleted_after(7, 0));
    assert_eq!(deleted.len(), 100);
}

#[tokio::test]
async fn a_listener_hears_of_every_call_once_it_is_done() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let heard = Arc::new(AtomicUsize::new(0));
    let hears = Arc::clone(&heard);
    telegram.listen(move |call| {
        assert!(call.result.is_some());
        hears.fetch_add(1, Ordering::SeqCst);
    });
    bot.result("getMe", json!({})).await;
    bot.refusal("sendMessage", json!({ "chat_id": 1, "text": "a" }))
        .await;
    bot.refusal("sendGift", json!({})).await;
    assert_eq!(heard.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn changes_since_a_revision_can_be_asked_for() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let (first, second) = (bot.say(7, "one").await, bot.say(7, "two").await);
    let before = telegram.look(charley::playground::State::revision);
    let edit = json!({ "chat_id": 7, "message_id": first, "text": "three" });
    bot.result("editMessageText", edit).await;
    bot.result(
        "deleteMessage",
        json!({ "chat_id": 7, "message_id": second }),
    )
    .await;
    person.send_text("hello");
    let changed: Vec<String> = telegram
        .history(7)
        .into_iter()
        .filter(|message| message.revision > before)
        .map(|message| message.text)
        .collect();
    assert_eq!(changed, ["three", "hello"]);
    assert_eq!(
        telegram.look(|state| state.deleted_after(7, before)),
        [second]
    );
}
