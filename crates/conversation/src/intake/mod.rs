//! The intake: six questions to a first result, then whether it is a cramp,
//! illnesses and the six causes as short parts.

mod first_result;
mod parts;
pub mod phrase;
mod press;
pub mod start;

pub use parts::part_ended;
pub use press::Press;

use crate::asking;
use crate::context::Context;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use charley_core::chat::{Aim, Handle};

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::SetUp => start::set_up(cx, on),
        Press::GoOn => start::go_on(cx, on),
        Press::OpenQuestion => start::open_question(cx, on),
        Press::AskCheckin => {
            cx.drop_buttons(on);
            Ok(ask_each_morning(cx))
        }
        Press::StartAgain => Ok(start::again(cx, on)),
        Press::Next { part } => parts::next(cx, part, on),
        Press::StopHere => Ok(parts::stop(cx, on)),
    }
}

/// *Ask me each morning* is the answer already; only when they get up may not be
/// known yet.
fn ask_each_morning(cx: &mut Context) -> Next {
    cx.chat.person.settings.checkin = true;
    cx.replan = true;
    match cx.hours().is_some() && cx.chat.person.rising.is_none() {
        true => asking::start_at(cx, parts::CHECKIN, parts::RISING, Aim::Bedtime, None),
        false => Next::Open(Screen::Hours, None),
    }
}
