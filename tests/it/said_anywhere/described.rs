//! Every place of a message that the Bot API describes as text, each with a
//! sentence in it: `tests/messages/places.txt` says which are heard. Where the
//! description is at hand, each place is tried; `UPDATE=1` writes them anew.

use super::{DANGER, read, words_of};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Types inside one another.
const DEPTH_MAX: usize = 5;

struct Described(Value);

impl Described {
    fn fields(&self, kind: &str) -> Vec<(String, String, bool)> {
        let fields = self.0["types"][kind]["fields"].as_array();
        let read = |field: &Value| {
            let kind = field["types"][0].as_str().unwrap();
            let name = field["name"].as_str().unwrap();
            (name.to_owned(), kind.to_owned(), field["required"] == true)
        };
        fields.into_iter().flatten().map(read).collect()
    }

    fn subtypes(&self, kind: &str) -> Vec<String> {
        let subtypes = self.0["types"][kind]["subtypes"].as_array();
        let named = subtypes.into_iter().flatten();
        let named = named.map(|name| name.as_str().unwrap().to_owned());
        named
            .filter(|name| self.0["types"][name].is_object())
            .collect()
    }

    /// The least that a value of a type may be.
    fn least(&self, kind: &str, depth: usize) -> Value {
        if let Some(inner) = kind.strip_prefix("Array of ") {
            return json!([self.least(inner, depth)]);
        }
        match kind {
            "Integer" => json!(1),
            "Float" => json!(1.5),
            "Boolean" => json!(false),
            "String" | "RichText" => json!("x"),
            "Chat" => json!({"id": 7, "type": "group"}),
            _ if depth > DEPTH_MAX => json!({}),
            _ => match self.subtypes(kind).first() {
                Some(first) => self.least(first, depth + 1),
                None => self.required(kind, depth),
            },
        }
    }

    fn required(&self, kind: &str, depth: usize) -> Value {
        let fields = self
            .fields(kind)
            .into_iter()
            .filter(|(_, _, required)| *required);
        let fields = fields.map(|(name, kind, _)| (name, self.least(&kind, depth + 1)));
        Value::Object(fields.collect::<Map<_, _>>())
    }

    /// A value of a type for each of its places for text, words in it alone.
    fn places(&self, kind: &str, depth: usize, path: &str, found: &mut Vec<(String, Value)>) {
        if let Some(inner) = kind.strip_prefix("Array of ") {
            let mut inside = Vec::new();
            self.places(inner, depth, path, &mut inside);
            found.extend(
                inside
                    .into_iter()
                    .map(|(place, value)| (place, json!([value]))),
            );
        } else if matches!(kind, "String" | "RichText") {
            found.push((path.to_owned(), json!(DANGER)));
        } else if matches!(kind, "Message" | "MaybeInaccessibleMessage") {
            let message = json!({"message_id": 1, "date": 1, "text": DANGER,
                "chat": {"id": 7, "type": "private"}});
            found.push((format!("{path}, another message"), message));
        } else if depth < DEPTH_MAX {
            for subtype in self.subtypes(kind) {
                self.places(&subtype, depth, path, found);
            }
            for (name, inner, _) in self.fields(kind) {
                let mut inside = Vec::new();
                let place = format!("{kind}.{name}");
                self.places(&inner, depth + 1, &place, &mut inside);
                for (place, value) in inside {
                    let mut whole = self.least(kind, depth);
                    whole[&name] = value;
                    found.push((place, whole));
                }
            }
        }
    }
}

#[test]
#[allow(clippy::print_stdout, reason = "says that it was skipped")]
fn every_place_for_text_is_heard_or_known_to_hold_none() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(described) = std::fs::read_to_string(root.join("../shared/botapi/api.json")) else {
        println!("skipped: no description of the Bot API at ../shared/botapi/api.json");
        return;
    };
    let described = Described(serde_json::from_str(&described).unwrap());
    let mut heard: BTreeMap<String, BTreeSet<bool>> = BTreeMap::new();
    for (name, kind, required) in described.fields("Message") {
        if required || matches!(name.as_str(), "from" | "sender_chat") {
            continue;
        }
        let mut found = Vec::new();
        described.places(&kind, 1, &format!("Message.{name}"), &mut found);
        for (place, value) in found {
            let what = words_of(read("message", &json!({ &name: value })));
            heard
                .entry(place)
                .or_default()
                .insert(what.contains(DANGER));
        }
    }
    let lines = heard.iter().map(|(place, heard)| {
        let heard = match (heard.contains(&true), heard.contains(&false)) {
            (true, true) => "heard, but not everywhere",
            (true, false) => "heard",
            (false, _) => "not heard",
        };
        format!("{place}: {heard}\n")
    });
    let lines: String = lines.collect();
    let path = root.join("tests/messages/places.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &lines).unwrap();
    }
    assert_eq!(lines, std::fs::read_to_string(path).unwrap());
}
