//! The other side: what the bot sees of what people do.

use super::client::Client;
use charley::playground::{Author, LocalTelegram, NoSuchButton, fields};
use chrono::{TimeDelta, TimeZone, Utc};
use serde_json::{Value, json};

async fn updates(bot: &Client) -> Vec<Value> {
    let updates = bot.result("getUpdates", json!({})).await;
    updates.as_array().unwrap().clone()
}

async fn say_with_button(bot: &Client, data: &str) -> i64 {
    let params = json!({ "chat_id": 7, "text": "a", "reply_markup": {
        "inline_keyboard": [[{ "text": "b", "callback_data": data }]] } });
    let message = bot.result("sendMessage", params).await;
    message["message_id"].as_i64().unwrap()
}

#[tokio::test]
async fn messages_are_dated_by_the_clock_unless_dated_otherwise() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let now = Utc.with_ymd_and_hms(2026, 3, 29, 0, 30, 0).unwrap();
    telegram.set_now(now);
    let person = telegram.person(7).speaking("pt-br");
    person.send_text("/log 7");
    person.send_at("earlier", now - TimeDelta::hours(3));
    let updates = updates(&bot).await;
    let message = &updates[0]["message"];
    assert_eq!(message["date"], now.timestamp());
    assert_eq!(message["from"]["language_code"], "pt-br");
    assert_eq!(
        message["chat"],
        json!({ "id": 7, "type": "private", "first_name": "Ana" })
    );
    assert_eq!(message["entities"][0]["type"], "bot_command");
    assert_eq!(updates[1]["message"]["date"], now.timestamp() - 3 * 3600);
}

#[tokio::test]
async fn every_sort_of_message_carries_its_fields() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    person.send(fields::sticker());
    person.send(fields::photo(Some("my leg")));
    person.send(fields::location(38.7, -9.1));
    let updates = updates(&bot).await;
    assert_eq!(updates[0]["message"]["sticker"]["emoji"], "🦵");
    assert_eq!(updates[1]["message"]["caption"], "my leg");
    assert_eq!(updates[2]["message"]["location"]["latitude"], 38.7);
}

#[tokio::test]
async fn an_edited_message_keeps_its_id_and_date() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let sent_at = telegram.now();
    let sent = person.send_text("/log 3");
    telegram.set_now(sent_at + TimeDelta::minutes(1));
    person.edit(sent.message_id, "/log 8");
    let edited = &updates(&bot).await[1]["edited_message"];
    assert_eq!(edited["message_id"], sent.message_id);
    assert_eq!(edited["text"], "/log 8");
    assert_eq!(edited["date"], sent_at.timestamp());
    assert_eq!(edited["edit_date"], sent_at.timestamp() + 60);
    assert_eq!(telegram.history(7)[0].text, "/log 8");
}

#[tokio::test]
async fn a_press_is_answered_once() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let id = say_with_button(&bot, "log.easing").await;
    let callback = person.press(id, "log.easing").unwrap();
    let query = updates(&bot).await[0]["callback_query"].clone();
    assert_eq!(query["id"], callback);
    assert_eq!(query["data"], "log.easing");
    assert_eq!(query["message"]["message_id"], id);
    let answer = json!({ "callback_query_id": callback, "text": "Noted" });
    bot.result("answerCallbackQuery", answer.clone()).await;
    let words = "Bad Request: query is too old and response timeout expired \
        or query ID is invalid";
    let refusal = bot.refusal("answerCallbackQuery", answer).await;
    assert_eq!(refusal, (400, words.to_owned()));
    let unknown = json!({ "callback_query_id": "1" });
    let refusal = bot.refusal("answerCallbackQuery", unknown).await;
    assert_eq!(refusal, (400, words.to_owned()));
    let answers = telegram.answers();
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].callback, callback);
    assert_eq!(answers[0].text.as_deref(), Some("Noted"));
}

#[tokio::test]
async fn an_answer_has_two_hundred_characters() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let callback = telegram.person(7).press_forged(1, "x");
    let answer = |length| json!({ "callback_query_id": callback, "text": "é".repeat(length) });
    let refusal = bot.refusal("answerCallbackQuery", answer(201)).await;
    assert_eq!(refusal, (400, "Bad Request: MESSAGE_TOO_LONG".to_owned()));
    bot.result("answerCallbackQuery", answer(200)).await;
}

#[tokio::test]
async fn only_buttons_that_are_there_can_be_pressed_unless_forged() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let person = telegram.person(7);
    let id = say_with_button(&bot, "x").await;
    assert_eq!(person.press(id, "y"), Err(NoSuchButton));
    assert_eq!(person.press(id + 1, "x"), Err(NoSuchButton));
    person.press_forged(id, "y");
    person.press_forged(id + 50, "x");
    let updates = updates(&bot).await;
    assert_eq!(updates[0]["callback_query"]["data"], "y");
    assert_eq!(updates[1]["callback_query"]["message"]["date"], 0);
}

#[tokio::test]
async fn a_group_is_another_chat_with_the_same_person() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let member = telegram.person(7).in_group(-100);
    member.send_text("/start@charley_bot");
    let message = updates(&bot).await[0]["message"].clone();
    assert_eq!(message["chat"]["type"], "supergroup");
    assert_eq!(message["chat"]["id"], -100);
    assert_eq!(message["from"]["id"], 7);
    bot.say(-100, "In private, please").await;
    assert_eq!(telegram.messages(-100).len(), 1);
    assert!(telegram.messages(7).is_empty());
}

#[tokio::test]
async fn blocking_is_told_unless_it_is_done_quietly() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(8).block_quietly();
    telegram.person(7).block();
    telegram.person(7).unblock();
    let updates = updates(&bot).await;
    let statuses: Vec<&Value> = updates
        .iter()
        .map(|update| &update["my_chat_member"]["new_chat_member"]["status"])
        .collect();
    assert_eq!(statuses, ["kicked", "member"]);
    let params = json!({ "chat_id": 8, "text": "a" });
    assert_eq!(bot.refusal("sendMessage", params).await.0, 403);
}

#[tokio::test]
async fn a_test_can_wait_for_what_the_bot_does() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7).send_text("hello");
    let answered = telegram.wait_until(|state| {
        state
            .newest(7)
            .is_some_and(|message| message.text == "second")
    });
    let speak = async {
        bot.say(7, "first").await;
        bot.say(7, "second").await;
    };
    let (answered, ()) = tokio::join!(answered, speak);
    answered.unwrap();
    let authors: Vec<Author> = telegram.history(7).iter().map(|said| said.author).collect();
    assert_eq!(authors, [Author::Person, Author::Bot, Author::Bot]);
}
