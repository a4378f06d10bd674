//! Danger heard in words: what a free text tells, and the one question where
//! it may tell less. Words and buttons end in the same place.

use super::asking;
use super::danger::{interrupts, told};
use super::desk::Desk;
use super::effect::Message;
use super::press::{Pressed, button_about};
use crate::dialogue::{Answers, Circumstance, Facts, Sign, Told, Urgency};
use crate::words::{Phrase, phrase};

/// Whether a free text tells an emergency.
pub fn is_emergency(desk: &Desk, text: &str) -> bool {
    let heard = all_heard_in(desk, text);
    heard
        .iter()
        .any(|told| !told.ask && told.urgency == Urgency::Emergency)
}

/// Keeps the signs that a free text tells and says or asks the most urgent.
/// Returns whether one interrupted.
pub fn hear(desk: &mut Desk, text: &str) -> bool {
    let heard = all_heard_in(desk, text);
    let plain: Vec<_> = heard
        .iter()
        .filter(|told| !told.ask)
        .map(|told| (told.sign, told.urgency))
        .collect();
    let question = heard.first().copied();
    let question = question.filter(|told| told.ask && interrupts(desk, told.sign, told.urgency));
    let is_told = told(desk, None, &plain);
    if let Some(question) = question {
        ask(desk, question);
    }
    is_told || question.is_some()
}

fn all_heard_in(desk: &Desk, text: &str) -> Vec<Told> {
    let danger = desk.book.danger(&desk.chat.person.language);
    danger.all_heard_in(text, &facts(&asking::answers(desk)))
}

/// What was told before and changes what words mean.
fn facts(answers: &Answers) -> Facts {
    let has = |question: &str, option: &str| {
        let answer = answers.get(question);
        answer.is_some_and(|answer| answer.has(option))
    };
    [
        (Circumstance::Pregnant, has("pre1", "pregnant")),
        (Circumstance::AfterBirth, has("pre1", "after_birth")),
        (Circumstance::Statin, has("med1", "statin")),
        (Circumstance::Quinine, has("med4", "quinine")),
        (
            Circumstance::FluidLimit,
            has("deh4", "yes")
                || has("deh4", "not_sure")
                || has("ele3", "kidney")
                || has("ele3", "liver"),
        ),
    ]
    .into_iter()
    .filter_map(|(fact, is_so)| is_so.then_some(fact))
    .collect()
}

/// One question before a sign is told.
fn ask(desk: &mut Desk, told: Told) {
    let subject = subject(told.sign, told.urgency);
    desk.say(
        Message::new(question(told.sign))
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
}

fn question(sign: Sign) -> Phrase {
    match sign {
        Sign::SelfHarm => phrase::DANGER_ASK_SELF_HARM,
        Sign::StatinPain => phrase::DANGER_ASK_STATIN,
        _ => phrase::DANGER_ASK,
    }
}

/// The answer to the question.
pub fn answered(desk: &mut Desk, pressed: &Pressed) {
    let asked = pressed.subject.and_then(asked_about);
    match (pressed.option, asked) {
        (Some("yes"), Some(sign)) => {
            if !told(desk, pressed.handle, &[sign]) {
                desk.toast(phrase::TOAST_NOTED);
            }
        }
        (Some("no"), Some(_)) => {
            desk.show(pressed.handle, Message::new(phrase::DANGER_ASK_NO));
        }
        (_, _) => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}

const URGENCIES: [Urgency; 3] = [Urgency::Book, Urgency::SameDay, Urgency::Emergency];

/// A sign and its urgency as one number, for a button.
fn subject(sign: Sign, urgency: Urgency) -> u64 {
    let place = |at: Option<usize>| at.and_then(|at| u64::try_from(at).ok()).unwrap_or(0);
    let sign = place(Sign::ALL.iter().position(|one| *one == sign));
    let urgency = place(URGENCIES.iter().position(|one| *one == urgency));
    sign * 3 + urgency
}

fn asked_about(subject: u64) -> Option<(Sign, Urgency)> {
    let subject = usize::try_from(subject).ok()?;
    let sign = Sign::ALL.get(subject / 3)?;
    Some((*sign, URGENCIES[subject % 3]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_names_its_sign_and_urgency() {
        for sign in Sign::ALL {
            for urgency in URGENCIES {
                assert_eq!(asked_about(subject(sign, urgency)), Some((sign, urgency)));
            }
        }
        assert_eq!(asked_about(u64::MAX), None);
    }
}
