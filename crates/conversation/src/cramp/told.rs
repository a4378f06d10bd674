//! A cramp that somebody tells of in words of their own: what is understood is
//! shown, and noted with a tap.

use super::line::{self, InWords};
use super::when::{at_time, in_last_night};
use super::{Press, noted, phrase};
use crate::buttons::data::button;
use crate::message::Message;
use crate::next::{Next, Offered};
use crate::view::View;
use crate::wording::caution::with_caution;
use charley_core::chat::ToldCramp;
use charley_core::diary::{Cramp, Source, night};
use charley_core::words::Text;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// Without hours, the night that ended last is that of half a day ago.
const HALF_A_DAY: TimeDelta = TimeDelta::hours(12);

/// The offer to note it; `None` where a text tells of no cramp. One of an album
/// that had its answer gets no other.
pub fn offer(view: View, text: &str) -> Option<Next> {
    let told = line::read_words(text, view.heard())?;
    if view.is_answered {
        return Some(Next::Done);
    }
    let at = told.line.time.and_then(|time| match told.is_of_last_night {
        true => in_last_night(view, time),
        false => at_time(view, time, view.at),
    });
    let is_of_last_night = told.is_of_last_night && at.is_none();
    let at = at.map_or(view.at, |at| at.to_utc());
    let details = details(view, told, is_of_last_night);
    Some(Next::Offer {
        message: screen(view, at, &details),
        old: None,
        cramp: Offered {
            at: Some(at),
            told: Some(details),
        },
    })
}

fn screen(view: View, at: DateTime<Utc>, told: &ToldCramp) -> Message {
    let cramp = with_details(blank(view, at), told);
    let words = noted::told(view, &cramp, time_of(view, &cramp, told));
    let label = match noted::is_over(&cramp, view.at) {
        true => phrase::BUTTON_NOTE_IT,
        false => phrase::BUTTON_LOG_NOW,
    };
    with_caution(view, Message::new(words).row([button(label, Press::Now)]))
}

/// A cramp of now has no time that would have to be said.
fn time_of(view: View, cramp: &Cramp, told: &ToldCramp) -> Option<Text> {
    let is_now = cramp.at.is_some_and(|at| at.to_utc() == view.at);
    let time = noted::time(view, cramp, view.at).filter(|_| !is_now);
    time.or_else(|| {
        told.is_of_last_night
            .then(|| phrase::TOLD_LAST_NIGHT.text())
    })
}

fn details(view: View, told: InWords, is_of_last_night: bool) -> ToldCramp {
    ToldCramp {
        severity: told.line.severity,
        leg: told.line.leg,
        muscle: told.line.muscle,
        minutes: told.line.minutes,
        is_of_last_night,
        night: last_night(view).filter(|_| is_of_last_night),
    }
}

fn last_night(view: View) -> Option<NaiveDate> {
    match view.hours() {
        Some(hours) => night::last_night_ended(view.at, &hours),
        None => view.night_of(view.at - HALF_A_DAY),
    }
}

fn blank(view: View, at: DateTime<Utc>) -> Cramp {
    Cramp {
        at: Some(view.local(at)),
        ..Cramp::of_night(0, view.night_of(at), Source::Log, view.now)
    }
}

/// The cramp with what was told of it. Of last night no time is known.
pub fn with_details(cramp: Cramp, told: &ToldCramp) -> Cramp {
    let (at, night) = match told.is_of_last_night {
        true => (None, told.night),
        false => (cramp.at, cramp.night),
    };
    Cramp {
        at,
        night,
        severity: told.severity,
        leg: told.leg,
        muscle: told.muscle,
        minutes: told.minutes,
        ..cramp
    }
}
