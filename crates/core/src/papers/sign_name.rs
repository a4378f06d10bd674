//! Danger signs and their urgency in a few plain words, as a doctor reads them.

use crate::dialogue::{Sign, Urgency};
use crate::words::{Phrase, paper};

/// The sign itself, without what to do about it.
pub fn sign_name(sign: Sign) -> Phrase {
    match sign {
        Sign::LungClot => paper::SIGN_LUNG_CLOT,
        Sign::LegClot => paper::SIGN_LEG_CLOT,
        Sign::ColdLeg => paper::SIGN_COLD_LEG,
        Sign::FootAtRisk => paper::SIGN_FOOT_AT_RISK,
        Sign::WalkingPain => paper::SIGN_WALKING_PAIN,
        Sign::Weakness => paper::SIGN_WEAKNESS,
        Sign::StrokeSpine => paper::SIGN_STROKE_SPINE,
        Sign::Numbness => paper::SIGN_NUMBNESS,
        Sign::BothSwollen => paper::SIGN_BOTH_SWOLLEN,
        Sign::LongCramp => paper::SIGN_LONG_CRAMP,
        Sign::WideCramps => paper::SIGN_WIDE_CRAMPS,
        Sign::MuscleBreakdown => paper::SIGN_MUSCLE_BREAKDOWN,
        Sign::StatinPain => paper::SIGN_STATIN_PAIN,
        Sign::Liver => paper::SIGN_LIVER,
        Sign::Tetanus => paper::SIGN_TETANUS,
        Sign::DirtyWound => paper::SIGN_DIRTY_WOUND,
        Sign::Poison => paper::SIGN_POISON,
        Sign::Dehydrated => paper::SIGN_DEHYDRATED,
        Sign::PregLeg => paper::SIGN_PREG_LEG,
        Sign::PregPressure => paper::SIGN_PREG_PRESSURE,
        Sign::Quinine => paper::SIGN_QUININE,
        Sign::NewMedicine => paper::SIGN_NEW_MEDICINE,
        Sign::Often => paper::SIGN_OFTEN,
        Sign::SelfHarm => paper::SIGN_SELF_HARM,
        Sign::Confusion => paper::SIGN_CONFUSION,
        Sign::NoPee => paper::SIGN_NO_PEE,
        Sign::Faint => paper::SIGN_FAINT,
        Sign::DizzyStanding => paper::SIGN_DIZZY_STANDING,
        Sign::Fall => paper::SIGN_FALL,
        Sign::DiabeticFoot => paper::SIGN_DIABETIC_FOOT,
        Sign::BleedingVein => paper::SIGN_BLEEDING_VEIN,
        Sign::HardVein => paper::SIGN_HARD_VEIN,
        Sign::ThinnerBleed => paper::SIGN_THINNER_BLEED,
        Sign::LowSugar => paper::SIGN_LOW_SUGAR,
        Sign::SleepyDriving => paper::SIGN_SLEEPY_DRIVING,
        Sign::Breathing => paper::SIGN_BREATHING,
        Sign::LongBadSleep => paper::SIGN_LONG_BAD_SLEEP,
        Sign::LowMood => paper::SIGN_LOW_MOOD,
    }
}

/// How soon Charley said to get help.
pub fn urgency_name(urgency: Urgency) -> Phrase {
    match urgency {
        Urgency::Emergency => paper::URGENCY_EMERGENCY,
        Urgency::SameDay => paper::URGENCY_SAME_DAY,
        Urgency::Book => paper::URGENCY_BOOK,
    }
}
