//! One row of the table of danger: which groups of words must come together
//! for a sign to be told.

use super::matches::Matches;
use super::positions::Positions;
use super::scopes::{Scope, Scopes};
use super::{Certainty, Circumstance, Facts, Told};
use crate::dialogue::sign::{Sign, Urgency};

/// Words that forbid a row count this far around.
const UNLESS_WITHIN: usize = 20;

#[derive(Debug)]
pub struct Row {
    pub sign: Sign,
    pub urgency: Urgency,
    pub ask: bool,
    /// Each of these, by any of its groups.
    pub all: Vec<Vec<usize>>,
    /// Words from the first to the last of them.
    pub within: usize,
    /// Any of these, where there are some.
    pub needs: Vec<Circumstance>,
    /// None of these.
    pub lacks: Vec<Circumstance>,
    /// None of these groups nearby.
    pub unless: Vec<usize>,
    pub despite: Vec<Scope>,
}

impl Row {
    /// What this row tells of a text, if it is met.
    pub fn told(
        &self,
        matches: &Matches,
        affirmed: &[Option<Positions>],
        scopes: &Scopes,
        facts: &Facts,
    ) -> Option<Told> {
        if !self.fits(facts) || !self.has_all(&matches.groups) {
            return None;
        }
        let is_met = match self.despite.is_empty() {
            true => self.is_met(affirmed, None, matches),
            false => self.is_met_despite(matches, scopes, false),
        };
        let is_asked = || scopes.asks() && self.is_met_despite(matches, scopes, true);
        let certainty = match (is_met, self.ask) {
            (true, false) if !scopes.is_joke() => Certainty::Sure,
            (true, _) => Certainty::Unsure,
            (false, _) if is_asked() => Certainty::AboutAnother,
            (false, _) => return None,
        };
        Some(Told {
            sign: self.sign,
            urgency: self.urgency,
            certainty,
        })
    }

    fn is_met_despite(&self, matches: &Matches, scopes: &Scopes, asks: bool) -> bool {
        let silent = scopes.silent_despite(&self.despite, asks);
        self.is_met(&matches.groups, Some(&silent), matches)
    }

    fn is_met(
        &self,
        groups: &[Option<Positions>],
        silent: Option<&Positions>,
        matches: &Matches,
    ) -> bool {
        let windows = self.windows(groups, silent);
        windows.is_some_and(|windows| self.is_allowed(windows, &matches.groups))
    }

    fn fits(&self, facts: &Facts) -> bool {
        let has = |one: &Circumstance| facts.contains(one);
        (self.needs.is_empty() || self.needs.iter().any(has)) && !self.lacks.iter().any(has)
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

    fn is_allowed(&self, mut windows: Positions, groups: &[Option<Positions>]) -> bool {
        for places in self
            .unless
            .iter()
            .filter_map(|group| groups[*group].as_ref())
        {
            windows.remove(&places.around(UNLESS_WITHIN));
        }
        !windows.is_empty()
    }
}
