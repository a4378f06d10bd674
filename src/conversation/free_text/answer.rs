//! Words that answer what is being asked.

use crate::chat::{FRESH, Session};
use crate::conversation::asking::{self, question};
use crate::conversation::context::Context;
use crate::conversation::danger::hearing::Heard;
use crate::conversation::hours;
use crate::conversation::message::Message;
use crate::dialogue::own_words::{fits, one_line};
use crate::dialogue::{Answer, Ask, Dialogue, Step};
use crate::words::phrase;
use chrono::TimeDelta;

/// By day free words answer a question for so long; a remark of next week is
/// none.
const WORDS_WAITED_FOR: TimeDelta = TimeDelta::days(1);

/// Words as an answer to the present question. Returns whether they were
/// meant as one and have been dealt with.
pub fn answer(cx: &mut Context, text: &str) -> bool {
    let Some(fresh) = waited(cx).map(|waited| waited <= FRESH) else {
        return false;
    };
    if cx.is_night() && !fresh {
        return false;
    }
    if cx
        .chat
        .person
        .session
        .as_ref()
        .is_some_and(Session::is_at_end)
    {
        return fresh && !cx.is_night() && please_tap(cx);
    }
    let Some((dialogue, step)) = asking::present(cx) else {
        return false;
    };
    let language = cx.chat.person.language.clone();
    match step.ask() {
        Ask::Time { .. } | Ask::Place => hours::read_words(cx, dialogue, step, text, fresh),
        Ask::Text { chars_max } => {
            takes_words(cx) && own_words(cx, dialogue, step, *chars_max, text)
        }
        Ask::One { .. } | Ask::Many { .. } | Ask::Scale { .. } => {
            let words = cx.book.words();
            match step.ask().read_text(step, words, &language, text) {
                Some(answer) => asking::answered(cx, dialogue, step, answer),
                None => return fresh && !cx.is_night() && please_tap(cx),
            }
            true
        }
    }
}

/// How long the present question has waited; `None` where none is open.
fn waited(cx: &Context) -> Option<TimeDelta> {
    let session = cx.chat.person.session.as_ref();
    let open = session.filter(|session| !session.resting)?;
    Some(cx.event.at - open.asked_at)
}

/// Whether any words would now answer the present question.
pub fn takes_words(cx: &Context) -> bool {
    let wait_max = if cx.is_night() {
        FRESH
    } else {
        WORDS_WAITED_FOR
    };
    question_for_words(cx).is_some() && waited(cx).is_some_and(|waited| waited <= wait_max)
}

/// The present question and its limit, where it takes any words.
fn question_for_words<'a>(cx: &Context<'a>) -> Option<(&'a Dialogue, &'a Step, usize)> {
    let session = cx.chat.person.session.as_ref()?;
    let dialogue = cx.book.dialogue(&session.dialogue)?;
    let step = dialogue.resolve(&session.step)?;
    Some((dialogue, step, step.ask().chars_max()?))
}

/// Words in which danger was heard, and that answer the present question all
/// the same: what somebody wants to ask a doctor may well be about a danger.
/// Where that was said, nothing else is, and the question waits.
pub fn answer_besides(cx: &mut Context, text: &str, heard: Heard) {
    let Some((dialogue, step, chars_max)) = question_for_words(cx) else {
        return;
    };
    let line = one_line(text);
    if heard != Heard::Said {
        own_words(cx, dialogue, step, chars_max, text);
    } else if fits(&line, chars_max) {
        asking::answered_aside(cx, dialogue, step, Answer::One(line));
    } else {
        asking::put_down(cx);
    }
}

/// Any words as an answer, if there are any. Of too many none are kept: the
/// person knows best what can go.
fn own_words(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: &Step,
    chars_max: usize,
    text: &str,
) -> bool {
    let line = one_line(text);
    if line.is_empty() {
        return false;
    }
    if fits(&line, chars_max) {
        asking::answered(cx, dialogue, step, Answer::One(line));
    } else {
        too_long(cx, step, chars_max, &line);
    }
    true
}

/// The question stays open, below what was typed.
fn too_long(cx: &mut Context, step: &Step, chars_max: usize, line: &str) {
    let Some(session) = &cx.chat.person.session else {
        return;
    };
    let text = phrase::WORDS_TOO_LONG
        .text()
        .with("chars", line.chars().count())
        .with("chars_max", chars_max);
    let message = question::with_ways(Message::new(text), &cx.chat, session, step);
    asking::show_question(cx, message);
}

fn please_tap(cx: &mut Context) -> bool {
    let aim = cx.chat.person.aim();
    let mut message = Message::new(phrase::PLEASE_TAP);
    message.silent = aim.is_some_and(question::is_quiet);
    cx.say(message);
    true
}
