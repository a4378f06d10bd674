//! Where coaching steps back: a plain count, on what was told, is worth a visit. No
//! verdict and no score; at most once in thirty days.
//!
//! Source: the talking course for sleep (CBT-I) has the best evidence for long bad
//! sleep (Edinger 2021; Furukawa 2024).

use crate::context::Context;
use crate::upkeep::signs;
use charley_core::coach::counting;
use charley_core::dialogue::units::ToldThing;
use charley_core::dialogue::{ReliedOn, Sign, Urgency};
use charley_core::diary::Diary;
use chrono::{Days, NaiveDate, TimeDelta};

/// Not said again sooner.
const AGAIN: TimeDelta = TimeDelta::days(30);
/// Bad nights in each of the last two weeks.
const BAD_NIGHTS: usize = 3;
const NIGHTS_A_WEEK: u32 = 7;

/// More than three months of bad nights that spoil the days, and bad nights in both
/// last weeks: kept as a sign, and so said with the next morning's answer.
pub fn keep_if_long_and_bad(cx: &mut Context, last: NaiveDate) {
    let diary = &cx.chat.diary;
    let is_told = diary.told(ReliedOn::OverThreeMonths) && diary.told(ReliedOn::SpoilsDays);
    let week_before = last.checked_sub_days(Days::new(NIGHTS_A_WEEK.into()));
    let is_bad =
        |night: Option<NaiveDate>| night.is_some_and(|night| bad(diary, night) >= BAD_NIGHTS);
    let now = cx.event.at;
    let mut signs = diary.signs.values();
    let is_fresh = signs.any(|one| one.sign == Sign::LongBadSleep && now - one.at < AGAIN);
    if is_told && !is_fresh && is_bad(Some(last)) && is_bad(week_before) {
        signs::keep(cx, Sign::LongBadSleep, Urgency::Book, None);
    }
}

fn bad(diary: &Diary, last: NaiveDate) -> usize {
    counting::count(diary, ToldThing::SleptBadly, NIGHTS_A_WEEK, last).days
}
