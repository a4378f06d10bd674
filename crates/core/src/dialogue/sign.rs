//! Danger signs: the rows of the clinical brief's table of red flags.

use ids::ids;
use serde::{Deserialize, Serialize};

ids! {
    /// A danger sign by its stable id.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Sign in serde {
        LungClot = "lung_clot",
        LegClot = "leg_clot",
        ColdLeg = "cold_leg",
        FootAtRisk = "foot_at_risk",
        WalkingPain = "walking_pain",
        Weakness = "weakness",
        StrokeSpine = "stroke_spine",
        Numbness = "numbness",
        BothSwollen = "both_swollen",
        LongCramp = "long_cramp",
        WideCramps = "wide_cramps",
        MuscleBreakdown = "muscle_breakdown",
        StatinPain = "statin_pain",
        Liver = "liver",
        Tetanus = "tetanus",
        DirtyWound = "dirty_wound",
        Poison = "poison",
        Dehydrated = "dehydrated",
        PregLeg = "preg_leg",
        PregPressure = "preg_pressure",
        Quinine = "quinine",
        NewMedicine = "new_medicine",
        Often = "often",
        SelfHarm = "self_harm",
        Confusion = "confusion",
        NoPee = "no_pee",
        Faint = "faint",
        DizzyStanding = "dizzy_standing",
        Fall = "fall",
        DiabeticFoot = "diabetic_foot",
        BleedingVein = "bleeding_vein",
        HardVein = "hard_vein",
        ThinnerBleed = "thinner_bleed",
        LowSugar = "low_sugar",
        // From here on they are told to the plan's questions, never in typed words.
        SleepyDriving = "sleepy_driving",
        Breathing = "breathing",
        LongBadSleep = "long_bad_sleep",
        LowMood = "low_mood",
    }
}

ids! {
    /// How soon help is needed; ordered, most urgent last.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Urgency in serde {
        Book = "book",
        SameDay = "same_day",
        Emergency = "emergency",
    }
}

impl Sign {
    /// So many of the first can be told in typed words.
    pub const TYPED: usize = Sign::SleepyDriving as usize;

    /// The urgency of the sign as it is usually told. A row of words may tell
    /// it as more urgent, or less: a long cramp is an emergency when the leg is
    /// also cold, pale, numb or swollen, and worth a visit when it is over.
    pub fn urgency(self) -> Urgency {
        match self {
            Sign::LungClot
            | Sign::ColdLeg
            | Sign::StrokeSpine
            | Sign::MuscleBreakdown
            | Sign::Tetanus
            | Sign::Dehydrated
            | Sign::SelfHarm
            | Sign::Confusion
            | Sign::Fall
            | Sign::BleedingVein => Urgency::Emergency,
            Sign::LegClot
            | Sign::FootAtRisk
            | Sign::Weakness
            | Sign::Numbness
            | Sign::LongCramp
            | Sign::WideCramps
            | Sign::StatinPain
            | Sign::Liver
            | Sign::DirtyWound
            | Sign::Poison
            | Sign::PregLeg
            | Sign::PregPressure
            | Sign::Quinine
            | Sign::NoPee
            | Sign::Faint
            | Sign::DiabeticFoot
            | Sign::HardVein
            | Sign::ThinnerBleed
            | Sign::LowSugar => Urgency::SameDay,
            Sign::WalkingPain
            | Sign::BothSwollen
            | Sign::NewMedicine
            | Sign::Often
            | Sign::DizzyStanding
            | Sign::SleepyDriving
            | Sign::Breathing
            | Sign::LongBadSleep
            | Sign::LowMood => Urgency::Book,
        }
    }
}
