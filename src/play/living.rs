//! The Charley that is alive now, for those who look on: none while it was ended
//! by force and is not started again yet.

use crate::app::{AppView, Placing};
use crate::conversation::Chat;
use crate::store::StoreError;
use tokio::sync::watch;

/// What is known of a Charley that runs.
#[derive(Clone)]
pub struct Alive {
    pub view: AppView,
    pub placing: Placing,
}

/// Cheap to clone; all clones know the same one.
#[derive(Clone, Default)]
pub struct Living(watch::Sender<Option<Alive>>);

impl Living {
    pub fn begins(&self, alive: Alive) {
        self.0.send_replace(Some(alive));
    }

    /// Nobody sees it any more, and nothing holds its store.
    pub fn ends(&self) {
        self.0.send_replace(None);
    }

    /// # Errors
    /// It is not alive now.
    pub fn now(&self) -> Result<Alive, StoreError> {
        let between = || StoreError::Stopped("Charley is being started again".to_owned());
        self.0.borrow().clone().ok_or_else(between)
    }

    /// The one that is alive, or else the next.
    pub async fn next(&self) -> Option<Alive> {
        let mut changes = self.0.subscribe();
        // The sender is in `self`, so waiting cannot fail.
        let alive = changes.wait_for(Option::is_some).await;
        alive.ok().and_then(|alive| alive.clone())
    }

    /// What is stored of a chat, where anything is; for who can wait for the next one
    /// to be alive.
    ///
    /// # Errors
    /// The store cannot be read, or nobody will be alive to read it.
    pub async fn chat(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        match self.next().await {
            Some(alive) => alive.view.chat(chat_id).await,
            None => self.chat_now(chat_id).await,
        }
    }

    /// What is stored of a chat, where anything is.
    ///
    /// # Errors
    /// The store cannot be read, or nobody is alive to read it.
    pub async fn chat_now(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        self.now()?.view.chat(chat_id).await
    }
}
