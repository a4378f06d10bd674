//! `charley run`: settings, dialogues, store, then the bot until it is told to
//! stop.

use super::backup;
use super::kept::open_store;
use super::process::{finish, read_book, settings, start_logs, stop_signal};
use super::{supervisor, zones};
use crate::app::{App, LiveBook, Setup, StoreFailed};
use crate::backups;
use crate::clock::{Clock, SystemClock};
use crate::config::{DATA_DIR, Needs};
use crate::metrics::{self, Health, Metrics};
use crate::store::Begun;
use crate::telegram::{Limits, Road, Telegram};
use anyhow::{Context, anyhow};
use std::io::{self, Write};
use std::sync::Arc;
use tokio::runtime::Runtime;

/// Runs the bot until SIGTERM, SIGHUP or Ctrl-C.
pub fn run() -> anyhow::Result<()> {
    let runtime = Runtime::new().context("no runtime can be started")?;
    let asked = runtime.block_on(async { backup::asked_for() })?;
    let config = Arc::new(settings(Needs::All)?);
    start_logs(&config.log)?;
    let token = config.required_token()?;
    let book = read_book(&config)?;
    let api_url = config.api_url.as_ref().map(|url| url.as_str());
    let road = Road {
        proxies: config.proxies.0.clone(),
        roots: config.roots.clone(),
    };
    let telegram = Telegram::by_road(token.reveal(), api_url, &road)?;
    let store = Arc::new(open_store(&config)?);
    // Not before, so that a refusal is one line.
    tracing::info!("{}", zones::in_force());
    if config.operator.is_none() {
        tracing::warn!("CHARLEY_OPERATOR is not set: /privacy cannot say who runs this bot");
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let metrics = Arc::new(Metrics::new(Health::default(), Arc::clone(&clock)));
    let setup = Setup {
        telegram,
        sealer: store.sealer(),
        begun: Arc::new(Begun::open(&config.data_dir)?),
        store: Arc::clone(&store) as _,
        live_book: LiveBook::new(book),
        clock: Arc::clone(&clock),
        limits: config
            .bulk_per_second
            .map_or_else(Limits::default, Limits::with_bulk),
        observer: Arc::clone(&metrics) as _,
    };
    finish(runtime, async {
        let stop = stop_signal()?;
        if let Some(plan) = config.backups.clone() {
            tokio::spawn(backups::run(plan, Arc::clone(&store), Arc::clone(&clock)));
        }
        tokio::spawn(backup::whenever(asked, store, Arc::clone(&config)));
        let mut app = App::start(setup, say_polling).await?;
        if let Some(pulse) = supervisor::pulse() {
            app.pulse(pulse, move || supervisor::alive(pulse));
        }
        if let Some(address) = config.metrics_address {
            tokio::spawn(metrics::serve(address, metrics, app.view()));
        }
        let stop = async {
            stop.await;
            supervisor::stopping();
        };
        app.run(stop).await.map_err(told)
    })
}

/// What became of the data names its variable.
fn told(error: anyhow::Error) -> anyhow::Error {
    match error.downcast_ref::<StoreFailed>() {
        Some(failed) => anyhow!("{failed} ({DATA_DIR})"),
        None => error,
    }
}

/// The one line that says that Charley is there.
fn say_polling() {
    supervisor::ready();
    // Nobody is left to tell where stderr is closed.
    let _ = writeln!(io::stderr(), "charley: polling");
}
