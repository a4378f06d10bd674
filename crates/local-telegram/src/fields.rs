//! What makes a message a sticker, a voice note and so on: the fields to give
//! to [`super::ChatMember::send`].

use super::file::ChatFile;
use super::message::{ChatMessage, SharedLocation};
use axum::body::Bytes;
use serde_json::{Value, json};

/// A small picture of nothing, for the photos that people send.
const STAND_IN: &[u8] = include_bytes!("stand_in.png");

pub fn sticker() -> Value {
    let mut sticker = file("sticker");
    sticker["type"] = json!("regular");
    sticker["width"] = json!(512);
    sticker["height"] = json!(512);
    sticker["is_animated"] = json!(false);
    sticker["is_video"] = json!(false);
    sticker["emoji"] = json!("🦵");
    json!({ "sticker": sticker })
}

pub fn voice() -> Value {
    let mut voice = file("voice");
    voice["duration"] = json!(3);
    voice["mime_type"] = json!("audio/ogg");
    json!({ "voice": voice })
}

pub fn photo(caption: Option<&str>) -> Value {
    let mut size = file("photo");
    size["width"] = json!(90);
    size["height"] = json!(60);
    let mut fields = json!({ "photo": [size] });
    if let Some(caption) = caption {
        fields["caption"] = json!(caption);
    }
    fields
}

pub fn document(id: &str, file: &ChatFile) -> Value {
    json!({ "document": {
        "file_id": id,
        "file_unique_id": id,
        "file_name": file.name,
        "file_size": file.bytes.len(),
    } })
}

pub fn location(latitude: f64, longitude: f64) -> Value {
    json!({ "location": { "latitude": latitude, "longitude": longitude } })
}

pub fn contact() -> Value {
    json!({ "contact": { "phone_number": "+15550100", "first_name": "Ana" } })
}

pub fn poll() -> Value {
    let option = |text| json!({ "text": text, "voter_count": 0 });
    json!({ "poll": {
        "id": "1",
        "question": "Which leg?",
        "options": [option("left"), option("right")],
        "total_voter_count": 0,
        "is_closed": false,
        "is_anonymous": true,
        "type": "regular",
        "allows_multiple_answers": false,
    } })
}

pub fn dice() -> Value {
    json!({ "dice": { "emoji": "🎲", "value": 4 } })
}

/// A person's message with what is shown of its fields.
pub(super) fn shown(message: ChatMessage, fields: &Value) -> ChatMessage {
    let text = fields["text"].as_str().or(fields["caption"].as_str());
    let place = &fields["location"];
    let place = place["latitude"].as_f64().zip(place["longitude"].as_f64());
    ChatMessage {
        text: text.unwrap_or_default().to_owned(),
        sticker: fields["sticker"]["emoji"].as_str().map(str::to_owned),
        location: place.map(|(latitude, longitude)| SharedLocation {
            latitude,
            longitude,
        }),
        photo: fields["photo"].is_array().then(stand_in),
        ..message
    }
}

fn stand_in() -> ChatFile {
    ChatFile {
        name: "photo.png".to_owned(),
        bytes: Bytes::from_static(STAND_IN),
    }
}

fn file(name: &str) -> Value {
    json!({
        "file_id": format!("{name}-id"),
        "file_unique_id": format!("{name}-unique"),
        "file_size": 100,
    })
}
