//! Answers to what people ask in words of their own: what is known, briefly, and
//! the way to where more is said. What is not safe for this person is not in them.
//!
//! Sources: `sources.md`, "questions".

pub mod phrase;

use crate::about::Press as HelpPress;
use crate::buttons::data::button;
use crate::causes::Press as CausesPress;
use crate::cramp::Press as LogPress;
use crate::danger::Press as DangerPress;
use crate::message::{Button, Message};
use crate::next::{Next, Offered, Screen};
use crate::view::View;
use charley_core::dialogue::names::cause_name;
use charley_core::dialogue::{Cause, Topic, Urgency};
use charley_core::diary::{body, drinks};
use charley_core::words::Phrase;
use chrono::TimeDelta;

/// For so long a sign is what "is it dangerous?" is about.
const SIGN_IN_MIND: TimeDelta = TimeDelta::days(7);

/// The answer, with an offer to log a cramp while it is night.
pub fn answer(view: View, topic: Topic) -> Next {
    if let Some(screen) = screen(view, topic) {
        return Next::Open(screen, None);
    }
    let message = sentences(view, topic)
        .iter()
        .fold(Message::default(), |message, said| message.paragraph(*said));
    let ways = match body::is_minor(&view.chat.diary) {
        true => ways_of_the_young(),
        false => ways(topic),
    };
    let message = ways
        .into_iter()
        .fold(message, |message, way| message.row([way]));
    if !view.is_night() && topic != Topic::Hello {
        return Next::Show(message, None);
    }
    Next::Offer {
        message: message.row([button(phrase::BUTTON_LOG_NOW, LogPress::Now)]),
        old: None,
        cramp: Offered::at(view.at),
    }
}

/// Where there is a screen that answers already.
fn screen(view: View, topic: Topic) -> Option<Screen> {
    let is_of_legs = matches!(
        topic,
        Topic::Stretch | Topic::Massage | Topic::Exercise | Topic::Heat
    );
    if is_of_legs && body::leg_rests(&view.chat.diary) {
        return Some(Screen::Resting);
    }
    SCREENS
        .iter()
        .find(|(of, _)| *of == topic)
        .map(|(_, screen)| *screen)
}

const SCREENS: [(Topic, Screen); 5] = [
    (Topic::Now, Screen::Relief),
    (Topic::WhatHelps, Screen::Habits),
    (Topic::CanDo, Screen::Help),
    (Topic::Reminders, Screen::Settings),
    (Topic::Private, Screen::Privacy),
];

/// What is said, in paragraphs; nothing where a screen says it.
fn sentences(view: View, topic: Topic) -> &'static [Phrase] {
    let diary = &view.chat.diary;
    let (may_drink, may_be_told_to) = (
        drinks::may_drink(diary),
        drinks::may_be_told_to_drink(diary),
    );
    match topic {
        Topic::Magnesium => &[phrase::TREATMENT_MAGNESIUM],
        Topic::Quinine => &[phrase::TREATMENT_QUININE],
        Topic::Bananas if may_drink => &[phrase::ASKED_BANANAS],
        Topic::Bananas => &[phrase::ASKED_BANANAS_ASK],
        Topic::Pickle => &[phrase::TREATMENT_PICKLE],
        Topic::Salt if may_be_told_to => &[phrase::ASKED_SALT, phrase::TREATMENT_SALTS],
        Topic::Salt => &[phrase::ASKED_SALT_ASK, phrase::TREATMENT_SALTS],
        Topic::Soap => &[phrase::ASKED_SOAP],
        Topic::Stockings => &[phrase::ASKED_STOCKINGS],
        Topic::Water if may_be_told_to => &[phrase::ASKED_WATER],
        Topic::Water => &[phrase::ASKED_WATER_LIMIT],
        Topic::Vitamins => &[
            phrase::TREATMENT_B_VITAMINS,
            phrase::TREATMENT_K2,
            phrase::TREATMENT_CALCIUM,
        ],
        Topic::Remedy => &[phrase::ASKED_REMEDY],
        Topic::Painkillers => &[phrase::ASKED_PAINKILLERS],
        Topic::Medicines if body::statin_is_asked_about(diary) => &[phrase::ASKED_MEDICINES_STATIN],
        Topic::Medicines => &[phrase::ASKED_MEDICINES],
        Topic::Pregnancy => &[phrase::ASKED_PREGNANCY],
        Topic::Alcohol => &[phrase::ASKED_ALCOHOL],
        Topic::Coffee => &[phrase::ASKED_COFFEE],
        Topic::Heat => &[phrase::ASKED_HEAT],
        Topic::Bath => &[phrase::ASKED_BATH],
        Topic::Drive => &[phrase::ASKED_DRIVE],
        Topic::Restless => &[phrase::ASKED_RESTLESS],
        Topic::Stretch => &[phrase::ASKED_STRETCH],
        Topic::Massage => &[phrase::ASKED_MASSAGE],
        Topic::Shoes => &[phrase::ASKED_SHOES],
        Topic::Position => &[phrase::ASKED_POSITION],
        Topic::Exercise => &[phrase::ASKED_EXERCISE],
        Topic::Sore => &[phrase::ASKED_SORE],
        Topic::Dangerous if told_lately(view) => &[phrase::ASKED_DANGEROUS_SIGN],
        Topic::Doctor => &[phrase::ASKED_DOCTOR],
        Topic::Dangerous => &[phrase::ASKED_DANGEROUS],
        Topic::Fear => &[phrase::ASKED_FEAR],
        Topic::Sleep => &[phrase::ASKED_SLEEP],
        Topic::Why => &[phrase::ASKED_WHY],
        Topic::Who => &[phrase::ASKED_WHO],
        Topic::Thanks => &[phrase::ASKED_THANKS],
        Topic::Hello => &[phrase::ASKED_HELLO],
        Topic::Now | Topic::WhatHelps | Topic::CanDo | Topic::Reminders | Topic::Private => &[],
    }
}

/// Whether a sign that cannot wait was told these days, and nobody has looked at
/// it since: then nothing is called harmless.
fn told_lately(view: View) -> bool {
    let mut signs = view.chat.diary.signs.values();
    signs.any(|told| {
        let is_recent = view.at - told.at < SIGN_IN_MIND;
        told.is_open() && told.urgency > Urgency::Book && is_recent
    })
}

/// Habits and causes are for adults.
fn ways_of_the_young() -> Vec<Button> {
    vec![
        button(phrase::BUTTON_WHEN_TO_GET_HELP, HelpPress::Danger),
        button(phrase::BUTTON_SOMETHING_IS_WRONG, DangerPress::Wrong),
    ]
}

/// Where more is said.
fn ways(topic: Topic) -> Vec<Button> {
    let habits = || button(phrase::BUTTON_HABITS, CausesPress::Habits);
    let tried = || button(phrase::BUTTON_TREATMENTS, CausesPress::Treatments);
    let signs = || button(phrase::BUTTON_WHEN_TO_GET_HELP, HelpPress::Danger);
    let wrong = || button(phrase::BUTTON_SOMETHING_IS_WRONG, DangerPress::Wrong);
    let sleep = || button(phrase::BUTTON_SLEEP_TIPS, HelpPress::SleepTips);
    match topic {
        Topic::Magnesium
        | Topic::Quinine
        | Topic::Pickle
        | Topic::Soap
        | Topic::Vitamins
        | Topic::Remedy
        | Topic::Painkillers
        | Topic::Stockings => vec![tried(), habits()],
        Topic::Medicines => vec![of_cause(Cause::Medications)],
        Topic::Pregnancy => vec![of_cause(Cause::Pregnancy)],
        Topic::Why => vec![button(phrase::BUTTON_MY_CAUSES, CausesPress::All), habits()],
        Topic::Dangerous | Topic::Doctor | Topic::Sore | Topic::Restless => {
            vec![signs(), wrong()]
        }
        Topic::Alcohol | Topic::Coffee | Topic::Fear | Topic::Sleep | Topic::Position => {
            vec![sleep()]
        }
        Topic::Bananas
        | Topic::Salt
        | Topic::Water
        | Topic::Heat
        | Topic::Bath
        | Topic::Drive
        | Topic::Stretch
        | Topic::Massage
        | Topic::Shoes
        | Topic::Exercise => vec![habits()],
        Topic::Who | Topic::Hello => vec![habits(), tried()],
        Topic::Now
        | Topic::WhatHelps
        | Topic::CanDo
        | Topic::Reminders
        | Topic::Private
        | Topic::Thanks => Vec::new(),
    }
}

fn of_cause(cause: Cause) -> Button {
    let label = phrase::BUTTON_OPEN_CAUSE.text();
    let label = label.with("name", cause_name(cause));
    button(label, CausesPress::Open { cause })
}
