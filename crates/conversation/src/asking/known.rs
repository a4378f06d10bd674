//! What is known already, for the conditions of a dialogue and so that nobody is
//! asked it again.

use crate::upkeep::night_count::{cramps_of, known_cramps, known_worst, stretch_was_done};
use charley_core::chat::{Aim, Chat};
use charley_core::dialogue::{Answer, Answers};
use charley_core::diary::body;
use chrono::NaiveDate;

/// The answers that conditions may read: kept ones, this session's, and facts.
pub fn answers(chat: &Chat) -> Answers {
    let mut answers = chat.diary.answers();
    if let Some(session) = &chat.person.session {
        answers.extend(session.answers.clone());
        answers.extend(facts(chat, session.aim));
    }
    answers
}

/// What is known already and need not be asked.
fn facts(chat: &Chat, aim: Aim) -> Answers {
    match aim {
        Aim::Checkin { night } => of_night(chat, night),
        Aim::Details { .. }
        | Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Doctor
        | Aim::Plan
        | Aim::PlanMore
        | Aim::PlanCue
        | Aim::PlanNote => Answers::new(),
    }
}

/// What is already known about a night, so that it is not asked.
fn of_night(chat: &Chat, night: NaiveDate) -> Answers {
    let diary = &chat.diary;
    let known = known_cramps(diary, night).count();
    named([
        ("known_cramps", known > 0),
        ("several_cramps", known > 1),
        (
            "fewer_than_known",
            told_count(chat).is_some_and(|told| told < known),
        ),
        ("known_stretch_done", stretch_was_done(diary, night)),
        ("is_young", body::is_minor(diary)),
        ("known_times", times_are_known(chat, night)),
        ("known_worst", known_worst(diary, night).is_some()),
    ])
}

/// Whether both times of the night are kept, which the full form goes by.
fn times_are_known(chat: &Chat, night: NaiveDate) -> bool {
    let checkin = chat.diary.checkins.get(&night);
    let told = checkin.and_then(|checkin| checkin.sleep_times.as_ref());
    told.is_some_and(|told| told.trying().is_some())
}

/// The count that was told in this session, whether it was kept or not.
fn told_count(chat: &Chat) -> Option<usize> {
    let session = chat.person.session.as_ref()?;
    session.answers.get("cramps")?.one()?.parse().ok()
}

/// Those facts that hold.
fn named<const N: usize>(facts: [(&str, bool); N]) -> Answers {
    let holding = facts.into_iter().filter(|(_, holds)| *holds);
    let holding = holding.map(|(fact, _)| (fact.to_owned(), Answer::yes()));
    holding.collect()
}

/// Whether the person would not say how the night was.
pub fn is_declined(chat: &Chat) -> bool {
    let aim = chat.person.aim();
    let Some(Aim::Checkin { night }) = aim else {
        return false;
    };
    let is_told = chat.diary.checkins.contains_key(&night);
    !is_told && cramps_of(&chat.diary, night).next().is_none()
}
