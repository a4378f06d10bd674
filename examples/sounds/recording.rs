//! Samples of one channel, and the WAV files that the tools take and give.

use anyhow::{Context, bail};

/// The loudest sample afterwards, of 1.
const LOUDEST: f32 = 0.6;
/// Silence before and behind: clips are joined where nothing is heard.
const MARGIN_SECONDS: f32 = 0.08;

/// Samples between -1 and 1.
pub struct Recording {
    pub samples: Vec<f32>,
    /// Samples a second.
    pub rate: u32,
}

impl Recording {
    /// Reads a WAV file of one channel and 16 bits.
    pub fn read(bytes: &[u8]) -> anyhow::Result<Recording> {
        let field = |at: usize| bytes.get(at..at + 4).context("too short");
        let number = |at| anyhow::Ok(u32::from_le_bytes(field(at)?.try_into()?));
        if field(0)? != b"RIFF" || field(36)? != b"data" || bytes[22] != 1 || bytes[34] != 16 {
            bail!("not a plain WAV file of one channel");
        }
        let pairs = bytes[44..].chunks_exact(2);
        let sample = |pair: &[u8]| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0;
        Ok(Recording {
            samples: pairs.map(sample).collect(),
            rate: number(24)?,
        })
    }

    pub fn evened(&self) -> Recording {
        let loudest = self
            .samples
            .iter()
            .fold(f32::EPSILON, |most, sample| most.max(sample.abs()));
        Recording {
            samples: self
                .samples
                .iter()
                .map(|sample| sample * LOUDEST / loudest)
                .collect(),
            rate: self.rate,
        }
    }

    pub fn with_margins(self) -> Recording {
        let margin = vec![0.0; (self.rate as f32 * MARGIN_SECONDS) as usize];
        Recording {
            samples: [&margin[..], &self.samples, &margin].concat(),
            rate: self.rate,
        }
    }

    /// A WAV file.
    pub fn wave(&self) -> Vec<u8> {
        let length = self.samples.len() as u32 * 2;
        let mut bytes = b"RIFF".to_vec();
        bytes.extend((36 + length).to_le_bytes());
        bytes.extend(b"WAVEfmt ");
        bytes.extend(16_u32.to_le_bytes());
        // PCM, one channel.
        bytes.extend([1, 0, 1, 0]);
        bytes.extend(self.rate.to_le_bytes());
        bytes.extend((self.rate * 2).to_le_bytes());
        bytes.extend([2, 0, 16, 0]);
        bytes.extend(b"data");
        bytes.extend(length.to_le_bytes());
        let sample = |sample: &f32| ((sample * 32_767.0) as i16).to_le_bytes();
        bytes.extend(self.samples.iter().flat_map(sample));
        bytes
    }
}
