//! What is worth a try where a link was found: from what a day held to the habit
//! that fits it. What is not safe for this person is left out, and of a hint
//! nothing is said.
//!
//! Source: clinical brief §2.1, §2.3, §2.4, §4, §5 and §8.

use super::phrase;
use charley_core::diary::{Diary, Exposure, Factor, body, drinks};
use charley_core::insights::{Direction, Verdict};
use charley_core::words::Phrase;

/// The habit that fits what was found; `None` where there is none, or none that
/// is safe.
pub fn worth_trying(diary: &Diary, factor: Factor, verdict: Verdict) -> Option<Phrase> {
    let habit = match (verdict.likely()?, factor) {
        (Direction::More, Factor::Told(exposure)) => against(exposure)?,
        (Direction::Fewer, Factor::StretchDone) => SafeHabit::of_legs(phrase::TRY_KEEP_STRETCH),
        (Direction::Fewer, Factor::WaterDone) => SafeHabit::of_drinks(phrase::TRY_KEEP_WATER),
        (Direction::Fewer, Factor::Told(_))
        | (Direction::More, Factor::StretchDone | Factor::WaterDone) => return None,
    };
    habit.is_safe(diary).then_some(habit.words)
}

/// What to do, and what makes it unsafe.
struct SafeHabit {
    words: Phrase,
    moves_legs: bool,
    walks: bool,
    drinks: bool,
}

/// What can be done about something that a day held.
fn against(exposure: Exposure) -> Option<SafeHabit> {
    match exposure {
        Exposure::Alcohol => Some(SafeHabit::for_all(phrase::TRY_ALCOHOL)),
        Exposure::LateCaffeine => Some(SafeHabit::for_all(phrase::TRY_CAFFEINE)),
        Exposure::HeavyLegs => Some(SafeHabit::of_legs(phrase::TRY_HEAVY_LEGS)),
        Exposure::LongSitting => Some(SafeHabit {
            walks: true,
            ..SafeHabit::of_legs(phrase::TRY_SITTING)
        }),
        Exposure::LongStanding => Some(SafeHabit::of_legs(phrase::TRY_STANDING)),
        Exposure::HotDay => Some(SafeHabit::of_drinks(phrase::TRY_HOT_DAY)),
        Exposure::MissedDrinks => Some(SafeHabit::of_drinks(phrase::TRY_DRINKS)),
        Exposure::NewMedicine
        | Exposure::StretchedByDay
        | Exposure::Moved
        | Exposure::DrankWell => None,
    }
}

impl SafeHabit {
    fn for_all(words: Phrase) -> SafeHabit {
        SafeHabit {
            words,
            moves_legs: false,
            walks: false,
            drinks: false,
        }
    }

    fn of_legs(words: Phrase) -> SafeHabit {
        SafeHabit {
            moves_legs: true,
            ..SafeHabit::for_all(words)
        }
    }

    fn of_drinks(words: Phrase) -> SafeHabit {
        SafeHabit {
            drinks: true,
            ..SafeHabit::for_all(words)
        }
    }

    fn is_safe(&self, diary: &Diary) -> bool {
        let may_move = !body::leg_rests(diary) && !body::has_joint_or_injury(diary);
        let may_walk = !body::has_pain_on_walking(diary) && !body::is_in_bed_only(diary);
        (!self.moves_legs || may_move)
            && (!self.walks || may_walk)
            && (!self.drinks || drinks::may_be_told_to_drink(diary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use charley_core::dialogue::{Answer, Sign, Urgency};
    use charley_core::diary::{AnswerRecord, Record, SignRecord};
    use chrono::DateTime;

    fn told(question: &str, answer: Answer) -> Record {
        Record::Answer(AnswerRecord {
            dialogue: "safety".to_owned(),
            version: 2,
            question: question.to_owned(),
            value: answer,
            answered_at: DateTime::UNIX_EPOCH,
        })
    }

    fn sign(sign: Sign) -> Record {
        Record::Sign(SignRecord {
            id: 1,
            at: DateTime::UNIX_EPOCH,
            sign,
            urgency: Urgency::SameDay,
            words: None,
            understood_at: None,
            looked_at: None,
            gone_at: None,
        })
    }

    fn tried(records: &[Record]) -> Vec<&'static str> {
        let mut diary = Diary::default();
        records.iter().for_each(|record| diary.put(record.clone()));
        let claims = Factor::ALL.into_iter().flat_map(|factor| {
            [Verdict::LikelyRaises, Verdict::LikelyLowers].map(|verdict| (factor, verdict))
        });
        let tried = claims.filter_map(|(factor, way)| worth_trying(&diary, factor, way));
        tried.map(|habit| habit.key).collect()
    }

    #[test]
    fn what_is_not_safe_is_left_out() {
        let no_limit = || told("deh4", Answer::One("no".to_owned()));
        let healthy = || told("con1", Answer::Many(vec!["none".to_owned()]));
        let all = tried(&[no_limit(), healthy()]);
        assert_eq!(all.len(), 9);
        let without = |gone: &[&str]| -> Vec<&str> {
            let left = all.iter().copied();
            left.filter(|key| !gone.contains(key)).collect()
        };
        let drinks = ["try-hot-day", "try-drinks", "try-keep-water"];
        assert_eq!(tried(&[]), without(&drinks));
        // Nobody has asked about the heart, the kidneys and the liver yet.
        assert_eq!(tried(&[no_limit()]), without(&drinks));
        let walks = [no_limit(), healthy(), sign(Sign::WalkingPain)];
        assert_eq!(tried(&walks), without(&["try-sitting"]));
        let legs = [
            "try-heavy-legs",
            "try-sitting",
            "try-standing",
            "try-keep-stretch",
        ];
        let swollen = [no_limit(), healthy(), sign(Sign::LegClot)];
        assert_eq!(tried(&swollen), without(&legs));
        let joint = Answer::Many(vec!["joint_or_injury".to_owned()]);
        let injured = [no_limit(), healthy(), told("bod1", joint)];
        assert_eq!(tried(&injured), without(&legs));
    }

    #[test]
    fn of_a_hint_nothing_is_said() {
        let diary = Diary::default();
        for verdict in [
            Verdict::HintRaises,
            Verdict::HintLowers,
            Verdict::NoClearLink,
        ] {
            let alcohol = Factor::Told(Exposure::Alcohol);
            assert!(worth_trying(&diary, alcohol, verdict).is_none());
        }
    }
}
