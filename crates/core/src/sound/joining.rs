//! Clips and the silence between them, as one Ogg Opus file: what Telegram plays
//! as a voice message.
//!
//! Packets are copied as they are, so that nothing is encoded here: each clip
//! begins and ends in silence, and a decoder goes from one to the next unheard.

use super::clips::Clips;
use super::cue::{SoundCue, Soundtrack};
use super::opus::{self, PRE_SKIP, SAMPLES_A_SECOND, SILENCE};
use ogg::{PacketWriteEndInfo, PacketWriter};
use std::io;

/// There is one stream in a file.
const SERIAL: u32 = 1;
/// Packets of a page, a second of silence: what players jump by.
const PAGE_PACKETS: usize = 50;
const SILENCE_SAMPLES: u64 = SAMPLES_A_SECOND / 50;

impl Soundtrack {
    /// The file, spoken or played with these clips.
    ///
    /// # Errors
    /// None that memory would not give.
    pub fn file(&self, clips: &Clips) -> io::Result<Vec<u8>> {
        let mut track = Track::default();
        for cue in &self.cues {
            track.add(*cue, clips);
        }
        track.rest(SAMPLES_A_SECOND);
        track.file()
    }

    /// Whole seconds until the last clip has been heard, and one of rest.
    pub fn seconds(&self, clips: &Clips) -> u32 {
        let last = self.cues.last().map_or(0, |cue| {
            u64::from(cue.at_seconds) * SAMPLES_A_SECOND + clips.samples(cue.clip)
        });
        (last / SAMPLES_A_SECOND) as u32 + 1
    }
}

/// Packets, each with the sample at which it ends.
#[derive(Default)]
struct Track<'a> {
    packets: Vec<(u64, &'a [u8])>,
    samples: u64,
}

impl<'a> Track<'a> {
    fn add(&mut self, cue: SoundCue, clips: &'a Clips) {
        let begin = u64::from(cue.at_seconds) * SAMPLES_A_SECOND;
        self.rest(begin.saturating_sub(self.samples));
        for (samples, packet) in clips.packets(cue.clip) {
            self.push(*samples, packet);
        }
    }

    /// Silence for so many samples, to the nearest packet.
    fn rest(&mut self, samples: u64) {
        for _ in 0..(samples + SILENCE_SAMPLES / 2) / SILENCE_SAMPLES {
            self.push(SILENCE_SAMPLES, &SILENCE);
        }
    }

    fn push(&mut self, samples: u64, packet: &'a [u8]) {
        self.samples += samples;
        self.packets.push((self.samples, packet));
    }

    fn file(self) -> io::Result<Vec<u8>> {
        let mut writer = PacketWriter::new(Vec::new());
        for beginning in [opus::head(), opus::tags()] {
            writer.write_packet(beginning, SERIAL, PacketWriteEndInfo::EndPage, 0)?;
        }
        let count = self.packets.len();
        for (number, (end, packet)) in self.packets.into_iter().enumerate() {
            let info = match number + 1 {
                last if last == count => PacketWriteEndInfo::EndStream,
                full if full % PAGE_PACKETS == 0 => PacketWriteEndInfo::EndPage,
                _ => PacketWriteEndInfo::NormalPacket,
            };
            writer.write_packet(packet, SERIAL, info, end + u64::from(PRE_SKIP))?;
        }
        Ok(writer.into_inner())
    }
}
