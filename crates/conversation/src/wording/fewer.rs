//! The reminder of the stretch that learns to leave: fewer of it, and its end. Offered
//! and never done without a tap; never while a test by lot is about the stretch, since
//! there the coin says when it comes. Of the water there is only *off*.

use crate::context::Context;
use crate::view::View;
use charley_core::diary::trial::Habit;
use charley_core::insights::by_lot;

/// Whether the reminder comes, and may be changed.
pub fn may_change(view: View) -> bool {
    view.chat.person.settings.stretch.enabled && !is_tested(view)
}

/// Whether a lot says when there is a stretch.
pub fn is_tested(view: View) -> bool {
    let running = by_lot::running(&view.chat.diary);
    running.is_some_and(|trial| trial.habit == Habit::Stretch)
}

/// No reminder of the stretch comes any more.
pub fn stop(cx: &mut Context) {
    cx.chat.person.settings.stretch.enabled = false;
    cx.replan = true;
}
