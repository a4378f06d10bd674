//! Why a press does nothing: what it is about is over.

use charley_core::words::{Phrase, phrase};

/// Said in a short note on the button, in one place for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The button is of an older message, or was never one of ours.
    Old,
    /// The offer it is of has been taken, or is too old.
    OldOffer,
    /// What it is about is no longer in the diary.
    Gone,
    /// There is nothing to go on with.
    NothingOpen,
    /// It is too close to bedtime.
    NoTimeLeft,
}

impl Stale {
    pub fn words(self) -> Phrase {
        match self {
            Stale::Old => phrase::TOAST_OLD_BUTTON,
            Stale::OldOffer => phrase::TOAST_OLD_OFFER,
            Stale::Gone => phrase::TOAST_ALREADY_GONE,
            Stale::NothingOpen => phrase::TOAST_NOTHING_OPEN,
            Stale::NoTimeLeft => phrase::TOAST_NO_TIME_LEFT,
        }
    }
}
