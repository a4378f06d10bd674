//! What is learned from Telegram and told to it at the start: our name, and
//! the texts and commands that people see before they write.
//!
//! None of it is needed to run, so nothing here is fatal.

use super::backoff::Backoff;
use super::bot::{Telegram, Username};
use super::failure::{Remedy, kind, remedy};
use std::time::Duration;
use teloxide::RequestError;
use teloxide::payloads::{
    SetMyCommandsSetters, SetMyDescriptionSetters, SetMyNameSetters, SetMyShortDescriptionSetters,
};
use teloxide::requests::{Request, Requester};
use teloxide::types::BotCommand;
use tokio::sync::watch;
use tokio::time::sleep;

const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// A text that fails so often waits for the next start.
const MOST_ATTEMPTS: u32 = 5;
/// Telegram changes a bot's texts only a few times a day; that is not worth
/// waiting for.
const LONGEST_FLOOD: Duration = Duration::from_secs(60);

/// How the bot presents itself in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introduction {
    /// Two letters; `None` for everybody whose language has no other.
    pub language: Option<String>,
    /// At most 64 characters.
    pub name: String,
    /// In the empty chat; at most 512 characters.
    pub description: String,
    /// On the bot's page and in shared links; at most 120 characters.
    pub short_description: String,
    /// Name without slash, and what it does.
    pub commands: Vec<(String, String)>,
}

/// Learns the bot's name, however long it takes, then tells the texts. Ends
/// early when `stop` is true.
pub async fn introduce(
    telegram: &Telegram,
    username: &Username,
    introductions: &[Introduction],
    mut stop: watch::Receiver<bool>,
) {
    let all = async {
        learn_username(telegram, username).await;
        for introduction in introductions {
            tell(telegram, introduction).await;
        }
    };
    tokio::select! {
        biased;
        _ = stop.wait_for(|stop| *stop) => {}
        () = all => {}
    }
}

async fn learn_username(telegram: &Telegram, username: &Username) {
    let mut backoff = Backoff::starting_at(FIRST_PAUSE);
    loop {
        match telegram.sending().get_me().await {
            Ok(me) => return username.learn(me.username()),
            Err(error) => {
                tracing::warn!(kind = %kind(&error), "the bot's own name is not known yet");
                sleep(backoff.failed()).await;
            }
        }
    }
}

/// Tells the texts of one language; what is not taken is logged.
pub async fn tell(telegram: &Telegram, introduction: &Introduction) {
    let bot = telegram.sending();
    // Empty stands for everybody else.
    let language = introduction.language.clone().unwrap_or_default();
    let commands = introduction
        .commands
        .iter()
        .map(|(name, does)| BotCommand::new(name, does));
    let commands = bot.set_my_commands(commands).language_code(&language);
    let description = bot
        .set_my_description()
        .description(&introduction.description)
        .language_code(&language);
    let short_description = bot
        .set_my_short_description()
        .short_description(&introduction.short_description)
        .language_code(&language);
    let name = bot
        .set_my_name()
        .name(&introduction.name)
        .language_code(&language);
    persist("commands", commands).await;
    persist("description", description).await;
    persist("short description", short_description).await;
    persist("name", name).await;
}

async fn persist<R>(what: &'static str, request: R)
where
    R: Request<Err = RequestError> + Send + Sync,
{
    let mut backoff = Backoff::starting_at(FIRST_PAUSE);
    for _ in 0..MOST_ATTEMPTS {
        let Err(error) = request.send_ref().await else {
            return;
        };
        let pause = match remedy(&error) {
            Remedy::RetryAfter(pause) if pause <= LONGEST_FLOOD => pause,
            Remedy::RetrySoon => backoff.failed(),
            Remedy::Done => return,
            Remedy::RetryAfter(_)
            | Remedy::OperatorProblem
            | Remedy::ChatMissing
            | Remedy::Unreachable
            | Remedy::NewMessageInstead
            | Remedy::PlainTextInstead
            | Remedy::NoButtonsInstead
            | Remedy::DropAndTell => {
                tracing::warn!(what, kind = %kind(&error), "a text about the bot was not taken");
                return;
            }
        };
        sleep(pause).await;
    }
    tracing::warn!(what, "a text about the bot could not be told to Telegram");
}
