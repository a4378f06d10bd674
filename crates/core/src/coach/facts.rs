//! What is known of a person for the units of the plan: so, not so, or unknown.
//!
//! Source: the questions of the dialogues; who may drink and stand is decided in
//! `diary::drinks` and `diary::body`.

use crate::dialogue::units::{FactSource, UnitFact};
use crate::dialogue::{Answer, ReliedOn, Sign, Urgency};
use crate::diary::drinks::Limit;
use crate::diary::{Diary, body, drinks};
use crate::insights::by_lot;

/// Who answers with these has not told.
const UNTOLD: [&str; 2] = ["rather_not_say", "not_sure"];

/// Whether a fact holds; `None` where nobody knows.
pub fn truth(diary: &Diary, fact: UnitFact) -> Option<bool> {
    match fact {
        UnitFact::Pregnant | UnitFact::AfterBirth if body::is_past_pregnancies(diary) => {
            Some(false)
        }
        UnitFact::Weeks28Plus => late_in_pregnancy(diary),
        UnitFact::FluidLimit => match drinks::limit(diary) {
            None | Some(Limit::Fast) => Some(false),
            Some(Limit::Told | Limit::Illness) => Some(true),
            Some(Limit::NotKnown) => None,
        },
        UnitFact::Unsteady => of_the_body(diary, body::is_unsteady(diary)),
        UnitFact::BedOnly => of_the_body(diary, body::is_in_bed_only(diary)),
        UnitFact::LegRests => Some(body::leg_rests(diary)),
        UnitFact::LegSignEver => Some(body::ever_rested(diary)),
        UnitFact::ChestPainEver => {
            let mut signs = diary.signs.values();
            Some(signs.any(|told| told.sign == Sign::LungClot))
        }
        UnitFact::StatinPain => Some(body::statin_is_asked_about(diary)),
        UnitFact::TrialRunning => Some(by_lot::running(diary).is_some()),
        UnitFact::Fasting => Some(drinks::is_fasting(diary)),
        UnitFact::VisitTold => {
            let mut signs = diary.signs.values();
            Some(signs.any(|told| told.urgency == Urgency::Book && told.is_open()))
        }
        UnitFact::Pregnant
        | UnitFact::AfterBirth
        | UnitFact::NumbFeet
        | UnitFact::JointOrInjury
        | UnitFact::Diabetes
        | UnitFact::HeartDisease
        | UnitFact::Shifts
        | UnitFact::NightCare
        | UnitFact::Epilepsy
        | UnitFact::Bipolar
        | UnitFact::Memory
        | UnitFact::SleepingTablet
        | UnitFact::ActDreams
        | UnitFact::SleepyDriver
        | UnitFact::LowMood
        | UnitFact::DailyAlcohol
        | UnitFact::Statin
        | UnitFact::Under18 => match fact.source() {
            FactSource::Answer(answer) => told(diary, answer),
            FactSource::Question(_) | FactSource::Diary => None,
        },
    }
}

/// What an answer says: another one of its question says that it is not so.
fn told(diary: &Diary, answer: ReliedOn) -> Option<bool> {
    let given = diary.answer(answer.question())?;
    if answer.is_of(given) {
        return Some(true);
    }
    let is_untold = *given == Answer::Skipped || UNTOLD.iter().any(|option| given.has(option));
    (!is_untold).then_some(false)
}

fn of_the_body(diary: &Diary, is_so: bool) -> Option<bool> {
    (is_so || body::is_known(diary)).then_some(is_so)
}

fn late_in_pregnancy(diary: &Diary) -> Option<bool> {
    match truth(diary, UnitFact::Pregnant)? {
        true => told(diary, ReliedOn::Weeks28Plus),
        false => Some(false),
    }
}
