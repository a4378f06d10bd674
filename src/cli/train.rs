//! `charley danger train`: learns danger from the sentences of this repository.

use crate::dialogue::Danger;
use crate::library;
use crate::training::{self, Trained};
use crate::words::ENGLISH;
use anyhow::{Context, anyhow, bail, ensure};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder of a clone.
const DIALOGUES: &str = "dialogues";
/// The sentences of English, and those of each other language.
const SENTENCES: &str = "tests/danger";
const SENTENCES_ELSEWHERE: &str = "tests/danger/languages";

/// Which language is learnt, from which folder, into which.
pub struct TrainingGround<'a> {
    dialogues: &'a Path,
    language: &'a str,
    sentences: PathBuf,
}

impl<'a> TrainingGround<'a> {
    pub fn of(
        dialogues: Option<&'a Path>,
        language: &'a str,
        sentences: Option<&Path>,
    ) -> TrainingGround<'a> {
        let usual = || match language {
            ENGLISH => PathBuf::from(SENTENCES),
            _ => Path::new(SENTENCES_ELSEWHERE).join(language),
        };
        TrainingGround {
            dialogues: dialogues.unwrap_or(Path::new(DIALOGUES)),
            language,
            sentences: sentences.map_or_else(usual, Path::to_owned),
        }
    }

    /// As training writes them.
    fn weights(&self) -> PathBuf {
        self.words().join("weights.bin")
    }

    /// What was learnt, for those who review it.
    fn report(&self) -> PathBuf {
        self.words().join("weights.txt")
    }

    fn words(&self) -> PathBuf {
        let folder = self.dialogues.join("words");
        folder.join(self.language).join("danger")
    }

    fn with_rules<T>(&self, work: impl FnOnce(&Danger) -> anyhow::Result<T>) -> anyhow::Result<T> {
        let book = library::load_with_drafts(Some(self.dialogues));
        let book = book.map_err(|problems| anyhow!("{}", super::problems::counted(&problems)))?;
        let language = self.language;
        let is_known = book.languages().any(|known| known == language);
        ensure!(is_known, "there is no language \"{language}\"");
        work(book.danger(language))
    }
}

/// Learns, and writes what was learnt.
pub fn train(ground: &TrainingGround) -> anyhow::Result<()> {
    let trained = ground.with_rules(|danger| training::train(&ground.sentences, danger))?;
    let Trained { weights, report } = trained;
    for (path, bytes) in [
        (ground.weights(), weights.written()),
        (ground.report(), report.into_bytes()),
    ] {
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Learns, and says whether the weights that are there are those.
pub fn check(ground: &TrainingGround) -> anyhow::Result<()> {
    let weights = ground.with_rules(|danger| training::weights(&ground.sentences, danger))?;
    let path = ground.weights();
    let there = std::fs::read(&path).with_context(|| path.display().to_string())?;
    if there != weights.written() {
        let path = path.display();
        let language = ground.language;
        bail!("{path}: is not what training gives; run charley danger --language {language} train");
    }
    Ok(())
}

/// Prints how well those are heard whom nobody trained on.
pub fn try_locked(ground: &TrainingGround) -> anyhow::Result<()> {
    let table = ground.with_rules(|danger| {
        let language = ground.language;
        ensure!(
            danger.hears(),
            "nothing is learnt of {language} yet; run charley danger --language {language} train"
        );
        training::try_locked(&ground.sentences, danger)
    })?;
    writeln!(io::stdout().lock(), "{table}")?;
    Ok(())
}
