//! The process that is killed at points inside: the parts of `charley run`,
//! with a store that can stand still and a clock that is told.

use super::killer::{AtSync, Killer, Killing};
use super::point::Inside;
use anyhow::Context;
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::ManualClock;
use charley::config::{Config, Needs};
use charley::library;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use chrono::{DateTime, Utc};
use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::thread;
use tokio::signal::unix::{SignalKind, signal};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// Set where this is the process to be killed.
pub const CHILD: &str = "CHARLEY_CRASH_CHILD";

/// What the clock shows at the start.
pub const NOW: &str = "CHARLEY_CRASH_NOW";

/// Where to stand from the start on: point and how often it is passed.
pub const ARMED: &str = "CHARLEY_CRASH_ARMED";

/// What is said once it is armed later.
pub const ARMED_NOW: &str = "armed";

/// Runs until it is killed or told to end.
pub fn run() -> anyhow::Result<()> {
    let killer = Arc::new(Killer::default());
    let said = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false);
    tracing_subscriber::registry()
        .with(said.with_filter(LevelFilter::INFO))
        .with(AtSync(Arc::clone(&killer)))
        .init();
    if let Ok(armed) = std::env::var(ARMED) {
        obey_arm(&killer, &armed).context(ARMED)?;
    }
    let now: DateTime<Utc> = std::env::var(NOW)?.parse()?;
    let clock = Arc::new(ManualClock::at(now));
    let setup = setup(&killer, &clock)?;
    thread::spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            if obey(&killer, &clock, &line).is_none() {
                break;
            }
        }
        // Whoever started this is gone.
        std::process::exit(1);
    });
    tokio::runtime::Runtime::new()?.block_on(async {
        let mut ends = signal(SignalKind::terminate())?;
        let app = App::start(setup, || {
            let _ = writeln!(io::stderr(), "charley: polling");
        });
        let end = async {
            let _ = ends.recv().await;
        };
        app.await?.run(end).await
    })
}

fn setup(killer: &Arc<Killer>, clock: &Arc<ManualClock>) -> anyhow::Result<Setup> {
    let config = Config::from_env(Needs::All)?;
    let store = SealedStore::open(&config.data_dir, &config.key_file)?;
    let api_url = config.api_url.as_ref().map(|url| url.as_str());
    let book = library::load(None).map_err(|_| anyhow::anyhow!("the dialogues are broken"))?;
    Ok(Setup {
        telegram: Telegram::new(config.required_token()?.reveal(), api_url)?,
        sealer: store.sealer(),
        begun: Arc::new(Begun::open(&config.data_dir)?),
        store: Arc::new(Killing {
            store,
            killer: Arc::clone(killer),
        }),
        live_book: LiveBook::new(book),
        clock: Arc::clone(clock) as _,
        limits: Limits::default(),
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    })
}

/// `clock TIME` or `arm POINT PASSED`.
fn obey(killer: &Killer, clock: &ManualClock, line: &str) -> Option<()> {
    match line.split_once(' ')? {
        ("clock", now) => clock.set(now.parse().ok()?),
        ("arm", point) => {
            obey_arm(killer, point)?;
            writeln!(io::stderr(), "{ARMED_NOW}").ok()?;
        }
        _ => return None,
    }
    Some(())
}

fn obey_arm(killer: &Killer, point: &str) -> Option<()> {
    let (inside, passed) = point.split_once(' ')?;
    killer.arm(Inside::named(inside)?, passed.parse().ok()?);
    Some(())
}
