//! An emergency looks like one: whom to call in bold and first, then why in one
//! short clause.
//!
//! Source: clinical brief §6 and §13b, 9 and 10. The number is that of the
//! person's country where their time zone tells it surely, or their own.

use super::phrase;
use crate::message::{Button, Message};
use crate::view::View;
use charley_core::dialogue::Sign;
use charley_core::words::{Phrase, Text};

/// What is said of an emergency.
pub fn message(view: View, sign: Sign) -> Message {
    if sign == Sign::SelfHarm {
        return with_where_to_turn(view, Message::new(phrase::SELF_HARM_KIND));
    }
    let message = if sign == Sign::BleedingVein {
        Message::new(phrase::EMERGENCY_PRESS).line(call(view))
    } else {
        let message = Message::new(call(view));
        why(sign).into_iter().fold(message, Message::paragraph)
    };
    message.row(view.emergency_number().map(copy))
}

/// A crisis line stands with its name: `116 123 (Samaritans)`.
fn without_name(line: &str) -> &str {
    line.split_once(" (").map_or(line, |(number, _)| number)
}

/// To paste where one calls from.
fn copy(number: &str) -> Button {
    let label = phrase::BUTTON_COPY_NUMBER.text();
    Button::copy(label.with("number", number), number)
}

fn call(view: View) -> Text {
    match view.emergency_number() {
        Some(number) => phrase::EMERGENCY_CALL.text().with("number", number),
        None => phrase::DANGER_EMERGENCY.text(),
    }
}

/// Where to turn in despair, below what is said first.
pub fn with_where_to_turn(view: View, message: Message) -> Message {
    let line = view.crisis_line();
    let turn = match (line, view.emergency_number()) {
        (Some(line), Some(number)) => phrase::SELF_HARM_LINE
            .text()
            .with("line", line)
            .with("number", number),
        (None, Some(number)) => phrase::SELF_HARM_NUMBER.text().with("number", number),
        (_, None) => phrase::DANGER_SELF_HARM.text(),
    };
    let number = line.map(without_name).or(view.emergency_number());
    message
        .paragraph(turn)
        .paragraph(phrase::SELF_HARM_ELSEWHERE)
        .row(number.map(copy))
}

/// Why, in one short clause, or what to tell those who help.
fn why(sign: Sign) -> Option<Phrase> {
    match sign {
        Sign::LungClot => Some(phrase::WHY_LUNG_CLOT),
        Sign::ColdLeg => Some(phrase::WHY_COLD_LEG),
        Sign::StrokeSpine => Some(phrase::WHY_STROKE_SPINE),
        Sign::BothSwollen => Some(phrase::WHY_BOTH_SWOLLEN),
        Sign::LongCramp => Some(phrase::WHY_LONG_CRAMP),
        Sign::MuscleBreakdown => Some(phrase::WHY_MUSCLE_BREAKDOWN),
        Sign::Tetanus => Some(phrase::WHY_TETANUS),
        Sign::Poison => Some(phrase::WHY_POISON),
        Sign::Dehydrated => Some(phrase::WHY_DEHYDRATED),
        Sign::Quinine => Some(phrase::WHY_QUININE),
        Sign::Confusion => Some(phrase::WHY_CONFUSION),
        Sign::Faint => Some(phrase::WHY_FAINT),
        Sign::Fall => Some(phrase::WHY_FALL),
        Sign::ThinnerBleed => Some(phrase::WHY_THINNER_BLEED),
        Sign::LowSugar => Some(phrase::WHY_LOW_SUGAR),
        Sign::LegClot
        | Sign::FootAtRisk
        | Sign::WalkingPain
        | Sign::Weakness
        | Sign::Numbness
        | Sign::WideCramps
        | Sign::StatinPain
        | Sign::Liver
        | Sign::DirtyWound
        | Sign::PregLeg
        | Sign::PregPressure
        | Sign::NewMedicine
        | Sign::Often
        | Sign::NoPee
        | Sign::DizzyStanding
        | Sign::DiabeticFoot
        | Sign::HardVein
        | Sign::SleepyDriving
        | Sign::Breathing
        | Sign::LongBadSleep
        | Sign::LowMood
        // Whom to call and what to do are one for these.
        | Sign::BleedingVein
        | Sign::SelfHarm => None,
    }
}
