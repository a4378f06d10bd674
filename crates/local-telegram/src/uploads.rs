//! Files that people sent.

use super::file::ChatFile;
use std::collections::VecDeque;

/// Uploads kept, of all people together.
const UPLOADS_KEPT: usize = 32;

/// The newest files of all people, by their ids.
#[derive(Debug, Default)]
pub struct Uploads(VecDeque<(String, ChatFile)>);

impl Uploads {
    pub fn keep(&mut self, id: String, file: ChatFile) {
        self.0.push_back((id, file));
        if self.0.len() > UPLOADS_KEPT {
            self.0.pop_front();
        }
    }

    /// As if they had been sent too long ago.
    pub fn forget(&mut self) {
        self.0.clear();
    }

    pub fn get(&self, id: &str) -> Option<&ChatFile> {
        self.0
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, file)| file)
    }
}
