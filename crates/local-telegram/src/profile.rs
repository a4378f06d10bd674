//! Who the bot is, and what it says about itself.

use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const BOT_ID: i64 = 123_456_789;

/// What the bot has said about itself, by language tag; the empty tag is for
/// everybody else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BotProfile {
    /// Names with their descriptions, in the order of the menu.
    pub commands: BTreeMap<String, Vec<(String, String)>>,
    pub name: BTreeMap<String, String>,
    pub description: BTreeMap<String, String>,
    pub short_description: BTreeMap<String, String>,
}

/// The bot as the sender of a message.
pub fn bot() -> Value {
    json!({
        "id": BOT_ID,
        "is_bot": true,
        "first_name": "Charley",
        "username": "charley_bot",
    })
}
