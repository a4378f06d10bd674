//! What a private message is beside its words: which kind of thing somebody
//! sent, or something that Telegram tells of by itself.

use super::command;
use super::shape::Fields;
use super::words::{self, TYPED};
use crate::conversation::{Document, What};
use crate::papers::import::is_readable;

const TO_LISTEN_TO: [&str; 3] = ["voice", "audio", "video_note"];
/// Other things that somebody sends; those that nobody knows yet are no less so.
const THINGS: [&str; 14] = [
    "animation",
    "checklist",
    "contact",
    "dice",
    "document",
    "game",
    "giveaway",
    "invoice",
    "live_photo",
    "paid_media",
    "photo",
    "poll",
    "story",
    "video",
];

/// Names of messages that Telegram makes of what was done, beside those that
/// end in a word like *created*.
const TOLD: [&str; 14] = [
    "chat_owner_left",
    "connected_website",
    "delete_chat_photo",
    "gift",
    "giveaway_winners",
    "left_chat_member",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "passport_data",
    "unique_gift",
    "web_app_data",
];
const DONE: [&str; 9] = [
    "done", "hidden", "left", "message", "paid", "payment", "sent", "set", "unhidden",
];

/// What kind of thing somebody sent.
enum Thing {
    /// Words alone, or what nobody knows yet.
    Nothing,
    ToListenTo,
    Sticker,
    Document(Document),
    Other,
}

/// What a message is; `None` for what is not for us, or nobody wrote.
pub fn of(message: &Fields, username: &str, language: Option<String>) -> Option<What> {
    let words = words::of(message);
    let is_typed = words.typed.is_some();
    let said = words.all();
    if is_told(message) {
        return said.map(What::Overheard);
    }
    if let Some((latitude, longitude)) = place(message) {
        return Some(What::Location {
            latitude,
            longitude,
            words: said,
        });
    }
    let thing = thing(message);
    let Some(said) = said else {
        return Some(without_words(thing));
    };
    match thing {
        Thing::Document(file) if is_readable(&file.name) => Some(with_caption(file, said)),
        thing => Some(match command::from_text(&said, username, language)? {
            What::Text(said) => with_words(thing, said, is_typed),
            command => command,
        }),
    }
}

/// Whether Telegram tells of something, rather than somebody sent it.
fn is_told(message: &Fields) -> bool {
    let sent = ["location", "sticker", "venue"];
    let mut sent = sent
        .iter()
        .chain(&TYPED)
        .chain(&TO_LISTEN_TO)
        .chain(&THINGS);
    let mut names = message.iter().map(|(name, _)| name);
    !sent.any(|name| message.has(name)) && names.any(is_name_of_what_was_done)
}

fn is_name_of_what_was_done(name: &str) -> bool {
    let last = name.rsplit_once('_').map(|(_, last)| last);
    let is_done = |last: &str| last.ends_with("ed") || DONE.contains(&last);
    let is_about_another = name.starts_with("reply_to_") || name.starts_with("is_");
    !is_about_another && (TOLD.contains(&name) || last.is_some_and(is_done))
}

fn thing(message: &Fields) -> Thing {
    let has = |names: &[&str]| names.iter().any(|name| message.has(name));
    // An animation comes as a file too, for those who do not know it.
    let file = message.fields("document").filter(|_| !has(&["animation"]));
    match file.and_then(|file| document(&file)) {
        Some(file) => Thing::Document(file),
        None if has(&TO_LISTEN_TO) => Thing::ToListenTo,
        None if has(&["sticker"]) => Thing::Sticker,
        None if has(&THINGS) => Thing::Other,
        None => Thing::Nothing,
    }
}

fn without_words(thing: Thing) -> What {
    match thing {
        Thing::Nothing => What::Unreadable,
        Thing::ToListenTo => What::Voice,
        Thing::Sticker => What::Sticker,
        Thing::Document(file) => What::Document(file),
        Thing::Other => What::Other { caption: None },
    }
}

fn with_words(thing: Thing, said: String, is_typed: bool) -> What {
    match thing {
        Thing::Nothing if is_typed => What::Text(said),
        Thing::Document(file) => with_caption(file, said),
        Thing::Nothing | Thing::ToListenTo | Thing::Sticker | Thing::Other => What::Other {
            caption: Some(said),
        },
    }
}

fn with_caption(file: Document, said: String) -> What {
    What::Document(Document {
        caption: Some(said),
        ..file
    })
}

fn document(file: &Fields) -> Option<Document> {
    let size = file.number("file_size");
    Some(Document {
        file_id: file.text("file_id")?,
        name: file.text("file_name").unwrap_or_default(),
        size_bytes: size.and_then(|size| u64::try_from(size).ok()),
        caption: None,
    })
}

/// Latitude and longitude of a place that was sent, with or without a name.
fn place(message: &Fields) -> Option<(f64, f64)> {
    let venue = message.fields("venue");
    let venue = venue.and_then(|venue| venue.fields("location"));
    let place = message.fields("location").or(venue)?;
    place.decimal("latitude").zip(place.decimal("longitude"))
}
