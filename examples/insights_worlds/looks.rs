//! Looking at one person's diary again and again, as Charley does.

use super::person::Person;
use super::world::World;
use charley::insights::{Difference, ExposureKind, Finding, Findings, Study, Verdict, weigh};
use std::num::NonZero;
use std::thread;

/// What is found on a day.
pub struct Look {
    pub day: usize,
    pub findings: Findings,
}

/// Every seven days from the fourteenth, and on the last.
pub fn weekly(last: usize) -> Vec<usize> {
    let mut days: Vec<usize> = (14..last).step_by(7).collect();
    days.push(last);
    days
}

/// What is found for every person of a world. Each is drawn anew from their
/// own number, so the figures do not depend on how many work at it.
pub fn each_person<T: Send>(
    world: &World,
    people: u64,
    days: &[usize],
    plan: Study,
    sum_up: impl Fn(&Person, &[Look]) -> T + Sync,
) -> anyhow::Result<Vec<T>> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let (sum_up, workers) = (&sum_up, u64::try_from(workers)?);
    let one = move |number: u64| {
        let person = Person::of(world, number)?;
        Ok(sum_up(&person, &looks(&person, days, plan)?))
    };
    thread::scope(|scope| {
        let parts: Vec<_> = (0..workers)
            .map(|worker| {
                let share = move || {
                    (worker..people)
                        .step_by(workers as usize)
                        .map(one)
                        .collect()
                };
                scope.spawn(share)
            })
            .collect();
        let mut all = Vec::new();
        for part in parts {
            let part: anyhow::Result<Vec<T>> = part
                .join()
                .map_err(|_| anyhow::anyhow!("a worker has panicked"))?;
            all.extend(part?);
        }
        Ok(all)
    })
}

fn looks(person: &Person, days: &[usize], plan: Study) -> anyhow::Result<Vec<Look>> {
    let mut looks = Vec::new();
    for day in days {
        if let Some(findings) = weigh(&person.nights(*day)?, plan) {
            looks.push(Look {
                day: *day,
                findings,
            });
        }
    }
    Ok(looks)
}

/// What a finding says, with how probable it has to be.
pub fn raises(finding: &Finding, from: f64) -> bool {
    is_enough(finding) && finding.raises >= from
}

pub fn lowers(finding: &Finding, from: f64) -> bool {
    is_enough(finding) && finding.lowers >= from
}

/// The probability of the direction that the kind of exposure is asked for.
pub fn said(finding: &Finding, kind: ExposureKind) -> f64 {
    match kind {
        ExposureKind::Habit => finding.lowers,
        ExposureKind::Trigger | ExposureKind::Unknown => finding.raises,
    }
}

/// Whether there are enough nights to say anything.
pub fn is_enough(finding: &Finding) -> bool {
    !matches!(finding.verdict, Verdict::TooFew { .. })
}

/// The plain difference of the shares with the exposure and without it.
pub fn counted(finding: &Finding) -> f64 {
    finding.counts.exposed.share() - finding.counts.unexposed.share()
}

/// Whether an interval does not hold a difference.
pub fn misses(interval: &Difference, difference: f64) -> bool {
    !(interval.low..=interval.high).contains(&difference)
}
