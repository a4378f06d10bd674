//! What the answer to a morning begins with: what was noted of the night, and one
//! kind word after a hard one. What may help is added elsewhere.

use super::Press;
use super::phrase;
use crate::buttons::carried::{CrampId, NightOf};
use crate::buttons::data::button;
use crate::message::{Button, Message};
use crate::upkeep::mornings;
use crate::upkeep::night_count::{cramps_of, known_cramps};
use crate::view::View;
use crate::wording;
use charley_core::diary::{Cramp, Sleep, Source, clock_time, night};
use charley_core::words::{Phrase, Text};
use chrono::NaiveDate;

/// The details of at most so many cramps are offered in one morning.
const DETAILS_MAX: usize = 3;

/// What was noted, with the ways to tell more: nobody has to.
pub fn told(view: View, night: NaiveDate) -> Message {
    let message = with_kind_word(view, night, Message::new(noted(view, night))).silent();
    let bare = known_cramps(&view.chat.diary, night)
        .filter(|cramp| cramp.source == Source::Log && lacks_details(cramp))
        .take(DETAILS_MAX);
    let message = bare.fold(message, |message, cramp| message.row([about(cramp)]));
    match mornings::list_is_told(view.chat, night) {
        true => message,
        false => message.row([button(
            phrase::BUTTON_MORE,
            Press::More {
                night: NightOf(night),
            },
        )]),
    }
}

fn about(cramp: &Cramp) -> Button {
    let press = Press::Cramp {
        cramp: CrampId(cramp.id),
    };
    let Some(at) = cramp.at else {
        return button(phrase::BUTTON_ABOUT_CRAMP_NO_TIME, press);
    };
    let label = phrase::BUTTON_ABOUT_CRAMP.text();
    button(label.with("time", clock_time::shown(at.time())), press)
}

/// Of last night alone: an older one is over. Said of the first of several hard
/// nights, since what is said each morning is heard by nobody.
fn with_kind_word(view: View, night: NaiveDate, message: Message) -> Message {
    let last = view.hours();
    let last = last.and_then(|hours| night::last_night_ended(view.at, &hours));
    let word = kind_word(view, night).filter(|_| last == Some(night));
    let before = night.pred_opt().and_then(|before| kind_word(view, before));
    match (word, before) {
        (Some(word), None) => message.line(word),
        (Some(_) | None, _) => message,
    }
}

fn kind_word(view: View, night: NaiveDate) -> Option<Phrase> {
    let checkin = view.chat.diary.checkins.get(&night)?;
    match checkin.sleep {
        Some(Sleep::Poor) => Some(phrase::CHECKIN_HARD_NIGHT),
        Some(Sleep::Ok | Sleep::Good) | None => {
            let had_cramps = cramps_of(&view.chat.diary, night).next().is_some();
            had_cramps.then_some(phrase::CHECKIN_AFTER_CRAMPS)
        }
    }
}

fn noted(view: View, night: NaiveDate) -> Text {
    let count = cramps_of(&view.chat.diary, night).count();
    let phrase = if count == 0 {
        phrase::CHECKIN_NOTED_CLEAR
    } else {
        phrase::CHECKIN_NOTED
    };
    let text = phrase.text().with("day", wording::day(night));
    if count == 0 {
        text
    } else {
        text.with("cramps", count)
    }
}

fn lacks_details(cramp: &Cramp) -> bool {
    let all = cramp.leg.is_some() && cramp.muscle.is_some() && cramp.minutes.is_some();
    cramp.helped.is_empty() && !all
}
