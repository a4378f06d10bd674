//! Which clip is heard at which second.

use ids::ids;
use serde::{Deserialize, Serialize};

ids! {
    /// What is said or played at one moment; the id is the name of its file.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Clip in serde {
        ReadyCalf = "ready-calf",
        ReadyHamstring = "ready-hamstring",
        /// Calf and thigh in one.
        ReadyBoth = "ready-both",
        /// The left leg holds from now on.
        Left = "left",
        Right = "right",
        End = "end",
    }
}

/// Clips in their order, each at its second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Soundtrack {
    pub cues: Vec<SoundCue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoundCue {
    /// Seconds after the start.
    pub at_seconds: u32,
    pub clip: Clip,
}
