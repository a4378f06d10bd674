//! Editing and deleting messages.

use super::client::Client;
use charley::playground::{ChatMessage, LocalTelegram};
use chrono::TimeDelta;
use serde_json::{Value, json};

fn keyboard(data: &str) -> Value {
    json!({ "inline_keyboard": [[{ "text": "a", "callback_data": data }]] })
}

#[tokio::test]
async fn an_edit_replaces_text_and_buttons() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    let id = bot.say(7, "before").await;
    let params = json!({
        "chat_id": 7, "message_id": id, "text": "<b>after</b>", "parse_mode": "HTML",
        "reply_markup": keyboard("x"),
    });
    let shown = bot.result("editMessageText", params).await;
    assert_eq!(shown["text"], "after");
    let message = &telegram.messages(7)[0];
    assert_eq!((message.text.as_str(), message.edits), ("after", 1));
    assert!(message.has_button("x"));
    let params = json!({ "chat_id": 7, "message_id": id });
    bot.result("editMessageReplyMarkup", params).await;
    let message = &telegram.messages(7)[0];
    assert_eq!((message.text.as_str(), message.edits), ("after", 2));
    assert!(message.keyboard.is_empty());
}

#[tokio::test]
async fn an_edit_that_changes_nothing_is_refused() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    telegram.person(7);
    let id = bot.say(7, "same").await;
    let words = "Bad Request: message is not modified: specified new message content and reply \
        markup are exactly the same as a current content and reply markup of the message";
    for (method, params) in [
        (
            "editMessageText",
            json!({ "chat_id": 7, "message_id": id, "text": "same" }),
        ),
        (
            "editMessageReplyMarkup",
            json!({ "chat_id": 7, "message_id": id }),
        ),
    ] {
        assert_eq!(bot.refusal(method, params).await, (400, words.to_owned()));
    }
    let bold = json!({
        "chat_id": 7, "message_id": id, "text": "<b>same</b>", "parse_mode": "HTML",
    });
    bot.result("editMessageText", bold).await;
    let buttons = json!({ "chat_id": 7, "message_id": id, "reply_markup": keyboard("x") });
    bot.result("editMessageReplyMarkup", buttons).await;
}

#[tokio::test]
async fn what_is_not_there_or_not_the_bots_cannot_be_edited() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let theirs = telegram.person(7).send_text("mine").message_id;
    for (id, words) in [
        (theirs, "Bad Request: message can't be edited"),
        (theirs + 9, "Bad Request: message to edit not found"),
    ] {
        let params = json!({ "chat_id": 7, "message_id": id, "text": "a" });
        let refusal = bot.refusal("editMessageText", params).await;
        assert_eq!(refusal, (400, words.to_owned()));
    }
}

#[tokio::test]
async fn messages_can_be_deleted_for_two_days() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = Client::of(&telegram);
    let theirs = telegram.person(7).send_text("mine").message_id;
    let old = bot.say(7, "old").await;
    let delete = |id| json!({ "chat_id": 7, "message_id": id });
    bot.result("deleteMessage", delete(theirs)).await;
    assert_eq!(telegram.history(7).len(), 1);
    let gone = bot.say(7, "gone").await;
    bot.result("deleteMessage", delete(gone)).await;
    telegram.look(|state| {
        let ids = |said: Vec<&ChatMessage>| said.iter().map(|one| one.id).collect::<Vec<_>>();
        assert_eq!(ids(state.messages(7)), [old]);
        assert_eq!(ids(state.ever_said(7)), [old, gone]);
    });
    telegram.set_now(telegram.now() + TimeDelta::hours(49));
    for (id, words) in [
        (old, "Bad Request: message can't be deleted"),
        (theirs, "Bad Request: message to delete not found"),
    ] {
        let refusal = bot.refusal("deleteMessage", delete(id)).await;
        assert_eq!(refusal, (400, words.to_owned()));
    }
}
