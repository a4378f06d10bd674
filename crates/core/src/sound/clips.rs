//! The clips of one voice: an Ogg Opus file of one channel for each, read and
//! checked as they are loaded, so that joining them cannot go wrong.

use super::cue::Clip;
use super::opus::{self, SAMPLES_A_SECOND};
use ogg::PacketReader;
use std::collections::BTreeMap;
use std::io::Cursor;
use thiserror::Error;

/// Of one file.
pub const CLIP_BYTES_MAX: usize = 100_000;
/// Longer would run into what comes next: a hold lasts ten seconds.
pub const CLIP_SECONDS_MAX: u64 = 6;

/// The packets of one clip, each with how many samples it lasts.
pub(super) type Packets = Vec<(u64, Vec<u8>)>;

/// Every clip, in one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clips(BTreeMap<Clip, Packets>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotAClip {
    #[error("is longer than {CLIP_BYTES_MAX} bytes")]
    TooLarge,
    #[error("is no Ogg Opus file of one channel, without a gain")]
    NotOpus,
    #[error("is longer than {CLIP_SECONDS_MAX} seconds")]
    TooLong,
}

impl Clips {
    /// Nothing where a clip is missing: a voice that falls silent in between is
    /// worse than none.
    pub(super) fn of(packets: BTreeMap<Clip, Packets>) -> Option<Clips> {
        let mut all = Clip::ALL.iter();
        all.all(|clip| packets.contains_key(clip))
            .then_some(Clips(packets))
    }

    pub(super) fn packets(&self, clip: Clip) -> impl Iterator<Item = &(u64, Vec<u8>)> {
        self.0.get(&clip).into_iter().flatten()
    }

    /// How long a clip lasts, in samples.
    pub(super) fn samples(&self, clip: Clip) -> u64 {
        self.packets(clip).map(|(samples, _)| samples).sum()
    }
}

/// # Errors
/// What is wrong with the file.
pub(super) fn read(bytes: &[u8]) -> Result<Packets, NotAClip> {
    if bytes.len() > CLIP_BYTES_MAX {
        return Err(NotAClip::TooLarge);
    }
    let mut packets = all_packets(bytes)?.into_iter();
    let head = packets.next().ok_or(NotAClip::NotOpus)?;
    let _tags = packets.next().ok_or(NotAClip::NotOpus)?;
    if !opus::is_plain_head(&head) {
        return Err(NotAClip::NotOpus);
    }
    let timed = |packet: Vec<u8>| Some((opus::samples(&packet)?, packet));
    let packets: Option<Packets> = packets.map(timed).collect();
    let packets = packets.ok_or(NotAClip::NotOpus)?;
    let samples: u64 = packets.iter().map(|(samples, _)| samples).sum();
    match samples <= CLIP_SECONDS_MAX * SAMPLES_A_SECOND {
        true => Ok(packets),
        false => Err(NotAClip::TooLong),
    }
}

fn all_packets(bytes: &[u8]) -> Result<Vec<Vec<u8>>, NotAClip> {
    let mut reader = PacketReader::new(Cursor::new(bytes));
    let mut packets = Vec::new();
    // What the reader has against it, no author could mend by hand.
    while let Some(packet) = reader.read_packet().map_err(|_broken| NotAClip::NotOpus)? {
        packets.push(packet.data);
    }
    Ok(packets)
}
