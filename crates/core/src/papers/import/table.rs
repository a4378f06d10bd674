//! `charley-cramps.csv` taken apart, also as spreadsheets save it again: with
//! semicolons or tabs, its columns in any order.

use super::cells::{self, Evidence};
use super::fields::shown;
use super::line::{FileProblem, Kind, Line, Lines};
use super::line_counter::LineCounter;
use super::rows::Rows;
use crate::papers::{export, nights_table};

/// What some programs write above all to say what stands between the cells.
const MARK: &str = "sep=";
/// Of a row so many cells must be there; those behind may be left out where
/// they are empty.
const LEAST: [&str; 3] = ["id", "night", "recorded_at"];

pub fn read(text: &str, lines: &mut Lines) -> Result<(), FileProblem> {
    let (delimiter, from) = delimiter(text);
    let columns = columns(&mut Rows::of(&text[from..], delimiter))?;
    let mut evidence = Evidence::default();
    each_row(&text[from..], delimiter, |_, cells| {
        evidence.look(&columns.named(cells));
        Ok(())
    })?;
    let order = evidence.order();
    let mut counter = LineCounter::of(text);
    each_row(&text[from..], delimiter, |begins, cells| {
        lines.add(Line {
            number: counter.line_at(from + begins),
            kind: Kind::Cramp,
            cells: columns
                .is_whole(cells)
                .then(|| cells::read(&columns.named(cells), order)),
        })
    })
}

/// Calls `with` for each row below the header that is not blank; what is no row
/// of ours has no cells.
fn each_row(
    text: &str,
    delimiter: u8,
    mut with: impl FnMut(usize, &[&str]) -> Result<(), FileProblem>,
) -> Result<(), FileProblem> {
    let mut rows = Rows::of(text, delimiter);
    rows.next();
    while let Some(row) = rows.next() {
        match row.cells {
            Some(cells) if cells.iter().all(|cell| cell.trim().is_empty()) => {}
            Some(cells) => with(row.begins, &cells)?,
            None => with(row.begins, &[])?,
        }
    }
    Ok(())
}

/// What stands between cells, and where the header begins.
fn delimiter(text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default();
    let named = first.trim().trim_matches('"').to_ascii_lowercase();
    match named.strip_prefix(MARK).map(str::as_bytes) {
        Some([mark]) if mark.is_ascii_punctuation() => (*mark, first.len()),
        Some([]) => (b'\t', first.len()),
        Some(_) | None => (commonest(first), 0),
    }
}

/// What stands most often in the first line.
fn commonest(first: &str) -> u8 {
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|mark| count(mark))
        .unwrap_or(b',')
}

/// Which cell of a row is which; `None` for a column without a name.
struct Columns(Vec<Option<&'static str>>);

impl Columns {
    fn named<'c>(&self, cells: &[&'c str]) -> Vec<(&'static str, &'c str)> {
        let named = self.0.iter().zip(cells);
        named
            .filter_map(|(name, cell)| Some(((*name)?, *cell)))
            .collect()
    }

    /// Whether a row has what it must have, and nothing beside the columns.
    fn is_whole(&self, cells: &[&str]) -> bool {
        let has = |column: &&str| {
            let at = self.0.iter().position(|name| *name == Some(*column));
            at.is_some_and(|at| at < cells.len())
        };
        let mut over = cells.iter().skip(self.0.len());
        LEAST.iter().all(has) && over.all(|cell| cell.trim().is_empty())
    }
}

fn columns(rows: &mut Rows) -> Result<Columns, FileProblem> {
    let header = rows.next().and_then(|row| row.cells);
    let header = header.ok_or(FileProblem::NotOurs)?;
    let names: Vec<String> = header
        .iter()
        .map(|name| name.trim().to_lowercase())
        .collect();
    let has = |column: &str| names.iter().any(|name| name == column);
    if nights_table::columns().all(has) {
        return Err(FileProblem::NightsTable);
    }
    let known = |name: &String| {
        export::COLUMNS
            .iter()
            .copied()
            .find(|column| column == name)
    };
    if names.iter().all(|name| known(name).is_none()) {
        return Err(FileProblem::NotOurs);
    }
    if let Some(missing) = export::COLUMNS.iter().copied().find(|column| !has(column)) {
        return Err(FileProblem::NoColumn(missing));
    }
    let foreign = |name: &&String| !name.is_empty() && known(name).is_none();
    match names.iter().find(foreign) {
        Some(name) => Err(FileProblem::ForeignColumn(shown(name))),
        None => Ok(Columns(names.iter().map(known).collect())),
    }
}
