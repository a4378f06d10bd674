//! A stock teloxide bot, to be measured against: its `Dispatcher`, and one
//! answer for everything.

use charley::playground::LocalTelegram;
use teloxide_dispatch::dispatching::{Dispatcher, UpdateFilterExt};
use teloxide_dispatch::prelude::Requester;
use teloxide_dispatch::types::{Message, Update};
use teloxide_dispatch::{Bot, RequestError};
use tokio::runtime::Runtime;

/// Runs until the runtime is dropped, panics and all.
pub fn start(telegram: &LocalTelegram) -> Runtime {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let bot = Bot::with_client(telegram.token(), client);
    let bot = bot.set_api_url(telegram.url().parse().unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.spawn(async move {
        let texts = Update::filter_message().endpoint(say);
        Dispatcher::builder(bot, texts).build().dispatch().await;
    });
    runtime
}

async fn say(bot: Bot, message: Message) -> Result<(), RequestError> {
    bot.send_message(message.chat.id, "Noted").await?;
    Ok(())
}
