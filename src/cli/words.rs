//! `charley words`: how far each language is, for those who translate.
//!
//! Writes below `words/<language>/` and nowhere else, and never over anybody's
//! words.

mod begin;
mod cover;
mod stamp;
mod status;
mod translation;

use super::dialogues;
use crate::words::ENGLISH;
use clap::Subcommand;
use std::path::PathBuf;

/// Of a tag such as `zh-hans`.
const TAG_LETTERS_MAX: usize = 16;

/// What can be done with the words of a language.
#[derive(Subcommand)]
pub enum WordsCommand {
    /// Begin a language: copies the English files for it, to be written over
    New {
        /// Its tag in small letters: it, pt-br, zh-hans
        #[arg(value_parser = tag)]
        language: String,
    },
    /// Print how far each language is, or one
    Status {
        #[arg(value_parser = tag)]
        language: Option<String>,
    },
    /// Print what of a language is older than the English words, or not done yet
    Stale {
        #[arg(value_parser = tag)]
        language: String,
    },
    /// Print which messages of a language are met, and which never
    ///
    /// Plays all that is there, in that language: the transcripts and made-up lives of
    /// a clone, where it is started in one, every way through every dialogue, and many
    /// taps. Prints the messages that nobody was told, the arms of their choices (such
    /// as forms of numbers) that were never taken, what is too long for Telegram, and
    /// words in the letters of another language.
    Cover {
        #[arg(value_parser = any_tag)]
        language: String,
    },
    /// Say that words were made from the English ones of today
    ///
    /// Without keys, of all that were never stamped and are not the English words
    /// themselves. What is older than the English words, or is rightly the same as they
    /// are, is stamped by its key.
    Stamp {
        #[arg(value_parser = tag)]
        language: String,
        /// Messages, such as log-noted or deh4.no
        keys: Vec<String>,
    },
}

/// Does it with the dialogues of the settings, or of a clone.
pub fn words(command: &WordsCommand) -> anyhow::Result<()> {
    let dir = dialogues::dir()?.unwrap_or_else(|| PathBuf::from(dialogues::IN_A_CLONE));
    match command {
        WordsCommand::New { language } => begin::begin(&dir, language),
        WordsCommand::Status { language } => status::status(&dir, language.as_deref()),
        WordsCommand::Stale { language } => status::stale(&dir, language),
        WordsCommand::Cover { language } => cover::cover(&dir, language),
        WordsCommand::Stamp { language, keys } => stamp::stamp(&dir, language, keys),
    }
}

/// Reads the tag of a language, English as well.
fn any_tag(text: &str) -> Result<String, String> {
    match text == ENGLISH {
        true => Ok(text.to_owned()),
        false => tag(text),
    }
}

/// Reads the tag of a language other than English.
fn tag(text: &str) -> Result<String, String> {
    let is_sound = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    let letters = text.split('-').next().unwrap_or_default().len();
    let fits = text.len() <= TAG_LETTERS_MAX && (2..=3).contains(&letters);
    match fits && text.chars().all(is_sound) && text != ENGLISH {
        true => Ok(text.to_owned()),
        false => Err("a tag in small letters, such as it, pt-br or zh-hans".to_owned()),
    }
}
