//! What a day held that can go with the cramps of its night, as it is exported
//! and weighed. What it means is decided elsewhere.

use super::{Checkin, Diary, Exposure, Outcome, ReminderKind};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A thing that is known of some days; stored and exported by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub enum Factor {
    /// Asked in the check-in.
    Told(Exposure),
    /// The bedtime stretch.
    StretchDone,
    /// The water of the evening reminder.
    WaterDone,
}

impl Factor {
    /// The exposures first, in their order.
    pub const ALL: [Factor; Exposure::ALL.len() + 2] = {
        let mut all = [Factor::WaterDone; Exposure::ALL.len() + 2];
        let mut at = 0;
        while at < Exposure::ALL.len() {
            all[at] = Factor::Told(Exposure::ALL[at]);
            at += 1;
        }
        all[at] = Factor::StretchDone;
        all
    };

    pub fn id(self) -> &'static str {
        match self {
            Factor::Told(exposure) => exposure.id(),
            Factor::StretchDone => "stretch_done",
            Factor::WaterDone => "water_done",
        }
    }

    /// Whether it was so on the day before the night of a check-in. Of what was
    /// asked, what is not ticked was not; of all else nothing is known.
    pub fn answer(self, diary: &Diary, checkin: &Checkin) -> Option<bool> {
        checkin.exposures.as_ref()?;
        match self {
            Factor::Told(exposure) => checkin.told(exposure),
            Factor::StretchDone => checkin.stretch_done,
            Factor::WaterDone => {
                let reminder = diary.reminders.get(&(checkin.night, ReminderKind::Water));
                let followed = reminder.and_then(|reminder| was_done(reminder.outcome));
                followed.or(checkin.water_done)
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no exposure has this id")]
pub struct UnknownFactor;

impl From<Factor> for &'static str {
    fn from(factor: Factor) -> Self {
        factor.id()
    }
}

impl TryFrom<String> for Factor {
    type Error = UnknownFactor;

    fn try_from(id: String) -> Result<Self, UnknownFactor> {
        let mut all = Factor::ALL.into_iter();
        all.find(|factor| factor.id() == id).ok_or(UnknownFactor)
    }
}

/// Whether a reminder was followed; `None` where nobody said.
fn was_done(outcome: Outcome) -> Option<bool> {
    match outcome {
        Outcome::Done => Some(true),
        Outcome::Skipped => Some(false),
        Outcome::Sent | Outcome::Snoozed | Outcome::Unanswered | Outcome::Missed => None,
    }
}
