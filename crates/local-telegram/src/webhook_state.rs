//! The webhook that is set. Who brings updates to it is told to end with it.

use tokio::task::AbortHandle;

/// Which a bot has open at once, if it says nothing.
pub const CONNECTIONS: usize = 40;

/// Where the bot wants its updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    pub url: String,
    pub secret: Option<String>,
    pub connections: usize,
}

/// The webhook that is set, and who brings updates to it.
#[derive(Debug, Default)]
pub struct WebhookState {
    set: Option<(Hook, AbortHandle)>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

impl WebhookState {
    pub fn url(&self) -> Option<&str> {
        self.set.as_ref().map(|(hook, _)| &*hook.url)
    }

    pub fn is(&self, wanted: &Hook) -> bool {
        self.set.as_ref().is_some_and(|(hook, _)| hook == wanted)
    }

    pub fn replace(&mut self, set: Option<(Hook, AbortHandle)>) {
        if let Some((_, earlier)) = std::mem::replace(&mut self.set, set) {
            earlier.abort();
        }
        self.last_error = None;
    }
}

impl Drop for WebhookState {
    fn drop(&mut self) {
        self.replace(None);
    }
}
