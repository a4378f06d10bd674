//! What happened to a persona as a text, day by day, with how many messages came
//! that nobody asked for.

use super::life::Played;
use super::moment::{LivedMoment, MomentCause, OfferedUnit};
use crate::place::Zone;
use chrono::NaiveDate;

pub fn written(played: &Played) -> String {
    let days = played
        .moments
        .chunk_by(|one, other| date(one, played.zone) == date(other, played.zone));
    days.map(|moments| day(played, moments)).collect()
}

fn date(moment: &LivedMoment, zone: Zone) -> NaiveDate {
    moment.at.with_timezone(&zone).date_naive()
}

fn day(played: &Played, moments: &[LivedMoment]) -> String {
    let Some(first) = moments.first() else {
        return String::new();
    };
    let date = date(first, played.zone);
    let number = (date - played.start).num_days() + 1;
    let sounding: usize = moments.iter().map(|moment| moment.sounding).sum();
    let silent: usize = moments.iter().map(|moment| moment.silent).sum();
    let date = date.format("%a %-d %b %Y");
    let head =
        format!("== Day {number}, {date}. Unasked: {sounding} with a sound, {silent} without.\n");
    let moments = moments.iter().map(|moment| lines(moment, played.zone));
    head + &moments.collect::<String>() + "\n"
}

fn lines(moment: &LivedMoment, zone: Zone) -> String {
    let time = moment.at.with_timezone(&zone).format("%H:%M");
    let mut lines = match &moment.cause {
        MomentCause::Typed(text) => format!("{time} > {text}\n"),
        MomentCause::Pressed { label, .. } => format!("{time} > ({label})\n"),
        MomentCause::CameDue(wake) => format!("{time} - {}\n", format!("{wake:?}").to_lowercase()),
        MomentCause::Arrived => String::new(),
    };
    for line in &moment.lines {
        lines.push_str(line);
        lines.push('\n');
    }
    for OfferedUnit { unit, why } in &moment.offered {
        lines.push_str(&format!("? {unit}: {why}\n"));
    }
    lines
}
