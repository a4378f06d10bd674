//! Where coaching steps back: a fixed sentence on what was told, or on a plain count.
//! No verdict and no score; each at most once in thirty days.
//!
//! Source: coaching brief, *When coaching steps back*; the talking course for sleep
//! (CBT-I) has the best evidence for long bad sleep (Edinger 2021; Furukawa 2024).

use super::phrase;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::plan::Press;
use crate::upkeep::signs;
use charley_core::coach::counting;
use charley_core::dialogue::units::ToldThing;
use charley_core::dialogue::{ReliedOn, Sign, Urgency};
use charley_core::diary::Diary;
use charley_core::words::Phrase;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

/// Not said again sooner.
const AGAIN: TimeDelta = TimeDelta::days(30);
/// Bad nights in each of the last two weeks.
const BAD_NIGHTS: usize = 3;
/// Bad nights in one week that are a bad patch.
const PATCH_NIGHTS: usize = 5;
/// Nights with two trips that go with loud snoring.
const TRIP_NIGHTS: usize = 3;
const NIGHTS_A_WEEK: u32 = 7;

/// What is worth a visit and is no sign: told once, before the weeks begin.
const TOLD: [(ReliedOn, Phrase); 2] = [
    (ReliedOn::LegsMustMove, phrase::CARE_LEGS_MUST_MOVE),
    (ReliedOn::ActDreams, phrase::CARE_ACT_DREAMS),
];

/// Above a message, the sentences on what was told; each at most once in thirty days.
pub fn above(cx: &mut Context, mut message: Message) -> Message {
    for (answer, words) in TOLD.into_iter().rev() {
        if cx.chat.diary.told(answer) && may_say(cx, words) {
            message.paragraphs.insert(0, vec![words.text()]);
        }
    }
    message
}

/// Whether it was not said lately; it is now.
fn may_say(cx: &mut Context, words: Phrase) -> bool {
    let now = cx.event.at;
    let said = &mut cx.chat.person.said.care_at;
    let is_fresh = said.get(words.key).is_some_and(|at| now - *at < AGAIN);
    if !is_fresh {
        said.insert(words.key.to_owned(), now);
    }
    !is_fresh
}

/// What the counts of a week say is kept as a sign, and so said with the next
/// morning's answer.
pub fn keep_signs(cx: &mut Context, last: NaiveDate) {
    if is_long_and_bad(&cx.chat.diary, last) {
        keep(cx, Sign::LongBadSleep);
    }
    if snores_and_gets_up(&cx.chat.diary, last) {
        keep(cx, Sign::Breathing);
    }
}

fn keep(cx: &mut Context, sign: Sign) {
    let now = cx.event.at;
    let mut signs = cx.chat.diary.signs.values();
    if !signs.any(|one| one.sign == sign && now - one.at < AGAIN) {
        signs::keep(cx, sign, Urgency::Book, None);
    }
}

/// More than three months of bad nights that spoil the days, and bad nights in both
/// last weeks.
fn is_long_and_bad(diary: &Diary, last: NaiveDate) -> bool {
    let is_told = diary.told(ReliedOn::OverThreeMonths) && diary.told(ReliedOn::SpoilsDays);
    let week_before = last.checked_sub_days(Days::new(NIGHTS_A_WEEK.into()));
    let is_bad = |night: NaiveDate| bad(diary, night) >= BAD_NIGHTS;
    is_told && is_bad(last) && week_before.is_some_and(is_bad)
}

/// Loud snoring, and up for the toilet twice on several nights.
fn snores_and_gets_up(diary: &Diary, last: NaiveDate) -> bool {
    let trips = counting::count(diary, ToldThing::TwoTrips, NIGHTS_A_WEEK, last).days;
    diary.told(ReliedOn::LoudSnoring) && trips >= TRIP_NIGHTS
}

fn bad(diary: &Diary, last: NaiveDate) -> usize {
    counting::count(diary, ToldThing::SleptBadly, NIGHTS_A_WEEK, last).days
}

/// Whether the week that a night ends was a bad patch of which nothing was said
/// lately; from now on it is one.
pub fn is_bad_patch(cx: &mut Context, last: NaiveDate) -> bool {
    bad(&cx.chat.diary, last) >= PATCH_NIGHTS && may_say(cx, phrase::CARE_BAD_PATCH)
}

/// Nothing new in the week after it was said.
pub fn is_in_bad_patch(said_at: Option<&DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    said_at.is_some_and(|at| now - *at < TimeDelta::days(NIGHTS_A_WEEK.into()))
}

/// *Make it smaller*, *Just the diary*, or as it is.
pub fn ways(message: Message) -> Message {
    message
        .paragraph(phrase::CARE_BAD_PATCH)
        .row([button(phrase::BUTTON_PLAN_SMALLER, Press::Smaller)])
        .row([button(phrase::BUTTON_PLAN_DIARY, Press::Diary)])
        .row([button(phrase::BUTTON_REVIEW_KEEP, Press::Keep)])
}
