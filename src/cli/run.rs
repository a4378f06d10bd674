//! `charley run`: settings, dialogues, store, then the bot until it is told to
//! stop.

use crate::app::{App, Setup};
use crate::clock::SystemClock;
use crate::config::Config;
use crate::dialogue::Book;
use crate::library;
use crate::runner::panics;
use crate::store::SledStore;
use crate::telegram::{Limits, Telegram};
use anyhow::{Context, anyhow};
use std::io::{self, Write};
use std::sync::Arc;
use tracing_subscriber::EnvFilter;

/// Parts whose chatter could hold a request or a value; they say what goes
/// wrong and nothing else, whatever `RUST_LOG` asks for.
const QUIET: [&str; 7] = [
    "hyper=warn",
    "hyper_util=warn",
    "reqwest=warn",
    "rustls=warn",
    "sled=warn",
    "teloxide=off",
    "teloxide_core=off",
];

/// Runs the bot until SIGTERM or Ctrl-C.
pub fn run() -> anyhow::Result<()> {
    let config = Config::from_env()?;
    start_logs(&config.log)?;
    panics::log_only_the_place();
    let token = config.required_token()?;
    let book = read_book(&config)?;
    let api_url = config.api_url.as_ref().map(|url| url.as_str());
    let telegram = Telegram::new(token.reveal(), api_url)?;
    let store = SledStore::open(&config.data_dir)?;
    let setup = Setup {
        telegram,
        store: Arc::new(store),
        book: Arc::new(book),
        clock: Arc::new(SystemClock::default()),
        limits: Limits::default(),
    };
    let runtime = tokio::runtime::Runtime::new().context("no runtime can be started")?;
    runtime.block_on(async {
        let stop = stop_signal()?;
        App::start(setup, say_polling).await?.run(stop).await
    })
}

/// The one line that says that Charley is there.
fn say_polling() {
    // Nobody is left to tell where stderr is closed.
    let _ = writeln!(io::stderr(), "charley: polling");
}

fn start_logs(directives: &str) -> anyhow::Result<()> {
    let mut filter = EnvFilter::try_new(directives).context("RUST_LOG")?;
    for quiet in QUIET {
        filter = filter.add_directive(quiet.parse().context("a log directive")?);
    }
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .try_init()
        .map_err(|_| anyhow!("the log is set up twice"))
}

/// The dialogues; every problem is printed where there is one.
fn read_book(config: &Config) -> anyhow::Result<Book> {
    let book = library::load(config.dialogues_dir.as_deref()).map_err(|problems| {
        for problem in &problems {
            // Nobody is left to tell where stderr is closed.
            let _ = writeln!(io::stderr(), "{problem}");
        }
        anyhow!(super::counted(&problems))
    })?;
    if config.operator.is_none() {
        tracing::warn!("CHARLEY_OPERATOR is not set: /privacy cannot say who runs this bot");
    }
    Ok(book.with_operator(config.operator.clone()))
}

/// Resolves at the first SIGTERM or Ctrl-C.
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be heard")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("Ctrl-C cannot be heard")?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
