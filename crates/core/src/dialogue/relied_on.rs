//! The questions and options that rules of Rust's rest on, each once. A book
//! without one of them is refused, since its rule would go off in silence.
//!
//! What the rules are stands elsewhere: most in `diary::body`.

use super::answer::{Answer, Answers};

macro_rules! answers {
    ($($(#[$comment:meta])* $name:ident = $question:literal . $option:literal,)*) => {
        /// An answer that a rule rests on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ReliedOn {
            $($(#[$comment])* $name,)*
        }

        impl ReliedOn {
            pub const ALL: &[ReliedOn] = &[$(ReliedOn::$name,)*];

            pub const fn question(self) -> &'static str {
                match self {
                    $(ReliedOn::$name => $question,)*
                }
            }

            pub const fn option(self) -> &'static str {
                match self {
                    $(ReliedOn::$name => $option,)*
                }
            }
        }
    };
}

answers! {
    Under18 = "age"."under_18",
    From55 = "age"."from_55",
    From65 = "age"."from_65",
    From75 = "age"."from_75",
    AgePrivate = "age"."rather_not_say",
    /// The muscle does not go hard.
    NotHard = "cra1"."no",
    /// Stretching does not end it.
    NotEndedByStretch = "cra2"."no",
    /// An urge to move that walking eases.
    UrgeToMove = "cra3"."yes",
    Diabetes = "con1"."diabetes",
    HeartFailure = "con1"."heart_failure",
    KidneyFailure = "con1"."kidney_failure",
    Cirrhosis = "con1"."cirrhosis",
    LowSodium = "con1"."low_sodium",
    BloodThinner = "con1"."blood_thinner",
    ConditionsPrivate = "con1"."rather_not_say",
    /// Unsteady or dizzy; until the second version of its dialogue, or over 75.
    Unsteady = "bod1"."unsteady",
    /// Not able to get out of bed.
    BedOnly = "bod1"."bed_only",
    /// A new knee or hip, or a recent injury or operation.
    JointOrInjury = "bod1"."joint_or_injury",
    NumbFeet = "bod1"."numb_feet",
    NothingOfTheBody = "bod1"."none",
    BodyNotSure = "bod1"."not_sure",
    NoDrinkLimit = "deh4"."no",
    DrinkLimit = "deh4"."yes",
    DrinkLimitNotSure = "deh4"."not_sure",
    /// A blood test showed a low mineral.
    LowMineral = "ele1"."last_year",
    LowMineralLongAgo = "ele1"."longer_ago",
    Kidney = "ele3"."kidney",
    Liver = "ele3"."liver",
    Statin = "med1"."statin",
    Quinine = "med4"."quinine",
    Pregnant = "pre1"."pregnant",
    AfterBirth = "pre1"."after_birth",
    PregnancyPrivate = "pre1"."rather_not_say",
    Weeks28Plus = "pre2"."weeks_28_plus",
    DailyAlcohol = "ele3"."alcohol_most_days",
    SleepyDriver = "slp1"."nod_off_driving",
    StopBreathing = "slp1"."stop_breathing",
    LoudSnoring = "slp1"."loud_snoring",
    SleepyByDay = "slp1"."sleepy_by_day",
    LegsMustMove = "slp1"."legs_must_move",
    ActDreams = "slp1"."act_dreams",
    SleepSignsNotSure = "slp1"."not_sure",
    Shifts = "slp2"."shifts",
    NightCare = "slp2"."night_care",
    Epilepsy = "slp2"."epilepsy",
    Bipolar = "slp2"."bipolar",
    Memory = "slp2"."memory",
    SleepingTablet = "slp2"."sleeping_tablet",
    LifePrivate = "slp2"."rather_not_say",
    OverThreeMonths = "slp3"."over_three_months",
    SpoilsDays = "slp4"."much",
    LowMood = "slp5"."yes",
    MoodPrivate = "slp5"."rather_not_say",
}

impl ReliedOn {
    /// Whether this answer was given to its question.
    pub fn is_in(self, answers: &Answers) -> bool {
        answers
            .get(self.question())
            .is_some_and(|answer| self.is_of(answer))
    }

    /// Whether this is the answer, or one of the answers, to its question.
    pub fn is_of(self, answer: &Answer) -> bool {
        answer.has(self.option())
    }
}
