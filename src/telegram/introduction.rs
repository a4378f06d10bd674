//! What is learned from Telegram and told to it at the start: our name, and
//! the texts and commands that people see before they write.
//!
//! None of it is needed to run, so nothing here is fatal.

use super::backoff::Backoff;
use super::bot::{Telegram, Username};
use super::failure::{Remedy, kind, remedy};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use teloxide::payloads::{
    GetMe, SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters,
    SetMyName, SetMyNameSetters, SetMyShortDescription, SetMyShortDescriptionSetters,
};
use teloxide::requests::Payload;
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

/// What we want to know of ourselves.
#[derive(Deserialize)]
struct Me {
    username: String,
}

async fn learn_username(telegram: &Telegram, username: &Username) {
    let mut backoff = Backoff::starting_at(FIRST_PAUSE);
    loop {
        match telegram.ask(&GetMe::new()).await {
            Ok(Me { username: own }) => {
                tracing::info!("this bot is @{own}");
                return username.learn(&own);
            }
            Err(error) => {
                tracing::warn!(kind = %kind(&error), "the bot's own name is not known yet");
                sleep(backoff.failed()).await;
            }
        }
    }
}

/// Tells the texts of one language; what is not taken is logged.
pub async fn tell(telegram: &Telegram, introduction: &Introduction) {
    // Empty stands for everybody else.
    let language = introduction.language.clone().unwrap_or_default();
    let commands = introduction
        .commands
        .iter()
        .map(|(name, does)| BotCommand::new(name, does));
    let commands = SetMyCommands::new(commands).language_code(&language);
    let description = SetMyDescription::new()
        .description(&introduction.description)
        .language_code(&language);
    let short_description = SetMyShortDescription::new()
        .short_description(&introduction.short_description)
        .language_code(&language);
    let name = SetMyName::new()
        .name(&introduction.name)
        .language_code(&language);
    persist(telegram, "commands", &commands).await;
    persist(telegram, "description", &description).await;
    persist(telegram, "short description", &short_description).await;
    persist(telegram, "name", &name).await;
}

async fn persist<P>(telegram: &Telegram, what: &'static str, payload: &P)
where
    P: Payload + Serialize,
{
    let mut backoff = Backoff::starting_at(FIRST_PAUSE);
    for _ in 0..MOST_ATTEMPTS {
        let told: Result<IgnoredAny, _> = telegram.ask(payload).await;
        let Err(error) = told else {
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
