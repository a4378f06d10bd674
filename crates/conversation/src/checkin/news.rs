//! What a person's nights newly show, said once with the answer to a check-in;
//! and said as openly once it no longer holds.
//!
//! By day only and one thing at a time. Weighed anew from the whole diary each
//! time: what was said before never makes it surer. Never a cause, nothing of a
//! hint, no word on medicines.

use super::phrase;
use crate::context::Context;
use crate::message::Message;
use crate::nights::link;
use crate::view::View;
use charley_core::chat::Announced;
use charley_core::diary::{Factor, drinks};
use charley_core::insights::{Direction, Finding, Study, WEIGHED, confounded, of_diary, weigh};
use chrono::TimeDelta;

/// What was announced or taken back is not announced again within this time
/// (`docs/statistics.md`, *Looking often*).
const AGAIN: TimeDelta = TimeDelta::days(28);

/// One thing that is new.
pub struct News {
    factor: Factor,
    way: Direction,
    is_found: bool,
    finding: Finding,
    tangled_with: Option<Factor>,
}

/// What is new by day: first what no longer holds, then the surest of what was
/// found.
pub fn news(view: View) -> Option<News> {
    if view.is_night() {
        return None;
    }
    let nights = of_diary(&view.chat.diary);
    let findings = weigh(&nights, Study::Diary)?;
    let (factor, way, is_found) = match no_longer(view, &findings.exposures) {
        Some((factor, way)) => (factor, way, false),
        None => found(view, &findings.exposures).map(|(factor, way)| (factor, way, true))?,
    };
    let place = WEIGHED.iter().position(|one| *one == factor)?;
    Some(News {
        factor,
        way,
        is_found,
        finding: findings.exposures.get(place)?.clone(),
        tangled_with: confounded(&nights, &findings)[place].map(|other| WEIGHED[other]),
    })
}

/// A link that was announced and that the nights no longer bear out.
fn no_longer(view: View, findings: &[Finding]) -> Option<(Factor, Direction)> {
    let announced = view.chat.person.announced.iter();
    let mut standing = announced.filter(|(_, one)| one.withdrawn_at.is_none());
    let holds = |factor: Factor, way: Direction| {
        let mut each = WEIGHED.iter().zip(findings);
        each.any(|(one, finding)| *one == factor && finding.still_holds(way))
    };
    let gone = standing.find(|(factor, one)| !holds(**factor, one.way));
    gone.map(|(factor, one)| (*factor, one.way))
}

/// The surest of the links that may be announced now.
fn found(view: View, findings: &[Finding]) -> Option<(Factor, Direction)> {
    let each = WEIGHED.into_iter().zip(findings);
    let likely = each.filter_map(|(factor, finding)| {
        let way = finding.verdict.likely()?;
        may_be_announced(view, factor).then_some((factor, way, finding.probability(way)))
    });
    let surest = likely.max_by(|(_, _, one), (_, _, other)| one.total_cmp(other));
    surest.map(|(factor, way, _)| (factor, way))
}

fn may_be_announced(view: View, factor: Factor) -> bool {
    let Some(before) = view.chat.person.announced.get(&factor) else {
        return true;
    };
    let taken_back = before.withdrawn_at;
    taken_back.is_some_and(|at| view.at - at.max(before.at) >= AGAIN)
}

/// Says it, and remembers that it was said.
pub fn say(cx: &mut Context, news: &News, message: Message) -> Message {
    remember(cx, news);
    let mut message = if news.is_found {
        say_found(message, news)
    } else {
        say_no_longer(message, news)
    };
    if drinks::drinks_are_limited(&cx.chat.diary, news.factor) {
        message = message.line(phrase::LINK_DRINK_LIMIT);
    }
    match news.is_found {
        true => link::add_habit(message, &cx.chat.diary, news.factor, &news.finding),
        false => message,
    }
}

fn say_found(message: Message, news: &News) -> Message {
    let message = message.paragraph(phrase::ANNOUNCE_HEAD);
    let mut message = link::add(message, news.factor, &news.finding);
    if let Some(other) = news.tangled_with {
        message = message.line(phrase::LINK_TANGLED.text().with("name", link::name(other)));
    }
    message.paragraph(phrase::ANNOUNCE_MEANING)
}

fn say_no_longer(message: Message, news: &News) -> Message {
    let message = message.paragraph(phrase::ANNOUNCE_HEAD);
    let message = link::add_counts(message, news.factor, &news.finding);
    let way = match news.way {
        Direction::More => "more",
        Direction::Fewer => "fewer",
    };
    message.line(phrase::ANNOUNCE_NO_LONGER.text().with("way", way))
}

fn remember(cx: &mut Context, news: &News) {
    let now = cx.event.at;
    let announced = &mut cx.chat.person.announced;
    if news.is_found {
        let new = Announced {
            way: news.way,
            at: now,
            withdrawn_at: None,
        };
        announced.insert(news.factor, new);
    } else if let Some(before) = announced.get_mut(&news.factor) {
        before.withdrawn_at = Some(now);
    }
}
