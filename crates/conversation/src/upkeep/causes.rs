//! What is known of each cause, worked out anew from the answers.

use crate::context::Context;
use charley_core::dialogue::Cause;
use charley_core::diary::{Record, TriggerRecord};

/// Assesses every cause that anything is known about, since some answers count
/// for more than one.
pub fn assess_all(cx: &mut Context) {
    let answers = cx.chat.diary.answers();
    let book = cx.book;
    for cause in Cause::ALL {
        let level = book
            .dialogue(cause.id())
            .and_then(|dialogue| dialogue.assess(&answers));
        let known = cx.chat.diary.triggers.get(&cause).map(|known| known.level);
        if let Some(level) = level.filter(|level| known != Some(*level)) {
            cx.keep(Record::Trigger(TriggerRecord {
                cause,
                level,
                assessed_at: cx.event.at,
            }));
        }
    }
}
