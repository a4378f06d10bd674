//! What a unit may be unsafe with. Where a fact is not known, it counts as so.

use crate::dialogue::ReliedOn;
use ids::ids;
use serde::Deserialize;

ids! {
    /// Something about a person, which a unit's file names.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    pub enum Fact in serde {
        Pregnant = "pregnant",
        AfterBirth = "after_birth",
        Weeks28Plus = "weeks_28_plus",
        FluidLimit = "fluid_limit",
        Unsteady = "unsteady",
        BedOnly = "bed_only",
        NumbFeet = "numb_feet",
        JointOrInjury = "joint_or_injury",
        Diabetes = "diabetes",
        HeartDisease = "heart_disease",
        Shifts = "shifts",
        NightCare = "night_care",
        Epilepsy = "epilepsy",
        Bipolar = "bipolar",
        Memory = "memory",
        SleepingTablet = "sleeping_tablet",
        ActDreams = "act_dreams",
        SleepyDriver = "sleepy_driver",
        LowMood = "low_mood",
        DailyAlcohol = "daily_alcohol",
        Statin = "statin",
        Under18 = "under_18",
        /// An urgent sign about a leg was told and nobody has looked at it.
        LegRests = "leg_rests",
        LegSignEver = "leg_sign_ever",
        ChestPainEver = "chest_pain_ever",
        TrialRunning = "trial_running",
        /// The pack for a fast is on.
        Fasting = "fasting",
    }
}

/// How a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// By this answer; any other answer to its question says that it is not so.
    Answer(ReliedOn),
    /// By more than one question, of which this is one.
    Question(&'static str),
    /// Counted from the diary, and so always known.
    Diary,
}

impl Fact {
    pub fn source(self) -> Source {
        match self {
            Fact::Pregnant => Source::Answer(ReliedOn::Pregnant),
            Fact::AfterBirth => Source::Answer(ReliedOn::AfterBirth),
            Fact::Weeks28Plus => Source::Question("pre2"),
            Fact::FluidLimit => Source::Question("deh4"),
            Fact::Unsteady | Fact::BedOnly => Source::Question("bod1"),
            Fact::NumbFeet => Source::Answer(ReliedOn::NumbFeet),
            Fact::JointOrInjury => Source::Answer(ReliedOn::JointOrInjury),
            Fact::Diabetes => Source::Answer(ReliedOn::Diabetes),
            Fact::HeartDisease => Source::Answer(ReliedOn::HeartFailure),
            Fact::Shifts => Source::Answer(ReliedOn::Shifts),
            Fact::NightCare => Source::Answer(ReliedOn::NightCare),
            Fact::Epilepsy => Source::Answer(ReliedOn::Epilepsy),
            Fact::Bipolar => Source::Answer(ReliedOn::Bipolar),
            Fact::Memory => Source::Answer(ReliedOn::Memory),
            Fact::SleepingTablet => Source::Answer(ReliedOn::SleepingTablet),
            Fact::ActDreams => Source::Answer(ReliedOn::ActDreams),
            Fact::SleepyDriver => Source::Answer(ReliedOn::SleepyDriver),
            Fact::LowMood => Source::Answer(ReliedOn::LowMood),
            Fact::DailyAlcohol => Source::Answer(ReliedOn::DailyAlcohol),
            Fact::Statin => Source::Answer(ReliedOn::Statin),
            Fact::Under18 => Source::Answer(ReliedOn::Under18),
            Fact::LegRests
            | Fact::LegSignEver
            | Fact::ChestPainEver
            | Fact::TrialRunning
            | Fact::Fasting => Source::Diary,
        }
    }

    /// The question that tells it, if one does.
    pub fn question(self) -> Option<&'static str> {
        match self.source() {
            Source::Answer(answer) => Some(answer.question()),
            Source::Question(question) => Some(question),
            Source::Diary => None,
        }
    }
}
