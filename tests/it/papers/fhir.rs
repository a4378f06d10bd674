//! `charley-fhir.json`, held against the elements of FHIR R4 in
//! `tests/fhir/r4.txt`.

use super::diaries;
use charley::conversation::Chat;
use charley::dialogue::Book;
use charley::library;
use charley::papers::fhir;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static BOOK: LazyLock<Book> = LazyLock::new(|| library::load(None).unwrap());

fn bundle(chat: &Chat) -> Value {
    serde_json::from_str(&fhir::json(&BOOK, chat, diaries::now()).unwrap()).unwrap()
}

#[test]
fn every_bundle_is_of_the_structure_of_r4() {
    let mut odd = diaries::one_night();
    for cramp in odd.diary.cramps.values_mut() {
        cramp.at = None;
        cramp.night = None;
        cramp.note = Some(" \u{1}\u{2} ".to_owned());
    }
    for chat in [
        diaries::empty(),
        diaries::one_night(),
        odd,
        diaries::nights(400),
        diaries::with_a_plan(),
    ] {
        let bundle = bundle(&chat);
        Standard::read().holds(&bundle);
        references_resolve(&bundle);
    }
}

type Spoil = fn(&mut Value);

#[test]
fn the_standard_can_be_broken() {
    let good = bundle(&diaries::nights(9));
    let breaks: [(&str, Spoil); 8] = [
        ("an unknown element", |bundle| bundle["total"] = 3.into()),
        ("null", |bundle| bundle["timestamp"] = Value::Null),
        ("no zone", |bundle| {
            bundle["timestamp"] = "2026-11-20T15:00:00".into()
        }),
        ("a type of its own", |bundle| {
            bundle["type"] = "diary".into()
        }),
        ("an empty list", |bundle| {
            bundle["entry"] = Value::Array(Vec::new())
        }),
        ("no status", |bundle| {
            drop(resource(bundle, 1).remove("status"))
        }),
        ("one for many", |bundle| {
            resource(bundle, 1).insert("item".into(), Value::Object(Map::new()));
        }),
        ("an id with a blank", |bundle| {
            resource(bundle, 0).insert("id".into(), "a b".into());
        }),
    ];
    for (name, spoil) in breaks {
        let mut bad = good.clone();
        spoil(&mut bad);
        let held = std::panic::catch_unwind(|| Standard::read().holds(&bad));
        assert!(held.is_err(), "{name} is seen");
    }
}

fn resource(bundle: &mut Value, number: usize) -> &mut Map<String, Value> {
    bundle["entry"][number]["resource"].as_object_mut().unwrap()
}

#[test]
fn everything_in_the_diary_is_in_it() {
    let chat = diaries::nights(60);
    let bundle = bundle(&chat);
    let entries = bundle["entry"].as_array().unwrap();
    let of_kind = |kind: &str| {
        let is_it = |entry: &&Value| entry["resource"]["resourceType"] == kind;
        entries.iter().filter(is_it).count()
    };
    let diary = &chat.diary;
    let told = diary.cramps.len() + diary.checkins.len() + diary.signs.len();
    assert_eq!(of_kind("Observation"), told);
    assert_eq!(of_kind("Patient"), 1);
    assert_eq!(of_kind("QuestionnaireResponse"), 1);
    let text = bundle.to_string();
    for said in [
        "my calf hurts when I walk uphill",
        "Statin (cholesterol)",
        "72514-3",
        &json!({ "valueString": diaries::OWN_QUESTION }).to_string(),
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn times_are_the_persons_own_and_nights_are_dates() {
    let bundle = bundle(&diaries::one_night());
    let cramp = &bundle["entry"][2]["resource"];
    assert_eq!(cramp["effectiveDateTime"], "2026-11-20T01:12:00+01:00");
    assert_eq!(cramp["issued"], "2026-11-20T00:12:00.345Z");
    let mut told = diaries::one_night();
    told.diary.cramps.get_mut(&1).unwrap().at = None;
    let bundle = self::bundle(&told);
    let cramp = &bundle["entry"][2]["resource"];
    assert_eq!(cramp["effectiveDateTime"], "2026-11-19");
}

#[test]
fn ids_are_the_same_again_and_nobodys_else() {
    let ids = |chat: &Chat| -> BTreeSet<String> {
        let bundle = bundle(chat);
        let entries = bundle["entry"].as_array().unwrap();
        let urls = entries
            .iter()
            .map(|entry| entry["fullUrl"].as_str().unwrap().to_owned());
        urls.collect()
    };
    let mine = diaries::nights(20);
    assert_eq!(ids(&mine), ids(&mine));
    let mut theirs = mine.clone();
    for answer in theirs.diary.answers.values_mut() {
        answer.answered_at -= chrono::TimeDelta::microseconds(7);
    }
    assert!(ids(&mine).is_disjoint(&ids(&theirs)));
}

#[test]
fn nobody_is_named() {
    let bundle = bundle(&diaries::nights(20));
    let patient = &bundle["entry"][0]["resource"];
    let fields: Vec<&String> = patient.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["id", "resourceType"]);
}

/// Every reference is to an entry, and no address is there twice.
fn references_resolve(bundle: &Value) {
    let mut urls = BTreeSet::new();
    for entry in bundle["entry"].as_array().unwrap() {
        let url = entry["fullUrl"].as_str().unwrap().to_owned();
        assert_eq!(
            url,
            format!("urn:uuid:{}", entry["resource"]["id"].as_str().unwrap())
        );
        assert!(urls.insert(url), "an address is there twice");
    }
    let mut waiting = vec![bundle];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(fields) => {
                let named = ["reference", "questionnaire"]
                    .iter()
                    .filter_map(|name| fields.get(*name));
                for reference in named {
                    assert!(urls.contains(reference.as_str().unwrap()), "{reference}");
                }
                waiting.extend(fields.values());
            }
            Value::Array(values) => waiting.extend(values),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// One line of the table.
struct Element {
    required: bool,
    many: bool,
    kind: String,
    values: Option<BTreeSet<String>>,
}

/// The table by owner and name: `Observation`, `status`.
struct Standard(BTreeMap<(String, String), Element>);

impl Standard {
    fn read() -> Standard {
        let table = include_str!("../../fhir/r4.txt");
        let lines = table.lines().filter(|line| !line.starts_with('#'));
        Standard(lines.map(element).collect())
    }

    fn holds(&self, bundle: &Value) {
        self.object("Bundle", bundle, "Bundle");
    }

    fn object(&self, kind: &str, value: &Value, path: &str) {
        let fields = value
            .as_object()
            .unwrap_or_else(|| panic!("{path} is no object"));
        assert!(!fields.is_empty(), "{path} is empty");
        let values = fields.keys().filter(|name| name.starts_with("value"));
        assert!(
            kind == "Quantity" || values.count() <= 1,
            "{path}: one value[x] at most"
        );
        for (name, value) in fields.iter().filter(|(name, _)| *name != "resourceType") {
            let path = format!("{path}.{name}");
            let element = self.0.get(&(kind.to_owned(), name.clone()));
            self.element(
                element.unwrap_or_else(|| panic!("{path} is not of R4")),
                value,
                &path,
            );
        }
        for ((owner, name), element) in &self.0 {
            let is_there = owner != kind || !element.required || fields.contains_key(name);
            assert!(is_there, "{path}.{name} is required");
        }
    }

    fn element(&self, element: &Element, value: &Value, path: &str) {
        match (element.many, value) {
            (true, Value::Array(values)) => {
                assert!(!values.is_empty(), "{path} is an empty list");
                values
                    .iter()
                    .for_each(|value| self.one(element, value, path));
            }
            (true, _) => panic!("{path} is a list"),
            (false, value) => self.one(element, value, path),
        }
    }

    fn one(&self, element: &Element, value: &Value, path: &str) {
        if let Some(values) = &element.values {
            assert!(values.contains(value.as_str().unwrap()), "{path}: {value}");
        }
        if element.kind == "Resource" {
            let kind = value["resourceType"].as_str().unwrap();
            return self.object(kind, value, &format!("{path}({kind})"));
        }
        if element.kind.starts_with(char::is_uppercase) {
            return self.object(&element.kind, value, path);
        }
        assert!(is_primitive(&element.kind, value), "{path}: {value}");
    }
}

fn element(line: &str) -> ((String, String), Element) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (owner, name) = words[0].rsplit_once('.').unwrap();
    let values = words
        .get(4)
        .map(|values| values.split('|').map(str::to_owned).collect());
    let element = Element {
        required: words[1] == "1",
        many: words[2] == "*",
        kind: words[3].to_owned(),
        values,
    };
    ((owner.to_owned(), name.to_owned()), element)
}

/// The regular expressions of R4's primitive types, in our own words.
fn is_primitive(kind: &str, value: &Value) -> bool {
    match (kind, value) {
        ("boolean", Value::Bool(_)) => true,
        ("integer", Value::Number(number)) => number
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok()),
        ("decimal", Value::Number(_)) => true,
        (_, Value::String(text)) => is_text_of(kind, text),
        (_, _) => false,
    }
}

fn is_text_of(kind: &str, text: &str) -> bool {
    let is_instant = |text: &str| chrono::DateTime::parse_from_rfc3339(text).is_ok();
    match kind {
        "id" => {
            let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
            (1..=64).contains(&text.len()) && text.chars().all(is_allowed)
        }
        "uri" | "canonical" => {
            let uuid = text.strip_prefix("urn:uuid:");
            uuid.map_or(text.starts_with("http://"), is_uuid)
        }
        "code" => !text.is_empty() && text.trim() == text && !text.contains("  "),
        "instant" => is_instant(text),
        "dateTime" => is_instant(text) || text.parse::<chrono::NaiveDate>().is_ok(),
        "string" | "markdown" => {
            let is_allowed = |c: char| !c.is_control() || "\t\r\n".contains(c);
            !text.trim().is_empty() && text.chars().all(is_allowed)
        }
        _ => false,
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let is_hex = |c: char| c == '-' || (c.is_ascii_hexdigit() && !c.is_ascii_uppercase());
    lengths == [8, 4, 4, 4, 12] && text.chars().all(is_hex)
}
