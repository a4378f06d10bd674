//! The files of a language, and its words beside the English ones.

use crate::library;
use crate::words::{MADE_FROM, Source, Translation};
use anyhow::{Context, anyhow, ensure};
use std::path::{Path, PathBuf};

pub fn folder_of(dir: &Path, language: &str) -> PathBuf {
    dir.join("words").join(language)
}

pub fn sources(dir: &Path) -> anyhow::Result<Vec<Source>> {
    library::files_of(dir).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!(told.join("; "))
    })
}

/// The words of a language that was begun.
pub fn read(dir: &Path, sources: &[Source], language: &str) -> anyhow::Result<Translation> {
    let folder = folder_of(dir, language);
    ensure!(
        folder.is_dir(),
        "there is no {}; charley words new {language} begins it",
        folder.display()
    );
    let translation = Translation::of(sources, language);
    translation.with_context(|| folder.join(MADE_FROM).display().to_string())
}
