//! One thing that happened to a persona, and what came of it.

use crate::conversation::{Chat, Effect, Message, Press, Purpose, Wake};
use crate::transcript::is_silent;
use chrono::{DateTime, Utc};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MomentCause {
    /// The person typed it.
    Typed(String),
    /// The person pressed the button that reads so.
    Pressed {
        label: String,
        data: String,
    },
    CameDue(Wake),
    /// A reminder arrived.
    Arrived,
}

/// A unit that was offered, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedUnit {
    pub unit: String,
    pub why: String,
}

#[derive(Clone, Debug)]
pub struct LivedMoment {
    pub at: DateTime<Utc>,
    pub cause: MomentCause,
    pub effects: Vec<Effect>,
    /// The effects as a transcript has them.
    pub lines: Vec<String>,
    pub offered: Vec<OfferedUnit>,
    /// Of the messages that nobody asked for, those that made a sound, and the others.
    pub sounding: usize,
    pub silent: usize,
}

/// How many messages that nobody asked for made a sound, and how many did not.
pub fn unasked(chat: &Chat, now: DateTime<Utc>, effects: &[Effect]) -> (usize, usize) {
    let (silent, sounding): (Vec<&Message>, Vec<&Message>) = effects
        .iter()
        .filter_map(unasked_message)
        .partition(|message| is_silent(&chat.person, now, message));
    (sounding.len(), silent.len())
}

fn unasked_message(effect: &Effect) -> Option<&Message> {
    match effect {
        Effect::Send {
            message,
            purpose: Purpose::Reminder { .. } | Purpose::Notice | Purpose::QuietNote { .. },
            ..
        } => Some(message),
        Effect::SendPicture {
            caption,
            purpose: Purpose::Reminder { .. } | Purpose::Notice | Purpose::QuietNote { .. },
            ..
        } => Some(caption),
        Effect::Send {
            purpose: Purpose::Reply,
            ..
        }
        | Effect::SendPicture {
            purpose: Purpose::Reply,
            ..
        }
        | Effect::SendSound { .. }
        | Effect::Edit { .. }
        | Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Answer { .. }
        | Effect::SendFile(_)
        | Effect::Fetch { .. }
        | Effect::Pace { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => None,
    }
}

/// The data of every button that is shown by these.
pub fn buttons(effects: &[Effect]) -> impl Iterator<Item = &str> {
    let messages = effects.iter().filter_map(shown);
    let buttons = messages.flat_map(|message| message.buttons.iter().flatten());
    buttons.filter_map(|button| match &button.press {
        Press::Data(data) => Some(&data[..]),
        Press::OpenPrivateChat | Press::Copy(_) => None,
    })
}

fn shown(effect: &Effect) -> Option<&Message> {
    match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        Effect::SendPicture { .. }
        | Effect::SendSound { .. }
        | Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Answer { .. }
        | Effect::SendFile(_)
        | Effect::Fetch { .. }
        | Effect::Pace { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => None,
    }
}
