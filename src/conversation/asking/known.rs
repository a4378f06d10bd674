//! What is known already, for the conditions of a dialogue and so that nobody is
//! asked it again.

use crate::chat::{Aim, Chat};
use crate::conversation::upkeep::night_count::{known_worst, stretch_was_done};
use crate::dialogue::{Answer, Answers};
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
        Aim::Details {
            cramp,
            checkin: true,
        } => of_cramp(chat, cramp),
        Aim::Details { checkin: false, .. }
        | Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Doctor => Answers::new(),
    }
}

/// What is already known about a night, so that it is not asked.
fn of_night(chat: &Chat, night: NaiveDate) -> Answers {
    let mut facts = Answers::new();
    if stretch_was_done(&chat.diary, night) {
        facts.insert("known_stretch_done".to_owned(), yes());
    }
    if known_worst(&chat.diary, night).is_some() {
        facts.insert("known_worst".to_owned(), yes());
    }
    facts
}

/// What `/log` understood of a cramp, as answers to the details.
fn of_cramp(chat: &Chat, cramp: u64) -> Answers {
    let Some(cramp) = chat.diary.cramps.get(&cramp) else {
        return Answers::new();
    };
    let known = [
        ("leg", cramp.leg.is_some()),
        ("muscle", cramp.muscle.is_some()),
        ("minutes", cramp.minutes.is_some()),
    ];
    let known = known.into_iter().filter(|(_, known)| *known);
    known
        .map(|(question, _)| (question.to_owned(), yes()))
        .collect()
}

fn yes() -> Answer {
    Answer::One("yes".to_owned())
}

/// Whether the person would not say how the night was.
pub fn is_declined(chat: &Chat) -> bool {
    let aim = chat.person.aim();
    let Some(Aim::Checkin { night }) = aim else {
        return false;
    };
    !chat.diary.checkins.contains_key(&night)
}
