//! One row of the table of danger: which groups of words must come together
//! for a sign to be told.

use super::matches::Matches;
use super::positions::Positions;
use super::scopes::{Scope, Scopes};
use super::told::{Certainty, Circumstance, Facts, Told};
use crate::dialogue::sign::{Sign, Urgency};

/// Words that forbid a row count this far around.
const UNLESS_WITHIN: usize = 20;

/// Of whom a row tells, by what is known of the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForWhom {
    /// Any of these, where there are some.
    pub needs: Vec<Circumstance>,
    /// None of these.
    pub lacks: Vec<Circumstance>,
}

impl ForWhom {
    pub fn fits(&self, facts: &Facts) -> bool {
        let has = |one: &Circumstance| facts.contains(one);
        (self.needs.is_empty() || self.needs.iter().any(has)) && !self.lacks.iter().any(has)
    }
}

/// How urgent a sign can be, and for whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SignLevel {
    pub sign: Sign,
    pub urgency: Urgency,
    pub whom: ForWhom,
}

#[derive(Debug)]
pub struct DangerRow {
    pub sign: Sign,
    pub urgency: Urgency,
    pub ask: bool,
    /// Each of these, by any of its groups.
    pub all: Vec<Vec<usize>>,
    /// Words from the first to the last of them.
    pub within: usize,
    pub whom: ForWhom,
    /// None of these groups nearby.
    pub unless: Vec<usize>,
    /// With one of these nearby there is not even a question.
    pub hushed: Vec<usize>,
    pub despite: Vec<Scope>,
}

/// How far a row is met by a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Met {
    Fully,
    /// But for the groups that forbid it.
    Forbidden,
    Not,
}

impl DangerRow {
    /// What this row tells of a text, if it is met.
    pub fn told(
        &self,
        matches: &Matches,
        affirmed: &[Option<Positions>],
        scopes: &Scopes,
        facts: &Facts,
    ) -> Option<Told> {
        if !self.whom.fits(facts) || !self.has_all(&matches.groups) {
            return None;
        }
        let met = match self.despite.is_empty() {
            true => self.met(affirmed, None, matches),
            false => self.met_despite(matches, scopes, None),
        };
        let doubted = |scope| match scopes.doubts(scope) {
            true => self.met_despite(matches, scopes, Some(scope)),
            false => Met::Not,
        };
        let is_plain = !self.ask && !scopes.is_joke();
        let certainty = if met == Met::Fully && is_plain {
            Certainty::Sure
        } else if self.calls_for_a_question(met) {
            Certainty::Unsure
        } else if self.calls_for_a_question(doubted(Scope::Other)) {
            Certainty::AboutAnother
        } else if self.calls_for_a_question(doubted(Scope::Question)) {
            Certainty::Unsure
        } else {
            return None;
        };
        Some(Told {
            sign: self.sign,
            urgency: self.urgency,
            certainty,
        })
    }

    fn calls_for_a_question(&self, met: Met) -> bool {
        match met {
            Met::Fully => true,
            Met::Forbidden => self.asks_if_forbidden(),
            Met::Not => false,
        }
    }

    /// A word that forbids may stand beside a true emergency: a question then.
    fn asks_if_forbidden(&self) -> bool {
        self.urgency == Urgency::Emergency && !self.ask
    }

    fn met_despite(&self, matches: &Matches, scopes: &Scopes, doubted: Option<Scope>) -> Met {
        let silent = scopes.silent_despite(&self.despite, doubted);
        self.met(&matches.groups, Some(&silent), matches)
    }

    fn met(
        &self,
        groups: &[Option<Positions>],
        silent: Option<&Positions>,
        matches: &Matches,
    ) -> Met {
        let windows = self.windows(groups, silent);
        match windows.and_then(|windows| apart_from(&self.hushed, windows, &matches.groups)) {
            Some(windows) => match apart_from(&self.unless, windows, &matches.groups) {
                Some(_) => Met::Fully,
                None => Met::Forbidden,
            },
            None => Met::Not,
        }
    }

    fn has_all(&self, groups: &[Option<Positions>]) -> bool {
        let mut all = self.all.iter();
        all.all(|any| any.iter().any(|group| groups[*group].is_some()))
    }

    /// The starts of the windows with all that this row needs.
    fn windows(
        &self,
        groups: &[Option<Positions>],
        silent: Option<&Positions>,
    ) -> Option<Positions> {
        let mut windows: Option<Positions> = None;
        for any in &self.all {
            let mut places: Option<Positions> = None;
            for one in any.iter().filter_map(|group| groups[*group].as_ref()) {
                match &mut places {
                    Some(places) => places.union(one),
                    None => places = Some(one.clone()),
                }
            }
            let mut places = places?;
            if let Some(silent) = silent {
                places.remove(silent);
            }
            let these = places.windows(self.within);
            match &mut windows {
                Some(windows) => windows.intersect(&these),
                None => windows = Some(these),
            }
        }
        windows.filter(|windows| !windows.is_empty())
    }
}

/// The windows that none of some groups is near; `None` where there is none.
fn apart_from(
    others: &[usize],
    mut windows: Positions,
    groups: &[Option<Positions>],
) -> Option<Positions> {
    for places in others.iter().filter_map(|group| groups[*group].as_ref()) {
        windows.remove(&places.around(UNLESS_WITHIN));
    }
    (!windows.is_empty()).then_some(windows)
}
