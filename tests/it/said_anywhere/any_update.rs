//! Any JSON where an update should be, and real updates with anything in them:
//! never a panic, never more words than a message may have.

use super::messages;
use crate::many::cases;
use charley::conversation::What;
use charley::telegram::inbound::{self, CHARACTERS_MAX};
use chrono::DateTime;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("I cannot breathe")),
    ];
    leaf.prop_recursive(8, 64, 6, |inner| {
        let name = prop_oneof![
            Just("text"),
            Just("caption"),
            Just("rich_message"),
            Just("blocks"),
            Just("vcard"),
            Just("location"),
            Just("document"),
            Just("file_id"),
            Just("chat"),
            Just("from"),
            Just("id"),
            Just("type"),
            Just("new_kind"),
            Just("media_group_id"),
        ];
        let field = (name.prop_map(str::to_owned), inner.clone());
        let fields = prop::collection::vec(field, 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn read(json: &str) -> Option<What> {
    let read = inbound::read(json, "CharleyBot", DateTime::UNIX_EPOCH);
    read.map(|(_, event)| event.what)
}

fn characters(what: Option<What>) -> usize {
    match what {
        Some(What::Text(words) | What::Overheard(words)) => words.chars().count(),
        Some(What::Other { caption } | What::Edited { text: caption }) => {
            caption.unwrap_or_default().chars().count()
        }
        Some(_) | None => 0,
    }
}

#[test]
fn any_json_is_read_or_left() {
    const KINDS: [&str; 5] = [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "poll",
    ];
    proptest!(cases(300), |(value in any_value(), kind in prop::sample::select(&KINDS[..]))| {
        read(&value.to_string());
        read(&json!({"update_id": 1, kind: value.clone()}).to_string());
        let mut message = json!({"chat": {"id": 42, "type": "private"}, "date": 1});
        message["anything"] = value.clone();
        message["rich_message"] = value;
        read(&json!({"update_id": 1, kind: message}).to_string());
    });
}

#[test]
fn real_updates_with_any_byte_changed_are_read_or_left() {
    let files = [
        "heard.jsonl",
        "overheard.jsonl",
        "silent.jsonl",
        "wordless.jsonl",
    ];
    let all: Vec<String> = files
        .iter()
        .flat_map(|file| messages(file, "I cannot breathe"))
        .map(|message| super::update("message", &message))
        .collect();
    proptest!(cases(300), |(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), any::<char>()), 1..4),
        end in any::<Index>(),
        is_cut in any::<bool>(),
    )| {
        let mut update: Vec<char> = all[which.index(all.len())].chars().collect();
        for (at, change) in changes {
            let at = at.index(update.len());
            update[at] = change;
        }
        if is_cut {
            update.truncate(end.index(update.len()));
        }
        read(&update.into_iter().collect::<String>());
    });
}

#[test]
fn deep_wide_and_long_ones_are_bounded() {
    let message = |rich: &str| {
        let chat = r#"{"id":42,"type":"private"}"#;
        format!(r#"{{"update_id":1,"message":{{"chat":{chat},"date":1,"rich_message":{rich}}}}}"#)
    };
    let deep = |open: &str, close: &str, times: usize| {
        message(&format!(
            "{}\"I cannot breathe\"{}",
            open.repeat(times),
            close.repeat(times)
        ))
    };
    for (open, close) in [("[", "]"), (r#"{"text":"#, "}"), (r#"{"blocks":["#, "]}")] {
        assert!(characters(read(&deep(open, close, 10))) > 0, "{open}");
        assert_eq!(
            read(&deep(open, close, 100_000)),
            Some(What::Unreadable),
            "{open}"
        );
    }
    let wide = format!("[{}]", [r#"{"text":"a calf"}"#; 50_000].join(","));
    let long = json!({"text": "calf ".repeat(400_000)}).to_string();
    let different: Vec<Value> = (0..50_000)
        .map(|n| json!({"text": format!("leg {n}")}))
        .collect();
    for rich in [wide, long, json!({"blocks": different}).to_string()] {
        let characters = characters(read(&message(&rich)));
        // A line break between two lines is not counted.
        assert!(
            (1..2 * CHARACTERS_MAX).contains(&characters),
            "{characters}"
        );
    }
}

#[test]
fn halves_of_characters_hide_no_words() {
    let update = super::update("message", &json!({"text": "HALF I cannot breathe"}));
    let update = update.replace("HALF", "\\ud83d");
    assert_eq!(
        read(&update),
        Some(What::Text(" I cannot breathe".to_owned()))
    );
}
