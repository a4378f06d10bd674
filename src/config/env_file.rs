//! `.env`: lines of `NAME=value`, read line by line, so that what is wrong with
//! one of them can be said of that one. No error quotes a line, which may hold
//! the token.

use super::error::ConfigError;
use super::plain_file::{self, Unread};
use super::written::{self, trimmed};
use std::path::Path;

/// Far more than all settings need, also those of other programs.
const FILE_BYTES_MAX: u64 = 256 * 1024;

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnvFile {
    pub entries: Vec<EnvLine>,
    /// The numbers of lines that name nothing.
    pub strays: Vec<usize>,
}

/// One line with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvLine {
    /// Counted from 1.
    pub line: usize,
    pub name: String,
    /// Or what is expected.
    pub value: Result<String, &'static str>,
}

impl EnvFile {
    /// Nothing where there is no such file.
    ///
    /// # Errors
    /// There is something there that cannot be read.
    pub fn read(path: &Path) -> Result<EnvFile, ConfigError> {
        match plain_file::read(path, FILE_BYTES_MAX) {
            Ok((bytes, _)) => EnvFile::parse(&bytes).map_err(ConfigError::EnvFile),
            Err(Unread::Missing) => Ok(EnvFile::default()),
            Err(unread) => Err(ConfigError::EnvFile(unread.to_string())),
        }
    }

    fn parse(bytes: &[u8]) -> Result<EnvFile, String> {
        if bytes.contains(&0) {
            return Err("it is not saved as text in UTF-8".to_owned());
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut file = EnvFile::default();
        for (number, line) in (1..).zip(lines(bytes)) {
            file.take(number, line);
        }
        Ok(file)
    }

    fn take(&mut self, line: usize, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        let content = trimmed(&text);
        if content.is_empty() || content.starts_with('#') {
            return;
        }
        let (name, value) = match content.split_once('=') {
            Some((name, value)) => (unexported(name), written::value(value)),
            None => (first_word(content), Err("NAME=value")),
        };
        let value = match std::str::from_utf8(bytes) {
            Ok(_) => value,
            Err(_) => Err("text in UTF-8"),
        };
        if is_name(name) && (content.contains('=') || name.contains('_')) {
            let name = name.to_owned();
            self.entries.push(EnvLine { line, name, value });
        } else {
            self.strays.push(line);
        }
    }

    /// The last line with this name.
    pub fn get(&self, name: &str) -> Option<&EnvLine> {
        self.entries.iter().rfind(|entry| entry.name == name)
    }
}

/// Lines that end as on any system.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let lines = bytes.split(|byte| *byte == b'\n');
    lines.flat_map(|line| {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        line.split(|byte| *byte == b'\r')
    })
}

fn unexported(name: &str) -> &str {
    let name = trimmed(name);
    match name.strip_prefix("export") {
        Some(exported) if exported.starts_with(char::is_whitespace) => trimmed(exported),
        Some(_) | None => name,
    }
}

fn first_word(content: &str) -> &str {
    let end = content.find(|one: char| one.is_whitespace() || one == ':');
    &content[..end.unwrap_or(content.len())]
}

fn is_name(name: &str) -> bool {
    let is_part = |one: char| one.is_ascii_alphanumeric() || one == '_';
    name.starts_with(|one: char| one.is_ascii_alphabetic() || one == '_')
        && name.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<(usize, String, Result<String, &'static str>)> {
        let file = EnvFile::parse(bytes).unwrap();
        let entries = file.entries.into_iter();
        entries
            .map(|entry| (entry.line, entry.name, entry.value))
            .collect()
    }

    #[test]
    fn lines_are_read_as_any_editor_saves_them() {
        for (written, line) in [
            (&b"A=b c"[..], 1),
            (b"\xef\xbb\xbfA=b c\r\n", 1),
            (b"# comment\r\n\r\nA=b c\r\n", 3),
            (b"# old Mac\rA=b c\r", 2),
            (b"  export A = 'b c'  # why", 1),
            (b"\n\nexport\tA=\"b c\"\n", 3),
            (b"A=first\nA=b c", 2),
        ] {
            let expected = (line, "A".to_owned(), Ok("b c".to_owned()));
            assert_eq!(read(written).last(), Some(&expected));
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_line() {
        let file =
            b"CHARLEY_OPERATOR=M\xfcller\nTELOXIDE_TOKEN 1:abcde\n\"no name\"=x\nabc\nB=\"x\n";
        let file = EnvFile::parse(file).unwrap();
        let told: Vec<_> = file
            .entries
            .iter()
            .map(|one| (one.line, &one.name[..], one.value.clone()))
            .collect();
        let expected = [
            (1, "CHARLEY_OPERATOR", Err("text in UTF-8")),
            (2, "TELOXIDE_TOKEN", Err("NAME=value")),
            (5, "B", Err(written::CLOSING_QUOTE)),
        ];
        assert_eq!(told, expected);
        assert_eq!(file.strays, [3, 4]);
    }

    #[test]
    fn utf_16_is_no_text_that_is_read() {
        let utf_16: Vec<u8> = "A=b".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(EnvFile::parse(&utf_16).is_err());
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            if let Ok(file) = EnvFile::parse(&bytes) {
                let most = lines(&bytes).count();
                proptest::prop_assert!(file.entries.iter().all(|one| (1..=most).contains(&one.line)));
            }
        }
    }
}
