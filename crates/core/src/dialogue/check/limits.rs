//! What has room in a language: on buttons, in toasts, and in what Telegram shows
//! of a bot before anybody has written to it.

use super::folder::Folder;
use crate::words::{Place, Problem, Severity, Text};

/// The beginning of a key, and how many letters there is room for, as Telegram
/// counts them. What is said of the bot is limited by the Bot API; a button by what
/// is still seen of it on a phone.
const ROOM: [(&str, usize); 6] = [
    ("bot-name", 64),
    ("bot-short-description", 120),
    ("bot-description", 512),
    ("command-", 256),
    ("toast-", 200),
    ("button-", 64),
];

/// Checks every language, whether it is whole or not.
pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    for language in folder.words.languages() {
        for place in folder.words.places(language) {
            let room = ROOM
                .into_iter()
                .find(|(begins, _)| place.key.starts_with(begins));
            let too_long = room.and_then(|(_, room)| too_long(folder, language, place, room));
            problems.extend(too_long);
        }
    }
}

fn too_long(folder: &Folder, language: &str, place: &Place, room: usize) -> Option<Problem> {
    let words = Text::of(place.key.clone());
    let words = folder.words.plain(language, &words);
    let letters = words.encode_utf16().count();
    (letters > room).then(|| Problem {
        file: place.file.clone(),
        line: place.line,
        message: format!(
            "{} has {letters} letters, there is room for {room}",
            place.key
        ),
        severity: Severity::Error,
    })
}
