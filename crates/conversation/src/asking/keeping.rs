//! Where each answer is kept: among the answers, in the profile, in a
//! check-in or in a cramp, as the step's `keep` says.

use crate::context::Context;
use crate::upkeep::{self, checkins, mornings, sleep_kept, sleep_times};
use crate::view::View;
use charley_core::chat::{Aim, Chat, Person};
use charley_core::dialogue::keep::{
    Mistaken, MoreCramps, OfCramp, OfHours, OfNight, OfSleep, OfTwo,
};
use charley_core::dialogue::{Answer, Ask, Dialogue, Keep, Step};
use charley_core::diary::{
    AnswerRecord, Checkin, Cramp, Diary, Exposure, Helped, Leg, Minutes, MinutesRange, Muscle,
    Record, Sleep, body, from_id,
};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Keeps one answer. The first one under the consent sentence is the consent.
pub fn keep(cx: &mut Context, dialogue: &Dialogue, step: &Step, answer: Answer) {
    cx.chat.person.consented_at.get_or_insert(cx.event.at);
    sleep_times::forget_if_over(cx);
    match step.keep() {
        None => keep_answer(cx, dialogue, step, answer),
        Some(keep) => {
            remember_in_session(&mut cx.chat.person, step, &answer);
            keep_elsewhere(cx, step, keep, &answer);
        }
    }
}

fn keep_answer(cx: &mut Context, dialogue: &Dialogue, step: &Step, value: Answer) {
    cx.keep(Record::Answer(AnswerRecord {
        dialogue: dialogue.id().to_owned(),
        version: dialogue.version(),
        question: step.id().to_owned(),
        value,
        answered_at: cx.event.at,
    }));
    cx.is_told_young |= step.id() == body::QUESTION_OF_AGE && body::is_minor(&cx.chat.diary);
    cx.replan = true;
}

/// Free words that answered this question before.
pub fn words_so_far<'a>(diary: &'a Diary, step: &Step) -> Option<&'a str> {
    step.ask().chars_max()?;
    diary.answer(step.id())?.one()
}

pub fn remember_in_session(person: &mut Person, step: &Step, answer: &Answer) {
    if let Some(session) = &mut person.session {
        session.answers.insert(step.id().to_owned(), answer.clone());
    }
}

fn keep_elsewhere(cx: &mut Context, step: &Step, keep: Keep, answer: &Answer) {
    match keep {
        Keep::Hours(OfHours::Zone) => upkeep::hours::keep_zone(cx, answer),
        Keep::Hours(OfHours::Bedtime) => upkeep::hours::keep_bedtime(cx, answer),
        Keep::Hours(OfHours::Rising) => upkeep::hours::keep_rising(cx, answer),
        Keep::CheckinConsent => keep_checkin_consent(cx, answer),
        Keep::Night(of_night) => keep_in_checkin(cx, step, of_night, answer),
        Keep::Sleep(of_sleep) => sleep_kept::keep(cx, of_sleep, answer),
        Keep::Cramp(of_cramp) => keep_in_cramp(cx, of_cramp, answer),
    }
}

fn keep_checkin_consent(cx: &mut Context, answer: &Answer) {
    if let Some(is_wanted) = yes_or_no(answer) {
        cx.chat.person.settings.checkin = is_wanted;
        cx.replan = true;
    }
}

fn keep_in_checkin(cx: &mut Context, step: &Step, of_night: OfNight, answer: &Answer) {
    let Some(Aim::Checkin { night }) = cx.chat.person.aim() else {
        return;
    };
    match of_night {
        OfNight::Cramps | OfNight::MoreCramps | OfNight::Mistaken => {
            keep_how_many(cx, night, of_night, answer);
        }
        OfNight::Worst
        | OfNight::Sleep
        | OfNight::StretchDone
        | OfNight::ToiletTrips
        | OfNight::Exposures
        | OfNight::TwoExposures => {
            if *answer != Answer::Skipped {
                let asked = asked(&cx.chat, step, of_night);
                checkins::change(cx, night, |checkin| {
                    set_in_checkin(checkin, of_night, &asked, answer);
                });
            }
        }
    }
}

/// Without an answer, what the diary has counts.
fn keep_how_many(cx: &mut Context, night: NaiveDate, of_night: OfNight, answer: &Answer) {
    let told = answer.one().unwrap_or_default();
    if *answer == Answer::Skipped {
        checkins::keep_logged_count(cx, night);
    } else if of_night == OfNight::Cramps {
        let were_mistakes = said_mistake(cx);
        let count = number(answer).unwrap_or_default();
        checkins::keep_told_count(cx, night, count, were_mistakes);
    } else if let Some(more) = MoreCramps::from_id(told) {
        checkins::keep_more(cx, night, more);
    } else if let Some(mistaken) = Mistaken::from_id(told) {
        checkins::take_out(cx, night, mistaken);
    }
}

/// Whether what the diary had of the night was said to be a mistake.
fn said_mistake(cx: &Context) -> bool {
    let session = cx.chat.person.session.as_ref();
    let said = session.and_then(|session| session.answers.get("more_cramps"));
    said.is_some_and(|said| said.is(MoreCramps::Mistake.id()))
}

/// The exposures that a question asks about.
fn asked(chat: &Chat, step: &Step, of_night: OfNight) -> Vec<Exposure> {
    if of_night == OfNight::TwoExposures {
        return chat
            .person
            .session
            .as_ref()
            .map(mornings::two_asked)
            .unwrap_or_default();
    }
    let options = step.ask().options();
    options
        .iter()
        .filter_map(|id| Exposure::from_id(id))
        .filter(|exposure| mornings::is_asked_of(&chat.diary, *exposure))
        .collect()
}

fn set_in_checkin(checkin: &mut Checkin, of_night: OfNight, asked: &[Exposure], answer: &Answer) {
    match of_night {
        // They are told with the cramps themselves.
        OfNight::Cramps | OfNight::MoreCramps | OfNight::Mistaken => {}
        OfNight::Worst => checkin.worst = number(answer),
        OfNight::Sleep => checkin.sleep = read::<Sleep>(answer),
        OfNight::StretchDone => checkin.stretch_done = yes_or_no(answer),
        OfNight::ToiletTrips => checkin.toilet_trips = number(answer),
        OfNight::Exposures => {
            checkin.tell(asked, |exposure, _| answer.has(exposure.id()));
        }
        OfNight::TwoExposures => {
            let told = answer.one().and_then(OfTwo::from_id);
            checkin.tell(asked, |_, place| told.is_some_and(|told| told.holds(place)));
        }
    }
}

/// What is ticked already of a question that is asked again: what was kept of
/// this night or this cramp.
pub fn known_picks(view: View, step: &Step) -> Vec<String> {
    let aim = view.chat.person.aim();
    let ids = match (step.keep(), aim) {
        (Some(Keep::Night(OfNight::Exposures)), Some(Aim::Checkin { night })) => {
            let checkin = view.chat.diary.checkins.get(&night);
            checkin.map(|checkin| serde_json::to_value(&checkin.exposures))
        }
        (Some(Keep::Sleep(OfSleep::WokeBy)), Some(Aim::Checkin { night })) => {
            let checkin = view.chat.diary.checkins.get(&night);
            let told = checkin.and_then(|checkin| checkin.sleep_times.as_ref());
            told.map(|told| serde_json::to_value(&told.woke_by))
        }
        (Some(Keep::Cramp(of_cramp)), Some(Aim::Details { cramp, .. })) => {
            let cramp = view.cramp(cramp);
            cramp.map(|cramp| detail(cramp, of_cramp))
        }
        (_, _) => None,
    };
    let ids = ids.and_then(Result::ok);
    match ids {
        Some(Value::String(id)) => vec![id],
        Some(Value::Array(ids)) => ids
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => {
            Vec::new()
        }
    }
}

/// What tells of danger may have been kept before, and goes with what is new.
pub fn remember_all(cx: &mut Context, dialogue: &Dialogue) {
    for step in dialogue.steps() {
        let mut picks = known_picks(cx.view(), step);
        let answer = match (step.ask(), picks.pop()) {
            (Ask::Many { .. }, last) => Answer::Many(picks.into_iter().chain(last).collect()),
            (_, Some(pick)) => Answer::One(pick),
            (_, None) => continue,
        };
        remember_in_session(&mut cx.chat.person, step, &answer);
    }
}

/// What is kept of a cramp, by the ids of its options.
fn detail(cramp: &Cramp, of_cramp: OfCramp) -> serde_json::Result<Value> {
    match of_cramp {
        OfCramp::Leg => serde_json::to_value(cramp.leg),
        OfCramp::Muscle => serde_json::to_value(cramp.muscle),
        OfCramp::Minutes => serde_json::to_value(cramp.minutes),
        OfCramp::Helped => serde_json::to_value(&cramp.helped),
    }
}

fn keep_in_cramp(cx: &mut Context, of_cramp: OfCramp, answer: &Answer) {
    let aim = cx.chat.person.aim();
    let Some(Aim::Details { cramp, .. }) = aim else {
        return;
    };
    let Some(mut cramp) = cx.cramp(cramp).cloned() else {
        return;
    };
    if *answer == Answer::Skipped {
        return;
    }
    set_detail(&mut cramp, of_cramp, answer);
    cx.keep(Record::Cramp(cramp));
}

fn set_detail(cramp: &mut Cramp, of_cramp: OfCramp, answer: &Answer) {
    match of_cramp {
        OfCramp::Leg => cramp.leg = read::<Leg>(answer),
        OfCramp::Muscle => cramp.muscle = read::<Muscle>(answer),
        OfCramp::Minutes => cramp.minutes = read::<MinutesRange>(answer).map(Minutes::Range),
        OfCramp::Helped => cramp.helped = read_many::<Helped>(answer).unwrap_or_default(),
    }
}

/// An option id as one of our own values; `None` for skipped.
fn read<T: DeserializeOwned>(answer: &Answer) -> Option<T> {
    from_id(answer.one()?)
}

fn read_many<T: DeserializeOwned + Ord>(answer: &Answer) -> Option<std::collections::BTreeSet<T>> {
    let Answer::Many(options) = answer else {
        return None;
    };
    let values = options.iter().map(|option| Answer::One(option.clone()));
    Some(values.filter_map(|one| read(&one)).collect())
}

fn number(answer: &Answer) -> Option<u8> {
    match answer {
        Answer::One(option) => option.parse().ok(),
        Answer::Number(number) => u8::try_from(*number).ok(),
        Answer::Many(_) | Answer::Skipped => None,
    }
}

fn yes_or_no(answer: &Answer) -> Option<bool> {
    answer.one().map(|option| option == "yes")
}
