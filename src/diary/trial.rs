//! A test by lot: one harmless habit, with it on some evenings and without on
//! others, as a lot drew it. What is kept of it, the balance of its lots, and
//! which of its nights count.
//!
//! Draws nothing itself: chance comes in from outside, with the evening.

use super::ReminderKind;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A test takes at most so many nights from its first lot on; longer, and
/// looking each week finds more and more by luck (`docs/insights.md`).
pub const NIGHTS_MAX: u32 = 84;
/// Of so many lots in a row, half are with the habit.
const BLOCK: usize = 4;

/// A habit that does no harm, done or left. Never a medicine, never drinking
/// less than somebody is thirsty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Habit {
    Stretch,
    Water,
    Walk,
}

impl Habit {
    pub const ALL: [Habit; 3] = [Habit::Stretch, Habit::Water, Habit::Walk];

    pub fn id(self) -> &'static str {
        match self {
            Habit::Stretch => "stretch",
            Habit::Water => "water",
            Habit::Walk => "walk",
        }
    }

    pub fn from_id(id: &str) -> Option<Habit> {
        Habit::ALL.into_iter().find(|habit| habit.id() == id)
    }

    /// The reminder that brings its lot.
    pub fn reminder(self) -> ReminderKind {
        match self {
            Habit::Stretch => ReminderKind::Stretch,
            Habit::Water => ReminderKind::Water,
            Habit::Walk => ReminderKind::Walk,
        }
    }
}

/// One test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// Counts up within one person; exported as `t<id>`.
    pub id: u64,
    pub habit: Habit,
    pub begun_at: DateTime<Utc>,
    /// By night, in the order they were drawn.
    pub lots: BTreeMap<NaiveDate, Lot>,
    /// Whole weeks after which the nights were weighed last.
    pub weeks_looked: u32,
    pub ended: Option<Ended>,
    /// When the result was told.
    pub told_at: Option<DateTime<Utc>>,
}

/// What the lot said for one night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    pub with: bool,
    pub drawn_at: DateTime<Utc>,
    /// The person took the night out of the test.
    pub left_out: bool,
    /// Whether it counted, in a test that came from a file: its reminders are
    /// not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    pub at: DateTime<Utc>,
    pub how: End,
}

/// Why a test ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The nights made a difference clear.
    Clear,
    /// All of its nights are over.
    Over,
    /// By the person.
    Stopped,
}

impl Trial {
    pub fn new(id: u64, habit: Habit, begun_at: DateTime<Utc>) -> Trial {
        Trial {
            id,
            habit,
            begun_at,
            lots: BTreeMap::new(),
            weeks_looked: 0,
            ended: None,
            told_at: None,
        }
    }

    /// Nights since its first lot, up to this one; 0 before it.
    pub fn nights_until(&self, night: NaiveDate) -> u32 {
        let first = self.lots.keys().next();
        let days = first.map_or(-1, |first| (night - *first).num_days());
        u32::try_from(days + 1).unwrap_or(0)
    }

    /// Whether a night is later than the last one that may get a lot.
    pub fn is_over(&self, night: NaiveDate) -> bool {
        self.nights_until(night) > NIGHTS_MAX
    }

    /// What a number by chance means for the next lot: half of each block is
    /// with the habit, and every order of a block is as likely as any other.
    pub fn next_is_with(&self, chance: u64) -> bool {
        let drawn = self.lots.len() % BLOCK;
        let newest = self.lots.values().rev().take(drawn);
        let with = newest.filter(|lot| lot.with).count();
        let (open, open_with) = (BLOCK - drawn, BLOCK / 2 - with);
        let place = chance % open as u64;
        place < open_with as u64
    }
}
