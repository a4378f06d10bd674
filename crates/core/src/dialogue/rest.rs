//! Which signs rest a leg: no stretching, rubbing or standing on it until
//! somebody has looked.
//!
//! A leg rests only for what a sign says of the leg itself. A long cramp rests
//! nothing, as stretching is what ends it, and neither does what has been so for
//! long. Source: clinical brief §13b, 2.

use super::sign::{Sign, Urgency};
use ids::ids;

ids! {
    /// What a sign says of the leg that rests.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Rest {
        /// Swollen, hot, red or darker: there may be a clot.
        Swollen = "swollen",
        /// Cold, pale or blue: it may get too little blood.
        Cold = "cold",
        /// Newly numb or weak: a nerve or a muscle may be hurt.
        NumbOrWeak = "numb",
    }
}

impl Sign {
    /// Why the leg rests for this sign at this urgency; `None` where it does
    /// not. What can wait for a visit never rests it.
    pub fn rest(self, urgency: Urgency) -> Option<Rest> {
        match urgency {
            Urgency::Book => None,
            // A cramp that stays is one when the leg is cold, pale, numb or
            // swollen; swelling in both legs when it comes with short breath.
            Urgency::Emergency if self == Sign::LongCramp => Some(Rest::Cold),
            Urgency::Emergency if self == Sign::BothSwollen => Some(Rest::Swollen),
            Urgency::SameDay | Urgency::Emergency => self.rest_today(),
        }
    }

    fn rest_today(self) -> Option<Rest> {
        match self {
            // Black skin on a foot is the darkest there is.
            Sign::LegClot
            | Sign::PregLeg
            | Sign::FootAtRisk
            | Sign::DiabeticFoot
            | Sign::HardVein => Some(Rest::Swollen),
            Sign::ColdLeg => Some(Rest::Cold),
            Sign::Weakness | Sign::Numbness | Sign::StrokeSpine | Sign::MuscleBreakdown => {
                Some(Rest::NumbOrWeak)
            }
            Sign::LungClot
            | Sign::WalkingPain
            | Sign::BothSwollen
            | Sign::LongCramp
            | Sign::WideCramps
            | Sign::StatinPain
            | Sign::Liver
            | Sign::Tetanus
            | Sign::DirtyWound
            | Sign::Poison
            | Sign::Dehydrated
            | Sign::PregPressure
            | Sign::Quinine
            | Sign::NewMedicine
            | Sign::Often
            | Sign::SelfHarm
            | Sign::Confusion
            | Sign::NoPee
            | Sign::Faint
            | Sign::DizzyStanding
            | Sign::Fall
            | Sign::BleedingVein
            | Sign::ThinnerBleed
            | Sign::LowSugar
            | Sign::SleepyDriving
            | Sign::Breathing
            | Sign::LongBadSleep
            | Sign::LowMood => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leg_rests_for_what_is_said_of_it_and_for_nothing_else() {
        for (sign, urgency, why) in [
            (Sign::LegClot, Urgency::SameDay, Some(Rest::Swollen)),
            (Sign::PregLeg, Urgency::SameDay, Some(Rest::Swollen)),
            (Sign::ColdLeg, Urgency::Emergency, Some(Rest::Cold)),
            (Sign::Numbness, Urgency::SameDay, Some(Rest::NumbOrWeak)),
            (Sign::Weakness, Urgency::SameDay, Some(Rest::NumbOrWeak)),
            (Sign::BothSwollen, Urgency::Emergency, Some(Rest::Swollen)),
            (Sign::LongCramp, Urgency::Emergency, Some(Rest::Cold)),
            (Sign::LongCramp, Urgency::SameDay, None),
            (Sign::DiabeticFoot, Urgency::SameDay, Some(Rest::Swollen)),
            (Sign::HardVein, Urgency::SameDay, Some(Rest::Swollen)),
            (Sign::LungClot, Urgency::Emergency, None),
            (Sign::Fall, Urgency::Emergency, None),
            (Sign::BleedingVein, Urgency::Emergency, None),
            (Sign::ThinnerBleed, Urgency::SameDay, None),
            (Sign::SelfHarm, Urgency::Emergency, None),
        ] {
            assert_eq!(sign.rest(urgency), why, "{sign:?} {urgency:?}");
        }
    }

    #[test]
    fn what_has_been_so_for_long_rests_nothing() {
        for sign in Sign::ALL {
            assert_eq!(sign.rest(Urgency::Book), None, "{sign:?}");
        }
    }
}
