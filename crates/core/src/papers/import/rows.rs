//! The rows of a table on the way through it, one in memory at a time and none
//! longer than ours can be.

use super::fields::FIELD_BYTES_MAX;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Of a row so many bytes are read, and so many cells.
const ROW_BYTES_MAX: usize = FIELD_BYTES_MAX + 4_096;
const CELLS_MAX: usize = 256;

pub struct Rows<'a> {
    reader: Reader,
    text: &'a str,
    /// How far the text was read.
    at: usize,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

/// One row with something on it.
pub struct Row<'r> {
    /// Where it begins in the text.
    pub begins: usize,
    /// `None` where there is more on it than can be ours.
    pub cells: Option<Vec<&'r str>>,
}

impl<'a> Rows<'a> {
    pub fn of(text: &'a str, delimiter: u8) -> Rows<'a> {
        Rows {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            text,
            at: 0,
            bytes: vec![0; ROW_BYTES_MAX],
            ends: vec![0; CELLS_MAX],
        }
    }

    pub fn next(&mut self) -> Option<Row<'_>> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let begins = self.text.len() - rest.trim_start_matches(['\r', '\n']).len();
        let cells = self.read()?.and_then(|count| self.cells(count));
        Some(Row { begins, cells })
    }

    /// How many cells the next row has, `None` where they are too many or too
    /// long; nothing at the end.
    fn read(&mut self) -> Option<Option<usize>> {
        let (mut bytes, mut cells, mut is_over) = (0, 0, false);
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            let (result, taken, written, ended) =
                self.reader
                    .read_record(rest, &mut self.bytes[bytes..], &mut self.ends[cells..]);
            self.at += taken;
            (bytes, cells) = (bytes + written, cells + ended);
            match result {
                // Asked once more with nothing left, it ends.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    (bytes, cells, is_over) = (0, 0, true);
                }
                ReadRecordResult::Record => return Some((!is_over).then_some(cells)),
                ReadRecordResult::End => return None,
            }
        }
    }

    fn cells(&self, count: usize) -> Option<Vec<&str>> {
        let ends = &self.ends[..count];
        let begins = [0].into_iter().chain(ends.iter().copied());
        let cell = |(begin, end): (usize, &usize)| self.bytes.get(begin..*end);
        let cells = begins.zip(ends).map(cell);
        cells.map(|cell| std::str::from_utf8(cell?).ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, Option<Vec<String>>)> {
        let mut rows = Rows::of(text, b',');
        let mut read = Vec::new();
        while let Some(row) = rows.next() {
            let cells = row
                .cells
                .map(|cells| cells.into_iter().map(str::to_owned).collect());
            read.push((row.begins, cells));
        }
        read
    }

    #[test]
    fn rows_are_read_as_they_are_written() {
        let cells = |cells: &[&str]| Some(cells.iter().map(|cell| (*cell).to_owned()).collect());
        let rows = read("a,b\r\n\r\n\"c\r\n,\"\"d\",ü\r\n,");
        let expected = [
            (0, cells(&["a", "b"])),
            (7, cells(&["c\r\n,\"d", "ü"])),
            (21, cells(&["", ""])),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_row_that_is_too_long_is_one_row() {
        let wide = format!("a\n{}\nb", ",".repeat(CELLS_MAX));
        let long = format!("a\n{}\nb", "ü".repeat(ROW_BYTES_MAX));
        for text in [wide, long] {
            let rows = read(&text);
            assert_eq!(rows.len(), 3);
            assert_eq!(rows[1], (2, None));
            assert_eq!(rows[2].1, Some(vec!["b".to_owned()]));
        }
        let endless = format!("a\n\"{}", "x\n".repeat(ROW_BYTES_MAX));
        assert_eq!(read(&endless)[1..], [(2, None)]);
    }
}
