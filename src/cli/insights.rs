//! `charley insights`: from nights as JSON to what goes with the cramps in
//! them. Reads no store and keeps nothing.

use super::bounded;
use crate::insights::Nights;
use crate::insights::json::{self, DiaryIn};
use anyhow::{Context, anyhow, bail};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Of a file of diaries; ten years of one person are some 200 KB.
const BYTES_MAX: usize = 64 * 1024 * 1024;

/// Prints one line of findings for each diary in the file, or in standard
/// input where there is none.
pub fn print(file: Option<&Path>) -> anyhow::Result<()> {
    let source = file.map_or("standard input".to_owned(), |file| {
        file.display().to_string()
    });
    let text = read(file).with_context(|| source.clone())?;
    // Some editors begin a file with a mark of its byte order.
    let text = text.trim_start_matches('\u{feff}');
    let mut out = io::stdout().lock();
    let mut diaries = serde_json::Deserializer::from_str(text).into_iter::<DiaryIn>();
    let mut begin = 0;
    while let Some(diary) = diaries.next() {
        let line = line_of(text, begin);
        let nights = diary.map_err(|error| anyhow!("{source}: {error}"))?;
        let nights = Nights::try_from(nights)
            .map_err(|error| anyhow!("{source}: {error} at line {line}"))?;
        serde_json::to_writer(&mut out, &json::findings(&nights))?;
        writeln!(out)?;
        begin = diaries.byte_offset();
    }
    if begin == 0 {
        bail!("{source}: there is no diary in it");
    }
    Ok(())
}

fn read(file: Option<&Path>) -> anyhow::Result<String> {
    match file {
        Some(file) => bounded::text(File::open(file)?, BYTES_MAX),
        None => bounded::text(io::stdin().lock(), BYTES_MAX),
    }
}

/// The line of the next diary after so many bytes.
fn line_of(text: &str, bytes: usize) -> usize {
    let (before, after) = text.split_at(bytes);
    let blank = after.len() - after.trim_start().len();
    let newlines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
    1 + newlines(before) + newlines(&after[..blank])
}
