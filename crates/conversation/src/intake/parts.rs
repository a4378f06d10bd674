//! The parts of the intake, one after the other, each with what it shows when it
//! is over.

use super::{Press, first_result, phrase};
use crate::buttons::carried::IntakePart;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::report::Press as ReportPress;
use crate::stale::Stale;
use crate::upkeep::parts::{self, HOURS};
use crate::upkeep::signs;
use crate::view::View;
use crate::wording::ways_on;
use crate::{asking, causes, upkeep};
use charley_core::chat::{Aim, END, Handle, Session};
use charley_core::dialogue::Cause;
use charley_core::dialogue::names::{INTAKE, cause_name};
use charley_core::diary::body;
use charley_core::diary::drinks::{self, Limit};

/// Asked once, after the first result.
pub const CHECKIN: &str = "ask_checkin";
/// The question in it for when somebody gets up.
pub const RISING: &str = "rising";
const IS_IT_CRAMP: &str = "is_it_cramp";

/// Begins the intake: at the hours, where they are not known yet.
pub fn start(cx: &mut Context) -> Next {
    close_question(cx);
    match cx.hours() {
        None => ask_part(cx, HOURS, None),
        Some(_) => next_part(cx, None, None),
    }
}

/// Begins it anew: every part is asked again.
pub fn start_again(cx: &mut Context) -> Next {
    cx.chat.person.asked_anew_at = Some(cx.event.at);
    close_question(cx);
    ask_part(cx, HOURS, None)
}

/// Whatever was being asked gives way.
fn close_question(cx: &mut Context) {
    let session = cx.chat.person.session.take();
    if let Some(handle) = session.and_then(|session| session.handle) {
        cx.drop_buttons(handle);
    }
}

fn ask_part(cx: &mut Context, dialogue: &str, old: Option<Handle>) -> Next {
    asking::start(cx, dialogue, aim(cx.view(), dialogue), old)
}

/// The place of a part; one past the last for what is no part.
fn aim(view: View, dialogue: &str) -> Aim {
    let parts = view.book.plan(INTAKE);
    let none = parts.map_or(0, <[String]>::len);
    Aim::Intake {
        part: parts::place(view.book, dialogue).unwrap_or(none),
    }
}

/// The next part that is still to be asked, or the results where none is.
fn next_part(cx: &mut Context, after: Option<&str>, old: Option<Handle>) -> Next {
    if let Some(dialogue) = parts::next(cx.book, &cx.chat, after) {
        return ask_part(cx, dialogue, old);
    }
    cx.chat.person.session = None;
    Next::Open(Screen::Causes, old)
}

/// A part is done: what it shows, then on or stop. The first parts lead on to
/// the first result.
pub fn part_ended(cx: &mut Context, session: Session) -> Next {
    upkeep::causes::assess_all(cx);
    let old = session.handle;
    if session.dialogue == CHECKIN {
        return rest(cx, session);
    }
    let dialogue = session.dialogue.clone();
    let lacks_hours = cx.hours().is_none() && !came_by_hours(&session);
    cx.chat.person.session = Some(Session {
        step: END.to_owned(),
        ..session
    });
    if parts::is_first(cx.book, &dialogue) {
        let next = parts::next_first(cx.book, &cx.chat);
        return match next.or(lacks_hours.then_some(HOURS)) {
            Some(next) => ask_part(cx, next, old),
            None => first_result::show(cx),
        };
    }
    let screen = small_result(cx.view(), &dialogue);
    asking::show_question(cx, screen);
    Next::Done
}

/// Whether the hours were asked on the way here; they were not first always.
fn came_by_hours(session: &Session) -> bool {
    let mut history = session.history.iter();
    session.dialogue == HOURS || history.any(|place| place.dialogue == HOURS)
}

/// What a part says when it is over, with the ways on.
fn small_result(view: View, dialogue: &str) -> Message {
    with_ways(view, result_of(view, dialogue))
}

fn result_of(view: View, dialogue: &str) -> Message {
    let message = match Cause::from_id(dialogue) {
        Some(cause) => of_cause(view, cause),
        None => noted(view, dialogue),
    };
    asking::below_visits(&signs::told_now(view), message)
}

/// The level, the first tip, and that this is no diagnosis.
fn of_cause(view: View, cause: Cause) -> Message {
    let line = phrase::PART_RESULT
        .text()
        .with("name", cause_name(cause))
        .with("level", causes::cause_line(view, cause));
    let answers = body::answers_for_tips(&view.chat.diary);
    let dialogue = view.book.dialogue(cause.id());
    let tips = dialogue.map(|dialogue| dialogue.first_tips(&answers));
    let tips = tips.into_iter().flatten();
    let message = tips.fold(Message::new(line), Message::paragraph);
    message.paragraph(phrase::NOT_A_DIAGNOSIS)
}

/// What the parts mean that ask about no cause.
fn noted(view: View, dialogue: &str) -> Message {
    let diary = &view.chat.diary;
    if dialogue == IS_IT_CRAMP && body::may_be_no_cramp(diary) {
        let page = button(phrase::BUTTON_PAGE_FOR_DOCTOR, ReportPress::Doctor);
        return Message::new(phrase::NOT_CRAMP).row([page]);
    }
    let message = Message::new(phrase::PART_NOTED);
    match dialogue != IS_IT_CRAMP && drinks::limit(diary) == Some(Limit::Illness) {
        true => message.paragraph(phrase::WATER_ILLNESS),
        false => message,
    }
}

fn with_ways(view: View, message: Message) -> Message {
    message
        .row([ways_on::go_on(view)])
        .row([button(phrase::BUTTON_STOP_HERE, Press::StopHere)])
}

/// *Go on* after a part.
pub fn next(cx: &mut Context, IntakePart(part): IntakePart, on: Handle) -> Result<Next, Stale> {
    let waiting = cx.chat.person.session.clone();
    let waiting = waiting.filter(|waiting| waiting.part().is_some_and(|one| one + 1 == part));
    let waiting = waiting.ok_or(Stale::Old)?;
    if !parts::is_first(cx.book, &waiting.dialogue) {
        return Ok(next_part(cx, Some(&waiting.dialogue), Some(on)));
    }
    cx.drop_buttons(on);
    cx.chat.person.newest = None;
    let asks = cx.hours().is_some() && !cx.chat.person.settings.checkin;
    match asks {
        true => Ok(ask_part(cx, CHECKIN, None)),
        false => Ok(rest(cx, waiting)),
    }
}

/// After the first result: what waits, and that it may wait.
fn rest(cx: &mut Context, session: Session) -> Next {
    let old = session.handle.filter(|_| session.dialogue == CHECKIN);
    cx.chat.person.session = None;
    if body::is_minor(&cx.chat.diary) {
        return Next::Show(Message::new(phrase::PART_NOTED), old);
    }
    let next = parts::next(cx.book, &cx.chat, None);
    cx.chat.person.parked = next.map(|next| parked_at(cx.view(), session, next));
    if next.is_none() || !cx.chat.diary.triggers.is_empty() {
        return Next::Open(Screen::Causes, old);
    }
    let words = match cx.chat.person.settings.checkin {
        true => phrase::REST_EACH_MORNING,
        false => phrase::REST_ANY_TIME,
    };
    let ask = button(phrase::BUTTON_ASK_ME_NOW, Press::GoOn);
    Next::Show(Message::new(words).row([ask]), old)
}

/// *Stop here*: what this part came to, and how many are left, which can be gone
/// on with any day. After the last of them come the results.
pub fn stop(cx: &mut Context, on: Handle) -> Next {
    let session = cx.chat.person.session.take_if(|one| one.is_intake());
    let next = session.and_then(|session| {
        let next = parts::next(cx.book, &cx.chat, Some(&session.dialogue))?;
        Some((session, next))
    });
    let Some((session, next)) = next else {
        return Next::Open(Screen::Causes, Some(on));
    };
    let screen = stopped(cx.view(), &session.dialogue);
    cx.chat.person.parked = Some(parked_at(cx.view(), session, next));
    Next::Show(screen, Some(on))
}

fn stopped(view: View, dialogue: &str) -> Message {
    let left = phrase::PARTS_LEFT.text();
    let left = left.with("parts", parts::left(view.book, view.chat));
    let ask = button(phrase::BUTTON_ASK_ME_NOW, Press::GoOn);
    result_of(view, dialogue).paragraph(left).row([ask])
}

/// Set aside before the first question of a part.
fn parked_at(view: View, session: Session, dialogue: &str) -> Session {
    Session {
        dialogue: dialogue.to_owned(),
        step: String::new(),
        handle: None,
        aim: aim(view, dialogue),
        ..session
    }
}

/// Goes on with the intake where it was left, also days later.
pub fn go_on(cx: &mut Context) -> Next {
    if let Some(parked) = cx.chat.person.parked.take() {
        close_question(cx);
        let aim = aim(cx.view(), &parked.dialogue);
        cx.chat.person.session = Some(Session { aim, ..parked });
    }
    match cx.chat.person.part() {
        Some(_) => asking::go_on(cx),
        None => next_part(cx, None, None),
    }
}
