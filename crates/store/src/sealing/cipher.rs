//! XChaCha20-Poly1305 with a fresh random nonce each time, the nonce in front.
//! Nonces of 24 bytes may be drawn at random for as long as anyone writes.

use crate::contract::StoreError;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes that only who has them can open what they sealed.
pub type Secret = Zeroizing<[u8; 32]>;

const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// What sealing adds to a text.
pub const ADDED_BYTES: usize = NONCE_BYTES + TAG_BYTES;

pub struct Cipher(XChaCha20Poly1305);

impl Cipher {
    pub fn new(secret: &Secret) -> Self {
        Cipher(XChaCha20Poly1305::new((&**secret).into()))
    }

    /// The text, sealed for this place alone.
    pub fn seal(&self, place: &[u8], text: &[u8]) -> Result<Vec<u8>, StoreError> {
        let nonce = XNonce::from(random::<NONCE_BYTES>()?);
        let payload = Payload {
            msg: text,
            aad: place,
        };
        let sealed = self.0.encrypt(&nonce, payload);
        let sealed = sealed.map_err(|_silent| StoreError::Encode("sealed value"))?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// The text; `None` where it was not sealed under this key for this place.
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        let payload = Payload {
            msg: sealed,
            aad: place,
        };
        let text = self.0.decrypt(&XNonce::from(*nonce), payload).ok()?;
        Some(Zeroizing::new(text))
    }
}

/// A secret that nobody had before.
pub fn new_secret() -> Result<Secret, StoreError> {
    random().map(Zeroizing::new)
}

/// A number by chance.
pub fn chance() -> Result<u8, StoreError> {
    random().map(|[number]: [u8; 1]| number)
}

fn random<const BYTES: usize>() -> Result<[u8; BYTES], StoreError> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|error| {
        StoreError::Stopped(format!("no random numbers are to be had: {error}"))
    })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_its_key_in_its_place_and_whole() {
        let cipher = Cipher::new(&new_secret().unwrap());
        let sealed = cipher.seal(b"here", b"left calf").unwrap();
        assert_eq!(sealed.len(), b"left calf".len() + ADDED_BYTES);
        assert_eq!(**cipher.open(b"here", &sealed).unwrap(), *b"left calf");
        assert!(cipher.open(b"there", &sealed).is_none());
        let other = Cipher::new(&new_secret().unwrap());
        assert!(other.open(b"here", &sealed).is_none());
        for bit in 0..sealed.len() * 8 {
            let mut flipped = sealed.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(cipher.open(b"here", &flipped).is_none(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(cipher.open(b"here", &sealed[..length]).is_none());
        }
    }

    #[test]
    fn the_same_text_never_looks_the_same() {
        let cipher = Cipher::new(&new_secret().unwrap());
        let sealed = || cipher.seal(b"here", b"6").unwrap();
        assert_ne!(sealed(), sealed());
    }

    /// Test vector of the draft that describes the cipher
    /// (draft-irtf-cfrg-xchacha-03, A.3.1).
    #[test]
    fn it_is_the_cipher_it_says() {
        let key: [u8; 32] = std::array::from_fn(|i| 0x80 + u8::try_from(i).unwrap());
        let nonce: [u8; 24] = std::array::from_fn(|i| 0x40 + u8::try_from(i).unwrap());
        let place = hex::decode("50515253c0c1c2c3c4c5c6c7").unwrap();
        let sealed = hex::decode(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb\
             731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452\
             2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
             21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780a\
             cf49",
        )
        .unwrap();
        let cipher = Cipher::new(&Zeroizing::new(key));
        let text = cipher
            .open(&place, &[&nonce[..], &sealed].concat())
            .unwrap();
        assert!(text.starts_with(b"Ladies and Gentlemen of the class of '99"));
    }
}
