//! The effects of a turn, sorted by what becomes of them.

use super::outbox::OutboxItem;
use crate::conversation::PictureLight;
use crate::conversation::{Effect, Handle, Phase};
use crate::diary::{Record, RecordKey};
use std::collections::BTreeMap;

#[derive(Debug, Default, PartialEq)]
pub struct EffectsByKind {
    /// The last word on each record: kept or taken away.
    pub records: BTreeMap<RecordKey, Option<Record>>,
    pub items: Vec<OutboxItem>,
    pub pacings: Vec<(Handle, Vec<Phase>)>,
    pub forgotten: bool,
}

impl EffectsByKind {
    /// Pictures as the person likes them lit.
    pub fn from(effects: Vec<Effect>, light: PictureLight) -> Self {
        let mut by_kind = EffectsByKind::default();
        for effect in effects {
            by_kind.add(effect, light);
        }
        by_kind
    }

    pub fn keeps_records(&self) -> bool {
        self.records.values().any(Option::is_some)
    }

    fn add(&mut self, effect: Effect, light: PictureLight) {
        match effect {
            Effect::Send {
                handle,
                message,
                purpose,
            } => self.items.push(OutboxItem::Send {
                handle,
                message,
                purpose,
            }),
            Effect::SendPicture {
                picture,
                caption,
                purpose,
            } => self.items.push(OutboxItem::Picture {
                picture: Box::new(picture),
                caption,
                purpose,
                light,
            }),
            Effect::SendSound { sound, caption } => {
                self.items.push(OutboxItem::Sound { sound, caption });
            }
            Effect::Edit { handle, message } => {
                self.items.push(OutboxItem::Edit { handle, message });
            }
            Effect::DropButtons { handle } => self.items.push(OutboxItem::DropButtons { handle }),
            Effect::Delete { handle } => self.items.push(OutboxItem::Delete { handle }),
            Effect::Answer { callback, toast } => {
                self.items.push(OutboxItem::Answer { callback, toast });
            }
            Effect::Fetch { file_id, adding } => {
                self.items.push(OutboxItem::Fetch { file_id, adding });
            }
            Effect::SendFile(file) => self.items.push(OutboxItem::Export(file)),
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

    /// Whatever came before goes, but for the answer to the press itself and for
    /// what takes buttons away: they hold nothing about the person.
    fn forget(&mut self) {
        self.forgotten = true;
        self.records.clear();
        self.pacings.clear();
        self.items.retain(|item| {
            matches!(
                item,
                OutboxItem::Answer { .. } | OutboxItem::DropButtons { .. }
            )
        });
    }
}
