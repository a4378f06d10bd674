//! What a morning asks beside the two questions: the whole list on three mornings
//! a week, and on the others about the two things of which it is nearest to
//! being known whether they go with the cramps. What tells whether the habit of the
//! plan was kept is one of the two, so that nobody is asked for that as well.
//!
//! A test by lot needs no more: it weighs the lots and the count alone.

use super::{focus, sleep_times};
use crate::view::View;
use charley_core::chat::{Chat, Session};
use charley_core::dialogue::{Answer, Answers};
use charley_core::diary::{Diary, Exposure, Factor, body, drinks, full_mornings};
use charley_core::insights::{
    ASKED, ExposureKind, Study, WEIGHED, nearly_decided, of_diary, weigh,
};
use chrono::NaiveDate;

/// The weekly question, as it is kept among the answers.
const EFFECT: &str = "day1";
/// It is asked again on the same weekday of the next week ...
const EFFECT_AGAIN_DAYS: i64 = 6;
/// ... of whoever had a cramp in these days.
const CRAMPS_OF_DAYS: i64 = 28;
/// Which two things are asked about, while the session is held.
const TWO_ASKED: &str = "two_asked";

/// What the conditions of the check-in go by.
pub fn facts(view: View, night: NaiveDate) -> Answers {
    let chat = view.chat;
    let mut facts = Answers::new();
    if full_mornings::is_full(chat.person.chat_id, night) {
        facts.extend(fact("full_morning"));
    } else if !is_told(chat, night) && !body::is_minor(&chat.diary) {
        facts.extend(fact("asks_two"));
        facts.insert(TWO_ASKED.to_owned(), Answer::Many(two(view, night)));
    }
    facts.extend(sleep_times::asked(view, night).filter_map(fact));
    if effect_has_its_turn(chat, night) {
        facts.extend(fact("asks_effect"));
    }
    facts
}

/// The same for whoever tapped *More*: the rest of the list.
pub fn facts_of_more() -> Answers {
    let facts = [fact("full_morning"), fact("only_more")];
    facts.into_iter().flatten().collect()
}

fn fact(id: &str) -> Option<(String, Answer)> {
    Some((id.to_owned(), Answer::yes()))
}

/// Whether anything of the day before this night was told.
fn is_told(chat: &Chat, night: NaiveDate) -> bool {
    let checkin = chat.diary.checkins.get(&night);
    checkin.is_some_and(|checkin| checkin.exposures.is_some())
}

/// Whether somebody is asked about something of the day: nobody under 18 of alcohol, and
/// nobody with a limit on drinks whether they drank too little.
pub fn is_asked_of(diary: &Diary, exposure: Exposure) -> bool {
    match exposure {
        Exposure::Alcohol => !body::is_minor(diary),
        Exposure::MissedDrinks => !drinks::is_limited(diary),
        Exposure::LateCaffeine
        | Exposure::HeavyLegs
        | Exposure::LongSitting
        | Exposure::LongStanding
        | Exposure::HotDay
        | Exposure::NewMedicine
        | Exposure::DrankWell
        | Exposure::Moved
        | Exposure::StretchedByDay => true,
    }
}

fn two(view: View, night: NaiveDate) -> Vec<String> {
    let diary = &view.chat.diary;
    let nights = of_diary(diary);
    let findings = weigh(&nights, Study::Diary);
    let kinds = kinds_asked_of(diary, nights.kinds());
    let places = nearly_decided(&kinds, findings.as_ref());
    let open = places.into_iter().map(|place| WEIGHED[place].id());
    let of_habit = focus::told_by(view, night).filter(|one| is_asked_of(diary, *one));
    let of_habit = of_habit.map(Exposure::id);
    let others = open.filter(|id| Some(*id) != of_habit);
    let two = of_habit.into_iter().chain(others).take(ASKED);
    two.map(str::to_owned).collect()
}

/// What each factor is, where what is not asked of this person is nothing to ask about.
fn kinds_asked_of(diary: &Diary, kinds: &[ExposureKind]) -> Vec<ExposureKind> {
    let kinds = kinds.iter().zip(WEIGHED);
    let asked = kinds.map(|(kind, factor)| match factor {
        Factor::Told(exposure) if !is_asked_of(diary, exposure) => ExposureKind::Unknown,
        Factor::Told(_) | Factor::StretchDone | Factor::WaterDone => *kind,
    });
    asked.collect()
}

/// The two things that this check-in asks about; none, where it does not.
pub fn two_asked(session: &Session) -> Vec<Exposure> {
    let asked = match session.answers.get(TWO_ASKED) {
        Some(Answer::Many(ids)) => &ids[..],
        Some(Answer::Skipped | Answer::Number(_) | Answer::One(_)) | None => &[],
    };
    asked
        .iter()
        .filter_map(|id| Exposure::from_id(id))
        .collect()
}

fn effect_has_its_turn(chat: &Chat, night: NaiveDate) -> bool {
    let answered = chat.diary.answers.get(EFFECT);
    let answered = answered.map(|record| chat.person.local(record.answered_at).date_naive());
    let days_since = |date: NaiveDate| (night - date).num_days();
    let cramps = chat.diary.cramps.values().filter_map(|cramp| cramp.night);
    answered.is_none_or(|date| days_since(date) >= EFFECT_AGAIN_DAYS)
        && cramps
            .map(days_since)
            .any(|days| (0..CRAMPS_OF_DAYS).contains(&days))
}

/// Whether the whole list of a night was told, as far as it is weighed.
pub fn list_is_told(chat: &Chat, night: NaiveDate) -> bool {
    let Some(checkin) = chat.diary.checkins.get(&night) else {
        return false;
    };
    WEIGHED.iter().all(|factor| match factor {
        Factor::Told(exposure) => {
            checkin.told(*exposure).is_some() || !is_asked_of(&chat.diary, *exposure)
        }
        Factor::StretchDone | Factor::WaterDone => true,
    })
}
