//! The page with two languages side by side: which messages, and how they look.

use super::asking::UrlQuery;
use super::files;
use super::refusal::Refusal;
use super::runs::{Run, runs};
use crate::conversation::Emphasis;
use crate::coverage::Sighting;
use crate::play::state::PlayState;
use crate::play::words::WordsRead;
use crate::play::words::bubble::{BubbleButton, BubbleLine, BubbleWriter, WithNumber, WordsBubble};
use crate::play::words::row::{RowFilter, WordsRow, rows};
use crate::playground::parse_html;
use crate::words::{ENGLISH, Translation, WordsStanding, language_and_file};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::sync::Arc;
use std::thread;
use tokio::task::spawn_blocking;

/// Messages that are shown at once.
const ROWS_MAX: usize = 25;
/// Problems of a language that are shown at once.
const PROBLEMS_SHOWN_MAX: usize = 20;
/// Of what is looked for.
const SEARCH_BYTES_MAX: usize = 200;

/// The page itself.
pub async fn page() -> Result<Response, Refusal> {
    files::named("words.html")
}

#[derive(Deserialize)]
pub struct WordsQuery {
    language: Option<String>,
    #[serde(default)]
    safety: bool,
    #[serde(default)]
    stale: bool,
    #[serde(default)]
    hard: bool,
    #[serde(default)]
    search: String,
    /// So many rows are left out.
    #[serde(default)]
    from: usize,
}

#[derive(Serialize)]
struct WordsView {
    revision: u64,
    /// All but English, by tag.
    languages: Vec<LanguageView>,
    language: String,
    /// What is wrong with the files. There are no rows where English cannot be read.
    problems: Vec<String>,
    /// Whether it is known where messages are met.
    is_played: bool,
    total: usize,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct LanguageView {
    tag: String,
    name: String,
}

#[derive(Serialize)]
struct RowView {
    key: String,
    file: String,
    line: Option<usize>,
    note: Option<String>,
    is_for_safety: bool,
    is_hard: bool,
    state: &'static str,
    english: String,
    own: Option<String>,
    met_at: Option<String>,
    bubbles: Vec<BubbleView>,
}

#[derive(Serialize)]
struct BubbleView {
    language: String,
    is_right_to_left: bool,
    lines: Vec<LineView>,
    buttons: Vec<Vec<WordsButtonView>>,
    numbers: Vec<NumberView>,
}

#[derive(Serialize)]
struct LineView {
    html: Vec<Run>,
    is_it: bool,
    begins: bool,
}

#[derive(Serialize)]
struct WordsButtonView {
    text: String,
    style: &'static str,
    is_it: bool,
}

#[derive(Serialize)]
struct NumberView {
    number: i64,
    html: Vec<Run>,
}

/// The messages that are looked for.
pub async fn words(
    State(play): State<Arc<PlayState>>,
    UrlQuery(query): UrlQuery<WordsQuery>,
) -> Result<Response, Refusal> {
    if query.search.len() > SEARCH_BYTES_MAX {
        return Err(Refusal::bad("That is more than can be looked for."));
    }
    let view = spawn_blocking(move || view(&play, &query)).await;
    let view = view.map_err(|_panic| {
        let reason = "The words cannot be read; the log says where it failed.";
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, reason)
    })??;
    Ok(Json(view).into_response())
}

fn view(play: &PlayState, query: &WordsQuery) -> Result<WordsView, Refusal> {
    let room = &play.words;
    let mut view = WordsView {
        revision: *room.revisions().borrow(),
        languages: Vec::new(),
        language: String::new(),
        problems: Vec::new(),
        is_played: room.coverage().is_some(),
        total: 0,
        rows: Vec::new(),
    };
    let read = room.read();
    match read.as_ref() {
        Ok(words) => fill(&mut view, play, words, query)?,
        Err(problems) => view.problems = problems.iter().map(ToString::to_string).collect(),
    }
    Ok(view)
}

fn fill(
    view: &mut WordsView,
    play: &PlayState,
    words: &WordsRead,
    query: &WordsQuery,
) -> Result<(), Refusal> {
    let others = words.book.words().languages().filter(|tag| *tag != ENGLISH);
    let languages = others.map(|tag| LanguageView {
        tag: tag.to_owned(),
        name: words.book.language_name(tag).to_owned(),
    });
    view.languages = languages.collect();
    let first = || view.languages.first().map(|one| one.tag.clone());
    let wanted = query.language.clone().or_else(first);
    let language = wanted.filter(|tag| view.languages.iter().any(|one| one.tag == *tag));
    let language = language.ok_or_else(|| Refusal::not_found("There is no such language."))?;
    let translation = Translation::of(&words.sources, &language)
        .map_err(|error| Refusal::not_now(format!("made_from.toml: {error}")))?;
    let filter = RowFilter {
        safety: query.safety,
        stale: query.stale,
        hard: query.hard,
        search: query.search.clone(),
    };
    let found = rows(words, &translation, &language, &filter);
    view.total = found.len();
    let shown = found.iter().skip(query.from).take(ROWS_MAX);
    let maker = RowMaker {
        play,
        words,
        language: &language,
    };
    view.rows = shown.map(|row| maker.row(row)).collect();
    let warnings = words.book.warnings().iter();
    let own =
        warnings.filter(|one| language_and_file(&one.file).is_some_and(|(tag, _)| tag == language));
    view.problems = own
        .take(PROBLEMS_SHOWN_MAX)
        .map(ToString::to_string)
        .collect();
    view.language = language;
    Ok(())
}

struct RowMaker<'a> {
    play: &'a PlayState,
    words: &'a WordsRead,
    language: &'a str,
}

impl RowMaker<'_> {
    fn row(&self, row: &WordsRow) -> RowView {
        let coverage = self.play.words.coverage();
        let met = coverage.and_then(|coverage| coverage.met.get(row.key));
        let met = met.map(|met| &met.first);
        RowView {
            key: row.key.to_owned(),
            file: match row.unreadable {
                Some(place) => place.file.clone(),
                None => row.own.unwrap_or(row.english).file.clone(),
            },
            line: match row.unreadable {
                Some(place) => Some(place.line),
                None => row.place.map(|place| place.line),
            },
            note: row.english.note.clone(),
            is_for_safety: row.english.is_for_safety,
            is_hard: row.is_hard,
            state: state(row.standing),
            english: row.english.words.clone(),
            own: row.own.map(|own| own.words.clone()),
            met_at: met.map(|met| met.place.clone()),
            bubbles: [ENGLISH, self.language]
                .into_iter()
                .filter_map(|language| self.bubble(row.key, language, met))
                .collect(),
        }
    }

    fn bubble(&self, key: &str, language: &str, met: Option<&Sighting>) -> Option<BubbleView> {
        let book = &self.words.book;
        let place = book.words().place(language, key)?;
        let writer = BubbleWriter { book, language };
        let WordsBubble {
            is_right_to_left,
            lines,
            buttons,
        } = writer.bubble(place, met);
        let numbers = writer.with_numbers(place, met).into_iter();
        Some(BubbleView {
            language: language.to_owned(),
            is_right_to_left,
            lines: lines.into_iter().map(line).collect(),
            buttons: buttons
                .into_iter()
                .map(|row| row.into_iter().map(button).collect())
                .collect(),
            numbers: numbers
                .map(|WithNumber { number, html }| NumberView {
                    number,
                    html: as_runs(&html),
                })
                .collect(),
        })
    }
}

fn line(line: BubbleLine) -> LineView {
    LineView {
        html: as_runs(&line.html),
        is_it: line.is_it,
        begins: line.begins_a_paragraph,
    }
}

fn button(button: BubbleButton) -> WordsButtonView {
    WordsButtonView {
        text: button.label,
        style: match button.emphasis {
            Emphasis::Plain => "plain",
            Emphasis::Next => "primary",
            Emphasis::Destructive => "danger",
        },
        is_it: button.is_it,
    }
}

/// Words that Telegram would refuse are shown with their tags.
fn as_runs(html: &str) -> Vec<Run> {
    match parse_html(html) {
        Ok(parsed) => runs(&parsed.text, &parsed.entities),
        Err(_shown_with_its_tags) => runs(html, &[]),
    }
}

fn state(standing: WordsStanding) -> &'static str {
    match standing {
        WordsStanding::Fresh => "fresh",
        WordsStanding::Stale => "older",
        WordsStanding::Unstamped => "not_stamped",
        WordsStanding::Unreadable => "unreadable",
        WordsStanding::Missing => "missing",
    }
}

/// Tells a page each time that the words have changed, and when it is known where messages
/// are said: that is found out once a page is open.
pub async fn changes(
    State(play): State<Arc<PlayState>>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refusal> {
    let place = Arc::clone(&play.pages).try_acquire_owned();
    let place = place.map_err(|_full| {
        Refusal::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too many pages are open; close some.",
        )
    })?;
    if play.words.is_to_be_played() {
        let room = Arc::clone(&play.words);
        // Nobody waits for it at the end.
        thread::spawn(move || room.play());
    }
    let mut revisions = play.words.revisions();
    revisions.mark_changed();
    let closing = play.is_closing.subscribe();
    let told = stream::unfold((revisions, closing, place), async |mut page| {
        let (revisions, closing, _) = &mut page;
        tokio::select! {
            changed = revisions.changed() => changed.ok()?,
            _ = closing.wait_for(|is_closing| *is_closing) => return None,
        }
        let revision = *revisions.borrow_and_update();
        Some((Ok(Event::default().data(revision.to_string())), page))
    });
    Ok(Sse::new(told).keep_alive(KeepAlive::default()))
}
