//! What the person sees: the messages that may change, with their buttons.

use crate::conversation::{Button, Effect, Handle, Message, Press};
use crate::dialogue::Book;
use std::collections::VecDeque;

/// Messages looked back at for a button.
const MESSAGES_KEPT: usize = 1_000;

#[derive(Default)]
pub struct TranscriptScreen {
    /// Oldest first.
    pub shown: VecDeque<Shown>,
}

/// A message as it looks now.
#[derive(Clone, Debug)]
pub struct Shown {
    pub handle: Option<Handle>,
    /// Labels and data, in rows.
    pub buttons: Vec<Vec<(String, String)>>,
}

impl TranscriptScreen {
    /// Shows what an effect changes.
    pub fn show(&mut self, book: &Book, language: &str, effect: &Effect) {
        let rendered = |handle, message: &Message| Shown {
            handle,
            buttons: buttons(book, language, message),
        };
        match effect {
            Effect::Send {
                handle, message, ..
            } => {
                self.add(rendered(*handle, message));
            }
            Effect::SendPicture { caption, .. } | Effect::SendSound { caption, .. } => {
                self.add(rendered(None, caption));
            }
            Effect::Edit { handle, message } => {
                self.replace(*handle, rendered(Some(*handle), message));
            }
            Effect::DropButtons { handle } | Effect::Delete { handle } => {
                self.replace(*handle, rendered(Some(*handle), &Message::default()));
            }
            Effect::Pace { handle, phases } => {
                for phase in phases {
                    self.replace(*handle, rendered(Some(*handle), &phase.message));
                }
            }
            Effect::Answer { .. }
            | Effect::SendFile(_)
            | Effect::Fetch { .. }
            | Effect::Keep(_)
            | Effect::Discard(_)
            | Effect::Forget => {}
        }
    }

    fn add(&mut self, shown: Shown) {
        self.shown.push_back(shown);
        if self.shown.len() > MESSAGES_KEPT {
            self.shown.pop_front();
        }
    }

    /// The data of the newest button with this label.
    pub fn data_of(&self, label: &str) -> Option<&str> {
        let newest_first = self.shown.iter().rev();
        let mut buttons = newest_first.flat_map(|shown| shown.buttons.iter().flatten());
        let (_, data) = buttons.find(|(shown, _)| shown == label)?;
        Some(data)
    }

    /// The label by which this data would be pressed; none where another
    /// button goes by that label, or no button has it.
    pub fn label_of(&self, data: &str) -> Option<&str> {
        let mut buttons = self
            .shown
            .iter()
            .rev()
            .flat_map(|shown| shown.buttons.iter().flatten());
        let (label, _) = buttons.find(|(_, shown)| shown == data)?;
        (self.data_of(label) == Some(data)).then_some(label)
    }

    fn replace(&mut self, handle: Handle, with: Shown) {
        let mut shown = self.shown.iter_mut();
        if let Some(old) = shown.find(|old| old.handle == Some(handle)) {
            *old = with;
        }
    }
}

/// The messages that an effect shows, one after the other.
pub fn messages(effect: &Effect) -> Vec<&Message> {
    match effect {
        Effect::Send { message, .. }
        | Effect::SendPicture {
            caption: message, ..
        }
        | Effect::SendSound {
            caption: message, ..
        }
        | Effect::Edit { message, .. } => vec![message],
        Effect::Pace { phases, .. } => phases.iter().map(|phase| &phase.message).collect(),
        Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Answer { .. }
        | Effect::SendFile(_)
        | Effect::Fetch { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => Vec::new(),
    }
}

fn buttons(book: &Book, language: &str, message: &Message) -> Vec<Vec<(String, String)>> {
    let rows = message.buttons.iter();
    rows.map(|row| {
        row.iter()
            .map(|button| label_and_data(book, language, button))
            .collect()
    })
    .collect()
}

/// How a button reads, and what it sends.
pub fn label_and_data(book: &Book, language: &str, button: &Button) -> (String, String) {
    let label = book.words().plain(language, &button.label);
    match &button.press {
        Press::Data(data) => (label, data.clone()),
        Press::OpenPrivateChat => (label, "(private chat)".to_owned()),
        Press::Copy(copied) => (label, format!("(copies {copied})")),
    }
}
