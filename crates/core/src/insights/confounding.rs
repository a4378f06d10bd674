//! Exposures that come on the same days, so that what goes with one may as well
//! go with the other.

use super::findings::{Finding, Findings};
use super::nights::Nights;

/// From this correlation on, two exposures cannot be told apart.
const CONFOUNDED: f64 = 0.5;

/// For each exposure the one that it is most confounded with, where that has to be
/// said: they mostly come together and there is a claim or a hint about one of
/// them, or the plain counts of a claim or hint point the other way.
pub fn confounded(nights: &Nights, findings: &Findings) -> Vec<Option<usize>> {
    let exposures = 0..findings.exposures.len();
    exposures
        .clone()
        .map(|one| {
            let finding = &findings.exposures[one];
            let others = exposures.clone().filter(|other| *other != one);
            let correlations = others.map(|other| (other, correlation(nights, one, other)));
            let (other, correlation) = correlations.max_by(|(_, a), (_, b)| a.total_cmp(b))?;
            let is_said = finding.verdict.is_said();
            let other_is_said = findings.exposures[other].verdict.is_said();
            let together = correlation >= CONFOUNDED && (is_said || other_is_said);
            let turned = correlation > 0.0 && is_said && points_the_other_way(finding);
            (together || turned).then_some(other)
        })
        .collect()
}

fn points_the_other_way(finding: &Finding) -> bool {
    let (exposed, unexposed) = (finding.counts.exposed, finding.counts.unexposed);
    (exposed.share() - unexposed.share()) * finding.log_odds < 0.0
}

/// The phi coefficient over the days on which both were answered; 0 where one
/// of them never changes.
fn correlation(nights: &Nights, one: usize, other: usize) -> f64 {
    let mut days = [[0.0; 2]; 2];
    for night in nights.used() {
        if let (Some(one), Some(other)) = (night.exposures[one], night.exposures[other]) {
            days[usize::from(one)][usize::from(other)] += 1.0;
        }
    }
    let [[neither, other_alone], [one_alone, both]] = days;
    let sides =
        (both + one_alone) * (other_alone + neither) * (both + other_alone) * (one_alone + neither);
    if sides > 0.0 {
        (both * neither - one_alone * other_alone) / f64::sqrt(sides)
    } else {
        0.0
    }
}
