//! Hearing danger: how long the longest texts take, the worst kinds included,
//! and how that grows with the text.

use charley::dialogue::{Circumstance, Danger, Facts, Weights};
use charley::library;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// As long as Telegram's texts may be.
const LETTERS: usize = 4096;
/// The goal for every median of the longest.
const GOAL: Duration = Duration::from_micros(300);
/// A sentence of twenty words, as people type.
const SENTENCE: &str =
    "my left calf has been hot and swollen since this morning and I cant put any weight on it now";
const SENTENCE_GOAL: Duration = Duration::from_micros(60);
const TIMES: usize = 301;
/// What a start reads: the weights, and with them everything else.
const START_TIMES: usize = 11;
const WEIGHTS: &[u8] = include_bytes!("../../dialogues/words/en/danger/weights.bin");

/// Texts that are made of one part again and again.
const TEXTS: [(&str, &str); 12] = [
    ("one letter", "a"),
    ("single letters", "a "),
    ("letters with signs between", "a."),
    (
        "words of danger",
        "leg swollen no pain cold numb chest arm weak jaw stiff pee brown ",
    ),
    ("one word of danger", "leg "),
    ("cues", "no my mate last year now is it gone now "),
    ("misspelt words", "swolllem brethlesnes numbnss diarhea "),
    (
        "words that nobody knows",
        "qwertyuiopas zxcvbnmlkjhg poiuytrewqas ",
    ),
    ("one letter for many", "ﷺ"),
    ("one sign for many", "㏂"),
    ("letters that look alike", "сhеѕt раіn ´ʼ "),
    (
        "a diary",
        "I woke at three with a cramp in my left calf, stretched it and it went. ",
    ),
];

pub fn measure() -> anyhow::Result<()> {
    let book = library::load(None);
    let book = book.map_err(|_| anyhow::anyhow!("the dialogues are broken"))?;
    let danger = book.danger("en");
    println!("danger heard in texts of {LETTERS} letters, medians of {TIMES}:");
    println!("| text                       |  half | whole | whole to half |");
    println!("|----------------------------|------:|------:|--------------:|");
    let mut slowest = Duration::ZERO;
    for (name, part) in TEXTS {
        let half = median(danger, &text_of(part, LETTERS / 2));
        let whole = median(danger, &text_of(part, LETTERS));
        slowest = slowest.max(whole);
        let micros = |time: Duration| time.as_secs_f64() * 1e6;
        let ratio = whole.as_secs_f64() / half.as_secs_f64();
        println!(
            "| {name:26} | {:5.0} | {:5.0} | {ratio:13.1} |",
            micros(half),
            micros(whole)
        );
    }
    println!("\nIn µs. The slowest takes {slowest:?}; the goal is {GOAL:?}.");
    let sentence = median(danger, SENTENCE);
    println!("A sentence of twenty words takes {sentence:?}; the goal is {SENTENCE_GOAL:?}.");
    let weights = median_of(START_TIMES, || Weights::read(black_box(WEIGHTS)));
    let all = median_of(START_TIMES, || library::load(None));
    println!("A start reads the weights in {weights:?}, and all words in {all:?}.\n");
    Ok(())
}

fn text_of(part: &str, letters: usize) -> String {
    part.chars().cycle().take(letters).collect()
}

fn median(danger: &Danger, text: &str) -> Duration {
    let facts: Facts = Circumstance::ALL.into_iter().collect();
    median_of(TIMES, || danger.heard_in(black_box(text), &facts))
}

fn median_of<T>(count: usize, work: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..count)
        .map(|_| {
            let begin = Instant::now();
            black_box(work());
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[count / 2]
}
