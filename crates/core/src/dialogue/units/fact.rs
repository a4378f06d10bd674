//! What a unit may be unsafe with. Where a fact is not known, it counts as so.

use crate::dialogue::ReliedOn;
use ids::ids;
use serde::Deserialize;

ids! {
    /// Something about a person, which a unit's file names.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    pub enum UnitFact in serde {
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
        /// Pain or weakness was told with a statin: whoever is asked decides.
        StatinPain = "statin_pain",
        TrialRunning = "trial_running",
        /// The pack for a fast is on.
        Fasting = "fasting",
        /// Something that is worth a visit was told, and nobody has looked at it.
        VisitTold = "visit_told",
    }
}

/// How a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactSource {
    /// By this answer; any other answer to its question says that it is not so.
    Answer(ReliedOn),
    /// By more than one question, of which this is one.
    Question(&'static str),
    /// Counted from the diary, and so always known.
    Diary,
}

impl UnitFact {
    pub fn source(self) -> FactSource {
        match self {
            UnitFact::Pregnant => FactSource::Answer(ReliedOn::Pregnant),
            UnitFact::AfterBirth => FactSource::Answer(ReliedOn::AfterBirth),
            UnitFact::Weeks28Plus => FactSource::Question("pre2"),
            UnitFact::FluidLimit => FactSource::Question("deh4"),
            UnitFact::Unsteady | UnitFact::BedOnly => FactSource::Question("bod1"),
            UnitFact::NumbFeet => FactSource::Answer(ReliedOn::NumbFeet),
            UnitFact::JointOrInjury => FactSource::Answer(ReliedOn::JointOrInjury),
            UnitFact::Diabetes => FactSource::Answer(ReliedOn::Diabetes),
            UnitFact::HeartDisease => FactSource::Answer(ReliedOn::HeartFailure),
            UnitFact::Shifts => FactSource::Answer(ReliedOn::Shifts),
            UnitFact::NightCare => FactSource::Answer(ReliedOn::NightCare),
            UnitFact::Epilepsy => FactSource::Answer(ReliedOn::Epilepsy),
            UnitFact::Bipolar => FactSource::Answer(ReliedOn::Bipolar),
            UnitFact::Memory => FactSource::Answer(ReliedOn::Memory),
            UnitFact::SleepingTablet => FactSource::Answer(ReliedOn::SleepingTablet),
            UnitFact::ActDreams => FactSource::Answer(ReliedOn::ActDreams),
            UnitFact::SleepyDriver => FactSource::Answer(ReliedOn::SleepyDriver),
            UnitFact::LowMood => FactSource::Answer(ReliedOn::LowMood),
            UnitFact::DailyAlcohol => FactSource::Answer(ReliedOn::DailyAlcohol),
            UnitFact::Statin => FactSource::Answer(ReliedOn::Statin),
            UnitFact::Under18 => FactSource::Answer(ReliedOn::Under18),
            UnitFact::LegRests
            | UnitFact::LegSignEver
            | UnitFact::ChestPainEver
            | UnitFact::StatinPain
            | UnitFact::TrialRunning
            | UnitFact::Fasting
            | UnitFact::VisitTold => FactSource::Diary,
        }
    }

    /// The question that tells it, if one does.
    pub fn question(self) -> Option<&'static str> {
        match self.source() {
            FactSource::Answer(answer) => Some(answer.question()),
            FactSource::Question(question) => Some(question),
            FactSource::Diary => None,
        }
    }
}
