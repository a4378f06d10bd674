//! Dialogues as pictures: Mermaid text, to be pasted where it is drawn.

use super::ask::Ask;
use super::condition::{Condition, Test};
use super::model::Dialogue;
use super::step::{Exits, Step, Target};
use std::fmt::Write;

/// The state machines of some dialogues, one box each.
pub fn mermaid<'a>(dialogues: impl IntoIterator<Item = &'a Dialogue>) -> String {
    let mut graph = "flowchart TD\n".to_owned();
    for dialogue in dialogues {
        // Writing to a string cannot fail.
        let _ = draw(dialogue, &mut graph);
    }
    graph
}

fn draw(dialogue: &Dialogue, graph: &mut String) -> std::fmt::Result {
    let id = dialogue.id();
    writeln!(graph, "  subgraph box_{id} [{id}]")?;
    writeln!(graph, "    start_{id}((start))")?;
    writeln!(graph, "    end_{id}((end))")?;
    for step in dialogue.steps() {
        writeln!(
            graph,
            "    {}[\"{}: {}\"]",
            step.id,
            step.id,
            kind(&step.ask)
        )?;
    }
    draw_way(dialogue, &format!("start_{id}"), &dialogue.start, graph)?;
    for step in dialogue.steps() {
        draw_way(dialogue, step.id(), &step.way, graph)?;
        draw_danger(step, graph)?;
    }
    writeln!(graph, "  end")
}

fn draw_way(dialogue: &Dialogue, from: &str, way: &Exits, graph: &mut String) -> std::fmt::Result {
    for branch in &way.branches {
        let when = described(&branch.when);
        let to = name(dialogue, branch.to);
        writeln!(graph, "    {from} -->|\"{when}\"| {to}")?;
    }
    writeln!(graph, "    {from} --> {}", name(dialogue, way.next))
}

fn draw_danger(step: &Step, graph: &mut String) -> std::fmt::Result {
    for danger in &step.danger {
        let sign = danger.sign.id();
        let when = described(&danger.when);
        writeln!(
            graph,
            "    {} -.->|\"{when}\"| {}_{sign}{{{{{sign}}}}}",
            step.id, step.id
        )?;
    }
    Ok(())
}

fn name(dialogue: &Dialogue, target: Target) -> String {
    match target {
        Target::Step(step) => dialogue.steps[step].id.clone(),
        Target::End => format!("end_{}", dialogue.id),
    }
}

fn kind(ask: &Ask) -> String {
    match ask {
        Ask::One { options } => format!("one of {}", options.join(", ")),
        Ask::Many { options, .. } => format!("any of {}", options.join(", ")),
        Ask::Scale { min, max } => format!("{min} to {max}"),
        Ask::Time { .. } => "a time".to_owned(),
        Ask::Place => "a place".to_owned(),
        Ask::Text { chars_max } => format!("up to {chars_max} characters"),
    }
}

fn described(when: &[Condition]) -> String {
    let conditions: Vec<String> = when
        .iter()
        .map(|condition| {
            let question = &condition.question;
            match &condition.test {
                Test::Is(option) => format!("{question} is {option}"),
                Test::Any(options) => format!("{question} is {}", options.join(" or ")),
                Test::Not(option) => format!("{question} is not {option}"),
                Test::Given(true) => format!("{question} is given"),
                Test::Given(false) => format!("{question} is not given"),
                Test::Several(true) => format!("{question} is more than one"),
                Test::Several(false) => format!("{question} is not more than one"),
            }
        })
        .collect();
    conditions.join(", ")
}
