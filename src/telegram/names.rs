//! Takes people's names out of an update before it is kept. Charley needs
//! none of them, and says in `/privacy` that none is kept.
//!
//! Pure. What people write is left as it is.

use super::inbound::vcard;
use serde_json::Value;

/// The fields of the Bot API that name a person or a group.
const NAMING: [&str; 6] = [
    "author_signature",
    "first_name",
    "last_name",
    "phone_number",
    "sender_user_name",
    "username",
];
/// A title is a name where one of these stands beside it, and else the heading
/// of what somebody wrote.
const TITLED: [&str; 8] = [
    "chat_id",
    "file_id",
    "first_name",
    "id",
    "is_bot",
    "phone_number",
    "user_id",
    "username",
];

/// The update with every name empty, so that it reads as before. One that is
/// not sound JSON stays as it is: it may hold a cramp all the same.
pub fn without_names(json: &str) -> String {
    match serde_json::from_str(json) {
        Ok(mut update) => {
            empty_names(&mut update);
            update.to_string()
        }
        Err(_) => json.to_owned(),
    }
}

fn empty_names(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            let is_titled = TITLED.iter().any(|field| fields.contains_key(*field));
            for (field, value) in fields {
                match (field.as_str(), value) {
                    ("vcard", Value::String(card)) => *card = noted(card),
                    ("title", Value::String(name)) if is_titled => name.clear(),
                    (field, Value::String(name)) if NAMING.contains(&field) => name.clear(),
                    (_, other) => empty_names(other),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(empty_names),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A vCard with what is noted on it alone.
fn noted(card: &str) -> String {
    let notes = vcard::notes(card).replace('\n', "\\n");
    match notes.is_empty() {
        true => notes,
        false => format!("NOTE:{notes}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telegram::inbound::read;
    use chrono::DateTime;
    use serde_json::json;

    #[test]
    fn names_go_and_everything_else_stays() {
        let update = json!({"update_id": 1, "message": {"message_id": 5, "date": 1_774_700_000,
            "from": {"id": 42, "is_bot": false, "first_name": "Ada", "last_name": "Lovelace",
                "username": "ada", "language_code": "pt"},
            "chat": {"id": 42, "type": "private", "first_name": "Ada"},
            "new_kind": [{"user": {"title": "Countess", "phone_number": "+15550100"}}],
            "text": "/log 6 first_name Ada said \"ow\""}});
        let kept = without_names(&update.to_string());
        for name in ["Lovelace", "\"ada\"", "\"Ada\"", "Countess", "+1555"] {
            assert!(!kept.contains(name), "{name}: {kept}");
        }
        let read = |json: &str| read(json, "CharleyBot", DateTime::UNIX_EPOCH);
        assert!(read(&kept).is_some());
        assert_eq!(read(&kept), read(&update.to_string()));
    }

    #[test]
    fn headings_and_notes_are_no_names() {
        let update = json!({"update_id": 1, "message": {"message_id": 5, "date": 1,
            "chat": {"id": 42, "type": "private", "title": "Ada"},
            "checklist": {"title": "I cannot breathe", "tasks": []},
            "contact": {"phone_number": "+1", "first_name": "Ada",
                "vcard": "BEGIN:VCARD\nFN:Ada\nNOTE:my calf\\nthe left\nEND:VCARD"}}});
        let kept = without_names(&update.to_string());
        assert!(!kept.contains("Ada"), "{kept}");
        let read = |json: &str| read(json, "CharleyBot", DateTime::UNIX_EPOCH);
        assert!(read(&kept).is_some());
        assert_eq!(read(&kept), read(&update.to_string()));
    }

    #[test]
    fn what_is_not_sound_stays() {
        for broken in ["", "{\"first_name\":\"Ada\"", "{\"text\":\"\\ud83d\"}"] {
            assert_eq!(without_names(broken), broken);
        }
    }
}
