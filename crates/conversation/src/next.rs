//! What a feature wants done after its own work. It never calls another feature:
//! the router does, and only it knows them all.

use super::message::Message;
use charley_core::chat::{AskedAbout, Handle, Session, ToldCramp};
use charley_core::dialogue::Topic;
use charley_core::diary::trial::Habit;
use chrono::{DateTime, NaiveDate, Utc};

/// Every handler returns one; the router follows it until nothing is left.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Done,
    /// This is shown, in place of the message it came from where it can be.
    Show(Message, Option<Handle>),
    /// The same, with an offer to log a cramp.
    Offer {
        message: Message,
        old: Option<Handle>,
        cramp: Offered,
    },
    /// A setting, as it would be typed after `/settings`.
    Set(String),
    /// A screen of another feature.
    Open(Screen, Option<Handle>),
    /// A dialogue is over; what it was held for says what follows.
    Ended(Session),
    /// Something was asked in words of the person's own.
    Asked(Topic),
    /// A text that nothing asked for; what follows unless it tells of a cramp.
    Unclear {
        text: String,
        otherwise: Box<Next>,
    },
    /// What danger interrupted goes on, unless it rests.
    GoOn,
    /// A question about danger was answered in words.
    Told {
        about: AskedAbout,
        is_so: bool,
        on: Option<Handle>,
    },
}

/// The cramp that an offer to log would note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// When it would have been; `None` when the button is tapped.
    pub at: Option<DateTime<Utc>>,
    /// What was told of it.
    pub told: Option<ToldCramp>,
}

impl Offered {
    /// One of this time, of which nothing else was told.
    pub fn at(at: DateTime<Utc>) -> Offered {
        Offered {
            at: Some(at),
            told: None,
        }
    }
}

/// A screen that other features lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What the answers say of each cause.
    Causes,
    /// The stretch guide.
    Stretch,
    /// Why the stretches rest.
    Resting,
    /// *Something is wrong*.
    Wrong,
    /// A cramp, by its id, that does not ease.
    LongCramp(u64),
    /// One cramp of the diary, by its id.
    Entry(u64),
    /// What was noted of a night, with what the plan counts of it.
    Morning(NaiveDate),
    /// The question for the bedtime.
    Bedtime,
    /// What helps in a cramp.
    Relief,
    /// A test by lot of this habit.
    TestOf(Habit),
    /// The habits that are worth a try.
    Habits,
    /// What Charley can do.
    Help,
    Settings,
    Privacy,
    /// What can be taken along to a doctor.
    DoctorPage,
    /// What is still to be told of the hours, or what was understood of them.
    Hours,
}
