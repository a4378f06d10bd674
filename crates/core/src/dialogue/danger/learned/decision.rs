//! What is said of a text, from what the rules heard and how likely learning
//! finds it.
//!
//! What somebody wrote down as a rule is never dropped in silence: learning that
//! doubts it makes a question of it. Urgency only rises.

use super::super::told::{Certainty, Told};
use super::chances::Chances;
use crate::dialogue::sign::{Sign, Urgency};
use serde::Deserialize;
use std::collections::BTreeSet;

/// From where on something is said or asked: chances between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// A sign that the rules tell is asked about below this.
    pub doubt: f64,
    /// What they would ask about is said from here on ...
    pub say: f64,
    /// ... and what they do not hear.
    pub say_alone: f64,
    /// What they do not tell is asked about from here on ...
    pub ask: f64,
    /// ... about thoughts of self-harm, and breath and chest, where a question is
    /// cheap and silence is not ...
    pub ask_grave: f64,
    /// ... and where no words of a sign are there that nothing silences.
    pub ask_unknown: f64,
    /// Where less than an emergency is said, one is asked about from here on.
    pub worse: f64,
    /// Of what is said, this part of its chance must be an emergency's ...
    pub emergency: f64,
    /// ... or at least same day's.
    pub same_day: f64,
}

/// What is known for a decision.
pub struct Decision<'a> {
    pub chances: &'a Chances,
    pub thresholds: &'a Thresholds,
    pub rules: &'a RulesHeard,
}

/// What the rules make of a text.
#[derive(Clone, Debug, Default)]
pub struct RulesHeard {
    /// Most urgent first.
    pub told: Vec<Told>,
    /// How urgent each sign can be for whom it is about.
    pub levels: BTreeSet<(Sign, Urgency)>,
    /// Emergencies are all that is asked about in this language.
    pub only_emergencies: bool,
    /// Whether any words of a sign are there that nothing silences.
    pub has_words: bool,
    /// How many words the text has.
    pub words: usize,
}

/// Of a longer text one part may tell danger, which the rest drowns: learning does
/// not doubt it.
const DOUBTED_WORDS_MAX: usize = 25;

impl Decision<'_> {
    /// What is said, in place of what the rules heard.
    pub fn said(&self) -> Vec<Told> {
        let mut said = self.of_both();
        said.extend(self.worse(&said));
        said
    }

    fn of_both(&self) -> Vec<Told> {
        if !self.rules.told.iter().any(hurries) {
            let learned = self.learned();
            return self.rules.told.iter().copied().chain(learned).collect();
        }
        match self.is_doubted() {
            true => self.rules.told.iter().map(|told| doubted(*told)).collect(),
            false => self.raised(),
        }
    }

    fn is_doubted(&self) -> bool {
        let is_unlikely = self.chances.anything() < self.thresholds.doubt;
        is_unlikely && self.rules.words <= DOUBTED_WORDS_MAX
    }

    /// A question about an emergency, where less than that would be said.
    fn worse(&self, said: &[Told]) -> Option<Told> {
        let is_less = |told: &Told| told.certainty == Certainty::Sure;
        let urgency = Urgency::Emergency;
        let is_there = said.iter().any(|told| told.urgency == urgency);
        let may_be = self.chances.at_least(urgency) >= self.thresholds.worse;
        let is_worth_asking = said.iter().any(is_less) && !is_there && may_be;
        let told_already = |sign| said.iter().any(|told| told.sign == sign);
        let can_be = |sign| self.rules.levels.contains(&(sign, urgency)) && !told_already(sign);
        let sign = self.chances.sign(can_be).filter(|_| is_worth_asking)?;
        Some(Told {
            sign,
            urgency,
            certainty: Certainty::Unsure,
        })
    }

    /// The first sign, an emergency where that is nearly sure and the sign can be.
    fn raised(&self) -> Vec<Told> {
        let mut all = self.rules.told.to_vec();
        let urgency = Urgency::Emergency;
        if let Some(first) = all.first_mut()
            && self.chances.at_least(urgency) >= self.thresholds.say_alone
            && self.rules.levels.contains(&(first.sign, urgency))
        {
            first.urgency = urgency;
        }
        all
    }

    /// What learning adds where the rules tell nothing that hurries. Where they
    /// ask about somebody beside whoever types, they know better.
    fn learned(&self) -> Option<Told> {
        let is_of_another = |told: &Told| told.certainty == Certainty::AboutAnother;
        if self.rules.told.iter().any(is_of_another) {
            return None;
        }
        let (urgency, certainty) = match self.is_sure() {
            true => (self.urgency(), Certainty::Sure),
            false => (self.urgency().max(self.least_asked()), Certainty::Unsure),
        };
        let sign = self.sign(urgency)?;
        let is_worth_asking =
            || self.chances.urgent_as(sign, self.least_asked()) >= self.asked_from(sign);
        let is_heard = |told: &Told| told.urgency >= urgency && told.certainty <= certainty;
        let is_new = !self.rules.told.iter().any(is_heard);
        let is_enough = certainty == Certainty::Sure || is_worth_asking();
        (is_new && is_enough).then_some(Told {
            sign,
            urgency,
            certainty,
        })
    }

    /// Whether no question is needed first. Of a text without words of any sign
    /// nothing is said that the rules would not ask about; thoughts of self-harm
    /// are always asked about, since to be told of them in error hurts.
    fn is_sure(&self) -> bool {
        let from = match (self.rules.told.is_empty(), self.rules.has_words) {
            (false, _) => self.thresholds.say,
            (true, true) => self.thresholds.say_alone,
            (true, false) => return false,
        };
        let likeliest = self.chances.sign(|_| true);
        let likeliest = likeliest.filter(|sign| *sign != Sign::SelfHarm);
        likeliest.is_some_and(|sign| self.chances.urgent_as(sign, Urgency::SameDay) >= from)
    }

    /// What can wait is no reason for a question.
    fn least_asked(&self) -> Urgency {
        match self.rules.only_emergencies {
            true => Urgency::Emergency,
            false => Urgency::SameDay,
        }
    }

    /// The sign it looks like most, if it can be so urgent; none, where it is
    /// one of a medicine or an illness that was not told.
    fn sign(&self, urgency: Urgency) -> Option<Sign> {
        let can_be = |sign| self.rules.levels.contains(&(sign, urgency));
        let likeliest = self.chances.sign(|_| true)?;
        let is_known = |(sign, _): &(Sign, Urgency)| *sign == likeliest;
        let is_possible = self.rules.levels.iter().any(is_known);
        self.chances.sign(can_be).filter(|_| is_possible)
    }

    fn asked_from(&self, sign: Sign) -> f64 {
        let is_grave = sign == Sign::SelfHarm || sign == Sign::LungClot;
        match (self.rules.has_words, is_grave) {
            (true, true) => self.thresholds.ask_grave,
            (true, false) => self.thresholds.ask,
            (false, _) => self.thresholds.ask_unknown,
        }
    }

    /// How soon, if it is anything.
    fn urgency(&self) -> Urgency {
        let anything = self.chances.anything();
        let is = |urgency, share| self.chances.at_least(urgency) >= share * anything;
        if is(Urgency::Emergency, self.thresholds.emergency) {
            Urgency::Emergency
        } else if is(Urgency::SameDay, self.thresholds.same_day) {
            Urgency::SameDay
        } else {
            Urgency::Book
        }
    }
}

fn hurries(told: &Told) -> bool {
    told.certainty == Certainty::Sure && told.urgency > Urgency::Book
}

/// One question first. What can wait is said as it is.
fn doubted(told: Told) -> Told {
    match hurries(&told) {
        true => Told {
            certainty: Certainty::Unsure,
            ..told
        },
        false => told,
    }
}

#[cfg(test)]
mod tests {
    use super::super::weights::SIGNS;
    use super::*;

    const THRESHOLDS: Thresholds = Thresholds {
        doubt: 0.3,
        say: 0.5,
        say_alone: 0.8,
        ask: 0.4,
        ask_grave: 0.4,
        ask_unknown: 1.0,
        worse: 0.9,
        emergency: 0.5,
        same_day: 0.5,
    };

    /// What is said where the rules hear so, and an emergency of a cold leg is so
    /// likely, and nothing else is.
    fn said(told: &[(Urgency, Certainty)], emergency: f64, sign: f64) -> Vec<(Urgency, Certainty)> {
        let mut signs = [(1.0 - sign) / (SIGNS - 1) as f64; SIGNS];
        signs[Sign::ColdLeg as usize] = sign;
        let told = told.iter().map(|(urgency, certainty)| Told {
            sign: Sign::ColdLeg,
            urgency: *urgency,
            certainty: *certainty,
        });
        let rules = RulesHeard {
            told: told.collect(),
            levels: BTreeSet::from([(Sign::ColdLeg, Urgency::Emergency)]),
            only_emergencies: false,
            has_words: true,
            words: 3,
        };
        let decision = Decision {
            chances: &Chances {
                levels: [1.0 - emergency, 0.0, 0.0, emergency],
                signs,
            },
            thresholds: &THRESHOLDS,
            rules: &rules,
        };
        let said = decision.said().into_iter();
        said.map(|told| (told.urgency, told.certainty)).collect()
    }

    const ALARM: (Urgency, Certainty) = (Urgency::Emergency, Certainty::Sure);
    const QUESTION: (Urgency, Certainty) = (Urgency::Emergency, Certainty::Unsure);

    #[test]
    fn what_the_rules_hear_is_said_or_asked_about_and_never_dropped() {
        assert_eq!(said(&[ALARM], 0.9, 1.0), [ALARM]);
        assert_eq!(said(&[ALARM], 0.1, 1.0), [QUESTION]);
        assert_eq!(said(&[ALARM], 0.0, 0.0), [QUESTION]);
        assert_eq!(said(&[QUESTION], 0.0, 0.0), [QUESTION]);
        let visit = (Urgency::Book, Certainty::Sure);
        assert_eq!(said(&[visit], 0.0, 0.0), [visit]);
    }

    #[test]
    fn what_they_do_not_hear_is_said_where_it_is_nearly_sure() {
        assert_eq!(said(&[], 0.9, 1.0), [ALARM]);
        assert_eq!(said(&[], 0.6, 1.0), [QUESTION]);
        assert_eq!(said(&[], 0.3, 1.0), []);
    }

    #[test]
    fn what_looks_like_no_one_sign_is_less_sure() {
        assert_eq!(said(&[], 0.9, 0.3), [QUESTION]);
        assert_eq!(said(&[], 0.5, 0.1), []);
    }

    #[test]
    fn what_they_would_ask_about_is_said_sooner() {
        assert!(said(&[QUESTION], 0.6, 1.0).contains(&ALARM));
        assert_eq!(said(&[QUESTION], 0.3, 1.0), [QUESTION]);
    }
}
