//! Which settings a command looks at. Whatever the others hold, it starts.

use super::variables::{
    ALL_PROXY, BACKUP_DIR, DATA_DIR, DIALOGUES_DIR, HTTP_PROXY, HTTPS_PROXY, KEY_FILE, LOG,
    METRICS_ADDRESS, NO_PROXY, OPERATOR, STORE, STORE_FILE, VARIABLES, ZONES_DIR,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// `run`: all of them.
    All,
    /// What works on the data directory.
    Data,
    /// What reads the dialogues alone.
    Dialogues,
    /// `play`.
    Playground,
    /// `health`.
    Figures,
    /// Whatever the command is, before it is looked at.
    Zones,
}

impl Needs {
    pub fn variables(self) -> &'static [&'static str] {
        match self {
            Needs::All => &VARIABLES,
            Needs::Data => &[STORE, STORE_FILE, DATA_DIR, KEY_FILE, BACKUP_DIR],
            Needs::Dialogues => &[DIALOGUES_DIR],
            Needs::Playground => &[DIALOGUES_DIR, OPERATOR, ZONES_DIR, LOG],
            Needs::Figures => &[METRICS_ADDRESS],
            Needs::Zones => &[ZONES_DIR],
        }
    }

    /// Also for a proxy in small letters, and for what a path may begin with.
    pub fn includes(self, name: &str) -> bool {
        let proxies = [HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY];
        let upper = name.to_ascii_uppercase();
        let is_proxy = self == Needs::All && proxies.contains(&&*upper);
        name == "HOME" || is_proxy || self.variables().contains(&name)
    }
}
