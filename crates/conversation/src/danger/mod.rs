//! Danger signs: keeping them, saying the one sentence, and what rests after.
//!
//! Source of signs, urgencies and sentences: clinical brief §6. A sentence
//! stands alone with *I understand*; no tips in the same message.

pub mod afterwards;
mod emergency;
pub mod hearing;
pub mod long_cramp;
pub mod phrase;
mod press;
pub mod question;
pub mod resting;
pub mod sentences;
mod telling;
pub mod wrong;

pub use press::Press;
pub use sentences::for_a_visit;
pub use telling::{Telling, WasSaid, show, told};

use crate::context::Context;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use crate::upkeep::signs;
use charley_core::chat::Handle;
use resting::RestEnd;

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    Ok(match press {
        Press::Understood { .. } => understood(cx, on),
        Press::Asked { answer, about } => question::answered(cx, answer, about, Some(on)),
        Press::LookedAt => resting::end(cx, RestEnd::LookedAt, on),
        Press::GoneAway => resting::end(cx, RestEnd::GoneAway, on),
        Press::NotYet => resting::not_yet(cx, on),
        Press::Better => Next::Show(afterwards::better(), Some(on)),
        Press::Same => {
            cx.is_vital = true;
            Next::Show(afterwards::same(cx.view()), Some(on))
        }
        Press::Worse => afterwards::worse(cx, on),
        Press::Wrong => Next::Open(Screen::Wrong, Some(on)),
        Press::WrongWith { trouble } => Next::Show(wrong::more(cx.view(), trouble), Some(on)),
        Press::Tells { sign } => wrong::tells(cx, sign, on),
    })
}

/// *I understand*: noted; then the dialogue goes on where it was, unless it
/// rests.
fn understood(cx: &mut Context, on: Handle) -> Next {
    signs::mark_understood(cx);
    cx.drop_buttons(on);
    cx.toast(phrase::TOAST_NOTED);
    Next::GoOn
}
