//! What buttons carry: a cramp, a night, a number, a cause. Each is read back
//! only where it is one.

use super::data::{Carried, Wire, Written};
use charley_core::chat::{PictureLight, SignAsked};
use charley_core::dialogue::{Cause, Sign, Urgency};
use charley_core::diary::Factor;
use charley_core::diary::plan::{Automatic, WhyNever, Worth};
use charley_core::diary::trial::Habit;
use chrono::{Datelike, NaiveDate, Weekday};
use ids::ids;

/// A cramp of the diary, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrampId(pub u64);

/// A night, by the day that it begins on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NightOf(pub NaiveDate);

/// How bad it was, from 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Severity(u8);

impl Severity {
    const MAX: u8 = 10;

    pub fn of(number: u8) -> Option<Severity> {
        (number <= Severity::MAX).then_some(Severity(number))
    }

    pub fn number(self) -> u8 {
        self.0
    }
}

/// A part of the intake, by its place in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntakePart(pub usize);

/// When the stretch reminder comes, before bed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinutesBefore(pub u32);

/// A habit of the plan, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanId(pub u64);

/// The same, where a button tells it: those from before do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanOf(pub Option<PlanId>);

/// The record of a sign, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignId(pub u64);

ids! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum YesNo {
        Yes = "yes",
        No = "no",
    }
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch(pub bool);

pub const OFF: Switch = Switch(false);

/// When the weekly summary comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SummaryDay {
    /// On its usual day.
    Usual,
    On(Weekday),
    Never,
}

pub const SUMMARY_ON: SummaryDay = SummaryDay::Usual;

/// A language, by its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageTag([u8; TAG_BYTES_MAX]);

/// Of a tag such as `zh-hans`.
const TAG_BYTES_MAX: usize = 16;

impl LanguageTag {
    /// `None` where it is too long for one, or not of ASCII.
    pub fn of(tag: &str) -> Option<LanguageTag> {
        let mut bytes = [0; TAG_BYTES_MAX];
        let place = bytes.get_mut(..tag.len()).filter(|_| tag.is_ascii())?;
        place.copy_from_slice(tag.as_bytes());
        Some(LanguageTag(bytes))
    }

    pub fn tag(&self) -> String {
        let bytes = self.0.iter().take_while(|byte| **byte != 0);
        bytes.map(|byte| char::from(*byte)).collect()
    }
}

/// Days of a pause; 0 ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PauseDays(pub u32);

ids! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum YesNoUnsure {
        Yes = "yes",
        No = "no",
        NotSure = "not_sure",
    }
}

ids! {
    /// Where something is wrong, and how urgent that is one more question tells.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Trouble {
        Leg = "leg",
        Fall = "fall",
    }
}

/// A choice that has an id.
macro_rules! by_id {
    ($($Choice:ident),+) => {
        $(impl Carried for $Choice {
            fn put(&self, written: &mut Written) {
                written.choice = Some(self.id().to_owned());
            }

            fn take(wire: &Wire) -> Option<Self> {
                $Choice::from_id(wire.choice?)
            }
        })+
    };
}
by_id!(
    Automatic,
    Cause,
    Habit,
    PictureLight,
    Trouble,
    WhyNever,
    Worth,
    YesNo,
    YesNoUnsure
);

/// What a button is about, where that is a number.
macro_rules! by_number {
    ($($Subject:ident),+) => {
        $(impl Carried for $Subject {
            fn put(&self, written: &mut Written) {
                written.subject = Some(self.0.to_string());
            }

            fn take(wire: &Wire) -> Option<Self> {
                number(wire.subject).map($Subject)
            }
        })+
    };
}
by_number!(CrampId, IntakePart, PlanId, SignId);

fn number<N: std::str::FromStr>(text: Option<&str>) -> Option<N> {
    text?.parse().ok()
}

impl Carried for MinutesBefore {
    fn put(&self, written: &mut Written) {
        written.choice = Some(self.0.to_string());
    }

    fn take(wire: &Wire) -> Option<Self> {
        number(wire.choice).map(MinutesBefore)
    }
}

impl Carried for PlanOf {
    fn put(&self, written: &mut Written) {
        if let Some(plan) = self.0 {
            plan.put(written);
        }
    }

    fn take(wire: &Wire) -> Option<Self> {
        Some(PlanOf(PlanId::take(wire)))
    }
}

impl Carried for NightOf {
    fn put(&self, written: &mut Written) {
        written.subject = Some(self.0.num_days_from_ce().to_string());
    }

    fn take(wire: &Wire) -> Option<Self> {
        NaiveDate::from_num_days_from_ce_opt(number(wire.subject)?).map(NightOf)
    }
}

impl Carried for Severity {
    fn put(&self, written: &mut Written) {
        written.choice = Some(self.0.to_string());
    }

    fn take(wire: &Wire) -> Option<Self> {
        Severity::of(number(wire.choice)?)
    }
}

impl Carried for Factor {
    fn put(&self, written: &mut Written) {
        written.choice = Some(self.id().to_owned());
    }

    fn take(wire: &Wire) -> Option<Self> {
        charley_core::insights::WEIGHED
            .into_iter()
            .find(|factor| Some(factor.id()) == wire.choice)
    }
}

impl Carried for Switch {
    fn put(&self, written: &mut Written) {
        let to = if self.0 { "on" } else { "off" };
        written.choice = Some(to.to_owned());
    }

    fn take(wire: &Wire) -> Option<Self> {
        match wire.choice? {
            "on" => Some(Switch(true)),
            "off" => Some(OFF),
            _ => None,
        }
    }
}

impl Carried for SummaryDay {
    fn put(&self, written: &mut Written) {
        written.choice = Some(match self {
            SummaryDay::Usual => "on".to_owned(),
            SummaryDay::Never => "off".to_owned(),
            SummaryDay::On(day) => day.number_from_monday().to_string(),
        });
    }

    fn take(wire: &Wire) -> Option<Self> {
        match wire.choice? {
            "on" => Some(SummaryDay::Usual),
            "off" => Some(SummaryDay::Never),
            day => weekday(day.parse().ok()?).map(SummaryDay::On),
        }
    }
}

/// 1 is Monday.
pub fn weekday(number: u8) -> Option<Weekday> {
    let from_monday = number.checked_sub(1)?;
    Weekday::try_from(from_monday).ok()
}

impl Carried for LanguageTag {
    fn put(&self, written: &mut Written) {
        written.choice = Some(self.tag());
    }

    fn take(wire: &Wire) -> Option<Self> {
        LanguageTag::of(wire.choice?)
    }
}

impl Carried for PauseDays {
    fn put(&self, written: &mut Written) {
        written.choice = Some(self.0.to_string());
    }

    fn take(wire: &Wire) -> Option<Self> {
        number(wire.choice).map(PauseDays)
    }
}

/// What follows the urgency where it is about somebody else.
const OF_ANOTHER: &str = "-other";

/// `leg_clot-same_day`, `lung_clot-emergency-other`.
impl Carried for SignAsked {
    fn put(&self, written: &mut Written) {
        let another = if self.of_another { OF_ANOTHER } else { "" };
        let (sign, urgency) = (self.sign.id(), self.urgency.id());
        written.subject = Some(format!("{sign}-{urgency}{another}"));
    }

    fn take(wire: &Wire) -> Option<Self> {
        let subject = wire.subject?;
        if let Ok(number) = subject.parse() {
            return SignAsked::of_number(number);
        }
        let own = subject.strip_suffix(OF_ANOTHER);
        let (sign, urgency) = own.unwrap_or(subject).split_once('-')?;
        Some(SignAsked {
            sign: Sign::from_id(sign)?,
            urgency: Urgency::from_id(urgency)?,
            of_another: own.is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_names_the_sign_that_was_asked_about() {
        for sign in Sign::ALL {
            for urgency in Urgency::ALL {
                for of_another in [false, true] {
                    let asked = SignAsked {
                        sign,
                        urgency,
                        of_another,
                    };
                    let mut written = Written::default();
                    asked.put(&mut written);
                    assert_eq!(about(written.subject.as_deref()), Some(asked));
                }
            }
        }
    }

    #[test]
    fn numbers_from_before_mean_what_they_meant() {
        for (number, sign, urgency, of_another) in [
            ("0", Sign::LungClot, Urgency::Book, false),
            ("5", Sign::LegClot, Urgency::Emergency, false),
            ("71", Sign::SelfHarm, Urgency::Emergency, false),
            ("1004", Sign::LegClot, Urgency::SameDay, true),
        ] {
            let asked = SignAsked {
                sign,
                urgency,
                of_another,
            };
            assert_eq!(about(Some(number)), Some(asked), "{number}");
        }
        for forged in ["72", "999", "-1", "leg_clot", "leg_clot-soon", "", "-other"] {
            assert_eq!(about(Some(forged)), None, "{forged}");
        }
    }

    fn about(subject: Option<&str>) -> Option<SignAsked> {
        Carried::take(&Wire {
            name: "danger.ask",
            choice: None,
            handle: None,
            subject,
        })
    }
}
