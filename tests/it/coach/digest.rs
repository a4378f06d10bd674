//! What the plan did with somebody, in short: days that were alike stand in one line,
//! and what Charley says again stands there once.

use charley::conversation::Effect;
use charley::diary::Record;
use charley::persona::{LivedMoment, MomentCause, OfferedUnit, Played};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::fmt::Write;

pub fn digest(played: &Played) -> String {
    let date = |moment: &LivedMoment| moment.at.with_timezone(&played.zone).date_naive();
    let days = played
        .moments
        .chunk_by(|one, other| date(one) == date(other));
    let mut digest = String::new();
    let mut said = BTreeSet::new();
    let mut alike: Vec<(i64, String)> = Vec::new();
    for moments in days {
        let number = (date(&moments[0]) - played.start).num_days() + 1;
        let told: String = moments
            .iter()
            .map(|one| of_moment(one, &mut said))
            .collect();
        if told.is_empty()
            && alike
                .first()
                .is_none_or(|(_, first)| *first == unasked(moments))
        {
            alike.push((number, unasked(moments)));
            continue;
        }
        write_alike(&mut digest, &mut alike);
        if told.is_empty() {
            alike.push((number, unasked(moments)));
            continue;
        }
        let day: NaiveDate = date(&moments[0]);
        let day = day.format("%a %-d %b");
        write!(digest, "Day {number}, {day}: {}\n{told}", unasked(moments)).unwrap();
    }
    write_alike(&mut digest, &mut alike);
    digest
}

fn write_alike(digest: &mut String, alike: &mut Vec<(i64, String)>) {
    let (Some((first, counts)), Some((last, _))) = (alike.first(), alike.last()) else {
        return;
    };
    let days = match first == last {
        true => format!("Day {first}"),
        false => format!("Days {first} to {last}"),
    };
    writeln!(digest, "{days}: {counts}").unwrap();
    alike.clear();
}

fn unasked(moments: &[LivedMoment]) -> String {
    let sounding: usize = moments.iter().map(|moment| moment.sounding).sum();
    let silent: usize = moments.iter().map(|moment| moment.silent).sum();
    format!("{sounding} with a sound, {silent} without")
}

/// Nothing of a moment that has nothing to do with the plan.
fn of_moment(moment: &LivedMoment, said: &mut BTreeSet<String>) -> String {
    if !is_of_plan(moment) {
        return String::new();
    }
    let mut lines = match &moment.cause {
        MomentCause::Typed(text) => format!("  > {text}\n"),
        MomentCause::Pressed { label, .. } => format!("  > ({label})\n"),
        MomentCause::CameDue(_) | MomentCause::Arrived => String::new(),
    };
    let shown = moment.lines.iter().filter(|line| is_shown(line));
    for line in shown.filter(|line| !said.contains(*line)) {
        writeln!(lines, "  {line}").unwrap();
    }
    said.extend(
        moment
            .lines
            .iter()
            .filter(|line| !line.starts_with('!'))
            .cloned(),
    );
    for OfferedUnit { unit, why } in &moment.offered {
        writeln!(lines, "  ? {unit}: {why}").unwrap();
    }
    lines
}

/// Words, and what was kept of the plan; no buttons.
fn is_shown(line: &str) -> bool {
    let of_plan = ["! plan", "! programme", "! review", "! sign"];
    match line.split_once(' ') {
        Some(("!", _)) => of_plan.iter().any(|begin| line.starts_with(begin)),
        Some((_, words)) => !words.starts_with("  [") && !words.starts_with('|'),
        None => false,
    }
}

fn is_of_plan(moment: &LivedMoment) -> bool {
    let mut kept = moment.effects.iter().filter_map(|effect| match effect {
        Effect::Keep(record) => Some(record),
        _ => None,
    });
    let is_kept = kept.any(|record| {
        matches!(
            record,
            Record::Plan(_) | Record::Programme(_) | Record::Review(_) | Record::Sign(_)
        )
    });
    let is_typed =
        matches!(&moment.cause, MomentCause::Typed(text) if !text.starts_with("/checkin"));
    is_kept || !moment.offered.is_empty() || (is_typed && moment.lines.len() < 30)
}
