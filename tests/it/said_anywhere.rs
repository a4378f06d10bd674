//! Words in every place where a message of Telegram's may have some, known to
//! any library or not: `tests/messages/*.jsonl`, the fields of one message a
//! line, with WORDS where the words stand.

mod albums;
mod any_update;
mod described;
mod long_texts;

use crate::player::Player;
use charley::conversation::{Effect, What};
use charley::dialogue::{Book, Urgency};
use charley::library;
use charley::telegram::inbound;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Arc, LazyLock};

const DANGER: &str = "I cannot breathe";

fn messages(file: &str, words: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages");
    let lines = std::fs::read_to_string(path.join(file)).unwrap();
    let lines = lines.replace("WORDS", words);
    let all = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    all.collect()
}

/// In pieces where the words are in pieces.
fn in_pieces(message: &Value, words: &str) -> Value {
    let (first, rest) = words.split_at(2);
    let (second, third) = rest.split_at(2);
    let text = message
        .to_string()
        .replace("\"WO\"", &json!(first).to_string());
    let text = text.replace("\"RD\"", &json!(second).to_string());
    serde_json::from_str(&text.replace("\"S\"", &json!(third).to_string())).unwrap()
}

fn update(kind: &str, fields: &Value) -> String {
    let mut message = json!({"message_id": 5, "date": 1_774_700_000,
        "from": {"id": 42, "is_bot": false, "first_name": "Ada"},
        "chat": {"id": 42, "type": "private", "first_name": "Ada"}});
    for (name, value) in fields.as_object().unwrap() {
        message[name] = value.clone();
    }
    json!({"update_id": 1, kind: message}).to_string()
}

fn read(kind: &str, fields: &Value) -> Option<What> {
    let read = inbound::read(&update(kind, fields), "CharleyBot", DateTime::UNIX_EPOCH);
    read.map(|(_, event)| event.what)
}

/// What is heard of an event, whatever it is.
fn words_of(what: Option<What>) -> String {
    match what {
        Some(What::AlbumPart { part, .. }) => words_of(Some(*part)),
        Some(What::Document(document)) => document.caption.unwrap_or_default(),
        what => format!("{what:?}"),
    }
}

static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| Arc::new(library::load(None).unwrap()));

fn player() -> Player {
    let now: DateTime<Utc> = DateTime::from_timestamp(1_774_700_000, 0).unwrap();
    Player::new(Arc::clone(&BOOK), now)
}

fn is_alarmed(player: &Player) -> bool {
    let mut signs = player.chat.diary.signs.values();
    signs.any(|sign| sign.urgency == Urgency::Emergency)
}

/// Texts that were said, by their names.
fn said(effects: &[Effect]) -> String {
    format!("{effects:?}")
}

#[test]
fn danger_is_heard_wherever_it_is_written() {
    for file in ["heard.jsonl", "overheard.jsonl"] {
        for message in messages(file, DANGER) {
            let message = in_pieces(&message, DANGER);
            for kind in ["message", "edited_message"] {
                let mut player = player();
                player.happens(read(kind, &message).unwrap());
                assert!(is_alarmed(&player), "{kind} {message}");
            }
        }
    }
}

#[test]
fn commands_count_wherever_they_are_written() {
    let log = "/log 5 left calf";
    for message in messages("heard.jsonl", log) {
        let message = in_pieces(&message, log);
        let mut player = player();
        player.happens(read("message", &message).unwrap());
        let cramp = player.chat.diary.cramps.values().next();
        let severity = cramp.and_then(|cramp| cramp.severity);
        assert_eq!(severity, Some(5), "{message}");
    }
    for message in messages("heard.jsonl", "/log@OtherBot 5") {
        let message = in_pieces(&message, "/log@OtherBot 5");
        assert_eq!(read("message", &message), None, "{message}");
    }
}

#[test]
fn answers_count_wherever_they_are_written() {
    for message in messages("heard.jsonl", "22:30") {
        let message = in_pieces(&message, "22:30");
        // One word under a key that nobody knows may be the name of something.
        let is_known = |name: &str| !message.to_string().contains(name);
        if !["headline", "wording"].into_iter().all(is_known) {
            continue;
        }
        let mut player = player();
        player.happens(crate::player::heard("/bedtime"));
        player.now += TimeDelta::seconds(20);
        player.happens(read("message", &message).unwrap());
        assert!(player.chat.person.bedtime.is_some(), "{message}");
    }
}

#[test]
fn what_nobody_wrote_is_not_answered() {
    for message in messages("silent.jsonl", DANGER) {
        assert_eq!(read("message", &message), None, "{message}");
    }
}

#[test]
fn names_and_other_messages_are_not_heard() {
    for message in messages("wordless.jsonl", DANGER) {
        let mut player = player();
        let effects = player.happens(read("message", &message).unwrap());
        assert!(!is_alarmed(&player), "{message}");
        assert!(!effects.is_empty(), "{message}");
    }
}

#[test]
fn services_with_harmless_words_get_no_answer() {
    for message in messages("overheard.jsonl", "for your birthday") {
        let what = read("message", &message).unwrap();
        let is_place = matches!(what, What::Location { .. });
        let effects = player().happens(what);
        assert_eq!(effects.is_empty(), !is_place, "{message}");
    }
}

#[test]
fn an_album_is_answered_once_and_heard_whole() {
    let part = |caption: Option<&str>| {
        let mut fields = json!({"photo": [{"file_id": "f"}], "media_group_id": "13"});
        if let Some(caption) = caption {
            fields["caption"] = json!(caption);
        }
        read("message", &fields).unwrap()
    };
    let mut player = player();
    assert!(said(&player.happens(part(None))).contains("only-words"));
    for _ in 0..4 {
        assert_eq!(player.happens(part(None)), []);
    }
    assert_eq!(player.happens(part(Some("on holiday"))), []);
    player.happens(part(Some("/log 5 left calf")));
    assert_eq!(player.chat.diary.cramps.len(), 1);
    player.happens(part(Some(DANGER)));
    assert!(is_alarmed(&player));
}

#[test]
fn albums_are_remembered_so_many() {
    let mut player = player();
    for number in 0..1_000 {
        let fields = json!({"voice": {"file_id": "f"}, "media_group_id": number.to_string()});
        assert!(!player.happens(read("message", &fields).unwrap()).is_empty());
    }
    assert!(player.chat.person.albums.len() <= 16);
}
