//! Puts a chat into the store that was lived elsewhere, as it stands there.
//!
//! For whoever shows Charley around. Nobody may be talking in that chat yet.

use super::transaction_builder::TransactionBuilder;
use super::turn::Turns;
use super::turn_writes::{Before, TurnWrites};
use crate::conversation::{Chat, Effect, Turn};
use crate::diary::Diary;
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use std::sync::{Arc, Weak};

/// Cheap to clone. Holds nothing up that Charley must end for.
#[derive(Clone)]
pub struct Placing(Weak<Turns>);

impl Placing {
    pub(super) fn new(turns: &Arc<Turns>) -> Self {
        Placing(Arc::downgrade(turns))
    }

    /// Returns once it is durable, and due times are known to who looks at them.
    ///
    /// # Errors
    /// Nothing can be kept any more.
    pub async fn place(&self, chat: Chat, now: DateTime<Utc>) -> Result<(), StoreError> {
        let ended = || StoreError::Stopped("Charley has ended".to_owned());
        let turns = self.0.upgrade().ok_or_else(ended)?;
        let chat_id = chat.person.chat_id;
        let before = Before {
            person: Chat::new(chat_id, now).person,
            stored: false,
            now,
        };
        let decider = &turns.decider;
        let transaction = TransactionBuilder::new(&decider.stored.sealer);
        let number = || decider.numbers.next_row();
        let writes =
            TurnWrites::of(transaction, &before, turn(chat), &decider.stored, number).await?;
        turns.carry_out(chat_id, writes).await
    }
}

/// All of it at once.
fn turn(chat: Chat) -> Turn {
    let effects = chat.diary.records().map(Effect::Keep).collect();
    let diary = Diary::default();
    Turn {
        chat: Chat { diary, ..chat },
        effects,
    }
}
