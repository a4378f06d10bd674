//! Chats as they are kept over a restart, and what a file holds of them.

use super::chat::ChatState;
use super::file::ChatFile;
use super::local_telegram::LocalTelegram;
use super::message::ChatMessage;
use axum::body::Bytes;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One chat with what was said in it.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptChat {
    pub id: i64,
    pub blocked: bool,
    messages: Vec<ChatMessage>,
}

impl LocalTelegram {
    /// The chats with these people, as they stand now.
    pub fn keep(&self, chats: &[i64]) -> Vec<KeptChat> {
        self.look(|state| {
            let there = chats
                .iter()
                .filter_map(|id| Some((*id, state.chats.get(id)?)));
            there.map(|(id, chat)| kept(id, chat)).collect()
        })
    }

    /// Takes them up again, for people who are there. Ids count up from above theirs.
    pub fn resume(&self, kept: Vec<KeptChat>) {
        self.change(|state| {
            for chat in kept {
                state.resume(chat);
            }
        });
    }
}

fn kept(id: i64, chat: &ChatState) -> KeptChat {
    KeptChat {
        id,
        blocked: chat.blocked,
        messages: chat.history().cloned().collect(),
    }
}

impl super::State {
    fn resume(&mut self, kept: KeptChat) {
        let revision = self.revision();
        let newest = kept.messages.iter().map(|message| message.id).max();
        self.messages_above(newest.unwrap_or_default());
        let Some(chat) = self.chats.get_mut(&kept.id) else {
            return;
        };
        chat.blocked = kept.blocked;
        for message in kept.messages {
            chat.keep(
                ChatMessage {
                    revision,
                    ..message
                },
                true,
            );
        }
    }
}

/// Bytes in one piece.
impl Serialize for ChatFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.name, Whole(&self.bytes)).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ChatFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (name, ReadWhole(bytes)) = Deserialize::deserialize(deserializer)?;
        Ok(ChatFile { name, bytes })
    }
}

struct Whole<'a>(&'a [u8]);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

struct ReadWhole(Bytes);

impl<'de> Deserialize<'de> for ReadWhole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(InOnePiece).map(ReadWhole)
    }
}

struct InOnePiece;

impl Visitor<'_> for InOnePiece {
    type Value = Bytes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
        Ok(Bytes::copy_from_slice(bytes))
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Bytes, E> {
        Ok(bytes.into())
    }
}
