//! Presses on questions that stand in one message: in any order, each kept at
//! once, and ended with *done*.

use super::keeping;
use super::press::{Choice, Press, name_of};
use crate::asking;
use crate::context::Context;
use crate::next::Next;
use crate::stale::Stale;
use charley_core::dialogue::{Answer, Ask, Dialogue};

pub fn press(cx: &mut Context, dialogue: &Dialogue, press: Press) -> Result<Next, Stale> {
    match press.choice {
        Choice::Option(option) => tap(cx, dialogue, press.question, option),
        Choice::Done | Choice::Skip => Ok(done(cx, dialogue)),
        // Of a message from before they stood in one.
        Choice::Back => {
            asking::ask(cx);
            Ok(Next::Done)
        }
    }
}

fn tap(
    cx: &mut Context,
    dialogue: &Dialogue,
    question: Option<&str>,
    option: &str,
) -> Result<Next, Stale> {
    let mut steps = dialogue.steps();
    let step = steps.find(|step| question == Some(name_of(dialogue, step).as_str()));
    let step = step.ok_or(Stale::Old)?;
    let answer = match step.ask() {
        Ask::Many { .. } => {
            let picks = keeping::known_picks(cx.view(), step);
            step.ask().toggle(&picks, option).map(Answer::Many)
        }
        Ask::One { .. } | Ask::Scale { .. } => step.ask().read_option(option),
        Ask::Time { .. } | Ask::Place | Ask::Text { .. } => None,
    };
    keeping::keep(cx, dialogue, step, answer.ok_or(Stale::Old)?);
    asking::ask(cx);
    Ok(Next::Done)
}

/// *Done*. Where nothing was tapped, nothing is new.
fn done(cx: &mut Context, dialogue: &Dialogue) -> Next {
    let session = cx.chat.person.session.as_ref();
    let is_new = session.is_some_and(|session| !session.answers.is_empty());
    let Some(last) = dialogue.steps().last().filter(|_| is_new) else {
        return asking::ended(cx);
    };
    keeping::remember_all(cx, dialogue);
    asking::go_past(cx, dialogue, last)
}
