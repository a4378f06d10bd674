//! The weeks of the plan, as its file has them.

/// The cue that a person writes in their own words.
pub const OWN_CUE: &str = "own";

/// One week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanWeek {
    /// Its name; `week-<name>` is said when it is over.
    pub name: String,
    /// Whether its review may offer a new habit.
    pub chooses: bool,
    /// Whether the mornings also ask for sleep times.
    pub sleep: bool,
    /// Whether its review asks if a habit needs thinking of.
    pub auto: bool,
    /// Whether its review looks back on all of the stretch.
    pub stretch: bool,
}

/// All weeks, and what bounds them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanWeeks {
    pub weeks: Vec<PlanWeek>,
    /// A week with fewer told nights does not count on.
    pub told_nights_min: usize,
    /// After so many calendar weeks the plan ends with what there is.
    pub calendar_weeks_max: u32,
    /// The most new habits in one plan.
    pub habits_max: usize,
    /// The unit that the first week begins with, and those for whom it is not:
    /// the last is safe for everybody.
    pub first: Vec<String>,
    /// Things of the day that a habit may be tied to.
    pub cues: Vec<String>,
}
