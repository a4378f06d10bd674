//! Examples as sparse rows.

/// Sparse rows, one behind the other.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Where each row ends.
    ends: Vec<usize>,
    columns: Vec<u32>,
    values: Vec<f32>,
}

impl Rows {
    /// Adds an example: each column once, with its value.
    pub fn push(&mut self, row: impl IntoIterator<Item = (u32, f32)>) {
        for (column, value) in row {
            self.columns.push(column);
            self.values.push(value);
        }
        self.ends.push(self.columns.len());
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// One row: its columns and their values.
    pub fn row(&self, at: usize) -> impl Iterator<Item = (usize, f64)> {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        let range = start..self.ends[at];
        let columns = self.columns[range.clone()].iter();
        let values = self.values[range].iter();
        columns
            .zip(values)
            .map(|(column, value)| (*column as usize, f64::from(*value)))
    }

    /// By column, with so many columns.
    pub(crate) fn turned(&self, columns: usize) -> Rows {
        let mut ends = vec![0; columns];
        for column in &self.columns {
            ends[*column as usize] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            let count = *end;
            *end = sum;
            sum += count;
        }
        let mut turned = Rows {
            ends,
            columns: vec![0; self.columns.len()],
            values: vec![0.0; self.values.len()],
        };
        for at in 0..self.len() {
            let row: Vec<(usize, f64)> = self.row(at).collect();
            for (column, value) in row {
                let place = turned.ends[column];
                turned.columns[place] = u32::try_from(at).unwrap_or(u32::MAX);
                turned.values[place] = value as f32;
                turned.ends[column] += 1;
            }
        }
        turned
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_turn_into_columns_and_back() {
        let mut rows = Rows::default();
        rows.push([(0, 1.0), (2, 3.0)]);
        rows.push([]);
        rows.push([(2, 0.5)]);
        let columns = rows.turned(3);
        let column = |at| columns.row(at).collect::<Vec<_>>();
        assert_eq!(column(0), [(0, 1.0)]);
        assert_eq!(column(1), []);
        assert_eq!(column(2), [(0, 3.0), (2, 0.5)]);
        assert_eq!(
            columns.turned(3).row(0).collect::<Vec<_>>(),
            [(0, 1.0), (2, 3.0)]
        );
    }
}
