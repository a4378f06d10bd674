//! An id of a dialogue file as a button carries it: short, and copied with the
//! button.

use super::data::{Carried, Wire, Written};
use charley_core::dialogue::units::ID_BYTES_MAX;

/// Longer ones are refused when the files are read.
const BYTES_MAX: usize = ID_BYTES_MAX;

/// An id in lower snake case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FileId {
    bytes: [u8; BYTES_MAX],
    length: usize,
}

impl FileId {
    /// `None` where it is longer than ids are.
    pub fn of(id: &str) -> Option<FileId> {
        let mut bytes = [0; BYTES_MAX];
        bytes.get_mut(..id.len())?.copy_from_slice(id.as_bytes());
        Some(FileId {
            bytes,
            length: id.len(),
        })
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

impl std::fmt::Debug for FileId {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Carried for FileId {
    fn put(&self, written: &mut Written) {
        written.choice = Some(self.as_str().to_owned());
    }

    fn take(wire: &Wire) -> Option<Self> {
        FileId::of(wire.choice?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_comes_back_unless_it_is_too_long() {
        for id in ["naps", "ten_minutes_outside", &"a".repeat(BYTES_MAX)] {
            assert_eq!(
                FileId::of(id).map(|id| id.as_str().to_owned()),
                Some(id.to_owned())
            );
        }
        assert_eq!(FileId::of(&"a".repeat(BYTES_MAX + 1)), None);
    }
}
