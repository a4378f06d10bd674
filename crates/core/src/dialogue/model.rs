//! A checked dialogue and the engine that walks it.
//!
//! Only the check of this folder can make one, so everything that is named in
//! it exists and every way through it ends.

use super::answer::{Answer, Answers};
use super::assess::Assess;
use super::cause::Level;
use super::condition::{self, Condition};
use super::step::{Exits, Step, Target};
use crate::words::Text;
use std::collections::{BTreeMap, BTreeSet};

/// The most tips that are shown at once, beside those that always are.
pub const TIPS_MAX: usize = 3;

/// One dialogue: questions, the ways between them, and what follows.
#[derive(Clone, Debug)]
pub struct Dialogue {
    pub(super) id: String,
    pub(super) version: u32,
    pub(super) start: Exits,
    /// In the order of the file.
    pub(super) steps: Vec<Step>,
    /// All of them stand in one message and are answered in any order.
    pub(super) together: bool,
    /// Old step ids and the steps that took their place.
    pub(super) moved: BTreeMap<String, String>,
    pub(super) assess: Option<Assess>,
    pub(super) tips: Vec<Tip>,
}

/// A tip and the answers it is for.
#[derive(Clone, Debug)]
pub(super) struct Tip {
    pub words: String,
    pub when: Vec<Condition>,
    /// An answer that means a doctor has its line, however many tips there are.
    pub always: bool,
}

/// What comes after a question.
#[derive(Clone, Copy, Debug)]
pub enum NextStep<'a> {
    Step(&'a Step),
    End,
}

impl Dialogue {
    /// Whether all questions stand in one message, to be answered in any order.
    pub fn is_together(&self) -> bool {
        self.together
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    pub fn version(&self) -> u32 {
        self.version
    }

    /// Every step, in the order of the file.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter()
    }

    /// The first question for somebody with these answers.
    pub fn first(&self, answers: &Answers) -> NextStep<'_> {
        self.next(&self.start, answers)
    }

    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The step of that id, also of an id that it had in an earlier release.
    pub fn resolve(&self, id: &str) -> Option<&Step> {
        self.step(id).or_else(|| self.step(self.moved.get(id)?))
    }

    /// What comes after a step, its own answer being among the answers.
    pub fn after(&self, step: &Step, answers: &Answers) -> NextStep<'_> {
        self.next(&step.way, answers)
    }

    /// The most questions that may still come, this one included.
    pub fn questions_left(&self, step: &Step, answers: &Answers) -> usize {
        let Some(from) = self.steps.iter().position(|one| one.id == step.id) else {
            return 0;
        };
        let ahead = self.reachable(from);
        let open: BTreeSet<&str> = ahead.iter().map(|step| self.steps[*step].id()).collect();
        self.longest(from, answers, &open, &mut BTreeMap::new())
    }

    /// How far the answers go with the cause that the dialogue asks about.
    /// `None` where it asks about none, or none of its questions was asked.
    pub fn assess(&self, answers: &Answers) -> Option<Level> {
        let assess = self.assess.as_ref()?;
        let asked = self.steps.iter().any(|step| answers.contains_key(&step.id));
        asked.then(|| assess.level(&self.without_strays(answers)))
    }

    /// The tips for somebody with these answers: those that are always said, and
    /// the best three of the others.
    pub fn tips(&self, answers: &Answers) -> Vec<Text> {
        let always = self.fitting(answers, true);
        let best = self.fitting(answers, false).into_iter().take(TIPS_MAX);
        always.into_iter().chain(best).collect()
    }

    /// The tips that are always said, or else the best of the others.
    pub fn first_tips(&self, answers: &Answers) -> Vec<Text> {
        let always = self.fitting(answers, true);
        let best = self.fitting(answers, false).into_iter().next();
        match always.is_empty() {
            true => best.into_iter().collect(),
            false => always,
        }
    }

    /// The tips that fit, each once.
    fn fitting(&self, answers: &Answers, always: bool) -> Vec<Text> {
        let mut fitting: Vec<&str> = Vec::new();
        for tip in self.tips.iter().filter(|tip| tip.always == always) {
            let is_new = !fitting.contains(&tip.words.as_str());
            if is_new && condition::all_hold(&tip.when, answers) {
                fitting.push(&tip.words);
            }
        }
        let words = fitting.into_iter().map(str::to_owned);
        words.map(Text::of).collect()
    }

    fn next(&self, way: &Exits, answers: &Answers) -> NextStep<'_> {
        match way.choose(answers) {
            Target::Step(step) => NextStep::Step(&self.steps[step]),
            Target::End => NextStep::End,
        }
    }

    /// The steps from the first to the end that these answers lead through.
    pub fn path(&self, answers: &Answers) -> Vec<&Step> {
        let mut path = Vec::new();
        let mut next = self.first(answers);
        while let NextStep::Step(step) = next {
            path.push(step);
            next = self.after(step, answers);
        }
        path
    }

    /// The answers, where each question of this dialogue that lies on the path
    /// has one and those beside the path, from an earlier time, have none.
    fn without_strays(&self, answers: &Answers) -> Answers {
        let path: BTreeSet<&str> = self.path(answers).into_iter().map(Step::id).collect();
        let mut kept = answers.clone();
        for step in &self.steps {
            if path.contains(step.id()) {
                kept.entry(step.id.clone()).or_insert(Answer::Skipped);
            } else {
                kept.remove(&step.id);
            }
        }
        kept
    }

    /// A step and all that may come after it.
    pub(super) fn reachable(&self, from: usize) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut waiting = vec![from];
        while let Some(step) = waiting.pop() {
            if found.insert(step) {
                waiting.extend(self.steps[step].way.targets().filter_map(Target::step));
            }
        }
        found
    }

    /// The length of the longest way from a step, given what is settled.
    fn longest(
        &self,
        from: usize,
        answers: &Answers,
        open: &BTreeSet<&str>,
        known: &mut BTreeMap<usize, usize>,
    ) -> usize {
        if let Some(length) = known.get(&from) {
            return *length;
        }
        let targets = self.steps[from].way.open_targets(answers, open);
        let ahead = targets
            .into_iter()
            .filter_map(Target::step)
            .map(|step| self.longest(step, answers, open, known))
            .max();
        let length = 1 + ahead.unwrap_or(0);
        known.insert(from, length);
        length
    }
}

impl Target {
    pub(super) fn step(self) -> Option<usize> {
        match self {
            Target::Step(step) => Some(step),
            Target::End => None,
        }
    }
}

impl Exits {
    /// The targets that may still be chosen while some questions are open.
    fn open_targets(&self, answers: &Answers, open: &BTreeSet<&str>) -> Vec<Target> {
        let mut targets = Vec::new();
        for branch in &self.branches {
            let settled = |condition: &Condition| condition.settled(answers, open);
            if branch.when.iter().any(|one| settled(one) == Some(false)) {
                continue;
            }
            targets.push(branch.to);
            if branch.when.iter().all(|one| settled(one) == Some(true)) {
                return targets;
            }
        }
        targets.push(self.next);
        targets
    }
}
