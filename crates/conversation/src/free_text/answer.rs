//! Words that answer what is being asked.

use super::asked::{asked, unclear};
use super::phrase;
use crate::asking::{self, question};
use crate::context::Context;
use crate::danger::hearing::Heard;
use crate::hours;
use crate::message::Message;
use crate::next::Next;
use crate::view::View;
use crate::wording::caution::{say_caution, with_caution};
use charley_core::chat::{Chat, FRESH, Session};
use charley_core::dialogue::own_words::{fits, one_line};
use charley_core::dialogue::{Answer, Ask, Book, Dialogue, Step};
use chrono::TimeDelta;

/// By day free words answer a question for so long; a remark of next week is
/// none.
const WORDS_WAITED_FOR: TimeDelta = TimeDelta::days(1);

/// Words as an answer to the present question; `None` where they are not meant
/// as one.
pub fn answer(cx: &mut Context, text: &str) -> Option<Next> {
    let fresh = waited(cx.view())? <= FRESH;
    if cx.is_night() && !fresh {
        return None;
    }
    let session = cx.chat.person.session.as_ref();
    if session.is_some_and(Session::is_at_end) {
        return asked_or_unclear(cx.view(), text, fresh);
    }
    let (dialogue, step) = asking::present(cx)?;
    match step.ask() {
        Ask::Time { .. } | Ask::Place => hours::read_words(cx, dialogue, step, text, fresh),
        Ask::Text { chars_max } => match takes_words(cx.view()) {
            true => own_words(cx, dialogue, step, *chars_max, text),
            false => None,
        },
        Ask::One { .. } | Ask::Many { .. } | Ask::Scale { .. } => {
            let (words, language) = (cx.book.words(), &cx.chat.person.language);
            match step.ask().read_text(step, words, language, text) {
                Some(answer) => Some(asking::answered(cx, dialogue, step, answer)),
                None => asked_or_unclear(cx.view(), text, fresh),
            }
        }
    }
}

fn asked_or_unclear(view: View, text: &str, fresh: bool) -> Option<Next> {
    let unclear = || please_tap(view, fresh).map(|next| unclear(text, next));
    asked(view, text).or_else(unclear)
}

/// How long the present question has waited; `None` where none is open.
fn waited(view: View) -> Option<TimeDelta> {
    let session = view.chat.person.session.as_ref();
    let open = session.filter(|session| !session.resting)?;
    Some(view.at - open.asked_at)
}

/// Whether any words would now answer the present question.
pub fn takes_words(view: View) -> bool {
    let wait_max = if view.is_night() {
        FRESH
    } else {
        WORDS_WAITED_FOR
    };
    question_for_words(view.book, view.chat).is_some()
        && waited(view).is_some_and(|waited| waited <= wait_max)
}

/// The present question and its limit, where it takes any words.
fn question_for_words<'a>(book: &'a Book, chat: &Chat) -> Option<(&'a Dialogue, &'a Step, usize)> {
    let session = chat.person.session.as_ref()?;
    let dialogue = book.dialogue(&session.dialogue)?;
    let step = dialogue.resolve(&session.step)?;
    Some((dialogue, step, step.ask().chars_max()?))
}

/// Words in which danger was heard, and that answer the present question all
/// the same: what somebody wants to ask a doctor may well be about a danger.
/// Where that was said, nothing else is, and the question waits.
pub fn answer_besides(cx: &mut Context, text: &str, heard: Heard) -> Next {
    let Some((dialogue, step, chars_max)) = question_for_words(cx.book, &cx.chat) else {
        return Next::Done;
    };
    let line = one_line(text);
    if heard != Heard::Said {
        return own_words(cx, dialogue, step, chars_max, text).unwrap_or(Next::Done);
    }
    if fits(&line, chars_max) {
        asking::answered_aside(cx, dialogue, step, Answer::One(line));
    } else {
        asking::put_down(cx);
    }
    Next::Done
}

/// Any words as an answer, if there are any. Of too many none are kept: the
/// person knows best what can go.
fn own_words(
    cx: &mut Context,
    dialogue: &Dialogue,
    step: &Step,
    chars_max: usize,
    text: &str,
) -> Option<Next> {
    let line = one_line(text);
    if line.is_empty() {
        return None;
    }
    if fits(&line, chars_max) {
        say_caution(cx);
        return Some(asking::answered(cx, dialogue, step, Answer::One(line)));
    }
    if let Some(screen) = too_long(cx.view(), step, chars_max, &line) {
        asking::show_question(cx, screen);
    }
    Some(Next::Done)
}

/// The question stays open, below what was typed.
fn too_long(view: View, step: &Step, chars_max: usize, line: &str) -> Option<Message> {
    let session = view.chat.person.session.as_ref()?;
    let text = phrase::WORDS_TOO_LONG
        .text()
        .with("chars", line.chars().count())
        .with("chars_max", chars_max);
    let message = Message::new(text);
    Some(question::with_ways(message, view.chat, session, step))
}

/// Words came where a tap was asked for; said while the question is fresh.
fn please_tap(view: View, fresh: bool) -> Option<Next> {
    let mut message = with_caution(view, Message::new(phrase::PLEASE_TAP));
    message.silent = view.chat.person.aim().is_some_and(question::is_quiet);
    (fresh && !view.is_night()).then_some(Next::Show(message, None))
}
