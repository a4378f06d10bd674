//! The minutes ahead in which very many people are due, and who of them has a
//! place that has come.

use super::spread::{MINUTES_MAX, minutes_early, minutes_for};
use crate::runner::{DueRow, StoreReader};
use crate::store::StoreError;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, VecDeque};

/// Minutes since 1970.
type Minute = i64;

/// What is known of the coming hour. Kept in memory: after a restart the
/// people who are left are counted anew.
#[derive(Default)]
pub struct Bursts {
    minutes: BTreeMap<Minute, Counted>,
}

#[derive(Default)]
struct Counted {
    at: Minute,
    /// The most that were ever counted: those who had their turn are gone
    /// from the store but keep their places.
    people: usize,
    /// When it was last looked up whose place has come.
    looked_at: Option<Minute>,
    /// Those of them who were not handed over yet.
    waiting: VecDeque<DueRow>,
}

impl Counted {
    fn is_fresh(&self, minute: Minute, now: Minute) -> bool {
        let left = minute - now;
        let left_then = minute - self.at;
        self.at == now || (self.at < now && left * 2 > left_then)
    }
}

impl Bursts {
    /// The wanted rows whose place has come, `limit` at most.
    pub async fn due(
        &mut self,
        stored: &StoreReader,
        now: DateTime<Utc>,
        limit: usize,
        is_wanted: impl Fn(&DueRow) -> bool + Send + Sync,
    ) -> Result<Vec<DueRow>, StoreError> {
        let now = minute_of(now);
        self.survey(stored, now).await?;
        let mut rows = Vec::new();
        for (minute, counted) in &mut self.minutes {
            let minutes = minutes_for(counted.people);
            let begun = minute - i64::from(minutes) < now;
            if minutes == 1 || !begun {
                continue;
            }
            if counted.looked_at != Some(now) {
                counted.waiting = waiting(stored, *minute, minutes, now).await?;
                counted.looked_at = Some(now);
            }
            while rows.len() < limit
                && let Some(row) = counted.waiting.pop_front()
            {
                if is_wanted(&row) {
                    rows.push(row);
                }
            }
        }
        Ok(rows)
    }

    /// Counts each coming minute when it comes within the hour, and again
    /// whenever the time left to it has halved.
    async fn survey(&mut self, stored: &StoreReader, now: Minute) -> Result<(), StoreError> {
        let last = now + i64::from(MINUTES_MAX);
        self.minutes
            .retain(|minute, _| (now..=last).contains(minute));
        for minute in now..=last {
            let known = self.minutes.get(&minute);
            if known.is_some_and(|known| known.is_fresh(minute, now)) {
                continue;
            }
            let people = stored
                .count_due_in(start_of(minute), start_of(minute + 1))
                .await?;
            let counted = self.minutes.entry(minute).or_default();
            counted.at = now;
            counted.people = counted.people.max(people);
        }
        Ok(())
    }
}

/// Everyone of the minute whose place has come. They are looked up once a minute,
/// however few at a time are handed over: there may be very many.
async fn waiting(
    stored: &StoreReader,
    minute: Minute,
    minutes: u16,
    now: Minute,
) -> Result<VecDeque<DueRow>, StoreError> {
    let mut rows = VecDeque::new();
    stored
        .each_due_in(start_of(minute), start_of(minute + 1), |row| {
            if minute - i64::from(minutes_early(row.chat_id, minutes)) <= now {
                rows.push_back(row);
            }
        })
        .await?;
    Ok(rows)
}

fn minute_of(at: DateTime<Utc>) -> Minute {
    at.timestamp().div_euclid(60)
}

fn start_of(minute: Minute) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}
