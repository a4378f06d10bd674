//! What was asked, offered or said, and waits for an answer or must not be said
//! again too soon.

use super::ids::Handle;
use crate::dialogue::{Sign, Urgency};
use crate::diary::plan::HabitCue;
use crate::diary::{Leg, Minutes, Muscle};
use crate::insights::Direction;
use crate::place::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a text told of the cramp that it led to an offer of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldCramp {
    pub severity: Option<u8>,
    pub leg: Option<Leg>,
    pub muscle: Option<Muscle>,
    pub minutes: Option<Minutes>,
    /// It was last night, at no time that was told.
    pub is_of_last_night: bool,
    /// That night, where it is known.
    pub night: Option<NaiveDate>,
}

/// A link between an exposure and the cramps that the person was told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    pub way: Direction,
    pub at: DateTime<Utc>,
    /// When it was said that it no longer holds.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// A question about danger, with the message that asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerQuestion {
    pub about: AskedAbout,
    pub handle: Option<Handle>,
    pub asked_at: DateTime<Utc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub enum AskedAbout {
    /// Words that may tell a sign.
    Sign(SignAsked),
    /// Whether the leg is cold, pale or numb with a cramp that stays.
    ColdLeg { cramp: u64 },
}

/// The sign that words may tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignAsked {
    pub sign: Sign,
    pub urgency: Urgency,
    /// Of somebody beside whoever types.
    pub of_another: bool,
}

/// As it was ever stored.
#[derive(Deserialize)]
enum Stored {
    /// By a number, until November 2026.
    Words {
        subject: u64,
    },
    Sign(SignAsked),
    ColdLeg {
        cramp: u64,
    },
}

impl From<Stored> for AskedAbout {
    fn from(stored: Stored) -> Self {
        match stored {
            // No other numbers were ever written.
            Stored::Words { subject } => {
                AskedAbout::Sign(SignAsked::of_number(subject).unwrap_or(SignAsked::FIRST))
            }
            Stored::Sign(asked) => AskedAbout::Sign(asked),
            Stored::ColdLeg { cramp } => AskedAbout::ColdLeg { cramp },
        }
    }
}

/// The signs as they were numbered until November 2026, for buttons and
/// questions from before. Never changes.
const NUMBERED: [Sign; 24] = [
    Sign::LungClot,
    Sign::LegClot,
    Sign::ColdLeg,
    Sign::FootAtRisk,
    Sign::WalkingPain,
    Sign::Weakness,
    Sign::StrokeSpine,
    Sign::Numbness,
    Sign::BothSwollen,
    Sign::LongCramp,
    Sign::WideCramps,
    Sign::MuscleBreakdown,
    Sign::StatinPain,
    Sign::Liver,
    Sign::Tetanus,
    Sign::DirtyWound,
    Sign::Poison,
    Sign::Dehydrated,
    Sign::PregLeg,
    Sign::PregPressure,
    Sign::Quinine,
    Sign::NewMedicine,
    Sign::Often,
    Sign::SelfHarm,
];
const URGENCIES: [Urgency; 3] = [Urgency::Book, Urgency::SameDay, Urgency::Emergency];
/// Numbers of questions about somebody else began here.
const OF_ANOTHER: u64 = 1000;

impl SignAsked {
    const FIRST: SignAsked = SignAsked {
        sign: Sign::LungClot,
        urgency: Urgency::Emergency,
        of_another: false,
    };

    /// What a number from before stands for.
    pub fn of_number(number: u64) -> Option<SignAsked> {
        let (number, of_another) = match number.checked_sub(OF_ANOTHER) {
            Some(number) => (number, true),
            None => (number, false),
        };
        let number = usize::try_from(number).ok()?;
        Some(SignAsked {
            sign: *NUMBERED.get(number / URGENCIES.len())?,
            urgency: URGENCIES[number % URGENCIES.len()],
            of_another,
        })
    }
}

/// A habit while it is planned, tap by tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanDraft {
    pub unit: String,
    pub action: Option<String>,
    pub cue: Option<HabitCue>,
    pub obstacle: Option<String>,
}

impl PlanDraft {
    pub fn new(unit: &str) -> PlanDraft {
        PlanDraft {
            unit: unit.to_owned(),
            action: None,
            cue: None,
            obstacle: None,
        }
    }

    pub fn with_action(self, action: &str) -> PlanDraft {
        PlanDraft {
            action: Some(action.to_owned()),
            ..self
        }
    }
}

/// A file that the person sent; Telegram keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    pub file_id: String,
    pub name: String,
    /// The message that offers to add it.
    pub offered: Option<Handle>,
}

/// A cramp whose severity was asked: in which message, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HowBad {
    pub cramp: u64,
    pub handle: Handle,
    pub asked_at: DateTime<Utc>,
}

/// A reminder's message and the night it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenReminder {
    pub night: NaiveDate,
    pub handle: Handle,
}

/// When things that must not be said too often were last said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Three cramp nights a week for two weeks.
    pub often_at: Option<DateTime<Utc>>,
    /// When the person said that they have seen someone about frequent cramps.
    #[serde(default)]
    pub often_seen_at: Option<DateTime<Utc>>,
    /// The newest sign for which a leg rests, and how often it was asked whether
    /// somebody has looked at it.
    #[serde(default)]
    pub looked_at_for: Option<u64>,
    #[serde(default)]
    pub looked_at_asked: u8,
    /// The offer to move the evening water.
    pub water_offer_at: Option<DateTime<Utc>>,
    /// Asking again about pregnancy.
    pub pregnancy_at: Option<DateTime<Utc>>,
    /// The person wants never to be asked again about pregnancy.
    pub pregnancy_never: bool,
    /// The offer of the check-in under a reminder; it is made once.
    #[serde(default)]
    pub checkin_offer_at: Option<DateTime<Utc>>,
    /// On how many mornings a part of the intake was offered, and with the answer
    /// to which night the last time.
    #[serde(default)]
    pub part_offers: u8,
    #[serde(default)]
    pub part_offered_for: Option<NaiveDate>,
    /// The offer to stop a stretch reminder that is skipped; it is made once.
    #[serde(default)]
    pub stretch_offer_at: Option<DateTime<Utc>>,
    /// The newest offer of fewer stretch reminders, or of their end.
    #[serde(default)]
    pub fewer_offer_at: Option<DateTime<Utc>>,
    /// When it was last asked whether to bring them back; once since they became fewer.
    #[serde(default)]
    pub fewer_back_at: Option<DateTime<Utc>>,
    /// That they are away from the zone that they had before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
    /// The offer of a weekly summary; it is made once.
    #[serde(default)]
    pub summary_offer_at: Option<DateTime<Utc>>,
    /// The last night of the last weekly summary that came due.
    #[serde(default)]
    pub summary_night: Option<NaiveDate>,
    /// How much was said of a silence that still lasts.
    #[serde(default)]
    pub absence_steps: u8,
    /// When the last of it was said.
    #[serde(default)]
    pub absence_at: Option<DateTime<Utc>>,
    /// How often the plan's further questions were offered.
    #[serde(default)]
    pub plan_more_offers: u8,
    /// The packs that were offered; each is once.
    #[serde(default)]
    pub packs_offered: BTreeSet<String>,
    /// A pack that ended by date, until that is said.
    #[serde(default)]
    pub pack_over: Option<u64>,
    /// The night from which a week of shifts counts.
    #[serde(default)]
    pub pack_bedtime_asked: Option<NaiveDate>,
    /// The last night of the week after a pause, once the smallest version was said.
    #[serde(default)]
    pub tiny_said_for: Option<NaiveDate>,
    /// When each sentence of care that is no sign was said, by its words.
    #[serde(default)]
    pub care_at: BTreeMap<String, DateTime<Utc>>,
    /// When the check-in last ended by itself.
    #[serde(default)]
    pub checkins_ended_at: Option<DateTime<Utc>>,
    /// A plan waits, and whoever comes back is welcomed.
    #[serde(default)]
    pub is_welcome_due: bool,
    /// Since an emergency was told the plan rests, until it is opened.
    #[serde(default)]
    pub plan_rests_since: Option<DateTime<Utc>>,
    /// That it rests was said.
    #[serde(default)]
    pub is_plan_rest_said: bool,
    /// When a review was shown last.
    #[serde(default)]
    pub review_at: Option<DateTime<Utc>>,
    /// The last night of a week whose review rested, until `/plan` shows it.
    #[serde(default)]
    pub review_rested: Option<NaiveDate>,
    /// The newest day for which a quiet note came due, by the night that ends it.
    #[serde(default)]
    pub note_day: Option<NaiveDate>,
    /// The message of the newest quiet note.
    #[serde(default)]
    pub note_message: Option<Handle>,
    /// The evenings since then count where the question about drinks has no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub water_unanswered_from: Option<DateTime<Utc>>,
    /// That question is left out by now; and it was while nobody was there.
    #[serde(default, skip_serializing_if = "is_false")]
    pub water_left_out: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub water_back_with_a_sign: bool,
    /// The newest telling of dark thoughts after which nobody asks any more how it is,
    /// and when somebody last did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_is_it_for: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_is_it_at: Option<DateTime<Utc>>,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn is_false(is_so: &bool) -> bool {
    !is_so
}

/// How a text ended that was as long as those that Telegram's apps cut in pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CutText {
    pub sent_at: DateTime<Utc>,
    /// Whole words.
    pub tail: String,
}

/// A clock that shows something else than the one at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    pub from: Zone,
    pub since: DateTime<Utc>,
    /// A journey was offered for it.
    pub is_offered: bool,
}
