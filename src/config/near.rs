//! Names that are no setting and look like one.

use super::variables::{HTTPS_PROXY, TOKEN, VARIABLES};
use strsim::{jaro_winkler, osa_distance};

const PREFIXES: [&str; 2] = ["CHARLEY_", "TELOXIDE_"];
/// So few letters are a slip of the finger.
const SLIP_LETTERS_MAX: usize = 2;
/// Said to the build, and by `cargo run` to what it starts.
const OF_THE_BUILD: &str = "CHARLEY_COMMIT";
/// What other programs call the same.
const ELSEWHERE: [(&str, &str); 6] = [
    ("BOT_TOKEN", TOKEN),
    ("TELEGRAM_API_TOKEN", TOKEN),
    ("TELEGRAM_BOT_TOKEN", TOKEN),
    ("TELEGRAM_TOKEN", TOKEN),
    ("TELOXIDE_BOT_TOKEN", TOKEN),
    ("TELOXIDE_PROXY", HTTPS_PROXY),
];

/// The setting that somebody who wrote this most likely meant; nothing where it
/// is one, or where it looks like none.
pub fn meant(name: &str) -> Option<&'static str> {
    let upper = name.to_ascii_uppercase();
    let ours = || VARIABLES.into_iter().filter(|known| is_ours(known));
    if name == OF_THE_BUILD {
        return None;
    }
    if VARIABLES.contains(&name) || (VARIABLES.contains(&&*upper) && !is_ours(&upper)) {
        return None;
    }
    if let Some((_, known)) = ELSEWHERE.iter().find(|(other, _)| *other == upper) {
        return Some(known);
    }
    if is_ours(&upper) {
        let likeness = |known: &&str| jaro_winkler(&upper, known);
        return ours().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    }
    ours().find(|known| osa_distance(&upper, known) <= SLIP_LETTERS_MAX)
}

fn is_ours(name: &str) -> bool {
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_setting_is_found() {
        for (name, expected) in [
            ("CHARLEY_DATADIR", Some("CHARLEY_DATA_DIR")),
            ("CHARLY_DATA_DIR", Some("CHARLEY_DATA_DIR")),
            ("charley_data_dir", Some("CHARLEY_DATA_DIR")),
            ("CHARLEY_OPERATER", Some("CHARLEY_OPERATOR")),
            ("CHARLEY_METRICS_ADDR", Some("CHARLEY_METRICS_ADDRESS")),
            ("CHARLEY_BACKUPS_DIR", Some("CHARLEY_BACKUP_DIR")),
            ("CHARLEY_BULK_PER_SEC", Some("CHARLEY_BULK_PER_SECOND")),
            ("TELOXIDE_TOKENN", Some("TELOXIDE_TOKEN")),
            ("TELOXID_TOKEN", Some("TELOXIDE_TOKEN")),
            ("TELEGRAM_TOKEN", Some("TELOXIDE_TOKEN")),
            ("TELOXIDE_PROXY", Some("HTTPS_PROXY")),
            ("CHARLEY_STORES", Some("CHARLEY_STORE")),
            ("CHARLEY_WEBHOOK", Some("CHARLEY_WEBHOOK_URL")),
            ("CHARLEY_DATA_DIR", None),
            ("CHARLEY_STORE", None),
            ("CHARLEY_COMMIT", None),
            ("RUST_LOG", None),
            ("https_proxy", None),
            ("PATH", None),
            ("TOKEN", None),
            ("CHARLOTTE_HOME", None),
        ] {
            assert_eq!(meant(name), expected, "{name}");
        }
    }
}
