//! What stands above a question: the cramp or the cramps that it is about, or the
//! times that it asks about.

use crate::upkeep::night_count::known_cramps;
use crate::upkeep::sleep_times;
use charley_core::chat::{Aim, Chat, Session};
use charley_core::dialogue::keep::{OfNight, OfSleep};
use charley_core::dialogue::{Keep, Step};
use charley_core::diary::{Cramp, clock_time};
use charley_core::words::{Text, phrase};
use chrono::NaiveDate;

pub fn head(chat: &Chat, session: &Session, step: &Step) -> Option<Text> {
    let asks_for_more = step.keep() == Some(Keep::Night(OfNight::MoreCramps));
    if step.keep() == Some(Keep::Sleep(OfSleep::Times)) {
        return usual_times(chat, session);
    }
    match session.aim {
        Aim::Details { cramp, .. } => of_cramp(chat, cramp),
        Aim::Checkin { night } if asks_for_more => of_night(chat, night),
        Aim::Checkin { .. }
        | Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Doctor
        | Aim::Plan
        | Aim::PlanMore
        | Aim::PlanCue
        | Aim::PlanNote => None,
    }
}

/// Which cramp the details are about, where its time is known.
fn of_cramp(chat: &Chat, cramp: u64) -> Option<Text> {
    let cramp = chat.diary.cramps.get(&cramp)?;
    let time = cramp.at.filter(|_| cramp.night.is_some())?.time();
    Some(
        phrase::DETAILS_OF
            .text()
            .with("time", clock_time::shown(time)),
    )
}

/// "Noted so far: one cramp, at 03:12.", above the question for more.
fn of_night(chat: &Chat, night: NaiveDate) -> Option<Text> {
    let known: Vec<&Cramp> = known_cramps(&chat.diary, night).collect();
    let times: Option<Vec<Text>> = known.iter().map(|cramp| time_of(cramp)).collect();
    let listed = times.unwrap_or_default().into_iter().reduce(|before, one| {
        let listed = phrase::LISTED.text();
        listed.with("before", before).with("one", one)
    });
    let head = match listed {
        Some(times) => phrase::KNOWN_CRAMPS_AT.text().with("times", times),
        None => phrase::KNOWN_CRAMPS.text(),
    };
    (!known.is_empty()).then(|| head.with("cramps", known.len()))
}

/// "To bed at 22:30, up at 06:30.", as it was last told or is set.
fn usual_times(chat: &Chat, session: &Session) -> Option<Text> {
    let usual = sleep_times::usual(chat, session)?;
    let head = phrase::SLEEP_TIMES_USUAL.text();
    let head = head.with("bed", clock_time::shown(usual.bed));
    Some(head.with("up", clock_time::shown(usual.up)))
}

/// `None` where only the night is known.
fn time_of(cramp: &Cramp) -> Option<Text> {
    let time = clock_time::shown(cramp.at?.time());
    Some(phrase::CLOCK.text().with("time", time))
}
