//! Where Charley is killed.

use std::fmt;

/// A point of a turn, or none in particular.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Updates are journalled; the poll that acknowledges them is on its way.
    Journalled,
    /// Telegram has just had them acknowledged.
    Acknowledged,
    /// A turn is decided, and the commit thread has it.
    BeforeCommit,
    /// It is written, and not synced.
    BeforeSync,
    /// It is durable, and nobody knows.
    Synced,
    /// What it says is on its way to Telegram.
    BeforeSend,
    /// Telegram has it; its answer is on its way.
    Sent,
    /// The answer is here; the row of the outbox is about to go.
    BeforeRowGoes,
    /// Turns from due rows are about to be committed.
    Scheduler,
    /// Updates of the last process are taken up.
    Replay,
    /// Any moment of the binary, its start included.
    Random,
    /// The same, while the clock runs through evenings.
    RandomEvening,
    /// The power goes at any moment.
    PowerCut,
}

/// A point that cannot be seen from outside the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    BeforeCommit,
    BeforeSync,
    Synced,
    BeforeRowGoes,
    Scheduler,
    Replay,
}

impl Point {
    pub const ALL: [Point; 13] = [
        Point::Journalled,
        Point::Acknowledged,
        Point::BeforeCommit,
        Point::BeforeSync,
        Point::Synced,
        Point::BeforeSend,
        Point::Sent,
        Point::BeforeRowGoes,
        Point::Scheduler,
        Point::Replay,
        Point::Random,
        Point::RandomEvening,
        Point::PowerCut,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Point::Journalled => "journalled",
            Point::Acknowledged => "acknowledged",
            Point::BeforeCommit => "before-commit",
            Point::BeforeSync => "before-sync",
            Point::Synced => "synced",
            Point::BeforeSend => "before-send",
            Point::Sent => "sent",
            Point::BeforeRowGoes => "before-row-goes",
            Point::Scheduler => "scheduler",
            Point::Replay => "replay",
            Point::Random => "random",
            Point::RandomEvening => "random-evening",
            Point::PowerCut => "power-cut",
        }
    }

    /// Whether the process has the clock of the world, so that there are
    /// evenings: not the binary, which has the machine's.
    pub fn has_evenings(self) -> bool {
        self.inside().is_some() || self == Point::RandomEvening
    }

    pub fn inside(self) -> Option<Inside> {
        match self {
            Point::BeforeCommit => Some(Inside::BeforeCommit),
            Point::BeforeSync => Some(Inside::BeforeSync),
            Point::Synced => Some(Inside::Synced),
            Point::BeforeRowGoes => Some(Inside::BeforeRowGoes),
            Point::Scheduler => Some(Inside::Scheduler),
            Point::Replay => Some(Inside::Replay),
            Point::Journalled
            | Point::Acknowledged
            | Point::BeforeSend
            | Point::Sent
            | Point::Random
            | Point::RandomEvening
            | Point::PowerCut => None,
        }
    }
}

impl Inside {
    const ALL: [Inside; 6] = [
        Inside::BeforeCommit,
        Inside::BeforeSync,
        Inside::Synced,
        Inside::BeforeRowGoes,
        Inside::Scheduler,
        Inside::Replay,
    ];

    pub fn named(name: &str) -> Option<Inside> {
        Inside::ALL
            .into_iter()
            .find(|inside| inside.to_string() == name)
    }
}

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
