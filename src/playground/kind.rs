//! What a parameter must be: its type, and whether it must be there.

/// A parameter of a method, or a field of an object.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub need: Need,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Required,
    /// Telegram has an alternative to it that Charley does not use.
    RequiredByUs,
    Optional,
}

#[derive(Debug)]
pub enum Kind {
    Integer,
    Boolean,
    Text,
    /// Bytes in a part of the form.
    File,
    List(&'static Kind),
    Object(&'static Object),
}

/// An object inside a parameter.
#[derive(Debug)]
pub struct Object {
    pub name: &'static str,
    pub fields: &'static [Field],
}

impl Kind {
    /// The type as the Bot API's documentation writes it.
    pub fn type_name(&self) -> String {
        match self {
            Kind::Integer => "Integer".to_owned(),
            Kind::Boolean => "Boolean".to_owned(),
            Kind::Text => "String".to_owned(),
            Kind::File => "InputFile".to_owned(),
            Kind::List(item) => format!("Array of {}", item.type_name()),
            Kind::Object(object) => object.name.to_owned(),
        }
    }
}

const fn field(name: &'static str, kind: Kind, need: Need) -> Field {
    Field { name, kind, need }
}

pub const fn required(name: &'static str, kind: Kind) -> Field {
    field(name, kind, Need::Required)
}

pub const fn required_by_us(name: &'static str, kind: Kind) -> Field {
    field(name, kind, Need::RequiredByUs)
}

pub const fn optional(name: &'static str, kind: Kind) -> Field {
    field(name, kind, Need::Optional)
}
