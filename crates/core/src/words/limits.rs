//! How much an author may bring: looked at before any parser sees it, since
//! those call themselves for what is nested, and a stack that has run out ends
//! the process.

use super::problem::{Problem, Severity, Source};
use toml_parser::Source as TomlSource;
use toml_parser::lexer::TokenKind;

/// Of one file; the longest that is shipped has 96 KB.
pub const FILE_BYTES_MAX: usize = 512 * 1024;
/// Of one file; the longest that is shipped has 13,000.
pub const LINES_MAX: usize = 40_000;
/// Files of a folder that are read; some 700 are shipped, 75 a language.
pub const FILES_MAX: usize = 2_000;
/// Of all files together; those that are shipped have 4 MB.
pub const FOLDER_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Problems that are told of one file.
pub(super) const PROBLEMS_MAX: usize = 100;

/// Brackets that one message of a Fluent file may open, in each other or beside
/// each other; Fluent itself puts no more than 100 things into a message.
const OPENED_MAX: usize = 100;
/// Names with dots between them in a TOML file.
const NAMES_MAX: usize = 8;

/// What is too much of the files, in which case none is to be read.
pub fn exceeded(sources: &[Source]) -> Vec<Problem> {
    if sources.len() > FILES_MAX {
        return vec![too_many_files()];
    }
    let bytes: usize = sources.iter().map(|source| source.text.len()).sum();
    if bytes > FOLDER_BYTES_MAX {
        return vec![too_many_bytes()];
    }
    sources.iter().filter_map(exceeded_by).collect()
}

pub fn too_many_files() -> Problem {
    of_folder(format!("holds more than {FILES_MAX} files to read"))
}

pub fn too_many_bytes() -> Problem {
    of_folder(format!(
        "holds files of more than {FOLDER_BYTES_MAX} bytes together"
    ))
}

/// The problem of a file that is too long.
pub fn too_long(source: &Source) -> Problem {
    source.error(0, format!("is longer than {FILE_BYTES_MAX} bytes"))
}

fn of_folder(message: String) -> Problem {
    Problem {
        file: String::new(),
        line: 1,
        message,
        severity: Severity::Error,
    }
}

fn exceeded_by(source: &Source) -> Option<Problem> {
    let text = &source.text;
    if text.len() > FILE_BYTES_MAX {
        return Some(too_long(source));
    }
    if text.lines().count() > LINES_MAX {
        return Some(source.error(0, format!("has more than {LINES_MAX} lines")));
    }
    if source.path.ends_with(".ftl") {
        too_much_opened(source)
    } else if source.path.ends_with(".toml") {
        too_many_names(source)
    } else {
        None
    }
}

/// How deep the parser goes is told by how much is opened since the last line
/// that can only begin a message: whatever was open there is a fault to it.
fn too_much_opened(source: &Source) -> Option<Problem> {
    let (mut opened, mut offset) = (0, 0);
    for line in source.text.split_inclusive('\n') {
        if begins_an_entry(line) {
            opened = 0;
        }
        opened += line.bytes().filter(|byte| b"{(".contains(byte)).count();
        if opened > OPENED_MAX {
            let message = format!("one message opens more than {OPENED_MAX} of {{ and (");
            return Some(source.error(offset, message));
        }
        offset += line.len();
    }
    None
}

fn begins_an_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let begins = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let after = name.trim_start_matches(is_of_name).trim_start_matches(' ');
    line.starts_with('#') || (begins && after.starts_with('='))
}

/// Brackets in each other are counted by the parser itself; each of them may
/// hold a name with many dots, which it makes as many tables of.
fn too_many_names(source: &Source) -> Option<Problem> {
    let mut dots = 0;
    for token in TomlSource::new(&source.text).lex() {
        match token.kind() {
            TokenKind::Dot => dots += 1,
            TokenKind::Whitespace
            | TokenKind::Atom
            | TokenKind::BasicString
            | TokenKind::LiteralString => {}
            TokenKind::Equals
            | TokenKind::Comma
            | TokenKind::LeftSquareBracket
            | TokenKind::RightSquareBracket
            | TokenKind::LeftCurlyBracket
            | TokenKind::RightCurlyBracket
            | TokenKind::Comment
            | TokenKind::Newline
            | TokenKind::MlLiteralString
            | TokenKind::MlBasicString
            | TokenKind::Eof => dots = 0,
        }
        if dots >= NAMES_MAX {
            let message = format!("a name of more than {NAMES_MAX} parts");
            return Some(source.error(token.span().start(), message));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(path: &str, text: String) -> Vec<String> {
        let path = path.to_owned();
        let problems = exceeded(&[Source { path, text }]);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_nested_is_told_with_its_line() {
        let deep = |open: &str| format!("a = b\n\nzz = {}", open.repeat(16_000));
        for open in ["{", "{ A(", "{ $a ->\n *[x] ", "{\n", "{\nA("] {
            let told = told("words/en/zz.ftl", deep(open));
            assert!(
                told[0].contains("one message opens more than 100"),
                "{open}"
            );
            assert!(told[0].starts_with("words/en/zz.ftl:"), "{told:?}");
        }
        let dots = format!("x = 1\n{} = 1", ["a"; 80].join("."));
        let expected = "a.toml:2: a name of more than 8 parts";
        assert_eq!(told("a.toml", dots), [expected]);
        let quoted = "x = \"a.b.c.d.e.f.g.h.i.j\"\ny = '''\n[[[.......'''\n".to_owned();
        assert!(told("a.toml", quoted).is_empty());
    }

    #[test]
    fn length_and_number_are_told() {
        let long = "#".repeat(FILE_BYTES_MAX + 1);
        assert_eq!(
            told("a.toml", long),
            ["a.toml:1: is longer than 524288 bytes"]
        );
        let lines = "\n".repeat(LINES_MAX + 1);
        assert_eq!(told("a.ftl", lines), ["a.ftl:1: has more than 40000 lines"]);
        let many = (0..=FILES_MAX).map(|number| Source {
            path: format!("{number}.toml"),
            text: String::new(),
        });
        let many: Vec<Source> = many.collect();
        assert_eq!(exceeded(&many).len(), 1);
    }
}
