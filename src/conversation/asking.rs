//! Holding a dialogue: asking, taking answers, going on.
//!
//! Names dialogues, never steps: what a step is for, its file says.

use super::chat::{Aim, Place, Session};
use super::desk::Desk;
use super::effect::{Handle, Message};
use super::{bedtime, checkin, danger, doctor, intake, keeping, question, results, stretch};
use crate::dialogue::{Answer, Answers, Dialogue, Next, Step};
use crate::words::phrase;

/// How far *back* goes.
const HISTORY_MAX: usize = 64;

/// Begins a dialogue at its first question, in place of the session held now.
pub fn start(desk: &mut Desk, dialogue: &str, aim: Aim, old: Option<Handle>) {
    let book = desk.book;
    let Some(dialogue) = book.dialogue(dialogue) else {
        return;
    };
    begin(desk, dialogue, None, aim, old);
    match dialogue.first(&answers(desk)) {
        Next::Step(step) => {
            set_step(desk, step);
            ask(desk);
        }
        Next::End => ended(desk),
    }
}

/// Asks one question of a dialogue by itself.
pub fn start_at(desk: &mut Desk, dialogue: &str, step: &str, aim: Aim, old: Option<Handle>) {
    open_at(desk, dialogue, step, aim, old);
    ask(desk);
}

/// Gets ready to hear the answer to one question, which the caller asks.
pub fn open_at(desk: &mut Desk, dialogue: &str, step: &str, aim: Aim, old: Option<Handle>) {
    let book = desk.book;
    let found = book
        .dialogue(dialogue)
        .and_then(|dialogue| Some((dialogue, dialogue.step(step)?)));
    if let Some((dialogue, step)) = found {
        begin(desk, dialogue, Some(step), aim, old);
    }
}

fn begin(desk: &mut Desk, dialogue: &Dialogue, step: Option<&Step>, aim: Aim, old: Option<Handle>) {
    let history = match (&desk.chat.person.session, aim) {
        (Some(session), Aim::Intake { part }) if part > 0 => session.history.clone(),
        _ => Vec::new(),
    };
    park(desk, aim);
    desk.chat.person.session = Some(Session {
        dialogue: dialogue.id().to_owned(),
        version: dialogue.version(),
        step: step.map(|step| step.id().to_owned()).unwrap_or_default(),
        history,
        picks: Vec::new(),
        handle: old,
        asked_at: desk.now,
        aim,
        answers: Answers::new(),
        resting: false,
    });
}

/// Sets the intake aside while something else is asked.
fn park(desk: &mut Desk, aim: Aim) {
    let person = &mut desk.chat.person;
    if matches!(aim, Aim::Intake { .. }) {
        person.parked = None;
        return;
    }
    let session = person.session.take();
    let Some(session) = session else { return };
    if let Some(handle) = session.handle {
        desk.drop_buttons(handle);
    }
    if intake::is_intake(&session) {
        desk.chat.person.parked = Some(put_aside(session));
    }
}

/// A session that shows no question for now.
pub fn put_aside(session: Session) -> Session {
    Session {
        handle: None,
        ..session
    }
}

fn set_step(desk: &mut Desk, step: &Step) {
    let picks = keeping::known_picks(desk, step);
    if let Some(session) = &mut desk.chat.person.session {
        session.step = step.id().to_owned();
        session.picks = picks;
    }
}

/// The answers that conditions may read: kept ones, this session's, and facts.
pub fn answers(desk: &Desk) -> Answers {
    let mut answers = desk.chat.diary.answers();
    if let Some(session) = &desk.chat.person.session {
        answers.extend(session.answers.clone());
        answers.extend(facts(desk, session.aim));
    }
    answers
}

/// What is known already and need not be asked.
fn facts(desk: &Desk, aim: Aim) -> Answers {
    match aim {
        Aim::Checkin { night } => checkin::facts(desk, night),
        Aim::Details {
            cramp,
            checkin: true,
        } => checkin::known_details(desk, cramp),
        Aim::Details { checkin: false, .. }
        | Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Doctor => Answers::new(),
    }
}

/// The dialogue and step that the session is at, in today's book. A step that
/// is no longer there restarts its dialogue.
pub fn present<'a>(desk: &mut Desk<'a>) -> Option<(&'a Dialogue, &'a Step)> {
    let book = desk.book;
    let session = desk.chat.person.session.as_ref()?;
    let dialogue = book.dialogue(&session.dialogue)?;
    if let Some(step) = dialogue.resolve(&session.step) {
        return Some((dialogue, step));
    }
    let is_new = session.step.is_empty();
    let Next::Step(step) = dialogue.first(&answers(desk)) else {
        return None;
    };
    if !is_new {
        desk.say(Message::new(phrase::DIALOGUE_CHANGED));
    }
    set_step(desk, step);
    Some((dialogue, step))
}

/// Shows the present question.
pub fn ask(desk: &mut Desk) {
    let Some((dialogue, step)) = present(desk) else {
        desk.chat.person.session = None;
        return;
    };
    let answers = answers(desk);
    let Some(session) = desk.chat.person.session.clone() else {
        return;
    };
    let message = question::message(desk.book, &desk.chat, &session, dialogue, step, &answers);
    show_question(desk, message);
}

/// Shows a message as the present question and remembers that it is.
pub fn show_question(desk: &mut Desk, message: Message) {
    let old = desk.chat.person.session.as_ref().and_then(|s| s.handle);
    let handle = desk.show(old, message);
    let asked_at = desk.now;
    if let Some(session) = &mut desk.chat.person.session {
        session.handle = handle;
        session.asked_at = asked_at;
        session.resting = false;
    }
}

/// Asks the present question anew, for someone who comes back to it.
pub fn ask_again(desk: &mut Desk) {
    if desk.chat.person.session.is_some() {
        ask(desk);
    }
}

/// Whether only the end of the dialogue is before the session.
pub fn is_at_end(desk: &Desk) -> bool {
    let session = desk.chat.person.session.as_ref();
    session.is_some_and(|session| session.step == END)
}

/// An answer: keep it, look for danger, go on.
pub fn answered(desk: &mut Desk, dialogue: &Dialogue, step: &Step, answer: Answer) {
    if bedtime::is_impossible(desk, step, &answer) {
        desk.say(Message::new(phrase::NIGHT_TOO_LONG));
        return;
    }
    keeping::keep(desk, dialogue, step, answer);
    go_past(desk, dialogue, step);
}

/// An answer that comes with something more pressing: it is kept, and what
/// comes next waits until that is understood, or the question opened again.
pub fn answered_aside(desk: &mut Desk, dialogue: &Dialogue, step: &Step, answer: Answer) {
    keeping::keep(desk, dialogue, step, answer);
    remember(desk, dialogue, step);
    put_down(desk);
    match next(desk, dialogue, step) {
        Next::Step(step) => set_step(desk, step),
        Next::End => rest_at_end(desk),
    }
}

/// The question waits, without its message.
pub fn put_down(desk: &mut Desk) {
    let session = desk.chat.person.session.as_mut();
    if let Some(handle) = session.and_then(|session| session.handle.take()) {
        desk.drop_buttons(handle);
    }
}

/// What comes after a question whose answer is kept.
fn next<'a>(desk: &Desk, dialogue: &'a Dialogue, step: &Step) -> Next<'a> {
    let aim = desk.chat.person.session.as_ref().map(|session| session.aim);
    let is_single = matches!(aim, Some(Aim::Bedtime | Aim::Guide | Aim::Doctor));
    if is_single || checkin::is_declined(desk) {
        return Next::End;
    }
    dialogue.after(step, &answers(desk))
}

/// Past a question whose answer is kept: danger first, then what comes next.
pub fn go_past(desk: &mut Desk, dialogue: &Dialogue, step: &Step) {
    let signs = step.signs(&answers(desk));
    let next = next(desk, dialogue, step);
    remember(desk, dialogue, step);
    let old = desk.chat.person.session.as_ref().and_then(|s| s.handle);
    if let Next::Step(step) = next {
        set_step(desk, step);
    }
    let signs: Vec<_> = signs.iter().map(|sign| (*sign, sign.urgency())).collect();
    let shown = danger::told(desk, old, &danger::Telling::by_button(&signs));
    match (shown, next) {
        (true, Next::Step(_)) => forget_handle(desk),
        (true, Next::End) => rest_at_end(desk),
        (false, Next::Step(_)) => ask(desk),
        (false, Next::End) => ended(desk),
    }
}

/// The question's message became a danger sentence.
fn forget_handle(desk: &mut Desk) {
    if let Some(session) = &mut desk.chat.person.session {
        session.handle = None;
    }
}

/// A danger sentence came with the last answer: what follows the end waits
/// until it is understood or opened again.
fn rest_at_end(desk: &mut Desk) {
    forget_handle(desk);
    if let Some(session) = &mut desk.chat.person.session {
        session.step = END.to_owned();
    }
}

/// The step of a session that only has its end before it.
pub const END: &str = "end";

fn remember(desk: &mut Desk, dialogue: &Dialogue, step: &Step) {
    let Some(session) = &mut desk.chat.person.session else {
        return;
    };
    session.history.push(Place {
        dialogue: dialogue.id().to_owned(),
        step: step.id().to_owned(),
    });
    if session.history.len() > HISTORY_MAX {
        session.history.remove(0);
    }
}

/// Goes on with a session that was left, or with its end.
pub fn go_on(desk: &mut Desk) {
    if is_at_end(desk) {
        ended(desk)
    } else {
        ask_again(desk)
    }
}

/// What follows the end of a dialogue.
fn ended(desk: &mut Desk) {
    let Some(session) = desk.chat.person.session.take() else {
        return;
    };
    let old = session.handle;
    match session.aim {
        Aim::Intake { part } => intake::part_ended(desk, part, session),
        Aim::Cause => results::show_cause_of(desk, &session.dialogue, old),
        Aim::Bedtime => bedtime::question_ended(desk, &session),
        Aim::Guide => stretch::open_guide(desk, old),
        Aim::Checkin { night } => checkin::ended(desk, night, old),
        Aim::Details { cramp, checkin } => checkin::details_ended(desk, cramp, checkin, old),
        Aim::Doctor => doctor::open(desk, old),
    }
}

/// Ends the session of this aim; whatever else is being asked stays open.
pub fn close(desk: &mut Desk, aim: Aim) {
    let session = &mut desk.chat.person.session;
    let own = session.take_if(|session| session.aim == aim);
    if let Some(handle) = own.and_then(|session| session.handle) {
        desk.drop_buttons(handle);
    }
}
