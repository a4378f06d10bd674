//! What a person answered, as stored: option ids, never labels.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The value of one answer. Serialises to the export's form: an option id, a
/// list of option ids, a number, a text, or null for skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Skipped,
    Number(i64),
    /// An option id, or the text of an answer that was typed.
    One(String),
    Many(Vec<String>),
}

/// The last answer of each question, by question id.
pub type Answers = BTreeMap<String, Answer>;

impl Answer {
    /// An answer as its question is asked today: one that was once a choice of
    /// two may have become several.
    pub fn as_asked_today(self, question: &str) -> Answer {
        let now = match (question, self.one()) {
            ("cir3", Some("yes")) => "ankles",
            ("cir3", Some("no")) => "none",
            (_, _) => return self,
        };
        Answer::Many(vec![now.to_owned()])
    }

    /// That something holds, as conditions read it.
    pub fn yes() -> Answer {
        Answer::One("yes".to_owned())
    }

    /// The one option, or the text that was typed.
    pub fn one(&self) -> Option<&str> {
        match self {
            Answer::One(one) => Some(one),
            Answer::Skipped | Answer::Number(_) | Answer::Many(_) => None,
        }
    }

    pub fn is(&self, option: &str) -> bool {
        self.one() == Some(option)
    }

    /// Whether the option is the answer or one of the answers.
    pub fn has(&self, option: &str) -> bool {
        match self {
            Answer::One(one) => one == option,
            Answer::Many(many) => many.iter().any(|one| one == option),
            Answer::Skipped | Answer::Number(_) => false,
        }
    }

    /// Whether more than one option was ticked.
    pub fn is_several(&self) -> bool {
        matches!(self, Answer::Many(many) if many.len() > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn ankles_and_veins_were_one_question_once() {
        let one = |option: &str| Answer::One(option.to_owned());
        let many = |option: &str| Answer::Many(vec![option.to_owned()]);
        for (question, before, now) in [
            ("cir3", one("yes"), many("ankles")),
            ("cir3", one("no"), many("none")),
            ("cir3", many("veins"), many("veins")),
            ("cir3", Answer::Skipped, Answer::Skipped),
            ("ele2", one("yes"), one("yes")),
        ] {
            assert_eq!(before.as_asked_today(question), now, "{question}");
        }
    }
}
