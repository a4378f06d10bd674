//! *For my doctor*: the person's own question, and what can be taken along, as
//! files. Source: clinical brief §9.

use crate::chat::{Aim, Handle};
use crate::conversation::asking::{self, keeping};
use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::effect::Effect;
use crate::conversation::message::Message;
use crate::dialogue::Answer;
use crate::dialogue::names::OWN_QUESTION as OWN_QUESTION_DIALOGUE;
use crate::diary::Diary;
use crate::papers::ExportFile;
use crate::papers::own_question::{OWN_QUESTION, own_question};
use crate::picture;
use crate::words::{paper, phrase};

/// What there is; before that, once, what they would like to ask.
pub fn open(cx: &mut Context, old: Option<Handle>) {
    match cx.chat.diary.answer(OWN_QUESTION) {
        Some(_) => show(cx, old),
        None => ask(cx, old),
    }
}

/// Asks for the question, the first time or to change it.
pub fn ask(cx: &mut Context, old: Option<Handle>) {
    asking::start_at(cx, OWN_QUESTION_DIALOGUE, OWN_QUESTION, Aim::Doctor, old);
}

/// *Leave my question out*: as if it had been skipped.
pub fn leave_out(cx: &mut Context, pressed: &Pressed) {
    let book = cx.book;
    let dialogue = book.dialogue(OWN_QUESTION_DIALOGUE);
    let step = dialogue.and_then(|dialogue| Some((dialogue, dialogue.step(OWN_QUESTION)?)));
    if let Some((dialogue, step)) = step {
        keeping::keep(cx, dialogue, step, Answer::Skipped);
    }
    show(cx, pressed.handle);
}

/// The question as it stands, and a button for each file.
fn show(cx: &mut Context, old: Option<Handle>) {
    asking::close(cx, Aim::Doctor);
    let message = with_question(Message::new(paper::DOCTOR_HEAD), &cx.chat.diary)
        .paragraph(paper::DOCTOR_PAGE)
        .paragraph(paper::DOCTOR_NIGHTS)
        .paragraph(paper::DOCTOR_FHIR)
        .row([
            button(paper::BUTTON_PAGE_A4, "report.page_a4"),
            button(paper::BUTTON_PAGE_LETTER, "report.page_letter"),
        ])
        .row([button(paper::BUTTON_NIGHTS_FILE, "report.nights_file")])
        .row([button(paper::BUTTON_FHIR_FILE, "report.fhir")]);
    let message = with_question_buttons(message, &cx.chat.diary);
    let message = message.row([button(phrase::BUTTON_BACK, "report.all")]);
    cx.show(old, message);
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
            .row([button(paper::BUTTON_CHANGE_QUESTION, "report.question")])
            .row([button(paper::BUTTON_NO_QUESTION, "report.no_question")]),
        None => message.row([button(paper::BUTTON_ADD_QUESTION, "report.question")]),
    }
}

/// Sends one of them.
pub fn send(cx: &mut Context, file: ExportFile) {
    cx.say(Message::new(paper::DOCTOR_COMING));
    cx.push(Effect::SendFile(file));
}
