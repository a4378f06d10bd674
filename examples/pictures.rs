//! Draws the pictures of `docs/pictures`, of made-up people, as they are sent.
//!
//! `cargo run --example pictures -- docs/pictures`

#![allow(clippy::print_stdout, reason = "the list of files is what this says")]

use anyhow::{Context, anyhow};
use charley::library;
use charley::picture::{Calendar, Night, Picture};
use charley::words::Text;
use chrono::NaiveDate;
use std::path::PathBuf;

fn main() -> anyhow::Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).context("where to?")?.into();
    std::fs::create_dir_all(&folder)?;
    let book = library::load(None).map_err(|problems| anyhow!("{problems:?}"))?;
    let say = |text: &Text| book.words().plain("en", text);
    for (name, picture) in pictures()? {
        let drawing = picture.draw(&say);
        let png = drawing.png()?;
        let path = folder.join(format!("{name}.png"));
        println!("{} {} bytes", path.display(), png.len());
        std::fs::write(path, png)?;
    }
    Ok(())
}

fn pictures() -> anyhow::Result<Vec<(&'static str, Picture)>> {
    Ok(vec![("calendar", Picture::Calendar(calendar()?))])
}

/// `.` outside, `?` unknown, `o` clear, `x` a cramp, a digit its worst pain.
fn calendar() -> anyhow::Result<Calendar> {
    const NIGHTS: &str = "..oo6o?oo3ooo?8oox??oo5ooo2oooo7o..";
    let night = |letter: char| match letter {
        '?' => Night::Unknown,
        'o' => Night::Clear,
        'x' => Night::Cramp { worst: None },
        digit => digit
            .to_digit(10)
            .map_or(Night::Outside, |worst| Night::Cramp {
                worst: u8::try_from(worst).ok(),
            }),
    };
    Ok(Calendar {
        first: NaiveDate::from_ymd_opt(2026, 10, 26).context("a date")?,
        nights: NIGHTS.chars().map(night).collect(),
    })
}
