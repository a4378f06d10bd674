//! The record of the eight weeks, as several change it.

use crate::context::Context;
use charley_core::diary::Record;
use charley_core::diary::plan::{Programme, ProgrammeState};

/// Changes it, making it where there is none; what comes by itself is planned anew.
pub fn change(cx: &mut Context, state: ProgrammeState, change: impl FnOnce(&mut Programme)) {
    let programme = cx.chat.diary.programme.clone();
    let mut programme = programme.unwrap_or_else(|| Programme::new(state));
    programme.state = state;
    change(&mut programme);
    cx.keep(Record::Programme(programme));
    cx.replan = true;
}
