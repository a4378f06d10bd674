//! The report as a table: two weeks beside four.

use super::phrase;
use crate::layout::FigureTable;
use charley_core::diary::report::Window;
use charley_core::words::{Phrase, Text};

pub fn of_windows(two_weeks: &Window, four_weeks: &Window) -> FigureTable {
    let both = [two_weeks, four_weeks];
    let row =
        |name: Phrase, count: fn(&Window) -> Text| [name.text()].into_iter().chain(both.map(count));
    let figures = FigureTable::under([
        phrase::REPORT_COLUMN_COUNTED,
        phrase::REPORT_COLUMN_TWO_WEEKS,
        phrase::REPORT_COLUMN_FOUR_WEEKS,
    ])
    .row(row(phrase::REPORT_ROW_RECORDED, recorded))
    .row(row(phrase::REPORT_ROW_WITH_CRAMP, |one| {
        number(one.with_cramp)
    }))
    .row(row(phrase::REPORT_ROW_CRAMPS, |one| number(one.cramps)));
    match both.iter().any(|one| one.worst.is_some()) {
        true => figures
            .row(row(phrase::REPORT_ROW_WORST, |one| or_none(one.worst)))
            .row(row(phrase::REPORT_ROW_USUAL, |one| or_none(one.median))),
        false => figures,
    }
}

fn recorded(window: &Window) -> Text {
    phrase::PART_OF
        .text()
        .with("part", window.recorded)
        .with("all", window.nights)
}

fn number(count: impl Into<charley_core::words::Argument>) -> Text {
    phrase::NUMBER.text().with("number", count)
}

fn or_none(count: Option<impl Into<charley_core::words::Argument>>) -> Text {
    count.map_or_else(|| phrase::NO_FIGURE.text(), number)
}
