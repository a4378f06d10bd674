//! Whose turn it is across chats: whoever spoke longest ago goes first.
//!
//! A chat that becomes ready is given a turn, and keeps it until it has spoken:
//! the step in which it last spoke or, where that is not remembered, the oldest
//! one that is. So while it waits each other chat goes before it once at most:
//! whoever has spoken since has a later turn. And whoever comes anew goes behind
//! all that have waited for [`REMEMBERED`] steps, so nobody waits for ever.
//!
//! Knows no rows; reminders go by their age instead, so that they are punctual.

use std::collections::{HashMap, VecDeque};

/// Steps for which it is known who spoke: nine seconds at Telegram's limit. As
/// many chats that never stop are told from those that were quiet.
pub(super) const REMEMBERED: usize = 256;

/// Counts steps; the earlier goes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TurnNumber(u64);

impl TurnNumber {
    pub(super) const FIRST: TurnNumber = TurnNumber(0);
    pub(super) const LAST: TurnNumber = TurnNumber(u64::MAX);
}

/// Who spoke lately, and when.
#[derive(Default)]
pub(super) struct Rotation {
    steps: u64,
    spoke: HashMap<i64, TurnNumber>,
    /// Who spoke in each of the remembered steps, the newest last.
    order: VecDeque<i64>,
}

impl Rotation {
    /// The turn of a chat that becomes ready now.
    pub(super) fn turn_of(&self, chat_id: i64) -> TurnNumber {
        let spoke = self.spoke.get(&chat_id).copied();
        spoke.unwrap_or_else(|| self.oldest())
    }

    /// Whether it is remembered when a chat spoke.
    pub(super) fn has_spoken(&self, chat_id: i64) -> bool {
        self.spoke.contains_key(&chat_id)
    }

    /// One more step.
    pub(super) fn spoke(&mut self, chat_id: i64) {
        self.steps += 1;
        self.spoke.insert(chat_id, TurnNumber(self.steps));
        self.order.push_back(chat_id);
        if self.order.len() > REMEMBERED
            && let Some(chat_id) = self.order.pop_front()
            && self.spoke.get(&chat_id) == Some(&self.oldest())
        {
            self.spoke.remove(&chat_id);
        }
    }

    /// The newest step that is not remembered.
    fn oldest(&self) -> TurnNumber {
        let remembered = u64::try_from(REMEMBERED).unwrap_or(u64::MAX);
        TurnNumber(self.steps.saturating_sub(remembered))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_spoke_goes_behind_who_did_not() {
        let mut rotation = Rotation::default();
        rotation.spoke(7);
        rotation.spoke(8);
        rotation.spoke(7);
        assert!(rotation.turn_of(9) < rotation.turn_of(8));
        assert!(rotation.turn_of(8) < rotation.turn_of(7));
    }

    #[test]
    fn what_is_remembered_is_bounded_and_nobody_new_passes_who_has_waited_so_long() {
        let mut rotation = Rotation::default();
        rotation.spoke(7);
        let waiting = rotation.turn_of(7);
        let strangers = 1_000..;
        for stranger in strangers.clone().take(REMEMBERED) {
            assert!(rotation.turn_of(stranger) <= waiting, "{stranger}");
            rotation.spoke(stranger);
        }
        rotation.spoke(7);
        for stranger in strangers.skip(REMEMBERED).take(3 * REMEMBERED) {
            assert!(rotation.turn_of(stranger) > waiting, "{stranger}");
            rotation.spoke(stranger);
        }
        assert_eq!(rotation.spoke.len(), REMEMBERED);
        assert_eq!(rotation.order.len(), REMEMBERED);
    }
}
