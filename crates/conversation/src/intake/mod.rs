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
use crate::next::Next;
use crate::stale::Stale;
use charley_core::chat::{Aim, Handle};

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::SetUp => start::set_up(cx, on),
        Press::GoOn => start::go_on(cx, on),
        Press::OpenQuestion => start::open_question(cx, on),
        Press::AskCheckin => {
            cx.drop_buttons(on);
            Ok(asking::start(cx, parts::CHECKIN, Aim::Bedtime, None))
        }
        Press::StartAgain => Ok(start::again(cx, on)),
        Press::Next { part } => parts::next(cx, part, on),
        Press::StopHere => Ok(parts::stop(cx, on)),
    }
}
