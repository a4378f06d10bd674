//! The one question before a sign is told that words may not tell, and the
//! answer to a question about danger by a tap or in a word.

use super::{Telling, told};
use crate::chat::{AskedAbout, DangerQuestion, FRESH, Handle};
use crate::conversation::buttons::data::{Pressed, button_about};
use crate::conversation::context::Context;
use crate::conversation::cramp;
use crate::conversation::danger;
use crate::conversation::message::Message;
use crate::dialogue::{Certainty, Sign, Told, Urgency};
use crate::words::{Phrase, phrase};

pub fn ask(cx: &mut Context, told: Told) {
    cx.chat.person.danger_asked.insert(told.sign, cx.event.at);
    let subject = subject(told);
    let handle = cx.say(
        Message::new(question(told))
            .row([button_about(
                phrase::BUTTON_YES_NOW,
                "danger.ask=yes",
                subject,
            )])
            .row([button_about(
                phrase::BUTTON_NO_DANGER,
                "danger.ask=no",
                subject,
            )]),
    );
    wait_for_answer(cx, AskedAbout::Words { subject }, handle);
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
pub fn close(cx: &mut Context, pressed: &Pressed) {
    let question = &mut cx.chat.person.danger_question;
    question.take_if(|asked| asked.handle == pressed.handle);
}

fn question(told: Told) -> Phrase {
    match (told.certainty, told.sign) {
        (Certainty::AboutAnother, _) => phrase::DANGER_ASK_OTHER,
        (_, Sign::SelfHarm) => phrase::DANGER_ASK_SELF_HARM,
        (_, Sign::StatinPain) => phrase::DANGER_ASK_STATIN,
        (_, _) => phrase::DANGER_ASK,
    }
}

/// Yes or no in words soon after the question counts like a tap. Returns whether
/// it was meant so.
pub fn typed(cx: &mut Context, text: &str) -> bool {
    let asked = cx.chat.person.danger_question;
    let Some(asked) = asked.filter(|asked| cx.event.at - asked.asked_at <= FRESH) else {
        return false;
    };
    let heard = cx.book.heard(&cx.chat.person.language);
    let option = match (heard.is_yes(text), heard.is_no(text)) {
        (true, _) => "yes",
        (false, true) => "no",
        (false, false) => return false,
    };
    if cx.chat.person.was_asked_since(asked.asked_at) {
        return false;
    }
    let pressed = |action, subject| Pressed {
        action,
        option: Some(option),
        subject: Some(subject),
        handle: asked.handle,
    };
    match asked.about {
        AskedAbout::Words { subject } => answered(cx, &pressed("danger.ask", subject)),
        AskedAbout::ColdLeg { cramp } => cramp::cold(cx, &pressed("log.cold", cramp)),
    }
    true
}

/// The answer to the question. What somebody else has is said, not kept: the
/// diary is of one person.
pub fn answered(cx: &mut Context, pressed: &Pressed) {
    close(cx, pressed);
    let asked = pressed.subject.and_then(asked_about);
    match (pressed.option, asked) {
        (Some("yes"), Some((told, Certainty::AboutAnother))) => {
            danger::say_of_another(cx, pressed.handle, told);
        }
        (Some("yes"), Some((sign, _))) => {
            let telling = Telling {
                signs: &[sign],
                words: None,
            };
            if !told(cx, pressed.handle, &telling) {
                cx.show(pressed.handle, Message::new(phrase::DANGER_AGAIN));
            }
        }
        (Some("no"), Some(_)) => {
            cx.show(pressed.handle, Message::new(phrase::DANGER_ASK_NO));
            danger::go_on(cx);
        }
        (_, _) => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

const URGENCIES: [Urgency; 3] = [Urgency::Book, Urgency::SameDay, Urgency::Emergency];
/// Numbers of questions about somebody else begin here.
const OF_ANOTHER: u64 = 1000;

/// What was asked about as one number, for a button.
fn subject(told: Told) -> u64 {
    let place = |at: Option<usize>| at.and_then(|at| u64::try_from(at).ok()).unwrap_or(0);
    let sign = place(Sign::ALL.iter().position(|one| *one == told.sign));
    let urgency = place(URGENCIES.iter().position(|one| *one == told.urgency));
    let another = match told.certainty {
        Certainty::AboutAnother => OF_ANOTHER,
        Certainty::Sure | Certainty::Unsure => 0,
    };
    another + sign * 3 + urgency
}

fn asked_about(subject: u64) -> Option<((Sign, Urgency), Certainty)> {
    let (subject, certainty) = match subject.checked_sub(OF_ANOTHER) {
        Some(subject) => (subject, Certainty::AboutAnother),
        None => (subject, Certainty::Unsure),
    };
    let subject = usize::try_from(subject).ok()?;
    let sign = Sign::ALL.get(subject / 3)?;
    Some(((*sign, URGENCIES[subject % 3]), certainty))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_names_what_was_asked_about() {
        for sign in Sign::ALL {
            for urgency in URGENCIES {
                for certainty in [Certainty::Unsure, Certainty::AboutAnother] {
                    let told = Told {
                        sign,
                        urgency,
                        certainty,
                    };
                    let asked = asked_about(subject(told));
                    assert_eq!(asked, Some(((sign, urgency), certainty)));
                }
            }
        }
        assert_eq!(asked_about(u64::MAX), None);
    }
}
