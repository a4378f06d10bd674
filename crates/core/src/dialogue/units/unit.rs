//! One unit, checked.

use super::condition::UnitCondition;
use super::pack::Pack;
use crate::dialogue::Exposure;
use ids::ids;
use serde::Deserialize;

/// Lists of conditions: one list must hold, and in it all.
pub type AnyOf = Vec<Vec<UnitCondition>>;

ids! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
    pub enum UnitKind in serde {
        /// Something for most evenings or days.
        Habit = "habit",
        /// Something for some days only.
        Situation = "situation",
        /// Changes what else fits, for a while.
        Pack = "pack",
        /// Done once.
        Task = "task",
    }
}

ids! {
    /// What part of the day it is about; a choice is from at least two of them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    pub enum UnitFamily in serde {
        Evening = "evening",
        Day = "day",
        Bed = "bed",
        Mind = "mind",
        Body = "body",
    }
}

ids! {
    /// How well it is tested; the best first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    pub enum Grade in serde {
        Good = "good",
        Limited = "limited",
        Mixed = "mixed",
        Poor = "poor",
    }
}

/// How it is known whether it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is asked in the morning.
    Asked,
    /// The morning's tick says it.
    Exposure { exposure: Exposure, is: bool },
    /// The morning's tick says it where it is so; otherwise it is asked: with one late
    /// cup less there may still be one.
    ExposureOrAsked { exposure: Exposure, is: bool },
    /// The evening stretch was done.
    StretchDone,
    /// Sleep by day was half an hour at most ...
    ShortNap,
    /// ... or over by three o'clock.
    EarlyNap,
}

impl Kept {
    /// The question of the morning that says it; none where it is a tap of its own.
    pub fn question(self) -> Option<&'static str> {
        match self {
            Kept::Asked => None,
            Kept::Exposure { .. } | Kept::ExposureOrAsked { .. } => Some("exposures"),
            Kept::StretchDone => Some("stretch_done"),
            Kept::ShortNap => Some("nap"),
            Kept::EarlyNap => Some("after_15"),
        }
    }

    fn is_of_naps(self) -> bool {
        matches!(self, Kept::ShortNap | Kept::EarlyNap)
    }
}

/// One small thing to do.
#[derive(Clone, Debug)]
pub struct Action {
    pub id: String,
    /// Nobody with one of these, or of whom it is not known, is offered it.
    pub not: AnyOf,
    /// How it is known of this one, where not as of the others.
    pub kept: Option<Kept>,
    /// Whether it is the page for the doctor, which is there with the tap; of a task
    /// alone.
    pub page: bool,
}

#[derive(Clone, Debug)]
pub struct Unit {
    pub id: String,
    pub version: u32,
    pub kind: UnitKind,
    pub family: UnitFamily,
    pub rank: u32,
    pub grade: Grade,
    /// Who is shown it by itself; without any it is chosen from *Others* alone.
    pub fits: AnyOf,
    /// Who sees it first among the others, where it does not come by itself.
    pub others: AnyOf,
    pub not: AnyOf,
    pub rests_when: AnyOf,
    /// The smallest first.
    pub actions: Vec<Action>,
    pub cues: Vec<String>,
    pub obstacles: Vec<String>,
    /// `None` where it is not counted.
    pub kept: Option<Kept>,
    /// What it changes while it is on; of a pack alone.
    pub pack: Option<Pack>,
    /// Whether the evening reminder may say its sentence: it is of the evening, and
    /// nothing that a message nobody asked for just then keeps quiet about.
    pub evening: bool,
    /// Whether a quiet note may say its sentence by day: it is of the day, and it is
    /// nothing that a message keeps quiet about that nobody asked for just then.
    pub note: bool,
}

impl Unit {
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// How it is known whether one of its actions was kept.
    pub fn kept_by(&self, action: &str) -> Option<Kept> {
        let own = self.action(action).and_then(|action| action.kept);
        own.or(self.kept)
    }

    /// Whether the mornings of a week that looks at it ask for sleep by day.
    pub fn asks_for_naps(&self) -> bool {
        let own = self.actions.iter().filter_map(|action| action.kept);
        own.chain(self.kept).any(Kept::is_of_naps)
    }

    /// The message of one of its actions or obstacles.
    pub fn words_of(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }
}
