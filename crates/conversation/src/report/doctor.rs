//! *For my doctor*: the person's own question, and what can be taken along, as
//! files. Source: clinical brief §9.

use super::{Press, phrase};
use crate::asking::{self, keeping};
use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Effect;
use crate::message::Message;
use crate::next::Next;
use crate::upkeep::sleep_times;
use crate::view::View;
use crate::wording::{self, ways_on};
use charley_core::chat::{Aim, Handle};
use charley_core::dialogue::Answer;
use charley_core::dialogue::names::OWN_QUESTION as DIALOGUE;
use charley_core::diary::Diary;
use charley_core::papers::ExportFile;
use charley_core::papers::own_question::{OWN_QUESTION, own_question};
use charley_core::picture;
use charley_core::words::paper;

/// What there is; before that, once, what they would like to ask.
pub fn open(cx: &mut Context, old: Option<Handle>) -> Next {
    match cx.chat.diary.answer(OWN_QUESTION) {
        Some(_) => show(cx, old),
        None => ask(cx, old),
    }
}

/// Asks for the question, the first time or to change it.
pub fn ask(cx: &mut Context, old: Option<Handle>) -> Next {
    asking::start_at(cx, DIALOGUE, OWN_QUESTION, Aim::Doctor, old)
}

/// *Leave my question out*: as if it had been skipped.
pub fn leave_out(cx: &mut Context, on: Handle) -> Next {
    let dialogue = cx.book.dialogue(DIALOGUE);
    let step = dialogue.and_then(|dialogue| Some((dialogue, dialogue.step(OWN_QUESTION)?)));
    if let Some((dialogue, step)) = step {
        keeping::keep(cx, dialogue, step, Answer::Skipped);
    }
    show(cx, Some(on))
}

/// What there is, whether or not the question was asked.
pub fn show(cx: &mut Context, old: Option<Handle>) -> Next {
    asking::close(cx, Aim::Doctor);
    Next::Show(screen(cx.view()), old)
}

/// The question as it stands, and a button for each file.
fn screen(view: View) -> Message {
    let diary = &view.chat.diary;
    let message = with_question(Message::new(paper::DOCTOR_HEAD), diary)
        .paragraph(paper::DOCTOR_PAGE)
        .paragraph(paper::DOCTOR_NIGHTS)
        .paragraph(paper::DOCTOR_FHIR)
        .row([
            button(paper::BUTTON_PAGE_A4, Press::PageA4),
            button(paper::BUTTON_PAGE_LETTER, Press::PageLetter),
        ])
        .row([button(paper::BUTTON_NIGHTS_FILE, Press::NightsFile)])
        .row([button(paper::BUTTON_FHIR_FILE, Press::Fhir)]);
    let message = with_full_form(message, view);
    with_question_buttons(message, diary).row([button(phrase::BUTTON_BACK, Press::All)])
}

/// With the full form of the sleep diary, and how far it goes.
fn with_full_form(message: Message, view: View) -> Message {
    let Some(switch) = ways_on::full_form(view) else {
        return message;
    };
    let about = match sleep_times::full_form_until(view) {
        Some(until) => paper::DOCTOR_FULL_FORM_ON
            .text()
            .with("day", wording::day(until)),
        None => paper::DOCTOR_FULL_FORM.text(),
    };
    message.paragraph(about).row([switch])
}

/// With the question, and what of it the page cannot print.
fn with_question(message: Message, diary: &Diary) -> Message {
    let Some(question) = own_question(diary) else {
        return message;
    };
    let message = message.paragraph(paper::DOCTOR_QUESTION.text().with("question", question));
    match picture::printable(question) {
        None => message.line(paper::DOCTOR_NOT_PRINTABLE),
        Some(printed) if printed.is_short => message.line(paper::DOCTOR_SIGNS_LEFT_OUT),
        Some(_) => message,
    }
}

fn with_question_buttons(message: Message, diary: &Diary) -> Message {
    match own_question(diary) {
        Some(_) => message
            .row([button(paper::BUTTON_CHANGE_QUESTION, Press::Question)])
            .row([button(paper::BUTTON_NO_QUESTION, Press::NoQuestion)]),
        None => message.row([button(paper::BUTTON_ADD_QUESTION, Press::Question)]),
    }
}

/// Sends one of them.
pub fn send(cx: &mut Context, file: ExportFile) -> Next {
    cx.say(Message::new(paper::DOCTOR_COMING));
    cx.push(Effect::SendFile(file));
    Next::Done
}
