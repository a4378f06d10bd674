//! Finds the clips of the guided count: tones in `sounds`, and words in the folder
//! of a language. What is in them is looked at elsewhere.

use super::disk::{WORDS, bytes_of, unreadable};
use crate::sound::{CLIP_BYTES_MAX, Clip, SoundFile};
use crate::words::{Problem, limits};
use include_dir::Dir;
use std::io;
use std::path::Path;

const SOUNDS: &str = "sounds";

/// Those inside the binary.
pub fn shipped(dir: &Dir) -> Vec<SoundFile> {
    let languages = dir.get_dir(WORDS).into_iter().flat_map(Dir::dirs);
    let names = languages.filter_map(|dir| dir.path().file_name()?.to_str());
    let places = places(names.map(str::to_owned));
    let found = places.filter_map(|place| {
        let bytes = dir.get_file(&place.path)?.contents().to_vec();
        Some(SoundFile { bytes, ..place })
    });
    found.collect()
}

/// Those of a folder, which may have none.
///
/// # Errors
/// What cannot be read.
pub fn of_folder(dir: &Path) -> Result<Vec<SoundFile>, Vec<Problem>> {
    let mut found = Vec::new();
    for place in places(languages(dir)?.into_iter()) {
        // One byte more than a clip may have tells that it has too many.
        match bytes_of(&dir.join(&place.path), CLIP_BYTES_MAX) {
            Ok(bytes) => found.push(SoundFile { bytes, ..place }),
            Err(error) if is_missing(&error) => {}
            Err(error) => return Err(vec![unreadable(&place.path, &error)]),
        }
    }
    Ok(found)
}

fn is_missing(error: &io::Error) -> bool {
    [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory].contains(&error.kind())
}

fn languages(dir: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let names = match std::fs::read_dir(dir.join(WORDS)) {
        Ok(names) => names,
        // Its words are missing, which is told as such.
        Err(error) if is_missing(&error) => return Ok(Vec::new()),
        Err(error) => return Err(vec![unreadable(WORDS, &error)]),
    };
    let names = names.take(limits::FILES_MAX).map(|name| {
        let name = name.map_err(|error| vec![unreadable(WORDS, &error)])?;
        Ok(name.file_name().to_string_lossy().into_owned())
    });
    names.collect()
}

/// Where each clip would be, still without its bytes.
fn places(languages: impl Iterator<Item = String>) -> impl Iterator<Item = SoundFile> {
    let voices = std::iter::once(None).chain(languages.map(Some));
    voices.flat_map(|language| {
        let folder = match &language {
            Some(language) => format!("{WORDS}/{language}/{SOUNDS}"),
            None => SOUNDS.to_owned(),
        };
        Clip::ALL.map(|clip| SoundFile {
            path: format!("{folder}/{}.ogg", clip.id()),
            language: language.clone(),
            clip,
            bytes: Vec::new(),
        })
    })
}
