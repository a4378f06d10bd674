//! The reminders of the evening, and the buttons of each.

use super::Press;
use crate::buttons::carried::NightOf;
use charley_core::diary::ReminderKind;

/// The reminders of the evening: two for everybody, and the walk of a test by
/// lot, which never sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evening {
    Water,
    Stretch,
    Walk,
}

impl Evening {
    pub fn kind(self) -> ReminderKind {
        match self {
            Evening::Water => ReminderKind::Water,
            Evening::Stretch => ReminderKind::Stretch,
            Evening::Walk => ReminderKind::Walk,
        }
    }

    pub fn done(self, night: NightOf) -> Press {
        match self {
            Evening::Water => Press::WaterDone { night },
            Evening::Stretch => Press::StretchDone { night },
            Evening::Walk => Press::WalkDone { night },
        }
    }

    pub fn snooze(self, night: NightOf) -> Press {
        match self {
            Evening::Water => Press::WaterSnooze { night },
            Evening::Stretch => Press::StretchSnooze { night },
            Evening::Walk => Press::WalkSnooze { night },
        }
    }

    pub fn skip(self, night: NightOf) -> Press {
        match self {
            Evening::Water => Press::WaterSkip { night },
            Evening::Stretch => Press::StretchSkip { night },
            Evening::Walk => Press::WalkSkip { night },
        }
    }
}
