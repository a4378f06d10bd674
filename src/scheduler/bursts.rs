//! The minutes ahead in which very many people are due, and who of them has a
//! place that has come.

use super::spread::{MINUTES_MAX, minutes_early, minutes_for};
use crate::runner::{DueRow, Ledger};
use crate::store::StoreError;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// Minutes since 1970.
type Minute = i64;

/// What is known of the coming hour. Kept in memory: after a restart the
/// people who are left are counted anew.
#[derive(Default)]
pub struct Bursts {
    minutes: BTreeMap<Minute, Counted>,
}

struct Counted {
    at: Minute,
    /// The most that were ever counted: those who had their turn are gone
    /// from the store but keep their places.
    people: usize,
    /// Everyone whose place is up to here was handed over.
    served: Option<Minute>,
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
    pub fn due(
        &mut self,
        ledger: &Ledger,
        now: DateTime<Utc>,
        limit: usize,
        is_wanted: impl Fn(&DueRow) -> bool,
    ) -> Result<Vec<DueRow>, StoreError> {
        let now = minute_of(now);
        self.survey(ledger, now)?;
        let mut rows = Vec::new();
        for (minute, counted) in &mut self.minutes {
            let minutes = minutes_for(counted.people);
            let begun = minute - i64::from(minutes) < now;
            if minutes == 1 || !begun || counted.served == Some(now) {
                continue;
            }
            ledger.each_due_in(start_of(*minute), start_of(minute + 1), |row| {
                let place = minute - i64::from(minutes_early(row.chat_id, minutes));
                if place <= now && rows.len() < limit && is_wanted(&row) {
                    rows.push(row);
                }
            })?;
            if rows.len() < limit {
                counted.served = Some(now);
            }
        }
        Ok(rows)
    }

    /// Counts each coming minute when it comes within the hour, and again
    /// whenever the time left to it has halved.
    fn survey(&mut self, ledger: &Ledger, now: Minute) -> Result<(), StoreError> {
        let last = now + i64::from(MINUTES_MAX);
        self.minutes
            .retain(|minute, _| (now..=last).contains(minute));
        for minute in now..=last {
            let known = self.minutes.get(&minute);
            if known.is_some_and(|known| known.is_fresh(minute, now)) {
                continue;
            }
            let earlier = known.map_or(0, |known| known.people);
            let served = known.and_then(|known| known.served);
            let people = ledger.count_due_in(start_of(minute), start_of(minute + 1))?;
            let counted = Counted {
                at: now,
                people: people.max(earlier),
                served,
            };
            self.minutes.insert(minute, counted);
        }
        Ok(())
    }
}

fn minute_of(at: DateTime<Utc>) -> Minute {
    at.timestamp().div_euclid(60)
}

fn start_of(minute: Minute) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
}
