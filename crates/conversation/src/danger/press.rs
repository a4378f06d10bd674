//! The buttons under a danger sentence, and of the one question before it.

use crate::buttons::carried::{SignId, Trouble, YesNo};
use crate::buttons::data::presses;
use charley_core::chat::SignAsked;

presses! {
    /// The buttons under a danger sentence, and of the one question before it.
    pub enum Press {
        Understood { sign: SignId } = "danger.understood",
        Asked { answer: YesNo, about: SignAsked } = "danger.ask",
        LookedAt = "danger.looked_at",
        GoneAway = "danger.gone",
        NotYet = "danger.not_yet",
        /// *Something is wrong*.
        Wrong = "danger.wrong",
        /// The same, where one more question comes.
        WrongWith { trouble: Trouble } = "danger.wrong_with",
        Tells { sign: SignAsked } = "danger.tells",
        /// How it is the day after dark thoughts were told.
        Better = "danger.better",
        Same = "danger.same",
        Worse = "danger.worse",
    }
}
