//! Rules about ids and conditions: what is named exists, and fits.

use super::super::ask::{Ask, id_fault};
use super::super::cause::Cause;
use super::super::condition::{Condition, FACTS, Test};
use super::super::file::{AssessFile, BranchFile, Draft, When};
use super::folder::Folder;
use crate::words::Problem;
use std::collections::btree_map::{BTreeMap, Entry};
use toml::Spanned;

/// Telegram's limit for the data of a button.
const BUTTON_DATA_BYTES: usize = 64;

/// What version and session need behind the answer in a button's data.
const SUFFIX_BYTES: usize = 20;

/// What can be asked about an answer.
enum Answerable<'a> {
    /// Which of these options it has.
    Options(Vec<&'a str>),
    /// Only whether it is given.
    Given,
}

/// Every question of every dialogue, and the facts.
pub(super) struct Questions<'a> {
    by_id: BTreeMap<&'a str, Answerable<'a>>,
    /// Some file could not be read, so a question may exist unseen.
    some_unread: bool,
}

impl<'a> Questions<'a> {
    pub fn of(folder: &'a Folder, problems: &mut Vec<Problem>) -> Self {
        let mut by_id = BTreeMap::new();
        for fact in FACTS {
            by_id.insert(fact.id, Answerable::Options(fact.options.to_vec()));
        }
        for draft in &folder.drafts {
            for (id, step) in &draft.steps {
                let answerable = match step.ask.get_ref() {
                    Ask::One { options } | Ask::Many { options, .. } => {
                        Answerable::Options(options.iter().map(String::as_str).collect())
                    }
                    Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => {
                        Answerable::Given
                    }
                };
                match by_id.entry(id.get_ref().as_str()) {
                    Entry::Vacant(free) => {
                        free.insert(answerable);
                    }
                    Entry::Occupied(_) => {
                        let message = format!("the id \"{}\" is taken already", id.get_ref());
                        problems.push(draft.source.error(id.span().start, message));
                    }
                }
            }
        }
        Questions {
            by_id,
            some_unread: !folder.unreadable.is_empty(),
        }
    }

    /// Whether somebody asks it, or may: some file could not be read.
    pub fn has(&self, question: &str) -> bool {
        self.some_unread || self.by_id.contains_key(question)
    }

    /// What is wrong with a condition.
    pub fn fault(&self, condition: &Condition) -> Option<String> {
        let question = &condition.question;
        let Some(answerable) = self.by_id.get(question.as_str()) else {
            let message = format!("reads \"{question}\", which nobody asks");
            return (!self.some_unread).then_some(message);
        };
        match answerable {
            Answerable::Options(options) => {
                let named = condition.options();
                let stray = named.iter().find(|one| !options.contains(&one.as_str()))?;
                Some(format!("\"{question}\" has no option \"{stray}\""))
            }
            Answerable::Given => (!matches!(condition.test, Test::Given(_)))
                .then(|| format!("of \"{question}\" only `given` can be read")),
        }
    }
}

pub(super) fn check(draft: &Draft, questions: &Questions, problems: &mut Vec<Problem>) {
    let mut checker = Checker {
        draft,
        questions,
        problems,
    };
    checker.ids();
    checker.branches(&draft.head.branch);
    for (id, step) in &draft.steps {
        checker.button_data(id, step.ask.get_ref());
        checker.ticked_in(&step.ask);
        if let Some(keep) = &step.keep
            && let Some(fault) = keep.get_ref().fault(step.ask.get_ref())
        {
            checker.error(keep, format!("step \"{}\" {fault}", id.get_ref()));
        }
        checker.branches(&step.branch);
        for danger in &step.danger {
            checker.conditions(&danger.when);
        }
    }
    checker.tips();
    checker.assess();
}

struct Checker<'a> {
    draft: &'a Draft<'a>,
    questions: &'a Questions<'a>,
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn error<T>(&mut self, place: &Spanned<T>, message: impl Into<String>) {
        let problem = self.draft.source.error(place.span().start, message);
        self.problems.push(problem);
    }

    fn ids(&mut self) {
        if let Some(fault) = id_fault(self.draft.id) {
            self.problems.push(self.draft.source.error(0, fault));
        }
        for (id, _) in &self.draft.steps {
            let fault = id_fault(id.get_ref()).or_else(|| {
                // Words are found by the id, and their names begin with a letter.
                let first = id.get_ref().chars().next()?;
                (!first.is_ascii_lowercase())
                    .then(|| format!("step \"{}\" must begin with a letter", id.get_ref()))
            });
            if let Some(fault) = fault {
                self.error(id, fault);
            }
        }
    }

    fn button_data(&mut self, id: &Spanned<String>, ask: &Ask) {
        let done = "done".to_owned();
        for option in ask.options().iter().chain([&done]) {
            let data = format!("{}.{}={option}", self.draft.id, id.get_ref());
            let allowed = BUTTON_DATA_BYTES - SUFFIX_BYTES;
            if data.len() > allowed {
                let message = format!(
                    "the button data \"{data}\" has {} bytes, {allowed} are allowed",
                    data.len()
                );
                self.error(id, message);
            }
        }
    }

    /// The options of a question that shows what was ticked in another one are
    /// options there, too.
    fn ticked_in(&mut self, ask: &Spanned<Ask>) {
        let Ask::Many {
            options,
            alone,
            ticked_in: Some(other),
            ..
        } = ask.get_ref()
        else {
            return;
        };
        let named = options.iter().filter(|one| !alone.contains(one));
        let condition = Condition {
            question: other.clone(),
            test: Test::Any(named.cloned().collect()),
        };
        if let Some(fault) = self.questions.fault(&condition) {
            self.error(ask, format!("`ticked_in`: {fault}"));
        }
    }

    fn conditions(&mut self, when: &When) {
        if when.get_ref().is_empty() {
            self.error(when, "`when` has no conditions");
        }
        for condition in when.get_ref() {
            if let Some(fault) = self.questions.fault(condition.get_ref()) {
                self.error(condition, fault);
            }
        }
    }

    fn branches(&mut self, branches: &[BranchFile]) {
        for (index, branch) in branches.iter().enumerate() {
            self.conditions(&branch.when);
            let shadow = branches[..index]
                .iter()
                .find(|earlier| always_taken_before(&earlier.when, &branch.when));
            if let Some(shadow) = shadow {
                let message = format!(
                    "the branch to \"{}\" is never taken: the one to \"{}\" comes before it",
                    branch.to.get_ref(),
                    shadow.to.get_ref()
                );
                let place = branch.to.span().start;
                self.problems
                    .push(self.draft.source.warning(place, message));
            }
        }
    }

    fn tips(&mut self) {
        for when in self
            .draft
            .head
            .tips
            .iter()
            .filter_map(|tip| tip.when.as_ref())
        {
            self.conditions(when);
        }
    }

    fn assess(&mut self) {
        match (&self.draft.head.assess, Cause::from_id(self.draft.id)) {
            (Some(assess), Some(_)) => self.mapping(assess.get_ref()),
            (Some(assess), None) => {
                let message = format!("`assess` is for causes; \"{}\" is none", self.draft.id);
                self.error(assess, message);
            }
            (None, Some(_)) => {
                let problem = self.draft.source.error(0, "a cause needs `assess`");
                self.problems.push(problem);
            }
            (None, None) => {}
        }
    }

    fn mapping(&mut self, assess: &AssessFile) {
        for when in assess.likely.iter().chain(&assess.possible) {
            self.conditions(when);
        }
        for read in &assess.reads {
            let asked = self.draft.steps.iter().any(|(id, _)| id == read);
            if !asked {
                let message = format!("`reads` names \"{}\", which is no step", read.get_ref());
                self.error(read, message);
            }
        }
        if assess.reads.is_empty() {
            let problem = self.draft.source.error(0, "`reads` names no question");
            self.problems.push(problem);
        }
    }
}

/// Whether a branch that comes first holds wherever the later one does.
fn always_taken_before(earlier: &When, later: &When) -> bool {
    earlier.get_ref().iter().all(|wanted| {
        let mut had = later.get_ref().iter();
        had.any(|one| wanted.get_ref().follows_from(one.get_ref()))
    })
}
