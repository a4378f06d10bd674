//! All words of a message that its sender wrote, wherever in it they stand.
//!
//! Read by the shape of the JSON and not by a list of kinds: Telegram adds kinds
//! faster than anybody follows, and words unheard may be an emergency. What is
//! left out is named instead: other messages, people, files, and keys that hold
//! no sentence.

use super::shape::{ObjectFields, Shape, shape};
use super::vcard;
use serde_json::value::RawValue;

/// Of one message so many characters are read, as many as a rich one may have.
pub const CHARACTERS_MAX: usize = 32_768;
/// Values inside one another; also a bound on the stack.
const DEPTH_MAX: usize = 64;
/// Each level is looked at anew, so what is looked at is bounded in all.
const LOOKED_AT_BYTES_MAX: usize = 4 * 1024 * 1024;

/// What somebody types: a text, the caption of anything, a text with a form.
pub const TYPED: [&str; 3] = ["text", "caption", "rich_message"];

/// The words of a message.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct MessageWords {
    /// What was typed.
    pub typed: Option<String>,
    /// What else is written in it: a poll's question, a list's tasks, a note.
    pub beside: Option<String>,
}

impl MessageWords {
    /// Both, each line once.
    pub fn all(self) -> Option<String> {
        let both: Vec<String> = self.typed.into_iter().chain(self.beside).collect();
        (!both.is_empty()).then(|| both.join("\n"))
    }
}

pub fn of(message: &ObjectFields) -> MessageWords {
    let mut reader = WordsReader::default();
    for name in TYPED {
        if let Some(value) = message.get(name) {
            reader.value(name, value, 0);
        }
    }
    let typed = std::mem::take(&mut reader.lines);
    reader.fields("", message, &TYPED, 0);
    let beside = reader.lines.iter().filter(|line| !typed.contains(line));
    let beside: Vec<&str> = beside.map(String::as_str).collect();
    let beside = beside.join("\n");
    MessageWords {
        typed: (!typed.is_empty()).then(|| typed.join("\n")),
        beside: beside.contains(char::is_alphanumeric).then_some(beside),
    }
}

struct WordsReader {
    lines: Vec<String>,
    characters_left: usize,
    bytes_left: usize,
}

impl Default for WordsReader {
    fn default() -> WordsReader {
        WordsReader {
            lines: Vec::new(),
            characters_left: CHARACTERS_MAX,
            bytes_left: LOOKED_AT_BYTES_MAX,
        }
    }
}

impl WordsReader {
    fn value(&mut self, key: &str, value: &RawValue, depth: usize) {
        match self.shape(value, depth) {
            Shape::Text(text) if key == "vcard" => self.line(&vcard::notes(&text)),
            Shape::Text(text) if is_sentence(key, &text) => self.line(&text),
            Shape::List(parts) if is_run(key, &parts) => {
                let mut run = String::new();
                self.run(value, &mut run, depth);
                self.line(&run);
            }
            Shape::List(parts) => {
                for part in parts {
                    self.part(key, part, depth + 1);
                }
            }
            Shape::Fields(fields) => self.fields(key, &fields, &[], depth),
            Shape::Text(_) | Shape::Other => {}
        }
    }

    /// A list in a list is a row of a table: one line.
    fn part(&mut self, key: &str, part: &RawValue, depth: usize) {
        let above = std::mem::take(&mut self.lines);
        self.value(key, part, depth);
        let own = std::mem::replace(&mut self.lines, above);
        match part.get().starts_with('[') {
            true => self.lines.extend((!own.is_empty()).then(|| own.join(" "))),
            false => self.lines.extend(own),
        }
    }

    fn fields(&mut self, key: &str, fields: &ObjectFields, but: &[&str], depth: usize) {
        if is_of_another(fields) && depth > 0 {
            return;
        }
        if is_person(fields) {
            return fields
                .get("vcard")
                .into_iter()
                .for_each(|card| self.value("vcard", card, depth + 1));
        }
        let is_file = fields.has("file_id");
        let is_topic = key.starts_with("forum_topic") && !fields.is("is_name_implicit");
        for (name, value) in fields.iter() {
            let is_named = name == "name" && is_topic;
            let is_of_file = is_file && matches!(name, "title" | "performer");
            if is_named {
                self.value("text", value, depth + 1);
            } else if !but.contains(&name) && !is_of_file && may_hold_words(name) {
                self.value(name, value, depth + 1);
            }
        }
    }

    /// Words with a form: each part goes on where the one before ended.
    fn run(&mut self, value: &RawValue, run: &mut String, depth: usize) {
        match self.shape(value, depth) {
            Shape::Text(text) => run.push_str(&text),
            Shape::List(parts) => {
                for part in parts {
                    self.run(part, run, depth + 1);
                }
            }
            Shape::Fields(fields) => {
                let text = RUNNING.into_iter().find_map(|name| fields.get(name));
                if let Some(text) = text {
                    self.run(text, run, depth + 1);
                }
            }
            Shape::Other => {}
        }
    }

    fn shape<'a>(&mut self, value: &'a RawValue, depth: usize) -> Shape<'a> {
        let bytes = value.get().len();
        if depth > DEPTH_MAX || bytes > self.bytes_left {
            return Shape::Other;
        }
        self.bytes_left -= bytes;
        shape(value)
    }

    fn line(&mut self, text: &str) {
        let kept: String = text.chars().take(self.characters_left).collect();
        self.characters_left -= kept.chars().count();
        if !kept.is_empty() && !self.lines.contains(&kept) {
            self.lines.push(kept);
        }
    }
}

/// Where words with a form have their text.
const RUNNING: [&str; 3] = ["text", "alternative_text", "expression"];

/// Whether the parts of a list are one text: it is where one is, or strings
/// stand among objects.
fn is_run(key: &str, parts: &[&RawValue]) -> bool {
    let is_string = |part: &&RawValue| part.get().starts_with('"');
    let is_mixed = parts.iter().any(is_string) && !parts.iter().all(is_string);
    is_mixed || RUNNING.contains(&key) || matches!(key, "caption" | "credit" | "summary")
}

/// Keys under which one word is enough; under others, a name of something.
const WRITTEN: [&str; 14] = [
    "address",
    "alternative_text",
    "caption",
    "comment",
    "credit",
    "description",
    "explanation",
    "expression",
    "option_text",
    "prize_description",
    "question",
    "summary",
    "text",
    "title",
];

fn is_sentence(key: &str, text: &str) -> bool {
    WRITTEN.contains(&key) || text.trim().contains(char::is_whitespace)
}

/// Of a person there is nothing to hear but what is noted beside. Words that lead
/// to a number are no person: they have a text.
fn is_person(fields: &ObjectFields) -> bool {
    let has = |name: &&str| fields.has(name);
    !fields.has("text") && ["is_bot", "first_name", "phone_number"].iter().any(has)
}

/// Another message, or a chat.
fn is_of_another(fields: &ObjectFields) -> bool {
    let is_message = fields.has("message_id") && fields.has("chat");
    let is_chat = || {
        let kind = fields.text("type").unwrap_or_default();
        let kinds = ["private", "group", "supergroup", "channel"];
        fields.has("id") && kinds.contains(&kind.as_str())
    };
    is_message || is_chat()
}

/// Keys of what is no sentence, or not by whoever sends the message.
const WITHOUT_WORDS: &[&str] = &[
    // Other messages, and what was done with them.
    "chat",
    "external_reply",
    "forward_from",
    "from",
    "forward_from_chat",
    "forward_origin",
    "poll_option_deleted",
    "quote",
    "reply_markup",
    "via_bot",
    // Settings of a chat, payments, papers, what a program sends.
    "chat_background_set",
    "chat_shared",
    "connected_website",
    "link_preview_options",
    "new_chat_title",
    "passport_data",
    "refunded_payment",
    "successful_payment",
    "suggested_post_info",
    "unique_gift",
    "users_shared",
    "web_app_data",
    "write_access_allowed",
    // Names, addresses of machines, marks.
    "align",
    "author_signature",
    "bank_card_number",
    "bot_command",
    "cashtag",
    "codec",
    "currency",
    "data",
    "email",
    "email_address",
    "emoji",
    "entities",
    "hash",
    "hashtag",
    "id",
    "label",
    "language",
    "name",
    "origin",
    "payload",
    "phone_number",
    "point",
    "reason",
    "secret",
    "sender_tag",
    "state",
    "status",
    "style",
    "type",
    "url",
    "username",
    "valign",
];
const ENDINGS_WITHOUT_WORDS: [&str; 18] = [
    "_chat",
    "_code",
    "_codes",
    "_emoji",
    "_entities",
    "_format",
    "_hash",
    "_id",
    "_ids",
    "_markup",
    "_message",
    "_name",
    "_parameter",
    "_path",
    "_payload",
    "_type",
    "_url",
    "_user",
];

fn may_hold_words(key: &str) -> bool {
    key == "rich_message"
        || !(WITHOUT_WORDS.contains(&key)
            || key.starts_with("reply_to_")
            || ENDINGS_WITHOUT_WORDS
                .iter()
                .any(|ending| key.ends_with(ending)))
}
