use super::*;
use crate::conversation::Document;
use chrono::TimeZone;
use serde_json::{Value, json};

const SAID: i64 = 1_774_700_000;

fn arrived_at() -> DateTime<Utc> {
    Utc.timestamp_opt(SAID + 7, 0).unwrap()
}

fn person() -> Value {
    json!({"id": 42, "is_bot": false, "first_name": "Ada", "language_code": "pt-BR"})
}

fn private() -> Value {
    json!({"id": 42, "type": "private", "first_name": "Ada"})
}

fn group() -> Value {
    json!({"id": -100_123, "type": "supergroup", "title": "Runners"})
}

/// A message of the person in the private chat with these fields on top.
fn message(fields: Value) -> Value {
    let mut message = json!({"message_id": 5, "from": person(), "chat": private(), "date": SAID});
    merge(&mut message, fields);
    json!({"update_id": 1, "message": message})
}

fn group_message(fields: Value) -> Value {
    let mut update = message(json!({"chat": group()}));
    merge(&mut update["message"], fields);
    update
}

fn press(fields: Value) -> Value {
    let mut press = json!({
        "id": "777", "from": person(), "chat_instance": "1", "data": "log.undo;3",
        "message": {"message_id": 4, "chat": private(), "date": SAID, "text": "Noted",
            "from": {"id": 9, "is_bot": true, "first_name": "Charley"}},
    });
    merge(&mut press, fields);
    json!({"update_id": 2, "callback_query": press})
}

fn merge(into: &mut Value, fields: Value) {
    for (name, value) in fields.as_object().unwrap() {
        into[name] = value.clone();
    }
}

fn read_value(update: &Value) -> Option<(i64, Event)> {
    read(&update.to_string(), "CharleyBot", arrived_at())
}

fn what(update: &Value) -> Option<What> {
    read_value(update).map(|(_, event)| event.what)
}

fn other(caption: Option<&str>) -> Option<What> {
    Some(What::Other {
        caption: caption.map(str::to_owned),
    })
}

fn file(extra: Value) -> Value {
    let mut file = json!({"file_id": "f", "file_unique_id": "u", "file_size": 10,
        "mime_type": "audio/ogg", "width": 10, "height": 10, "duration": 3, "length": 10});
    merge(&mut file, extra);
    file
}

#[test]
fn content_of_private_messages() {
    let photo = json!([file(json!({}))]);
    let sticker = file(json!({"type": "regular", "is_animated": false, "is_video": false}));
    let poll = json!({"id": "1", "question": "?", "options": [], "total_voter_count": 0,
        "is_closed": false, "is_anonymous": true, "type": "regular",
        "allows_multiple_answers": false});
    let place = json!({"latitude": 38.7, "longitude": -9.1});
    let here = |words: Option<&str>| {
        Some(What::Location {
            latitude: 38.7,
            longitude: -9.1,
            words: words.map(str::to_owned),
        })
    };
    for (fields, expected) in [
        (
            json!({"text": "my calf"}),
            Some(What::Text("my calf".into())),
        ),
        (json!({"voice": file(json!({}))}), Some(What::Voice)),
        (json!({"audio": file(json!({}))}), Some(What::Voice)),
        (json!({"video_note": file(json!({}))}), Some(What::Voice)),
        (json!({"sticker": sticker}), Some(What::Sticker)),
        (json!({"location": place}), here(None)),
        (
            json!({"location": place, "venue": {"location": place, "title": "t", "address": "a"}}),
            here(Some("a\nt")),
        ),
        (
            json!({"photo": photo, "caption": "look"}),
            other(Some("look")),
        ),
        (json!({"video": file(json!({}))}), other(None)),
        (
            json!({"document": file(json!({"file_name": "diary.csv"})), "caption": "mine"}),
            Some(What::Document(Document {
                file_id: "f".into(),
                name: "diary.csv".into(),
                size_bytes: Some(10),
                caption: Some("mine".into()),
            })),
        ),
        (
            json!({"contact": {"phone_number": "1", "first_name": "B"}}),
            other(None),
        ),
        (json!({"dice": {"emoji": "🎲", "value": 3}}), other(None)),
        (json!({"poll": poll}), other(None)),
        (json!({"hologram": {"depth": 3}}), Some(What::Unreadable)),
        (
            json!({"message_auto_delete_timer_changed": {"message_auto_delete_time": 5}}),
            None,
        ),
    ] {
        assert_eq!(what(&message(fields.clone())), expected, "{fields}");
    }
}

#[test]
fn commands_tell_the_language() {
    let update = message(json!({
        "text": "/log@CharleyBot 6  left calf",
        "entities": [{"type": "bot_command", "offset": 0, "length": 15}],
    }));
    let expected = What::Command {
        name: "log".into(),
        arguments: "6  left calf".into(),
        language: Some("pt-BR".into()),
    };
    assert_eq!(what(&update), Some(expected));
}

#[test]
fn a_message_happened_at_its_date_in_its_chat() {
    let (lane, event) = read_value(&message(json!({"text": "x"}))).unwrap();
    assert_eq!(lane, 42);
    assert_eq!(event.at.timestamp(), SAID);
    assert_eq!(event.recorded_at, arrived_at());
}

#[test]
fn a_press_happened_when_it_arrived() {
    let (lane, event) = read_value(&press(json!({}))).unwrap();
    let expected = What::Button {
        callback: "777".into(),
        data: "log.undo;3".into(),
    };
    assert_eq!((lane, event.what, event.at), (42, expected, arrived_at()));
}

#[test]
fn presses_are_answered_whatever_became_of_the_message() {
    let button = |data: &str| What::Button {
        callback: "777".into(),
        data: data.into(),
    };
    let inaccessible = json!({"chat": private(), "message_id": 4, "date": 0});
    let elsewhere = json!({"message": {"message_id": 4, "date": SAID, "text": "x",
        "chat": {"id": 43, "type": "private", "first_name": "Bo"}}});
    let mut without_data = press(json!({"game_short_name": "g"}));
    without_data["callback_query"]
        .as_object_mut()
        .unwrap()
        .remove("data");
    let mut inline = press(json!({"inline_message_id": "i"}));
    inline["callback_query"]
        .as_object_mut()
        .unwrap()
        .remove("message");
    let unreadable = press(json!({"message": {"message_id": "four"}}));
    for (update, expected) in [
        (
            press(json!({"message": inaccessible})),
            (42, button("log.undo;3")),
        ),
        (without_data, (42, button(""))),
        (inline, (42, button("log.undo;3"))),
        (unreadable, (42, button("log.undo;3"))),
        (press(elsewhere), (42, button(""))),
        (
            press(
                json!({"message": {"message_id": 4, "chat": group(), "date": SAID, "text": "x"}}),
            ),
            (-100_123, What::Group),
        ),
    ] {
        let (lane, event) = read_value(&update).unwrap();
        assert_eq!((lane, event.what), expected, "{update}");
    }
}

#[test]
fn forwarded_messages_are_said_by_who_forwards_them() {
    let hidden = json!({"type": "hidden_user", "sender_user_name": "B", "date": SAID - 99});
    let channel = json!({"type": "channel", "message_id": 1, "date": SAID - 99,
        "chat": {"id": -1009, "type": "channel", "title": "News"}});
    for origin in [hidden, channel] {
        let update = message(json!({"text": "x", "forward_origin": origin}));
        let (lane, event) = read_value(&update).unwrap();
        assert_eq!((lane, event.at.timestamp()), (42, SAID));
        assert_eq!(event.what, What::Text("x".into()));
    }
}

#[test]
fn messages_through_an_inline_bot_are_the_persons() {
    let through = json!({"id": 8, "is_bot": true, "first_name": "Gif"});
    let update = message(json!({"text": "x", "via_bot": through}));
    assert_eq!(what(&update), Some(What::Text("x".into())));
}

#[test]
fn bots_and_channels_get_no_answer() {
    let bot = json!({"id": 8, "is_bot": true, "first_name": "Other"});
    assert_eq!(
        what(&message(json!({"text": "/start", "from": bot.clone()}))),
        None
    );
    assert_eq!(
        what(&message(json!({"hologram": 1, "from": bot.clone()}))),
        None
    );
    assert_eq!(what(&press(json!({"from": bot.clone()}))), None);
    let unreadable = json!({"message_id": "four"});
    assert_eq!(
        what(&press(json!({"from": bot, "message": unreadable}))),
        None
    );
    let channel = json!({"id": -1009, "type": "channel", "title": "News"});
    assert_eq!(
        what(&message(json!({"text": "/start", "chat": channel.clone()}))),
        None
    );
    let post = json!({"update_id": 3, "channel_post":
        {"message_id": 1, "chat": channel, "date": SAID, "text": "/start"}});
    assert_eq!(what(&post), None);
}

#[test]
fn in_a_private_chat_only_its_person_is_heard() {
    let other = json!({"id": 43, "is_bot": false, "first_name": "Bo"});
    for fields in [
        json!({"text": "/delete"}),
        json!({"text": "/delete", "edit_date": SAID}),
        json!({"hologram": 1}),
    ] {
        let mut update = message(fields);
        update["message"]["from"] = other.clone();
        assert_eq!(what(&update), None, "{update}");
        let edited = json!({"update_id": 1, "edited_message": update["message"]});
        assert_eq!(what(&edited), None, "{edited}");
    }
}

#[test]
fn groups_are_heard_only_when_they_speak_to_us() {
    for (fields, expected) in [
        (json!({"text": "/start"}), Some(What::Group)),
        (json!({"text": "/log@CharleyBot"}), Some(What::Group)),
        (json!({"text": "/log@OtherBot"}), None),
        (json!({"text": "hello"}), None),
        (
            json!({"photo": [file(json!({}))], "caption": "@CharleyBot"}),
            Some(What::Group),
        ),
        (json!({"new_chat_members": [person()]}), None),
        (json!({"hologram": 1}), None),
    ] {
        assert_eq!(what(&group_message(fields.clone())), expected, "{fields}");
    }
}

#[test]
fn edits_are_told_apart() {
    let edited = |fields: Value| {
        let mut update = message(fields);
        let inner = update.as_object_mut().unwrap().remove("message").unwrap();
        update["edited_message"] = inner;
        update["edited_message"]["edit_date"] = json!(SAID + 5);
        what(&update)
    };
    let text = |text: Option<&str>| {
        Some(What::Edited {
            text: text.map(str::to_owned),
        })
    };
    assert_eq!(edited(json!({"text": "/log 7"})), text(Some("/log 7")));
    assert_eq!(
        edited(json!({"photo": [file(json!({}))], "caption": "c"})),
        text(Some("c"))
    );
    assert_eq!(edited(json!({"text": 5})), text(None));
    let live = json!({"location": {"latitude": 1.0, "longitude": 2.0, "live_period": 60}});
    assert_eq!(edited(live), None);
    assert_eq!(edited(json!({"text": "/log", "chat": group()})), None);
}

#[test]
fn blocking_and_coming_back() {
    let change = |chat: Value, status: &str| {
        let bot = json!({"id": 9, "is_bot": true, "first_name": "Charley"});
        what(&json!({"update_id": 4, "my_chat_member": {
            "chat": chat, "from": person(), "date": SAID,
            "old_chat_member": {"user": bot, "status": "left"},
            "new_chat_member": {"user": bot, "status": status, "until_date": 0},
        }}))
    };
    assert_eq!(change(private(), "kicked"), Some(What::Blocked));
    assert_eq!(change(private(), "member"), Some(What::Unblocked));
    assert_eq!(change(group(), "kicked"), None);
}

#[test]
fn what_teloxide_cannot_read_is_still_heard() {
    let new_entity = json!([{"type": "constellation", "offset": 0, "length": 4}]);
    let update = message(json!({"text": "/log 6", "entities": new_entity}));
    assert!(matches!(what(&update), Some(What::Command { arguments, .. }) if arguments == "6"));
    let (lane, event) = read_value(&message(json!({"text": 5}))).unwrap();
    assert_eq!((lane, event.what), (42, What::Unreadable));
    assert_eq!(event.at.timestamp(), SAID);
}

#[test]
fn sounds_and_stickers_are_known_by_name_alone() {
    for (fields, expected) in [
        (json!({"voice": {"from": "the future"}}), What::Voice),
        (json!({"audio": {}}), What::Voice),
        (json!({"video_note": {}}), What::Voice),
        (json!({"sticker": {}}), What::Sticker),
    ] {
        assert_eq!(what(&message(fields.clone())), Some(expected), "{fields}");
    }
}

#[test]
fn half_a_character_does_not_hide_the_message() {
    let json = message(json!({"text": "HALF"}))
        .to_string()
        .replace("HALF", "\\ud83d");
    let (lane, event) = read(&json, "CharleyBot", arrived_at()).unwrap();
    assert_eq!((lane, event.what), (42, What::Unreadable));
}

#[test]
fn rubbish_is_nothing() {
    for json in [
        "",
        "null",
        "[]",
        "{}",
        "{\"update_id\":1}",
        "{\"update_id\":1,\"message\":7}",
    ] {
        assert_eq!(read(json, "CharleyBot", arrived_at()), None, "{json}");
    }
}

#[test]
fn whose_an_update_is_shows_without_what_is_in_it() {
    let whose = |update: Value| whose(&update.to_string());
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let update = message(json!({"text": "DEEP"})).to_string();
    assert_eq!(super::whose(&update.replace("\"DEEP\"", &deep)), Some(42));
    assert_eq!(whose(press(json!({}))), Some(42));
    let edited = message(json!({}))["message"].take();
    assert_eq!(whose(json!({"edited_message": edited})), Some(42));
    let of_another = json!({"from": {"id": 43, "is_bot": false, "first_name": "Bo"}});
    for nobodys in [
        message(of_another.clone()),
        press(of_another),
        group_message(json!({"text": "hello"})),
        json!({"update_id": 1, "message": {"text": "hello"}}),
        json!({"update_id": 1}),
        json!([]),
    ] {
        assert_eq!(whose(nobodys), None);
    }
}
