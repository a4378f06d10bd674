//! `charley-cramps.csv` taken apart, also as spreadsheets save it again: with
//! semicolons or tabs, its columns in any order.

use super::file::{FileProblem, Kind, Line, LineEnds};
use crate::conversation::{export, nights_table};
use csv::StringRecord;
use serde_json::{Map, Value};

pub fn read(text: &str) -> Result<Vec<Line>, FileProblem> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| FileProblem::NotOurs)?.clone();
    check(&header)?;
    let ends = LineEnds::of(text);
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| FileProblem::NotOurs)?;
        if record.iter().any(|field| !field.trim().is_empty()) {
            let number = ends.line_at(first_byte(text, &record));
            lines.push(line(number, &header, &record));
        }
    }
    Ok(lines)
}

/// What stands most often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|mark| count(mark))
        .unwrap_or(b',')
}

fn check(header: &StringRecord) -> Result<(), FileProblem> {
    let has = |column: &str| header.iter().any(|name| name.trim() == column);
    let known = |name: &str| export::COLUMNS.contains(&name.trim());
    if nights_table::COLUMNS.iter().all(|column| has(column)) {
        return Err(FileProblem::NightsTable);
    }
    if !header.iter().any(known) {
        return Err(FileProblem::NotOurs);
    }
    if let Some(missing) = export::COLUMNS.into_iter().find(|column| !has(column)) {
        return Err(FileProblem::NoColumn(missing));
    }
    let mut named = header.iter().filter(|name| !name.trim().is_empty());
    match named.find(|name| !known(name)) {
        Some(foreign) => Err(FileProblem::ForeignColumn(foreign.trim().to_owned())),
        None => Ok(()),
    }
}

/// Where a row begins: what ended the one before may stand in front of it.
fn first_byte(text: &str, record: &StringRecord) -> usize {
    let from = record.position().map_or(0, csv::Position::byte);
    let from = usize::try_from(from).unwrap_or(text.len());
    let rest = text.get(from..).unwrap_or_default();
    text.len() - rest.trim_start_matches(['\r', '\n']).len()
}

fn line(number: usize, header: &StringRecord, record: &StringRecord) -> Line {
    let mut fields = Map::new();
    for (column, field) in header.iter().zip(record) {
        fields.insert(column.trim().to_owned(), value(column.trim(), field));
    }
    let is_whole = record.len() >= export::COLUMNS.len();
    let is_over = record
        .iter()
        .skip(header.len())
        .any(|field| !field.is_empty());
    Line {
        number,
        kind: Kind::Cramp,
        fields: (is_whole && !is_over).then_some(fields),
    }
}

/// A field as the same field of the JSON file.
fn value(column: &str, field: &str) -> Value {
    let number = || field.trim().parse::<u64>().ok().map(Value::from);
    match column {
        "helped" => field.split_whitespace().map(Value::from).collect(),
        _ if field.trim().is_empty() => Value::Null,
        "severity" | "minutes" => number().unwrap_or_else(|| field.trim().into()),
        "note" => field.into(),
        _ => field.trim().into(),
    }
}
