//! Conversations as text files: `tests/transcripts/*.txt`.
//!
//! Lines that people wrote are inputs: `now`, `at`, `> said`, `> (Button)`,
//! `>> (Button that is gone)`, `> {sticker}`. All other lines are what Charley
//! did, and are compared. `CHARLEY_UPDATE=1 cargo test transcripts` writes them
//! anew; read the difference before you keep it.

use crate::player::{Player, heard};
use charley::conversation::{Effect, Message, What};
use charley::diary::Record;
use charley::library;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[test]
fn transcripts() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let update = std::env::var_os("CHARLEY_UPDATE").is_some();
    let book = Arc::new(library::load(None).unwrap());
    let mut played = 0;
    let files = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let expected = std::fs::read_to_string(&path).unwrap();
        let play = || Play::of(book.clone(), &expected);
        let happened = std::panic::catch_unwind(std::panic::AssertUnwindSafe(play))
            .unwrap_or_else(|_| panic!("{} cannot be played on", path.display()));
        if update {
            std::fs::write(&path, &happened).unwrap();
        }
        assert!(
            update || happened == expected,
            "{}:\n{}",
            path.display(),
            first_difference(&expected, &happened)
        );
        played += 1;
    }
    assert!(played > 0, "there are transcripts");
}

fn first_difference(expected: &str, happened: &str) -> String {
    let mut lines = expected.lines().zip(happened.lines()).enumerate();
    match lines.find(|(_, (expected, happened))| expected != happened) {
        Some((line, (expected, happened))) => {
            format!(
                "line {}\n  expected: {expected}\n  happened: {happened}",
                line + 1
            )
        }
        None => "one is longer than the other".to_owned(),
    }
}

/// A transcript being played and written.
struct Play {
    book: Arc<charley::dialogue::Book>,
    player: Option<Player>,
    zone: Tz,
    out: String,
}

impl Play {
    fn of(book: Arc<charley::dialogue::Book>, transcript: &str) -> String {
        let mut play = Play {
            book,
            player: None,
            zone: chrono_tz::UTC,
            out: String::new(),
        };
        for line in transcript.lines() {
            play.line(line);
        }
        play.out
    }

    fn line(&mut self, line: &str) {
        let is_input = line.is_empty()
            || ["#", ">", "now ", "at "]
                .iter()
                .any(|start| line.starts_with(start));
        if !is_input {
            return;
        }
        self.write(line);
        if let Some(start) = line.strip_prefix("now ") {
            let (time, zone) = start.rsplit_once(' ').unwrap();
            self.zone = zone.parse().unwrap();
            let now = self.instant(time);
            self.player = Some(Player::new(self.book.clone(), now));
        } else if let Some(time) = line.strip_prefix("at ") {
            self.until(time);
        } else if let Some(label) = in_brackets(line, ">> (", ')') {
            let effects = self.player().presses_old(label);
            self.effects(&effects);
        } else if let Some(label) = in_brackets(line, "> (", ')') {
            let effects = self.player().presses(label);
            self.effects(&effects);
        } else if let Some(what) = in_brackets(line, "> {", '}') {
            let effects = self.player().happens(other(what));
            self.effects(&effects);
        } else if let Some(said) = line.strip_prefix("> ") {
            let effects = self.player().happens(heard(said));
            self.effects(&effects);
        }
    }

    fn player(&mut self) -> &mut Player {
        self.player
            .as_mut()
            .expect("a transcript begins with `now`")
    }

    fn until(&mut self, time: &str) {
        let target = self.instant(time);
        let happened = self.player().until(target);
        for (at, effects) in happened {
            self.player().now = at;
            let local = at.with_timezone(&self.zone).format("%Y-%m-%d %H:%M");
            self.write(&format!("- {local}"));
            self.effects(&effects);
        }
        self.player().now = target;
    }

    fn instant(&self, time: &str) -> DateTime<Utc> {
        let seconds = if time.len() > 16 { "" } else { ":00" };
        let local = NaiveDateTime::parse_from_str(&format!("{time}{seconds}"), "%Y-%m-%d %H:%M:%S");
        let local = self.zone.from_local_datetime(&local.unwrap());
        local.earliest().unwrap().to_utc()
    }

    fn write(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn effects(&mut self, effects: &[Effect]) {
        for effect in effects {
            self.effect(effect);
        }
    }

    fn effect(&mut self, effect: &Effect) {
        match effect {
            Effect::Send { message, .. } => self.message("<", message),
            Effect::Edit { message, .. } => self.message("~", message),
            Effect::DropButtons { .. } => self.write("~ (without buttons)"),
            Effect::Answer { toast: None, .. } => {}
            Effect::Answer {
                toast: Some(toast), ..
            } => {
                let player = self.player();
                let toast = player
                    .book
                    .words()
                    .plain(&player.chat.person.language, toast);
                self.write(&format!("* {toast}"));
            }
            Effect::SendExport => self.write("< {charley-export.json} {charley-cramps.csv}"),
            Effect::Pace { phases, .. } => {
                for phase in phases {
                    let text = self.player().text(&phase.message);
                    self.write(&format!("= {:>3} s  {text}", phase.after_seconds));
                }
            }
            Effect::Keep(record) => self.write(&format!("! {}", kept(record))),
            Effect::Discard(key) => self.write(&format!("! gone: {key:?}")),
            Effect::Forget => self.write("! everything is forgotten"),
        }
    }

    fn message(&mut self, mark: &str, message: &Message) {
        let player = self.player();
        let silent = if mark == "<" && player.is_silent(message) {
            " (silent)"
        } else {
            ""
        };
        let text = player.text(message);
        let rows: Vec<String> = message
            .buttons
            .iter()
            .map(|row| {
                let labels = row.iter().map(|button| player.label_and_data(button).0);
                labels
                    .map(|label| format!("[{label}]"))
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        for (number, line) in text.lines().enumerate() {
            let silent = if number == 0 { silent } else { "" };
            self.write(&format!("{mark}{silent} {line}"));
        }
        for row in rows {
            self.write(&format!("{mark}   {row}"));
        }
    }
}

fn in_brackets<'a>(line: &'a str, start: &str, end: char) -> Option<&'a str> {
    line.strip_prefix(start)?.strip_suffix(end)
}

fn other(what: &str) -> What {
    let words: Vec<&str> = what.split_whitespace().collect();
    match words.as_slice() {
        ["sticker"] => What::Sticker,
        ["voice"] => What::Voice,
        ["photo"] => What::Other { caption: None },
        ["photo", ..] => What::Other {
            caption: Some(what["photo ".len()..].to_owned()),
        },
        ["edited", ..] => What::Edited {
            text: Some(what["edited ".len()..].to_owned()),
        },
        ["location", latitude, longitude] => What::Location {
            latitude: latitude.parse().unwrap(),
            longitude: longitude.parse().unwrap(),
        },
        ["unreadable"] => What::Unreadable,
        ["blocked"] => What::Blocked,
        ["unblocked"] => What::Unblocked,
        ["group"] => What::Group,
        ["press", data] => What::Button {
            callback: "forged".to_owned(),
            data: (*data).to_owned(),
        },
        _ => panic!("unknown input {{{what}}}"),
    }
}

/// A record in short: its kind and the fields that are set.
fn kept(record: &Record) -> String {
    let value = serde_json::to_value(record).unwrap();
    let (kind, fields) = value.as_object().unwrap().iter().next().unwrap();
    let set: Vec<String> = fields
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, value)| !value.is_null() && !is_bookkeeping(name))
        .map(|(name, value)| format!("{name}={}", value.to_string().replace('"', "")))
        .collect();
    format!("{} {}", kind.to_lowercase(), set.join(" "))
}

fn is_bookkeeping(field: &str) -> bool {
    matches!(
        field,
        "recorded_at" | "answered_at" | "assessed_at" | "version" | "dialogue"
    )
}
