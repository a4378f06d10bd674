//! The first result: the evening in one line, that cramps are mostly harmless, and
//! what to start with, which is tried at once.
//!
//! Source: clinical brief §13b, 16 and 17.

use super::phrase;
use crate::asking;
use crate::context::Context;
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::upkeep::signs;
use crate::view::View;
use crate::wording::{coming, ways_on};
use charley_core::chat::Wake;
use charley_core::diary::body;
use charley_core::diary::clock_time;
use charley_core::words::Text;

/// Shows it. Where somebody may stretch, the stretch follows, with the way on
/// below it.
pub fn show(cx: &mut Context) -> Next {
    cx.plan();
    let message = asking::below_visits(&signs::told_now(cx.view()), screen(cx.view()));
    if body::is_minor(&cx.chat.diary) || body::leg_rests(&cx.chat.diary) {
        let go_on = ways_on::go_on(cx.view());
        asking::show_question(cx, message.row([go_on]));
        return Next::Done;
    }
    let question = cx.chat.person.session.as_mut();
    let old = question.and_then(|session| session.handle.take());
    cx.show(old, message);
    Next::Open(Screen::Stretch, None)
}

fn screen(view: View) -> Message {
    let diary = &view.chat.diary;
    let message = coming::why_not(view)
        .into_iter()
        .fold(Message::new(evening(view)), Message::line);
    if body::leg_rests(diary) {
        return message;
    }
    let message = message.paragraph(phrase::MOSTLY_HARMLESS);
    match body::is_minor(diary) {
        true => message.paragraph(phrase::FOR_ADULTS),
        false => {
            let step = phrase::START_WITH_STRETCH.text();
            message.paragraph(phrase::START_WITH_THIS.text().with("step", step))
        }
    }
}

/// Bedtime, rising and both reminders in one line.
fn evening(view: View) -> Text {
    let Some(hours) = view.hours() else {
        return phrase::BEDTIME_LATER.text();
    };
    let due = &view.chat.person.due;
    let at = |wake| Some(coming::when(view, due.get(&wake)?.at, hours.zone));
    let line = match (at(Wake::Water), at(Wake::Stretch)) {
        (Some(water), Some(stretch)) => phrase::EVENING_BOTH
            .text()
            .with("water", water)
            .with("stretch", stretch),
        (None, Some(stretch)) => phrase::EVENING_STRETCH.text().with("stretch", stretch),
        (Some(_) | None, None) => phrase::EVENING_QUIET.text(),
    };
    line.with("bedtime", clock_time::shown(hours.bedtime))
        .with("rising", clock_time::shown(hours.rising))
}
