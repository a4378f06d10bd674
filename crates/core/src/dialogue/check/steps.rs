//! Rules about the ways between steps: each leads somewhere, none in a circle.

use super::super::ask::Ask;
use super::super::file::{BranchFile, Draft};
use super::super::step::Target;
use crate::words::Problem;
use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};
use toml::Spanned;

/// The name that steps may go to but none may have.
pub(super) const END: &str = "end";

/// The most steps of one dialogue.
const STEPS_MAX: usize = 200;

/// `buttons` are the names of those that are of no question.
pub(super) fn check(draft: &Draft, buttons: &[&[&str]], problems: &mut Vec<Problem>) {
    if !check_count(draft, problems) {
        return;
    }
    let graph = Graph::of(draft, problems);
    let reached = graph.reached_from(graph.start.clone());
    for (index, (id, _)) in draft.steps.iter().enumerate() {
        let error = |message: String| draft.source.error(id.span().start, message);
        if id.get_ref() == END {
            problems.push(error(format!("no step may be called \"{END}\"")));
        }
        if let Some(button) = button_called(buttons, draft.id, id.get_ref()) {
            problems.push(error(format!(
                "\"{button}\" is a button of Charley's own: call the file or the step otherwise"
            )));
        }
        if !reached.contains(&index) {
            problems.push(error(format!("nothing leads to step \"{}\"", id.get_ref())));
        }
        if !graph.ends(index) {
            problems.push(error(format!(
                "no way leads from step \"{}\" to the end",
                id.get_ref()
            )));
        }
    }
    if let Some(circle) = graph.circle() {
        let names: Vec<&str> = circle
            .iter()
            .map(|step| draft.steps[*step].0.get_ref().as_str())
            .collect();
        let place = circle
            .first()
            .map_or(0, |step| draft.steps[*step].0.span().start);
        let message = format!("the steps go in a circle: {}", names.join(", "));
        problems.push(draft.source.error(place, message));
    }
    check_moved(draft, problems);
    check_together(draft, problems);
}

/// What stands in one message is tapped.
fn check_together(draft: &Draft, problems: &mut Vec<Problem>) {
    let is_tapped = |ask: &Ask| matches!(ask, Ask::One { .. } | Ask::Many { .. });
    let typed = draft
        .steps
        .iter()
        .filter(|(_, step)| !is_tapped(step.ask.get_ref()));
    for (id, _) in typed.filter(|_| draft.head.together) {
        let message = format!(
            "step \"{}\" is neither `one` nor `many`, and cannot stand together with others",
            id.get_ref()
        );
        problems.push(draft.source.error(id.span().start, message));
    }
}

/// The button that would be pressed in place of an answer to this step.
fn button_called<'a>(buttons: &'a [&[&str]], dialogue: &str, step: &str) -> Option<&'a str> {
    let named = format!("{dialogue}.{step}");
    let mut buttons = buttons.iter().copied().flatten().copied();
    buttons.find(|button| *button == named)
}

/// Whether there are few enough steps to look at every way between them.
fn check_count(draft: &Draft, problems: &mut Vec<Problem>) -> bool {
    let count = draft.steps.len();
    if count == 0 {
        problems.push(draft.source.error(0, "has no steps"));
    }
    if count > STEPS_MAX {
        let message = format!("{count} steps are too many, {STEPS_MAX} are allowed");
        problems.push(draft.source.error(0, message));
    }
    count <= STEPS_MAX
}

fn check_moved(draft: &Draft, problems: &mut Vec<Problem>) {
    for (old, new) in &draft.head.moved {
        if target(draft, old.get_ref()).is_some() {
            let message = format!("`moved` names \"{}\", which is still a step", old.get_ref());
            problems.push(draft.source.error(old.span().start, message));
        }
        if !matches!(target(draft, new.get_ref()), Some(Target::Step(_))) {
            let message = format!("`moved` names \"{}\", which is no step", new.get_ref());
            problems.push(draft.source.error(new.span().start, message));
        }
    }
}

/// What an id in `start`, `next` or `to` leads to.
pub(super) fn target(draft: &Draft, id: &str) -> Option<Target> {
    if id == END {
        return Some(Target::End);
    }
    let found = draft.steps.iter().position(|(one, _)| one.get_ref() == id);
    found.map(Target::Step)
}

/// Which step may lead to which.
struct Graph {
    start: Vec<Target>,
    onward: Vec<Vec<Target>>,
}

impl Graph {
    fn of(draft: &Draft, problems: &mut Vec<Problem>) -> Graph {
        let mut ways = |who: &str, next: &Spanned<String>, branches: &[BranchFile]| {
            let ids = branches.iter().map(|branch| &branch.to).chain([next]);
            ids.map(|id| {
                target(draft, id.get_ref()).unwrap_or_else(|| {
                    let message = format!("{who} goes to \"{}\", which is no step", id.get_ref());
                    problems.push(draft.source.error(id.span().start, message));
                    Target::End
                })
            })
            .collect::<Vec<_>>()
        };
        let start = ways("the start", &draft.head.start, &draft.head.branch);
        let onward = draft
            .steps
            .iter()
            .map(|(id, step)| {
                let who = format!("step \"{}\"", id.get_ref());
                ways(&who, &step.next, &step.branch)
            })
            .collect();
        Graph { start, onward }
    }

    fn reached_from(&self, targets: Vec<Target>) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut waiting = targets;
        while let Some(target) = waiting.pop() {
            if let Target::Step(step) = target
                && reached.insert(step)
            {
                waiting.extend(&self.onward[step]);
            }
        }
        reached
    }

    fn ends(&self, step: usize) -> bool {
        self.reached_from(vec![Target::Step(step)])
            .into_iter()
            .any(|one| self.onward[one].contains(&Target::End))
    }

    /// The steps of the first circle there is, in the order of asking.
    fn circle(&self) -> Option<Vec<usize>> {
        let first = (0..self.onward.len())
            .find(|step| self.reached_from(self.onward[*step].clone()).contains(step))?;
        // Breadth first from the step back to itself: the shortest circle.
        let mut came_from: BTreeMap<usize, usize> = BTreeMap::new();
        let mut waiting = vec![first];
        while !came_from.contains_key(&first) {
            let steps = std::mem::take(&mut waiting);
            for step in steps {
                for ahead in self.onward[step].iter().filter_map(|one| one.step()) {
                    if let Entry::Vacant(free) = came_from.entry(ahead) {
                        free.insert(step);
                        waiting.push(ahead);
                    }
                }
            }
        }
        let mut circle = vec![first];
        let mut step = came_from[&first];
        while step != first {
            circle.push(step);
            step = came_from[&step];
        }
        circle[1..].reverse();
        Some(circle)
    }
}
