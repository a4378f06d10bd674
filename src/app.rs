//! The parts wired to a running Charley: store, runner, scheduler, sender and
//! ingest, started in that order and stopped in the reverse.
//!
//! Decides nothing. What differs between production, playground and tests —
//! the clock, the limits, the place of the data, who looks on — comes in
//! through [`Setup`].

mod adapters;
mod introductions;
mod live_book;
mod observer;
mod place_watch;
mod taking;
mod view;

pub use introductions::of as introductions;
pub use live_book::LiveBook;
pub use observer::{Observer, Unobserved};
pub use view::AppView;

pub use crate::runner::{LeftKeys, Placing};

use crate::clock::Clock;
use crate::diary::night;
use crate::runner::{Ports, Runner, Unsaid};
use crate::scheduler::Scheduler;
use crate::store::sealing::Sealer;
use crate::store::{Begun, Committer, CommitterThread, SharedStore};
use crate::telegram::{
    Downloads, Limits, Messenger, Refused, Sender, Telegram, Username, WebhookPlace, introduce,
};
use adapters::{BookRenderer, CommitThread, Delivering, Journalling, ToSender};
use anyhow::{Context, anyhow};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::sync::{oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};

/// Everything in hand is finished within this time after a stop; the rest
/// waits on disk. Leaves something of ten seconds for the process to end.
const DRAIN_MAX: Duration = Duration::from_secs(9);

/// Turns that have begun end within this time; it is taken from the above.
const TURNS_MAX: Duration = Duration::from_secs(2);

/// What a Charley is made of.
pub struct Setup {
    pub telegram: Telegram,
    pub store: SharedStore,
    /// The keys of what is in the store.
    pub sealer: Arc<Sealer>,
    /// What is in hand, and what processes have died of.
    pub begun: Arc<Begun>,
    pub live_book: LiveBook,
    pub clock: Arc<dyn Clock>,
    pub limits: Limits,
    /// Where Telegram brings updates; where there is none, it is asked for them.
    pub webhook: Option<WebhookPlace>,
    pub observer: Arc<dyn Observer>,
    pub left_keys: LeftKeys,
}

/// Nothing can be kept any more.
#[derive(Debug, thiserror::Error)]
#[error("the store failed: {0}")]
pub struct StoreFailed(String);

/// A running Charley.
pub struct App {
    view: AppView,
    runner: Runner,
    /// They bring work in, and end only when they are told to.
    intake: JoinSet<PartEnd>,
    introduction: JoinHandle<()>,
    sender: JoinSet<PartEnd>,
    stop_intake: watch::Sender<bool>,
    stop_sender: watch::Sender<bool>,
    committer: CommitterThread,
    store_failed: oneshot::Receiver<String>,
    observer: Arc<dyn Observer>,
}

/// Why Charley ends without being told to.
enum Failed {
    /// Nothing can be kept any more, so nothing is said.
    Store(String),
    /// Nothing can be said any more.
    AtOnce(String),
    /// What is in hand can still be finished.
    Draining(String),
}

impl App {
    /// Starts all parts: what the last process left is taken up first.
    ///
    /// # Errors
    /// What is stored cannot be read.
    pub async fn start(
        setup: Setup,
        on_first_poll: impl FnOnce() + Send + Sync + 'static,
    ) -> anyhow::Result<App> {
        let username = Username::default();
        let (stop_intake, _) = watch::channel(false);
        let (stop_sender, _) = watch::channel(false);
        let (to_sender, inbox) = mpsc::unbounded_channel();
        let (release, releases) = mpsc::unbounded_channel();
        let (commits, committer, store_failed) = start_committer(&setup);
        let outlet = ToSender {
            sender: to_sender,
            releases: release,
            observer: Arc::clone(&setup.observer),
        };
        let ports = ports(&setup, commits, outlet, &username);
        let runner = Runner::new(&ports);
        let drawing_permits = adapters::drawing_permits();
        let messenger = Messenger {
            calls: adapters::watched(setup.telegram.clone(), Arc::clone(&setup.observer)),
            renderer: BookRenderer {
                live_book: setup.live_book.clone(),
                drawing_permits: Arc::clone(&drawing_permits),
                deliveries: Arc::clone(&runner.deliveries),
                clock: Arc::clone(&setup.clock),
            },
            outbox: Delivering {
                deliveries: Arc::clone(&runner.deliveries),
                observer: Arc::clone(&setup.observer),
                drawing_permits,
            },
            clock: Arc::clone(&setup.clock),
            is_night: night::is_night,
            username: username.clone(),
            downloads: Downloads::default(),
            refused: Refused::default(),
        };
        let sending = Sender::new(messenger, &setup.limits).with_releases(releases);
        let view = AppView::new(runner.stored.clone(), &runner.lanes, sending.next_phase());
        let mut sender = JoinSet::new();
        let sending = sending.run(inbox, stop_sender.subscribe());
        sender.spawn(part("the sender", sending));
        let unsaid = runner.start().await;
        tell(
            unsaid.context("what is stored cannot be taken up")?,
            setup.limits.in_flight,
        );
        let introduction = start_introduction(&setup, username, &stop_intake);
        let intake = start_intake(&setup, &runner, on_first_poll, &stop_intake);
        Ok(App {
            view,
            runner,
            intake,
            introduction,
            sender,
            stop_intake,
            stop_sender,
            committer,
            store_failed,
            observer: setup.observer,
        })
    }

    /// Calls `beat` now and every so often, for as long as the commit thread and
    /// the lanes are alive and until Charley is told to stop.
    pub fn pulse(&mut self, every: Duration, beat: impl Fn() + Send + Sync + 'static) {
        let lanes = self.runner.lanes.clone();
        let mut stop = self.stop_intake.subscribe();
        self.intake.spawn(part("the pulse", async move {
            loop {
                lanes.beat().await?;
                beat();
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return Ok(()),
                    () = tokio::time::sleep(every) => {}
                }
            }
        }));
    }

    /// For those who want to look on while it runs.
    pub fn view(&self) -> AppView {
        self.view.clone()
    }

    /// For who shows Charley around.
    pub fn placing(&self) -> Placing {
        self.runner.lanes.placing()
    }

    /// Runs until told to stop, then drains.
    ///
    /// # Errors
    /// A part failed that Charley cannot be without; a supervisor should start
    /// the process again.
    pub async fn run(mut self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let failed = tokio::select! {
            // A part that ends because of the store is not the reason.
            biased;
            // The other end is gone only with the commit thread.
            Ok(error) = &mut self.store_failed => Some(Failed::Store(error)),
            error = self.runner.lanes.broken() => Some(Failed::Store(error)),
            Some(Ok(ended)) = self.sender.join_next() => Some(Failed::AtOnce(reason(ended))),
            Some(Ok(ended)) = self.intake.join_next() => Some(Failed::Draining(reason(ended))),
            () = stop => None,
        };
        match failed {
            None => self.stop().await,
            Some(Failed::Store(why)) => {
                self.observer.store_failed(&why);
                Err(StoreFailed(why).into())
            }
            Some(Failed::AtOnce(why)) => anyhow::bail!(why),
            Some(Failed::Draining(why)) => {
                self.stop().await?;
                anyhow::bail!(why)
            }
        }
    }

    /// Stops taking, finishes what is in hand, says what is ready to be said.
    ///
    /// # Errors
    /// The store failed meanwhile.
    async fn stop(mut self) -> anyhow::Result<()> {
        tracing::info!("stopping");
        let drained = tokio::time::timeout(DRAIN_MAX, async {
            self.stop_intake.send_replace(true);
            self.intake.join_all().await.into_iter().for_each(report);
            let _ = self.introduction.await;
            // What the last turns say can go out yet. The sender brings work to
            // the lanes, so they may not come to rest before it.
            let _ = tokio::time::timeout(TURNS_MAX, self.runner.lanes.stop()).await;
            self.stop_sender.send_replace(true);
            self.sender.join_all().await.into_iter().for_each(report);
            self.runner.lanes.stop().await;
            let why = self.runner.lanes.why_broken();
            drop(self.runner);
            let joined = tokio::task::spawn_blocking(move || self.committer.join()).await;
            joined.map(|()| why)
        });
        let broken = match drained.await {
            Ok(joined) => joined.context("the commit thread did not end")?,
            Err(_) => {
                tracing::warn!("not everything could be finished in time; the rest waits on disk");
                None
            }
        };
        match broken.or(self.store_failed.try_recv().ok()) {
            Some(why) => Err(StoreFailed(why).into()),
            None => Ok(()),
        }
    }
}

/// What the runner is built from.
fn ports(setup: &Setup, commits: Committer, outlet: ToSender, username: &Username) -> Ports {
    Ports {
        left_keys: setup.left_keys,
        store: Arc::clone(&setup.store),
        sealer: Arc::clone(&setup.sealer),
        begun: Arc::clone(&setup.begun),
        commits: Arc::new(CommitThread {
            commits,
            observer: Arc::clone(&setup.observer),
        }),
        outlet: Arc::new(outlet),
        clock: Arc::clone(&setup.clock),
        handler: adapters::handler(setup.live_book.clone(), Arc::clone(&setup.observer)),
        cleaner: adapters::cleaner(),
        reader: adapters::reader(username.clone(), Arc::clone(&setup.observer)),
        addressee: adapters::addressee(),
        exporter: adapters::exporter(setup.live_book.clone()),
    }
}

/// How much may be said a second time: what was under way when the last process
/// ended, as nobody knows whether Telegram had it.
fn tell(unsaid: Unsaid, in_flight: usize) {
    let Unsaid { rows, chats } = unsaid;
    if rows > 0 {
        let may_repeat = chats.min(in_flight);
        tracing::info!(rows, may_repeat, "what was left to be said is said now");
    }
}

/// The commit thread, and who hears of it when the store fails there.
fn start_committer(setup: &Setup) -> (Committer, CommitterThread, oneshot::Receiver<String>) {
    let (store_fails, store_failed) = oneshot::channel();
    let looks_on = Arc::clone(&setup.observer);
    let (commits, thread) = Committer::start(Arc::clone(&setup.store), move |error| {
        looks_on.store_failed(&error.to_string());
        tracing::error!(%error, "the store takes no more writes; Charley ends");
        // Nobody listens any more while Charley is ending.
        let _ = store_fails.send(error.to_string());
    });
    (commits, thread, store_failed)
}

fn start_introduction(
    setup: &Setup,
    username: Username,
    stop: &watch::Sender<bool>,
) -> JoinHandle<()> {
    let introductions = introductions::of(&setup.live_book.current());
    let telegram = setup.telegram.clone();
    let stop = stop.subscribe();
    tokio::spawn(async move { introduce(&telegram, &username, &introductions, stop).await })
}

fn start_intake(
    setup: &Setup,
    runner: &Runner,
    on_first_poll: impl FnOnce() + Send + Sync + 'static,
    stop: &watch::Sender<bool>,
) -> JoinSet<PartEnd> {
    let scheduler = Scheduler::new(
        runner.stored.clone(),
        runner.lanes.clone(),
        Arc::clone(&setup.clock),
        runner.notes.clone(),
    );
    let scheduling = scheduler.run(stop.subscribe());
    let inbox = Journalling {
        journal: Arc::clone(&runner.journal),
        observer: Arc::clone(&setup.observer),
    };
    let (telegram, webhook) = (setup.telegram.clone(), setup.webhook.clone());
    let taking = match webhook {
        Some(place) => {
            taking::brought(telegram, place, inbox, on_first_poll, stop.subscribe()).boxed()
        }
        None => {
            let stored = runner.stored.clone();
            taking::asked_for(telegram, stored, inbox, on_first_poll, stop.subscribe()).boxed()
        }
    };
    let watching = place_watch::watch_place(
        Arc::clone(&setup.store),
        runner.lanes.clone(),
        stop.subscribe(),
    );
    let mut intake = JoinSet::new();
    intake.spawn(part("the scheduler", async { Ok(scheduling.await?) }));
    intake.spawn(part("the ingest", taking));
    intake.spawn(part("the watch over the data", watching));
    if setup.store.sharing().is_some() {
        let (taking_part, journal) = (runner.taking_part(), Arc::clone(&runner.journal));
        let (looking, parts) = (stop.subscribe(), taking_part.run(stop.subscribe()));
        let looking = async move { Ok(journal.look_for_updates(looking).await?) };
        intake.spawn(part("the look for updates", looking));
        intake.spawn(part("the taking of parts", async { Ok(parts.await?) }));
    }
    intake
}

/// A part and how it ended.
type PartEnd = (&'static str, anyhow::Result<()>);

/// Runs a part whose end, whatever it is, must not go unnoticed.
async fn part(name: &'static str, work: impl Future<Output = anyhow::Result<()>>) -> PartEnd {
    let ended = AssertUnwindSafe(work).catch_unwind().await;
    // The panic's own message may quote a person.
    (
        name,
        ended.unwrap_or_else(|_words| Err(anyhow!("by a panic"))),
    )
}

fn report((part, ended): PartEnd) {
    if let Err(error) = ended {
        tracing::error!(part, reason = format!("{error:#}"), "a part ended badly");
    }
}

fn reason((part, ended): PartEnd) -> String {
    match ended {
        Ok(()) => format!("{part} ended for no reason"),
        Err(error) => format!("{part} ended: {error:#}"),
    }
}
