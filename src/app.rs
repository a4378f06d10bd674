//! The parts wired to a running Charley: store, runner, scheduler, sender and
//! ingest, started in that order and stopped in the reverse.
//!
//! Decides nothing. What differs between production, playground and tests —
//! the clock, the limits, the place of the data — comes in through [`Setup`].

mod adapters;
mod introductions;

use crate::clock::Clock;
use crate::dialogue::Book;
use crate::diary::night;
use crate::runner::{Ports, Runner};
use crate::scheduler::Scheduler;
use crate::store::{Committer, CommitterThread, SharedStore};
use crate::telegram::{Ingest, Limits, Sender, Speaker, Telegram, Username, introduce};
use adapters::{CommitThread, Delivering, Journalling, Speaking, ToSender};
use anyhow::Context;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

/// Everything in hand is finished within this time after a stop; the rest
/// waits on disk.
const DRAIN_MAX: Duration = Duration::from_secs(10);

/// What a Charley is made of.
pub struct Setup {
    pub telegram: Telegram,
    pub store: SharedStore,
    pub book: Arc<Book>,
    pub clock: Arc<dyn Clock>,
    pub limits: Limits,
}

/// A running Charley.
pub struct App {
    runner: Runner,
    tasks: Vec<JoinHandle<anyhow::Result<()>>>,
    sender: JoinHandle<anyhow::Result<()>>,
    stop_intake: watch::Sender<bool>,
    stop_sender: watch::Sender<bool>,
    committer: CommitterThread,
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
        let (commits, committer) = Committer::start(Arc::clone(&setup.store), |error| {
            tracing::error!(%error, "the store takes no more writes; Charley ends");
        });
        let ports = Ports {
            store: Arc::clone(&setup.store),
            commits: Arc::new(CommitThread(commits)),
            outlet: Arc::new(ToSender(to_sender)),
            clock: Arc::clone(&setup.clock),
            handler: adapters::handler(Arc::clone(&setup.book)),
            reader: adapters::reader(username.clone()),
            exporter: adapters::exporter(),
        };
        let runner = Runner::new(&ports);
        let speaker = Speaker {
            calls: setup.telegram.clone(),
            voice: Speaking(Arc::clone(&setup.book)),
            deliveries: Delivering(Arc::clone(&runner.deliveries)),
            clock: Arc::clone(&setup.clock),
            is_night: night::is_night,
            username: username.clone(),
        };
        let sender = Sender::new(speaker, &setup.limits).run(inbox, stop_sender.subscribe());
        let sender = tokio::spawn(sender);
        runner
            .start()
            .await
            .context("what is stored cannot be taken up")?;
        let tasks = start_intake(&setup, &runner, username, on_first_poll, &stop_intake);
        Ok(App {
            runner,
            tasks,
            sender,
            stop_intake,
            stop_sender,
            committer,
        })
    }

    /// Runs until told to stop, then drains.
    ///
    /// # Errors
    /// A part failed that Charley cannot be without; a supervisor should start
    /// the process again.
    pub async fn run(mut self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let failed = tokio::select! {
            () = stop => None,
            error = self.runner.lanes.broken() => Some(format!("the store failed: {error}")),
            ended = &mut self.sender => Some(format!("the sender ended: {}", reason(ended))),
        };
        match failed {
            None => self.stop().await,
            Some(failed) => anyhow::bail!(failed),
        }
    }

    /// Stops taking, finishes what is in hand, says what is ready to be said.
    async fn stop(self) -> anyhow::Result<()> {
        tracing::info!("stopping");
        let drained = tokio::time::timeout(DRAIN_MAX, async {
            self.stop_intake.send_replace(true);
            for task in self.tasks {
                report(task.await);
            }
            self.stop_sender.send_replace(true);
            report(self.sender.await);
            self.runner.lanes.stop().await;
        });
        if drained.await.is_err() {
            tracing::warn!("not everything could be finished in time; the rest waits on disk");
            return Ok(());
        }
        drop(self.runner);
        let joined = tokio::task::spawn_blocking(move || self.committer.join());
        joined.await.context("the commit thread did not end")
    }
}

fn start_intake(
    setup: &Setup,
    runner: &Runner,
    username: Username,
    on_first_poll: impl FnOnce() + Send + Sync + 'static,
    stop: &watch::Sender<bool>,
) -> Vec<JoinHandle<anyhow::Result<()>>> {
    let scheduler = Scheduler::new(
        runner.ledger.clone(),
        runner.lanes.clone(),
        Arc::clone(&setup.clock),
    );
    let scheduling = scheduler.run(stop.subscribe());
    let introductions = introductions::of(&setup.book);
    let telegram = setup.telegram.clone();
    let introducing = stop.subscribe();
    let ingest = Ingest::new(
        setup.telegram.clone(),
        Journalling(Arc::clone(&runner.intake)),
    );
    let ingesting = ingest.run(on_first_poll, stop.subscribe());
    vec![
        tokio::spawn(async move { scheduling.await.map_err(Into::into) }),
        tokio::spawn(async move {
            introduce(&telegram, &username, &introductions, introducing).await;
            Ok(())
        }),
        tokio::spawn(async move {
            ingesting.await;
            Ok(())
        }),
    ]
}

fn report(ended: Result<anyhow::Result<()>, tokio::task::JoinError>) {
    if !matches!(ended, Ok(Ok(()))) {
        tracing::error!(reason = reason(ended), "a part ended badly");
    }
}

fn reason(ended: Result<anyhow::Result<()>, tokio::task::JoinError>) -> String {
    match ended {
        Ok(Ok(())) => "for no reason".to_owned(),
        Ok(Err(error)) => format!("{error:#}"),
        Err(_) => "by a panic".to_owned(),
    }
}
