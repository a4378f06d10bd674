//! A test by lot: one harmless habit, with it on some evenings and without on
//! others, or in some weeks and not in others, as a lot drew it. What is kept of
//! it, the balance of its lots, and which of its nights count.
//!
//! Draws nothing itself: chance comes in from outside, with the evening.

use super::ReminderKind;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A test takes at most so many nights from its first lot on; longer, and
/// looking each week finds more and more by luck (`docs/statistics.md`).
pub const NIGHTS_MAX: u32 = 84;
/// Of so many lots in a row, half are with the habit.
const BLOCK: usize = 4;
/// Nights of a week.
pub const WEEK: u32 = 7;

/// What one lot is drawn for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Drawn {
    /// Each evening by itself: for what works within a day.
    #[default]
    Nightly,
    /// A week at a time, one of each two with the habit: for what takes days to
    /// work and days to wear off.
    Weekly,
}

impl Drawn {
    pub fn is_nightly(&self) -> bool {
        match self {
            Drawn::Nightly => true,
            Drawn::Weekly => false,
        }
    }
}

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

    /// How its lots are drawn. The trials of the stretch saw it help after six
    /// weeks of evenings, so single evenings would tell little.
    pub fn drawn(self) -> Drawn {
        match self {
            Habit::Stretch => Drawn::Weekly,
            Habit::Water | Habit::Walk => Drawn::Nightly,
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
    /// A test goes on as it began. Before there were weeks, all were nightly.
    #[serde(default, skip_serializing_if = "Drawn::is_nightly")]
    pub drawn: Drawn,
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
            drawn: habit.drawn(),
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

    /// The week of a night, counted from the first lot.
    pub fn week_of(&self, night: NaiveDate) -> u32 {
        self.nights_until(night).saturating_sub(1) / WEEK
    }

    /// What a number by chance means for the lot of a night that has none.
    pub fn is_with(&self, night: NaiveDate, chance: u64) -> bool {
        match self.drawn {
            Drawn::Nightly => self.next_is_with(chance),
            Drawn::Weekly => self.week_is_with(self.week_of(night), chance),
        }
    }

    /// A week is as its first lot; of each two weeks, one is with the habit.
    fn week_is_with(&self, week: u32, chance: u64) -> bool {
        let drawn = |week: u32| {
            let mut lots = self.lots.iter();
            lots.find(|(night, _)| self.week_of(**night) == week)
                .map(|(_, lot)| lot.with)
        };
        let other_of_the_pair = week ^ 1;
        match (drawn(week), drawn(other_of_the_pair)) {
            (Some(with), _) => with,
            (None, Some(other)) => !other,
            (None, None) => chance.is_multiple_of(2),
        }
    }

    /// Half of each block is with the habit, and every order of a block is as
    /// likely as any other.
    fn next_is_with(&self, chance: u64) -> bool {
        let drawn = self.lots.len() % BLOCK;
        let newest = self.lots.values().rev().take(drawn);
        let with = newest.filter(|lot| lot.with).count();
        let (open, open_with) = (BLOCK - drawn, BLOCK / 2 - with);
        let place = chance % open as u64;
        place < open_with as u64
    }
}
