//! What happens seldom: signs of danger on papers, files that are brought back, what fails,
//! and what nobody should type.

use super::met::MessageListener;
use super::wandering::Wanderer;
use crate::conversation::{Chat, Document, Effect, Fetched, What};
use crate::dialogue::{Book, Sign, Urgency};
use crate::diary::{Record, SignRecord};
use crate::papers::export;
use crate::transcript::heard;
use chrono::{DateTime, Utc};

/// Each sign of danger on the papers for a doctor.
pub fn signs(book: &Book, listener: &MessageListener, empty: &Chat, now: DateTime<Utc>) {
    for (number, sign) in Sign::ALL.into_iter().enumerate() {
        let urgency = Urgency::ALL[number % Urgency::ALL.len()];
        let mut chat = empty.clone();
        chat.diary.put(Record::Sign(SignRecord {
            id: 1,
            sign,
            urgency,
            at: now,
            words: None,
            understood_at: Some(now),
            looked_at: (number % 2 == 0).then_some(now),
            gone_at: None,
        }));
        Wanderer::new(book, listener, sign.id(), chat, now).papers();
    }
}

/// Things of which something comes by itself, and lines that are no answer.
pub fn troubles(book: &Book, listener: &MessageListener, empty: &Chat, now: DateTime<Utc>) {
    let mut somebody = Wanderer::new(book, listener, "somebody in trouble", empty.clone(), now);
    for what in [
        What::Failed,
        What::TooMuch,
        What::NotMade,
        What::Voice,
        What::Sticker,
        What::Group,
    ] {
        somebody.happens(what, "something failed");
    }
    for line in LINES {
        somebody.happens(heard(line), line);
    }
}

/// Lines that others type word by word.
pub fn lines(
    book: &Book,
    listener: &MessageListener,
    name: &str,
    lines: &[String],
    empty: &Chat,
    now: DateTime<Utc>,
) {
    for line in lines {
        let mut somebody = Wanderer::new(book, listener, name, empty.clone(), now);
        somebody.happens(heard(line), line);
    }
}

/// Files that are brought, sound and broken.
pub fn files(book: &Book, listener: &MessageListener, of: &Chat, empty: &Chat, now: DateTime<Utc>) {
    let sound = export::json(of, now).unwrap_or_default();
    let table = export::csv(of).unwrap_or_default();
    let broken: Vec<(&str, Vec<u8>)> = BROKEN
        .iter()
        .map(|(name, text)| (*name, text.as_bytes().to_vec()))
        .collect();
    let others = [
        (JSON, sound.clone().into_bytes()),
        (CSV, table),
        (JSON, vec![0xff, 0xfe, 0xff]),
        (
            JSON,
            sound
                .replace("\"severity\":", "\"severity\":9")
                .into_bytes(),
        ),
    ];
    for (name, bytes) in others.into_iter().chain(broken) {
        let mut somebody = Wanderer::new(
            book,
            listener,
            "somebody who brings a file",
            empty.clone(),
            now,
        );
        for _ in 0..2 {
            brings(&mut somebody, name, Fetched::Bytes(bytes.clone().into()));
        }
    }
    for (name, file) in [
        (JSON, Fetched::TooLarge),
        (JSON, Fetched::Gone),
        (JSON, Fetched::Failed),
        ("cat.jpg", Fetched::Gone),
    ] {
        let mut somebody = Wanderer::new(
            book,
            listener,
            "somebody who brings a file",
            empty.clone(),
            now,
        );
        brings(&mut somebody, name, file);
    }
}

/// Brings a file, and then taps the first button about it.
fn brings(somebody: &mut Wanderer, name: &str, file: Fetched) {
    let document = Document {
        file_id: "file-1".to_owned(),
        name: name.to_owned(),
        size_bytes: Some(100),
        caption: None,
    };
    let effects = somebody.happens(What::Document(document), "a file");
    fetches(somebody, &effects, &file);
    for begins in ["import.add", "import.leave"] {
        if let Some(data) = somebody.shown(begins) {
            let effects = somebody.presses(&data);
            fetches(somebody, &effects, &file);
        }
    }
}

fn fetches(somebody: &mut Wanderer, effects: &[Effect], file: &Fetched) {
    for effect in effects {
        if let Effect::Fetch { file_id, adding } = effect {
            let what = What::Fetched {
                file_id: file_id.clone(),
                file: file.clone(),
                adding: *adding,
            };
            somebody.happens(what, "a file");
        }
    }
}

const JSON: &str = "charley-export.json";
const CSV: &str = "charley-cramps.csv";

const BROKEN: [(&str, &str); 9] = [
    (JSON, "{"),
    (JSON, "[]"),
    (JSON, "{\"format\": 99}"),
    (JSON, "{\"version\": 1, \"cramps\": [{\"began_at\": 7}]}"),
    (CSV, "night,pain\n1,2\n"),
    (CSV, "began_at,severity\nsoon,much\n"),
    (
        CSV,
        "id,began_at,severity,leg\n1,2026-11-20T03:00:00Z,99,left\n",
    ),
    ("charley-nights.csv", "night,known\n2026-11-20,yes\n"),
    ("cat.jpg", "meow"),
];

const LINES: [&str; 26] = [
    "/dance",
    "/bedtime soon",
    "/bedtime 10:30",
    "/bedtime 22:30 06:30 Berlin",
    "/bedtime 22:30 21:30 Berlin",
    "/settings water 70",
    "/settings water 400",
    "/settings stretch 70",
    "/settings stretch 900",
    "/settings pause 3",
    "/settings pause 500",
    "/settings language zz",
    "/settings what",
    "/settings number 112",
    "/settings number ?",
    "/log yesterday 14:00",
    "/log 77",
    "/log 3 left calf 5 min",
    "/checkin clear",
    "/checkin",
    "/cancel",
    "/plan full",
    "/plan sleep",
    "/stop",
    "/delete",
    "/export",
];
