//! The same job on what teloxide has for it: a `Dispatcher`, and all messages
//! through `Throttle`. At its minute every reminder is a task that sends.
//! It keeps nothing that would survive it.

use super::bot;
use super::evening::PEOPLE_FROM;
use anyhow::{Context, bail};
use std::time::Duration;
use teloxide_dispatch::Bot;
use teloxide_dispatch::adaptors::Throttle;
use teloxide_dispatch::adaptors::throttle::Limits;
use teloxide_dispatch::dispatching::{Dispatcher, UpdateFilterExt};
use teloxide_dispatch::prelude::{Requester, RequesterExt};
use teloxide_dispatch::types::{ChatId, Message, Update};
use tokio::sync::oneshot;

pub const ROLE: &str = "as-throttle";

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Address, token, the minute that all are due at, how many, and the pace.
pub fn run(arguments: &[&str]) -> anyhow::Result<()> {
    let [url, token, due, people, times] = arguments else {
        bail!("address, token, time, people and pace are wanted");
    };
    let due = bot::time(due).context("the time")?;
    let (people, times): (i64, u32) = (people.parse()?, times.parse()?);
    let limits = Limits::default();
    let limits = Limits {
        messages_per_sec_chat: limits.messages_per_sec_chat * times,
        messages_per_min_chat: limits.messages_per_min_chat * times,
        messages_per_sec_overall: limits.messages_per_sec_overall * times,
        ..limits
    };
    let bot = Bot::with_client(*token, client()?).set_api_url(url.parse()?);
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        let bot = bot.throttle(limits);
        let (comes, is_due) = oneshot::channel();
        let mut comes = Some(comes);
        let ends = bot::hear_time(move |now| {
            if let Some(comes) = comes.take_if(|_| now >= due) {
                let _ = comes.send(());
            }
        });
        tokio::spawn(remind(bot.clone(), people, is_due));
        let texts = Update::filter_message().endpoint(answer);
        let mut dispatcher = Dispatcher::builder(bot, texts).build();
        bot::say_ready();
        tokio::select! {
            () = dispatcher.dispatch() => bail!("the dispatcher ended"),
            () = ends => Ok(()),
        }
    })
}

async fn remind(bot: Throttle<Bot>, people: i64, is_due: oneshot::Receiver<()>) {
    if is_due.await.is_err() {
        return;
    }
    for chat in PEOPLE_FROM..PEOPLE_FROM + people {
        let bot = bot.clone();
        tokio::spawn(async move {
            let sent = bot.send_message(ChatId(chat), "Time to stretch.").await;
            // What is missing is counted at Telegram.
            drop(sent);
        });
    }
}

async fn answer(bot: Throttle<Bot>, message: Message) -> Result<(), Failed> {
    bot.send_message(message.chat.id, "Noted.").await?;
    Ok(())
}

fn client() -> anyhow::Result<reqwest::Client> {
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(17))
        .tcp_nodelay(true)
        .no_proxy()
        .build()
        .context("no client")
}
