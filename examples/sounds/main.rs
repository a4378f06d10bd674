//! Makes the clips of the guided count anew: tones in `sounds/`, and words in
//! `words/en/sounds/` from the `words.txt` beside them.
//!
//! `cargo run --example sounds -- dialogues`, with Debian's `flite` and `opus-tools`.

#![allow(clippy::print_stdout, reason = "the list of files is what this says")]

mod recording;
mod tones;

use anyhow::{Context, ensure};
use charley::sound::Clip;
use recording::Recording;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A low voice: what ears lose first is what is high.
const VOICE: &str = "rms";
/// Slower than people talk.
const STRETCHED: &str = "duration_stretch=1.2";
/// Kilobits a second; more is not heard in one voice.
const BITRATE: &str = "24";

fn main() -> anyhow::Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).context("where to?")?.into();
    for clip in Clip::ALL {
        keep(&tones::of(clip), &folder.join("sounds"), clip)?;
    }
    let english = folder.join("words/en/sounds");
    let words = std::fs::read_to_string(english.join("words.txt"))?;
    for clip in Clip::ALL {
        let said = words.lines().find_map(|line| {
            let (id, said) = line.split_once(" = ")?;
            (id == clip.id()).then_some(said)
        });
        let said = said.with_context(|| format!("no words for {}", clip.id()))?;
        keep(&spoken(said)?, &english, clip)?;
    }
    Ok(())
}

fn spoken(said: &str) -> anyhow::Result<Recording> {
    let folder = tempfile::tempdir()?;
    let wave = folder.path().join("spoken.wav");
    let mut flite = Command::new("flite");
    let flite = flite.args(["-voice", VOICE, "--setf", STRETCHED, "-t", said, "-o"]);
    run(flite.arg(&wave))?;
    Recording::read(&std::fs::read(wave)?)
}

/// With silence around it, as loud as the others, and encoded.
fn keep(recording: &Recording, folder: &Path, clip: Clip) -> anyhow::Result<()> {
    let scratch = tempfile::tempdir()?;
    let wave = scratch.path().join("clip.wav");
    std::fs::write(&wave, recording.evened().with_margins().wave())?;
    let path = folder.join(format!("{}.ogg", clip.id()));
    let mut encoder = Command::new("opusenc");
    let encoder = encoder.args(["--quiet", "--bitrate", BITRATE, "--serial", "1"]);
    run(encoder
        .args(["--padding", "0", "--discard-comments"])
        .arg(&wave)
        .arg(&path))?;
    println!(
        "{} {} bytes",
        path.display(),
        std::fs::metadata(&path)?.len()
    );
    Ok(())
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().context("install flite and opus-tools")?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}
