//! What a pack changes while somebody has it on. All of it goes back when it ends.
//!
//! Never decides who may have one: that is the `not` of its unit.

use ids::ids;
use serde::Deserialize;

/// The lengths that fit on one screen of buttons.
const LENGTHS_MAX: usize = 4;
/// No pack is on for longer by date.
pub const DAYS_MAX: u32 = 90;
const DAYS_A_WEEK: u8 = 7;

ids! {
    /// What somebody is asked when they switch it on.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
    pub enum PackQuestion in serde {
        /// The bedtime of these weeks.
        Bedtime = "bedtime",
        /// The bedtime, and once more at the start of each week.
        BedtimeEachWeek = "bedtime_each_week",
        /// Where they are meanwhile.
        Place = "place",
    }
}

/// The `[pack]` of a unit's file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// For how many days it can be on; without any it is on until a tap.
    #[serde(default)]
    pub days: Vec<u32>,
    pub asks: Option<PackQuestion>,
    /// For so few days nothing is asked, and the hours stay.
    #[serde(default)]
    pub keeps_hours_days_max: u32,
    /// The units that rest.
    #[serde(default)]
    pub rests: Vec<String>,
    /// All units rest.
    #[serde(default)]
    pub rests_all: bool,
    /// Whether the mornings of the plan go on asking for sleep times.
    #[serde(default = "goes_on")]
    pub sleep_times: bool,
    /// The days of a week that are enough, in place of most.
    pub goal_days: Option<u8>,
    /// Nobody sees it of whom `for` is not known to hold.
    #[serde(default)]
    pub only_if_told: bool,
    /// Those whom it does not suit are told `.instead`.
    #[serde(default)]
    pub instead: bool,
}

fn goes_on() -> bool {
    true
}

impl Pack {
    /// Whether a unit rests while it is on.
    pub fn rests_unit(&self, unit: &str) -> bool {
        self.rests_all || self.rests.iter().any(|one| one == unit)
    }

    /// Whether the hours change when it is on for so long.
    pub fn moves_hours(&self, days: Option<u32>) -> bool {
        let is_short = days.is_some_and(|days| days <= self.keeps_hours_days_max);
        self.asks.is_some() && !is_short
    }

    /// What is wrong with it by itself.
    pub(super) fn fault(&self) -> Option<String> {
        let days = &self.days;
        let is_odd = days.is_empty() && self.keeps_hours_days_max > 0;
        let fits = |days: &u32| (1..=DAYS_MAX).contains(days);
        if !days.is_sorted() || !days.iter().all(fits) || days.len() > LENGTHS_MAX || is_odd {
            return Some(format!(
                "`days` are at most {LENGTHS_MAX} numbers from 1 to {DAYS_MAX}, the least first"
            ));
        }
        let goal = self
            .goal_days
            .filter(|goal| !(1..DAYS_A_WEEK).contains(goal));
        goal.map(|_| format!("`goal_days` is from 1 to {}", DAYS_A_WEEK - 1))
    }
}
