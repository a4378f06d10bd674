//! What somebody's answers and signs mean for their body: whether they may
//! stand and stretch; what it means for drinks is in `drinks`. Every safety rule
//! that is Rust's reads the diary in these two.
//!
//! Source: clinical brief §3 to §6 and its product rules. What was not answered
//! counts as not safe. Nothing in here is said to anybody.

use super::{Diary, SignRecord, drinks};
use crate::dialogue::{Answer, Answers, Circumstance, Facts, ReliedOn, Rest, Sign};

/// The dialogue that asks about the body and about drinks.
pub const SAFETY: &str = "safety";
/// The safety question about the body, asked before the first guide.
pub const QUESTION_OF_THE_BODY: &str = ReliedOn::Unsteady.question();
pub const QUESTION_OF_PREGNANCY: &str = ReliedOn::Pregnant.question();
pub const QUESTION_OF_AGE: &str = ReliedOn::Under18.question();

/// From this version of its dialogue on, the question about the body says
/// nothing of age.
const AGE_APART: u32 = 2;

/// Whether stretching, rubbing and standing rest: an urgent sign about a leg
/// that nobody has looked at yet.
pub fn leg_rests(diary: &Diary) -> bool {
    diary.signs.values().any(rests)
}

/// The newest sign for which the leg rests.
pub fn newest_resting(diary: &Diary) -> Option<&SignRecord> {
    diary.signs.values().rev().find(|sign| rests(sign))
}

/// Whether the leg rests for this sign.
pub fn rests(sign: &SignRecord) -> bool {
    why_rests(sign).is_some()
}

/// Why the leg rests for this sign, which nobody has looked at and which has not
/// gone away.
pub fn why_rests(sign: &SignRecord) -> Option<Rest> {
    let why = sign.sign.rest(sign.urgency);
    why.filter(|_| sign.is_open())
}

/// Whether a sign of this kind was ever told, looked at or not.
pub fn ever_rested(diary: &Diary) -> bool {
    let mut signs = diary.signs.values();
    signs.any(|told| told.sign.rest(told.urgency).is_some())
}

/// Whether the calf hurts on walking and eases at rest.
pub fn has_pain_on_walking(diary: &Diary) -> bool {
    let mut signs = diary.signs.values();
    signs.any(|told| told.sign == Sign::WalkingPain)
}

/// Whether a sign about a statin was told: whoever is asked decides about the
/// next tablet, so Charley says nothing of keeping it on.
pub fn statin_is_asked_about(diary: &Diary) -> bool {
    statin_signs(diary).next().is_some()
}

/// The signs of muscles that a statin may harm.
pub fn statin_signs(diary: &Diary) -> impl Iterator<Item = &SignRecord> {
    let of_a_statin = [Sign::StatinPain, Sign::MuscleBreakdown];
    let signs = diary.signs.values();
    signs.filter(move |told| of_a_statin.contains(&told.sign))
}

/// Whether the person said that nothing makes them unsteady or keeps them from
/// walking.
pub fn is_sure_footed(diary: &Diary) -> bool {
    diary.told(ReliedOn::NothingOfTheBody) && is_known(diary) && !is_unsteady(diary)
}

/// Unsteady, dizzy or 75 and older, or not able to stand.
pub fn is_unsteady(diary: &Diary) -> bool {
    diary.told(ReliedOn::Unsteady) || diary.told(ReliedOn::From75) || is_in_bed_only(diary)
}

/// Not able to get out of bed.
pub fn is_in_bed_only(diary: &Diary) -> bool {
    diary.told(ReliedOn::BedOnly)
}

/// Where and how the stretches are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    Standing,
    Seated,
    Bed,
}

/// The stretches that are safe for this person.
pub fn stretch(diary: &Diary) -> Variant {
    if is_in_bed_only(diary) {
        Variant::Bed
    } else if is_unsteady(diary) || is_pregnant(diary) || !is_known(diary) {
        Variant::Seated
    } else {
        Variant::Standing
    }
}

/// Weight means water there, and is for a doctor or nurse to speak of.
pub fn has_heart_failure(diary: &Diary) -> bool {
    diary.told(ReliedOn::HeartFailure)
}

/// Whether a blood test ever showed a low mineral.
pub fn had_low_mineral(diary: &Diary) -> bool {
    diary.told(ReliedOn::LowMineral) || diary.told(ReliedOn::LowMineralLongAgo)
}

pub fn has_numb_feet(diary: &Diary) -> bool {
    diary.told(ReliedOn::NumbFeet)
}

/// A new knee or hip, or a recent injury or operation.
pub fn has_joint_or_injury(diary: &Diary) -> bool {
    diary.told(ReliedOn::JointOrInjury)
}

/// What has to be asked before the first stretch guide, and never was.
pub fn first_unasked(diary: &Diary) -> Option<&'static str> {
    let questions = match told_of_age_with_the_body(diary) {
        true => vec![QUESTION_OF_THE_BODY],
        false => vec![QUESTION_OF_AGE, QUESTION_OF_THE_BODY],
    };
    let mut unasked = questions.into_iter();
    unasked.find(|question| diary.answer(question).is_none())
}

/// Whether the questions about the body and the age have an answer to go by.
pub fn is_known(diary: &Diary) -> bool {
    let answer = diary.answer(QUESTION_OF_THE_BODY);
    let is_skipped = answer.is_none_or(|answer| *answer == Answer::Skipped);
    !is_skipped && !diary.told(ReliedOn::BodyNotSure) && age_is_known(diary)
}

fn age_is_known(diary: &Diary) -> bool {
    let age = diary.answer(QUESTION_OF_AGE);
    let told = age.is_some_and(|age| *age != Answer::Skipped);
    told_of_age_with_the_body(diary) || (told && !diary.told(ReliedOn::AgePrivate))
}

/// Until the second version of its dialogue, the question about the body asked
/// about being over 75, too.
fn told_of_age_with_the_body(diary: &Diary) -> bool {
    let body = diary.answers.get(QUESTION_OF_THE_BODY);
    body.is_some_and(|asked| asked.version < AGE_APART)
}

/// Somebody under 18, whom Charley does not coach.
pub fn is_minor(diary: &Diary) -> bool {
    diary.told(ReliedOn::Under18)
}

/// From 65 to 74.
pub fn is_older(diary: &Diary) -> bool {
    diary.told(ReliedOn::From65)
}

/// Whether a pregnancy is nothing to ask or to speak of.
pub fn is_past_pregnancies(diary: &Diary) -> bool {
    let ages = [ReliedOn::From55, ReliedOn::From65, ReliedOn::From75];
    ages.into_iter().any(|age| diary.told(age)) && !is_expecting(diary)
}

/// Whether two answers or more speak against a cramp (brief §1).
pub fn may_be_no_cramp(diary: &Diary) -> bool {
    answers_against_a_cramp(diary) >= 2
}

/// How many answers speak against a cramp.
pub fn answers_against_a_cramp(diary: &Diary) -> usize {
    let against = [
        ReliedOn::NotHard,
        ReliedOn::NotEndedByStretch,
        ReliedOn::UrgeToMove,
    ];
    let told = against.into_iter().filter(|one| diary.told(*one));
    told.count()
}

pub fn is_pregnant(diary: &Diary) -> bool {
    diary.told(ReliedOn::Pregnant)
}

/// Pregnant, or in the six weeks after birth.
pub fn is_expecting(diary: &Diary) -> bool {
    is_pregnant(diary) || diary.told(ReliedOn::AfterBirth)
}

/// Whether nothing about a pregnancy may be said: it was not asked, or the
/// person would rather not say.
pub fn keeps_pregnancy_private(diary: &Diary) -> bool {
    diary.answer(QUESTION_OF_PREGNANCY).is_none() || would_rather_not_say(diary)
}

/// Someone who would rather not say gets no pregnancy advice.
pub fn would_rather_not_say(diary: &Diary) -> bool {
    diary.told(ReliedOn::PregnancyPrivate)
}

/// The answers and facts that tips go by.
pub fn answers_for_tips(diary: &Diary) -> Answers {
    let mut answers = diary.answers();
    let drinks = match drinks::may_be_told_to_drink(diary) {
        true => "free",
        false => "limited",
    };
    answers.insert("drinks".to_owned(), Answer::One(drinks.to_owned()));
    let facts = [
        ("leg_rests", leg_rests(diary)),
        ("statin_told", statin_is_asked_about(diary)),
    ];
    for (fact, _) in facts.into_iter().filter(|(_, holds)| *holds) {
        answers.insert(fact.to_owned(), Answer::yes());
    }
    answers
}

/// What was told before and changes what words of danger mean.
pub fn circumstances(answers: &Answers) -> Facts {
    let told = |one: ReliedOn| one.is_in(answers);
    let may_limit = told(ReliedOn::DrinkLimit) || told(ReliedOn::DrinkLimitNotSure);
    let is_ill = drinks::LIMITING.into_iter().any(told);
    [
        (Circumstance::Pregnant, told(ReliedOn::Pregnant)),
        (Circumstance::AfterBirth, told(ReliedOn::AfterBirth)),
        (Circumstance::Statin, told(ReliedOn::Statin)),
        (Circumstance::Quinine, told(ReliedOn::Quinine)),
        (Circumstance::FluidLimit, may_limit || is_ill),
        (Circumstance::Diabetes, told(ReliedOn::Diabetes)),
        (Circumstance::BloodThinner, told(ReliedOn::BloodThinner)),
        (Circumstance::HeartDisease, told(ReliedOn::HeartFailure)),
    ]
    .into_iter()
    .filter_map(|(fact, is_so)| is_so.then_some(fact))
    .collect()
}
