//! How much more is heard with more sentences to learn from.

use super::examples::Examples;
use super::figures::ShareOf;
use super::folds::{HeldOut, PARTS, held_out_after};
use super::sample::Meant;
use charley_core::dialogue::Urgency;
use std::fmt::Write;

/// Learning alone hears so much of what is harmless and hard, wherever it is
/// compared.
const HEARD_OF_HARMLESS: f64 = 0.07;

/// One size of the training.
struct CurvePoint {
    sentences: usize,
    emergency: ShareOf,
    same_day: ShareOf,
}

/// `all` are those held out of the whole training, which is the last point.
pub fn report(examples: &Examples, all: &[HeldOut], report: &mut String) {
    let _ = writeln!(report, "{HEAD}");
    for parts in 1..=PARTS {
        let part = examples.all.len() * parts / PARTS;
        let point = match parts {
            PARTS => CurvePoint::of(part, all),
            _ => CurvePoint::of(part, &held_out_after(examples, parts)),
        };
        let CurvePoint { sentences, .. } = point;
        let (emergency, same_day) = (point.emergency.shown(), point.same_day.shown());
        let _ = writeln!(report, "| {sentences} | {emergency} | {same_day} |");
    }
}

const HEAD: &str = "
## With fewer sentences

What learning alone hears, of writers whom it has not met, where it also hears 7 % of the harmless sentences. The sentences are all that there were to learn from; those of the writer who is heard were left out of them.

| sentences | emergencies heard | same day heard |
| --- | --- | --- |";

impl CurvePoint {
    fn of(sentences: usize, held_out: &[HeldOut]) -> CurvePoint {
        let from = heard_from(held_out);
        let share = |urgency| {
            let mut share = ShareOf::default();
            let meant = held_out
                .iter()
                .filter(|one| meant(one) == Meant::Danger(urgency));
            meant.for_each(|one| share.count(hurries(one) > from));
            share
        };
        CurvePoint {
            sentences,
            emergency: share(Urgency::Emergency),
            same_day: share(Urgency::SameDay),
        }
    }
}

/// The chance above which the fixed part of what is harmless lies.
fn heard_from(held_out: &[HeldOut]) -> f64 {
    let harmless = held_out.iter().filter(|one| meant(one) == Meant::Harmless);
    let mut chances: Vec<f64> = harmless.map(hurries).collect();
    chances.sort_by(|one, other| other.total_cmp(one));
    let at = (chances.len() as f64 * HEARD_OF_HARMLESS) as usize;
    chances.get(at).copied().unwrap_or_default()
}

fn meant(one: &HeldOut) -> Meant {
    one.example.sentence.meant
}

fn hurries(one: &HeldOut) -> f64 {
    one.clean.chances.at_least(Urgency::SameDay)
}
