//! `charley insights` as a script meets it.

use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn insights(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_charley"))
        .arg("insights")
        .args(arguments)
        .env_clear()
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// What it says where it did not work.
fn refusal(input: &str) -> String {
    let done = insights(&[], input.as_bytes());
    assert_eq!(done.status.code(), Some(1), "{input}");
    text(&done.stderr).to_owned()
}

const ONE: &str = r#"{"kinds": ["trigger"], "nights": [{"d": 3, "y": 1, "x": [1]}]}"#;
const NONE: &str = r#"{"kinds": ["habit"], "nights": []}"#;

#[test]
fn one_diary_a_line_gives_one_line_each() {
    let done = insights(&[], format!("{ONE}\n\n{NONE}\n").as_bytes());
    assert_eq!(done.status.code(), Some(0));
    let lines: Vec<Value> = text(&done.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let [one, none] = lines.as_slice() else {
        panic!("{lines:?}");
    };
    assert_eq!(one["n"], 1);
    assert_eq!(one["exposures"][0]["exposed"], json!([1, 1]));
    assert_eq!(one["exposures"][0]["status"], "too_few");
    assert_eq!(one["exposures"][0]["more_nights"], 13);
    assert_eq!(*none, json!({"n": 0, "status": "too_few"}));
}

#[test]
fn a_diary_over_many_lines_is_read_from_a_file() {
    let pretty: Value = serde_json::from_str(ONE).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    // As some editors save it.
    let saved = format!("\u{feff}{pretty:#}").replace('\n', "\r\n");
    std::fs::write(file.path(), saved).unwrap();
    let from_file = insights(&[file.path().to_str().unwrap()], b"");
    assert_eq!(
        from_file.status.code(),
        Some(0),
        "{}",
        text(&from_file.stderr)
    );
    assert_eq!(from_file.stdout, insights(&[], ONE.as_bytes()).stdout);
}

#[test]
fn bad_input_is_told_with_its_line() {
    let night = |night: &str| format!("{ONE}\n{{\"kinds\": [\"habit\"], \"nights\": [\n{night}]}}");
    let rows = [
        (String::new(), "there is no diary in it"),
        (" \n\n".to_owned(), "there is no diary in it"),
        (
            "{".to_owned(),
            "EOF while parsing an object at line 1 column 1",
        ),
        (format!("{ONE}\nhello"), "expected value at line 2 column 1"),
        (
            night(r#"{"d": 1, "y": 2, "x": [0]}"#),
            "2 is not 0, 1 or null at line 3 column 15",
        ),
        (
            night(r#"{"d": 1, "y": 0, "x": [0.5]}"#),
            "0.5 is not 0, 1 or null at line 3 column 27",
        ),
        (
            night(r#"{"d": 1, "y": true, "x": [0]}"#),
            "invalid type: boolean `true`, expected a JSON number at line 3 column 18",
        ),
        (
            night(r#"{"d": 1, "x": [0]}"#),
            "missing field `y` at line 3 column 18",
        ),
        (
            night(r#"{"d": "Monday", "y": 0, "x": [0]}"#),
            "invalid type: string \"Monday\", expected i32 at line 3 column 14",
        ),
        (
            night(r#"{"d": 1, "y": 0, "x": [0, 1]}"#),
            "night 1 has 2 answers instead of 1 at line 2",
        ),
        (
            night(r#"{"d": 1, "y": 0, "x": [0]}, {"d": 1, "y": 1, "x": [0]}"#),
            "night 1 is there twice at line 2",
        ),
        (
            r#"{"kinds": ["curse"], "nights": []}"#.to_owned(),
            "unknown variant `curse`, expected one of `trigger`, `habit`, `unknown` at line 1 column 18",
        ),
        (
            format!(
                r#"{{"kinds": [{}"habit"], "nights": []}}"#,
                "\"habit\", ".repeat(32)
            ),
            "33 exposures are more than 32 at line 1",
        ),
    ];
    for (input, said) in rows {
        assert_eq!(
            refusal(&input),
            format!("charley: standard input: {said}\n")
        );
    }
}

#[test]
fn what_came_before_a_bad_line_is_printed() {
    let done = insights(&[], format!("{ONE}\nhello").as_bytes());
    assert_eq!(text(&done.stdout).lines().count(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let missing = insights(&["no-such-file.json"], b"");
    assert_eq!(missing.status.code(), Some(1));
    assert_eq!(
        text(&missing.stderr),
        "charley: no-such-file.json: No such file or directory (os error 2)\n"
    );
    let latin = insights(&[], b"{\"kinds\": [\"\xe9\"]}");
    assert_eq!(
        text(&latin.stderr),
        "charley: standard input: invalid utf-8 sequence of 1 bytes from index 12\n"
    );
    assert_eq!(insights(&["one", "two"], b"").status.code(), Some(2));
}
