//! Draws the pictures of `docs/pictures`, of made-up people, as they are sent by day and
//! at night.
//!
//! `cargo run --release --example pictures -- docs/pictures [LANGUAGE]`

#![allow(clippy::print_stdout, reason = "the list of files is what this says")]

mod diary;
mod samples;

use anyhow::{Context, anyhow, ensure};
use charley::library;
use charley::papers::doctor_page;
use charley::picture::{Palette, PaperSize};
use charley::words::{ENGLISH, Text};
use std::path::PathBuf;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder: PathBuf = arguments.next().context("where to?")?.into();
    let language = arguments.next().unwrap_or_else(|| ENGLISH.to_owned());
    std::fs::create_dir_all(&folder)?;
    let book = library::load(None).map_err(|problems| anyhow!("{problems:?}"))?;
    ensure!(
        book.languages().any(|known| known == language),
        "there is no language {language}"
    );
    let direction = book.words().direction(&language);
    let say = |text: &Text| book.words().plain(&language, text);
    let page = doctor_page::of(&book, &diary::chat(&book), diary::now());
    let page = ("page".to_owned(), page.draw(PaperSize::A4, direction, &say));
    let pictures = samples::pictures(&book);
    let drawn = pictures.iter().flat_map(|(name, picture)| {
        let names = [(*name).to_owned(), format!("{name}-dark")];
        let drawings = Palette::ALL.map(|palette| picture.draw(palette, direction, &say));
        names.into_iter().zip(drawings)
    });
    for (name, drawing) in drawn.chain([page]) {
        let png = drawing.png()?;
        let path = folder.join(format!("{name}.png"));
        println!("{} {} bytes", path.display(), png.len());
        for words in drawing.too_wide() {
            println!("{}: there is no room for: {words}", path.display());
        }
        std::fs::write(path, png)?;
    }
    Ok(())
}
