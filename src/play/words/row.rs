//! One message in two languages, and which are looked for.

use super::room::WordsRead;
use crate::dialogue::ease;
use crate::words::{Place, Translation, UnreadablePlace, WordingOf, WordsStanding};

/// A translation that is longer than so many hundredths of the English ...
const LONG_PERCENT: usize = 160;
/// ... and than so many letters is a long one.
const LONG_LETTERS: usize = 60;

/// Which messages somebody wants to see; all that is set holds of each.
#[derive(Clone, Debug, Default)]
pub struct RowFilter {
    pub safety: bool,
    /// Older than the English, not stamped, or missing.
    pub stale: bool,
    /// Hard to read, or long beside the English.
    pub hard: bool,
    /// In the key, in the words of either, or in the note; in any case.
    pub search: String,
}

/// A message, as translators see it.
pub struct WordsRow<'a> {
    pub key: &'a str,
    pub english: &'a WordingOf,
    pub own: Option<&'a WordingOf>,
    pub standing: WordsStanding,
    /// Where the translation stands, or else the English words.
    pub place: Option<&'a Place>,
    /// Where the translation stands that cannot be read.
    pub unreadable: Option<&'a UnreadablePlace>,
    pub is_hard: bool,
}

/// The rows that are looked for, in the order of the English files.
pub fn rows<'a>(
    words: &'a WordsRead,
    translation: &'a Translation,
    language: &str,
    filter: &RowFilter,
) -> Vec<WordsRow<'a>> {
    let search = filter.search.trim().to_lowercase();
    let mut rows: Vec<WordsRow> = translation
        .standings()
        .map(|(key, english, standing)| WordsRow {
            key,
            english,
            own: translation.own.get(key),
            standing,
            place: None,
            unreadable: translation.unreadable_place(key),
            is_hard: false,
        })
        .filter(|row| !filter.safety || row.english.is_for_safety)
        .filter(|row| !filter.stale || row.standing != WordsStanding::Fresh)
        .filter(|row| search.is_empty() || row.holds(&search))
        .collect();
    let book = &words.book;
    for row in &mut rows {
        row.place = book.words().place(language, row.key);
        let place = row.place.filter(|_| row.own.is_some());
        let is_easy = place.and_then(|place| ease::is_easy(book.words(), language, place));
        row.is_hard = is_easy == Some(false) || row.is_long();
    }
    rows.retain(|row| !filter.hard || row.is_hard);
    let english = |row: &WordsRow| book.words().place("en", row.key).map(|place| place.line);
    rows.sort_by_key(|row| (&row.english.file, english(row)));
    rows
}

impl WordsRow<'_> {
    fn holds(&self, search: &str) -> bool {
        let own = self.own.map(|own| &own.words);
        let mut all = [Some(&self.english.words), own, self.english.note.as_ref()]
            .into_iter()
            .flatten();
        self.key.to_lowercase().contains(search)
            || all.any(|words| words.to_lowercase().contains(search))
    }

    fn is_long(&self) -> bool {
        let letters = |wording: &WordingOf| wording.words.chars().count();
        self.own.is_some_and(|own| {
            letters(own) > LONG_LETTERS && letters(own) * 100 > letters(self.english) * LONG_PERCENT
        })
    }
}
