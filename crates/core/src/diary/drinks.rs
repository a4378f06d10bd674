//! Who may be told to drink. Source: clinical brief §5 and §13b, 12.

use super::{Diary, Exposure, Factor};
use crate::dialogue::{Answer, ReliedOn};

/// The safety question about a limit on drinks.
pub const QUESTION_OF_DRINKS: &str = ReliedOn::NoDrinkLimit.question();
const QUESTION_OF_CONDITIONS: &str = ReliedOn::HeartFailure.question();

/// The question about a limit asked about heart, kidney and liver disease, too,
/// before this version of its dialogue.
const A_LIMIT_ALONE: u32 = 2;

/// What goes with a limit, whether or not anybody told of one.
pub(super) const LIMITING: [ReliedOn; 6] = [
    ReliedOn::Kidney,
    ReliedOn::Liver,
    ReliedOn::HeartFailure,
    ReliedOn::KidneyFailure,
    ReliedOn::Cirrhosis,
    ReliedOn::LowSodium,
];

/// Why nothing is said of drinking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// They were told to limit their drinks.
    Told,
    /// An illness that goes with a limit.
    Illness,
    /// Nobody knows.
    NotKnown,
    /// They fast: when they drink is by a plan of their own.
    Fast,
}

/// What keeps the evening glass away; `None` for those who said that they were
/// told no limit, named no illness that goes with one, and do not fast.
pub fn limit(diary: &Diary) -> Option<Limit> {
    if diary.told(ReliedOn::DrinkLimit) && asked_for_a_limit_alone(diary) {
        return Some(Limit::Told);
    }
    if diary.told(ReliedOn::DrinkLimit) || LIMITING.into_iter().any(|one| diary.told(one)) {
        return Some(Limit::Illness);
    }
    if !diary.told(ReliedOn::NoDrinkLimit) {
        return Some(Limit::NotKnown);
    }
    is_fasting(diary).then_some(Limit::Fast)
}

/// Whether the pack for a fast is on.
pub fn is_fasting(diary: &Diary) -> bool {
    let mut plans = diary.plans.values();
    plans.any(|plan| plan.unit == FASTING && plan.is_open())
}

/// The pack that is on during a fast.
const FASTING: &str = "fasting";

/// Whether somebody has to keep to a limit, by what they told.
pub fn is_limited(diary: &Diary) -> bool {
    match limit(diary) {
        Some(Limit::Told | Limit::Illness) => true,
        Some(Limit::NotKnown | Limit::Fast) | None => false,
    }
}

/// Whether the evening glass may come.
pub fn may_drink(diary: &Diary) -> bool {
    limit(diary).is_none()
}

/// Whether they may be told to drink, or how much: only once the illnesses are
/// known, too.
pub fn may_be_told_to_drink(diary: &Diary) -> bool {
    may_drink(diary) && (conditions_are_known(diary) || !asked_for_a_limit_alone(diary))
}

fn conditions_are_known(diary: &Diary) -> bool {
    let answer = diary.answer(QUESTION_OF_CONDITIONS);
    let is_told = |answer: &Answer| match answer {
        Answer::Many(many) => !many.is_empty(),
        Answer::One(_) | Answer::Number(_) | Answer::Skipped => false,
    };
    answer.is_some_and(is_told) && !diary.told(ReliedOn::ConditionsPrivate)
}

/// Until then the question was for a limit or an illness.
pub fn asked_for_a_limit_alone(diary: &Diary) -> bool {
    let asked = diary.answers.get(QUESTION_OF_DRINKS);
    asked.is_none_or(|asked| asked.version >= A_LIMIT_ALONE)
}

/// Whether a factor is about drinks, for someone who may not be told to drink.
pub fn drinks_are_limited(diary: &Diary, factor: Factor) -> bool {
    let is_about_drinks = match factor {
        Factor::WaterDone => true,
        Factor::Told(exposure) => exposure == Exposure::MissedDrinks,
        Factor::StretchDone => false,
    };
    is_about_drinks && !may_be_told_to_drink(diary)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{AnswerRecord, Record};

    /// `deh4@1=yes con1@1=none`: each question with the version that asked it.
    fn told(short: &str) -> Diary {
        let mut diary = Diary::default();
        for told in short.split_whitespace() {
            let (asked, option) = told.split_once('=').unwrap();
            let (question, version) = asked.split_once('@').unwrap();
            let value = match (question, option) {
                (_, "-") => Answer::Skipped,
                ("con1" | "ele3", option) => Answer::Many(vec![option.to_owned()]),
                (_, option) => Answer::One(option.to_owned()),
            };
            diary.put(Record::Answer(AnswerRecord {
                dialogue: "safety".to_owned(),
                version: version.parse().unwrap(),
                question: question.to_owned(),
                value,
                answered_at: chrono::DateTime::UNIX_EPOCH,
            }));
        }
        diary
    }

    #[test]
    fn who_has_a_limit_and_who_may_be_told_to_drink() {
        for (answers, expected, amount) in [
            ("", Some(Limit::NotKnown), false),
            ("deh4@2=-", Some(Limit::NotKnown), false),
            ("deh4@2=not_sure", Some(Limit::NotKnown), false),
            ("deh4@2=yes", Some(Limit::Told), false),
            ("deh4@1=yes", Some(Limit::Illness), false),
            ("deh4@1=no", None, true),
            ("deh4@2=no", None, false),
            ("deh4@2=no con1@1=-", None, false),
            ("deh4@2=no con1@1=rather_not_say", None, false),
            ("deh4@2=no con1@1=none", None, true),
            ("deh4@2=no con1@1=diabetes", None, true),
            (
                "deh4@2=no con1@1=heart_failure",
                Some(Limit::Illness),
                false,
            ),
            (
                "deh4@2=no con1@1=kidney_failure",
                Some(Limit::Illness),
                false,
            ),
            ("deh4@2=no con1@1=cirrhosis", Some(Limit::Illness), false),
            ("deh4@1=no con1@1=low_sodium", Some(Limit::Illness), false),
            ("deh4@1=no ele3@1=liver", Some(Limit::Illness), false),
            ("deh4@2=not_sure con1@1=none", Some(Limit::NotKnown), false),
            ("con1@1=none", Some(Limit::NotKnown), false),
        ] {
            let diary = told(answers);
            assert_eq!(limit(&diary), expected, "{answers}");
            assert_eq!(may_be_told_to_drink(&diary), amount, "{answers}");
        }
    }
}
