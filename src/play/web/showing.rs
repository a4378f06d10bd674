//! A message of the local Telegram as a page shows it.

use super::runs::runs;
use super::snapshot::{ButtonView, FileView, LocationView, MessageView};
use crate::place::Zone;
use crate::playground::{self, Author, ButtonAction, ButtonStyle};

pub fn message(message: &playground::ChatMessage, zone: Zone) -> MessageView {
    let local = message.sent_at.with_timezone(&zone);
    MessageView {
        id: message.id,
        author: match message.author {
            Author::Bot => "bot",
            Author::Person => "person",
        },
        at: message.sent_at,
        time: local.format("%H:%M").to_string(),
        day: local.format("%A %-d %B").to_string(),
        text: message.sticker.as_ref().unwrap_or(&message.text).clone(),
        html: runs(&message.text, &message.entities),
        rich: message.rich.clone(),
        caption_above: message.caption_above,
        silent: message.silent,
        edited: message.edits > 0,
        kind: kind(message),
        file: file_of(message).map(file),
        location: message.location.map(|place| LocationView {
            latitude: place.latitude,
            longitude: place.longitude,
        }),
        buttons: message
            .keyboard
            .iter()
            .map(|row| row.iter().map(button).collect())
            .collect(),
    }
}

/// The file that a message carries.
pub fn file_of(message: &playground::ChatMessage) -> Option<&playground::ChatFile> {
    let voice = message.voice.as_ref().map(|voice| &voice.file);
    message
        .document
        .as_ref()
        .or(message.photo.as_ref())
        .or(voice)
}

/// What a file is, by its name; anything that is not known is just bytes.
pub fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ogg" => "audio/ogg",
        _ => "application/octet-stream",
    }
}

fn kind(message: &playground::ChatMessage) -> &'static str {
    if message.document.is_some() {
        "document"
    } else if message.photo.is_some() {
        "photo"
    } else if message.voice.is_some() {
        "voice"
    } else if message.sticker.is_some() {
        "sticker"
    } else if message.location.is_some() {
        "location"
    } else {
        "text"
    }
}

fn file(file: &playground::ChatFile) -> FileView {
    FileView {
        name: file.name.clone(),
        bytes: file.bytes.len(),
        content_type: content_type(&file.name),
    }
}

fn button(button: &playground::InlineButton) -> ButtonView {
    let view = ButtonView {
        text: button.label.clone(),
        style: button.style.map(ButtonStyle::id),
        ..ButtonView::default()
    };
    match &button.press {
        ButtonAction::Data(data) => ButtonView {
            data: Some(data.clone()),
            ..view
        },
        ButtonAction::Url(url) => ButtonView {
            url: Some(url.clone()),
            ..view
        },
        ButtonAction::Copy(copied) => ButtonView {
            copies: Some(copied.clone()),
            ..view
        },
    }
}
