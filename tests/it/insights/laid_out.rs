//! The long screens as Telegram lays them out, through the client and the local
//! Telegram: `tests/insights/screens/laid_out.txt`. Headings begin with `#`, rows
//! with `|`, folds with `>`, and what is in them stands further in.

use super::screens::{is_as_written, shown, three_months};
use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Message;
use charley::picture::Picture;
use charley::playground::LocalTelegram;
use charley::runner::outbox::Queued;
use charley::sound::Soundtrack;
use charley::telegram::call::Call;
use charley::telegram::calls::Calls;
use charley::telegram::outbound::{Composer, Form};
use charley::telegram::{Renderer, Telegram, Voice};
use charley::words::{Text, WritingDirection};
use serde_json::Value;

struct InWords;

impl Renderer for InWords {
    fn html(&self, language: &str, text: &Text) -> String {
        BOOK.words().html(language, text)
    }

    fn plain(&self, language: &str, text: &Text) -> String {
        BOOK.words().plain(language, text)
    }

    fn direction(&self, _: &str) -> WritingDirection {
        WritingDirection::LeftToRight
    }

    async fn picture(&self, _: &Queued, _: &Picture) -> anyhow::Result<Vec<u8>> {
        Ok(Vec::new())
    }

    fn voice(&self, _: &str, _: &Soundtrack) -> Option<Voice> {
        None
    }
}

#[tokio::test]
async fn long_screens_are_laid_out() {
    let mut player = Player::new(BOOK.clone(), "2026-06-01T12:00:00Z".parse().unwrap());
    player.chat.diary = three_months().diary;
    let results = shown(&player.happens(heard("/triggers"))).clone();
    let nights = shown(&player.presses("What my nights say")).clone();
    player.happens(heard("/bedtime 22:30 06:30 Lisbon"));
    let report = shown(&player.happens(heard("/report"))).clone();
    let mut outlines = Vec::new();
    for message in [results, nights, report] {
        outlines.push(outline(&message).await);
    }
    is_as_written("laid_out", &outlines.join("\n---\n\n"));
}

async fn outline(message: &Message) -> String {
    let telegram = LocalTelegram::start().await.unwrap();
    telegram.person(7);
    let client = Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap();
    let composer = Composer {
        renderer: &InWords,
        language: "en",
        username: "",
    };
    let body = composer.body(message, Form::default());
    let silent = true;
    let sent = client.call(7, Call::Send { body, silent }).await;
    sent.unwrap();
    let blocks = telegram.messages(7).remove(0).rich.unwrap();
    let mut lines = String::new();
    blocks.iter().for_each(|block| add(&mut lines, block, ""));
    lines
}

fn add(lines: &mut String, block: &Value, margin: &str) {
    let text = words(&block["text"]);
    match block["type"].as_str().unwrap() {
        "heading" => lines.push_str(&format!("{margin}# {text}\n")),
        "table" => {
            for row in block["cells"].as_array().unwrap() {
                let cells = row.as_array().unwrap().iter();
                let cells: Vec<String> = cells.map(|cell| words(&cell["text"])).collect();
                lines.push_str(&format!("{margin}| {}\n", cells.join(" | ")));
            }
        }
        "details" => {
            lines.push_str(&format!("{margin}> {}\n", words(&block["summary"])));
            let inside = block["blocks"].as_array().unwrap();
            let margin = format!("{margin}    ");
            inside.iter().for_each(|one| add(lines, one, &margin));
        }
        _ => lines.push_str(&format!("{margin}{text}\n")),
    }
}

fn words(text: &Value) -> String {
    match text {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(words).collect(),
        Value::Object(form) => words(&form["text"]),
        Value::Null | Value::Bool(_) | Value::Number(_) => String::new(),
    }
}
