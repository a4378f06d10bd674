//! getUpdates: what is given out, kept, forgotten and repeated.

use super::client::{Client, ids};
use charley::playground::LocalTelegram;
use serde_json::json;

#[tokio::test]
async fn updates_come_again_until_an_offset_acknowledges_them() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let first = person.send_text("a").update_id;
    let second = person.send_text("b").update_id;
    assert_eq!(second, first + 1);
    assert_eq!(bot.poll(0).await, [first, second]);
    assert_eq!(bot.poll(0).await, [first, second]);
    assert_eq!(bot.poll(second).await, [second]);
    assert_eq!(bot.poll(0).await, [second]);
    assert!(bot.poll(second + 1).await.is_empty());
    assert_eq!(telegram.acknowledged(), second + 1);
}

#[tokio::test]
async fn no_more_than_the_limit_comes_at_once() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    for _ in 0..120 {
        person.send_text("a");
    }
    let limited = bot.result("getUpdates", json!({ "limit": 2 })).await;
    assert_eq!(ids(&limited).len(), 2);
    assert_eq!(bot.poll(0).await.len(), 100);
}

#[tokio::test]
async fn a_waiting_poll_ends_when_somebody_writes() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let mut changes = telegram.changes();
    let write = async {
        changes.changed().await.unwrap();
        telegram.person(7).send_text("a").update_id
    };
    let poll = bot.result("getUpdates", json!({ "timeout": 50 }));
    let (updates, sent) = tokio::join!(poll, write);
    assert_eq!(ids(&updates), [sent]);
}

#[tokio::test]
async fn the_older_of_two_polls_is_ended_with_a_conflict() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let mut changes = telegram.changes();
    let older = bot.refusal("getUpdates", json!({ "timeout": 50 }));
    let newer = async {
        changes.changed().await.unwrap();
        bot.poll(0).await
    };
    let (older, newer) = tokio::join!(older, newer);
    let words = "Conflict: terminated by other getUpdates request; \
        make sure that only one bot instance is running";
    assert_eq!(older, (409, words.to_owned()));
    assert!(newer.is_empty());
}

#[tokio::test]
async fn only_allowed_kinds_come_and_the_last_word_holds() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    bot.result("getUpdates", json!({ "allowed_updates": ["message"] }))
        .await;
    person.block();
    let written = person.send_text("a").update_id;
    assert_eq!(bot.poll(0).await, [written]);
    bot.result("getUpdates", json!({ "allowed_updates": [] }))
        .await;
    let unblocked = person.unblock();
    assert_eq!(bot.poll(0).await, [written, unblocked]);
}

#[tokio::test]
async fn an_acknowledged_update_can_be_delivered_again() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let first = person.send_text("a").update_id;
    let next = first + 1;
    assert!(bot.poll(next).await.is_empty());
    assert!(telegram.redeliver(first));
    assert!(!telegram.redeliver(first + 100));
    let second = person.send_text("b").update_id;
    assert_eq!(bot.poll(next).await, [first, second]);
    assert_eq!(bot.poll(next).await, [second]);
}

#[tokio::test]
async fn any_update_can_be_pushed_with_its_own_id_or_the_next() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let next = telegram.push_update(json!({ "hologram": { "of": "a leg" } }));
    let own = telegram.push_update(json!({ "update_id": 5, "hologram": {} }));
    assert_eq!(own, 5);
    let updates = bot.result("getUpdates", json!({ "offset": next })).await;
    assert_eq!(ids(&updates), [5, next]);
    assert_eq!(updates[1]["hologram"]["of"], "a leg");
}
