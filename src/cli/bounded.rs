//! Reading what somebody hands to a command, of which nobody knows how long it
//! is: never more than is allowed.

use anyhow::{Context, ensure};
use std::io::{BufRead, Read};

/// All of it.
///
/// # Errors
/// It is longer than so many bytes, or not UTF-8.
pub fn text(from: impl Read, bytes_max: usize) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    from.take(bytes_max as u64 + 1).read_to_end(&mut bytes)?;
    ensure!(bytes.len() <= bytes_max, "longer than {bytes_max} bytes");
    Ok(String::from_utf8(bytes)?)
}

/// The next line, without its end; none after the last.
///
/// # Errors
/// It is longer than so many bytes, or not UTF-8.
pub fn line(from: &mut impl BufRead, bytes_max: usize) -> anyhow::Result<Option<String>> {
    let mut bytes = Vec::new();
    let mut from = from.take(bytes_max as u64 + 1);
    if from.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let ended = bytes.pop_if(|last| *last == b'\n').is_some();
    ensure!(
        ended || bytes.len() <= bytes_max,
        "a line is longer than {bytes_max} bytes"
    );
    if ended {
        bytes.pop_if(|last| *last == b'\r');
    }
    let line = String::from_utf8(bytes).context("a line is not UTF-8")?;
    Ok(Some(line))
}
