//! Transactions as the arrays that the functions of the database take: of several changes
//! under one key the last, in key order. What a row means is not known in here.

use super::connect::{Statement, Value};
use crate::changes::Changes;
use crate::contract::Tree;
use crate::parts::ChatPart;
use crate::sealing::{Pseudonym, Slot};
use std::collections::{BTreeMap, BTreeSet};
use tokio_postgres::types::Type;

/// As the function counts the trees.
fn number(tree: Tree) -> i16 {
    match tree {
        Tree::Meta => 1,
        Tree::Person => 2,
        Tree::Diary => 3,
        Tree::Due => 4,
        Tree::Inbox => 5,
        Tree::Seen => 6,
        Tree::Outbox => 7,
        Tree::Sent => 8,
        Tree::DeadLetters => 9,
    }
}

/// What is to be written as one.
#[derive(Default)]
pub struct GroupArrays {
    gone_trees: Vec<i16>,
    gone_keys: Vec<Vec<u8>>,
    put_trees: Vec<i16>,
    put_keys: Vec<Vec<u8>>,
    put_values: Vec<Vec<u8>>,
    parts: BTreeSet<i32>,
    put_slots: Vec<i64>,
    put_sealed: Vec<Vec<u8>>,
}

impl GroupArrays {
    pub fn of(changes: &Changes<'_>) -> GroupArrays {
        let mut group = GroupArrays::default();
        for (&(tree, key), &value) in changes {
            // Updates, and what failed of them, anybody keeps.
            if !matches!(tree, Tree::Inbox | Tree::DeadLetters) {
                let part = ChatPart::of_row(tree, key, value.unwrap_or_default());
                group
                    .parts
                    .extend(part.map(|part| i32::from(part.number())));
            }
            match value {
                Some(value) => {
                    group.put_trees.push(number(tree));
                    group.put_keys.push(key.to_vec());
                    group.put_values.push(value.to_vec());
                }
                None => {
                    group.gone_trees.push(number(tree));
                    group.gone_keys.push(key.to_vec());
                }
            }
        }
        group
    }

    /// Sealed keys of people.
    pub fn of_slots(slots: &BTreeMap<u32, Slot>) -> GroupArrays {
        GroupArrays {
            put_slots: slots.keys().map(|slot| i64::from(*slot)).collect(),
            put_sealed: slots.values().map(|sealed| sealed.to_vec()).collect(),
            ..GroupArrays::default()
        }
    }

    /// The call that writes it, if its number is the next one of this holder.
    pub fn statement(self, holder: &str, number: i64) -> Statement {
        let values: Vec<Value> = vec![
            (Box::new(holder.to_owned()), Type::TEXT),
            (Box::new(number), Type::INT8),
            (Box::new(Vec::from_iter(self.parts)), Type::INT4_ARRAY),
            (Box::new(self.gone_trees), Type::INT2_ARRAY),
            (Box::new(self.gone_keys), Type::BYTEA_ARRAY),
            (Box::new(self.put_trees), Type::INT2_ARRAY),
            (Box::new(self.put_keys), Type::BYTEA_ARRAY),
            (Box::new(self.put_values), Type::BYTEA_ARRAY),
            (Box::new(self.put_slots), Type::INT8_ARRAY),
            (Box::new(self.put_sealed), Type::BYTEA_ARRAY),
        ];
        Statement::of(COMMIT, values)
    }

    /// The call that writes it as new updates, which these keys seal.
    pub fn of_updates(self, holder: &str, number: i64, slots: Vec<i64>) -> Statement {
        let values: Vec<Value> = vec![
            (Box::new(holder.to_owned()), Type::TEXT),
            (Box::new(number), Type::INT8),
            (Box::new(slots), Type::INT8_ARRAY),
            (Box::new(self.gone_trees), Type::INT2_ARRAY),
            (Box::new(self.gone_keys), Type::BYTEA_ARRAY),
            (Box::new(self.put_trees), Type::INT2_ARRAY),
            (Box::new(self.put_keys), Type::BYTEA_ARRAY),
            (Box::new(self.put_values), Type::BYTEA_ARRAY),
        ];
        Statement::of(JOURNAL, values)
    }
}

/// The call that destroys a key.
pub fn destroying(holder: &str, number: i64, slot: u32, pseudonym: Pseudonym) -> Statement {
    let values: Vec<Value> = vec![
        (Box::new(holder.to_owned()), Type::TEXT),
        (Box::new(number), Type::INT8),
        (Box::new(i64::from(slot)), Type::INT8),
        (Box::new(pseudonym.bytes().to_vec()), Type::BYTEA),
    ];
    Statement::of(DESTROY, values)
}

const COMMIT: &str = "select charley.commit_v2($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const JOURNAL: &str = "select charley.journal_v1($1::uuid, $2, $3, $4, $5, $6, $7, $8)";
const DESTROY: &str = "select charley.destroy_v1($1::uuid, $2, $3, $4)";
