//! `charley run`: settings, dialogues, store, then the bot until it is told to
//! stop.

use crate::app::{App, Setup};
use crate::clock::SystemClock;
use crate::config::{Config, KEY_FILE};
use crate::dialogue::Book;
use crate::library;
use crate::runner::panics;
use crate::store::{SealedStore, StoreError};
use crate::telegram::{Limits, Telegram};
use anyhow::{Context, anyhow};
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;
use tracing::Level;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Parts of others that are never logged: what they say may hold a request.
const SILENT: [&str; 2] = ["teloxide", "teloxide_core"];

/// For threads that block after everything was finished.
const LAST_MOMENT: Duration = Duration::from_millis(500);

/// Runs the bot until SIGTERM or Ctrl-C.
pub fn run() -> anyhow::Result<()> {
    let config = Config::from_env()?;
    start_logs(&config.log)?;
    panics::log_only_the_place();
    let token = config.required_token()?;
    let book = read_book(&config)?;
    let api_url = config.api_url.as_ref().map(|url| url.as_str());
    let telegram = Telegram::new(token.reveal(), api_url)?;
    let store = Arc::new(open_store(&config)?);
    if config.operator.is_none() {
        tracing::warn!("CHARLEY_OPERATOR is not set: /privacy cannot say who runs this bot");
    }
    let setup = Setup {
        telegram,
        sealer: store.sealer(),
        store: Arc::clone(&store) as _,
        book: Arc::new(book),
        clock: Arc::new(SystemClock::default()),
        limits: Limits::default(),
    };
    let runtime = Runtime::new().context("no runtime can be started")?;
    finish(runtime, async {
        let stop = stop_signal()?;
        tokio::spawn(super::backup::at_every_signal(store, &config)?);
        App::start(setup, say_polling).await?.run(stop).await
    })
}

/// Does the work, and then waits only a moment for what still runs: looking up
/// Telegram's address may block a thread for minutes, and cannot be stopped.
fn finish<T>(runtime: Runtime, work: impl Future<Output = T>) -> T {
    let done = runtime.block_on(work);
    runtime.shutdown_timeout(LAST_MOMENT);
    done
}

/// The one line that says that Charley is there.
fn say_polling() {
    // Nobody is left to tell where stderr is closed.
    let _ = writeln!(io::stderr(), "charley: polling");
}

fn start_logs(directives: &str) -> anyhow::Result<()> {
    let wanted = EnvFilter::try_new(directives).context("RUST_LOG")?;
    let allowed = filter_fn(|event| may_be_logged(event.target(), *event.level()));
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal());
    tracing_subscriber::registry()
        .with(allowed)
        .with(wanted)
        .with(lines)
        .try_init()
        .map_err(|_| anyhow!("the log is set up twice"))
}

/// Whatever `RUST_LOG` asks for, others say what goes wrong and nothing else:
/// their chatter holds requests, keys and values.
fn may_be_logged(target: &str, level: Level) -> bool {
    let part = target.split("::").next().unwrap_or_default();
    part == env!("CARGO_CRATE_NAME") || (level <= Level::WARN && !SILENT.contains(&part))
}

/// The store with its keys.
pub fn open_store(config: &Config) -> anyhow::Result<SealedStore> {
    SealedStore::open(&config.data_dir, &config.key_file).map_err(told)
}

/// What is wrong with the key names its variable.
pub fn told(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::Key(why) => anyhow!("{KEY_FILE}: {why}"),
        StoreError::Stopped(_)
        | StoreError::Open(_)
        | StoreError::Backup(_)
        | StoreError::Damaged { .. }
        | StoreError::Encode(_) => error.into(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_that_blocks_does_not_hold_up_the_end() {
        let (_never, forever) = std::sync::mpsc::channel::<()>();
        let runtime = Runtime::new().unwrap();
        let done = finish(runtime, async {
            tokio::task::spawn_blocking(move || forever.recv());
            7
        });
        assert_eq!(done, 7);
    }

    #[test]
    fn only_our_own_parts_may_chatter() {
        for (target, level, allowed) in [
            ("charley::runner::turn", Level::TRACE, true),
            ("charley", Level::INFO, true),
            ("charleys", Level::INFO, false),
            ("sled::tree", Level::TRACE, false),
            ("sled::pagecache", Level::INFO, false),
            ("sled::pagecache", Level::WARN, true),
            ("hyper_util::client::legacy::pool", Level::DEBUG, false),
            ("teloxide_core::net", Level::ERROR, false),
            ("teloxide", Level::ERROR, false),
        ] {
            assert_eq!(may_be_logged(target, level), allowed, "{target} {level}");
        }
    }
}
