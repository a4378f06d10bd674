//! The parts of a text that mean something: bold, links, commands.
//! Offsets and lengths count UTF-16 units, as everywhere in the Bot API.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entity {
    /// Telegram's word for it: `bold`, `text_link`, `bot_command`.
    pub kind: &'static str,
    pub offset: usize,
    pub length: usize,
    /// Where a link leads.
    pub url: Option<String>,
}

/// Every word that is given to one here.
const KINDS: [&str; 12] = [
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "code",
    "pre",
    "blockquote",
    "expandable_blockquote",
    "text_link",
    "bot_command",
    "mention",
];

#[derive(Deserialize)]
struct KeptEntity {
    kind: String,
    offset: usize,
    length: usize,
    url: Option<String>,
}

/// What nobody knows looks like nothing.
impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = KeptEntity::deserialize(deserializer)?;
        let kind = KINDS.into_iter().find(|kind| *kind == kept.kind);
        Ok(Entity {
            kind: kind.unwrap_or_default(),
            offset: kept.offset,
            length: kept.length,
            url: kept.url,
        })
    }
}

impl Entity {
    pub fn json(&self) -> Value {
        let mut value = json!({
            "type": self.kind,
            "offset": self.offset,
            "length": self.length,
        });
        if let Some(url) = &self.url {
            value["url"] = json!(url);
        }
        value
    }
}

pub fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The commands and mentions that Telegram finds in what a person writes.
pub fn found_in(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let (kind, length) = marked(word);
        if length > 1 {
            found.push(Entity {
                kind,
                offset,
                length,
                url: None,
            });
        }
        offset += utf16_length(word);
    }
    found
}

/// What a word begins as, and how long that is with its sign.
fn marked(word: &str) -> (&'static str, usize) {
    if let Some(rest) = word.strip_prefix('/') {
        let name = name_length(rest);
        let addressee = rest[name..].strip_prefix('@').map_or(0, name_length);
        let address = if addressee > 0 { addressee + 1 } else { 0 };
        ("bot_command", 1 + if name > 0 { name + address } else { 0 })
    } else if let Some(rest) = word.strip_prefix('@') {
        ("mention", 1 + name_length(rest))
    } else {
        ("", 0)
    }
}

/// Names are ASCII, so bytes, characters and UTF-16 units are one.
fn name_length(text: &str) -> usize {
    text.bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_mentions_are_found() {
        let found = |text| -> Vec<(&str, usize, usize)> {
            found_in(text)
                .iter()
                .map(|entity| (entity.kind, entity.offset, entity.length))
                .collect()
        };
        assert_eq!(found("/log 7"), [("bot_command", 0, 4)]);
        assert_eq!(found("/log@charley_bot"), [("bot_command", 0, 16)]);
        assert_eq!(found("🦵 /log"), [("bot_command", 3, 4)]);
        assert_eq!(found("hi @charley_bot!"), [("mention", 3, 12)]);
        assert_eq!(found("and/or 1/2 / @ /é"), []);
    }
}
