//! What names a message of ours, and a reason to wake.

/// Names a message of ours before Telegram has given it an id. Counts up
/// within one person and is never reused, also not after `/delete`.
pub type Handle = u64;

/// The reasons for waking at a set time. The number is part of the stored key.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Wake {
    Water = 1,
    Stretch = 2,
    Checkin = 3,
    /// Asking, the morning after a danger sign, whether it was looked at.
    LookedAt = 4,
    /// The weekly summary.
    Summary = 5,
    /// The walk of a test by lot.
    Walk = 6,
    /// A look at how long nobody has written or tapped.
    Absence = 7,
    /// The quiet note of a habit of the day.
    QuietNote = 8,
    /// Asking, the day after dark thoughts were told, how it is now.
    HowIsIt = 9,
}

impl Wake {
    pub const ALL: [Wake; 9] = [
        Wake::Water,
        Wake::Stretch,
        Wake::Checkin,
        Wake::LookedAt,
        Wake::Summary,
        Wake::Walk,
        Wake::Absence,
        Wake::QuietNote,
        Wake::HowIsIt,
    ];
}
