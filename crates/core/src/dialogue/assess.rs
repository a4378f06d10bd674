//! How far answers go with a cause. Counts what was told; concludes nothing.

use super::answer::{Answer, Answers};
use super::cause::Level;
use super::condition::{self, Condition};

/// The mapping of one cause.
#[derive(Clone, Debug)]
pub(super) struct Assess {
    /// The questions it reads.
    pub reads: Vec<String>,
    /// Lists of conditions, each enough by itself.
    pub likely: Vec<Vec<Condition>>,
    pub possible: Vec<Vec<Condition>>,
}

/// Answers that say nothing either way.
const UNSURE: [&str; 2] = ["not_sure", "rather_not_say"];

impl Assess {
    /// The level by answers in which exactly the questions on the path taken
    /// are present. Silence and "not sure" never count against a cause.
    pub fn level(&self, answers: &Answers) -> Level {
        let any_holds =
            |rules: &[Vec<Condition>]| rules.iter().any(|rule| condition::all_hold(rule, answers));
        if any_holds(&self.likely) {
            Level::Likely
        } else if any_holds(&self.possible) {
            Level::Possible
        } else if self.all_tell(answers) {
            Level::Unlikely
        } else {
            Level::Unknown
        }
    }

    fn all_tell(&self, answers: &Answers) -> bool {
        let mut asked = self
            .reads
            .iter()
            .filter_map(|id| answers.get(id))
            .peekable();
        asked.peek().is_some() && asked.all(tells)
    }
}

/// Whether an answer says something. *Done* with nothing ticked does not:
/// there is a box for "none" that was left alone.
fn tells(answer: &Answer) -> bool {
    let is_sure = |option: &String| !UNSURE.contains(&option.as_str());
    match answer {
        Answer::Skipped => false,
        Answer::Number(_) => true,
        Answer::One(option) => is_sure(option),
        Answer::Many(options) => options.iter().any(is_sure),
    }
}
