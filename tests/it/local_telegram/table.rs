//! Our table against the Bot API's own description, where that is at hand.

use charley::playground::Method;
use charley::playground::kind::{Field, FieldKind, Need, Object};
use serde_json::Value;
use std::path::Path;

#[test]
#[allow(clippy::print_stdout, reason = "says that it was skipped")]
fn every_parameter_is_as_the_bot_api_describes_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/botapi/api.json");
    let Ok(described) = std::fs::read_to_string(&path) else {
        println!("skipped: no description of the Bot API at ../shared/botapi/api.json");
        return;
    };
    let described: Value = serde_json::from_str(&described).unwrap();
    for method in Method::ALL {
        let theirs = &described["methods"][method.id()];
        assert!(theirs.is_object(), "{} is no method", method.id());
        compare(method.id(), method.fields(), theirs, &described);
    }
}

fn compare(place: &str, ours: &[Field], theirs: &Value, described: &Value) {
    for field in ours {
        let place = format!("{place}.{}", field.name);
        let fields = theirs["fields"].as_array().unwrap();
        let their_field = fields.iter().find(|theirs| theirs["name"] == field.name);
        let their_field = their_field.unwrap_or_else(|| panic!("{place} is not described"));
        let required = field.need == Need::Required;
        assert_eq!(their_field["required"], required, "{place}");
        let types = their_field["types"].as_array().unwrap();
        let our_type = field.kind.type_name();
        assert!(
            types.iter().any(|kind| *kind == our_type),
            "{place} is no {our_type}"
        );
        if let Some(object) = object_in(&field.kind) {
            compare_object(object, described);
        }
    }
    for missing in required_of(theirs) {
        assert!(
            ours.iter().any(|field| field.name == missing),
            "{place} lacks {missing}"
        );
    }
}

/// A type that is one of several is compared with each of them.
fn compare_object(object: &Object, described: &Value) {
    let theirs = &described["types"][object.name];
    if let Some(subtypes) = theirs["subtypes"].as_array() {
        for subtype in subtypes {
            let name = subtype.as_str().unwrap();
            let theirs = &described["types"][name]["fields"];
            let has = |field: &Field| {
                theirs
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|f| f["name"] == field.name)
            };
            assert!(object.fields.iter().all(has), "{name}");
        }
    } else {
        compare(object.name, object.fields, theirs, described);
    }
}

fn object_in(kind: &FieldKind) -> Option<&'static Object> {
    match kind {
        FieldKind::Object(object) => Some(object),
        FieldKind::List(item) => object_in(item),
        FieldKind::Integer | FieldKind::Boolean | FieldKind::Text | FieldKind::File => None,
    }
}

fn required_of(theirs: &Value) -> Vec<String> {
    let fields = theirs["fields"].as_array();
    fields
        .into_iter()
        .flatten()
        .filter(|field| field["required"] == true)
        .map(|field| field["name"].as_str().unwrap().to_owned())
        .collect()
}
