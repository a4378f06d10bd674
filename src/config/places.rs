//! Values that are places on disk.

use super::error::{ConfigError, malformed};
use super::variables::{
    BACKUP_DIR, CERT_FILE, DATA_DIR, DIALOGUES_DIR, KEY_FILE, STORE_FILE, TOKEN_FILE,
    WEBHOOK_SECRET_FILE, ZONES_DIR,
};
use std::collections::HashMap;

const PATHS: [&str; 9] = [
    TOKEN_FILE,
    CERT_FILE,
    STORE_FILE,
    DATA_DIR,
    KEY_FILE,
    DIALOGUES_DIR,
    BACKUP_DIR,
    WEBHOOK_SECRET_FILE,
    ZONES_DIR,
];

/// Places on disk that begin at the operator's home, as a shell would have them.
/// Nothing else in them is replaced, and what a shell would replace is refused:
/// a folder of that name is not what was meant.
pub fn places(
    set: impl Fn(&str) -> Option<String>,
) -> Result<HashMap<&'static str, String>, ConfigError> {
    let mut places = HashMap::new();
    for variable in PATHS {
        if let Some(written) = set(variable) {
            let place = place(&written, || set("HOME"));
            let place = place.ok_or(malformed(variable, PLACE_SHAPE))?;
            places.insert(variable, place);
        }
    }
    Ok(places)
}

const PLACE_SHAPE: &str = "a path that is written out, or that begins with ~/ or $HOME/";

fn place(written: &str, home: impl Fn() -> Option<String>) -> Option<String> {
    for prefix in ["~", "$HOME", "${HOME}"] {
        if let Some(rest) = written.strip_prefix(prefix)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return Some(home()? + rest);
        }
    }
    let names_another = |rest: &str| {
        rest.starts_with(|one: char| one.is_ascii_alphabetic() || one == '_' || one == '{')
    };
    let is_replaced = written.split('$').skip(1).any(names_another);
    (!is_replaced && !written.starts_with('~')).then(|| written.to_owned())
}
