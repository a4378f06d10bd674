//! The 64 parts that chats fall into, for several Charleys on one store: each part is
//! one Charley's. How many there are and who falls where is fixed for ever.
//!
//! Knows neither rows nor stores.

use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

pub const PARTS: u32 = u64::BITS;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChatPart(u8);

impl ChatPart {
    /// Whoever has it asks for updates.
    pub const FIRST: ChatPart = ChatPart(0);

    /// By the first byte of a chat's pseudonym.
    pub fn of_byte(byte: u8) -> ChatPart {
        ChatPart(byte >> 2)
    }

    pub fn number(self) -> u8 {
        self.0
    }
}

/// Some of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts(u64);

impl Parts {
    pub const ALL: Parts = Parts(u64::MAX);
    pub const NONE: Parts = Parts(0);

    pub fn has(self, part: ChatPart) -> bool {
        self.0 & (1 << part.0) != 0
    }

    #[must_use]
    pub fn with(self, others: Parts) -> Parts {
        Parts(self.0 | others.0)
    }

    #[must_use]
    pub fn without(self, others: Parts) -> Parts {
        Parts(self.0 & !others.0)
    }

    #[must_use]
    pub fn common(self, others: Parts) -> Parts {
        Parts(self.0 & others.0)
    }

    /// So many of them, the last ones.
    #[must_use]
    pub fn last(self, count: u32) -> Parts {
        let mut rest = self.0;
        for _ in 0..self.len().saturating_sub(count) {
            rest &= !(rest & rest.wrapping_neg());
        }
        Parts(if count == 0 { 0 } else { rest })
    }

    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn numbers(self) -> impl Iterator<Item = u8> {
        (0..64_u8).filter(move |number| self.has(ChatPart(*number)))
    }
}

impl FromIterator<u8> for Parts {
    fn from_iter<T: IntoIterator<Item = u8>>(numbers: T) -> Parts {
        let bits = numbers.into_iter().map(|number| 1_u64 << (number % 64));
        Parts(bits.fold(0, |all, bit| all | bit))
    }
}

/// What is being answered here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answering {
    /// Of which rows may be written, and what is under way is said.
    pub held: Parts,
    /// Of which new work is begun.
    pub working: Parts,
    /// Whether Telegram is being asked for updates.
    pub asks: bool,
}

/// The same, looked at and changed by all who answer.
#[derive(Debug)]
pub struct PartsHere(watch::Sender<Answering>);

impl PartsHere {
    pub fn new(parts: Parts) -> PartsHere {
        PartsHere(watch::Sender::new(Answering {
            held: parts,
            working: parts,
            asks: false,
        }))
    }

    pub fn held(&self) -> Parts {
        self.0.borrow().held
    }

    pub fn working(&self) -> Parts {
        self.0.borrow().working
    }

    pub fn changes(&self) -> watch::Receiver<Answering> {
        self.0.subscribe()
    }

    /// Rows of these may be written.
    pub fn hold(&self, parts: Parts) {
        self.0.send_modify(|here| here.held = here.held.with(parts));
    }

    /// And new work is begun.
    pub fn work(&self, parts: Parts) {
        let work = |here: &mut Answering| here.working = here.working.with(parts);
        self.0.send_modify(work);
    }

    /// No new work of these is begun.
    pub fn rest(&self, parts: Parts) {
        let rest = |here: &mut Answering| here.working = here.working.without(parts);
        self.0.send_modify(rest);
    }

    /// Nothing of these is written any more.
    pub fn leave(&self, parts: Parts) {
        self.rest(parts);
        self.0
            .send_modify(|here| here.held = here.held.without(parts));
    }

    /// Says that Telegram is being asked from here on, where it is this process that is
    /// to ask; returns whether it is.
    pub fn begin_to_ask(&self) -> bool {
        self.0.send_if_modified(|here| {
            let asks = here.working.has(ChatPart::FIRST);
            here.asks = asks;
            asks
        })
    }

    pub fn end_asking(&self) {
        self.0.send_modify(|here| here.asks = false);
    }
}

/// What the store says is this process's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnedParts {
    pub parts: Parts,
    /// Those of them that others are to have.
    pub unwanted: Parts,
    /// Those of them whose last owner died, perhaps before it had destroyed a key.
    pub left: Parts,
    /// Numbers of rows begin above this block: above all that anybody gave before for
    /// any of these parts.
    pub block: u64,
    /// Charleys that share it, with this one.
    pub sharers: usize,
    /// Too many updates wait, of whatever parts, for more to be taken.
    pub is_full: bool,
}

/// How fast all together may call Telegram, since it refused one of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SharedPace {
    pub calls_per_second: f64,
    pub lowered_at: Instant,
    /// Nobody calls before.
    pub rest_until: Instant,
}

/// So many messages that nobody asked for are to be said, and one may go every so often of
/// all that all together say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BulkAsked {
    pub count: u32,
    pub every: Duration,
    /// None is before this time has passed, in which the answer comes.
    pub lead: Duration,
    /// How far ahead of others one may reserve.
    pub ahead: Duration,
}

/// What was reserved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BulkSlots {
    /// One message each.
    pub instants: Vec<Instant>,
    /// How long it took to ask, and so how far off they may be.
    pub unsure: Duration,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_some_are_so_many() {
        let some: Parts = [0, 3, 9, 63].into_iter().collect();
        assert_eq!(some.last(2).numbers().collect::<Vec<_>>(), [9, 63]);
        assert_eq!(some.last(0), Parts::NONE);
        assert_eq!(some.last(9), some);
        assert_eq!(Parts::ALL.last(64), Parts::ALL);
        assert_eq!(Parts::ALL.len(), PARTS);
    }
}
