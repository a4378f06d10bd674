//! `charley danger train`: learns danger from the sentences of this repository.

use crate::dialogue::Danger;
use crate::library;
use crate::training::{self, Trained};
use anyhow::{Context, anyhow, bail};
use std::io::{self, Write};
use std::path::Path;

/// The folder of a clone.
const DIALOGUES: &str = "dialogues";
/// Where the weights stand, below the dialogues.
const WEIGHTS: &str = "words/en/danger/weights.bin";
/// What was learnt, for those who review it.
const REPORT: &str = "words/en/danger/weights.txt";

/// Learns, and writes what was learnt.
pub fn train(dialogues: Option<&Path>, sentences: &Path) -> anyhow::Result<()> {
    let dialogues = dialogues.unwrap_or(Path::new(DIALOGUES));
    let trained = with_rules(dialogues, |danger| training::train(sentences, danger))?;
    let Trained { weights, report } = trained;
    for (name, bytes) in [(WEIGHTS, weights.written()), (REPORT, report.into_bytes())] {
        let path = dialogues.join(name);
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// Learns, and says whether the weights that are there are those.
pub fn check(dialogues: Option<&Path>, sentences: &Path) -> anyhow::Result<()> {
    let dialogues = dialogues.unwrap_or(Path::new(DIALOGUES));
    let weights = with_rules(dialogues, |danger| training::weights(sentences, danger))?;
    let path = dialogues.join(WEIGHTS);
    let there = std::fs::read(&path).with_context(|| path.display().to_string())?;
    if there != weights.written() {
        let path = path.display();
        bail!("{path}: is not what training gives; run charley danger train");
    }
    Ok(())
}

/// Prints how well those are heard whom nobody trained on.
pub fn try_locked(dialogues: Option<&Path>, sentences: &Path) -> anyhow::Result<()> {
    let table = with_rules(dialogues.unwrap_or(Path::new(DIALOGUES)), |danger| {
        training::try_locked(sentences, danger)
    })?;
    writeln!(io::stdout().lock(), "{table}")?;
    Ok(())
}

fn with_rules<T>(
    dialogues: &Path,
    work: impl FnOnce(&Danger) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let book = library::load(Some(dialogues));
    let book = book.map_err(|problems| anyhow!("{}", super::problems::counted(&problems)))?;
    work(book.danger("en"))
}
