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
    /// What they would ask about is said from here on.
    pub say: f64,
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
    /// Whether any words of a sign are there that nothing silences.
    pub has_words: bool,
}

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
        match self.chances.anything() < self.thresholds.doubt {
            true => self.rules.told.iter().map(|told| doubted(*told)).collect(),
            false => self.raised(),
        }
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

    /// The first sign, more urgent where that is likely and the sign can be.
    fn raised(&self) -> Vec<Told> {
        let mut all = self.rules.told.to_vec();
        let urgency = self.urgency();
        if let Some(first) = all.first_mut()
            && urgency > first.urgency
            && self.rules.levels.contains(&(first.sign, urgency))
        {
            first.urgency = urgency;
        }
        all
    }

    /// What learning adds where the rules tell nothing that hurries.
    ///
    /// Learning says only what the rules would ask about: alone it asks at most.
    /// Where they ask about somebody beside whoever types, they know better.
    fn learned(&self) -> Option<Told> {
        let is_of_another = |told: &Told| told.certainty == Certainty::AboutAnother;
        if self.rules.told.iter().any(is_of_another) {
            return None;
        }
        let is_asked = !self.rules.told.is_empty();
        let is_sure = is_asked && self.chances.anything() >= self.thresholds.say;
        let (urgency, certainty) = match is_sure {
            true => (self.urgency(), Certainty::Sure),
            false => (self.urgency().max(Urgency::SameDay), Certainty::Unsure),
        };
        let sign = self.sign(urgency)?;
        let is_worth_asking = || self.chances.at_least(Urgency::SameDay) >= self.asked_from(sign);
        let is_heard = |told: &Told| told.urgency >= urgency && told.certainty <= certainty;
        let is_new = !self.rules.told.iter().any(is_heard);
        let is_enough = certainty == Certainty::Sure || is_worth_asking();
        (is_new && is_enough).then_some(Told {
            sign,
            urgency,
            certainty,
        })
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
