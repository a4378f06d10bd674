//! What to ask about where only two things can be asked: those of which it is
//! nearest to being known whether they go with the cramps.
//!
//! Who asks the whole list on three mornings a week, and about these two on the
//! others, finds nearly as much as with the whole list on all
//! (`docs/statistics.md`, *Short mornings*).

use super::findings::{Finding, Findings};
use super::nights::ExposureKind;
use super::priors::LIKELY;

/// How many things a short morning asks about.
pub const ASKED: usize = 2;

/// The triggers to ask about, by their place. Habits are known from the evening.
pub fn nearly_decided(kinds: &[ExposureKind], findings: Option<&Findings>) -> Vec<usize> {
    let triggers = (0..kinds.len()).filter(|one| kinds[*one] == ExposureKind::Trigger);
    let mut triggers: Vec<usize> = triggers.collect();
    if let Some(findings) = findings {
        let open = |one: &usize| openness(&findings.exposures[*one]);
        triggers.sort_by(|one, other| open(other).total_cmp(&open(one)));
    }
    triggers.truncate(ASKED);
    triggers
}

/// How probable it is that it matters; what is said already comes last.
fn openness(finding: &Finding) -> f64 {
    let probability = finding.raises.max(finding.lowers);
    match probability >= LIKELY {
        true => 0.0,
        false => probability,
    }
}
