//! What is told of a night's sleep and of sleep by day, kept in the check-in of the
//! night. A time that cannot be is asked once more, and then left empty.

use super::{checkins, sleep_times};
use crate::context::Context;
use crate::view::View;
use charley_core::chat::Aim;
use charley_core::dialogue::keep::OfSleep;
use charley_core::dialogue::{Answer, Keep, LikeUsual, Step};
use charley_core::diary::sleep::clock::{self, BedAndUp};
use charley_core::diary::sleep::is_one_night;
use charley_core::diary::{Hours, Nap, SleepTimes, TimesGiven, WokeBy, from_id};
use charley_core::words::{Phrase, phrase};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

/// Keeps one answer in the check-in of the night.
pub fn keep(cx: &mut Context, of_sleep: OfSleep, answer: &Answer) {
    let session = cx.chat.person.session.as_ref();
    let usual = session.and_then(|session| sleep_times::usual(&cx.chat, session));
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
            OfSleep::BedAt => self.set_bed(told, time_of(answer)),
            OfSleep::UpAt => self.set_up(told, time_of(answer)),
            OfSleep::AsleepAfter => told.asleep_after = answer.one().and_then(from_id),
            OfSleep::AwakeFor => told.awake_for = answer.one().and_then(from_id),
            OfSleep::WokeBy => told.woke_by = woke_by(answer),
            OfSleep::InBedAt => told.in_bed_at = in_bed_at(told, answer, self.night, &self.hours),
            OfSleep::WokeTimes => told.woke_times = answer.one().and_then(|one| one.parse().ok()),
            OfSleep::LastWokeAt => told.last_woke_at = last_woke_at(told, answer, &self.hours),
            OfSleep::Nap => set_nap(told, answer.one().and_then(from_id)),
            OfSleep::NapAfter15 => told.after_15 = answer.one().map(|option| option == "yes"),
        }
    }

    /// About as usual: said so, and kept as such. Otherwise they are told next.
    fn set_times(&self, told: &mut SleepTimes, like: Option<LikeUsual>) {
        forget_times(told);
        if like == Some(LikeUsual::AsUsual) {
            let bed_at = clock::bed_at(self.night, self.usual.bed, &self.hours);
            let up_at = clock::up_at(self.night, Some(bed_at), self.usual.up, &self.hours);
            told.bed_at = Some(bed_at);
            told.up_at = Some(up_at);
            told.times = Some(TimesGiven::AsUsual);
        }
    }

    fn set_bed(&self, told: &mut SleepTimes, bed: Option<NaiveTime>) {
        forget_of_full_form(told);
        told.bed_at = bed.map(|bed| clock::bed_at(self.night, bed, &self.hours));
        told.times = Some(TimesGiven::Told);
    }

    /// Times that make no night are left empty.
    fn set_up(&self, told: &mut SleepTimes, up: Option<NaiveTime>) {
        let up_at = up.map(|up| clock::up_at(self.night, told.bed_at, up, &self.hours));
        let both = told.bed_at.zip(up_at);
        if both.is_some_and(|(bed_at, up_at)| !is_one_night(&bed_at, &up_at)) {
            return forget_times(told);
        }
        forget_of_full_form(told);
        told.up_at = up_at;
        told.times = Some(TimesGiven::Told);
    }
}

fn forget_times(told: &mut SleepTimes) {
    forget_of_full_form(told);
    (told.bed_at, told.up_at, told.times) = (None, None, None);
}

/// They were told beside other times.
fn forget_of_full_form(told: &mut SleepTimes) {
    (told.in_bed_at, told.last_woke_at) = (None, None);
}

/// Not later than going to bed to sleep, and of the same night.
fn in_bed_at(
    told: &SleepTimes,
    answer: &Answer,
    night: NaiveDate,
    hours: &Hours,
) -> Option<DateTime<FixedOffset>> {
    let in_bed_at = clock::last_until(told.bed_at?, time_of(answer)?, hours);
    let is_of_night = in_bed_at.date_naive() >= night;
    (is_of_night && is_one_night(&in_bed_at, &told.up_at?)).then_some(in_bed_at)
}

/// Between going to bed and getting up.
fn last_woke_at(
    told: &SleepTimes,
    answer: &Answer,
    hours: &Hours,
) -> Option<DateTime<FixedOffset>> {
    let last_woke_at = clock::last_until(told.up_at?, time_of(answer)?, hours);
    (last_woke_at > told.bed_at?).then_some(last_woke_at)
}

fn set_nap(told: &mut SleepTimes, nap: Option<Nap>) {
    told.nap = nap;
    if nap == Some(Nap::None) {
        told.after_15 = None;
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

/// What is said of an answer that is a time that cannot be, the first time that it is
/// told.
pub fn asks_again(cx: &mut Context, step: &Step, answer: &Answer) -> Option<Phrase> {
    let odd = odd(cx.view(), step, answer)?;
    let session = cx.chat.person.session.as_mut()?;
    let asked = Answer::One("yes".to_owned());
    let key = format!("{}_again", step.id());
    session.answers.insert(key, asked).is_none().then_some(odd)
}

fn odd(view: View, step: &Step, answer: &Answer) -> Option<Phrase> {
    let Some(Keep::Sleep(of_sleep)) = step.keep() else {
        return None;
    };
    let (Some(Aim::Checkin { night }), Some(hours)) = (view.chat.person.aim(), view.hours()) else {
        return None;
    };
    let checkin = view.chat.diary.checkins.get(&night);
    let told = checkin?.sleep_times.as_ref()?;
    let has_both = told.trying().is_some() && time_of(answer).is_some();
    match of_sleep {
        OfSleep::UpAt => {
            let up_at = clock::up_at(night, told.bed_at, time_of(answer)?, &hours);
            (!is_one_night(&told.bed_at?, &up_at)).then_some(phrase::SLEEP_TIMES_ODD)
        }
        OfSleep::InBedAt => (has_both && in_bed_at(told, answer, night, &hours).is_none())
            .then_some(phrase::SLEEP_IN_BED_ODD),
        OfSleep::LastWokeAt => (has_both && last_woke_at(told, answer, &hours).is_none())
            .then_some(phrase::SLEEP_LAST_WOKE_ODD),
        OfSleep::Times
        | OfSleep::BedAt
        | OfSleep::AsleepAfter
        | OfSleep::AwakeFor
        | OfSleep::WokeBy
        | OfSleep::WokeTimes
        | OfSleep::Nap
        | OfSleep::NapAfter15 => None,
    }
}
