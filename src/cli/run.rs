//! `charley run`: settings, dialogues, store, then the bot until it is told to
//! stop.

use super::advice::folder;
use super::backup;
use super::kept::open_store;
use super::process::{finish, read_book, settings, start_logs, stop_signal};
use super::{supervisor, zones};
use crate::app::{App, LiveBook, Setup, StoreFailed};
use crate::backups;
use crate::clock::{Clock, SystemClock};
use crate::config::{Config, DATA_DIR, Needs};
use crate::metrics::{self, BEAT_EVERY, Health, LookAtDisk, Metrics, OnDisk};
use crate::store::{self, Begun, SealedStore};
use crate::telegram::{Limits, Road, Telegram, WebhookPlace, WebhookSecret};
use crate::version;
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
    say_who_is_here(&config, &store);
    if config.operator.is_none() {
        tracing::warn!("CHARLEY_OPERATOR is not set: /privacy cannot say who runs this bot");
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let on_disk = look_at_disk(Arc::clone(&config));
    let metrics = Metrics::new(Health::default(), Arc::clone(&clock), on_disk);
    let metrics = Arc::new(metrics);
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
        webhook: webhook(&config, token.reveal()),
        observer: Arc::clone(&metrics) as _,
    };
    finish(runtime, async {
        let stop = stop_signal()?;
        if let Some(plan) = config.backups.clone() {
            tokio::spawn(backups::run(plan, Arc::clone(&store), Arc::clone(&clock)));
        }
        tokio::spawn(backup::whenever(asked, store, Arc::clone(&config)));
        let mut app = App::start(setup, first_words(&config)).await?;
        if let Some(pulse) = supervisor::pulse() {
            app.pulse(pulse, move || supervisor::alive(pulse));
        }
        if let Some(address) = config.metrics_address {
            let beats = Arc::clone(&metrics);
            app.pulse(BEAT_EVERY, move || beats.beat());
            tokio::spawn(metrics::serve(address, Arc::clone(&metrics), app.view()));
        }
        let stop = async {
            stop.await;
            metrics.stopping();
            supervisor::stopping();
        };
        app.run(stop).await.map_err(told)
    })
}

/// Where Telegram is to bring updates.
fn webhook(config: &Config, token: &str) -> Option<WebhookPlace> {
    let set = config.webhook.clone()?;
    let chosen = set.secret.as_ref().map(|secret| secret.reveal());
    Some(WebhookPlace {
        url: set.url,
        address: set.address,
        // Checked with the settings.
        secret: chosen
            .and_then(WebhookSecret::parse)
            .unwrap_or_else(|| WebhookSecret::of_token(token)),
    })
}

/// Which Charley, for how many, where.
fn say_who_is_here(config: &Config, store: &SealedStore) {
    let people = match store.sealer().people() {
        0 => "nobody yet".to_owned(),
        1 => "one person".to_owned(),
        people => format!("{people} people"),
    };
    let (version, zones) = (version::in_full(), zones::in_force());
    let data_dir = config.data_dir.display();
    tracing::info!("charley {version}, {zones}: {people} in {data_dir}");
}

/// Reads nothing of what is kept.
fn look_at_disk(config: Arc<Config>) -> LookAtDisk {
    Arc::new(move || {
        Ok(OnDisk {
            store_bytes: store::length_of_all(&config.data_dir)?,
            backed_up_at: backups::newest_made_at(&config.data_dir, folder(&config)),
        })
    })
}

/// What became of the data names its variable.
fn told(error: anyhow::Error) -> anyhow::Error {
    match error.downcast_ref::<StoreFailed>() {
        Some(failed) => anyhow!("{failed} ({DATA_DIR})"),
        None => error,
    }
}

/// Says in one line that Charley is there.
fn first_words(config: &Config) -> impl FnOnce() + Send + Sync + 'static {
    let how = match &config.webhook {
        Some(webhook) => format!("updates are brought to {}", webhook.address),
        None => "polling".to_owned(),
    };
    move || {
        supervisor::ready();
        // Nobody is left to tell where stderr is closed.
        let _ = writeln!(io::stderr(), "charley: {how}");
    }
}
