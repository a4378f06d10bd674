//! What Telegram wants of a photo, as far as a PNG's own head tells it.
//!
//! Charley sends nothing but PNG; other kinds are refused here.

use super::api_error::ApiError;

const BYTES_MAX: usize = 10 * 1024 * 1024;
/// Width and height together, in pixels.
const PIXELS_MAX: u64 = 10_000;
/// How many times the longer side may be the shorter one.
const RATIO_MAX: u64 = 20;
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// # Errors
/// In Telegram's words.
pub fn check(bytes: &[u8]) -> Result<(), ApiError> {
    if bytes.len() > BYTES_MAX {
        return Err(ApiError::bad_request("file is too big"));
    }
    let Some((width, height)) = size(bytes) else {
        return Err(ApiError::bad_request("IMAGE_PROCESS_FAILED"));
    };
    let ratio = width.max(height) / width.min(height).max(1);
    match width + height <= PIXELS_MAX && ratio <= RATIO_MAX {
        true => Ok(()),
        false => Err(ApiError::bad_request("PHOTO_INVALID_DIMENSIONS")),
    }
}

/// Width and height in pixels, from the chunk that begins every PNG.
pub fn size(bytes: &[u8]) -> Option<(u64, u64)> {
    let head = bytes.strip_prefix(SIGNATURE)?;
    let head = head.get(4..)?.strip_prefix(b"IHDR")?;
    let number = |at: usize| {
        let four: [u8; 4] = head.get(at..at + 4)?.try_into().ok()?;
        Some(u64::from(u32::from_be_bytes(four)))
    };
    Some((number(0)?, number(4)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [SIGNATURE, &13_u32.to_be_bytes(), b"IHDR", &sides].concat()
    }

    #[test]
    fn what_is_no_photo_is_refused() {
        let refused = |bytes: &[u8]| check(bytes).is_err();
        assert!(!refused(&png(1080, 1200)));
        assert!(!refused(include_bytes!("stand_in.png")));
        for bytes in [
            Vec::new(),
            b"GIF89a".to_vec(),
            png(9_000, 1_001),
            png(0, 100),
            png(2_100, 100),
            vec![0; BYTES_MAX + 1],
        ] {
            assert!(refused(&bytes), "{}", bytes.len());
        }
    }
}
