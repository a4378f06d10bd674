//! Compares a request with the table. Complaints name parameters, never
//! what was in them.

use super::kind::{Field, FieldKind, Need};
use serde_json::{Map, Value};

/// Everything in `params` that the table does not have, or has otherwise.
pub fn complaints(fields: &[Field], params: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    check_fields(fields, params, &String::new, &mut found);
    found
}

/// Paths are closures, made only where there is something to complain about:
/// this runs for every request.
type Path<'a> = &'a dyn Fn() -> String;

fn check_fields(
    fields: &[Field],
    params: &Map<String, Value>,
    path: Path,
    found: &mut Vec<String>,
) {
    for (name, value) in params {
        let path: Path = &|| format!("{}{name}", path());
        match fields.iter().find(|field| field.name == name) {
            Some(field) => check_value(&field.kind, value, path, found),
            None => found.push(format!("unknown parameter {}", path())),
        }
    }
    for field in fields {
        if field.need != Need::Optional && !params.contains_key(field.name) {
            found.push(format!("missing parameter {}{}", path(), field.name));
        }
    }
}

fn check_value(kind: &FieldKind, value: &Value, path: Path, found: &mut Vec<String>) {
    let right = match (kind, value) {
        (FieldKind::Integer, value) => value.is_i64(),
        (FieldKind::Boolean, value) => value.is_boolean(),
        (FieldKind::Text, value) => value.is_string(),
        (FieldKind::File, value) => value.is_object(),
        (FieldKind::List(item), Value::Array(values)) => {
            for value in values {
                check_value(item, value, &|| format!("{}[]", path()), found);
            }
            true
        }
        (FieldKind::Object(object), Value::Object(inner)) => {
            check_fields(object.fields, inner, &|| format!("{}.", path()), found);
            true
        }
        (FieldKind::List(_) | FieldKind::Object(_), _) => false,
    };
    if !right {
        found.push(format!("{} is not {}", path(), kind.type_name()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Method;
    use super::*;
    use serde_json::json;

    fn complaints_about(method: Method, params: Value) -> Vec<String> {
        complaints(method.fields(), params.as_object().unwrap())
    }

    #[test]
    fn complaints_name_the_place_and_not_the_content() {
        for (params, complaint) in [
            (json!({ "chat_id": 1 }), "missing parameter text"),
            (
                json!({ "chat_id": "1", "text": "a" }),
                "chat_id is not Integer",
            ),
            (
                json!({ "chat_id": 1.5, "text": "a" }),
                "chat_id is not Integer",
            ),
            (json!({ "chat_id": 1, "text": null }), "text is not String"),
            (
                json!({ "chat_id": 1, "text": "a", "txet": "b" }),
                "unknown parameter txet",
            ),
            (
                json!({ "chat_id": 1, "text": "a", "reply_markup": { "inline_keyboard": [{}] } }),
                "reply_markup.inline_keyboard[] is not Array of InlineKeyboardButton",
            ),
            (
                json!({ "chat_id": 1, "text": "a", "reply_markup": {
                    "inline_keyboard": [[{ "text": "b", "pay": true }]] } }),
                "unknown parameter reply_markup.inline_keyboard[][].pay",
            ),
        ] {
            assert_eq!(complaints_about(Method::SendMessage, params), [complaint]);
        }
    }

    #[test]
    fn what_the_table_has_is_fine() {
        let params = json!({ "commands": [{ "command": "log", "description": "a cramp" }] });
        assert!(complaints_about(Method::SetMyCommands, params).is_empty());
        assert!(complaints_about(Method::GetMe, json!({})).is_empty());
    }
}
