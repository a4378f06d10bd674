//! Dialogues as pictures: Mermaid text, to be pasted where it is drawn.
//!
//! By ids, as authors write them; or in the words of a language, as people read them.

use super::ask::Ask;
use super::book::Book;
use super::condition::{Condition, Test};
use super::model::Dialogue;
use super::step::{Exits, Step, Target};
use std::fmt::Write;

/// In what a graph is written.
#[derive(Clone, Copy)]
pub enum GraphLabels<'a> {
    Ids,
    /// The words of a language; the book says whose question an id is.
    Words {
        book: &'a Book,
        language: &'a str,
    },
}

/// The state machines of some dialogues, one box each.
pub fn mermaid<'a>(
    dialogues: impl IntoIterator<Item = &'a Dialogue>,
    labels: GraphLabels,
) -> String {
    let mut graph = "flowchart TD\n".to_owned();
    for dialogue in dialogues {
        // Writing to a string cannot fail.
        let _ = draw(dialogue, labels, &mut graph);
    }
    graph
}

fn draw(dialogue: &Dialogue, labels: GraphLabels, graph: &mut String) -> std::fmt::Result {
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
            labels.of(step)
        )?;
    }
    let start = format!("start_{id}");
    draw_way(dialogue, &start, &dialogue.start, labels, graph)?;
    for step in dialogue.steps() {
        draw_way(dialogue, step.id(), &step.way, labels, graph)?;
        draw_danger(step, labels, graph)?;
    }
    writeln!(graph, "  end")
}

fn draw_way(
    dialogue: &Dialogue,
    from: &str,
    way: &Exits,
    labels: GraphLabels,
    graph: &mut String,
) -> std::fmt::Result {
    for branch in &way.branches {
        let when = described(&branch.when, labels);
        let to = name(dialogue, branch.to);
        writeln!(graph, "    {from} -->|\"{when}\"| {to}")?;
    }
    writeln!(graph, "    {from} --> {}", name(dialogue, way.next))
}

fn draw_danger(step: &Step, labels: GraphLabels, graph: &mut String) -> std::fmt::Result {
    for danger in &step.danger {
        let sign = danger.sign.id();
        let when = described(&danger.when, labels);
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

impl GraphLabels<'_> {
    /// A question: its words and those of its buttons, a line each.
    fn of(self, step: &Step) -> String {
        let GraphLabels::Words { book, language } = self else {
            return kind(&step.ask);
        };
        let options = step.ask.options();
        let labels = options.iter().map(|option| step.option_words(option));
        let asked = [step.words()].into_iter().chain(labels);
        let lines = asked.map(|text| drawable(&book.words().plain(language, &text)));
        lines.collect::<Vec<String>>().join("<br>")
    }

    /// An answer that a way depends on.
    fn option(self, question: &str, option: &str) -> String {
        let words = match self {
            GraphLabels::Ids => None,
            GraphLabels::Words { book, language } => book
                .dialogue_of(question)
                .and_then(|dialogue| dialogue.step(question))
                .map(|step| book.words().plain(language, &step.option_words(option))),
        };
        words.map_or_else(|| option.to_owned(), |words| drawable(&words))
    }
}

/// What Mermaid would take for its own.
fn drawable(words: &str) -> String {
    let lines = words.lines().collect::<Vec<&str>>().join("<br>");
    lines.replace('"', "#quot;")
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

fn described(when: &[Condition], labels: GraphLabels) -> String {
    let conditions: Vec<String> = when
        .iter()
        .map(|condition| {
            let question = &condition.question;
            let said = |option: &String| labels.option(question, option);
            match &condition.test {
                Test::Is(option) => format!("{question} is {}", said(option)),
                Test::Any(options) => {
                    let options: Vec<String> = options.iter().map(said).collect();
                    format!("{question} is {}", options.join(" or "))
                }
                Test::Not(option) => format!("{question} is not {}", said(option)),
                Test::Given(true) => format!("{question} is given"),
                Test::Given(false) => format!("{question} is not given"),
                Test::Several(true) => format!("{question} is more than one"),
                Test::Several(false) => format!("{question} is not more than one"),
            }
        })
        .collect();
    conditions.join(", ")
}
