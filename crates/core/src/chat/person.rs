//! One chat as a turn reads and changes it: the person, beside the diary.

use super::asked::{
    Announced, CutText, DangerQuestion, HowBad, OpenReminder, PlanDraft, Said, SentFile, ToldCramp,
};
use super::ids::{Handle, Wake};
use super::session::{Aim, Session};
use super::settings::Settings;
use crate::dialogue::Sign;
use crate::diary::hours::is_one_night;
use crate::diary::{Diary, Factor, Hours, ReminderKind, night, report};
use crate::place::{self, Zone};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Offset, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One chat as a turn reads and changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chat {
    pub person: Person,
    pub diary: Diary,
}

/// The small record that changes with nearly every turn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Telegram's chat id. In private chats it equals the person's user id.
    pub chat_id: i64,
    /// BCP 47 tag.
    pub language: String,
    /// The person chose it; otherwise it is that of their app, or ours.
    #[serde(default)]
    pub has_chosen_language: bool,
    pub consented_at: Option<DateTime<Utc>>,
    #[serde(default, deserialize_with = "place::kept_if_any")]
    pub zone: Option<Zone>,
    pub bedtime: Option<NaiveTime>,
    pub rising: Option<NaiveTime>,
    pub settings: Settings,
    /// Telegram says that nothing we send arrives.
    pub unreachable: bool,
    /// What is due when. The store's index of due rows follows this.
    pub due: BTreeMap<Wake, Due>,
    /// The last night each kind came due for, so that a night gets one of each.
    pub last_night: BTreeMap<ReminderKind, NaiveDate>,
    /// Counts up; the next id of a cramp or sign.
    pub next_record_id: u64,
    pub next_handle: Handle,
    /// Of which generation those two are, see [`Chat::number_from`].
    #[serde(default)]
    pub generation: u32,
    /// The newest message of the chat, while it is ours.
    pub newest: Option<Handle>,
    #[serde(default)]
    pub group_answered_at: Option<DateTime<Utc>>,
    /// The dialogue that is being held.
    #[serde(default)]
    pub session: Option<Session>,
    /// The intake, set aside while something else is asked.
    #[serde(default)]
    pub parked: Option<Session>,
    /// The questions were started again: answers from before do not count as
    /// those of a part.
    #[serde(default)]
    pub asked_anew_at: Option<DateTime<Utc>>,
    /// Open offers to log a cramp: the message with the button, and when its
    /// cramp would have been; `None` means when the button is tapped.
    #[serde(default)]
    pub offers: BTreeMap<Handle, Option<DateTime<Utc>>>,
    /// What was told of the cramps of these offers.
    #[serde(default)]
    pub told: BTreeMap<Handle, ToldCramp>,
    /// The buttons of the newest messages as they are now, each by a checksum
    /// of its data.
    #[serde(default)]
    pub screens: BTreeMap<Handle, Vec<u32>>,
    /// The cramp kept last by `/log` or one tap, and the date of the message
    /// that told of it.
    #[serde(default)]
    pub last_log: Option<(u64, DateTime<Utc>)>,
    /// "How bad was it?" of a `/log`, until it is answered.
    #[serde(default)]
    pub how_bad: Option<HowBad>,
    /// The newest reminder of each kind, whose buttons still count.
    #[serde(default)]
    pub open_reminders: BTreeMap<ReminderKind, OpenReminder>,
    /// When each sleep tip was last given, by its number.
    #[serde(default)]
    pub tips_given: BTreeMap<u8, NaiveDate>,
    #[serde(default)]
    pub said: Said,
    /// Files that were sent and wait to be read or added, the newest last.
    #[serde(default)]
    pub files: Vec<SentFile>,
    /// When the one question about a sign was last asked.
    #[serde(default)]
    pub danger_asked: BTreeMap<Sign, DateTime<Utc>>,
    /// The newest question about danger, until it is answered.
    #[serde(default)]
    pub danger_question: Option<DangerQuestion>,
    /// What was announced of the nights, the last time for each exposure.
    #[serde(default)]
    pub announced: BTreeMap<Factor, Announced>,
    /// Albums of which a part had its answer, the newest last.
    #[serde(default)]
    pub albums: Vec<u32>,
    /// The last words of a text that Telegram may have cut, until something else
    /// comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut: Option<CutText>,
    /// The habit of the plan that is being planned.
    #[serde(default)]
    pub plan_draft: Option<PlanDraft>,
    /// How often *Others* was tapped at the last choice of a habit.
    #[serde(default)]
    pub plan_others_shown: u8,
    /// When they last wrote or tapped.
    #[serde(default)]
    pub last_sign_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    pub at: DateTime<Utc>,
    /// The night it is for.
    pub night: NaiveDate,
    /// Put off by the person; the regular time of this night is over.
    pub snoozed: bool,
}

/// More messages than anybody is sent in one generation.
const HANDLES_A_GENERATION: u64 = 1 << 32;

/// More records than anybody makes in one generation, and few enough for ids
/// to stay short.
const IDS_A_GENERATION: u64 = 1 << 16;

impl Chat {
    /// A chat that nothing is known about.
    ///
    /// Handles start at the second of the first event; the shell lets them start
    /// at a number by chance above that, so that handles from before a `/delete`
    /// are not given out again, whatever the clock shows.
    pub fn new(chat_id: i64, now: DateTime<Utc>) -> Self {
        Chat {
            person: Person::new(chat_id, now),
            diary: Diary::default(),
        }
    }

    /// Handles and ids are given above all of earlier generations from here on.
    /// A new one begins when what is kept came from a backup: nobody knows then
    /// which numbers were given after it was made.
    pub fn number_from(&mut self, generation: u32) {
        let passed = u64::from(generation.saturating_sub(self.person.generation));
        if passed == 0 {
            return;
        }
        let person = &mut self.person;
        let handles = passed.saturating_mul(HANDLES_A_GENERATION);
        person.next_handle = person.next_handle.saturating_add(handles);
        let next_id = person
            .next_record_id
            .max(self.diary.highest_id().saturating_add(1));
        person.next_record_id = next_id.saturating_add(passed * IDS_A_GENERATION);
        person.generation = generation;
    }

    /// The newest night at an instant: the present one at night or once
    /// something of it is recorded, else the one that ended last. `None` until
    /// the zone is known.
    pub fn newest_night(&self, at: DateTime<Utc>) -> Option<NaiveDate> {
        let hours = self.person.hours();
        let present = night::night_of_in_zone(at, self.person.zone?, self.person.bedtime);
        let is_night = hours.is_some_and(|hours| night::is_night(at, &hours));
        if is_night || report::is_recorded(&self.diary, present) {
            return Some(present);
        }
        let ended = hours.and_then(|hours| night::last_night_ended(at, &hours));
        ended.or(Some(present))
    }
}

impl Person {
    fn new(chat_id: i64, now: DateTime<Utc>) -> Self {
        Person {
            chat_id,
            language: "en".to_owned(),
            has_chosen_language: false,
            consented_at: None,
            zone: None,
            bedtime: None,
            rising: None,
            settings: Settings::default(),
            unreachable: false,
            due: BTreeMap::new(),
            last_night: BTreeMap::new(),
            next_record_id: 1,
            next_handle: u64::try_from(now.timestamp()).unwrap_or(1),
            generation: 0,
            newest: None,
            group_answered_at: None,
            session: None,
            parked: None,
            asked_anew_at: None,
            offers: BTreeMap::new(),
            told: BTreeMap::new(),
            screens: BTreeMap::new(),
            last_log: None,
            how_bad: None,
            open_reminders: BTreeMap::new(),
            tips_given: BTreeMap::new(),
            said: Said::default(),
            files: Vec::new(),
            danger_asked: BTreeMap::new(),
            danger_question: None,
            announced: BTreeMap::new(),
            albums: Vec::new(),
            cut: None,
            plan_draft: None,
            plan_others_shown: 0,
            last_sign_at: None,
        }
    }

    /// What the session is held for.
    pub fn aim(&self) -> Option<Aim> {
        self.session.as_ref().map(|session| session.aim)
    }

    /// The part of the intake that is being asked.
    pub fn part(&self) -> Option<usize> {
        self.session.as_ref().and_then(Session::part)
    }

    /// Whether there is an intake to go on with.
    pub fn is_set_up_under_way(&self) -> bool {
        self.parked.is_some() || self.part().is_some()
    }

    /// Whether a dialogue has asked something since.
    pub fn was_asked_since(&self, then: DateTime<Utc>) -> bool {
        let session = self.session.as_ref();
        session.is_some_and(|session| session.asked_at > then)
    }

    /// An instant on the person's clock, or as UTC has it while no zone is known.
    pub fn local(&self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        match self.zone {
            Some(zone) => {
                instant.with_timezone(&zone.offset_from_utc_datetime(&instant.naive_utc()).fix())
            }
            None => instant.fixed_offset(),
        }
    }

    /// The person's hours, once zone and bedtime are known. A rising that was
    /// told for another bedtime does not count, nor a zone whose rules are not
    /// there.
    pub fn hours(&self) -> Option<Hours> {
        hours_of(self.zone, self.bedtime, self.rising)
    }
}

/// Hours of what was told, as [`Person::hours`] has them.
pub fn hours_of(
    zone: Option<Zone>,
    bedtime: Option<NaiveTime>,
    rising: Option<NaiveTime>,
) -> Option<Hours> {
    let bedtime = bedtime?;
    let rising = rising.filter(|rising| is_one_night(bedtime, *rising));
    Some(Hours {
        zone: zone.filter(|zone| zone.is_known())?,
        bedtime,
        rising: rising.unwrap_or_else(|| usual_rising(bedtime)),
    })
}

/// Eight hours after bedtime.
fn usual_rising(bedtime: NaiveTime) -> NaiveTime {
    bedtime + chrono::TimeDelta::hours(8)
}
