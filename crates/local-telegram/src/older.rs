//! An older server: what it does not know it refuses, as a strict one does.

use super::api_error::ApiError;
use super::request::MethodCall;
use serde_json::Value;

/// Names of methods and fields that this server has never heard of.
#[derive(Debug, Default)]
pub struct Unheard(Vec<&'static str>);

impl Unheard {
    pub fn of(names: &[&'static str]) -> Unheard {
        Unheard(names.to_vec())
    }

    /// Why the call is refused; nothing where all of it is known.
    pub fn refusal(&self, request: &MethodCall) -> Option<ApiError> {
        let method = request.method.id();
        if self.0.contains(&method) {
            return Some(ApiError::new(404, "Not Found"));
        }
        let mut params = request.params.0.iter();
        let field = params.find_map(|(name, value)| self.field(name, value))?;
        let unknown = format_args!("unknown parameter {field}").to_string();
        Some(ApiError::bad_request(unknown))
    }

    fn field(&self, name: &str, value: &Value) -> Option<&'static str> {
        let known = self.0.iter().find(|unheard| **unheard == name);
        known.copied().or_else(|| self.field_in(value))
    }

    fn field_in(&self, value: &Value) -> Option<&'static str> {
        match value {
            Value::Object(fields) => {
                let mut fields = fields.iter();
                fields.find_map(|(name, value)| self.field(name, value))
            }
            Value::Array(values) => values.iter().find_map(|value| self.field_in(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        }
    }
}
