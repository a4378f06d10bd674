//! The playground: the ordinary Charley on a local Telegram, with a clock that
//! can be moved and a chat page in the browser.
//!
//! No network beyond loopback, and no token but one of its own. Nothing in here
//! decides what Charley says; Charley does not know that it is here.
//!
//! - `changed_part`: what a turn changed of what is stored
//! - `charley`: the app, to be ended by force, and `living`: the one that is alive
//! - [`clock_driver`]: moves the clock, from one thing that is due to the next
//! - `kept`: what is there again after a restart
//! - [`people`]: who is there, and `coming`: how they come and go
//! - [`recorder`]: what happened
//! - [`reload`]: dialogue files that are being edited
//! - [`state`]: all that together, for the page
//! - [`web`]: the page and its server
//! - [`words`]: two languages side by side, for the page of those who translate

mod changed_part;
mod charley;
pub mod clock_driver;
mod coming;
mod jump;
mod kept;
mod living;
mod opening;
pub mod people;
pub mod recorder;
pub mod reload;
mod secret;
mod speed;
pub mod state;
mod times;
pub mod web;
pub mod words;

pub use kept::{ended_at, file_beside};
pub use opening::Opening;
pub use times::reading;

use crate::app::LiveBook;
use crate::clock::ManualClock;
use crate::door::{self, Asks, Bounds};
use crate::playground::{self, LocalTelegram};
use crate::telegram::Telegram;
use anyhow::Context;
use charley::{Charley, Making};
use chrono::SubsecRound;
use clock_driver::ClockDriver;
use kept::Keeping;
use living::Living;
use people::People;
use recorder::Recorder;
use reload::Reload;
use state::{Kill, PlayState};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;
use words::WordsRoom;

/// What open pages get to let go at the end.
const CLOSING: Duration = Duration::from_secs(1);

/// A page has some connections of its own beside the one for its events.
const BOUNDS: Bounds = Bounds {
    connections_max: web::PAGES_MAX + 64,
    first_request: Duration::from_secs(10),
    asks: Asks::Again(door::IDLE),
};

/// A playground that is about to run.
pub struct Playground {
    charley: Charley,
    /// Who wants it ended by force.
    to_kill: mpsc::Receiver<Kill>,
    listener: TcpListener,
    play: Arc<PlayState>,
    reload: Option<Reload>,
    keeping: Option<Arc<Keeping>>,
    /// People with a past are still to come.
    is_demo: bool,
}

impl Playground {
    /// Starts all but the page.
    ///
    /// # Errors
    /// The port is taken, or the data directory cannot be used.
    pub async fn start(opening: Opening) -> anyhow::Result<Playground> {
        let listener = listen(opening.port).await?;
        let clock = Arc::new(ManualClock::at(opening.now.trunc_subsecs(0)));
        let token = playground::token(&secret::new()?);
        let telegram = LocalTelegram::start_as(token, opening.first_id, Arc::clone(&clock));
        let telegram = Arc::new(telegram.await.context("no port on loopback can be had")?);
        let live_book = LiveBook::new(opening.book);
        let recorder = Arc::new(Recorder::new(live_book.clone()));
        let client = Telegram::new(&telegram.token(), Some(&telegram.url()))?;
        let living = Living::default();
        let charley = Charley::start(Making {
            telegram: client.clone(),
            data_dir: opening.data_dir,
            key_file: opening.key_file,
            live_book: live_book.clone(),
            clock: Arc::clone(&clock),
            recorder: Arc::clone(&recorder),
            living: living.clone(),
        });
        let charley = charley.await?;
        let chats = living.now()?.view.chats().await?;
        recorder.resume(&chats);
        let listening = Arc::clone(&recorder);
        telegram.listen(move |call| listening.called(call));
        let problems = watch::Sender::default();
        let dir: Option<Arc<Path>> = opening.dialogues_dir.map(Into::into);
        let words = Arc::new(WordsRoom::new(dir.clone()));
        let reload = dir.map(|dir| Reload {
            dir,
            words: Arc::clone(&words),
            operator: opening.operator,
            live_book: live_book.clone(),
            telegram: client,
            problems: problems.clone(),
        });
        let (people, keeping) = take_up(opening.chats_file, &telegram, &chats);
        let (kills, to_kill) = mpsc::channel(1);
        let play = PlayState {
            people,
            clock_driver: Arc::new(ClockDriver::new(
                clock,
                Arc::clone(&telegram),
                living.clone(),
            )),
            telegram,
            living,
            live_book,
            kills,
            recorder,
            problems,
            words,
            is_closing: watch::Sender::new(false),
            zone: opening.zone,
            run: secret::new()?,
            secret: secret::new()?,
            pages: Arc::new(Semaphore::new(web::PAGES_MAX)),
        };
        Ok(Playground {
            charley,
            to_kill,
            listener,
            play: Arc::new(play),
            reload,
            keeping,
            // Who is there already came with theirs.
            is_demo: opening.is_demo && chats.is_empty(),
        })
    }

    /// Where the page is.
    ///
    /// # Errors
    /// The port was lost.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Runs until told to stop.
    ///
    /// # Errors
    /// A part failed that Charley cannot be without.
    pub async fn run(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let mut closing = self.play.is_closing.subscribe();
        let page = web::router(Arc::clone(&self.play));
        let server = door::serve(self.listener, page, BOUNDS, async move {
            // A room that is gone is closed too.
            let _ = closing.wait_for(|is_closing| *is_closing).await;
        });
        let server = tokio::spawn(server);
        let mut parts = JoinSet::new();
        let clock_driver = Arc::clone(&self.play.clock_driver);
        parts.spawn(async move { clock_driver.run().await });
        parts.spawn(shout(Arc::clone(&self.play.telegram)));
        if self.is_demo {
            parts.spawn(coming::demo(Arc::clone(&self.play)));
        }
        if let Some(reload) = self.reload {
            parts.spawn(reload.run());
        }
        let keeping = self.keeping.clone();
        if let Some(keeping) = self.keeping {
            parts.spawn(async move { keeping.run().await });
        }
        let ended = lives(self.charley, self.to_kill, stop).await;
        parts.shutdown().await;
        if let Some(keeping) = keeping {
            keeping.keep();
        }
        self.play.is_closing.send_replace(true);
        // Whoever does not let go is cut off with the process.
        let _ = timeout(CLOSING, server).await;
        ended
    }
}

/// Who is there, with what was said before, and who keeps it.
fn take_up(
    file: Option<PathBuf>,
    telegram: &Arc<LocalTelegram>,
    chats: &[i64],
) -> (Arc<People>, Option<Arc<Keeping>>) {
    let kept = file.as_deref().and_then(kept::read);
    let known = kept.as_ref().map_or(&[][..], |kept| &kept.people);
    let people = Arc::new(People::of(Arc::clone(telegram), chats, known));
    if let Some(kept) = kept {
        telegram.resume(kept.chats);
    }
    let keeping = file.map(|file| Keeping {
        file,
        telegram: Arc::clone(telegram),
        people: Arc::clone(&people),
    });
    (people, keeping.map(Arc::new))
}

/// One Charley after the other, until told to stop.
async fn lives(
    mut charley: Charley,
    mut to_kill: mpsc::Receiver<Kill>,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    tokio::pin!(stop);
    loop {
        tokio::select! {
            ended = charley.ended() => return ended,
            () = &mut stop => return charley.stop().await,
            Some(kill) = to_kill.recv() => {
                charley = charley.killed().await?;
                // Who asked may be gone.
                let _ = kill.send(());
            }
        }
    }
}

async fn listen(port: u16) -> anyhow::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    listener.map_err(|error| {
        if error.kind() == io::ErrorKind::AddrInUse {
            anyhow::anyhow!(
                "port {port} is taken: choose another with --port, or --port 0 for any that is free"
            )
        } else {
            anyhow::anyhow!("port {port} cannot be used ({error}): choose another with --port")
        }
    })
}

/// Says in the log what Charley asked for that Telegram does not have so.
async fn shout(telegram: Arc<LocalTelegram>) {
    let mut changes = telegram.changes();
    let mut said = 0;
    loop {
        let violations = telegram.violations();
        for violation in violations.iter().skip(said) {
            tracing::error!("Telegram does not have this request so: {violation}");
        }
        said = violations.len();
        if changes.changed().await.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library;
    use crate::place::Zone;
    use chrono::Utc;

    #[tokio::test]
    async fn what_telegram_does_not_have_is_shown_on_the_page() {
        let disk = tempfile::tempdir().unwrap();
        let opening = Opening {
            port: 0,
            now: "2026-03-28T20:00:00Z"
                .parse::<chrono::DateTime<Utc>>()
                .unwrap(),
            zone: Zone::utc(),
            data_dir: disk.path().join("data"),
            key_file: disk.path().join("key"),
            book: library::load(None).unwrap(),
            dialogues_dir: None,
            operator: None,
            first_id: 1,
            is_demo: false,
            chats_file: None,
        };
        let playground = Playground::start(opening).await.unwrap();
        let page = playground.address().unwrap();
        let telegram = Arc::clone(&playground.play.telegram);
        tokio::spawn(playground.run(std::future::pending()));
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let gift = format!("{}/bot{}/sendGift", telegram.url(), telegram.token());
        http.post(gift).send().await.unwrap();
        let mut events = http
            .get(format!("http://{page}/events"))
            .send()
            .await
            .unwrap();
        let first = events.chunk().await.unwrap().unwrap();
        let shown = std::str::from_utf8(&first).unwrap();
        assert!(
            shown.contains("\"violations\":[\"sendGift: unknown method\"]"),
            "{shown}"
        );
    }
}
