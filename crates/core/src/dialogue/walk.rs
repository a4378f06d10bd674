//! Every way through a dialogue, by representative answers.
//!
//! Ways that differ only in answers which nothing further on reads are taken
//! once, or their number would explode.

use super::answer::{Answer, Answers};
use super::ask::Ask;
use super::condition::Condition;
use super::model::{Dialogue, NextStep};
use super::step::{Exits, Step};
use std::collections::{BTreeMap, BTreeSet};

/// What a walk came through.
#[derive(Debug, Default)]
pub struct Walk {
    /// The ids of the steps that were asked.
    pub asked: BTreeSet<String>,
    /// Different standings: a step and the answers that matter.
    pub standings: usize,
    /// How often the end was reached.
    pub endings: usize,
}

/// Walks a dialogue in every way; `look` sees each standing before its answer.
pub fn walk(dialogue: &Dialogue, mut look: impl FnMut(&Step, &Answers)) -> Walk {
    let matters = Matters::of(dialogue);
    let mut walk = Walk::default();
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<(Answers, NextStep)> = matters
        .beginnings()
        .into_iter()
        .map(|answers| {
            let first = dialogue.first(&answers);
            (answers, first)
        })
        .collect();
    while let Some((answers, next)) = waiting.pop() {
        let NextStep::Step(step) = next else {
            walk.endings += 1;
            continue;
        };
        if !seen.insert((step.id().to_owned(), matters.narrowed(step, &answers))) {
            continue;
        }
        walk.standings += 1;
        walk.asked.insert(step.id().to_owned());
        look(step, &answers);
        for answer in representatives(step.ask()) {
            let mut answers = answers.clone();
            answers.insert(step.id().to_owned(), answer);
            // A sign must not depend on more than was said so far.
            step.signs(&answers);
            let next = dialogue.after(step, &answers);
            waiting.push((answers, next));
        }
    }
    walk
}

/// Answers that stand for all that can be given: each choice, the outermost
/// numbers, everything ticked, nothing ticked, and skipping.
pub fn representatives(ask: &Ask) -> Vec<Answer> {
    let mut answers = vec![Answer::Skipped];
    match ask {
        Ask::One { options } => answers.extend(options.iter().cloned().map(Answer::One)),
        Ask::Many { options, alone, .. } => {
            let together = options.iter().filter(|one| !alone.contains(one));
            answers.push(Answer::Many(together.cloned().collect()));
            answers.push(Answer::Many(Vec::new()));
            let each = options.iter().map(|one| Answer::Many(vec![one.clone()]));
            answers.extend(each);
        }
        Ask::Scale { min, max } => answers.extend([*min, *max].map(Answer::Number)),
        Ask::Time { .. } => answers.extend(ask.options().into_iter().map(Answer::One)),
        Ask::Place => answers.push(Answer::One("Etc/UTC".to_owned())),
        Ask::Text { .. } => answers.push(Answer::One("?".to_owned())),
    }
    answers
}

/// The answers that decide anything in a dialogue.
struct Matters {
    /// Each question read, with the options named in conditions.
    read: BTreeMap<String, BTreeSet<String>>,
    /// The questions that each step or one after it reads.
    read_from: BTreeMap<String, BTreeSet<String>>,
    own: BTreeSet<String>,
}

impl Matters {
    fn of(dialogue: &Dialogue) -> Matters {
        let mut read: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let of_steps = dialogue.steps.iter().flat_map(Step::conditions);
        for condition in dialogue.start.conditions().chain(of_steps) {
            let options = condition.options().into_iter().cloned();
            read.entry(condition.question.clone())
                .or_default()
                .extend(options);
        }
        let read_from = |from: usize| {
            let ahead = dialogue.reachable(from).into_iter();
            let conditions = ahead.flat_map(|step| dialogue.steps[step].conditions());
            conditions.map(|one| one.question.clone()).collect()
        };
        let steps = dialogue.steps.iter().enumerate();
        Matters {
            read,
            read_from: steps
                .map(|(place, step)| (step.id.clone(), read_from(place)))
                .collect(),
            own: dialogue.steps.iter().map(|step| step.id.clone()).collect(),
        }
    }

    /// Every combination of what may be known before the first question.
    fn beginnings(&self) -> Vec<Answers> {
        let mut beginnings = vec![Answers::new()];
        for (question, options) in &self.read {
            if self.own.contains(question) {
                continue;
            }
            let known = beginnings.clone().into_iter().flat_map(|answers| {
                options.iter().map(move |option| {
                    let mut answers = answers.clone();
                    answers.insert(question.clone(), Answer::One(option.clone()));
                    answers
                })
            });
            beginnings.extend(known.collect::<Vec<_>>());
        }
        beginnings
    }

    fn narrowed(&self, step: &Step, answers: &Answers) -> String {
        let reads = self.read_from.get(step.id());
        let is_read = |question: &String| reads.is_some_and(|reads| reads.contains(question));
        let kept: Vec<_> = answers
            .iter()
            .filter(|(question, _)| is_read(question))
            .collect();
        format!("{kept:?}")
    }
}

impl Step {
    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let dangers = self.danger.iter().flat_map(|danger| &danger.when);
        self.way.conditions().chain(dangers)
    }
}

impl Exits {
    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.branches.iter().flat_map(|branch| &branch.when)
    }
}
