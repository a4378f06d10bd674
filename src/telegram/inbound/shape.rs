//! JSON one level at a time: which shape a value has, and the fields of an
//! object in their order. Nothing about what they mean, and nothing that fails:
//! what cannot be read is not there.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// What a value is, its parts unread.
pub enum Shape<'a> {
    Text(String),
    List(Vec<&'a RawValue>),
    Fields(ObjectFields<'a>),
    /// A number, a truth value, nothing.
    Other,
}

/// The fields of an object.
pub struct ObjectFields<'a>(Vec<(String, &'a RawValue)>);

pub fn shape(raw: &RawValue) -> Shape<'_> {
    let json = raw.get();
    let read = match json.as_bytes().first() {
        Some(b'"') => text(json).map(Shape::Text),
        Some(b'[') => serde_json::from_str(json).ok().map(Shape::List),
        Some(b'{') => ObjectFields::read(json).map(Shape::Fields),
        Some(_) | None => None,
    };
    read.unwrap_or(Shape::Other)
}

impl<'a> ObjectFields<'a> {
    pub fn read(json: &'a str) -> Option<ObjectFields<'a>> {
        serde_json::from_str(json).ok()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(name, value)| (name.as_str(), *value))
    }

    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        let mut all = self.iter();
        let found = all
            .find(|(field, _)| *field == name)
            .map(|(_, value)| value);
        found.filter(|value| value.get() != "null")
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub fn fields(&self, name: &str) -> Option<ObjectFields<'a>> {
        ObjectFields::read(self.get(name)?.get())
    }

    pub fn text(&self, name: &str) -> Option<String> {
        text(self.get(name)?.get())
    }

    pub fn number(&self, name: &str) -> Option<i64> {
        serde_json::from_str(self.get(name)?.get()).ok()
    }

    pub fn decimal(&self, name: &str) -> Option<f64> {
        serde_json::from_str(self.get(name)?.get()).ok()
    }

    /// Whether the field says yes; what says nothing says no.
    pub fn is(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.get() == "true")
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for ObjectFields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;
        impl<'de> Visitor<'de> for FieldsVisitor {
            type Value = ObjectFields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(
                self,
                mut map: M,
            ) -> Result<ObjectFields<'de>, M::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(ObjectFields(fields))
            }
        }
        deserializer.deserialize_map(FieldsVisitor)
    }
}

/// A text, without the halves of characters that were cut in two; `None` where
/// nothing is left of it.
fn text(json: &str) -> Option<String> {
    struct Bytes(String);
    impl<'de> Deserialize<'de> for Bytes {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct TextVisitor;
            impl Visitor<'_> for TextVisitor {
                type Value = Bytes;

                fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                    f.write_str("a text")
                }

                fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
                    Ok(Bytes(String::from_utf8_lossy(bytes).into_owned()))
                }
            }
            deserializer.deserialize_bytes(TextVisitor)
        }
    }
    let Bytes(text) = serde_json::from_str(json).ok()?;
    let whole = text.replace(char::REPLACEMENT_CHARACTER, "");
    (!whole.is_empty()).then_some(whole)
}
