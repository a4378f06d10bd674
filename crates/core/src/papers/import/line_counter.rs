//! The numbers of lines, however they end.

/// Counts the lines of a text on the way through it.
pub struct LineCounter<'a> {
    rest: &'a [u8],
    from: usize,
    line: usize,
}

impl<'a> LineCounter<'a> {
    pub fn of(text: &'a str) -> LineCounter<'a> {
        LineCounter {
            rest: text.as_bytes(),
            from: 0,
            line: 1,
        }
    }

    /// The line of a byte, which is not before the one asked for last. A line
    /// ends with LF, CR or both.
    pub fn line_at(&mut self, byte: usize) -> usize {
        let passed = byte.saturating_sub(self.from).min(self.rest.len());
        let ends_here = |at: &usize| match self.rest[*at] {
            b'\n' => true,
            b'\r' => self.rest.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        self.line += (0..passed).filter(ends_here).count();
        self.rest = &self.rest[passed..];
        self.from += passed;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_however_they_end() {
        for text in ["a\nb\n\nc", "a\rb\r\rc", "a\r\nb\r\n\r\nc"] {
            let mut lines = LineCounter::of(text);
            let at = |letter| text.find(letter).unwrap_or_default();
            assert_eq!(lines.line_at(at('a')), 1, "{text:?}");
            assert_eq!(lines.line_at(at('b')), 2, "{text:?}");
            assert_eq!(lines.line_at(at('c')), 4, "{text:?}");
            assert_eq!(lines.line_at(usize::MAX), 4, "{text:?}");
        }
    }
}
