//! The calls themselves: what is asked, and how answers are understood.

use super::world::buttons;
use crate::promises::BOOK;
use charley::picture::{Calendar, CalendarNight, Palette, Picture};
use charley::playground::{ApiError, Fault, FaultKind, LocalTelegram, Method};
use charley::sound::{Clip, SoundCue, Soundtrack};
use charley::telegram::Telegram;
use charley::telegram::Voice;
use charley::telegram::call::{Body, Call, Markup};
use charley::telegram::calls::Calls;
use charley::telegram::failure::{Remedy, remedy};
use charley::words::WritingDirection;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::time::Duration;

const ADA: i64 = 42;

fn body() -> Body {
    Body {
        text: "<b>noted</b>".into(),
        markup: Markup::Html,
        keyboard: buttons(),
    }
}

fn send() -> Call {
    Call::Send {
        body: body(),
        silent: true,
    }
}

/// A Telegram in which Ada has found the bot, and the bot's client.
async fn telegram() -> (LocalTelegram, Telegram) {
    let local = LocalTelegram::start().await.unwrap();
    local.person(ADA);
    let client = Telegram::new(&local.token(), Some(&local.url())).unwrap();
    (local, client)
}

/// The method and the parameters of the last call.
fn asked(local: &LocalTelegram) -> (String, Value) {
    let call = local.calls().pop().unwrap();
    (call.method, Value::Object(call.params.0))
}

async fn sent(client: &Telegram) -> i32 {
    client.call(ADA, send()).await.unwrap().unwrap()
}

#[tokio::test]
async fn messages_are_sent_whole() {
    let (local, client) = telegram().await;
    let id = sent(&client).await;
    assert_eq!(local.messages(ADA)[0].id, i64::from(id));
    let expected = json!({
        "chat_id": ADA, "text": "<b>noted</b>", "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": true}, "disable_notification": true,
        "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "log.undo;3"}]]},
    });
    assert_eq!(asked(&local), ("sendMessage".to_owned(), expected));
}

#[tokio::test]
async fn edits_replace_text_and_buttons() {
    let (local, client) = telegram().await;
    let message_id = sent(&client).await;
    let plain = Body {
        markup: Markup::None,
        keyboard: None,
        ..body()
    };
    let call = Call::Edit {
        message_id,
        body: plain,
    };
    assert_eq!(client.call(ADA, call).await.unwrap(), None);
    let expected = json!({"chat_id": ADA, "message_id": message_id, "text": "<b>noted</b>",
        "link_preview_options": {"is_disabled": true}});
    assert_eq!(asked(&local), ("editMessageText".to_owned(), expected));
    let edited = &local.messages(ADA)[0];
    assert_eq!(edited.text, "<b>noted</b>");
    assert!(edited.keyboard.is_empty());
}

#[tokio::test]
async fn buttons_and_messages_go_and_presses_are_answered() {
    let (local, client) = telegram().await;
    let message_id = sent(&client).await;
    let callback = local
        .person(ADA)
        .press(message_id.into(), "log.undo;3")
        .unwrap();
    let call = Call::DropButtons { message_id };
    assert_eq!(client.call(ADA, call).await.unwrap(), None);
    let expected = json!({"chat_id": ADA, "message_id": message_id});
    assert_eq!(
        asked(&local),
        ("editMessageReplyMarkup".to_owned(), expected)
    );

    let call = Call::Delete { message_id };
    assert_eq!(client.call(ADA, call).await.unwrap(), None);
    let expected = json!({"chat_id": ADA, "message_id": message_id});
    assert_eq!(asked(&local), ("deleteMessage".to_owned(), expected));
    assert!(local.messages(ADA).is_empty());

    let call = Call::Answer {
        callback: callback.clone(),
        toast: Some("done".into()),
    };
    assert_eq!(client.call(ADA, call).await.unwrap(), None);
    let expected = json!({"callback_query_id": callback, "text": "done"});
    assert_eq!(asked(&local), ("answerCallbackQuery".to_owned(), expected));
}

#[tokio::test]
async fn files_are_sent() {
    let (local, client) = telegram().await;
    let call = Call::Document {
        name: "charley-cramps.csv".into(),
        bytes: b"id,night".to_vec(),
        caption: "all".into(),
        silent: false,
    };
    let id = client.call(ADA, call).await.unwrap();
    let message = local.messages(ADA).remove(0);
    assert_eq!(id.map(i64::from), Some(message.id));
    assert_eq!(asked(&local).0, "sendDocument");
    let file = message.document.unwrap();
    assert_eq!(
        (file.name.as_str(), &file.bytes[..]),
        ("charley-cramps.csv", &b"id,night"[..])
    );
}

#[tokio::test]
async fn pictures_are_sent_with_their_words() {
    let (local, client) = telegram().await;
    let nights = vec![CalendarNight::Unknown; 7];
    let first = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    let drawing = Picture::Calendar(Calendar { first, nights }).draw(
        Palette::Light,
        WritingDirection::LeftToRight,
        &|_| "word".to_owned(),
    );
    let bytes = drawing.png().unwrap();
    let body = Body {
        text: "<b>All</b> of it".into(),
        markup: Markup::Html,
        keyboard: None,
    };
    let call = Call::Photo {
        bytes: bytes.clone(),
        body,
        is_above: false,
        silent: true,
    };
    let id = client.call(ADA, call).await.unwrap();
    let message = local.messages(ADA).remove(0);
    assert_eq!(id.map(i64::from), Some(message.id));
    assert_eq!((message.text.as_str(), message.silent), ("All of it", true));
    assert_eq!(message.photo.unwrap().bytes, bytes);
}

#[tokio::test]
async fn a_voice_message_can_be_played_and_says_how_long_it_is() {
    let (local, client) = telegram().await;
    let clips = BOOK.sounds().of("en").unwrap();
    let cue = SoundCue {
        at_seconds: 2,
        clip: Clip::End,
    };
    let sound = Soundtrack { cues: vec![cue] };
    let voice = Voice {
        bytes: sound.file(clips).unwrap(),
        seconds: sound.seconds(clips),
    };
    let call = Call::Voice {
        voice: voice.clone(),
        caption: "<b>Listen</b>".to_owned(),
        silent: true,
    };
    client.call(ADA, call).await.unwrap();
    let message = local.messages(ADA).remove(0);
    assert_eq!((message.text.as_str(), message.silent), ("Listen", true));
    let played = message.voice.unwrap();
    assert_eq!(played.file.bytes, voice.bytes);
    assert_eq!(played.seconds, i64::from(voice.seconds));
    assert_eq!(local.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn what_was_taken_is_not_repeated_though_the_answer_is_strange() {
    let (local, client) = telegram().await;
    let strange = json!({"ok": true, "result": {"message_id": 5, "chat": "new"}});
    local.fault(Fault::once(FaultKind::Answer(strange)).times(2));
    assert_eq!(client.call(ADA, send()).await.unwrap(), Some(5));
    let dropped = client.call(ADA, Call::DropButtons { message_id: 5 }).await;
    assert_eq!(dropped.unwrap(), None);
}

#[tokio::test]
async fn refusals_arrive_as_verdicts() {
    let (local, client) = telegram().await;
    let markup = ApiError::bad_request("can't parse entities: x");
    for (fault, expected) in [
        (
            FaultKind::RetryAfter(4),
            Remedy::RetryAfter(Duration::from_secs(4)),
        ),
        (FaultKind::Refuse(ApiError::blocked()), Remedy::Unreachable),
        (FaultKind::Refuse(markup), Remedy::PlainTextInstead),
        (
            FaultKind::Answer(json!("no answer of Telegram's")),
            Remedy::RetrySoon,
        ),
        (FaultKind::Malformed, Remedy::RetrySoon),
        (
            FaultKind::Refuse(ApiError::unauthorized()),
            Remedy::OperatorProblem,
        ),
    ] {
        local.fault(Fault::once(fault.clone()).of(Method::SendMessage));
        let error = client.call(ADA, send()).await.unwrap_err();
        assert_eq!(remedy(&error), expected, "{fault:?}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again_and_shows_no_token() {
    let (local, client) = telegram().await;
    for fault in [FaultKind::DropBefore, FaultKind::DropAfter] {
        local.fault(Fault::once(fault).of(Method::SendMessage));
        let error = client.call(ADA, send()).await.unwrap_err();
        assert_eq!(remedy(&error), Remedy::RetrySoon);
        let token = local.token();
        let secret = token.split(':').next_back().unwrap();
        assert!(!format!("{error} {error:?}").contains(secret));
    }
}
