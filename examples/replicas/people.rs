//! People who log a cramp, wait until it is noted, and log the next.

use crate::times::time;
use anyhow::bail;
use charley::playground::{ChatMember, LocalTelegram, State};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

/// Longer nobody is to wait, whatever happens.
const PATIENCE: Duration = Duration::from_secs(90);

/// Between an answer and the next cramp: a chat has one answer a second, or it would wait for
/// that.
const REST: Duration = Duration::from_millis(1_100);

/// A day has so many minutes, and each cramp a time of its own.
const CRAMPS_MAX: usize = 1_440;

pub struct People {
    telegram: Arc<LocalTelegram>,
    ids: Range<i64>,
    running: JoinSet<anyhow::Result<Told>>,
    is_over: Arc<AtomicBool>,
    waits: Arc<Mutex<Vec<Wait>>>,
}

/// What one told, and saw noted.
pub struct Told {
    pub chat: i64,
    pub cramps: usize,
}

/// One that waits now, or has waited.
#[derive(Clone, Default)]
struct Wait {
    since: Option<Instant>,
    longest: Duration,
    answered: usize,
    all: Vec<Duration>,
}

impl People {
    /// Everybody in `ids` does.
    pub fn log_cramps(telegram: &Arc<LocalTelegram>, ids: Range<i64>) -> People {
        let is_over = Arc::new(AtomicBool::new(false));
        let waits = vec![Wait::default(); ids.clone().count()];
        let waits = Arc::new(Mutex::new(waits));
        let mut running = JoinSet::new();
        for (place, id) in ids.clone().enumerate() {
            let one = Somebody {
                telegram: Arc::clone(telegram),
                member: telegram.person(id),
                is_over: Arc::clone(&is_over),
                waits: Arc::clone(&waits),
                place,
            };
            running.spawn(one.lives());
        }
        People {
            telegram: Arc::clone(telegram),
            ids,
            running,
            is_over,
            waits,
        }
    }

    /// From here on only new waits count, and those that last.
    pub fn forget_waits(&self) {
        for wait in held(&self.waits).iter_mut() {
            wait.longest = Duration::ZERO;
            wait.answered = 0;
            wait.all.clear();
        }
    }

    /// Of everybody for each answer, since they were forgotten.
    pub fn waits(&self) -> Vec<Duration> {
        held(&self.waits)
            .iter()
            .flat_map(|wait| wait.all.clone())
            .collect()
    }

    /// Waits until everybody has seen something noted twice: what they waited for,
    /// and something that they told afterwards.
    pub async fn all_are_answered(&self) -> anyhow::Result<()> {
        let start = Instant::now();
        while held(&self.waits).iter().any(|wait| wait.answered < 2) {
            if start.elapsed() > PATIENCE {
                bail!("somebody was not answered for {PATIENCE:?}");
            }
            sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// The id of what was said last to any of them; ids count up through all chats.
    pub fn newest_message(&self) -> i64 {
        let chats = self.ids.clone().map(|id| self.telegram.person(id).chat());
        let chats: Vec<i64> = chats.collect();
        let newest = |state: &State| {
            let of_all = chats.iter().filter_map(|chat| state.newest(*chat));
            of_all.map(|message| message.id).max()
        };
        self.telegram.look(newest).unwrap_or_default()
    }

    pub fn longest_wait(&self) -> Duration {
        let waits = held(&self.waits);
        let now = Instant::now();
        let longest = |wait: &Wait| {
            let still = wait.since.map_or(Duration::ZERO, |since| now - since);
            wait.longest.max(still)
        };
        waits.iter().map(longest).max().unwrap_or_default()
    }

    /// Lets everybody see their last one noted.
    pub async fn stop(mut self) -> anyhow::Result<Vec<Told>> {
        self.is_over.store(true, Ordering::SeqCst);
        let mut told = Vec::new();
        while let Some(one) = self.running.join_next().await {
            told.push(one??);
        }
        Ok(told)
    }
}

struct Somebody {
    telegram: Arc<LocalTelegram>,
    member: ChatMember,
    is_over: Arc<AtomicBool>,
    waits: Arc<Mutex<Vec<Wait>>>,
    place: usize,
}

impl Somebody {
    async fn lives(self) -> anyhow::Result<Told> {
        let chat = self.member.chat();
        // Their times of the day are of a place.
        self.member.send_text("/bedtime 22:30 06:45 UTC");
        let mut cramps = 0;
        while !self.is_over.load(Ordering::SeqCst) && cramps < CRAMPS_MAX {
            let since = Instant::now();
            self.change(|wait| wait.since = Some(since));
            self.member.send_text(&log(cramps));
            let words = noted(cramps);
            let sees = |state: &State| {
                let messages = state.messages(chat);
                messages.iter().any(|one| one.text.contains(&words))
            };
            if timeout(PATIENCE, self.telegram.wait_until(sees))
                .await
                .is_err()
            {
                bail!("{chat} never saw {words:?}");
            }
            self.change(|wait| {
                wait.since = None;
                wait.longest = wait.longest.max(since.elapsed());
                wait.all.push(since.elapsed());
                wait.answered += 1;
            });
            cramps += 1;
            sleep(REST).await;
        }
        Ok(Told { chat, cramps })
    }

    fn change(&self, change: impl FnOnce(&mut Wait)) {
        change(&mut held(&self.waits)[self.place]);
    }
}

fn held(waits: &Mutex<Vec<Wait>>) -> std::sync::MutexGuard<'_, Vec<Wait>> {
    waits.lock().unwrap_or_else(PoisonError::into_inner)
}

fn log(cramp: usize) -> String {
    format!(
        "/log {} left calf {} {}",
        cramp % 11,
        time(cramp),
        words(cramp)
    )
}

/// Of a cramp alone; they stand in its note.
pub fn words(cramp: usize) -> String {
    format!("k{cramp}")
}

/// What the answer says back, whatever day it says.
pub fn noted(cramp: usize) -> String {
    let (time, words) = (time(cramp), words(cramp));
    format!("{time}: {} of 10, left calf, {words}.", cramp % 11)
}
