//! What a parameter must be: its type, and whether it must be there.

/// A parameter of a method, or a field of an object.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: FieldKind,
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
pub enum FieldKind {
    Integer,
    Boolean,
    Text,
    /// Bytes in a part of the form.
    File,
    List(&'static FieldKind),
    Object(&'static Object),
}

/// An object inside a parameter.
#[derive(Debug)]
pub struct Object {
    pub name: &'static str,
    pub fields: &'static [Field],
}

impl FieldKind {
    /// The type as the Bot API's documentation writes it.
    pub fn type_name(&self) -> String {
        match self {
            FieldKind::Integer => "Integer".to_owned(),
            FieldKind::Boolean => "Boolean".to_owned(),
            FieldKind::Text => "String".to_owned(),
            FieldKind::File => "InputFile".to_owned(),
            FieldKind::List(item) => format!("Array of {}", item.type_name()),
            FieldKind::Object(object) => object.name.to_owned(),
        }
    }
}

const fn field(name: &'static str, kind: FieldKind, need: Need) -> Field {
    Field { name, kind, need }
}

pub const fn required(name: &'static str, kind: FieldKind) -> Field {
    field(name, kind, Need::Required)
}

pub const fn required_by_us(name: &'static str, kind: FieldKind) -> Field {
    field(name, kind, Need::RequiredByUs)
}

pub const fn optional(name: &'static str, kind: FieldKind) -> Field {
    field(name, kind, Need::Optional)
}
