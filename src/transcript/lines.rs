//! What a turn did, line by line: `<` said, `~` edited, `*` a note on a press,
//! `=` counted along, `!` kept. A picture or a sound is named, and its caption follows; `|` is folded away.

use super::screen::label_and_data;
use crate::conversation::{Effect, Message, Person};
use crate::dialogue::Book;
use crate::diary::{Record, night};
use chrono::{DateTime, Utc};
use serde_json::Value;

/// The lines of a turn's effects, for the person as the turn left them.
pub fn lines(book: &Book, person: &Person, now: DateTime<Utc>, effects: &[Effect]) -> Vec<String> {
    let mut page = LineWriter {
        book,
        person,
        now,
        lines: Vec::new(),
    };
    for effect in effects {
        page.effect(effect);
    }
    page.lines
}

struct LineWriter<'a> {
    book: &'a Book,
    person: &'a Person,
    now: DateTime<Utc>,
    lines: Vec<String>,
}

impl LineWriter<'_> {
    fn effect(&mut self, effect: &Effect) {
        match effect {
            Effect::Send { message, .. } => self.message("<", message),
            Effect::SendPicture {
                picture, caption, ..
            } => {
                self.write(format!("< {{picture: {}}}", picture.name()));
                self.message("<", caption);
            }
            Effect::SendSound { sound, caption } => {
                self.write(format!("< {{sound: {} clips}}", sound.cues.len()));
                self.message("<", caption);
            }
            Effect::Edit { message, .. } => self.message("~", message),
            Effect::DropButtons { .. } => self.write("~ (without buttons)".to_owned()),
            Effect::Delete { .. } => self.write("~ (deleted)".to_owned()),
            Effect::Answer { toast: None, .. } => {}
            Effect::Answer {
                toast: Some(toast), ..
            } => {
                let toast = self.book.words().plain(&self.person.language, toast);
                self.write(format!("* {toast}"));
            }
            Effect::Fetch { .. } => self.write("= the file is fetched".to_owned()),
            Effect::SendFile(file) => self.write(format!("< {{{}}}", file.name())),
            Effect::Pace { phases, .. } => {
                for phase in phases {
                    let text = self.text(&phase.message);
                    self.write(format!("= {:>3} s  {text}", phase.after_seconds));
                }
            }
            Effect::Keep(record) => self.write(format!("! {}", kept(record))),
            Effect::Discard(key) => self.write(format!("! gone: {key:?}")),
            Effect::Forget => self.write("! everything is forgotten".to_owned()),
        }
    }

    fn message(&mut self, mark: &str, message: &Message) {
        let is_silent = mark == "<" && is_silent(self.person, self.now, message);
        for (number, line) in self.text(message).lines().enumerate() {
            let silent = if is_silent && number == 0 {
                " (silent)"
            } else {
                ""
            };
            self.write(format!("{mark}{silent} {line}"));
        }
        for row in &message.buttons {
            let language = &self.person.language;
            let labels = row
                .iter()
                .map(|button| format!("[{}]", label_and_data(self.book, language, button).0));
            let labels: Vec<String> = labels.collect();
            self.write(format!("{mark}   {}", labels.join(" ")));
        }
    }

    fn text(&self, message: &Message) -> String {
        let words = self.book.words();
        let paragraphs = message.paragraphs.iter().enumerate();
        let paragraphs = paragraphs.map(|(number, lines)| {
            let is_folded = message.folded_from.is_some_and(|from| number >= from);
            let mark = if is_folded { "| " } else { "" };
            let lines = lines
                .iter()
                .map(|line| format!("{mark}{}", words.html(&self.person.language, line)));
            lines.collect::<Vec<_>>().join("\n")
        });
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }

    /// Without blanks at the end, which no editor keeps.
    fn write(&mut self, line: String) {
        self.lines.push(line.trim_end().to_owned());
    }
}

/// Whether a message makes no sound if it goes out now.
pub fn is_silent(person: &Person, now: DateTime<Utc>, message: &Message) -> bool {
    let hours = person.hours();
    let is_night = hours.is_none_or(|hours| night::is_night(now, &hours));
    message.is_silent(is_night)
}

/// A record in short: its kind and the fields that are set.
fn kept(record: &Record) -> String {
    let value = serde_json::to_value(record).unwrap_or_default();
    let Some((kind, fields)) = value.as_object().and_then(|record| record.iter().next()) else {
        return String::new();
    };
    let set = fields.as_object().into_iter().flatten();
    let set = set
        .filter(|(name, value)| !value.is_null() && !is_bookkeeping(name))
        .map(|(name, value)| format!("{name}={}", unquoted(value)));
    let set: Vec<String> = set.collect();
    format!("{} {}", kind.to_lowercase(), set.join(" "))
}

fn unquoted(value: &Value) -> String {
    value.to_string().replace('"', "")
}

fn is_bookkeeping(field: &str) -> bool {
    matches!(
        field,
        "recorded_at" | "answered_at" | "assessed_at" | "version" | "dialogue"
    )
}
