//! From where on something is said or asked: what is best, one threshold after the
//! other, for writers whom the weights had not met.

use super::figures::{HearingFigures, HearingOutcome};
use super::folds::HeldOut;
use charley_core::dialogue::{Danger, Thresholds};

const DOUBT: [f64; 7] = [0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];
const SAY: [f64; 7] = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const SAY_ALONE: [f64; 6] = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9];
const ASK: [f64; 6] = [0.03, 0.05, 0.1, 0.15, 0.2, 0.3];
const ASK_GRAVE: [f64; 4] = [0.02, 0.05, 0.1, 0.15];
const ASK_UNKNOWN: [f64; 6] = [0.2, 0.3, 0.45, 0.6, 0.75, 0.9];
const WORSE: [f64; 5] = [0.03, 0.05, 0.1, 0.2, 1.0];
const EMERGENCY: [f64; 4] = [0.2, 0.35, 0.5, 0.6];
const SAME_DAY: [f64; 2] = [0.3, 0.5];
/// Of harmless sentences that are hard on purpose, at most this part.
const FALSE_ALARM_MAX: f64 = 0.025;
const QUESTION_MAX: f64 = 0.07;

/// Where the search begins.
const FIRST: Thresholds = Thresholds {
    doubt: 0.1,
    say: 0.7,
    say_alone: 0.8,
    ask: 0.15,
    ask_grave: 0.1,
    ask_unknown: 0.6,
    worse: 0.05,
    emergency: 0.5,
    same_day: 0.5,
};
/// Each threshold in its turn, so many times.
const ROUNDS: usize = 3;

/// How one threshold is set.
type Set = fn(&mut Thresholds, f64);

const EACH: [(&[f64], Set); 9] = [
    (&DOUBT, |thresholds, doubt| thresholds.doubt = doubt),
    (&SAY, |thresholds, say| thresholds.say = say),
    (&SAY_ALONE, |thresholds, say| thresholds.say_alone = say),
    (&ASK, |thresholds, ask| thresholds.ask = ask),
    (&ASK_GRAVE, |thresholds, ask| thresholds.ask_grave = ask),
    (&ASK_UNKNOWN, |thresholds, ask| thresholds.ask_unknown = ask),
    (&WORSE, |thresholds, worse| thresholds.worse = worse),
    (&EMERGENCY, |thresholds, share| thresholds.emergency = share),
    (&SAME_DAY, |thresholds, share| thresholds.same_day = share),
];

pub fn best(held_out: &[HeldOut]) -> Thresholds {
    let worth_of = |thresholds: &Thresholds| worth(&figures(held_out, thresholds));
    let (mut best, mut most) = (FIRST, worth_of(&FIRST));
    for _ in 0..ROUNDS {
        for (values, set) in EACH {
            for value in values {
                let mut tried = best;
                set(&mut tried, *value);
                let worth = worth_of(&tried);
                if worth > most {
                    (best, most) = (tried, worth);
                }
            }
        }
    }
    best
}

pub fn figures(held_out: &[HeldOut], thresholds: &Thresholds) -> HearingFigures {
    let mut figures = HearingFigures::default();
    for one in held_out {
        let said = Danger::said_by(&one.clean.heard, &one.clean.chances, thresholds);
        figures.count(one.example.sentence.meant, HearingOutcome::of(&said));
    }
    figures
}

/// An alarm is worth two questions; emergencies count most. What is beyond the
/// bounds costs more than it can win.
fn worth(figures: &HearingFigures) -> f64 {
    let half = |said: f64, heard: f64| (said + heard) / 2.0;
    let emergency = half(
        figures.emergency_said.part(),
        figures.emergency_heard.part(),
    );
    let same_day = half(figures.same_day_said.part(), figures.same_day_heard.part());
    let beyond = |part: f64, most: f64| (part - most).max(0.0);
    3.0 * emergency + 1.5 * same_day + 0.2 * figures.book_said.part()
        - 0.5 * figures.too_urgent.part()
        - 40.0 * beyond(figures.false_alarm.part(), FALSE_ALARM_MAX)
        - 20.0 * beyond(figures.question.part(), QUESTION_MAX)
}
