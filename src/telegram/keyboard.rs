//! The buttons under a message, as the Bot API has them; teloxide knows neither
//! their colours nor its own `copy_text` beside one.

use super::features::Feature;
use super::length::cut;
use super::ports::Renderer;
use crate::conversation::{Button, Emphasis, Message, Press};
use crate::words::WritingDirection;
use serde::Serialize;

/// Telegram takes so much to be copied.
const MOST_COPIED_UNITS: usize = 256;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InlineKeyboard {
    inline_keyboard: Vec<Vec<KeyboardButton>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct KeyboardButton {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    style: Option<ButtonColour>,
    #[serde(flatten)]
    press: Pressed,
}

/// The colours that Telegram has for buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum ButtonColour {
    /// Blue.
    Primary,
    /// Red.
    Danger,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Pressed {
    CallbackData(String),
    Url(String),
    CopyText { text: String },
}

impl InlineKeyboard {
    /// What in it an older server may refuse.
    pub(super) fn features(&self) -> impl Iterator<Item = Feature> {
        let buttons = self.inline_keyboard.iter().flatten();
        buttons.flat_map(|button| {
            let is_coloured = button.style.is_some();
            let copies = matches!(button.press, Pressed::CopyText { .. });
            let colour = is_coloured.then_some(Feature::Styles);
            colour.into_iter().chain(copies.then_some(Feature::Copying))
        })
    }
}

/// Puts buttons into one person's language.
pub struct KeyboardComposer<'a, R> {
    pub renderer: &'a R,
    pub language: &'a str,
    /// The bot's own name; empty while unknown.
    pub username: &'a str,
    /// Whether the next step and what destroys look different.
    pub has_styles: bool,
    /// Whether there may be buttons that copy something.
    pub can_copy: bool,
}

impl<R: Renderer> KeyboardComposer<'_, R> {
    /// `None` where no button is left.
    pub fn keyboard(&self, message: &Message) -> Option<InlineKeyboard> {
        let rows = message.buttons.iter().map(|row| self.row(row));
        let inline_keyboard: Vec<Vec<_>> = rows.filter(|row: &Vec<_>| !row.is_empty()).collect();
        (!inline_keyboard.is_empty()).then_some(InlineKeyboard { inline_keyboard })
    }

    /// Telegram shows a row from left to right in every language.
    fn row(&self, row: &[Button]) -> Vec<KeyboardButton> {
        let buttons = row.iter().filter_map(|one| self.button(one));
        let mut buttons: Vec<KeyboardButton> = buttons.collect();
        if self.renderer.direction(self.language) == WritingDirection::RightToLeft {
            buttons.reverse();
        }
        buttons
    }

    fn button(&self, button: &Button) -> Option<KeyboardButton> {
        Some(KeyboardButton {
            text: self.renderer.plain(self.language, &button.label),
            style: style(button.emphasis).filter(|_| self.has_styles),
            press: self.press(&button.press)?,
        })
    }

    /// A link to a bot whose name is unknown is left out, and so is what cannot
    /// be copied: the words above say it, too.
    fn press(&self, press: &Press) -> Option<Pressed> {
        match press {
            Press::Data(data) => Some(Pressed::CallbackData(data.clone())),
            Press::OpenPrivateChat if self.username.is_empty() => None,
            Press::OpenPrivateChat => {
                let address = format!("https://t.me/{}?start", self.username);
                Some(Pressed::Url(address))
            }
            Press::Copy(copied) if self.can_copy && !copied.is_empty() => {
                let text = cut(copied, MOST_COPIED_UNITS).to_owned();
                Some(Pressed::CopyText { text })
            }
            Press::Copy(_) => None,
        }
    }
}

fn style(emphasis: Emphasis) -> Option<ButtonColour> {
    match emphasis {
        Emphasis::Plain => None,
        Emphasis::Next => Some(ButtonColour::Primary),
        Emphasis::Destructive => Some(ButtonColour::Danger),
    }
}
