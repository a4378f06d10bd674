//! What a check-in's answer and the plan both say of packs.

use crate::buttons::data::button;
use crate::buttons::file_id::FileId;
use crate::context::Context;
use crate::message::Message;
use crate::plan::Press;
use crate::view::View;
use charley_core::coach::fitting::DiaryStanding;
use charley_core::coach::packs;
use charley_core::dialogue::units::{Pack, PackQuestion};
use charley_core::diary::clock_time;
use charley_core::diary::plan::PlannedHabit;
use charley_core::place;
use charley_core::words::{Text, phrase};
use chrono::{NaiveDate, NaiveTime, TimeDelta};

const DAYS_A_WEEK: i64 = 7;
/// After the clock became another one. Later it is where somebody lives.
const JOURNEY_OFFERED_WITHIN: TimeDelta = TimeDelta::days(3);

/// A pack is over, and which hours hold again where it had moved them.
pub fn over(view: View, plan: &PlannedHabit) -> Message {
    let message = Message::new(over_line(plan));
    hours_back(view, plan)
        .into_iter()
        .fold(message, Message::line)
}

pub fn over_line(plan: &PlannedHabit) -> Text {
    let name = Text::of(plan.unit.clone());
    phrase::PACK_OVER.text().with("name", name)
}

pub fn hours_back(view: View, plan: &PlannedHabit) -> Option<Text> {
    plan.pack.as_ref()?.hours_before.as_ref()?;
    let hours = view.hours()?;
    let text = phrase::PACK_HOURS_BACK.text();
    let text = text.with("bedtime", clock_time::shown(hours.bedtime));
    Some(text.with("place", place::place_label(hours.zone)))
}

/// What a check-in's answer says of packs, one thing at most.
pub enum PackLine {
    /// One ended by date.
    Over(PlannedHabit),
    /// A new week of shifts: does the main sleep begin at the same time?
    Week(NaiveTime),
    /// One that fits what was told, by the id of its unit.
    Offer(String),
}

/// What changed by itself, and what a new week asks.
pub fn line(view: View, night: NaiveDate) -> Option<PackLine> {
    let said = &view.chat.person.said;
    let over = said.pack_over.and_then(|id| view.chat.diary.plans.get(&id));
    let week = || week_begins(view, night).map(PackLine::Week);
    over.cloned().map(PackLine::Over).or_else(week)
}

fn week_begins(view: View, night: NaiveDate) -> Option<NaiveTime> {
    let on = packs::on(&view.chat.diary).filter_map(|plan| view.book.unit(&plan.unit));
    let mut asks = on.filter_map(|unit| unit.pack.as_ref()?.asks);
    let asked = view.chat.person.said.pack_bedtime_asked;
    let is_week = asked.is_none_or(|asked| (night - asked).num_days() >= DAYS_A_WEEK);
    let has_shifts = asks.any(|asks| asks == PackQuestion::BedtimeEachWeek);
    let is_free = view.chat.person.session.is_none();
    let hours = view.hours().filter(|_| is_week && has_shifts && is_free)?;
    Some(hours.bedtime)
}

/// While a plan runs, each pack is offered once to whom it is for, and the journey
/// each time that somebody's clock is another one.
pub fn offer(view: View, standing: DiaryStanding) -> Option<PackLine> {
    let offered = &view.chat.person.said.packs_offered;
    let mut units = view.book.units().iter();
    let unit = units.find(|unit| {
        let Some(pack) = &unit.pack else {
            return false;
        };
        let fits = is_for_journey(view, pack)
            || !offered.contains(&unit.id) && standing.fired(unit).is_some();
        fits && packs::on_of(&view.chat.diary, &unit.id).is_none() && standing.suits(unit)
    })?;
    Some(PackLine::Offer(unit.id.clone()))
}

fn is_for_journey(view: View, pack: &Pack) -> bool {
    let away = view.chat.person.said.away;
    let away = away.filter(|away| !away.is_offered);
    let is_new = away.is_some_and(|away| view.at - away.since < JOURNEY_OFFERED_WITHIN);
    is_new && pack.asks == Some(PackQuestion::Place)
}

/// Adds it to the answer, and remembers that it was said.
pub fn add(cx: &mut Context, night: NaiveDate, line: &PackLine, message: Message) -> Message {
    match line {
        PackLine::Over(plan) => {
            cx.chat.person.said.pack_over = None;
            let back = hours_back(cx.view(), plan);
            back.into_iter()
                .fold(message.paragraph(over_line(plan)), Message::line)
        }
        PackLine::Week(bedtime) => {
            cx.chat.person.said.pack_bedtime_asked = Some(night);
            let text = phrase::PACK_WEEK_BEGINS.text();
            message
                .paragraph(text.with("bedtime", clock_time::shown(*bedtime)))
                .row([button(phrase::BUTTON_PACK_SAME_HOURS, Press::SameHours)])
                .row([button(phrase::BUTTON_PACK_NEW_HOURS, Press::NewHours)])
        }
        PackLine::Offer(unit) => {
            cx.chat.person.said.packs_offered.insert(unit.clone());
            if let Some(away) = &mut cx.chat.person.said.away {
                away.is_offered = true;
            }
            offered(unit, message)
        }
    }
}

fn offered(unit: &str, message: Message) -> Message {
    let open =
        FileId::of(unit).map(|id| button(Text::of(unit.to_owned()), Press::Pack { unit: id }));
    message
        .paragraph(Text::of(format!("{unit}.told")))
        .line(Text::of(format!("{unit}.say")))
        .row(open)
        .row([button(phrase::BUTTON_PLAN_NOT_NOW, Press::PackNotNow)])
}
