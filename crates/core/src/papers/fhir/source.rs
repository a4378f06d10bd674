//! What every part of the bundle is made from.

use super::ids::Ids;
use super::types::{self, Entry, Reference};
use crate::chat::Chat;
use crate::dialogue::Book;
use crate::picture::Say;
use crate::words::Text;
use serde::Serialize;

/// What every part of the bundle is made from.
pub struct BundleSource<'a> {
    pub book: &'a Book,
    pub chat: &'a Chat,
    /// A text in the person's language.
    pub say: Say<'a>,
    pub ids: Ids,
}

impl BundleSource<'_> {
    /// A sentence in the person's language, without markup.
    pub fn say(&self, text: impl Into<Text>) -> String {
        types::clean(&(self.say)(&text.into()))
    }

    pub fn patient(&self) -> Reference {
        Reference {
            reference: self.ids.url("patient"),
        }
    }

    /// A resource with its name in this bundle, from which its id follows.
    pub fn entry(&self, name: &str, resource: impl Serialize) -> serde_json::Result<Entry> {
        let mut resource = serde_json::to_value(resource)?;
        if let Some(fields) = resource.as_object_mut() {
            fields.insert("id".to_owned(), self.ids.id(name).into());
        }
        Ok(Entry {
            full_url: self.ids.url(name),
            resource,
        })
    }
}
