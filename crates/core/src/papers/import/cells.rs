//! The cells of one row, as spreadsheets save them again, put back as they were
//! written.

use super::dates::{self, Order};
use super::fields::{Cell, Cells};
use crate::papers::guarded;
use chrono::NaiveDate;
use serde_json::Value;

/// Things that helped, in one cell: there are not so many.
const HELPED_MAX: usize = 16;

/// A row's cells by the names of their columns.
type Named<'n, 'c> = &'n [(&'static str, &'c str)];

/// What the rows of a table say of the order in which it writes a date.
#[derive(Debug, Default)]
pub struct Evidence {
    orders: Vec<Order>,
}

impl Evidence {
    pub fn look(&mut self, row: Named) {
        let days = dates::days(text(row, "night"));
        let order = match days[..] {
            [(order, _)] => Some(order),
            _ => near_known(row, &days).map(|(order, _)| order),
        };
        self.orders
            .extend(order.filter(|order| !self.orders.contains(order)));
    }

    /// The one order that there is any sign of.
    pub fn order(&self) -> Option<Order> {
        let mut orders = self.orders.iter().filter(|order| **order != Order::Year);
        let first = orders.next().copied();
        first.filter(|_| orders.next().is_none())
    }
}

/// The one of several days that is near the time of the row.
fn near_known(row: Named, days: &[(Order, NaiveDate)]) -> Option<(Order, NaiveDate)> {
    ["at", "recorded_at"]
        .into_iter()
        .find_map(|column| dates::near(days, date(text(row, column))?))
}

/// The date of a moment that was not changed.
fn date(moment: &str) -> Option<NaiveDate> {
    moment.trim().get(..10)?.parse().ok()
}

fn text<'c>(row: Named<'_, 'c>, column: &str) -> &'c str {
    let mut cells = row.iter();
    let cell = cells.find(|(name, _)| *name == column);
    cell.map_or("", |(_, text)| text)
}

/// Each cell as the same field of the JSON file. What cannot be read stays as it
/// is, to be named.
pub fn read(row: Named, order: Option<Order>) -> Cells<'static> {
    let mut cells = Cells::default();
    for (column, text) in row {
        let value = match *column {
            "night" => night(row, text, order),
            column => value(column, text, order),
        };
        cells.put(column, Cell::Table(value));
    }
    cells
}

/// Without a night that can be read only in one way, the time decides, which is
/// as good as empty.
fn night(row: Named, text: &str, order: Option<Order>) -> Value {
    let days = dates::days(text);
    let day = match days[..] {
        [(_, day)] => Some(day),
        _ => near_known(row, &days)
            .map(|(_, day)| day)
            .or_else(|| dates::chosen(&days, order)),
    };
    let has_time = !self::text(row, "at").trim().is_empty();
    match day {
        Some(day) => day.to_string().into(),
        None if is_hidden(text) || !days.is_empty() && has_time => Value::Null,
        None => text.trim().into(),
    }
}

/// A spreadsheet shows and saves `####` where a column is too narrow.
fn is_hidden(text: &str) -> bool {
    text.trim().chars().all(|one| one == '#')
}

fn value(column: &str, text: &str, order: Option<Order>) -> Value {
    let cell = text.trim();
    match column {
        "helped" => helped(&cell.to_lowercase()),
        _ if cell.is_empty() => Value::Null,
        "severity" | "minutes" => number(cell).unwrap_or_else(|| cell.to_lowercase().into()),
        "at" | "recorded_at" => dates::moment(cell, order).unwrap_or(cell.to_owned()).into(),
        "note" => guarded::unguard(text).into(),
        _ => cell.to_lowercase().into(),
    }
}

/// Several words in one cell; more than there are is one word that is none.
fn helped(cell: &str) -> Value {
    if cell.split_whitespace().nth(HELPED_MAX).is_some() {
        return cell.into();
    }
    cell.split_whitespace().map(Value::from).collect()
}

/// `4`, `4.0`, `4,00`
fn number(cell: &str) -> Option<Value> {
    let (whole, part) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    let is_whole = part.bytes().all(|digit| digit == b'0');
    let number = whole.parse::<u64>().ok()?;
    is_whole.then(|| number.into())
}
