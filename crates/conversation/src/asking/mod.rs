//! Holding a dialogue: asking, taking answers, going on.
//!
//! Names dialogues, never steps: what a step is for, its file says.

mod head;
pub mod keeping;
pub mod known;
mod options;
pub mod press;
pub mod question;
mod tapped;
mod tapped_together;
mod together;

pub use tapped::press as pressed;

use crate::context::Context;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::Next;
use crate::view::View;
use crate::{danger, upkeep};
use charley_core::chat::{Aim, END, Handle, Person, Session, StepRef};
use charley_core::dialogue::{self, Answer, Answers, Dialogue, Sign, Step};
use charley_core::words::{Phrase, phrase};
use chrono::{DateTime, Utc};

/// How far *back* goes.
const HISTORY_MAX: usize = 64;

/// Begins a dialogue at its first question, in place of the session held now.
pub fn start(cx: &mut Context, dialogue: &str, aim: Aim, old: Option<Handle>) -> Next {
    start_knowing(cx, dialogue, aim, Answers::new(), old)
}

/// The same with something that conditions may read as if it were answered.
pub fn start_knowing(
    cx: &mut Context,
    dialogue: &str,
    aim: Aim,
    known: Answers,
    old: Option<Handle>,
) -> Next {
    match begin_first(cx, dialogue, aim, known, old) {
        Some(dialogue::NextStep::Step(_)) => {
            ask(cx);
            Next::Done
        }
        Some(dialogue::NextStep::End) => ended(cx),
        None => Next::Done,
    }
}

/// The same for one that nobody asked for; its first question has a purpose.
pub fn start_unasked(
    cx: &mut Context,
    dialogue: &str,
    aim: Aim,
    known: Answers,
    purpose: Purpose,
) -> Next {
    match begin_first(cx, dialogue, aim, known, None) {
        Some(dialogue::NextStep::Step(_)) => {
            if let Some(question) = present_question(cx) {
                let handle = cx.send(question, purpose);
                is_shown(&mut cx.chat.person, handle, cx.now);
            }
            Next::Done
        }
        Some(dialogue::NextStep::End) => ended(cx),
        None => Next::Done,
    }
}

/// Gets ready for the first question of a dialogue, if there is one.
fn begin_first<'a>(
    cx: &mut Context<'a>,
    dialogue: &str,
    aim: Aim,
    known: Answers,
    old: Option<Handle>,
) -> Option<dialogue::NextStep<'a>> {
    let dialogue = cx.book.dialogue(dialogue)?;
    begin(cx, dialogue, None, aim, old);
    if let Some(session) = &mut cx.chat.person.session {
        session.answers = known;
    }
    note_for_a_visit(cx);
    let first = dialogue.first(&known::answers(&cx.chat));
    if let dialogue::NextStep::Step(step) = first {
        set_step(cx, step);
    }
    Some(first)
}

/// Asks one question of a dialogue by itself.
pub fn start_at(
    cx: &mut Context,
    dialogue: &str,
    step: &str,
    aim: Aim,
    old: Option<Handle>,
) -> Next {
    open_at(cx, dialogue, step, aim, old);
    ask(cx);
    Next::Done
}

/// Gets ready to hear the answer to one question, which the caller asks.
pub fn open_at(cx: &mut Context, dialogue: &str, step: &str, aim: Aim, old: Option<Handle>) {
    let book = cx.book;
    let found = book
        .dialogue(dialogue)
        .and_then(|dialogue| Some((dialogue, dialogue.step(step)?)));
    if let Some((dialogue, step)) = found {
        begin(cx, dialogue, Some(step), aim, old);
    }
}

fn begin(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: Option<&Step>,
    aim: Aim,
    old: Option<Handle>,
) {
    let history = match (&cx.chat.person.session, aim) {
        (Some(session), Aim::Intake { part }) if part > 0 => session.history.clone(),
        _ => Vec::new(),
    };
    park(cx, aim);
    cx.chat.person.session = Some(Session {
        dialogue: dialogue.id().to_owned(),
        version: dialogue.version(),
        step: step.map(|step| step.id().to_owned()).unwrap_or_default(),
        history,
        picks: Vec::new(),
        handle: old,
        asked_at: cx.now,
        aim,
        answers: Answers::new(),
        resting: false,
        for_a_visit: Vec::new(),
    });
}

/// Sets the intake aside while something else is asked.
fn park(cx: &mut Context, aim: Aim) {
    let person = &mut cx.chat.person;
    if matches!(aim, Aim::Intake { .. }) {
        person.parked = None;
        return;
    }
    let session = person.session.take();
    let Some(session) = session else { return };
    if let Some(handle) = session.handle {
        cx.drop_buttons(handle);
    }
    if session.is_intake() {
        cx.chat.person.parked = Some(session.put_aside());
    }
}

fn set_step(cx: &mut Context, step: &Step) {
    let picks = keeping::known_picks(cx.view(), step);
    if let Some(session) = &mut cx.chat.person.session {
        session.step = step.id().to_owned();
        session.picks = picks;
    }
}

/// The dialogue and step that the session is at, in today's book. A step that
/// went to another dialogue is found there; one that is gone restarts its own.
pub fn present<'a>(cx: &mut Context<'a>) -> Option<(&'a Dialogue, &'a Step)> {
    let book = cx.book;
    let session = cx.chat.person.session.as_mut()?;
    let dialogue = book.dialogue(&session.dialogue)?;
    if let Some(step) = dialogue.resolve(&session.step) {
        return Some((dialogue, step));
    }
    if let Some(elsewhere) = book.dialogue_of(&session.step) {
        elsewhere.id().clone_into(&mut session.dialogue);
        return Some((elsewhere, elsewhere.step(&session.step)?));
    }
    let is_new = session.step.is_empty();
    let dialogue::NextStep::Step(step) = dialogue.first(&known::answers(&cx.chat)) else {
        return None;
    };
    if !is_new {
        cx.say(Message::new(phrase::DIALOGUE_CHANGED));
    }
    set_step(cx, step);
    Some((dialogue, step))
}

/// Shows the present question.
pub fn ask(cx: &mut Context) {
    if let Some(question) = present_question(cx) {
        show_question(cx, question);
    }
}

/// Without a question to ask the session is over.
fn present_question(cx: &mut Context) -> Option<Message> {
    let Some((dialogue, step)) = present(cx) else {
        cx.chat.person.session = None;
        return None;
    };
    let session = cx.chat.person.session.as_ref()?;
    let answers = known::answers(&cx.chat);
    let view = cx.view();
    let question = match dialogue.is_together() {
        true => together::message(view, session, dialogue, step),
        false => question::message(view.book, view.chat, session, dialogue, step, &answers),
    };
    let question = below_visits(&session.for_a_visit, question);
    Some(match cx.is_told_young {
        true => below(phrase::FOR_YOUNG, question),
        false => question,
    })
}

/// Below what was just told that is worth a visit.
pub fn below_visits(signs: &[Sign], mut message: Message) -> Message {
    let sentences = signs.iter().map(|sign| vec![danger::for_a_visit(*sign)]);
    message.paragraphs.splice(0..0, sentences);
    message
}

fn below(head: Phrase, mut message: Message) -> Message {
    message.paragraphs.insert(0, vec![head.text()]);
    message
}

/// Shows a message as the present question and remembers that it is.
pub fn show_question(cx: &mut Context, message: Message) {
    let old = cx.chat.person.session.as_ref().and_then(|s| s.handle);
    let handle = cx.show(old, message);
    is_shown(&mut cx.chat.person, handle, cx.now);
}

fn is_shown(person: &mut Person, handle: Option<Handle>, asked_at: DateTime<Utc>) {
    if let Some(session) = &mut person.session {
        session.handle = handle;
        session.asked_at = asked_at;
        session.resting = false;
    }
}

/// An answer: keep it, look for danger, go on.
pub fn answered(cx: &mut Context, dialogue: &Dialogue, step: &Step, answer: Answer) -> Next {
    if upkeep::hours::is_impossible(cx.view(), step, &answer) {
        return Next::Show(Message::new(phrase::NIGHT_TOO_LONG), None);
    }
    if upkeep::quiet_note::is_refused(&cx.chat, &answer, cx.event.at) {
        return Next::Show(Message::new(phrase::NOTE_AT_NIGHT), None);
    }
    if let Some(odd) = upkeep::sleep_kept::asks_again(cx, step, &answer) {
        return Next::Show(Message::new(odd).silent(), None);
    }
    keeping::keep(cx, dialogue, step, answer);
    if dialogue.is_together() {
        keeping::remember_all(cx, dialogue);
    }
    go_past(cx, dialogue, step)
}

/// An answer that comes with something more pressing: it is kept, and what
/// comes next waits until that is understood, or the question opened again.
pub fn answered_aside(cx: &mut Context, dialogue: &Dialogue, step: &Step, answer: Answer) {
    keeping::keep(cx, dialogue, step, answer);
    remember(&mut cx.chat.person, dialogue, step);
    put_down(cx);
    match next(cx.view(), dialogue, step) {
        dialogue::NextStep::Step(step) => set_step(cx, step),
        dialogue::NextStep::End => rest_at_end(&mut cx.chat.person),
    }
}

/// The question waits, without its message.
pub fn put_down(cx: &mut Context) {
    let session = cx.chat.person.session.as_mut();
    if let Some(handle) = session.and_then(|session| session.handle.take()) {
        cx.drop_buttons(handle);
    }
}

/// What comes after a question whose answer is kept.
fn next<'a>(view: View, dialogue: &'a Dialogue, step: &Step) -> dialogue::NextStep<'a> {
    let aim = view.chat.person.aim();
    let is_single = aim.is_some_and(Aim::is_single);
    if is_single || known::is_declined(view.chat) {
        return dialogue::NextStep::End;
    }
    dialogue.after(step, &known::answers(view.chat))
}

/// Past a question whose answer is kept: danger first, then what comes next.
pub fn go_past(cx: &mut Context, dialogue: &Dialogue, step: &Step) -> Next {
    let signs = step.signs(&known::answers(&cx.chat));
    let next = next(cx.view(), dialogue, step);
    remember(&mut cx.chat.person, dialogue, step);
    let old = cx.chat.person.session.as_ref().and_then(|s| s.handle);
    if let dialogue::NextStep::Step(step) = next {
        set_step(cx, step);
    }
    let said = danger::told(cx, old, &danger::Telling::by_button(&signs));
    if let dialogue::NextStep::Step(_) = next {
        note_for_a_visit(cx);
    }
    match (said == danger::WasSaid::Alone, next) {
        (true, dialogue::NextStep::Step(_)) => forget_handle(&mut cx.chat.person),
        (true, dialogue::NextStep::End) => rest_at_end(&mut cx.chat.person),
        (false, dialogue::NextStep::Step(_)) => ask(cx),
        (false, dialogue::NextStep::End) => return ended(cx),
    }
    Next::Done
}

/// What the last answer told that is worth a visit is said above the next
/// question.
fn note_for_a_visit(cx: &mut Context) {
    let told = upkeep::signs::told_now(cx.view());
    if let Some(session) = &mut cx.chat.person.session {
        session.for_a_visit = told;
    }
}

/// The question's message became a danger sentence.
fn forget_handle(person: &mut Person) {
    if let Some(session) = &mut person.session {
        session.handle = None;
    }
}

/// A danger sentence came with the last answer: what follows the end waits
/// until it is understood or opened again.
fn rest_at_end(person: &mut Person) {
    forget_handle(person);
    if let Some(session) = &mut person.session {
        session.step = END.to_owned();
    }
}

fn remember(person: &mut Person, dialogue: &Dialogue, step: &Step) {
    let Some(session) = &mut person.session else {
        return;
    };
    session.history.push(StepRef {
        dialogue: dialogue.id().to_owned(),
        step: step.id().to_owned(),
    });
    if session.history.len() > HISTORY_MAX {
        session.history.remove(0);
    }
}

/// Goes on with a session that was left, or with its end.
pub fn go_on(cx: &mut Context) -> Next {
    let session = cx.chat.person.session.as_ref();
    if session.is_some_and(Session::is_at_end) {
        return ended(cx);
    }
    if session.is_some() {
        ask(cx);
    }
    Next::Done
}

/// Goes on below with a question that danger came in place of, and that still
/// waits.
pub fn go_on_after_danger(cx: &mut Context) -> Next {
    let session = cx.chat.person.session.as_ref();
    let waits = session.is_some_and(|session| session.handle.is_none() && !session.resting);
    if !waits {
        return Next::Done;
    }
    cx.chat.person.newest = None;
    go_on(cx)
}

/// What follows the end of a dialogue is for others to say.
pub(crate) fn ended(cx: &mut Context) -> Next {
    cx.chat
        .person
        .session
        .take()
        .map_or(Next::Done, Next::Ended)
}

/// Ends the session of this aim; whatever else is being asked stays open.
pub fn close(cx: &mut Context, aim: Aim) {
    let session = &mut cx.chat.person.session;
    let own = session.take_if(|session| session.aim == aim);
    if let Some(handle) = own.and_then(|session| session.handle) {
        cx.drop_buttons(handle);
    }
}
