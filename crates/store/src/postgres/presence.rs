//! Whether rows are still there, asked for many at once: whoever asks while a question is
//! under way shares the next one.

use super::connect::{ServerLink, Statement};
use crate::contract::{StoreError, Tree};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;
use tokio_postgres::types::Type;

/// Asked for at once.
const ROWS_MAX: usize = 256;

/// One row, and who wants to know.
struct RowAsked {
    tree: Tree,
    key: Vec<u8>,
    answer: oneshot::Sender<Result<bool, StoreError>>,
}

/// Where it is asked.
pub struct Presence(UnboundedSender<RowAsked>);

/// Who asks the database.
pub struct PresenceTask {
    link: Arc<ServerLink>,
    asked: UnboundedReceiver<RowAsked>,
}

impl Presence {
    pub fn new(link: Arc<ServerLink>) -> (Presence, PresenceTask) {
        let (sender, asked) = unbounded_channel();
        (Presence(sender), PresenceTask { link, asked })
    }

    pub async fn of(&self, tree: Tree, key: &[u8]) -> Result<bool, StoreError> {
        let (answer, answered) = oneshot::channel();
        let key = key.to_vec();
        // A task that has ended drops the answer.
        let _ = self.0.send(RowAsked { tree, key, answer });
        let ended = || StoreError::Stopped("nobody asks the database any more".to_owned());
        answered.await.unwrap_or_else(|_gone| Err(ended()))
    }
}

impl PresenceTask {
    /// Until nobody can ask any more.
    pub async fn run(mut self) {
        let mut asked = Vec::new();
        while self.asked.recv_many(&mut asked, ROWS_MAX).await > 0 {
            let mut by_tree: BTreeMap<Tree, Vec<RowAsked>> = BTreeMap::new();
            for one in asked.drain(..) {
                by_tree.entry(one.tree).or_default().push(one);
            }
            for (tree, those) in by_tree {
                self.answer(tree, those).await;
            }
        }
    }

    async fn answer(&self, tree: Tree, asked: Vec<RowAsked>) {
        let keys: Vec<Vec<u8>> = asked.iter().map(|one| one.key.clone()).collect();
        let text = format!(
            "select key from charley.{} where key = any ($1)",
            tree.name()
        );
        let statement = Statement::of(text, vec![(Box::new(keys), Type::BYTEA_ARRAY)]);
        let found = self.link.ask_until_answered(&statement).await;
        let found = found.map(|rows| {
            rows.iter()
                .map(|row| row.get(0))
                .collect::<HashSet<Vec<u8>>>()
        });
        for RowAsked { key, answer, .. } in asked {
            let is_there = match &found {
                Ok(found) => Ok(found.contains(&key)),
                Err(error) => Err(StoreError::Stopped(error.reason())),
            };
            // Who does not wait any more need not know.
            let _ = answer.send(is_there);
        }
    }
}
