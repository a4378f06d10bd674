//! The one question before a sign is told that words may not tell, and the
//! answer to a question about danger by a tap or in a word.

use super::telling::{Telling, say_of_another, told};
use super::{Press, phrase};
use crate::buttons::carried::YesNo;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::view::View;
use charley_core::chat::{AskedAbout, DangerQuestion, FRESH, Handle, SignAsked};
use charley_core::dialogue::{Certainty, Sign, Told, Urgency};
use charley_core::words::{Phrase, Text};

/// `words` are quoted: those of what was typed that told it.
pub fn ask(cx: &mut Context, told: Told, words: Option<String>) {
    let about = SignAsked {
        sign: told.sign,
        urgency: told.urgency,
        of_another: told.certainty == Certainty::AboutAnother,
    };
    cx.chat.person.danger_asked.insert(told.sign, cx.event.at);
    let message = screen(cx.view(), about, words);
    let handle = cx.say(message);
    wait_for_answer(cx, AskedAbout::Sign(about), handle);
}

fn screen(view: View, about: SignAsked, words: Option<String>) -> Message {
    let answer = |answer| Press::Asked { answer, about };
    let wrote = words.map(|words| phrase::DANGER_YOU_WROTE.text().with("words", words));
    let message = wrote
        .into_iter()
        .fold(Message::default(), Message::paragraph);
    message
        .paragraph(question(about))
        .paragraph(if_so(view, about))
        .row([button(phrase::BUTTON_YES_NOW, answer(YesNo::Yes))])
        .row([button(phrase::BUTTON_NO_DANGER, answer(YesNo::No))])
}

/// Who cannot answer is not left with nothing.
fn if_so(view: View, about: SignAsked) -> Text {
    if about.sign == Sign::SelfHarm {
        return phrase::SELF_HARM_ELSEWHERE.text();
    }
    match (about.urgency, view.emergency_number()) {
        (Urgency::Emergency, Some(number)) => {
            phrase::DANGER_IF_SO_CALL.text().with("number", number)
        }
        (Urgency::Emergency, None) => phrase::DANGER_IF_SO_EMERGENCY.text(),
        (Urgency::SameDay | Urgency::Book, _) => phrase::DANGER_IF_SO_TODAY.text(),
    }
}

fn question(about: SignAsked) -> Phrase {
    match (about.of_another, about.sign) {
        (true, _) => phrase::DANGER_ASK_OTHER,
        (false, Sign::SelfHarm) => phrase::DANGER_ASK_SELF_HARM,
        (false, Sign::StatinPain) => phrase::DANGER_ASK_STATIN,
        (false, _) => phrase::DANGER_ASK,
    }
}

/// Yes or no may now be typed.
pub fn wait_for_answer(cx: &mut Context, about: AskedAbout, handle: Option<Handle>) {
    cx.is_vital = true;
    cx.chat.person.danger_question = Some(DangerQuestion {
        about,
        handle,
        asked_at: cx.event.at,
    });
}

/// A tap on an older question leaves a newer one open.
pub fn close(cx: &mut Context, on: Option<Handle>) {
    let question = &mut cx.chat.person.danger_question;
    question.take_if(|asked| asked.handle == on);
}

/// Yes or no in words soon after the question counts like a tap; `None` where
/// it is not meant so.
pub fn typed(cx: &Context, text: &str) -> Option<Next> {
    let asked = cx.chat.person.danger_question;
    let asked = asked.filter(|asked| cx.event.at - asked.asked_at <= FRESH)?;
    let heard = cx.view().heard();
    let is_so = match (heard.is_yes(text), heard.is_no(text)) {
        (true, _) => true,
        (false, true) => false,
        (false, false) => return None,
    };
    let is_meant = !cx.chat.person.was_asked_since(asked.asked_at);
    is_meant.then_some(Next::Told {
        about: asked.about,
        is_so,
        on: asked.handle,
    })
}

/// The answer to the question. What somebody else has is said, not kept: the
/// diary is of one person.
pub fn answered(cx: &mut Context, answer: YesNo, about: SignAsked, on: Option<Handle>) -> Next {
    close(cx, on);
    let sign = (about.sign, about.urgency);
    match (answer, about.of_another) {
        (YesNo::Yes, true) => say_of_another(cx, on, sign),
        (YesNo::Yes, false) => {
            told(cx, on, &Telling::by_button(&[sign]));
        }
        (YesNo::No, _) => {
            cx.show(on, Message::new(phrase::DANGER_ASK_NO));
            return Next::GoOn;
        }
    }
    Next::Done
}
