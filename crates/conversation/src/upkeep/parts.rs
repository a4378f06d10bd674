//! Which parts of the intake are still to be asked of somebody.
//!
//! Told by their answers, not by a place in the plan: so a plan may change while
//! people are in the middle of it, and nothing is asked twice.

use charley_core::chat::{Chat, Session};
use charley_core::dialogue::names::INTAKE;
use charley_core::dialogue::{Book, Cause, Dialogue, Step};
use charley_core::diary::body;

/// The part about bedtime and place, which are kept elsewhere than among the
/// answers. It is asked first or not at all.
pub const HOURS: &str = "hours";

/// The next part to ask: behind another one, or else from the first.
pub fn next<'a>(book: &'a Book, chat: &Chat, after: Option<&str>) -> Option<&'a str> {
    let parts = book.plan(INTAKE)?;
    let behind = after.and_then(|after| place(book, after));
    let (before, behind) = parts.split_at(behind.map_or(0, |place| place + 1));
    let mut all = behind.iter().chain(before).map(String::as_str);
    all.find(|part| is_open(book, chat, part))
}

/// How many parts are still to be asked.
pub fn left(book: &Book, chat: &Chat) -> usize {
    let parts = book.plan(INTAKE).unwrap_or_default().iter();
    parts.filter(|part| is_open(book, chat, part)).count()
}

/// The next part to ask before the first result.
pub fn next_first<'a>(book: &'a Book, chat: &Chat) -> Option<&'a str> {
    let mut first = book.first_parts(INTAKE).iter().map(String::as_str);
    first.find(|part| is_open(book, chat, part))
}

/// Where a dialogue stands in the plan today.
pub fn place(book: &Book, dialogue: &str) -> Option<usize> {
    let parts = book.plan(INTAKE)?;
    parts.iter().position(|part| part == dialogue)
}

/// Whether it is asked before the first result.
pub fn is_first(book: &Book, dialogue: &str) -> bool {
    let first = book.first_parts(INTAKE);
    first.iter().any(|part| part == dialogue)
}

/// Whether the first result is shown, and waits to be gone on from.
pub fn is_at_first_result(book: &Book, chat: &Chat) -> bool {
    let at_end = |session: &Session| session.is_intake() && session.is_at_end();
    let session = chat.person.session.as_ref();
    session.is_some_and(|session| at_end(session) && is_first(book, &session.dialogue))
}

/// How many questions come before the first result after those of a dialogue.
pub fn first_questions_after(book: &Book, chat: &Chat, dialogue: &str) -> usize {
    let Some(place) = place(book, dialogue) else {
        return 0;
    };
    let first = book.first_parts(INTAKE).iter().skip(place + 1);
    let open = first.filter(|part| is_open(book, chat, part));
    let dialogues = open.filter_map(|part| book.dialogue(part));
    dialogues
        .map(|one| one.path(&chat.diary.answers()).len())
        .sum()
}

/// Whether each question of a dialogue was asked, of whatever part it is.
pub fn is_asked(book: &Book, chat: &Chat, dialogue: &str) -> bool {
    let dialogue = book.dialogue(dialogue);
    dialogue.is_some_and(|dialogue| was_asked(chat, dialogue))
}

fn is_open(book: &Book, chat: &Chat, part: &str) -> bool {
    let was_asked = |dialogue| was_asked(chat, dialogue);
    part != HOURS && concerns(book, chat, part) && !book.dialogue(part).is_none_or(was_asked)
}

fn concerns(book: &Book, chat: &Chat, part: &str) -> bool {
    let of_adults = !is_first(book, part);
    let of_pregnancy = part == Cause::Pregnancy.id();
    let is_too_young = of_adults && body::is_minor(&chat.diary);
    let is_past_it = of_pregnancy && body::is_past_pregnancies(&chat.diary);
    !is_too_young && !is_past_it
}

/// Whether each question that would be asked was: a skipped one, too.
fn was_asked(chat: &Chat, dialogue: &Dialogue) -> bool {
    let answers = chat.diary.answers();
    let is_answered = |step: &&Step| {
        let answer = chat.diary.answers.get(step.id());
        answer.is_some_and(|answer| Some(answer.answered_at) >= chat.person.asked_anew_at)
    };
    dialogue.path(&answers).iter().all(is_answered)
}
