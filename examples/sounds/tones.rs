//! The clips without words: soft notes that begin and end slowly. Low is the left
//! leg, high the right one.

use super::recording::Recording;
use charley::sound::Clip;
use std::f32::consts::TAU;

const RATE: u32 = 48_000;
/// A note swells for so long, so that nobody starts.
const SWELL_SECONDS: f32 = 0.06;
/// The octave above, of a note of 1: a bell more than a whistle.
const OVERTONE: f32 = 0.25;

struct Note {
    hertz: f32,
    seconds: f32,
}

pub fn of(clip: Clip) -> Recording {
    let samples = notes(clip).into_iter().flat_map(|note| played(&note));
    Recording {
        samples: samples.collect(),
        rate: RATE,
    }
}

fn notes(clip: Clip) -> Vec<Note> {
    let (low, middle, high) = (330.0, 415.3, 493.9);
    match clip {
        Clip::ReadyCalf | Clip::ReadyHamstring | Clip::ReadyBoth => {
            vec![note(middle, 0.35), note(middle, 0.35), note(middle, 0.9)]
        }
        Clip::Left => vec![note(low, 1.2)],
        Clip::Right => vec![note(high, 1.2)],
        Clip::End => vec![note(high, 0.5), note(middle, 0.5), note(low, 1.6)],
    }
}

fn note(hertz: f32, seconds: f32) -> Note {
    Note { hertz, seconds }
}

fn played(note: &Note) -> Vec<f32> {
    let count = (note.seconds * RATE as f32) as usize;
    let sample = |index: usize| {
        let second = index as f32 / RATE as f32;
        let wave = (TAU * note.hertz * second).sin();
        let above = OVERTONE * (2.0 * TAU * note.hertz * second).sin();
        (wave + above) * loudness(second, note.seconds)
    };
    (0..count).map(sample).collect()
}

/// Swells, fades, and is nothing at the end.
fn loudness(second: f32, seconds: f32) -> f32 {
    let swelling = (second / SWELL_SECONDS).min(1.0);
    let fading = (1.0 - second / seconds).powi(2);
    swelling * swelling * fading
}
