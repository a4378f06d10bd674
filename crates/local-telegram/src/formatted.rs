//! The text of a request, parsed as its `parse_mode` says.

use super::api_error::ApiError;
use super::entities::{Entity, utf16_length};
use super::html;
use super::request::Params;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Formatted {
    /// As it was sent.
    pub source: String,
    /// As it is read.
    pub text: String,
    pub entities: Vec<Entity>,
}

impl Formatted {
    /// The parameter `name`, empty where it is missing.
    pub fn read(params: &Params, name: &str) -> Result<Formatted, ApiError> {
        let source = params.text(name).unwrap_or_default();
        let (text, entities) = match params.text("parse_mode") {
            None => (source.to_owned(), Vec::new()),
            Some(mode) if mode.eq_ignore_ascii_case("HTML") => {
                let parsed = html::parse(source).map_err(|error| {
                    ApiError::bad_request(format_args!("can't parse entities: {error}"))
                })?;
                (parsed.text, parsed.entities)
            }
            Some(_) => return Err(ApiError::bad_request("unsupported parse_mode")),
        };
        Ok(Formatted {
            source: source.to_owned(),
            text,
            entities,
        })
    }

    /// The text of a message: 1 to 4,096 UTF-16 units after parsing.
    pub fn message_text(params: &Params) -> Result<Formatted, ApiError> {
        let formatted = Formatted::read(params, "text")?;
        if formatted.text.trim().is_empty() {
            return Err(ApiError::bad_request("message text is empty"));
        }
        if utf16_length(&formatted.text) > 4096 {
            return Err(ApiError::bad_request("message is too long"));
        }
        Ok(formatted)
    }

    /// What stands under a picture or document: at most 1,024 units.
    pub fn caption(params: &Params) -> Result<Formatted, ApiError> {
        let formatted = Formatted::read(params, "caption")?;
        if utf16_length(&formatted.text) > 1024 {
            return Err(ApiError::bad_request("message caption is too long"));
        }
        Ok(formatted)
    }
}
