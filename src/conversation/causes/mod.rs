//! The result screen: one line per cause, each opening to its tips, and what
//! the person's own nights say.
//!
//! What a person told that can go with cramps; never a diagnosis (brief §2).

use crate::chat::{Aim, Handle};
use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::{asking, danger, nights, trial, upkeep};
use crate::dialogue::names::cause_name;
use crate::dialogue::{Cause, Level};
use crate::diary::body;
use crate::words::{Phrase, Text, phrase};

/// `/triggers`, and the end of the intake.
pub fn show(cx: &mut Context, old: Option<Handle>) {
    let mut message = Message::default();
    for sentence in danger::take_book_sentences(cx) {
        message = message.paragraph(sentence);
    }
    message = message.paragraph(phrase::RESULTS_HEAD);
    for cause in ranked(cx) {
        message = message.line(result_line(cx, cause));
    }
    if level(cx, Cause::Electrolytes).is_some() {
        message = message.paragraph(phrase::RESULTS_BLOOD_TEST);
    }
    message = nights::add_summary(cx, message).paragraph(phrase::NOT_A_DIAGNOSIS);
    message = trial::add_button(cx, message);
    for cause in Cause::ALL {
        message = message.row([button(
            phrase::BUTTON_OPEN_CAUSE
                .text()
                .with("name", cause_name(cause)),
            format!("triggers.open={}", cause.id()),
        )]);
    }
    message = message.row([
        button(phrase::BUTTON_HABITS, "triggers.habits"),
        button(phrase::BUTTON_TREATMENTS, "triggers.treatments"),
    ]);
    message = message.row([button(phrase::BUTTON_WHEN_TO_GET_HELP, "help.danger")]);
    if cx.chat.person.is_set_up_under_way() {
        message = message.row([button(phrase::BUTTON_GO_ON, "start.go_on")]);
    }
    cx.show(old, message);
}

/// The causes, the ones worth a look first before the others.
fn ranked(cx: &Context) -> Vec<Cause> {
    let mut causes = Cause::ALL.to_vec();
    causes.sort_by_key(|cause| level(cx, *cause).map_or(4, rank));
    causes
}

fn rank(level: Level) -> u8 {
    match level {
        Level::Likely => 0,
        Level::Possible => 1,
        Level::Unlikely => 2,
        Level::Unknown => 3,
    }
}

fn level(cx: &Context, cause: Cause) -> Option<Level> {
    cx.chat.diary.triggers.get(&cause).map(|known| known.level)
}

fn result_line(cx: &Context, cause: Cause) -> Text {
    phrase::RESULT_LINE
        .text()
        .with("name", cause_name(cause))
        .with("level", cause_line(cx, cause))
}

/// "worth a look first", "maybe", "less likely", or that too little is known.
pub fn cause_line(cx: &Context, cause: Cause) -> Text {
    level(cx, cause)
        .map_or(phrase::LEVEL_NOT_ASKED, level_words)
        .text()
}

fn level_words(level: Level) -> Phrase {
    match level {
        Level::Likely => phrase::LEVEL_FIRST,
        Level::Possible => phrase::LEVEL_MAYBE,
        Level::Unlikely => phrase::LEVEL_LESS,
        Level::Unknown => phrase::LEVEL_UNKNOWN,
    }
}

/// *Open* one cause.
pub fn open(cx: &mut Context, pressed: &Pressed) {
    match pressed.option.and_then(Cause::from_id) {
        Some(cause) => show_cause(cx, cause, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// The end of a cause that was asked by itself.
pub fn show_cause_of(cx: &mut Context, dialogue: &str, old: Option<Handle>) {
    upkeep::causes::assess_all(cx);
    match Cause::from_id(dialogue) {
        Some(cause) => show_cause(cx, cause, old),
        None => show(cx, old),
    }
}

/// At most three ranked tips and an honest word on the evidence.
fn show_cause(cx: &mut Context, cause: Cause, old: Option<Handle>) {
    let book = cx.book;
    let Some(dialogue) = book.dialogue(cause.id()) else {
        return;
    };
    let mut message = Message::default();
    for sentence in danger::take_book_sentences(cx) {
        message = message.paragraph(sentence);
    }
    message = message.paragraph(result_line(cx, cause));
    let tips = dialogue.tips(&body::answers_for_tips(&cx.chat.diary));
    for (number, tip) in tips.into_iter().enumerate() {
        let line = phrase::RANKED.text().with("number", number + 1);
        message = message.paragraph(line.with("tip", tip));
    }
    if !keeps_to_herself(cx, cause) {
        message = message.paragraph(Text::of(format!("{}_evidence", cause.id())));
    }
    message = message
        .paragraph(phrase::NOT_A_DIAGNOSIS)
        .row([button(
            ask_label(cx, cause),
            format!("triggers.start={}", cause.id()),
        )])
        .row([button(phrase::BUTTON_BACK, "triggers.all")]);
    cx.show(old, message);
}

/// Someone who would rather not say gets no pregnancy advice.
fn keeps_to_herself(cx: &Context, cause: Cause) -> bool {
    cause == Cause::Pregnancy && body::keeps_pregnancy_private(&cx.chat.diary)
}

fn ask_label(cx: &Context, cause: Cause) -> Phrase {
    match level(cx, cause) {
        Some(_) => phrase::BUTTON_ASK_AGAIN,
        None => phrase::BUTTON_ASK_ME,
    }
}

/// Asks one cause by itself.
pub fn start_cause(cx: &mut Context, pressed: &Pressed) {
    match pressed.option.and_then(Cause::from_id) {
        Some(cause) => asking::start(cx, cause.id(), Aim::Cause, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// The five habits, whatever was answered.
pub fn habits(cx: &mut Context, pressed: &Pressed) {
    let drink = if body::may_drink(&cx.chat.diary) {
        phrase::HABIT_DRINK
    } else {
        phrase::HABIT_DRINK_LIMIT
    };
    let food = if body::may_drink(&cx.chat.diary) {
        phrase::HABIT_FOOD
    } else {
        phrase::HABIT_FOOD_ASK
    };
    let mut message = Message::new(phrase::HABITS_HEAD)
        .paragraph(drink)
        .paragraph(food);
    if !body::leg_rests(&cx.chat.diary) {
        message = message
            .paragraph(phrase::HABIT_STRETCH)
            .paragraph(phrase::HABIT_MOVE);
    }
    if !body::would_rather_not_say(&cx.chat.diary) {
        message = message.paragraph(phrase::HABIT_PREGNANT);
    }
    let message = message.row([button(phrase::BUTTON_BACK, "triggers.all")]);
    cx.show(pressed.handle, message);
}

/// What treatments there are and are not (brief §7).
pub fn treatments(cx: &mut Context, pressed: &Pressed) {
    let message = Message::new(phrase::TREATMENTS_HEAD)
        .paragraph(phrase::TREATMENT_STRETCH)
        .paragraph(phrase::TREATMENT_MAGNESIUM)
        .paragraph(phrase::TREATMENT_CALCIUM)
        .paragraph(phrase::TREATMENT_SALTS)
        .paragraph(phrase::TREATMENT_K2)
        .paragraph(phrase::TREATMENT_QUININE)
        .paragraph(phrase::TREATMENT_DOCTOR)
        .row([button(phrase::BUTTON_BACK, "triggers.all")]);
    cx.show(pressed.handle, message);
}
