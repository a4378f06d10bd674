//! The same Telegram through teloxide's own client and types.

use charley::playground::{LocalTelegram, fields};
use serde_json::json;
use teloxide::payloads::*;
use teloxide::requests::Requester;
use teloxide::types::{
    BotCommand, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions,
    MaybeInaccessibleMessage, ParseMode, UpdateKind,
};
use teloxide::{ApiError, Bot, RequestError};

fn bot(telegram: &LocalTelegram) -> Bot {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = telegram.url().parse().unwrap();
    Bot::with_client(telegram.token(), client).set_api_url(url)
}

fn keyboard(data: &str) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Done", data)]])
}

#[tokio::test]
async fn a_whole_exchange() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = bot(&telegram);
    assert_eq!(bot.get_me().await.unwrap().username(), "charley_bot");
    let commands = [BotCommand::new("log", "A cramp")];
    bot.set_my_commands(commands).await.unwrap();
    bot.delete_webhook().await.unwrap();
    bot.get_webhook_info().await.unwrap();

    let person = telegram.person(7);
    person.send_text("/start");
    let updates = bot.get_updates().timeout(10).await.unwrap();
    let UpdateKind::Message(message) = &updates[0].kind else {
        panic!("{updates:?}");
    };
    assert_eq!(message.text(), Some("/start"));

    let sent = bot
        .send_message(message.chat.id, "<b>Hello</b>")
        .parse_mode(ParseMode::Html)
        .disable_notification(true)
        .link_preview_options(LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        })
        .reply_markup(keyboard("x"))
        .await
        .unwrap();
    assert_eq!(sent.text(), Some("Hello"));

    let callback = person.press(i64::from(sent.id.0), "x").unwrap();
    let offset = updates[0].id.as_offset();
    let updates = bot.get_updates().offset(offset).await.unwrap();
    let UpdateKind::CallbackQuery(query) = &updates[0].kind else {
        panic!("{updates:?}");
    };
    assert_eq!(query.id.0, callback);
    bot.answer_callback_query(query.id.clone())
        .text("Noted")
        .await
        .unwrap();
    let edited = bot
        .edit_message_text(sent.chat.id, sent.id, "Thank you")
        .await
        .unwrap();
    assert_eq!(edited.text(), Some("Thank you"));
    bot.edit_message_reply_markup(sent.chat.id, sent.id)
        .reply_markup(keyboard("y"))
        .await
        .unwrap();
    bot.delete_message(sent.chat.id, sent.id).await.unwrap();
    assert_eq!(telegram.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn documents_and_photos_arrive_byte_for_byte() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = bot(&telegram);
    telegram.person(7);
    let bytes: Vec<u8> = (0..=255).cycle().take(3_000_000).collect();
    let file = InputFile::memory(bytes.clone()).file_name("charley.csv");
    let sent = bot
        .send_document(ChatId(7), file)
        .caption("<i>Yours</i>")
        .parse_mode(ParseMode::Html)
        .disable_notification(true)
        .reply_markup(keyboard("x"))
        .await
        .unwrap();
    assert_eq!(sent.caption(), Some("Yours"));
    let pixel = include_bytes!("../../../crates/local-telegram/src/stand_in.png");
    let picture = InputFile::memory(&pixel[..]).file_name("chart.png");
    bot.send_photo(ChatId(7), picture).await.unwrap();
    assert_eq!(telegram.violations(), Vec::<String>::new());
    let messages = telegram.messages(7);
    let document = messages[0].document.as_ref().unwrap();
    assert_eq!(document.name, "charley.csv");
    assert_eq!(document.bytes, bytes);
    assert!(messages[0].silent && messages[0].has_button("x"));
    let photo = messages[1].photo.as_ref().unwrap();
    assert_eq!(photo.bytes.as_ref(), pixel);
}

#[tokio::test]
async fn everything_a_person_does_can_be_parsed() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = bot(&telegram);
    let person = telegram.person(7).speaking("en");
    for fields in [
        fields::sticker(),
        fields::voice(),
        fields::photo(Some("my leg")),
        fields::photo(None),
        fields::location(38.7, -9.1),
        fields::contact(),
        fields::poll(),
        fields::dice(),
    ] {
        person.send(fields);
    }
    let sent = person.send_text("/log @charley_bot");
    person.edit(sent.message_id, "edited");
    person.press_forged(12345, "gone");
    person.block();
    person.unblock();
    person.in_group(-100).send_text("/start@charley_bot");
    let updates = bot.get_updates().await.unwrap();
    assert_eq!(updates.len(), 14);
    for update in &updates {
        let parsed = !matches!(update.kind, UpdateKind::Error(_));
        assert!(parsed, "{:?}", update.kind);
    }
    let UpdateKind::CallbackQuery(query) = &updates[10].kind else {
        panic!("{:?}", updates[10]);
    };
    let gone = query.message.as_ref().unwrap();
    assert!(matches!(gone, MaybeInaccessibleMessage::Inaccessible(_)));
}

#[tokio::test]
async fn an_update_of_no_known_kind_arrives_as_such() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = bot(&telegram);
    telegram.push_update(json!({ "hologram": {} }));
    let updates = bot.get_updates().await.unwrap();
    assert!(matches!(updates[0].kind, UpdateKind::Error(_)));
}

#[tokio::test]
async fn refusals_are_understood() {
    let telegram = LocalTelegram::start().await.unwrap();
    let bot = bot(&telegram);
    let person = telegram.person(7);
    let refusal = async |chat, text: &str| match bot.send_message(ChatId(chat), text).await {
        Err(RequestError::Api(error)) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(refusal(8, "a").await, ApiError::ChatNotFound);
    assert_eq!(refusal(7, "").await, ApiError::MessageTextIsEmpty);
    assert_eq!(
        refusal(7, &"a".repeat(4097)).await,
        ApiError::MessageIsTooLong
    );
    person.block();
    assert_eq!(refusal(7, "a").await, ApiError::BotBlocked);
}
