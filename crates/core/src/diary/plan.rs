//! The records of the plan: that it runs, its habits, and what was chosen when a
//! week was looked back on.
//!
//! No figure is kept: each is counted anew from the check-ins. Which habits there
//! are, the files of the units say.

use super::quiet_note::QuietNote;
use crate::place::{self, Zone};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use ids::ids;
use serde::{Deserialize, Serialize};

/// The most letters of a cue in a person's own words.
pub const OWN_CUE_CHARS_MAX: usize = 60;

ids! {
    /// Where the eight weeks stand.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum ProgrammeState in serde {
        Offered = "offered",
        Declined = "declined",
        Running = "running",
        /// Nobody answered for a week; it waits where it was.
        Waiting = "waiting",
        /// Put aside by the person for a month.
        Resting = "resting",
        Finished = "finished",
        /// The weeks are over and a month now and then is asked about.
        Upkeep = "upkeep",
        Ended = "ended",
    }
}

ids! {
    /// Why it ended.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum ProgrammeEnd in serde {
        /// All weeks were told.
        Told = "told",
        /// The calendar ran out first.
        Calendar = "calendar",
        Stopped = "stopped",
    }
}

/// The eight weeks of a person; there is one at most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    pub state: ProgrammeState,
    /// When it was offered unasked.
    pub offered_at: Vec<DateTime<Utc>>,
    /// The first night of the first week.
    pub begun_night: Option<NaiveDate>,
    /// The last day of a rest.
    pub rests_until: Option<NaiveDate>,
    /// When it was gone on with after a rest; the calendar counts from here.
    pub gone_on_night: Option<NaiveDate>,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_why: Option<ProgrammeEnd>,
    /// The person wants no figures of their sleep: they worry them.
    #[serde(default)]
    pub figures_off: bool,
    /// The last night of the week after a pause, in which the smallest version is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiny_until: Option<NaiveDate>,
    /// How often upkeep asked, and how many of the last were not answered.
    #[serde(default)]
    pub upkeep_asked: u8,
    #[serde(default)]
    pub upkeep_unanswered: u8,
    /// The day on which it last asked, at first that on which it was agreed.
    #[serde(default)]
    pub upkeep_on: Option<NaiveDate>,
}

impl Programme {
    pub fn new(state: ProgrammeState) -> Programme {
        Programme {
            state,
            offered_at: Vec::new(),
            begun_night: None,
            rests_until: None,
            gone_on_night: None,
            ended_at: None,
            ended_why: None,
            figures_off: false,
            tiny_until: None,
            upkeep_asked: 0,
            upkeep_unanswered: 0,
            upkeep_on: None,
        }
    }
}

ids! {
    /// Where a habit of the plan stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum PlanState in serde {
        /// It is the one that is looked at.
        Focus = "focus",
        /// It goes on beside the focus.
        Background = "background",
        Settled = "settled",
        Dropped = "dropped",
        /// Not for this person, ever.
        Never = "never",
    }
}

ids! {
    /// Why a habit is not for somebody.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum WhyNever in serde {
        NoTime = "no_time",
        DoesNotFit = "does_not_fit",
        MadeItWorse = "made_it_worse",
        NoReason = "no_reason",
    }
}

/// The thing of the day that a habit is tied to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HabitCue {
    Known(String),
    /// In the person's own words, at most [`OWN_CUE_CHARS_MAX`] letters.
    Own(String),
}

/// A bedtime, rising and place that give way to others for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursBefore {
    pub bedtime: Option<NaiveTime>,
    pub rising: Option<NaiveTime>,
    #[serde(default, deserialize_with = "place::kept_if_any")]
    pub zone: Option<Zone>,
}

/// What a pack that is on, or was, has beside what a habit has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackOn {
    /// The last night it is on; without one a tap ends it.
    pub until: Option<NaiveDate>,
    /// What comes back when it ends; `None` where it moved nothing.
    pub hours_before: Option<HoursBefore>,
    /// The last night of the sleep diary that it put off.
    pub sleep_times_before: Option<NaiveDate>,
}

/// One habit of a person, or a pack that changes what fits for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedHabit {
    /// Counts up within one person; exported as `p<id>`.
    pub id: u64,
    pub unit: String,
    pub unit_version: u32,
    pub action: String,
    pub cue: Option<HabitCue>,
    /// What may get in the way; its answer is in the words of the unit.
    pub obstacle: Option<String>,
    /// The first night that counts.
    pub begun_night: NaiveDate,
    pub state: PlanState,
    /// How often it was made easier.
    pub easier_steps: u8,
    pub ended_night: Option<NaiveDate>,
    pub why_never: Option<WhyNever>,
    /// Whether it is done without having to think, as last told.
    #[serde(default)]
    pub auto: Option<Automatic>,
    /// Of a pack alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<PackOn>,
    /// Of a habit of the day, where its notes were wished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<QuietNote>,
}

impl PlannedHabit {
    /// Whether it is still done: as the focus, or beside it.
    pub fn is_open(&self) -> bool {
        match self.state {
            PlanState::Focus | PlanState::Background | PlanState::Settled => true,
            PlanState::Dropped | PlanState::Never => false,
        }
    }
}

ids! {
    /// Whether a habit was kept on a day.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum KeptAnswer in serde {
        Yes = "yes",
        Partly = "partly",
        No = "no",
        /// Left out of the count.
        NotPossible = "not_possible",
    }
}

ids! {
    /// "Do you do it without having to think of it?"
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum Automatic in serde {
        NotYet = "not_yet",
        Partly = "partly",
        Yes = "yes",
    }
}

ids! {
    /// "Was the plan worth it for you?", asked once the weeks are over.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum Worth in serde {
        Yes = "yes",
        Partly = "partly",
        No = "no",
    }
}

ids! {
    /// What was chosen when a week was looked back on.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum ReviewChoice in serde {
        Keep = "keep",
        Easier = "easier",
        Other = "other",
        Settled = "settled",
        Never = "never",
        /// A hard week, which does not count on.
        Hard = "hard",
    }
}

/// A look back on a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The last night of the week, which names it.
    pub last_night: NaiveDate,
    /// Its number among the told weeks, from 1.
    pub week: u8,
    pub choice: Option<ReviewChoice>,
    /// The unit that was chosen at it.
    pub unit: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
    /// Whether the weeks were worth it; of the last week alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worth: Option<Worth>,
}
