//! Where a dialogue stands.

use super::ids::Handle;
use crate::dialogue::{Answers, Sign};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Where a dialogue stands. Survives a changed dialogue file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub dialogue: String,
    pub version: u32,
    pub step: String,
    /// The steps answered before this one, for *back*.
    pub history: Vec<StepRef>,
    /// What is ticked so far of a multi-select.
    pub picks: Vec<String>,
    /// The message that shows the question.
    pub handle: Option<Handle>,
    pub asked_at: DateTime<Utc>,
    /// What the dialogue is held for; decides what follows its end.
    pub aim: Aim,
    /// Answers that are kept elsewhere than among the answers, for conditions.
    #[serde(default)]
    pub answers: Answers,
    /// An emergency sign was told; nothing is asked until it is opened again.
    #[serde(default)]
    pub resting: bool,
    /// Worth a visit, told by the answer before this question and said above it.
    #[serde(default)]
    pub for_a_visit: Vec<Sign>,
}

/// One step of one dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepRef {
    pub dialogue: String,
    pub step: String,
}

/// What a dialogue is held for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aim {
    /// A part of the intake, by its place in the plan.
    Intake { part: usize },
    /// One cause, asked by itself from `/triggers`.
    Cause,
    /// A single question that `/bedtime` needs.
    Bedtime,
    /// A single question that the stretch guide needs.
    Guide,
    /// The check-in about one night.
    Checkin { night: NaiveDate },
    /// The details of one cramp, as part of a check-in or a correction.
    Details { cramp: u64, checkin: bool },
    /// The person's own question, for the page for the doctor.
    Doctor,
    /// What the plan asks first.
    Plan,
    /// What the plan asks on its third day.
    PlanMore,
    /// The sign of a habit, in the person's own words.
    PlanCue,
    /// When the quiet note of a habit comes.
    PlanNote,
}

impl Aim {
    /// Whether one question is all that is asked.
    pub fn is_single(self) -> bool {
        match self {
            Aim::Bedtime | Aim::Guide | Aim::Doctor | Aim::PlanCue | Aim::PlanNote => true,
            Aim::Intake { .. }
            | Aim::Cause
            | Aim::Checkin { .. }
            | Aim::Details { .. }
            | Aim::Plan
            | Aim::PlanMore => false,
        }
    }
}

/// The step of a session that only has its end before it.
pub const END: &str = "end";

/// In the night, words answer a question only when it was asked this recently.
pub const FRESH: TimeDelta = TimeDelta::minutes(15);

impl Session {
    /// The part of the intake that it is.
    pub fn part(&self) -> Option<usize> {
        match self.aim {
            Aim::Intake { part } => Some(part),
            Aim::Cause
            | Aim::Bedtime
            | Aim::Guide
            | Aim::Checkin { .. }
            | Aim::Details { .. }
            | Aim::Doctor
            | Aim::Plan
            | Aim::PlanMore
            | Aim::PlanCue
            | Aim::PlanNote => None,
        }
    }

    pub fn is_intake(&self) -> bool {
        self.part().is_some()
    }

    /// Whether only the end of the dialogue is before it.
    pub fn is_at_end(&self) -> bool {
        self.step == END
    }

    /// The same, showing no question for now.
    pub fn put_aside(self) -> Session {
        Session {
            handle: None,
            ..self
        }
    }
}
