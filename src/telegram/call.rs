//! One request to Telegram, and what in it an older server may refuse.

use super::features::{Feature, Features};
use super::keyboard::InlineKeyboard;
use super::ports::Voice;

/// One request to Telegram, complete but for the chat.
#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    Send {
        body: Body,
        silent: bool,
    },
    Edit {
        message_id: i32,
        body: Body,
    },
    DropButtons {
        message_id: i32,
    },
    Delete {
        message_id: i32,
    },
    Answer {
        callback: String,
        toast: Option<String>,
    },
    Document {
        name: String,
        bytes: Vec<u8>,
        caption: String,
        silent: bool,
    },
    /// A PNG; its words are the caption.
    Photo {
        bytes: Vec<u8>,
        body: Body,
        /// The words go before the picture.
        is_above: bool,
        silent: bool,
    },
    Voice {
        voice: Voice,
        caption: String,
        silent: bool,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub text: String,
    pub markup: Markup,
    pub keyboard: Option<InlineKeyboard>,
}

/// How a text is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// As it stands.
    None,
    Html,
    /// HTML with headings, tables and folds.
    Rich,
}

impl Call {
    /// What in it an older server may refuse.
    pub fn features(&self) -> Features {
        match self {
            Call::Send { body, .. } | Call::Edit { body, .. } => body.features(),
            Call::Photo { is_above, .. } => {
                let above = is_above.then_some(Feature::CaptionAbove);
                above.into_iter().collect()
            }
            Call::DropButtons { .. }
            | Call::Delete { .. }
            | Call::Answer { .. }
            | Call::Document { .. }
            | Call::Voice { .. } => Features::default(),
        }
    }
}

impl Body {
    fn features(&self) -> Features {
        let keyboard = self.keyboard.iter().flat_map(InlineKeyboard::features);
        let rich = (self.markup == Markup::Rich).then_some(Feature::Rich);
        keyboard.chain(rich).collect()
    }
}
