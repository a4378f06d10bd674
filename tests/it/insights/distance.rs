//! How far numbers are from those of the reference implementation.

use serde_json::Value;
use std::path::{Path, PathBuf};

pub fn file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/insights");
    folder.join(name)
}

/// Texts and whole numbers have to be the same.
pub fn furthest(path: &str, expected: &Value, found: &Value) -> f64 {
    match (expected, found) {
        (Value::Object(one), Value::Object(other)) => {
            assert!(one.keys().eq(other.keys()), "{path}");
            let inside = one.iter().zip(other.values());
            let distances =
                inside.map(|((key, one), other)| furthest(&format!("{path}.{key}"), one, other));
            distances.fold(0.0, f64::max)
        }
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len(), "{path}");
            let inside = one.iter().zip(other).enumerate();
            let distances =
                inside.map(|(at, (one, other))| furthest(&format!("{path}[{at}]"), one, other));
            distances.fold(0.0, f64::max)
        }
        (Value::Number(one), Value::Number(other)) if one.is_f64() => {
            (one.as_f64().unwrap() - other.as_f64().unwrap()).abs()
        }
        (one, other) => {
            assert_eq!(one, other, "{path}");
            0.0
        }
    }
}
