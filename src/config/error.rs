//! What is wrong with a setting: its name, and what is expected.

use super::variables::ENV_FILE;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    #[error("{variable} is not set: expected {expected}")]
    Missing {
        variable: &'static str,
        expected: &'static str,
    },
    #[error("{variable} is malformed: expected {expected}")]
    Malformed {
        variable: &'static str,
        expected: &'static str,
    },
    #[error("{variable}: {file}: {why}")]
    File {
        variable: &'static str,
        file: String,
        why: String,
    },
    /// The value and the file that it may be in.
    #[error("{variable} and {file_variable} are both set: expected is one of them")]
    Both {
        variable: &'static str,
        file_variable: &'static str,
    },
    #[error("{ENV_FILE} line {line}: {error}")]
    Line {
        /// Counted from 1.
        line: usize,
        error: Box<ConfigError>,
    },
    #[error("{ENV_FILE} cannot be read: {_0}")]
    EnvFile(String),
}

impl ConfigError {
    pub fn variable(&self) -> Option<&'static str> {
        match self {
            ConfigError::Missing { variable, .. }
            | ConfigError::Malformed { variable, .. }
            | ConfigError::File { variable, .. } => Some(variable),
            ConfigError::Both { file_variable, .. } => Some(file_variable),
            ConfigError::Line { .. } | ConfigError::EnvFile(_) => None,
        }
    }
}

pub fn malformed(variable: &'static str, expected: &'static str) -> ConfigError {
    ConfigError::Malformed { variable, expected }
}
