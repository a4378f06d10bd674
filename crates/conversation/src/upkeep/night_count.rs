//! The cramps of one night as its check-in counts them, and how each follows the
//! other.

use crate::context::Context;
use charley_core::diary::{
    Checkin, Cramp, Diary, Outcome, Record, RecordKey, ReminderKind, Source,
};
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// The highest count; it means as many or more.
const COUNT_MAX: u8 = 3;

pub fn known_worst(diary: &Diary, night: NaiveDate) -> Option<u8> {
    CrampsOfNight::of(cramps_of(diary, night)).worst
}

/// What the cramps of one night come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrampsOfNight {
    pub count: usize,
    /// The worst severity, where every one of them has one.
    pub worst: Option<u8>,
}

impl CrampsOfNight {
    pub fn of<'a>(cramps: impl Iterator<Item = &'a Cramp>) -> CrampsOfNight {
        let severities: Vec<Option<u8>> = cramps.map(|cramp| cramp.severity).collect();
        let known: Option<Vec<u8>> = severities.iter().copied().collect();
        CrampsOfNight {
            count: severities.len(),
            worst: known.and_then(|known| known.into_iter().max()),
        }
    }

    /// As a check-in counts them: 3 is three or more.
    fn told(self) -> u8 {
        u8::try_from(self.count).map_or(COUNT_MAX, |count| count.min(COUNT_MAX))
    }
}

pub fn cramps_of(diary: &Diary, night: NaiveDate) -> impl Iterator<Item = &Cramp> {
    let cramps = diary.cramps.values();
    cramps.filter(move |cramp| cramp.night == Some(night))
}

/// How many nights had a cramp, of those so many days before one.
pub fn cramp_nights(diary: &Diary, last: NaiveDate, days_before: Range<u64>) -> usize {
    days_before
        .filter_map(|days| last.checked_sub_days(Days::new(days)))
        .filter(|night| cramps_of(diary, *night).next().is_some())
        .count()
}

/// Those that the diary has of itself: no check-in counted them.
pub fn known_cramps(diary: &Diary, night: NaiveDate) -> impl Iterator<Item = &Cramp> {
    cramps_of(diary, night).filter(|cramp| cramp.source != Source::Checkin)
}

/// Cramps with no time make up what the diary lacks of a count.
pub fn make_up(cx: &mut Context, night: NaiveDate, there: usize, count: u8) {
    for _ in there..usize::from(count) {
        let cramp = counted_cramp(cx, night);
        cx.keep(Record::Cramp(cramp));
    }
}

/// The same for a check-in that is in the diary, of a night of which so much was
/// found there.
pub fn make_up_for(cx: &mut Context, night: NaiveDate, found: CrampsOfNight) {
    let told = cx.chat.diary.checkins.get(&night);
    let told = told.map_or(0, |checkin| checkin.cramps);
    make_up(cx, night, found.count, told);
    let made_up = usize::from(told) > found.count;
    let now = CrampsOfNight {
        count: found.count.max(told.into()),
        worst: found.worst.filter(|_| !made_up),
    };
    follow(cx, night, now);
}

/// The check-in of a night follows the cramps in the diary: their number and,
/// where all of them have one, the worst severity. It goes with the last of
/// them where nobody told a count.
pub fn follow_cramps(cx: &mut Context, night: NaiveDate) {
    let found = CrampsOfNight::of(cramps_of(&cx.chat.diary, night));
    follow(cx, night, found);
}

fn follow(cx: &mut Context, night: NaiveDate, found: CrampsOfNight) {
    let Some(before) = cx.chat.diary.checkins.get(&night).cloned() else {
        return;
    };
    let cramps = found.told();
    let counted = is_counted(&before);
    if cramps == 0 && !counted {
        return cx.discard(RecordKey::Checkin(night));
    }
    let worst = match cramps {
        0 => None,
        _ => found.worst.or(before.worst),
    };
    let after = Checkin {
        cramps,
        counted,
        worst,
        ..before.clone()
    };
    if after != before {
        cx.keep(Record::Checkin(after));
    }
}

/// Whether the person told the count. In records from before that was kept,
/// a count of zero says so: it was told, or follows one that was.
fn is_counted(checkin: &Checkin) -> bool {
    checkin.counted || checkin.cramps == 0
}

pub fn count_of(diary: &Diary, night: NaiveDate) -> u8 {
    CrampsOfNight::of(cramps_of(diary, night)).told()
}

fn counted_cramp(cx: &mut Context, night: NaiveDate) -> Cramp {
    let id = cx.new_record_id();
    Cramp::of_night(id, Some(night), Source::Checkin, cx.event.recorded_at)
}

pub fn stretch_was_done(diary: &Diary, night: NaiveDate) -> bool {
    let key = (night, ReminderKind::Stretch);
    let record = diary.reminders.get(&key);
    record.is_some_and(|record| record.outcome == Outcome::Done)
}

/// Keeps how bad a cramp was; the check-in of its night follows.
pub fn keep_severity(cx: &mut Context, cramp: Cramp, severity: u8) {
    let night = cramp.night;
    cx.keep(Record::Cramp(Cramp {
        severity: Some(severity),
        ..cramp
    }));
    if let Some(night) = night {
        follow_cramps(cx, night);
    }
}
