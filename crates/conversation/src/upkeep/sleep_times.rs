//! The sleep diary: for fourteen nights the check-in also asks when somebody went
//! to bed, slept and got up.
//!
//! Last night only, and only until the next bedtime: nobody remembers more.

use super::{checkins, quiet_note};
use crate::context::Context;
use crate::view::View;
use charley_core::chat::{Aim, Chat, Session};
use charley_core::dialogue::keep::OfSleep;
use charley_core::dialogue::{Answer, Ask, Keep, LikeUsual, Step, TimesOffered};
use charley_core::diary::sleep::clock::{self, BedAndUp};
use charley_core::diary::sleep::is_one_night;
use charley_core::diary::{Hours, SleepTimes, TimesGiven, WokeBy, body, from_id, night};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// Nights that the sleep diary is on for, from the one to come.
const NIGHTS: u64 = 14;
/// What the conditions of the check-in go by.
pub const FACT: &str = "asks_sleep_times";
/// That an odd rising was asked about once more, while the session is held.
const ASKED_AGAIN: &str = "up_at_again";
/// Offered on each side of the usual time.
const STEPS_OFFERED: i32 = 4;
const MINUTES_OF_A_STEP: i64 = 30;

/// The last night of a sleep diary that begins now; `None` while no night is known.
pub fn last_night(view: View) -> Option<NaiveDate> {
    let first = night::next_to_come(view.at, &view.hours()?);
    first.checked_add_days(Days::new(NIGHTS - 1))
}

/// The last night that is still asked about; `None` where none is.
pub fn is_on_until(view: View) -> Option<NaiveDate> {
    let last = night::last_night_ended(view.at, &view.hours()?)?;
    let until = view.chat.person.settings.sleep_times_until?;
    (until > last || may_ask(view.chat, last, view.at)).then_some(until)
}

/// Whether the check-in about a night asks for it now.
pub fn may_ask(chat: &Chat, night: NaiveDate, at: DateTime<Utc>) -> bool {
    let Some(hours) = chat.person.hours() else {
        return false;
    };
    let until = chat.person.settings.sleep_times_until;
    until.is_some_and(|until| night <= until)
        && !body::is_minor(&chat.diary)
        && night::last_night_ended(at, &hours) == Some(night)
        && clock::may_be_told(night, at, &hours)
}

/// A check-in that was left open until the next bedtime asks it no more.
pub fn forget_if_over(cx: &mut Context) {
    let Some(Aim::Checkin { night }) = cx.chat.person.aim() else {
        return;
    };
    if !may_ask(&cx.chat, night, cx.event.at)
        && let Some(session) = &mut cx.chat.person.session
    {
        session.answers.remove(FACT);
    }
}

/// What was last told before the night of this session, or is set.
pub fn usual(chat: &Chat, session: &Session) -> Option<BedAndUp> {
    let Aim::Checkin { night } = session.aim else {
        return None;
    };
    let hours = chat.person.hours()?;
    Some(clock::usual_times(&chat.diary, night, &hours))
}

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
        TimesOffered::AroundUsual => {
            let is_rising = step.keep() == Some(Keep::Sleep(OfSleep::UpAt));
            let usual = usual(chat, session);
            let middle = usual.map(|usual| if is_rising { usual.up } else { usual.bed });
            middle.map(around).unwrap_or_default()
        }
    }
}

fn around(middle: NaiveTime) -> Vec<NaiveTime> {
    let steps = -STEPS_OFFERED..=STEPS_OFFERED;
    let step = |step: i32| TimeDelta::minutes(MINUTES_OF_A_STEP * i64::from(step));
    steps.map(|number| middle + step(number)).collect()
}

/// Keeps one answer in the check-in of the night.
pub fn keep(cx: &mut Context, of_sleep: OfSleep, answer: &Answer) {
    let session = cx.chat.person.session.as_ref();
    let usual = session.and_then(|session| usual(&cx.chat, session));
    let (Some(Aim::Checkin { night }), Some(usual), Some(hours)) =
        (cx.chat.person.aim(), usual, cx.hours())
    else {
        return;
    };
    if *answer == Answer::Skipped {
        return;
    }
    let asked = AskedNight {
        night,
        usual,
        hours,
    };
    checkins::change(cx, night, |checkin| {
        let told = checkin.sleep_times.get_or_insert_default();
        asked.set(told, of_sleep, answer);
    });
}

/// A night whose times are asked.
struct AskedNight {
    night: NaiveDate,
    usual: BedAndUp,
    hours: Hours,
}

impl AskedNight {
    fn set(&self, told: &mut SleepTimes, of_sleep: OfSleep, answer: &Answer) {
        match of_sleep {
            OfSleep::Times => self.set_times(told, answer.one().and_then(LikeUsual::from_id)),
            OfSleep::BedAt => {
                let bed = time_of(answer);
                told.bed_at = bed.map(|bed| clock::bed_at(self.night, bed, &self.hours));
                told.times = Some(TimesGiven::Told);
            }
            OfSleep::UpAt => self.set_up(told, time_of(answer)),
            OfSleep::AsleepAfter => told.asleep_after = answer.one().and_then(from_id),
            OfSleep::AwakeFor => told.awake_for = answer.one().and_then(from_id),
            OfSleep::WokeBy => told.woke_by = woke_by(answer),
        }
    }

    /// About as usual: said so, and kept as such. Otherwise they are told next.
    fn set_times(&self, told: &mut SleepTimes, like: Option<LikeUsual>) {
        (told.bed_at, told.up_at, told.times) = match like {
            Some(LikeUsual::AsUsual) => {
                let bed_at = clock::bed_at(self.night, self.usual.bed, &self.hours);
                let up_at = clock::up_at(self.night, Some(bed_at), self.usual.up, &self.hours);
                (Some(bed_at), Some(up_at), Some(TimesGiven::AsUsual))
            }
            Some(LikeUsual::Change) | None => (None, None, None),
        };
    }

    /// Times that make no night are left empty.
    fn set_up(&self, told: &mut SleepTimes, up: Option<NaiveTime>) {
        let up = up.map(|up| clock::up_at(self.night, told.bed_at, up, &self.hours));
        let makes_none = |up_at| {
            told.bed_at
                .is_some_and(|bed_at| !is_one_night(&bed_at, &up_at))
        };
        match up {
            Some(up_at) if makes_none(up_at) => {
                (told.bed_at, told.up_at, told.times) = (None, None, None);
            }
            up_at => {
                told.up_at = up_at;
                told.times = Some(TimesGiven::Told);
            }
        }
    }
}

fn woke_by(answer: &Answer) -> Option<std::collections::BTreeSet<WokeBy>> {
    let Answer::Many(ids) = answer else {
        return None;
    };
    Some(ids.iter().filter_map(|id| WokeBy::from_id(id)).collect())
}

fn time_of(answer: &Answer) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(answer.one()?, "%H:%M").ok()
}

/// Whether an answer is a rising that makes no night with the bedtime, and is to be
/// asked once more.
pub fn asks_again(cx: &mut Context, step: &Step, answer: &Answer) -> bool {
    if !makes_no_night(cx.view(), step, answer) {
        return false;
    }
    let Some(session) = &mut cx.chat.person.session else {
        return false;
    };
    let asked = Answer::One("yes".to_owned());
    session
        .answers
        .insert(ASKED_AGAIN.to_owned(), asked)
        .is_none()
}

fn makes_no_night(view: View, step: &Step, answer: &Answer) -> bool {
    let is_rising = step.keep() == Some(Keep::Sleep(OfSleep::UpAt));
    let (Some(Aim::Checkin { night }), Some(hours), true) =
        (view.chat.person.aim(), view.hours(), is_rising)
    else {
        return false;
    };
    let checkin = view.chat.diary.checkins.get(&night);
    let told = checkin.and_then(|checkin| checkin.sleep_times.as_ref());
    let bed_at = told.and_then(|told| told.bed_at);
    let up_at = time_of(answer).map(|up| clock::up_at(night, bed_at, up, &hours));
    let times = bed_at.zip(up_at);
    times.is_some_and(|(bed_at, up_at)| !is_one_night(&bed_at, &up_at))
}
