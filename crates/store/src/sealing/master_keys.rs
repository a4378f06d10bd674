//! The master key in use, and the one before it for as long as something may still be
//! sealed under that.

use super::cipher::{Cipher, Secret};
use crate::contract::StoreError;
use zeroize::Zeroizing;

/// What stands in a key file.
pub struct MasterSecrets {
    pub present: Secret,
    /// While the master key is changed.
    pub previous: Option<Secret>,
}

/// Seals with the present one and opens with either.
pub struct MasterKeys {
    present: Cipher,
    previous: Option<Cipher>,
}

impl MasterKeys {
    pub fn of(secrets: &MasterSecrets) -> MasterKeys {
        MasterKeys {
            present: Cipher::new(&secrets.present),
            previous: secrets.previous.as_ref().map(Cipher::new),
        }
    }

    pub fn seal(&self, place: &[u8], text: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.present.seal(place, text)
    }

    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let previous = || self.previous.as_ref()?.open(place, sealed);
        self.present.open(place, sealed).or_else(previous)
    }

    /// Whether the present one opens it.
    pub fn is_anew(&self, place: &[u8], sealed: &[u8]) -> bool {
        self.present.open(place, sealed).is_some()
    }

    pub fn is_changing(&self) -> bool {
        self.previous.is_some()
    }
}
