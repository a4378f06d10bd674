//! What people do, as Telegram would send it.

use super::charley::Charley;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// One update as it was made.
#[derive(Clone, Debug)]
pub struct Sent {
    pub update_id: i64,
    pub chat: i64,
    pub json: String,
}

/// What is done within one minute.
#[derive(Clone, Debug)]
pub struct Minute {
    pub at: DateTime<Utc>,
    pub sent: Vec<Sent>,
}

#[derive(Clone, Debug)]
pub enum Doing {
    Says(usize),
    /// Presses something that is shown.
    Presses(Index),
}

const SAYINGS: [&str; 25] = [
    "/start",
    "/log",
    "/log 6 left calf after tennis",
    "/log 3 right foot 02:10",
    "/checkin",
    "/checkin clear",
    "/bedtime 22:30 06:45 Berlin",
    "/bedtime 23:00",
    "/settings water 90",
    "/settings checkin on",
    "/settings pause 2",
    "/triggers",
    "/report",
    "/stretch",
    "/cancel",
    "/stop",
    "no",
    "7",
    "22:15",
    "my calf cramped twice",
    "/plan",
    "/plan",
    "/plan pause 3",
    "/plan stop",
    "/checkin",
];

/// Minutes that pass, and what three people do in each.
pub fn doings() -> impl Strategy<Value = Vec<(i64, Vec<(i64, Doing)>)>> {
    let doing = prop_oneof![
        2 => (0..SAYINGS.len()).prop_map(Doing::Says),
        3 => any::<Index>().prop_map(Doing::Presses),
    ];
    let minute = prop::collection::vec((1..4_i64, doing), 1..8);
    prop::collection::vec((1..400_i64, minute), 1..12)
}

/// Lives it without anything going wrong; returns what was sent.
pub async fn lived(charley: &Charley, doings: &[(i64, Vec<(i64, Doing)>)]) -> Vec<Minute> {
    let mut minutes = Vec::new();
    let mut next = 1_000;
    for (passed, doings) in doings {
        let at = charley.now() + TimeDelta::minutes(*passed);
        charley.moves_to(at);
        let mut sent = Vec::new();
        for (chat, doing) in doings {
            let content = match doing {
                Doing::Says(which) => message(*chat, SAYINGS[*which], at),
                Doing::Presses(which) => match charley.buttons(*chat) {
                    buttons if buttons.is_empty() => continue,
                    buttons => press(*chat, which.get::<String>(&buttons), next, at),
                },
            };
            let one = update(next, *chat, content);
            charley.hears(std::slice::from_ref(&one)).await;
            sent.push(one);
            next += 1;
        }
        minutes.push(Minute { at, sent });
    }
    minutes
}

pub fn update(update_id: i64, chat: i64, mut content: Value) -> Sent {
    content["update_id"] = update_id.into();
    Sent {
        update_id,
        chat,
        json: content.to_string(),
    }
}

pub fn message(chat: i64, text: &str, at: DateTime<Utc>) -> Value {
    json!({ "message": {
        "message_id": 1,
        "date": at.timestamp(),
        "chat": { "id": chat, "type": "private", "first_name": "Ana" },
        "from": { "id": chat, "is_bot": false, "first_name": "Ana" },
        "text": text,
    }})
}

fn press(chat: i64, data: &str, number: i64, at: DateTime<Utc>) -> Value {
    let mut pressed = message(chat, "shown", at);
    pressed["message"]["from"] = json!({ "id": 1, "is_bot": true, "first_name": "Charley" });
    json!({ "callback_query": {
        "id": number.to_string(),
        "from": { "id": chat, "is_bot": false, "first_name": "Ana" },
        "chat_instance": "1",
        "message": pressed["message"],
        "data": data,
    }})
}
