//! The clock times that a question of a night offers: around what is usual, or up to
//! a time of that night that is known.

use super::{quiet_note, sleep_times};
use charley_core::chat::{Aim, Chat, Session};
use charley_core::dialogue::keep::OfSleep;
use charley_core::dialogue::{Ask, Keep, Step, TimesOffered};
use charley_core::diary::SleepTimes;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta};
use std::ops::RangeInclusive;

/// Offered on each side of the usual time.
const STEPS_AROUND: RangeInclusive<i32> = -4..=4;
const MINUTES_AROUND: i64 = 30;
/// Offered up to a time that is known.
const STEPS_BEFORE: RangeInclusive<i32> = -8..=0;
const MINUTES_BEFORE: i64 = 15;

/// The times that a question offers to this person.
pub fn offered(chat: &Chat, session: &Session, step: &Step) -> Vec<NaiveTime> {
    let Ask::Time { offer } = step.ask() else {
        return Vec::new();
    };
    match offer {
        TimesOffered::Fixed(times) => {
            let comes = |at: &&NaiveTime| {
                session.aim != Aim::PlanNote
                    || !quiet_note::is_at_night(chat, **at, session.asked_at)
            };
            times.iter().filter(comes).copied().collect()
        }
        TimesOffered::AroundUsual => of_night(chat, session, step).unwrap_or_default(),
    }
}

fn of_night(chat: &Chat, session: &Session, step: &Step) -> Option<Vec<NaiveTime>> {
    let usual = || sleep_times::usual(chat, session);
    Some(match step.keep() {
        Some(Keep::Sleep(OfSleep::UpAt)) => around(usual()?.up),
        Some(Keep::Sleep(OfSleep::InBedAt)) => before(told(chat, session)?.bed_at?),
        Some(Keep::Sleep(OfSleep::LastWokeAt)) => before(told(chat, session)?.up_at?),
        Some(
            Keep::Sleep(
                OfSleep::BedAt
                | OfSleep::Times
                | OfSleep::AsleepAfter
                | OfSleep::AwakeFor
                | OfSleep::WokeBy
                | OfSleep::WokeTimes
                | OfSleep::Nap
                | OfSleep::NapAfter15,
            )
            | Keep::Hours(_)
            | Keep::CheckinConsent
            | Keep::Night(_)
            | Keep::Cramp(_),
        )
        | None => around(usual()?.bed),
    })
}

fn told<'a>(chat: &'a Chat, session: &Session) -> Option<&'a SleepTimes> {
    let Aim::Checkin { night } = session.aim else {
        return None;
    };
    chat.diary.checkins.get(&night)?.sleep_times.as_ref()
}

fn around(middle: NaiveTime) -> Vec<NaiveTime> {
    let step = |step: i32| TimeDelta::minutes(MINUTES_AROUND * i64::from(step));
    STEPS_AROUND.map(|number| middle + step(number)).collect()
}

fn before(last: DateTime<FixedOffset>) -> Vec<NaiveTime> {
    let step = |step: i32| TimeDelta::minutes(MINUTES_BEFORE * i64::from(step));
    STEPS_BEFORE
        .map(|number| last.time() + step(number))
        .collect()
}
