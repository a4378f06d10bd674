//! The clips of a dialogues folder: words in the languages that have some, and
//! tones for all others.

use super::clips::{self, Clips, Packets};
use super::cue::Clip;
use crate::words::{ENGLISH, Problem, Severity};
use std::collections::BTreeMap;

/// One file with a clip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoundFile {
    /// Relative to the dialogues folder.
    pub path: String,
    /// Of which language it has words; tones have none.
    pub language: Option<String>,
    pub clip: Clip,
    pub bytes: Vec<u8>,
}

/// Every voice there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sounds {
    tones: Option<Clips>,
    words: BTreeMap<String, Clips>,
}

impl Sounds {
    /// What is heard in a language: its own words, or those of the broad one (`pt`
    /// for `pt-BR`), or tones. Nothing where a folder has neither.
    pub fn of(&self, language: &str) -> Option<&Clips> {
        let broad = language.split('-').next().unwrap_or(ENGLISH);
        let words = self.words.get(language);
        words
            .or_else(|| self.words.get(broad))
            .or(self.tones.as_ref())
    }

    /// # Errors
    /// Each file that is no clip.
    pub fn read(files: &[SoundFile]) -> Result<Sounds, Vec<Problem>> {
        let mut voices: BTreeMap<Option<&str>, BTreeMap<Clip, Packets>> = BTreeMap::new();
        let mut problems = Vec::new();
        for file in files {
            match clips::read(&file.bytes) {
                Ok(packets) => {
                    let voice = voices.entry(file.language.as_deref()).or_default();
                    voice.insert(file.clip, packets);
                }
                Err(fault) => problems.push(problem(&file.path, fault.to_string())),
            }
        }
        match problems.is_empty() {
            true => Ok(Sounds::of_voices(voices)),
            false => Err(problems),
        }
    }

    fn of_voices(voices: BTreeMap<Option<&str>, BTreeMap<Clip, Packets>>) -> Sounds {
        let mut sounds = Sounds::default();
        for (language, packets) in voices {
            match (language, Clips::of(packets)) {
                (Some(language), Some(clips)) => {
                    sounds.words.insert(language.to_owned(), clips);
                }
                (None, tones) => sounds.tones = tones,
                (Some(_), None) => {}
            }
        }
        sounds
    }
}

fn problem(path: &str, message: String) -> Problem {
    Problem {
        file: path.to_owned(),
        line: 1,
        message,
        severity: Severity::Error,
    }
}
