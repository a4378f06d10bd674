//! *Still bad*: what is left to try; from ten minutes on, a danger sign; much
//! later, first whether it still cramps at all.
//!
//! Source: clinical brief §6 and §13b, 2, 3 and 11.

use super::ways::with_ways;
use super::{Press, phrase, relief};
use crate::buttons::carried::{CrampId, YesNoUnsure};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use crate::upkeep::signs;
use crate::view::View;
use charley_core::chat::{AskedAbout, Handle};
use charley_core::dialogue::{Sign, Urgency};
use charley_core::words::Text;
use chrono::{TimeDelta, Utc};

/// From here on a cramp that does not ease is a danger sign (brief §6).
const TOO_LONG: TimeDelta = TimeDelta::minutes(10);
/// After this long it may be sore and no cramp any more.
const MAY_BE_OVER: TimeDelta = TimeDelta::minutes(30);

/// What is tried next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    First,
    Later,
}

pub fn pressed(cx: &mut Context, cramp: CrampId, round: Round, on: Handle) -> Result<Next, Stale> {
    let logged = cx.view().logged(cramp)?;
    let (since, muscle) = (logged.at, logged.muscle);
    let lasting = since.map(|at| cx.event.recorded_at - at.with_timezone(&Utc));
    if lasting.is_some_and(|lasting| lasting > MAY_BE_OVER) {
        return Ok(Next::Show(is_it_over(cramp), Some(on)));
    }
    let was_too_long = signs::was_told_lately(cx.view(), Sign::LongCramp, Urgency::SameDay);
    if was_too_long || lasting.is_some_and(|lasting| lasting >= TOO_LONG) {
        return Ok(Next::Open(Screen::LongCramp(cramp.0), Some(on)));
    }
    cx.toast(phrase::TOAST_STILL_BAD);
    let lines = match round {
        Round::First => relief::other_places(&cx.chat.diary, muscle),
        Round::Later => relief::left_to_try(&cx.chat.diary),
    };
    Ok(Next::Show(to_try(lines, cramp), Some(on)))
}

fn to_try(lines: Vec<Text>, cramp: CrampId) -> Message {
    let message = lines.into_iter().fold(Message::default(), Message::line);
    let still = Press::StillWorse { cramp };
    with_ways(message.silent(), cramp, still)
}

/// Sore is common, and no sign.
fn is_it_over(cramp: CrampId) -> Message {
    Message::new(phrase::LOG_ASK_OVER)
        .silent()
        .row([button(
            phrase::BUTTON_STILL_CRAMPING,
            Press::StillCramping { cramp },
        )])
        .row([button(phrase::BUTTON_JUST_SORE, Press::JustSore { cramp })])
}

/// *Just sore*.
pub fn just_sore(view: View, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    view.logged(cramp)?;
    let message = Message::new(phrase::LOG_SORE).silent();
    Ok(Next::Show(message, Some(on)))
}

/// It has lasted too long.
pub fn still_cramping(view: View, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    view.logged(cramp)?;
    Ok(Next::Open(Screen::LongCramp(cramp.0), Some(on)))
}

/// How the leg is decides how soon; unsure counts as yes.
pub fn cold(view: View, told: YesNoUnsure, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    view.logged(cramp)?;
    let about = AskedAbout::ColdLeg { cramp: cramp.0 };
    let is_so = match told {
        YesNoUnsure::Yes | YesNoUnsure::NotSure => true,
        YesNoUnsure::No => false,
    };
    let on = Some(on);
    Ok(Next::Told { about, is_so, on })
}
