//! As much of Opus as joining needs: how long a packet lasts, what silence is, and
//! the two packets that a file begins with (RFC 6716 §3.1, RFC 7845 §5).

/// Opus in Ogg counts in these, whatever was recorded.
pub const SAMPLES_A_SECOND: u64 = 48_000;
/// What a decoder leaves out at the start, while it settles.
pub const PRE_SKIP: u16 = 312;

/// 20 ms of nothing, at full bandwidth, for one channel.
pub const SILENCE: [u8; 3] = [0xf8, 0xff, 0xfe];

const HEAD_MAGIC: &[u8] = b"OpusHead";
const VENDOR: &[u8] = b"Charley";

/// The head of a file with one channel, as it was recorded, neither louder nor
/// softer.
pub fn head() -> Vec<u8> {
    let mut head = HEAD_MAGIC.to_vec();
    let (version, channels) = (1, 1);
    head.extend([version, channels]);
    head.extend(PRE_SKIP.to_le_bytes());
    head.extend(48_000_u32.to_le_bytes());
    let (gain, mapping) = ([0, 0], 0);
    head.extend(gain);
    head.push(mapping);
    head
}

/// Who made it, and no more.
pub fn tags() -> Vec<u8> {
    let (length, comments) = (VENDOR.len() as u32, 0_u32);
    [
        b"OpusTags",
        &length.to_le_bytes()[..],
        VENDOR,
        &comments.to_le_bytes()[..],
    ]
    .concat()
}

/// Whether a head is of one channel, and plays as it was recorded.
pub fn is_plain_head(packet: &[u8]) -> bool {
    let Some(fields) = packet.strip_prefix(HEAD_MAGIC) else {
        return false;
    };
    let is_of_one_channel = fields.get(1) == Some(&1);
    let has_no_gain = fields.get(8..10) == Some(&[0, 0]);
    is_of_one_channel && has_no_gain
}

/// How many samples a packet lasts; nothing where it is no packet.
pub fn samples(packet: &[u8]) -> Option<u64> {
    let kind = packet.first()?;
    let frames = match kind & 0b11 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(packet.get(1)? & 0b0011_1111),
    };
    Some(frames * frame_samples(kind >> 3))
}

/// What the five bits of the configuration say of one frame.
fn frame_samples(configuration: u8) -> u64 {
    let tenths_of_ms = match configuration {
        0..=11 => [100, 200, 400, 600][usize::from(configuration % 4)],
        12..=15 => [100, 200][usize::from(configuration % 2)],
        _ => [25, 50, 100, 200][usize::from(configuration % 4)],
    };
    tenths_of_ms * SAMPLES_A_SECOND / 10_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_lasts_as_its_first_bytes_say() {
        for (packet, milliseconds) in [
            (&SILENCE[..], 20),
            (&[0b0000_0000], 10),
            (&[0b0001_1000], 60),
            (&[0b0110_1001, 0], 40),
            (&[0b1000_0000], 2),
            (&[0b1111_1011, 3], 60),
        ] {
            let expected = milliseconds * SAMPLES_A_SECOND / 1_000;
            let found = samples(packet).unwrap();
            assert!(found.abs_diff(expected) < 48, "{packet:?}: {found}");
        }
        assert_eq!(samples(&[]), None);
        assert_eq!(samples(&[0b1111_1011]), None, "its number is missing");
    }

    #[test]
    fn our_own_head_is_plain_and_two_channels_are_not() {
        let mut head = head();
        assert_eq!(head.len(), 19);
        assert!(is_plain_head(&head));
        head[9] = 2;
        assert!(!is_plain_head(&head));
        assert!(!is_plain_head(b"vorbis"));
    }
}
