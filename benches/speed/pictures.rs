//! Drawing: from a picture's data to its PNG, for each kind.

#[path = "../../examples/pictures/samples.rs"]
mod samples;

use charley::library;
use charley::picture::{Palette, Picture};
use charley::words::{Text, Words, WritingDirection};
use std::time::{Duration, Instant};

const TIMES: usize = 31;
/// The goal for every median.
const GOAL: Duration = Duration::from_millis(100);

pub fn measure() -> anyhow::Result<()> {
    let book = library::load(None);
    let book = book.map_err(|_| anyhow::anyhow!("the dialogues are broken"))?;
    println!(
        "pictures, medians of {TIMES}, goal {} ms:",
        GOAL.as_millis()
    );
    println!("| picture           |     ms | PNG in kB |");
    println!("|-------------------|-------:|----------:|");
    for (name, picture) in samples::pictures(&book) {
        let (time, bytes) = median(book.words(), &picture)?;
        let millis = time.as_secs_f64() * 1e3;
        println!("| {name:17} | {millis:6.1} | {:9} |", bytes / 1000);
    }
    println!();
    Ok(())
}

/// How long one takes, and how large it becomes.
fn median(words: &Words, picture: &Picture) -> anyhow::Result<(Duration, usize)> {
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..TIMES {
        let begin = Instant::now();
        let drawing = picture.draw(
            Palette::Light,
            WritingDirection::LeftToRight,
            &|text: &Text| words.plain("en", text),
        );
        bytes = drawing.png()?.len();
        times.push(begin.elapsed());
    }
    times.sort_unstable();
    Ok((times[TIMES / 2], bytes))
}
