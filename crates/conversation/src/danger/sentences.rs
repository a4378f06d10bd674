//! The one sentence for each sign that is no emergency. Source: clinical brief §6.

use super::phrase;
use crate::upkeep::{night_count, signs};
use crate::view::View;
use charley_core::dialogue::Sign;
use charley_core::diary::{SignRecord, body, night};
use charley_core::words::{Phrase, Text};

/// Two weeks: the time that the rule of frequent cramps looks at.
const NIGHTS_COUNTED: u32 = 14;

/// The sentence for a sign that wants help today.
pub fn today(sign: Sign) -> Text {
    today_phrase(sign).text()
}

/// The sentence for a sign that is worth a visit.
pub fn for_a_visit(sign: Sign) -> Text {
    visit_phrase(sign).text()
}

/// The same for this person: in a pregnancy it names whom to go to with the cramps.
pub fn for_a_visit_of(view: View, sign: Sign) -> Text {
    match sign == Sign::Often && body::is_pregnant(&view.chat.diary) {
        true => phrase::DANGER_OFTEN_PREGNANT.text(),
        false => for_a_visit(sign),
    }
}

fn today_phrase(sign: Sign) -> Phrase {
    match sign {
        Sign::LegClot => phrase::DANGER_LEG_CLOT,
        Sign::FootAtRisk => phrase::DANGER_FOOT_AT_RISK,
        Sign::Weakness => phrase::DANGER_WEAKNESS,
        Sign::Numbness => phrase::DANGER_NUMBNESS,
        Sign::LongCramp => phrase::DANGER_LONG_CRAMP,
        Sign::StatinPain => phrase::DANGER_STATIN_PAIN,
        Sign::DirtyWound => phrase::DANGER_DIRTY_WOUND,
        Sign::Poison => phrase::DANGER_POISON,
        Sign::PregLeg => phrase::DANGER_PREG_LEG,
        Sign::PregPressure => phrase::DANGER_PREG_PRESSURE,
        Sign::Quinine => phrase::DANGER_QUININE,
        Sign::Faint => phrase::DANGER_FAINT,
        Sign::Fall => phrase::DANGER_FALL,
        Sign::DiabeticFoot => phrase::DANGER_FOOT_AT_RISK,
        Sign::HardVein => phrase::DANGER_HARD_VEIN,
        Sign::ThinnerBleed => phrase::DANGER_THINNER_BLEED,
        Sign::LowSugar => phrase::DANGER_LOW_SUGAR,
        Sign::LungClot
        | Sign::ColdLeg
        | Sign::WalkingPain
        | Sign::StrokeSpine
        | Sign::BothSwollen
        | Sign::WideCramps
        | Sign::MuscleBreakdown
        | Sign::Liver
        | Sign::Tetanus
        | Sign::Dehydrated
        | Sign::NewMedicine
        | Sign::Often
        | Sign::SelfHarm
        | Sign::Confusion
        | Sign::NoPee
        | Sign::DizzyStanding
        | Sign::BleedingVein
        | Sign::SleepyDriving
        | Sign::Breathing
        | Sign::LongBadSleep
        | Sign::LowMood => phrase::DANGER_TODAY,
    }
}

fn visit_phrase(sign: Sign) -> Phrase {
    match sign {
        Sign::WalkingPain => phrase::DANGER_WALKING_PAIN,
        Sign::Weakness => phrase::DANGER_WEAKNESS_BOOK,
        Sign::Numbness => phrase::DANGER_NUMBNESS_BOOK,
        Sign::BothSwollen => phrase::DANGER_BOTH_SWOLLEN,
        Sign::NewMedicine => phrase::DANGER_NEW_MEDICINE,
        Sign::LongCramp => phrase::DANGER_LONG_CRAMP_OVER,
        Sign::Liver => phrase::DANGER_LIVER_BOOK,
        Sign::DizzyStanding => phrase::DANGER_DIZZY_STANDING,
        Sign::Often => phrase::DANGER_OFTEN,
        Sign::SleepyDriving => phrase::DANGER_SLEEPY_DRIVING,
        Sign::Breathing => phrase::DANGER_BREATHING,
        Sign::LongBadSleep => phrase::DANGER_LONG_BAD_SLEEP,
        Sign::LowMood => phrase::DANGER_LOW_MOOD,
        Sign::LungClot
        | Sign::LegClot
        | Sign::ColdLeg
        | Sign::FootAtRisk
        | Sign::StrokeSpine
        | Sign::WideCramps
        | Sign::MuscleBreakdown
        | Sign::StatinPain
        | Sign::Tetanus
        | Sign::DirtyWound
        | Sign::Poison
        | Sign::Dehydrated
        | Sign::PregLeg
        | Sign::PregPressure
        | Sign::Quinine
        | Sign::SelfHarm
        | Sign::Confusion
        | Sign::NoPee
        | Sign::Faint
        | Sign::Fall
        | Sign::DiabeticFoot
        | Sign::BleedingVein
        | Sign::HardVein
        | Sign::ThinnerBleed
        | Sign::LowSugar => phrase::DANGER_BOOK,
    }
}

/// Frequent cramps that the diary counts, rather than words that tell of them,
/// are said as counted.
fn counted(view: View, sign: &SignRecord) -> Option<Text> {
    let is_of_diary = sign.sign == Sign::Often && sign.words.is_none();
    let hours = view.hours().filter(|_| is_of_diary)?;
    let last = night::last_night_ended(sign.at, &hours)?;
    let nights = night_count::cramp_nights(&view.chat.diary, last, 0..u64::from(NIGHTS_COUNTED));
    let text = match body::is_pregnant(&view.chat.diary) {
        true => phrase::DANGER_OFTEN_COUNTED_PREGNANT.text(),
        false => phrase::DANGER_OFTEN_COUNTED.text(),
    };
    Some(text.with("nights", nights).with("of", NIGHTS_COUNTED))
}

/// Sentences of signs worth a visit that the person has not read yet, each once.
/// They stand first on the next screen.
pub fn unread(view: View) -> impl Iterator<Item = Text> {
    let open = signs::unread(&view.chat.diary);
    let mut sentences: Vec<Text> = Vec::new();
    for sign in open {
        let text = counted(view, sign).unwrap_or_else(|| for_a_visit_of(view, sign.sign));
        if !sentences.contains(&text) {
            sentences.push(text);
        }
    }
    sentences.into_iter()
}
