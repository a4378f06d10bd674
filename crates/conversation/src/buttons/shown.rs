//! Which buttons can be pressed now: those of the newest messages, as they
//! are shown at present.
//!
//! A press on anything else is an old, repeated or forged one. It changes
//! nothing, whatever it asks for.

use crate::message::{Message, Press};
use charley_core::chat::{Handle, Person};

/// Messages whose buttons are remembered; those of older ones are too old.
const MESSAGES_MAX: usize = 24;

/// The message now has these buttons and no others.
pub fn show(person: &mut Person, handle: Handle, message: &Message) {
    person.screens.remove(&handle);
    let buttons = message.buttons.iter().flatten();
    let marks: Vec<u32> = buttons
        .filter_map(|button| match &button.press {
            Press::Data(data) => Some(mark(data)),
            Press::OpenPrivateChat | Press::Copy(_) => None,
        })
        .collect();
    if marks.is_empty() {
        return;
    }
    person.screens.insert(handle, marks);
    while person.screens.len() > MESSAGES_MAX {
        person.screens.pop_first();
    }
}

/// The message has no buttons any more.
pub fn clear(person: &mut Person, handle: Handle) {
    person.screens.remove(&handle);
}

/// Whether a message shows a button with exactly this data.
pub fn shows(person: &Person, handle: Handle, data: &str) -> bool {
    let marks = person.screens.get(&handle);
    marks.is_some_and(|marks| marks.contains(&mark(data)))
}

fn mark(data: &str) -> u32 {
    crc32fast::hash(data.as_bytes())
}
