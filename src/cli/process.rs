//! What every long-running command needs: logs, a runtime that ends, the
//! signal to stop, the dialogues.

use super::problems::counted;
use crate::config::{Backups, Config, Needs};
use crate::dialogue::Book;
use crate::library;
use crate::runner::panics;
use anyhow::{Context, anyhow};
use std::io::{self, IsTerminal, Write};
use std::time::Duration;
use tokio::runtime::{self, Runtime};
use tracing::Level;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Parts of others that are never logged: what they say may hold a request.
const SILENT: [&str; 2] = ["teloxide", "teloxide_core"];

/// For threads that block after everything was finished.
const LAST_MOMENT: Duration = Duration::from_millis(500);

/// The settings that a command needs. What the operator should hear about any is
/// said on standard error.
pub fn settings(needs: Needs) -> anyhow::Result<Config> {
    let config = Config::from_env(needs)?;
    for warning in &config.warnings {
        // Nobody is left to tell where stderr is closed.
        let _ = writeln!(io::stderr(), "charley: warning: {warning}");
    }
    Ok(config)
}

/// Logs to standard error, and of a panic its place alone.
pub fn start_logs(directives: &str) -> anyhow::Result<()> {
    panics::log_only_the_place();
    let wanted = EnvFilter::try_new(directives).context("RUST_LOG")?;
    let allowed = filter_fn(|event| may_be_logged(event.target(), *event.level()));
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        // A terminal that was closed must not bring down who writes to it.
        .log_internal_errors(false)
        .with_ansi(io::stderr().is_terminal());
    tracing_subscriber::registry()
        .with(allowed)
        .with(wanted)
        .with(lines)
        .try_init()
        .context("the log is set up twice")
}

/// The crates of this house that have something to say.
const OURS: [&str; 3] = ["charley", "charley_store", "local_telegram"];

/// Whatever `RUST_LOG` asks for, others say what goes wrong and nothing else:
/// their chatter holds requests, keys and values.
fn may_be_logged(target: &str, level: Level) -> bool {
    let part = target.split("::").next().unwrap_or_default();
    OURS.contains(&part) || (level <= Level::WARN && !SILENT.contains(&part))
}

/// The answer of something that may come from another machine, for a command that
/// has nothing else to do meanwhile.
///
/// # Errors
/// The system has nothing left to run it on.
pub fn waited<T>(answer: impl Future<Output = T>) -> anyhow::Result<T> {
    let runtime = runtime::Builder::new_current_thread().build();
    let runtime = runtime.context("no runtime can be started")?;
    Ok(runtime.block_on(answer))
}

/// Does the work, and then waits only a moment for what still runs: looking up
/// Telegram's address may block a thread for minutes, and cannot be stopped.
pub fn finish<T>(runtime: Runtime, work: impl Future<Output = T>) -> T {
    let done = runtime.block_on(work);
    runtime.shutdown_timeout(LAST_MOMENT);
    done
}

/// The dialogues; every problem is printed where there is one.
pub fn read_book(config: &Config) -> anyhow::Result<Book> {
    let book = library::load(config.dialogues_dir.as_deref()).map_err(|problems| {
        for problem in &problems {
            // Nobody is left to tell where stderr is closed.
            let _ = writeln!(io::stderr(), "{problem}");
        }
        anyhow!(counted(&problems))
    })?;
    let days = config.backups.as_ref().map(Backups::gone_after_days);
    Ok(book
        .with_operator(config.operator.clone())
        .with_backups_gone_after(days)
        .with_traces(config.kept_in.writes_over_nothing()))
}

/// Resolves at the first SIGTERM or Ctrl-C, or where the terminal is closed.
/// Whatever comes afterwards changes nothing about the end.
pub fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be heard")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("Ctrl-C cannot be heard")?;
    // Under nohup a closed terminal is not to matter.
    let mut hangup = match is_hangup_ignored() {
        true => None,
        false => Some(signal(SignalKind::hangup()).context("SIGHUP cannot be heard")?),
    };
    Ok(async move {
        let hung_up = async {
            match hangup.as_mut() {
                Some(hangup) => hangup.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            _ = hung_up => {}
        }
    })
}

/// Whether who started this process wants it to outlive the terminal.
fn is_hangup_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    // SIGHUP is signal 1, the lowest bit.
    let mask = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask & 1 == 1)
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
            ("charley_store::committer", Level::TRACE, true),
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
