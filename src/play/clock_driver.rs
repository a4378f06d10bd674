//! Drives the clock. Driven by it, the clock stops at everything that comes
//! due on the way, and goes on only when all that follows is done and
//! said: so a night that takes a second is the same as one that takes a night.
//!
//! It counts in whole seconds, as Telegram dates messages.

use super::living::{Alive, Living};
use super::speed::Speed;
use crate::clock::{Clock, ManualClock};
use crate::playground::{LocalTelegram, State};
use crate::store::StoreError;
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use std::time::Duration;
use thiserror::Error;
use tokio::sync::{Mutex, MutexGuard, watch};
use tokio::time::{MissedTickBehavior, interval, timeout};

/// As far as one jump goes.
const FARTHEST: TimeDelta = TimeDelta::days(31);
/// How long one stop on the way may take.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct ClockDriver {
    clock: Arc<ManualClock>,
    telegram: Arc<LocalTelegram>,
    living: Living,
    /// Held for one step of the clock, and while somebody does something, so
    /// that what people do happens at one instant.
    instant: Mutex<()>,
    motion: watch::Sender<Motion>,
}

/// How the clock moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Motion {
    pub speed: Speed,
    /// A jump is under way.
    pub is_jumping: bool,
}

/// Why the clock does not move. Its text is for the page.
#[derive(Debug, Error)]
pub enum ClockError {
    #[error("That time is past. The clock only goes forward.")]
    Past,
    #[error("That is too far. The clock jumps {} days at most.", FARTHEST.num_days())]
    TooFar,
    #[error("The clock is moving already.")]
    Moving,
    #[error("Charley is not done yet with what happened; the clock waits.")]
    Busy,
    #[error("Charley has ended.")]
    Ended,
    #[error("What is stored cannot be read: {0}")]
    Store(#[from] StoreError),
}

impl ClockDriver {
    pub fn new(clock: Arc<ManualClock>, telegram: Arc<LocalTelegram>, living: Living) -> Self {
        let motion = Motion {
            speed: Speed::Normal,
            is_jumping: false,
        };
        ClockDriver {
            clock,
            telegram,
            living,
            instant: Mutex::new(()),
            motion: watch::Sender::new(motion),
        }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Changes with every move of the clock.
    pub fn moved(&self) -> watch::Receiver<u64> {
        self.clock.moved()
    }

    /// Changes when speed changes, and when a jump begins or ends.
    pub fn motion(&self) -> watch::Receiver<Motion> {
        self.motion.subscribe()
    }

    pub fn set_speed(&self, speed: Speed) {
        self.motion.send_modify(|motion| motion.speed = speed);
    }

    /// Does something while the clock stands.
    pub async fn hold<T>(&self, act: impl FnOnce() -> T) -> T {
        let _standing = self.instant.lock().await;
        act()
    }

    /// Keeps the clock and everybody where they are, for as long as what it gives is
    /// held.
    ///
    /// # Errors
    /// See [`ClockError`].
    pub async fn stand(&self) -> Result<MutexGuard<'_, ()>, ClockError> {
        let standing = self.instant.lock().await;
        self.quiet().await?;
        Ok(standing)
    }

    /// Returns when everything is done that happened until now.
    ///
    /// # Errors
    /// See [`ClockError`].
    pub async fn settle(&self) -> Result<(), ClockError> {
        self.stand().await.map(drop)
    }

    /// Moves the clock to an instant. Returns when all that came of it is
    /// done.
    ///
    /// # Errors
    /// See [`ClockError`]; the clock may stand somewhere on the way.
    pub async fn jump(&self, to: DateTime<Utc>) -> Result<(), ClockError> {
        let now = self.now();
        if to < now {
            return Err(ClockError::Past);
        }
        if to - now > FARTHEST {
            return Err(ClockError::TooFar);
        }
        let begins = |motion: &mut Motion| !std::mem::replace(&mut motion.is_jumping, true);
        if !self.motion.send_if_modified(begins) {
            return Err(ClockError::Moving);
        }
        let _ends = Ends(&self.motion);
        self.advance(to).await?;
        self.settle().await
    }

    /// Keeps the clock moving at its speed. Never returns.
    pub async fn run(&self) {
        let mut motion = self.motion();
        loop {
            let speed = motion.borrow_and_update().speed;
            tokio::select! {
                // The sender is in `self`, so it is not gone.
                _ = motion.changed() => {}
                () = self.tick(speed) => {}
            }
        }
    }

    async fn tick(&self, speed: Speed) {
        let mut ticks = interval(speed.tick());
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        ticks.tick().await;
        loop {
            ticks.tick().await;
            if self.motion.borrow().is_jumping {
                continue;
            }
            if let Err(error) = self.advance(self.now() + speed.step()).await {
                tracing::warn!(%error, "the clock of the playground waits");
            }
        }
    }

    /// From stop to stop. Others may act in between.
    async fn advance(&self, to: DateTime<Utc>) -> Result<(), ClockError> {
        loop {
            let _standing = self.instant.lock().await;
            self.quiet().await?;
            let now = self.now();
            if now >= to {
                return Ok(());
            }
            let alive = self.living.next().await.ok_or(ClockError::Ended)?;
            let due = alive.view.next_due(now).await?;
            self.clock.set(due.map_or(to, |due| due.min(to)));
        }
    }

    async fn quiet(&self) -> Result<(), ClockError> {
        let quiet = async {
            // One that is ended by force is followed by the next.
            loop {
                let alive = self.living.next().await.ok_or(ClockError::Ended)?;
                if self.quiet_of(alive).await? {
                    return Ok(());
                }
            }
        };
        timeout(PATIENCE, quiet)
            .await
            .unwrap_or(Err(ClockError::Busy))
    }

    /// False where it has ended.
    async fn quiet_of(&self, alive: Alive) -> Result<bool, StoreError> {
        let mut view = alive.view;
        let mut telegram = self.telegram.changes();
        loop {
            view.mark_unchanged();
            telegram.mark_unchanged();
            let waiting = self.telegram.look(State::waiting_updates);
            if waiting == 0 && view.is_quiet(self.now()).await? {
                return Ok(true);
            }
            tokio::select! {
                changed = view.changed() => if changed.is_err() {
                    return Ok(false);
                },
                // The Telegram is in `self`, so its sender is not gone.
                _ = telegram.changed() => {}
            }
        }
    }
}

/// Notes the end of a jump, also of one that is given up.
struct Ends<'a>(&'a watch::Sender<Motion>);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|motion| motion.is_jumping = false);
    }
}
