//! The effects of a turn, sorted by what becomes of them.

use super::outbox::Saying;
use crate::conversation::{Effect, Handle, Phase};
use crate::diary::{Record, RecordKey};
use std::collections::BTreeMap;

#[derive(Debug, Default, PartialEq)]
pub struct Gathered {
    /// The last word on each record: kept or taken away.
    pub records: BTreeMap<RecordKey, Option<Record>>,
    pub sayings: Vec<Saying>,
    pub pacings: Vec<(Handle, Vec<Phase>)>,
    pub forgotten: bool,
}

impl Gathered {
    pub fn from(effects: Vec<Effect>) -> Self {
        let mut gathered = Gathered::default();
        for effect in effects {
            gathered.add(effect);
        }
        gathered
    }

    pub fn keeps_records(&self) -> bool {
        self.records.values().any(Option::is_some)
    }

    fn add(&mut self, effect: Effect) {
        match effect {
            Effect::Send {
                handle,
                message,
                purpose,
            } => self.sayings.push(Saying::Send {
                handle,
                message,
                purpose,
            }),
            Effect::SendPicture {
                picture,
                caption,
                purpose,
            } => self.sayings.push(Saying::Picture {
                picture: Box::new(picture),
                caption,
                purpose,
            }),
            Effect::Edit { handle, message } => {
                self.sayings.push(Saying::Edit { handle, message });
            }
            Effect::DropButtons { handle } => self.sayings.push(Saying::DropButtons { handle }),
            Effect::Answer { callback, toast } => {
                self.sayings.push(Saying::Answer { callback, toast });
            }
            Effect::Fetch { file_id, adding } => {
                self.sayings.push(Saying::Fetch { file_id, adding });
            }
            Effect::SendFile(file) => self.sayings.push(Saying::Export(file)),
            Effect::Pace { handle, phases } => self.pacings.push((handle, phases)),
            Effect::Keep(record) => {
                self.records.insert(record.key(), Some(record));
            }
            Effect::Discard(key) => {
                self.records.insert(key, None);
            }
            Effect::Forget => self.forget(),
        }
    }

    /// Whatever came before goes, but for the answer to the press itself: it
    /// holds nothing about the person and the button waits for it.
    fn forget(&mut self) {
        self.forgotten = true;
        self.records.clear();
        self.pacings.clear();
        self.sayings
            .retain(|saying| matches!(saying, Saying::Answer { .. }));
    }
}
