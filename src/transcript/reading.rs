//! A line of a transcript as what the person did.

use crate::conversation::What;
use std::str::FromStr;
use thiserror::Error;

/// A line is none that a person could have written.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{{{0}}} is nothing that a person does")]
pub struct NotInput(String);

/// What happens by the inside of `> {...}`: `sticker`, `photo "its words"`, `location
/// 38.7 -9.1`.
///
/// # Errors
///
/// Nothing goes by that name, or what it needs is not there.
pub fn read(what: &str) -> Result<What, NotInput> {
    let not_input = || NotInput(what.to_owned());
    let (kind, rest) = what.split_once(' ').unwrap_or((what, ""));
    let words: Vec<&str> = rest.split_whitespace().collect();
    let said = || (!rest.is_empty()).then(|| unquoted(rest));
    Ok(match (kind, words.as_slice()) {
        ("sticker", []) => What::Sticker,
        ("voice", []) => What::Voice,
        ("photo", _) => What::Other { caption: said() },
        ("edited", _) => What::Edited { text: said() },
        ("text", _) => What::Text(unquoted(rest)),
        ("command", [name, ..]) => What::Command {
            name: (*name).to_owned(),
            arguments: unquoted(rest.strip_prefix(name).unwrap_or_default().trim_start()),
            language: None,
        },
        ("location", [latitude, longitude, words @ ..]) => What::Location {
            latitude: number(latitude).ok_or_else(not_input)?,
            longitude: number(longitude).ok_or_else(not_input)?,
            words: (!words.is_empty()).then(|| unquoted(&words.join(" "))),
        },
        ("overheard", _) => What::Overheard(unquoted(rest)),
        ("album", [album, part @ ..]) => What::AlbumPart {
            album: number(album).ok_or_else(not_input)?,
            part: Box::new(match part.join(" ") {
                command if command.starts_with('/') => heard(&command),
                thing => read(&thing)?,
            }),
        },
        ("unreadable", []) => What::Unreadable,
        ("blocked", []) => What::Blocked,
        ("unblocked", []) => What::Unblocked,
        ("group", []) => What::Group,
        ("press", [data]) => What::Button {
            callback: "forged".to_owned(),
            data: (*data).to_owned(),
        },
        _ => return Err(not_input()),
    })
}

/// A text or command as it arrives.
pub fn heard(text: &str) -> What {
    match text.strip_prefix('/') {
        Some(command) => {
            let (name, arguments) = command.split_once(' ').unwrap_or((command, ""));
            What::Command {
                name: name.to_lowercase(),
                arguments: arguments.trim().to_owned(),
                language: None,
            }
        }
        None => What::Text(text.to_owned()),
    }
}

fn number<N: FromStr>(text: &str) -> Option<N> {
    text.parse().ok()
}

/// What cannot stand in a line as it is, is written as a JSON string.
fn unquoted(text: &str) -> String {
    match serde_json::from_str(text) {
        Ok(unquoted) => unquoted,
        // It is no such string, and meant as it stands.
        Err(_as_it_stands) => text.to_owned(),
    }
}
