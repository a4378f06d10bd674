//! Conditions on answers: the whole of what a dialogue file can decide by.
//!
//! There is no expression language: all conditions of a list must hold, and
//! "or" is a second list.

use super::answer::{Answer, Answers};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Something that is known without being asked in the dialogue, supplied as if
/// it were an answer.
pub struct Fact {
    pub id: &'static str,
    pub options: &'static [&'static str],
}

/// Every fact that conditions may read beside answers.
pub const FACTS: &[Fact] = &[
    // Whether an amount to drink may be named.
    Fact {
        id: "drinks",
        options: &["free", "limited"],
    },
    // An urgent sign about a leg was told, and nobody has looked at it yet.
    Fact {
        id: "leg_rests",
        options: &["yes"],
    },
    // A sign about a statin was told: whoever is asked decides about it.
    Fact {
        id: "statin_told",
        options: &["yes"],
    },
    // The stretch reminder of the night was answered with *done*.
    Fact {
        id: "known_stretch_done",
        options: &["yes"],
    },
    // The diary has cramps of the night that were not counted in its check-in ...
    Fact {
        id: "known_cramps",
        options: &["yes"],
    },
    // ... more than one ...
    Fact {
        id: "several_cramps",
        options: &["yes"],
    },
    // ... and more than the count that was just told.
    Fact {
        id: "fewer_than_known",
        options: &["yes"],
    },
    // The morning asks the whole list ...
    Fact {
        id: "full_morning",
        options: &["yes"],
    },
    // ... or nothing but the rest of it, by *More* ...
    Fact {
        id: "only_more",
        options: &["yes"],
    },
    // ... or about two things of the day before.
    Fact {
        id: "asks_two",
        options: &["yes"],
    },
    // The weekly question about the effect on the day has its turn.
    Fact {
        id: "asks_effect",
        options: &["yes"],
    },
    // It asks when they went to bed, got up, and how long they were awake.
    Fact {
        id: "asks_sleep_times",
        options: &["yes"],
    },
    // ... and all that a doctor's sleep diary asks ...
    Fact {
        id: "asks_full_form",
        options: &["yes"],
    },
    // ... for which both times of the night are known.
    Fact {
        id: "known_times",
        options: &["yes"],
    },
    // It asks whether they slept by day.
    Fact {
        id: "asks_nap",
        options: &["yes"],
    },
    // The person is under 18, and is not asked what coaching goes by.
    Fact {
        id: "is_young",
        options: &["yes"],
    },
    // The severity of a cramp of the night is in the diary.
    Fact {
        id: "known_worst",
        options: &["yes"],
    },
];

/// One thing that must hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ConditionFile")]
pub struct Condition {
    pub question: String,
    pub test: Test,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// The option is the answer, or one of the answers.
    Is(String),
    /// One of the options is.
    Any(Vec<String>),
    /// The option is not, also because nothing was answered.
    Not(String),
    /// Whether there is an answer; a skipped question has none.
    Given(bool),
    /// Whether more than one option was ticked.
    Several(bool),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionFile {
    answer: String,
    is: Option<String>,
    any: Option<Vec<String>>,
    not: Option<String>,
    given: Option<bool>,
    several: Option<bool>,
}

impl TryFrom<ConditionFile> for Condition {
    type Error = String;

    fn try_from(file: ConditionFile) -> Result<Self, String> {
        let any = file.any.filter(|options| !options.is_empty());
        let tests = [
            file.is.map(Test::Is),
            any.map(Test::Any),
            file.not.map(Test::Not),
            file.given.map(Test::Given),
            file.several.map(Test::Several),
        ];
        let mut tests = tests.into_iter().flatten();
        let (Some(test), None) = (tests.next(), tests.next()) else {
            return Err(
                "a condition has exactly one of `is`, `any`, `not`, `given`, `several`".to_owned(),
            );
        };
        Ok(Condition {
            question: file.answer,
            test,
        })
    }
}

/// Whether all of them hold.
pub(super) fn all_hold(conditions: &[Condition], answers: &Answers) -> bool {
    conditions.iter().all(|condition| condition.holds(answers))
}

impl Condition {
    pub fn holds(&self, answers: &Answers) -> bool {
        let answer = answers.get(&self.question);
        let has = |option: &String| answer.is_some_and(|answer| answer.has(option));
        match &self.test {
            Test::Is(option) => has(option),
            Test::Any(options) => options.iter().any(has),
            Test::Not(option) => !has(option),
            Test::Given(given) => answer.is_some_and(|answer| *answer != Answer::Skipped) == *given,
            Test::Several(several) => answer.is_some_and(Answer::is_several) == *several,
        }
    }

    /// Whether it holds, where that cannot change any more: `None` while its
    /// question is still open.
    pub(super) fn settled(&self, answers: &Answers, open: &BTreeSet<&str>) -> Option<bool> {
        (!open.contains(self.question.as_str())).then(|| self.holds(answers))
    }

    /// The options that it names.
    pub fn options(&self) -> Vec<&String> {
        match &self.test {
            Test::Is(option) | Test::Not(option) => vec![option],
            Test::Any(options) => options.iter().collect(),
            Test::Given(_) | Test::Several(_) => Vec::new(),
        }
    }

    /// Whether it certainly holds wherever the other one does.
    pub(super) fn follows_from(&self, other: &Condition) -> bool {
        if self.question != other.question {
            return false;
        }
        match (&self.test, &other.test) {
            (Test::Any(options), Test::Is(option)) => options.contains(option),
            (Test::Any(wide), Test::Any(narrow)) => narrow.iter().all(|one| wide.contains(one)),
            (Test::Given(true), Test::Is(_) | Test::Any(_) | Test::Several(true)) => true,
            (Test::Not(_) | Test::Several(false), Test::Given(false)) => true,
            (mine, theirs) => mine == theirs,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn condition(test: Test) -> Condition {
        Condition {
            question: "q".to_owned(),
            test,
        }
    }

    #[test]
    fn conditions_by_answer() {
        let is = condition(Test::Is("a".to_owned()));
        let any = condition(Test::Any(vec!["a".to_owned(), "b".to_owned()]));
        let not = condition(Test::Not("a".to_owned()));
        let given = condition(Test::Given(true));
        let missing = condition(Test::Given(false));
        let several = condition(Test::Several(true));
        let single = condition(Test::Several(false));
        let one = |option: &str| Some(Answer::One(option.to_owned()));
        let many = Some(Answer::Many(vec!["c".to_owned(), "a".to_owned()]));
        for (answer, holds) in [
            (None, [false, false, true, false, true, false, true]),
            (
                Some(Answer::Skipped),
                [false, false, true, false, true, false, true],
            ),
            (
                Some(Answer::Number(3)),
                [false, false, true, true, false, false, true],
            ),
            (one("a"), [true, true, false, true, false, false, true]),
            (one("b"), [false, true, true, true, false, false, true]),
            (one("c"), [false, false, true, true, false, false, true]),
            (many, [true, true, false, true, false, true, false]),
        ] {
            let answers: Answers = answer
                .clone()
                .map(|a| ("q".to_owned(), a))
                .into_iter()
                .collect();
            let found = [&is, &any, &not, &given, &missing, &several, &single]
                .map(|one| one.holds(&answers));
            assert_eq!(found, holds, "{answer:?}");
        }
    }
}
