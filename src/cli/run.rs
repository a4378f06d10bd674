//! `charley run`: settings, dialogues, store, then the bot until it is told to
//! stop.

use super::advice::folder;
use super::backup;
use super::owning::KeptPlace;
use super::process::{finish, read_book, settings, start_logs, stop_signal};
use super::{supervisor, zones};
use crate::app::{App, AppView, LiveBook, Setup, StoreFailed};
use crate::backups;
use crate::clock::{Clock, SystemClock};
use crate::config::{Config, DATA_DIR, KeptIn, Needs, STORE};
use crate::metrics::{self, BEAT_EVERY, Health, LookAtDisk, Metrics, OnDisk};
use crate::shared_clock::SharedClock;
use crate::store::{self, KeptStore, SharedKept};
use crate::telegram::{Limits, Road, Telegram, WebhookPlace, WebhookSecret};
use crate::version;
use anyhow::{Context, anyhow};
use std::io::{self, Write};
use std::sync::Arc;
use tokio::runtime::Runtime;
use tokio::signal::unix::Signal;
use tokio::sync::watch;

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
    let place = KeptPlace::find(&config)?;
    if config.operator.is_none() {
        tracing::warn!("CHARLEY_OPERATOR is not set: /privacy cannot say who runs this bot");
    }
    let machine: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let shared = place.contact();
    let shared = shared.map(|database| Arc::new(SharedClock::new(database, Arc::clone(&machine))));
    let clock = shared.clone().map_or(machine, |shared| shared as _);
    let on_disk = look_at_disk(Arc::clone(&config));
    let metrics = Metrics::new(Health::default(), Arc::clone(&clock), on_disk);
    let metrics = Arc::new(metrics.with_database(shared.clone()));
    finish(runtime, async {
        let stop = stop_soon()?;
        if let Some(shared) = shared {
            tokio::spawn(shared.watch_machine());
        }
        let (shown, view) = watch::channel(None);
        if let Some(address) = config.metrics_address {
            tokio::spawn(metrics::serve(address, Arc::clone(&metrics), view));
        }
        let owned = place.own(&config, token, &metrics, stop.clone()).await?;
        let Some(owned) = owned else {
            return Ok(());
        };
        // Not before, so that a refusal is one line.
        say_who_is_here(&config, &*owned.kept);
        let setup = Setup {
            telegram,
            sealer: owned.kept.sealer(),
            begun: Arc::clone(&owned.begun),
            store: Arc::clone(&owned.kept) as _,
            live_book: LiveBook::new(book),
            clock: Arc::clone(&clock),
            limits: config
                .bulk_per_second
                .map_or_else(Limits::default, Limits::with_bulk),
            webhook: webhook(&config, token.reveal()),
            observer: Arc::clone(&metrics) as _,
            left_keys: owned.left_keys,
        };
        write_backups(&config, &owned.kept, &clock, asked);
        let ended = answer(setup, &config, &metrics, &shown, stop).await;
        owned.release().await;
        ended.map_err(|error| told(error, &config))
    })
}

/// Answers people until it is told to stop.
async fn answer(
    setup: Setup,
    config: &Config,
    metrics: &Arc<Metrics>,
    shown: &watch::Sender<Option<AppView>>,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let mut app = App::start(setup, first_words(config)).await?;
    if let Some(pulse) = supervisor::pulse() {
        app.pulse(pulse, move || supervisor::alive(pulse));
    }
    if config.metrics_address.is_some() {
        let beats = Arc::clone(metrics);
        app.pulse(BEAT_EVERY, move || beats.beat());
    }
    shown.send_replace(Some(app.view()));
    let stop = async {
        // A sender that is gone has stopped, too.
        let _ = stop.wait_for(|stop| *stop).await;
        metrics.stopping();
        supervisor::stopping();
    };
    app.run(stop).await
}

/// The signal to stop, for all who wait for it.
fn stop_soon() -> anyhow::Result<watch::Receiver<bool>> {
    let signal = stop_signal()?;
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        signal.await;
        stop.send_replace(true);
        // Whoever looks later is to see it.
        stop.closed().await;
    });
    Ok(stopped)
}

fn write_backups(config: &Arc<Config>, kept: &SharedKept, clock: &Arc<dyn Clock>, asked: Signal) {
    if let Some(plan) = config.backups.clone() {
        let (kept, data_dir) = (Arc::clone(kept), config.data_dir.clone());
        tokio::spawn(backups::run(plan, kept, data_dir, Arc::clone(clock)));
    }
    tokio::spawn(backup::whenever(
        asked,
        Arc::clone(kept),
        Arc::clone(config),
    ));
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
fn say_who_is_here(config: &Config, kept: &dyn KeptStore) {
    let people = match kept.sealer().people() {
        0 => "nobody yet".to_owned(),
        1 => "one person".to_owned(),
        people => format!("{people} people"),
    };
    let (version, zones) = (version::in_full(), zones::in_force());
    let place = match &config.kept_in {
        KeptIn::DataDir => config.data_dir.display().to_string(),
        KeptIn::Postgres(_) => "PostgreSQL".to_owned(),
    };
    tracing::info!("charley {version}, {zones}: {people} in {place}");
}

/// Reads nothing of what is kept.
fn look_at_disk(config: Arc<Config>) -> LookAtDisk {
    Arc::new(move || {
        Ok(OnDisk {
            store_bytes: match &config.kept_in {
                KeptIn::DataDir => Some(store::length_of_all(&config.data_dir)?),
                KeptIn::Postgres(_) => None,
            },
            backed_up_at: backups::newest_made_at(&config.data_dir, folder(&config)),
        })
    })
}

/// What became of the data names its variable.
fn told(error: anyhow::Error, config: &Config) -> anyhow::Error {
    let variable = match &config.kept_in {
        KeptIn::DataDir => DATA_DIR,
        KeptIn::Postgres(_) => STORE,
    };
    match error.downcast_ref::<StoreFailed>() {
        Some(failed) => anyhow!("{failed} ({variable})"),
        None => error,
    }
}

/// Says in one line that Charley is there.
fn first_words(config: &Config) -> impl FnOnce() + Send + Sync + 'static {
    let how = match (&config.webhook, &config.kept_in) {
        (Some(webhook), _) => format!("updates are brought to {}", webhook.address),
        (None, KeptIn::DataDir) => "polling".to_owned(),
        // One of those who do asks Telegram.
        (None, KeptIn::Postgres(_)) => "answering".to_owned(),
    };
    move || {
        supervisor::ready();
        // Nobody is left to tell where stderr is closed.
        let _ = writeln!(io::stderr(), "charley: {how}");
    }
}
