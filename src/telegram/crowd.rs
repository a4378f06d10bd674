//! What of one chat is left unsaid where too much waits for it.
//!
//! Pure. Nothing that matters is lost: a later row does what an earlier one
//! would have done, or the person is told that answers were left out. What must
//! be heard is never left out: danger, receipts, files that were asked for.

use super::ports::LeftOut;
use super::waiting::Waiting;
use crate::conversation::Message;
use crate::runner::outbox::{OutboxItem, RowId};
use crate::words::Text;
use std::collections::BTreeMap;

/// Answers to presses that wait for one chat. The newest matter: whoever presses
/// on has seen that the older presses arrived.
pub const ANSWERS_WAITING_MAX: usize = 3;

/// Rows that wait for one chat and may be left out: as many as are said in a
/// minute. So many that must be said, too, before any that say the same.
pub const ROWS_WAITING_MAX: usize = 60;

/// What becomes of a row when too much waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Answer,
    MayBeLeftOut,
    MustBeSaid,
}

/// Takes out of a chat's replies what is not said for the sake of one that has
/// just come.
pub(super) fn thin_out(replies: &mut BTreeMap<RowId, Waiting>, newest: RowId) -> Vec<LeftOut> {
    let outdone = outdone_by(replies, newest).and_then(|id| replies.remove(&id));
    let outdone = outdone.map(|waiting| LeftOut {
        queued: waiting.queued,
        is_missed: false,
    });
    let mut left_out: Vec<LeftOut> = outdone.into_iter().collect();
    while let Some(waiting) = to_spare(replies, newest).and_then(|id| replies.remove(&id)) {
        left_out.push(LeftOut {
            is_missed: is_missed(&waiting.queued.row.item),
            queued: waiting.queued,
        });
    }
    left_out
}

/// Takes out a row that came back to be said again, where a newer one does its
/// work.
pub(super) fn overtaken(replies: &mut BTreeMap<RowId, Waiting>, id: RowId) -> Option<LeftOut> {
    let earlier = item(replies, id)?;
    let mut later = replies.range(id..).skip(1);
    later.find(|(_, waiting)| outdoes(&waiting.queued.row.item, earlier))?;
    let queued = replies.remove(&id)?.queued;
    let is_missed = false;
    Some(LeftOut { queued, is_missed })
}

/// The earlier row whose work the newest does.
fn outdone_by(replies: &BTreeMap<RowId, Waiting>, newest: RowId) -> Option<RowId> {
    let later = item(replies, newest)?;
    let mut earlier = replies.range(..newest);
    let (id, _) = earlier.find(|(_, waiting)| outdoes(later, &waiting.queued.row.item))?;
    Some(*id)
}

fn outdoes(later: &OutboxItem, earlier: &OutboxItem) -> bool {
    match (later, earlier) {
        // What must be heard is shown, however shortly.
        (_, OutboxItem::Edit { message, .. }) if message.is_vital => false,
        (
            OutboxItem::Edit { handle, .. },
            OutboxItem::Edit { handle: old, .. } | OutboxItem::DropButtons { handle: old },
        )
        | (OutboxItem::DropButtons { handle }, OutboxItem::DropButtons { handle: old })
        | (
            OutboxItem::Delete { handle },
            OutboxItem::Edit { handle: old, .. }
            | OutboxItem::DropButtons { handle: old }
            | OutboxItem::Delete { handle: old },
        ) => handle == old,
        // Both are made of what is stored when they are sent.
        (OutboxItem::Export(file), OutboxItem::Export(old)) => file == old,
        (OutboxItem::Fetch { .. }, OutboxItem::Fetch { .. }) => later == earlier,
        (
            OutboxItem::Send { .. }
            | OutboxItem::Picture { .. }
            | OutboxItem::Sound { .. }
            | OutboxItem::Edit { .. }
            | OutboxItem::DropButtons { .. }
            | OutboxItem::DropButtonsOf { .. }
            | OutboxItem::Delete { .. }
            | OutboxItem::Answer { .. }
            | OutboxItem::Export(_)
            | OutboxItem::Fetch { .. },
            _,
        ) => false,
    }
}

/// The oldest that can go where too many of its standing wait.
fn to_spare(replies: &BTreeMap<RowId, Waiting>, newest: RowId) -> Option<RowId> {
    let standing = standing(item(replies, newest)?);
    let alike = || {
        let rows = replies.iter().map(|(id, row)| (*id, &row.queued.row.item));
        rows.filter(|(_, item)| self::standing(item) == standing)
    };
    let most = match standing {
        Standing::Answer => ANSWERS_WAITING_MAX,
        Standing::MayBeLeftOut | Standing::MustBeSaid => ROWS_WAITING_MAX,
    };
    if alike().count() <= most {
        return None;
    }
    let may_go = |(id, item): &(RowId, &OutboxItem)| match standing {
        Standing::Answer | Standing::MayBeLeftOut => true,
        Standing::MustBeSaid => {
            alike().any(|(later, other)| later > *id && says_the_same(item, other))
        }
    };
    let (oldest, _) = alike().find(may_go)?;
    Some(oldest)
}

fn item(replies: &BTreeMap<RowId, Waiting>, id: RowId) -> Option<&OutboxItem> {
    Some(&replies.get(&id)?.queued.row.item)
}

fn standing(item: &OutboxItem) -> Standing {
    let of_message = |message: &Message| {
        if message.is_vital {
            Standing::MustBeSaid
        } else {
            Standing::MayBeLeftOut
        }
    };
    match item {
        OutboxItem::Send { message, .. } | OutboxItem::Edit { message, .. } => of_message(message),
        OutboxItem::Picture { caption, .. } => of_message(caption),
        OutboxItem::Answer { .. } => Standing::Answer,
        OutboxItem::Sound { .. }
        | OutboxItem::DropButtons { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Delete { .. }
        | OutboxItem::Fetch { adding: false, .. } => Standing::MayBeLeftOut,
        OutboxItem::Export(_) | OutboxItem::Fetch { adding: true, .. } => Standing::MustBeSaid,
    }
}

/// By what can be read; the buttons of each are its own.
fn says_the_same(item: &OutboxItem, other: &OutboxItem) -> bool {
    let text = text_sent(item);
    text.is_some() && text == text_sent(other)
}

fn text_sent(item: &OutboxItem) -> Option<&[Vec<Text>]> {
    match item {
        OutboxItem::Send { message, .. } => Some(&message.paragraphs),
        OutboxItem::Picture { .. }
        | OutboxItem::Sound { .. }
        | OutboxItem::Edit { .. }
        | OutboxItem::DropButtons { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Delete { .. }
        | OutboxItem::Answer { .. }
        | OutboxItem::Export(_)
        | OutboxItem::Fetch { .. } => None,
    }
}

/// Whether a person would miss it.
fn is_missed(item: &OutboxItem) -> bool {
    match item {
        OutboxItem::Send { message, .. } | OutboxItem::Edit { message, .. } => !message.is_vital,
        OutboxItem::Picture { caption, .. } => !caption.is_vital,
        OutboxItem::Fetch { .. } => true,
        OutboxItem::Sound { .. }
        | OutboxItem::DropButtons { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Delete { .. }
        | OutboxItem::Answer { .. }
        | OutboxItem::Export(_) => false,
    }
}
