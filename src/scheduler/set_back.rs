//! A clock that was ahead and is put right. What was planned by it would leave
//! out the evenings that come once more.

use crate::runner::Note;
use crate::store::StoreError;
use chrono::{DateTime, TimeDelta, Utc};

/// Less than this is a clock that is being kept right.
const SET_BACK: TimeDelta = TimeDelta::minutes(1);

/// A note of the clock is renewed when it is older than this. A clock that was
/// ahead for less can hide no evening.
const NOTE: TimeDelta = TimeDelta::minutes(5);

/// Remembers the last look at the clock, over a restart to a few minutes.
pub struct SetBack {
    note: Note<DateTime<Utc>>,
    last: Option<DateTime<Utc>>,
    /// Written by this process.
    noted: Option<DateTime<Utc>>,
}

impl SetBack {
    pub async fn new(note: Note<DateTime<Utc>>) -> Result<Self, StoreError> {
        Ok(SetBack {
            last: note.read().await?,
            note,
            noted: None,
        })
    }

    /// Whether the clock was set back since it was looked at last.
    pub fn is_now(&mut self, now: DateTime<Utc>) -> bool {
        let last = self.last.replace(now);
        last.is_some_and(|last| now < last - SET_BACK)
    }

    /// To be called while nobody is being planned anew, so that who had not
    /// heard of it yet when the process was killed hears of it in the next.
    pub async fn note(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let is_fresh = |noted: DateTime<Utc>| (noted..noted + NOTE).contains(&now);
        if self.noted.is_some_and(is_fresh) {
            return Ok(());
        }
        self.noted = Some(now);
        self.note.write(&now).await
    }
}
