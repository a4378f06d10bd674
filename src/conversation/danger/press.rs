//! The buttons under a danger sentence, and of the one question before it.

use crate::chat::SignAsked;
use crate::conversation::buttons::carried::{SignId, YesNo};
use crate::conversation::buttons::data::presses;

presses! {
    /// The buttons under a danger sentence, and of the one question before it.
    pub enum Press {
        Understood { sign: SignId } = "danger.understood",
        Asked { answer: YesNo, about: SignAsked } = "danger.ask",
        LookedAt = "danger.looked_at",
        NotYet = "danger.not_yet",
    }
}
