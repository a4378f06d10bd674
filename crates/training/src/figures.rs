//! How well sentences are heard, counted.

use super::sample::Meant;
use charley_core::dialogue::{Certainty, Told, Urgency};

/// What comes out of one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HearingOutcome {
    /// The most urgent that is said.
    said: Option<Urgency>,
    /// Whether something is asked that is more urgent.
    is_asked: bool,
}

impl HearingOutcome {
    pub fn of(told: &[Told]) -> HearingOutcome {
        let (sure, unsure): (Vec<&Told>, Vec<&Told>) = told
            .iter()
            .partition(|told| told.certainty == Certainty::Sure);
        let said = sure.iter().map(|told| told.urgency).max();
        let asked = unsure.iter().map(|told| told.urgency).max();
        HearingOutcome {
            said,
            // A question about what can wait is never asked.
            is_asked: asked.is_some_and(|asked| asked > Urgency::Book) && asked > said,
        }
    }
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShareOf {
    pub some: u32,
    pub all: u32,
}

impl ShareOf {
    pub fn count(&mut self, is_so: bool) {
        self.all += 1;
        self.some += u32::from(is_so);
    }

    pub fn part(self) -> f64 {
        f64::from(self.some) / f64::from(self.all.max(1))
    }

    /// Per cent, with Wilson's interval of 95 %; a dash for a part of none.
    pub fn shown(self) -> String {
        const Z: f64 = 1.96;
        if self.all == 0 {
            return "–".to_owned();
        }
        let (n, part) = (f64::from(self.all), self.part());
        let middle = part + Z * Z / (2.0 * n);
        let reach = Z * (part * (1.0 - part) / n + Z * Z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + Z * Z / n;
        format!(
            "{:.1} ({:.1}–{:.1})",
            100.0 * part,
            100.0 * ((middle - reach) / whole).max(0.0),
            100.0 * ((middle + reach) / whole).min(1.0)
        )
    }
}

/// How a set of sentences is heard.
#[derive(Clone, Debug, Default)]
pub struct HearingFigures {
    /// Emergencies that are said as such, or said or asked.
    pub emergency_said: ShareOf,
    pub emergency_heard: ShareOf,
    /// The same of what wants help today; more urgent counts as said.
    pub same_day_said: ShareOf,
    pub same_day_heard: ShareOf,
    /// Worth a visit, and said.
    pub book_said: ShareOf,
    /// Harmless, and something was said, or asked.
    pub false_alarm: ShareOf,
    pub question: ShareOf,
    /// Told something, and the sign was right.
    pub right_sign: ShareOf,
    /// Less urgent, and called an emergency.
    pub too_urgent: ShareOf,
}

impl HearingFigures {
    pub fn count(&mut self, meant: Meant, outcome: HearingOutcome) {
        let said_as = |urgency| outcome.said.is_some_and(|said| said >= urgency);
        let is_asked = outcome.is_asked;
        match meant {
            Meant::Danger(Urgency::Emergency) => {
                self.emergency_said.count(said_as(Urgency::Emergency));
                self.emergency_heard
                    .count(said_as(Urgency::Emergency) || is_asked);
            }
            Meant::Danger(Urgency::SameDay) => {
                self.same_day_said.count(said_as(Urgency::SameDay));
                self.same_day_heard
                    .count(said_as(Urgency::SameDay) || is_asked);
                self.too_urgent.count(said_as(Urgency::Emergency));
            }
            Meant::Danger(Urgency::Book) => {
                self.book_said.count(said_as(Urgency::Book));
                self.too_urgent.count(said_as(Urgency::Emergency));
            }
            Meant::Harmless => {
                self.false_alarm.count(said_as(Urgency::Book));
                self.question.count(is_asked);
            }
            Meant::Question => {}
        }
    }
}
