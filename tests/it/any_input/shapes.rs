//! Dialogue files and updates made by their shape: how deep, how wide, how long,
//! which numbers, which letters. Each is read on a thread with a small stack, so
//! that what calls itself without end would end the test.

use crate::many::cases;
use charley::telegram::{inbound, without_names};
use charley::words::Source;
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use std::thread;

/// A thread that serves people has 2 MiB.
const STACK_BYTES: usize = 2 * 1024 * 1024;

fn on_a_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = thread::Builder::new().stack_size(STACK_BYTES);
    thread.spawn(work).unwrap().join().unwrap()
}

/// Something over and over, with other things between and a piece of an end.
fn shaped(parts: &'static [&'static str]) -> impl Strategy<Value = String> {
    let part = || prop::sample::select(parts);
    let count = prop_oneof![0..4_usize, 60..140_usize, 3_000..20_000_usize];
    let run = (prop::collection::vec(part(), 1..4), count);
    let run = run.prop_map(|(parts, count)| parts.concat().repeat(count));
    prop::collection::vec(run, 1..6).prop_map(|runs| runs.concat())
}

const FLUENT: &[&str] = &[
    "{",
    "}",
    "{ ",
    "A(",
    "(",
    ")",
    "\"",
    "\\u",
    "$a",
    " -> ",
    "\n *[a] ",
    "[",
    "]",
    "zz = ",
    "\n",
    "\n    .a = ",
    "-t = ",
    "-t",
    "# ",
    "\r\n",
    "é",
    "\u{202e}",
    "\0",
    "0",
    "1e9",
    ".",
];

const TOML: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    "a",
    ".",
    "=",
    ",",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\n",
    "[[",
    "]]",
    "#",
    "[steps.a]\n",
    "ask = ",
    "when = ",
    "next = \"end\"\n",
    "{ question = \"a\", is = \"b\" }",
    "[groups]\n",
    "[parts]\n",
    "x = [\"{x} {y}\"]\n",
    "y = [\"{x}\", \"{y}\"]\n",
    "row = ",
    "1e400",
    "99999999999999999999",
    "-0",
    "nan",
    "\u{feff}",
    "\0",
    "é",
];

const PLACES: [&str; 7] = [
    "words/en/zz.ftl",
    "words/zz/charley.ftl",
    "safety.toml",
    "words/en/heard.toml",
    "words/en/danger/cues.toml",
    "words/en/danger/everyday.txt",
    "intake.toml",
];

#[test]
fn dialogue_files_of_any_shape_are_problems() {
    let file = prop_oneof![
        (0..2_usize, shaped(FLUENT)),
        (2..PLACES.len(), shaped(TOML)),
    ];
    proptest!(cases(40), |((place, text) in file)| {
        let path = PLACES[place].to_owned();
        let read = on_a_small_stack(move || charley::library::read(&[Source { path, text }]).is_err());
        prop_assert!(read, "one file is no book");
    });
}

const JSON: &[&str] = &[
    "{\"a\":",
    "[",
    "]",
    "}",
    "0",
    ",",
    "\"\":",
    "\"",
    "\\ud83d",
    "\\u0000",
    "null",
    "1e400",
    "-0",
    "99999999999999999999",
    "true",
    "{\"message\":",
    "{\"reply_to_message\":",
    "{\"chat\":{\"id\":1},",
    "\"text\":\"a\"",
    "é",
    "\u{202e}",
];

#[test]
fn updates_of_any_shape_are_events_or_nothing() {
    let fields = vec![
        "text",
        "caption",
        "reply_to_message",
        "document",
        "entities",
        "from",
        "poll",
        "checklist",
        "rich_message",
        "new_chat_member",
        "pinned_message",
        "giveaway",
        "date",
        "chat",
    ];
    let fields = prop::sample::select(fields);
    let kinds = prop::sample::select(vec![
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    ]);
    proptest!(cases(200), |(kind in kinds, field in fields, value in shaped(JSON))| {
        let json = format!(
            "{{\"update_id\":1,\"{kind}\":{{\"message_id\":1,\"date\":1,\"id\":\"1\",\
             \"chat\":{{\"id\":1,\"type\":\"private\"}},\
             \"from\":{{\"id\":1,\"is_bot\":false,\"first_name\":\"A\"}},\"{field}\":{value}}}}}"
        );
        on_a_small_stack(move || inbound::read(&without_names(&json), "charley_bot", DateTime::<Utc>::UNIX_EPOCH));
    });
}

#[test]
fn updates_as_deep_as_they_are_read_are_read_on_a_small_stack() {
    for depth in [1, 60, 120, 127, 128, 129, 10_000] {
        for (open, close) in [
            ("{\"reply_to_message\":", "}"),
            ("[", "]"),
            ("{\"a\":", "}"),
        ] {
            let deep = format!("{}0{}", open.repeat(depth), close.repeat(depth));
            let json = format!("{{\"update_id\":1,\"message\":{deep}}}");
            on_a_small_stack(move || {
                inbound::read(
                    &without_names(&json),
                    "charley_bot",
                    DateTime::<Utc>::UNIX_EPOCH,
                )
            });
        }
    }
}
