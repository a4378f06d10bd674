//! The buttons under a message.

use super::api_error::ApiError;
use super::entities::utf16_length;
use super::request::Params;
use ids::ids;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Rows of buttons.
pub type Keyboard = Vec<Vec<InlineButton>>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InlineButton {
    pub label: String,
    pub style: Option<ButtonStyle>,
    pub press: ButtonAction,
}

ids! {
    /// The colours that a button can have: blue, green and red.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum ButtonStyle in serde {
        Primary = "primary",
        Success = "success",
        Danger = "danger",
    }
}

/// What pressing does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ButtonAction {
    /// Goes back to the bot.
    Data(String),
    /// Opens a page or chat; the bot hears nothing.
    Url(String),
    /// Copies these characters; the bot hears nothing.
    Copy(String),
}

/// So much can be copied.
const MOST_COPIED_UNITS: usize = 256;

/// The inline keyboard of a request; none is an empty one.
pub fn read(params: &Params) -> Result<Keyboard, ApiError> {
    let rows = params
        .get("reply_markup")
        .and_then(|markup| markup["inline_keyboard"].as_array());
    rows.into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .filter(|row| !row.is_empty())
        .map(|row| row.iter().map(read_button).collect())
        .collect()
}

fn read_button(button: &Value) -> Result<InlineButton, ApiError> {
    let label = button["text"].as_str().unwrap_or_default();
    if label.is_empty() {
        return Err(ApiError::bad_request(
            "inline keyboard button text must be non-empty",
        ));
    }
    Ok(InlineButton {
        label: label.to_owned(),
        style: read_style(button)?,
        press: read_press(button)?,
    })
}

fn read_style(button: &Value) -> Result<Option<ButtonStyle>, ApiError> {
    let Some(style) = button["style"].as_str() else {
        return Ok(None);
    };
    let known = ButtonStyle::from_id(style);
    let unknown = || ApiError::bad_request("BUTTON_STYLE_INVALID");
    known.map(Some).ok_or_else(unknown)
}

fn read_press(button: &Value) -> Result<ButtonAction, ApiError> {
    if let Some(copied) = button["copy_text"]["text"].as_str() {
        return read_copied(copied);
    }
    match (button["callback_data"].as_str(), button["url"].as_str()) {
        (Some(data), _) if (1..=64).contains(&data.len()) => {
            Ok(ButtonAction::Data(data.to_owned()))
        }
        (Some(_), _) => Err(ApiError::bad_request("BUTTON_DATA_INVALID")),
        (None, Some(url)) if is_link(url) => Ok(ButtonAction::Url(url.to_owned())),
        (None, Some(_)) => Err(ApiError::bad_request("BUTTON_URL_INVALID")),
        (None, None) => Err(ApiError::bad_request(
            "can't parse inline keyboard button: \
             Text buttons are unallowed in the inline keyboard",
        )),
    }
}

fn read_copied(copied: &str) -> Result<ButtonAction, ApiError> {
    match (1..=MOST_COPIED_UNITS).contains(&utf16_length(copied)) {
        true => Ok(ButtonAction::Copy(copied.to_owned())),
        false => Err(ApiError::bad_request("BUTTON_COPY_TEXT_INVALID")),
    }
}

fn is_link(url: &str) -> bool {
    ["https://", "http://", "tg://"].iter().any(|scheme| {
        url.strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty())
    })
}

pub fn json(keyboard: &Keyboard) -> Value {
    let rows: Vec<Vec<Value>> = keyboard
        .iter()
        .map(|row| row.iter().map(button_json).collect())
        .collect();
    json!({ "inline_keyboard": rows })
}

fn button_json(button: &InlineButton) -> Value {
    let mut shown = match &button.press {
        ButtonAction::Data(data) => json!({ "text": button.label, "callback_data": data }),
        ButtonAction::Url(url) => json!({ "text": button.label, "url": url }),
        ButtonAction::Copy(copied) => {
            json!({ "text": button.label, "copy_text": { "text": copied } })
        }
    };
    if let Some(style) = button.style {
        shown["style"] = json!(style.id());
    }
    shown
}
