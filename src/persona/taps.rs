//! Which button a persona presses next, of those that are shown.

use super::file::{ActionTap, LookBackTap, MonthTap, Persona, PlanTap, ReviewTap, Taps};
use super::often::NightOfChance;
use crate::diary::Diary;
use chrono::NaiveDate;

/// A night of a persona and the day before it.
#[derive(Clone, Copy)]
pub struct Day<'a> {
    pub persona: &'a Persona,
    pub night: NaiveDate,
    /// In a test by lot: with the habit.
    pub is_with_habit: bool,
}

/// What a chance may go with beside what is told: a lot that said *with*.
pub const COIN: &str = "coin";

/// Told are times and lengths of the night, too; the first time of those offered.
pub const TELLS_TIMES: &str = "tells_times";

impl Day<'_> {
    /// Whether something is so of it.
    pub fn is(self, thing: &str) -> bool {
        if thing == COIN {
            return self.is_with_habit;
        }
        let mut mornings = self.persona.mornings.iter();
        let often = mornings.find(|(id, _)| id.get_ref() == thing);
        let is_so = |other: &str| self.is(other);
        often.is_some_and(|(_, often)| often.holds(thing, self.drawn(), is_so))
    }

    pub fn drawn(self) -> NightOfChance {
        let persona = self.persona;
        NightOfChance {
            night: self.night,
            number: (self.night - persona.start).num_days(),
            seed: persona.seed,
            drawn_by: self.night - persona.moved_by,
        }
    }

    /// Whether it is told; where nothing is said of it, every one is.
    pub fn is_told(self) -> bool {
        let mut things = self.persona.mornings.keys();
        self.is("told") || !things.any(|id| id.get_ref() == "told")
    }

    /// What a question of the morning is answered with.
    pub fn answer(self, step: &str) -> Option<&'static str> {
        let or = |thing, so, else_so| if self.is(thing) { so } else { else_so };
        match step {
            "cramps" | "cramps_then" => Some(or("cramp", "1", "0")),
            "more_cramps" => Some("no"),
            "worst" => Some(or("severe", "8", or("mild", "3", "5"))),
            "sleep" => Some(or("slept_badly", "poor", "ok")),
            "stretch_done" => Some(or("stretch_done", "yes", "no")),
            "toilet_trips" => Some(or("two_trips", "2", "0")),
            "nap" if self.is("long_nap") => Some("over_60"),
            "nap" => Some(or("late_nap", "under_30", "none")),
            "after_15" => Some(or("late_nap", "yes", "no")),
            "asleep_after" if self.is("asleep_over_30") => Some("30_60"),
            "sleep_times" if self.is(TELLS_TIMES) => Some("change"),
            "asleep_after" | "awake_for" if self.is(TELLS_TIMES) => Some("15_30"),
            "woke_times" if self.is(TELLS_TIMES) => Some("1"),
            _ => None,
        }
    }

    fn kept(self) -> &'static str {
        let things = [
            ("kept", "kept.yes"),
            ("kept_partly", "kept.partly"),
            ("not_possible", "kept.not_possible"),
        ];
        let so = things.iter().find(|(thing, _)| self.is(thing));
        so.map_or("kept.no", |(_, tap)| tap)
    }
}

/// The next tap; `None` where nothing is left to do.
pub fn next<'b>(day: Day, diary: &Diary, shown: &[&'b str]) -> Option<&'b str> {
    let sends = |begins: &str| shown.iter().copied().find(|data| names(data) == begins);
    let taps = &day.persona.taps;
    let offer = match taps.plan {
        PlanTap::Begin => ["plan.begin", "plan.go"].iter().find_map(|tap| sends(tap)),
        PlanTap::NotNow => sends("plan.not_now"),
        PlanTap::Nothing => None,
    };
    let first = sends("danger.understood").or_else(|| sends(day.kept()));
    let note = sends("plan.note").filter(|_| taps.note.is_some());
    let planned = ["plan.agree", "plan.bar", "plan.cue", "plan.why_never"];
    first
        .or(offer)
        .or(note)
        .or_else(|| planned.iter().find_map(|tap| sends(tap)))
        .or_else(|| auto(taps.auto, shown))
        .or_else(|| action(taps.action, shown))
        .or_else(|| unit(day.persona, shown))
        .or_else(|| {
            let way_on = way_on(&taps.reviews, diary.reviews.len())?;
            // Six weeks of the stretch have ways on of their own.
            sends(way_on).or_else(|| sends("plan.stretch_keep"))
        })
        .or_else(|| look_back(taps).iter().find_map(|tap| sends(tap)))
        .or_else(|| sends("plan.worth"))
        .or_else(|| sends("plan.upkeep"))
        .or_else(|| sends("plan.slipped_of"))
        .or_else(|| sends(month(taps, diary)?))
        .or_else(|| sends("plan.fewer").filter(|_| taps.fewer))
        .or_else(|| sends("plan.no_more").filter(|_| taps.fewer))
        .or_else(|| sends("plan.back"))
}

fn auto<'b>(is_yes: bool, shown: &[&'b str]) -> Option<&'b str> {
    let wanted = if is_yes { "yes" } else { "partly" };
    let mut asked = shown.iter().copied();
    asked.find(|data| names(data) == "plan.auto" && option(data) == Some(wanted))
}

/// Not every habit has a reminder that it could go on without.
fn look_back(taps: &Taps) -> &'static [&'static str] {
    match taps.look_back {
        LookBackTap::Keep => &["plan.reminded"],
        LookBackTap::Alone => &["plan.alone", "plan.reminded"],
        LookBackTap::LetGo => &["plan.let_go"],
        LookBackTap::Nothing => &[],
    }
}

/// What is tapped of this month.
fn month(taps: &Taps, diary: &Diary) -> Option<&'static str> {
    let programme = diary.programme.as_ref();
    let asked = programme.map_or(0, |programme| usize::from(programme.upkeep_asked));
    let tap = taps.months.get(asked.saturating_sub(1));
    let tap = tap.or(taps.months.last());
    match tap.copied().unwrap_or(MonthTap::Still) {
        MonthTap::Still => Some("plan.still"),
        MonthTap::Slipped => Some("plan.slipped"),
        MonthTap::Stop => Some("plan.stop_asking"),
        MonthTap::Nothing => None,
    }
}

/// A button by its name: what stands before its option.
fn names(data: &str) -> &str {
    data.split(['=', ';']).next().unwrap_or(data)
}

/// The smallest stands first.
fn action<'b>(wanted: ActionTap, shown: &[&'b str]) -> Option<&'b str> {
    let mut actions = shown
        .iter()
        .copied()
        .filter(|data| names(data) == "plan.do");
    match wanted {
        ActionTap::Smallest => actions.next(),
        ActionTap::Largest => actions.next_back(),
    }
}

fn unit<'b>(persona: &Persona, shown: &[&'b str]) -> Option<&'b str> {
    let units = || {
        shown
            .iter()
            .copied()
            .filter(|data| names(data) == "plan.unit")
    };
    let of = |unit: &str| units().find(|data| option(data) == Some(unit));
    let mut wished = persona.taps.units.iter();
    let wished = wished.find_map(|unit| of(unit.get_ref()));
    wished.or_else(|| units().next())
}

fn option(data: &str) -> Option<&str> {
    let (name, _) = data.split_once(';').unwrap_or((data, ""));
    name.split_once('=').map(|(_, option)| option)
}

/// What is tapped at this review.
fn way_on(taps: &[ReviewTap], reviews: usize) -> Option<&'static str> {
    let tap = taps.get(reviews.saturating_sub(1)).or(taps.last());
    match tap.copied().unwrap_or(ReviewTap::Keep) {
        ReviewTap::Keep => Some("plan.keep"),
        ReviewTap::Easier => Some("plan.easier"),
        ReviewTap::Other => Some("plan.other"),
        ReviewTap::Settled => Some("plan.settled"),
        ReviewTap::Never => Some("plan.never"),
        ReviewTap::Hard => Some("plan.hard"),
        ReviewTap::Nothing => None,
    }
}
