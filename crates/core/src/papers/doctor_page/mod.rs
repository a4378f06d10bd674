//! The one page for the doctor: what stands on it, as a pure value.
//!
//! Counts and what the person told, no verdict and no score; every number
//! follows from the files of `/report` and `/export`, and missing nights are
//! said. Source: clinical brief §9.

mod counted;
mod counts;
mod night_by_night;
mod sleep;
mod told;

use crate::chat::Chat;
use crate::dialogue::Book;
use crate::diary::report;
use crate::papers::own_question::own_question;
use crate::picture::{CannotDraw, Paper, PaperSheet, PaperSize, Printed, SheetPart, printable};
use crate::place::Zone;
use crate::words::{Phrase, Text, drawn, paper};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use counts::Span;

/// Nights of the closer look: twice those of a usual sleep diary.
const NIGHTS_LOOKED_AT: u64 = 28;

/// Nights that are drawn, and over which it is counted how often the stretch
/// was done.
const NIGHTS_DRAWN: u64 = 56;

/// `charley-page.pdf`, in the language of the chat.
///
/// # Errors
/// A letter of that language has no font.
pub fn pdf(
    book: &Book,
    chat: &Chat,
    now: DateTime<Utc>,
    size: PaperSize,
) -> Result<Vec<u8>, CannotDraw> {
    let language = &chat.person.language;
    let say = |text: &Text| book.words().plain(language, text);
    let sheet = of(book, chat, now);
    let paper = Paper {
        title: &say(&sheet.title),
        language,
    };
    let direction = book.words().direction(language);
    sheet.draw(size, direction, &say).pdf(paper)
}

/// The page as the diary is now. Until a night is known it has what was told
/// alone, and says so.
pub fn of(book: &Book, chat: &Chat, now: DateTime<Utc>) -> PaperSheet {
    let page = Page { book, chat };
    let newest = chat.newest_night(now);
    let last = newest.and_then(|newest| report::all_nights(&chat.diary, newest).last());
    let spans = last.and_then(|last| {
        Some(PageSpans {
            weeks: Span::of(chat, last, NIGHTS_LOOKED_AT)?,
            drawn: Span::of(chat, last, NIGHTS_DRAWN)?,
            whole: Span::whole(chat, last)?,
        })
    });
    let mut parts = vec![page.signs()];
    match &spans {
        Some(spans) => parts.extend(page.counted(spans)),
        None => parts.push(part(paper::PART_OFTEN, vec![paper::PAGE_NO_NIGHTS.text()])),
    }
    parts.extend(page.told(spans.as_ref()));
    parts.push(page.question());
    parts.retain(|part| !part.lines.is_empty());
    PaperSheet {
        title: paper::PAGE_TITLE.text(),
        lead: page.lead(spans.as_ref().map(|spans| &spans.whole), now),
        parts,
        foot: vec![paper::PAGE_COUNTS.text(), paper::PAGE_NO_VERDICT.text()],
        cut: paper::PAGE_CUT.text(),
    }
}

/// The nights that are counted, each time up to the newest.
struct PageSpans<'a> {
    /// The last four weeks.
    weeks: Span<'a>,
    /// The last eight.
    drawn: Span<'a>,
    whole: Span<'a>,
}

/// What the parts of the page are made from.
struct Page<'a> {
    book: &'a Book,
    chat: &'a Chat,
}

impl Page<'_> {
    fn lead(&self, whole: Option<&Span>, now: DateTime<Utc>) -> Vec<Text> {
        let made = date_in_head(self.date_of(now));
        let nights = whole.map(|whole| match whole.first == whole.last {
            true => paper::PAGE_NIGHT
                .text()
                .with("day", date_in_head(whole.first)),
            false => paper::PAGE_NIGHTS
                .text()
                .with("from", date_in_head(whole.first))
                .with("to", date_in_head(whole.last)),
        });
        let made = paper::PAGE_MADE.text().with("made", made);
        let name = [paper::PAGE_NAME.text()].into_iter();
        name.chain(nights).chain([made]).collect()
    }

    /// The person's own question as far as it can be printed, or a line to
    /// write on.
    fn question(&self) -> SheetPart {
        let question = own_question(&self.chat.diary);
        let lines = match question.map(|question| (question, printable(question))) {
            None => vec![paper::PAGE_WRITE_HERE.text()],
            Some((_, None)) => vec![
                paper::PAGE_QUESTION_LETTERS.text(),
                paper::PAGE_WRITE_HERE.text(),
            ],
            // The chat has said what was left out, before the page was made.
            Some((_, Some(Printed { text, .. }))) => {
                vec![paper::PAGE_QUESTION.text().with("question", text)]
            }
        };
        part(paper::PART_QUESTION, lines)
    }

    /// The label of one option of a question, as it is asked.
    fn option(&self, dialogue: &str, question: &str, option: &str) -> Option<Text> {
        let step = self.book.dialogue(dialogue)?.step(question)?;
        let is_there = step.ask().options().iter().any(|one| one == option);
        is_there.then(|| step.option_words(option))
    }

    /// The day of an instant, where the person is.
    fn day(&self, at: DateTime<Utc>) -> Text {
        date(self.date_of(at))
    }

    fn date_of(&self, at: DateTime<Utc>) -> NaiveDate {
        let zone = self.chat.person.zone.unwrap_or_else(Zone::utc);
        at.with_timezone(&zone).date_naive()
    }
}

fn part(name: Phrase, lines: Vec<Text>) -> SheetPart {
    SheetPart {
        name: name.text(),
        lines,
        strip: None,
    }
}

/// With its year: a page is read months later.
pub fn date(day: NaiveDate) -> Text {
    dated(paper::PAGE_DATE, day)
}

/// The same in the head of the page, where a language of another calendar may say the
/// day that the rest of the world writes.
fn date_in_head(day: NaiveDate) -> Text {
    dated(paper::PAGE_DATE_IN_HEAD, day)
}

fn dated(phrase: Phrase, day: NaiveDate) -> Text {
    phrase
        .text()
        .with("day", drawn::DAY_AND_MONTH.text().on(day))
        .with("year", day.year().to_string())
        .with("date", day.to_string())
}

/// Several texts in one, between commas; `None` for none.
fn list(texts: impl IntoIterator<Item = Text>) -> Option<Text> {
    texts.into_iter().reduce(|first, next| {
        paper::PAGE_LIST
            .text()
            .with("first", first)
            .with("next", next)
    })
}

/// "Calf 6"
fn count(what: Text, count: usize) -> Text {
    paper::PAGE_COUNT
        .text()
        .with("what", what)
        .with("count", count)
}
