//! A bare teloxide bot: its `Dispatcher`, a dialogue in memory, and one answer
//! for everything. It keeps nothing that would survive it, but where it is told
//! a file: then one row of each update.
//!
//! A program of its own, so that nothing that Charley is built with is in it.
//! `speed` starts it; by itself it does nothing.

#[path = "../speed/letting_go.rs"]
mod letting_go;
mod rows;

use anyhow::Context;
use rows::Rows;
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use teloxide_dispatch::dispatching::dialogue::InMemStorage;
use teloxide_dispatch::dispatching::{Dispatcher, HandlerExt, UpdateFilterExt};
use teloxide_dispatch::payloads::SendMessageSetters;
use teloxide_dispatch::prelude::{Dialogue, Requester};
use teloxide_dispatch::types::{
    InlineKeyboardMarkup, LinkPreviewOptions, Message, ParseMode, Update,
};
use teloxide_dispatch::{Bot, dptree};

/// How often the person has written: something to keep in the dialogue.
#[derive(Clone, Copy, Debug, Default)]
struct Texts(u64);

type Memory = InMemStorage<Texts>;
type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What Charley once said, to be said again.
#[derive(Deserialize)]
struct Answer {
    text: String,
    reply_markup: InlineKeyboardMarkup,
}

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [url, token, answer] => run(url, token, answer, None),
        [url, token, answer, file] => run(url, token, answer, Some(Rows::open(Path::new(file))?)),
        // Cargo runs every benchmark, with what was meant for another.
        _ => Ok(()),
    }
}

fn run(url: &str, token: &str, answer: &str, rows: Option<Rows>) -> anyhow::Result<()> {
    let answer: Answer = serde_json::from_str(answer).context("the answer")?;
    let bot = Bot::with_client(token, client()?).set_api_url(url.parse()?);
    let texts = Update::filter_message()
        .enter_dialogue::<Message, Memory, Texts>()
        .endpoint(say);
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        let mut dispatcher = Dispatcher::builder(bot, texts)
            .dependencies(dptree::deps![Memory::new(), Arc::new(answer), rows])
            .build();
        let stop = dispatcher.shutdown_token();
        tokio::spawn(async move {
            letting_go::let_go().await;
            if let Ok(stopped) = stop.shutdown() {
                stopped.await;
            }
        });
        dispatcher.dispatch().await;
    });
    Ok(())
}

/// As Charley's clients are, but one for everything, as teloxide has it, and
/// with room for everybody at once: it never has to connect again.
fn client() -> anyhow::Result<reqwest::Client> {
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(20))
        .tcp_nodelay(true)
        .no_proxy()
        .build()
        .context("no client")
}

async fn say(
    bot: Bot,
    message: Message,
    dialogue: Dialogue<Texts, Memory>,
    Texts(texts): Texts,
    answer: Arc<Answer>,
    rows: Option<Rows>,
) -> Result<(), Failed> {
    dialogue.update(Texts(texts + 1)).await?;
    if let Some(rows) = rows {
        rows.add(message.chat.id.0, message.date, message.text())
            .await?;
    }
    bot.send_message(message.chat.id, &answer.text)
        .link_preview_options(LinkPreviewOptions {
            is_disabled: true,
            url: None,
            prefer_small_media: false,
            prefer_large_media: false,
            show_above_text: false,
        })
        .disable_notification(true)
        .parse_mode(ParseMode::Html)
        .reply_markup(answer.reply_markup.clone())
        .await?;
    Ok(())
}
