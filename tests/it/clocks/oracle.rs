//! What should come when, by counting the minutes of a case. Shares no code
//! with Charley.

use super::case::{Case, Happening, LENGTH, Leads};
use super::wall::{DAY, Minute, Slept, Times, nights};
use charley::diary::ReminderKind;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Seconds since 1970.
pub type Second = i64;

/// What became of the reminder of one kind for one night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Came {
    pub kind: ReminderKind,
    pub night: NaiveDate,
    /// `None`: too late to be of use.
    pub sent_at: Option<Second>,
}

struct Oracle {
    times: Times,
    leads: Leads,
    nights: Vec<Slept>,
    /// Each night gets one of each kind, in the order of the calendar.
    last: BTreeMap<ReminderKind, NaiveDate>,
    came: Vec<Due>,
}

/// What came, and the minute at which it was to come.
struct Due {
    kind: ReminderKind,
    night: NaiveDate,
    due: Minute,
    sent_at: Option<Second>,
}

const KINDS: [ReminderKind; 3] = [
    ReminderKind::Water,
    ReminderKind::Stretch,
    ReminderKind::Checkin,
];

/// What comes in a case, in order of kind and night.
///
/// # Panics
/// Something would come while the person sleeps.
pub fn expected(case: &Case) -> Vec<Came> {
    let mut oracle = Oracle {
        times: case.times,
        leads: case.leads,
        nights: Vec::new(),
        last: BTreeMap::new(),
        came: Vec::new(),
    };
    let mut shift = 0;
    oracle.look_ahead(case.start, LENGTH);
    let mut happens = case.happens.iter().peekable();
    for elapsed in 1..=LENGTH {
        while let Some((_, what)) = happens.next_if(|(minute, _)| *minute < elapsed) {
            let now = case.start + elapsed - 1 + shift;
            if let Happening::Jump(by) = what {
                // What the clock jumps over comes late, all at once.
                for minute in now + 1..=now + by {
                    oracle.minute(minute, (now + by) * 60 + 30);
                }
                shift += by;
                oracle.put_right(now + by);
            }
            oracle.happens(what);
            oracle.look_ahead(case.start + elapsed + shift, LENGTH - elapsed);
        }
        let minute = case.start + elapsed + shift;
        oracle.minute(minute, minute * 60);
    }
    let came = oracle.came.into_iter().map(|one| Came {
        kind: one.kind,
        night: one.night,
        sent_at: one.sent_at,
    });
    let mut came: Vec<Came> = came.collect();
    came.sort_unstable();
    came
}

impl Oracle {
    fn happens(&mut self, what: &Happening) {
        match what {
            Happening::NewTimes { bedtime, rising } => {
                self.times.bedtime = *bedtime;
                self.times.rising = *rising;
            }
            Happening::NewLeads(leads) => self.leads = *leads,
            Happening::Journey(zone) => self.times.zone = *zone,
            Happening::Jump(_) => {}
        }
    }

    /// What a clock that was ahead had passed over comes after all, unless
    /// something came for a later night.
    fn put_right(&mut self, now: Minute) {
        for one in self.came.iter().rev() {
            let is_newest = self.last.get(&one.kind) == Some(&one.night);
            if is_newest && one.sent_at.is_none() && one.due > now {
                self.last.insert(one.kind, one.night.pred_opt().unwrap());
            }
        }
    }

    fn look_ahead(&mut self, from: Minute, left: Minute) {
        // A jump forward may take the clock a day further.
        self.nights = nights(&self.times, from, from + left + DAY);
    }

    /// The clock shows this minute, or shows it no more when it is `now`.
    fn minute(&mut self, minute: Minute, now: Second) {
        for kind in KINDS {
            let due = |slept: &&Slept| self.due(kind, slept) == minute;
            let Some(slept) = self.nights.iter().find(due).copied() else {
                continue;
            };
            if self
                .last
                .get(&kind)
                .is_some_and(|last| *last >= slept.night)
            {
                continue;
            }
            self.last.insert(kind, slept.night);
            let in_time = now <= self.latest(kind, &slept, minute) * 60;
            assert!(!in_time || !self.sleeps(now), "{kind:?} comes at night");
            let of_this = |one: &Due| (one.kind, one.night) == (kind, slept.night);
            self.came.retain(|one| !of_this(one));
            self.came.push(Due {
                kind,
                night: slept.night,
                due: minute,
                sent_at: in_time.then_some(now),
            });
        }
    }

    fn due(&self, kind: ReminderKind, slept: &Slept) -> Minute {
        match kind {
            ReminderKind::Water => slept.bed - self.leads.water,
            ReminderKind::Stretch => slept.bed - self.leads.stretch,
            ReminderKind::Checkin => slept.rise + 30,
            ReminderKind::Walk => slept.bed - 180,
        }
    }

    fn latest(&self, kind: ReminderKind, slept: &Slept, due: Minute) -> Minute {
        match kind {
            ReminderKind::Water => (due + 45).min(slept.bed),
            ReminderKind::Stretch => slept.bed,
            ReminderKind::Checkin => due + 180,
            ReminderKind::Walk => (due + 60).min(slept.bed),
        }
    }

    fn sleeps(&self, now: Second) -> bool {
        let mut nights = self.nights.iter();
        nights.any(|slept| slept.bed * 60 <= now && now < slept.rise * 60)
    }
}
