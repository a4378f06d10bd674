//! How a long message is laid out where there are headings, tables and folds.
//!
//! The paragraphs of the message stay what they are, and are all there is where
//! it can only be plain. Here is said which of them a heading, a table or a fold
//! stands for, so that no sentence is there twice.

use charley_core::words::Text;
use serde::{Deserialize, Serialize};

/// Paragraphs that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The first of its paragraphs.
    pub first: usize,
    /// None where it is there beside them: a table whose figures other sections
    /// say in words.
    pub paragraphs: usize,
    pub look: SectionLook,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SectionLook {
    /// Its first line is a heading.
    Headed,
    /// The same, with a table instead of all other lines.
    HeadedTable(FigureTable),
    /// A table instead of all lines.
    Table(FigureTable),
    /// Opens at a tap on these words.
    Folded(Text),
}

/// A table of short words and numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureTable {
    /// Empty where the columns say themselves what they are.
    pub head: Vec<Text>,
    pub rows: Vec<Vec<Text>>,
}

impl FigureTable {
    pub fn under(head: impl IntoIterator<Item = impl Into<Text>>) -> FigureTable {
        FigureTable {
            head: head.into_iter().map(Into::into).collect(),
            rows: Vec::new(),
        }
    }

    pub fn row(mut self, cells: impl IntoIterator<Item = impl Into<Text>>) -> FigureTable {
        self.rows.push(cells.into_iter().map(Into::into).collect());
        self
    }
}
