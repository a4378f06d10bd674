//! Ways on that several messages show: the next part of the questions, the morning
//! check-in, and the full form of the sleep diary.

use crate::buttons::carried::{IntakePart, Switch};
use crate::buttons::data::button;
use crate::context::Context;
use crate::intake::Press;
use crate::message::{Button, Message};
use crate::plan::Press as PlanPress;
use crate::settings::Press as SettingsPress;
use crate::upkeep::{emergency, parts, sleep_times};
use crate::view::View;
use charley_core::chat::Wake;
use charley_core::dialogue::names::part_name;
use charley_core::diary::body;
use charley_core::words::phrase;
use chrono::NaiveDate;

/// After so many mornings on which a part was offered, none is any more.
const PARTS_OFFERED_MAX: u8 = 14;

/// The way to the list of languages, where there is more than one.
pub fn languages(view: View) -> Option<Button> {
    let has_others = view.book.languages().nth(1).is_some();
    has_others.then(|| button(phrase::BUTTON_LANGUAGES, SettingsPress::Languages))
}

/// Whether a morning may offer a part: by day, while nothing is being asked, to
/// somebody who has begun with the questions.
pub fn may_offer_part(view: View) -> bool {
    let person = &view.chat.person;
    let has_begun = person.parked.is_some() || !view.chat.diary.triggers.is_empty();
    let may = person.said.part_offers < PARTS_OFFERED_MAX && person.session.is_none();
    let rests = view.is_night() || emergency::all_rests(view);
    has_begun && may && !rests && parts::next(view.book, view.chat, None).is_some()
}

/// Offers the next part, below the answer to a check-in. Of one morning it counts
/// once, however much of it is told.
pub fn offer_part(cx: &mut Context, night: NaiveDate, message: Message) -> Message {
    let said = &mut cx.chat.person.said;
    let is_new = said.part_offered_for.replace(night) != Some(night);
    said.part_offers += u8::from(is_new);
    with_part(cx.view(), message)
}

/// The same offer again, below what more was told of that morning: what it stood
/// under is not the newest message any more.
pub fn offer_part_again(view: View, night: NaiveDate, message: Message) -> Message {
    let was_offered = view.chat.person.said.part_offered_for == Some(night);
    match was_offered && may_offer_part(view) {
        true => with_part(view, message),
        false => message,
    }
}

fn with_part(view: View, message: Message) -> Message {
    let Some(part) = parts::next(view.book, view.chat, None) else {
        return message;
    };
    let offer = phrase::PART_OFFER.text().with("name", part_name(part));
    message
        .paragraph(offer)
        .row([button(phrase::BUTTON_ASK_ME_NOW, Press::GoOn)])
}

/// *Go on*, after a part of the questions.
pub fn go_on(view: View) -> Button {
    let part = IntakePart(view.chat.person.part().map_or(0, |part| part + 1));
    button(phrase::BUTTON_GO_ON, Press::Next { part })
}

/// Offers the check-in to somebody who has hours and none comes.
pub fn offer_checkin(view: View, message: Message) -> Message {
    let comes = view.chat.person.due.contains_key(&Wake::Checkin);
    if view.hours().is_none() || view.chat.person.settings.checkin || comes {
        return message;
    }
    message.row([button(phrase::BUTTON_ASK_EACH_MORNING, Press::AskCheckin)])
}

/// The full form of the sleep diary, on or off; nobody under 18 is asked it.
pub fn full_form(view: View) -> Option<Button> {
    let is_on = sleep_times::full_form_until(view).is_some();
    let label = match is_on {
        true => phrase::BUTTON_FULL_FORM_OFF,
        false => phrase::BUTTON_FULL_FORM_ON,
    };
    let to = Switch(!is_on);
    (!body::is_minor(&view.chat.diary)).then(|| button(label, PlanPress::FullForm { to }))
}
