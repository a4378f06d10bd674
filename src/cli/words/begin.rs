//! The first files of a language: the English ones, to be written over, and what it
//! says of itself.

use super::translation::{folder_of, sources};
use crate::words::{ENGLISH, language_and_file};
use anyhow::{Context, ensure};
use std::io::{self, Write};
use std::path::Path;

/// What people may type, beside the words.
const HEARD: &str = "heard.toml";

/// Writes the files; refuses a language that has some.
pub fn begin(dir: &Path, language: &str) -> anyhow::Result<()> {
    let folder = folder_of(dir, language);
    ensure!(
        !folder.exists(),
        "{} is there already; charley words status {language} says how far it is",
        folder.display()
    );
    let mut files = 0;
    for source in &sources(dir)? {
        if let Some((ENGLISH, file)) = language_and_file(&source.path)
            && (file.ends_with(".ftl") || file == HEARD)
        {
            write(&folder.join(file), &source.text)?;
            files += 1;
        }
    }
    ensure!(files > 0, "{}: there are no English words", dir.display());
    write(&folder.join("language.toml"), &language_file(language))?;
    write(&folder.join("SIGNED.toml"), SIGNED)?;
    let folder = folder.display();
    writeln!(
        io::stdout().lock(),
        "{folder}: {files} files with the English words, to be written over"
    )?;
    Ok(())
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let shown = || path.display().to_string();
    let folder = path.parent().with_context(shown)?;
    std::fs::create_dir_all(folder).with_context(shown)?;
    std::fs::write(path, text).with_context(shown)
}

fn language_file(language: &str) -> String {
    format!(
        "# What this language says of itself. docs/translating.md tells what each means.\n\n\
         # What it is called in itself, for a button.\n\
         name   = \"{language}\"\n\
         # Nobody is offered a draft. Say \"ready\" when every message is done.\n\
         status = \"draft\"\n\
         # What danger is heard in what people type: nothing, emergencies or all.\n\
         danger = \"nothing\"\n"
    )
}

const SIGNED: &str = "\
# Which readings these words have had, and by whom or what. Claim no more.

translated_by    = \"\"
translated_back_by = \"\"
compared_by      = \"\"
read_blind_by    = \"\"
# Nobody, until a person has.
native_speaker   = \"nobody yet\"
clinician        = \"nobody yet\"
# The guidance of a country that was compared.
guidance         = \"none yet\"
";
