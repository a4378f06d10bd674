//! Wakes people's conversations at their times. Asks the store only for what
//! is due next, so the work does not grow with the number of people.
//!
//! Decides nothing: a due row becomes an event in its chat's lane.

mod anew;
mod bursts;
mod set_back;
mod spread;

use crate::clock::Clock;
use crate::conversation::{Event, What};
use crate::place;
use crate::runner::{DueRow, Job, Lanes, Notes, Origin, StoreReader};
use crate::store::{Parts, StoreError};
use anew::plan_anew;
use bursts::Bursts;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{BoxFuture, FutureExt};
use futures_util::stream::{FuturesUnordered, StreamExt};
use set_back::SetBack;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Looks at the clock at least so often, to notice when it was changed.
const STEP: TimeDelta = TimeDelta::seconds(15);

/// Due rows that are with the lanes at once; the rest waits on disk. Few, since
/// whoever writes meanwhile is behind them, and many beside what can be said.
const IN_FLIGHT_MAX: usize = 100;

pub struct Scheduler {
    stored: StoreReader,
    lanes: Lanes,
    clock: Arc<dyn Clock>,
    bursts: Bursts,
    notes: Notes,
    /// Rows that are with their lanes; on disk until their turn is committed.
    in_flight: HashSet<DueRow>,
    settling: FuturesUnordered<BoxFuture<'static, DueRow>>,
    /// Those whose reminders are planned by the zone data in force.
    followed: Parts,
}

impl Scheduler {
    pub fn new(stored: StoreReader, lanes: Lanes, clock: Arc<dyn Clock>, notes: Notes) -> Self {
        Scheduler {
            stored,
            lanes,
            clock,
            bursts: Bursts::default(),
            notes,
            in_flight: HashSet::new(),
            settling: FuturesUnordered::new(),
            followed: Parts::NONE,
        }
    }

    /// Runs until `stop` turns true or its sender is gone.
    ///
    /// # Errors
    /// The store failed, and nothing more is done or said.
    pub async fn run(self, stop: watch::Receiver<bool>) -> Result<(), StoreError> {
        let lanes = self.lanes.clone();
        lanes.heed(self.wake(stop).await)
    }

    async fn wake(mut self, mut stop: watch::Receiver<bool>) -> Result<(), StoreError> {
        let lanes = self.lanes.clone();
        let clock = Arc::clone(&self.clock);
        let mut moved = clock.moved();
        let mut set_back = SetBack::new(self.notes.clock.clone()).await?;
        let mut planning_anew = FuturesUnordered::new();
        loop {
            let now = clock.now();
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return Ok(()),
                followed = self.follow_zones(now) => followed?,
            }
            if set_back.is_now(now) {
                let here = self.stored.working();
                let people = self.stored.people_due_after(here, now).await?;
                tracing::warn!(
                    people = people.len(),
                    "the clock was set back; reminders are planned anew"
                );
                planning_anew.push(plan_anew(lanes.clone(), people, What::ClockSetBack, now));
            }
            if planning_anew.is_empty() {
                set_back.note(now).await?;
            }
            let pause = self.look(now).await?;
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return Ok(()),
                () = lanes.due_signal().raised() => {}
                // The clock is held above, so its sender is not gone.
                _ = moved.changed() => {}
                () = self.half_settled(), if self.is_full() => {}
                Some(()) = planning_anew.next() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Before anything is looked at that is due to people who are new here: what was
    /// planned by other zone data would come at another hour. Noted when everyone has
    /// heard of it, so that the next process goes on where this one is killed.
    async fn follow_zones(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let working = self.stored.working();
        let new = working.without(self.followed);
        self.followed = working;
        if new.is_empty() {
            return Ok(());
        }
        let (notes, release) = (&self.notes.zones, place::release());
        let otherwise = notes.planned_otherwise(new, release).await?;
        if otherwise.is_empty() {
            return Ok(());
        }
        let since = DateTime::<Utc>::MIN_UTC;
        let people = self.stored.people_due_after(otherwise, since).await?;
        if !people.is_empty() {
            let people = people.len();
            tracing::info!(people, release, "new zone data; reminders are planned anew");
        }
        plan_anew(self.lanes.clone(), people, What::ZonesChanged, now).await;
        // Who was given up meanwhile hears of it from whoever has them now.
        let still = otherwise.common(self.stored.working());
        notes.write(still, release).await
    }

    /// Hands over what is due; returns how long nothing else will be.
    async fn look(&mut self, now: DateTime<Utc>) -> Result<Duration, StoreError> {
        self.lanes.due_signal().unplan();
        while let Some(Some(row)) = self.settling.next().now_or_never() {
            self.in_flight.remove(&row);
        }
        // Rows in flight come first in the store, and are still there.
        for row in self.stored.due_until(now, IN_FLIGHT_MAX).await? {
            self.hand_over(row, now);
        }
        let room = IN_FLIGHT_MAX - self.in_flight.len();
        let is_new = |row: &DueRow| !self.in_flight.contains(row);
        for row in self.bursts.due(&self.stored, now, room, is_new).await? {
            self.hand_over(row, now);
        }
        self.plan(now).await
    }

    fn hand_over(&mut self, row: DueRow, now: DateTime<Utc>) {
        if self.is_full() || !self.in_flight.insert(row) {
            return;
        }
        let what = What::Due {
            wake: row.wake,
            due_at: row.at,
            chance: self.stored.chance(&row),
        };
        let job = Job {
            origin: Origin::Due {
                at: row.at,
                wake: row.wake,
            },
            event: Some(Event {
                what,
                at: now,
                recorded_at: now,
            }),
            failure: None,
        };
        let done = self.lanes.push(row.chat_id, job);
        self.settling.push(done.map(move |_| row).boxed());
    }

    async fn plan(&mut self, now: DateTime<Utc>) -> Result<Duration, StoreError> {
        let next = self.stored.first_due_after(now).await?;
        let latest = now + STEP;
        let at = next.map_or(latest, |row| row.at.min(latest));
        self.lanes.due_signal().plan(at);
        Ok((at - now).to_std().unwrap_or_default())
    }

    fn is_full(&self) -> bool {
        self.in_flight.len() >= IN_FLIGHT_MAX
    }

    /// Returns when half of what is in flight is done.
    async fn half_settled(&mut self) {
        while self.in_flight.len() > IN_FLIGHT_MAX / 2 {
            match self.settling.next().await {
                Some(row) => self.in_flight.remove(&row),
                None => return,
            };
        }
    }
}
