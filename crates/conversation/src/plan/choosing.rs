//! The choice of the next habit: three that fit what was told, and three more.

use super::{care, phrase, standing};
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
use charley_core::coach::{Offer, choice, facts, programme};
use charley_core::dialogue::units::{PlanWeek, Unit, UnitFact};
use charley_core::words::Text;
use chrono::{Days, NaiveDate};

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

/// First those that come by themselves, then the others.
fn page(view: View, number: usize) -> Message {
    let pages = pages(view);
    let has_more = pages.len() > number + 1 && number < usize::from(OTHERS_MAX);
    let others = has_more.then(|| button(phrase::BUTTON_PLAN_OTHERS, Press::Others));
    let none = button(phrase::BUTTON_PLAN_NOT_NOW, Press::NoneNow);
    let ways = others.into_iter().chain([none]);
    match pages.get(number) {
        Some(shown) if !shown.is_empty() => offered(shown).row(ways),
        Some(_) | None => Message::new(phrase::PLAN_CHOOSE_NONE).row(ways),
    }
}

fn pages(view: View<'_>) -> Vec<Vec<Offer<'_>>> {
    let offers = choice(view.book.units(), standing::of_diary(view));
    let fits = offers.iter().take_while(|offer| offer.fired.is_some());
    let first: Vec<Offer> = fits.take(OFFERS).copied().collect();
    let others = offers[first.len()..].chunks(OFFERS).map(<[Offer]>::to_vec);
    [first].into_iter().chain(others).collect()
}

fn offered(shown: &[Offer]) -> Message {
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
    buttons.fold(message, Message::row)
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
    let offers = choice(view.book.units(), standing::of_diary(view));
    has_room(view) && offers.iter().any(|offer| offer.unit.id == unit.id)
}

/// Whether something new may begin tonight: never after a hard night.
pub fn has_room(view: View) -> bool {
    let tonight = standing::tonight(view);
    let running = standing::running(view);
    let was_hard = programme::was_hard(&view.chat.diary, standing::last_night(view));
    let patch = view
        .chat
        .person
        .said
        .care_at
        .get(phrase::CARE_BAD_PATCH.key);
    if care::is_in_bad_patch(patch, view.at) {
        return false;
    }
    let rests = standing::of_diary(view)
        .packs_on()
        .any(|pack| pack.rests_all);
    !was_hard && !rests && running.is_some_and(|running| running.has_room(tonight))
}

/// Whether a unit may begin tonight: what was planned before may be planned anew, and
/// a plan begins on any night.
pub fn may_begin(view: View, unit: &Unit) -> bool {
    let Some(running) = standing::running(view) else {
        return false;
    };
    let is_first = running.plans().next().is_none();
    let is_known = running.plans().any(|plan| plan.unit == unit.id);
    is_first || is_known || has_room(view)
}

/// Whether the week that is over ends with a choice.
pub fn is_of_week(view: View, last: NaiveDate) -> bool {
    // In low spirits nothing new is asked of anybody who does not ask for it.
    if facts::truth(&view.chat.diary, UnitFact::LowMood) == Some(true) {
        return false;
    }
    has_room(view) && week_over(view, last).is_some_and(|week| week.chooses)
}

/// The week that a night ended, where it counts on.
pub fn week_over(view: View<'_>, last: NaiveDate) -> Option<&PlanWeek> {
    let running = standing::running(view)?;
    let before = last.checked_sub_days(Days::new(7))?;
    let (_, week) = running.present(before)?;
    Some(week)
}

/// The choice, below what was said before it.
pub fn below(view: View, message: Message) -> Message {
    let choice = first(view);
    let message = choice
        .paragraphs
        .into_iter()
        .flatten()
        .fold(message, Message::paragraph);
    choice.buttons.into_iter().fold(message, Message::row)
}
