//! The choice of the next habit: three that fit what was told, and three more.

use super::{phrase, standing};
use crate::buttons::data::button;
use crate::buttons::file_id::FileId;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::view::View;
use charley_core::chat::Handle;
use charley_core::coach::choice::OFFERS;
use charley_core::coach::{Offer, choice};
use charley_core::dialogue::units::Unit;
use charley_core::words::Text;

/// The three that fit best.
pub fn first(view: View) -> Message {
    page(view, 0)
}

/// *Others*: the next three, twice at most.
pub fn others(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let shown = cx.chat.person.plan_others_shown;
    cx.chat.person.plan_others_shown = (shown + 1).min(OTHERS_MAX);
    let page = page(cx.view(), usize::from(shown + 1));
    Ok(Next::Show(page, Some(on)))
}

/// *Others* shows three more so often.
const OTHERS_MAX: u8 = 2;

fn page(view: View, number: usize) -> Message {
    let offers = choice(view.book.units(), standing::of_diary(view));
    let from = (number * OFFERS).min(offers.len());
    let shown = &offers[from..(from + OFFERS).min(offers.len())];
    if shown.is_empty() {
        return Message::new(phrase::PLAN_CHOOSE_NONE);
    }
    let message = Message::new(phrase::PLAN_CHOOSE);
    let message = shown
        .iter()
        .filter_map(told)
        .fold(message, Message::paragraph);
    let buttons = shown.iter().filter_map(|offer| {
        let unit = FileId::of(&offer.unit.id)?;
        Some([button(
            Text::of(offer.unit.id.clone()),
            Press::Unit { unit },
        )])
    });
    let message = buttons.fold(message, Message::row);
    let has_more = offers.len() > from + OFFERS && number < usize::from(OTHERS_MAX);
    let others = has_more.then(|| button(phrase::BUTTON_PLAN_OTHERS, Press::Others));
    let none = button(phrase::BUTTON_PLAN_NOT_NOW, Press::NoneNow);
    message.row(others.into_iter().chain([none]))
}

/// What was told that goes with it, in counts where they decided; nothing of one
/// that did not come by itself.
fn told(offer: &Offer) -> Option<Text> {
    let text = Text::of(format!("{}.told", offer.unit.id));
    Some(match offer.fired?.count {
        Some(count) => text.with("days", count.days).with("told", count.told),
        None => text,
    })
}

/// *Not now*: what is done already goes on.
pub fn none_now(cx: &mut Context, on: Handle) -> Next {
    cx.chat.person.plan_others_shown = 0;
    Next::Show(Message::new(phrase::PLAN_NONE_NOW), Some(on))
}

/// Whether a unit is among those that are offered now, and there is room for one.
pub fn may_choose(view: View, unit: &Unit) -> bool {
    let has_room = standing::running(view).is_some_and(|running| running.has_room());
    let offers = choice(view.book.units(), standing::of_diary(view));
    has_room && offers.iter().any(|offer| offer.unit.id == unit.id)
}
