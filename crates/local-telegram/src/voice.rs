//! A voice message, and what Telegram wants of one: Ogg with Opus. MP3 and M4A,
//! which it converts, are refused here: Charley sends none.

use super::api_error::ApiError;
use super::file::ChatFile;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What a bot may send as a voice message.
const BYTES_MAX: usize = 50 * 1024 * 1024;
/// Every page of Ogg begins so.
const PAGE: &[u8] = b"OggS";
/// Where the first packet stands, behind the head of a page with one entry.
const FIRST_PACKET: usize = 28;
const OPUS: &[u8] = b"OpusHead";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChatVoice {
    pub file: ChatFile,
    /// As the bot says; Telegram believes it.
    pub seconds: i64,
}

impl ChatVoice {
    pub(super) fn json(&self, message: i64) -> Value {
        let mut voice = self.file.json(message);
        voice["duration"] = json!(self.seconds);
        voice["mime_type"] = json!("audio/ogg");
        voice
    }
}

/// # Errors
/// In Telegram's words.
pub fn check(bytes: &[u8]) -> Result<(), ApiError> {
    if bytes.len() > BYTES_MAX {
        return Err(ApiError::bad_request("file is too big"));
    }
    let packet = bytes.get(FIRST_PACKET..).unwrap_or_default();
    match bytes.starts_with(PAGE) && packet.starts_with(OPUS) {
        true => Ok(()),
        false => Err(ApiError::bad_request("VOICE_FILE_INVALID")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_voice_is_refused() {
        let head = [PAGE, &[0; FIRST_PACKET - 4], OPUS].concat();
        assert!(check(&head).is_ok());
        let vorbis = [PAGE, &[0; FIRST_PACKET - 4], b"\x01vorbis"].concat();
        for bytes in [Vec::new(), b"ID3".to_vec(), vorbis] {
            assert!(check(&bytes).is_err(), "{bytes:?}");
        }
    }
}
