//! The conversation alone: how long `handle` takes for each kind of event, for
//! somebody with a year of diary, somebody in the fifth week of a plan, and somebody
//! new.
//!
//! The chat is cloned outside of the time, as the runner hands over its own.

use super::scenes::SCENES;
use super::stage::Stage;
use super::year;
use charley::conversation::Chat;
use charley::dialogue::Book;
use charley::library;
use charley::past::Past;
use charley::place::Zone;
use chrono::{DateTime, TimeZone, Utc};
use std::time::{Duration, Instant};

/// The goal for every median.
const GOAL: Duration = Duration::from_micros(50);
const TIMES: usize = 1_000;
/// Copies of the chat made ahead of the clock.
const AHEAD: usize = 50;
const HOURS: [&str; 2] = ["/bedtime 22:30 06:45 Berlin", "tap safety.deh4=no"];

#[derive(Clone, Copy)]
struct Taken {
    median: Duration,
    p99: Duration,
}

pub fn measure() -> anyhow::Result<()> {
    let book = library::load(None);
    let book = book.map_err(|_| anyhow::anyhow!("the dialogues are broken"))?;
    let now = noon();
    let in_a_plan = Past::Plan.lived(&book, "en", 3, Zone::utc(), now)?;
    let people = [year::of_diary(&book, 1, now), in_a_plan, Chat::new(2, now)];
    println!("handle, in µs, {TIMES} times each:");
    println!(
        "| event                            | a year: median |    p99 | a plan: median |    p99 | new: median |    p99 |"
    );
    println!(
        "|----------------------------------|---------------:|-------:|---------------:|-------:|------------:|-------:|"
    );
    let mut medians = Vec::new();
    for (name, cues) in SCENES {
        let taken = people.clone().map(|chat| scene(&book, chat, cues));
        let [year, plan, new] = taken.map(columns);
        println!("| {name:32} |        {year} |        {plan} |      {new} |");
        let known = taken.into_iter().flatten();
        medians.extend(known.map(|taken| (taken.median, *name)));
    }
    report(medians);
    Ok(())
}

fn noon() -> DateTime<Utc> {
    Utc.timestamp_nanos(1_795_000_000_000_000_000)
}

/// `None` where it cannot happen to this person.
fn scene(book: &Book, chat: Chat, cues: &[&str]) -> Option<Taken> {
    let (measured, before) = cues.split_last()?;
    let mut stage = Stage::new(book, chat, noon());
    for cue in before {
        match *cue {
            "hours" => HOURS.iter().for_each(|cue| stage.play(cue)),
            cue => stage.play(cue),
        }
    }
    let event = stage.event(measured)?;
    let mut times = Vec::with_capacity(TIMES);
    while times.len() < TIMES {
        let chats: Vec<Chat> = (0..AHEAD).map(|_| stage.chat.clone()).collect();
        let mut turns = Vec::with_capacity(AHEAD);
        for chat in chats {
            let begin = Instant::now();
            let turn = stage.turn(chat, &event);
            times.push(begin.elapsed());
            turns.push(turn);
        }
    }
    times.sort_unstable();
    Some(Taken {
        median: times[times.len() / 2],
        p99: times[times.len() * 99 / 100],
    })
}

fn columns(taken: Option<Taken>) -> String {
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    match taken {
        Some(taken) => format!("{:7.1} | {:6.1}", micros(taken.median), micros(taken.p99)),
        None => format!("{:>7} | {:>6}", "–", "–"),
    }
}

fn report(mut medians: Vec<(Duration, &str)>) {
    medians.sort_unstable();
    let slow = medians.iter().filter(|(median, _)| *median >= GOAL).count();
    if let Some((slowest, name)) = medians.last() {
        println!(
            "\nThe slowest median is {slowest:?}, of {name}; {slow} are not below {GOAL:?}.\n"
        );
    }
}
