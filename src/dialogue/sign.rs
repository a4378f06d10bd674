//! Danger signs: the rows of the clinical brief's table of red flags.

use serde::{Deserialize, Serialize};

/// A danger sign by its stable id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    LungClot,
    LegClot,
    ColdLeg,
    FootAtRisk,
    WalkingPain,
    Weakness,
    StrokeSpine,
    Numbness,
    BothSwollen,
    LongCramp,
    WideCramps,
    MuscleBreakdown,
    StatinPain,
    Liver,
    Tetanus,
    DirtyWound,
    Poison,
    Dehydrated,
    PregLeg,
    PregPressure,
    Quinine,
    NewMedicine,
    Often,
    SelfHarm,
}

/// How soon help is needed; ordered, most urgent last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    Book,
    SameDay,
    Emergency,
}

impl Urgency {
    pub const ALL: [Urgency; 3] = [Urgency::Book, Urgency::SameDay, Urgency::Emergency];

    /// The stable id, as stored and exported.
    pub fn id(self) -> &'static str {
        match self {
            Urgency::Book => "book",
            Urgency::SameDay => "same_day",
            Urgency::Emergency => "emergency",
        }
    }
}

impl Sign {
    /// Every sign, in the order of the table.
    pub const ALL: [Sign; 24] = [
        Sign::LungClot,
        Sign::LegClot,
        Sign::ColdLeg,
        Sign::FootAtRisk,
        Sign::WalkingPain,
        Sign::Weakness,
        Sign::StrokeSpine,
        Sign::Numbness,
        Sign::BothSwollen,
        Sign::LongCramp,
        Sign::WideCramps,
        Sign::MuscleBreakdown,
        Sign::StatinPain,
        Sign::Liver,
        Sign::Tetanus,
        Sign::DirtyWound,
        Sign::Poison,
        Sign::Dehydrated,
        Sign::PregLeg,
        Sign::PregPressure,
        Sign::Quinine,
        Sign::NewMedicine,
        Sign::Often,
        Sign::SelfHarm,
    ];

    /// The stable id, as stored and exported.
    pub fn id(self) -> &'static str {
        match self {
            Sign::LungClot => "lung_clot",
            Sign::LegClot => "leg_clot",
            Sign::ColdLeg => "cold_leg",
            Sign::FootAtRisk => "foot_at_risk",
            Sign::WalkingPain => "walking_pain",
            Sign::Weakness => "weakness",
            Sign::StrokeSpine => "stroke_spine",
            Sign::Numbness => "numbness",
            Sign::BothSwollen => "both_swollen",
            Sign::LongCramp => "long_cramp",
            Sign::WideCramps => "wide_cramps",
            Sign::MuscleBreakdown => "muscle_breakdown",
            Sign::StatinPain => "statin_pain",
            Sign::Liver => "liver",
            Sign::Tetanus => "tetanus",
            Sign::DirtyWound => "dirty_wound",
            Sign::Poison => "poison",
            Sign::Dehydrated => "dehydrated",
            Sign::PregLeg => "preg_leg",
            Sign::PregPressure => "preg_pressure",
            Sign::Quinine => "quinine",
            Sign::NewMedicine => "new_medicine",
            Sign::Often => "often",
            Sign::SelfHarm => "self_harm",
        }
    }

    /// The urgency of the sign as it is usually told. `LongCramp` becomes an
    /// emergency when the leg is also cold, pale or numb.
    pub fn urgency(self) -> Urgency {
        match self {
            Sign::LungClot
            | Sign::ColdLeg
            | Sign::StrokeSpine
            | Sign::MuscleBreakdown
            | Sign::Tetanus
            | Sign::Dehydrated
            | Sign::SelfHarm => Urgency::Emergency,
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
            | Sign::Quinine => Urgency::SameDay,
            Sign::WalkingPain | Sign::BothSwollen | Sign::NewMedicine | Sign::Often => {
                Urgency::Book
            }
        }
    }

    /// Whether stretching, rubbing and standing should rest until someone has
    /// looked at the leg.
    pub fn is_about_a_leg(self) -> bool {
        matches!(
            self,
            Sign::LegClot
                | Sign::ColdLeg
                | Sign::FootAtRisk
                | Sign::Weakness
                | Sign::Numbness
                | Sign::LongCramp
                | Sign::MuscleBreakdown
                | Sign::PregLeg
                | Sign::LungClot
                | Sign::StrokeSpine
        )
    }
}
