//! The options of a question as rows of buttons.

use super::press::{Choice, OfQuestion, name_of};
use crate::buttons::data::button;
use crate::message::Button;
use crate::upkeep::night_count::known_cramps;
use crate::upkeep::{mornings, times_offered};
use crate::wording::{self, details};
use charley_core::chat::{Aim, Chat, Session};
use charley_core::dialogue::keep::{Mistaken, OfNight, OfTwo};
use charley_core::dialogue::{Answers, Ask, Dialogue, Keep, Step};
use charley_core::diary::{Diary, Exposure, clock_time};
use charley_core::words::{Phrase, Text, phrase};
use chrono::NaiveDate;

/// How many time offers stand in one row.
const TIMES_PER_ROW: usize = 3;
/// How many numbers stand in one row.
const NUMBERS_PER_ROW: usize = 6;

pub fn rows(
    chat: &Chat,
    dialogue: &Dialogue,
    step: &Step,
    session: &Session,
    answers: &Answers,
) -> Vec<Vec<Button>> {
    let of = |choice: Choice<'_>, label: Text| {
        button(
            label,
            OfQuestion::at(session, name_of(dialogue, step), choice),
        )
    };
    let answer = |label: Text, option: &str| of(Choice::Option(option), label);
    match step.ask() {
        Ask::One { options } => options
            .iter()
            .filter(|option| is_offered(chat, session, step, option))
            .map(|option| vec![answer(label(chat, session, step, option), option)])
            .collect(),
        Ask::Many { .. } => {
            let options = step.ask().options_for(answers);
            let asked = |option: &&String| is_asked(&chat.diary, step, option);
            let ticks = options.iter().filter(asked).map(|option| {
                let label = tick(&session.picks, option).text();
                let label = label.with("label", step.option_words(option));
                vec![answer(label, option)]
            });
            let done = vec![of(Choice::Done, phrase::BUTTON_DONE.text())];
            ticks.chain([done]).collect()
        }
        Ask::Scale { min, max } => {
            let numbers = (*min..=*max).map(|number| {
                let label = phrase::NUMBER.text().with("number", number);
                answer(label, &number.to_string())
            });
            in_rows(numbers, NUMBERS_PER_ROW)
        }
        Ask::Time { .. } => {
            let offered = times_offered::offered(chat, session, step);
            let times = offered.into_iter().map(|time| {
                let time = clock_time::shown(time);
                answer(phrase::CLOCK.text().with("time", time.as_str()), &time)
            });
            in_rows(times, TIMES_PER_ROW)
        }
        Ask::Place | Ask::Text { .. } => Vec::new(),
    }
}

fn in_rows(buttons: impl Iterator<Item = Button>, most: usize) -> Vec<Vec<Button>> {
    let buttons: Vec<Button> = buttons.collect();
    buttons.chunks(most).map(<[Button]>::to_vec).collect()
}

pub fn tick(picks: &[String], option: &String) -> Phrase {
    match picks.contains(option) {
        true => phrase::TICKED,
        false => phrase::UNTICKED,
    }
}

/// What a choice is called. One that names a cramp of the diary is called by
/// its time, and one of two exposures as in the list of all.
fn label(chat: &Chat, session: &Session, step: &Step, option: &str) -> Text {
    let named = match session.aim {
        Aim::Checkin { night } => named(chat, session, night, step, option),
        Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Details { .. }
        | Aim::Doctor
        | Aim::Plan
        | Aim::PlanMore
        | Aim::PlanCue
        | Aim::PlanNote => None,
    };
    named.unwrap_or_else(|| step.option_words(option))
}

fn named(
    chat: &Chat,
    session: &Session,
    night: NaiveDate,
    step: &Step,
    option: &str,
) -> Option<Text> {
    if step.keep() == Some(Keep::Night(OfNight::TwoExposures)) {
        let place = OfTwo::from_id(option)?.place()?;
        let exposure = *mornings::two_asked(session).get(place)?;
        return Some(wording::exposure(exposure));
    }
    let place = mistaken_place(step, option)?;
    let cramp = known_cramps(&chat.diary, night).nth(place)?;
    Some(details::label(cramp))
}

/// Whether there is anything that a choice could mean.
fn is_offered(chat: &Chat, session: &Session, step: &Step, option: &str) -> bool {
    let (Aim::Checkin { night }, Some(place)) = (session.aim, mistaken_place(step, option)) else {
        return true;
    };
    place < known_cramps(&chat.diary, night).count()
}

/// Whether a tick of the list of the day is for this person.
fn is_asked(diary: &Diary, step: &Step, option: &str) -> bool {
    let is_of_the_day = step.keep() == Some(Keep::Night(OfNight::Exposures));
    let exposure = Exposure::from_id(option).filter(|_| is_of_the_day);
    exposure.is_none_or(|exposure| mornings::is_asked_of(diary, exposure))
}

/// The place of the cramp that a choice names.
fn mistaken_place(step: &Step, option: &str) -> Option<usize> {
    let names_one = step.keep() == Some(Keep::Night(OfNight::Mistaken));
    Mistaken::from_id(option).filter(|_| names_one)?.place()
}
