//! Adding what a plan has.

use super::fields::{BadField, Fields};
use super::plan::Plan;
use crate::conversation::chat::{Lead, Person};
use crate::conversation::context::Context;
use crate::conversation::night_count::{self, OfNight};
use crate::conversation::{nights, settings};
use crate::diary::hours::is_one_night;
use crate::diary::{Record, SignRecord, report};
use crate::place::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;

/// What a file says about the person and nobody has told here: each is there
/// only where it is not known yet.
#[derive(Debug, PartialEq)]
pub struct Profile {
    zone: Option<Zone>,
    bedtime: Option<NaiveTime>,
    rising: Option<NaiveTime>,
    consented_at: Option<DateTime<Utc>>,
    /// With the bedtime, so that nobody's choice is changed.
    switches: Option<Switches>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Switches {
    water: Lead,
    stretch: Lead,
    checkin: Switch,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Switch {
    enabled: bool,
}

impl Profile {
    /// `None` where it says nothing new.
    pub fn read(fields: &Fields, person: &Person) -> Result<Option<Profile>, BadField> {
        let bedtime = clock(fields, "bedtime")?.filter(|_| person.bedtime.is_none());
        let rising = clock(fields, "rising")?.filter(|_| bedtime.is_some());
        let zone: Option<Zone> = fields.optional("time_zone")?;
        let consented_at = fields.moment("consented_at")?;
        let profile = Profile {
            zone: zone.filter(|_| person.zone.is_none()),
            rising: rising.filter(|rising| bedtime.is_some_and(|bed| is_one_night(bed, *rising))),
            consented_at: consented_at.filter(|_| person.consented_at.is_none()),
            switches: switches(fields)?.filter(|_| bedtime.is_some()),
            bedtime,
        };
        let is_new =
            profile.zone.is_some() || profile.bedtime.is_some() || profile.consented_at.is_some();
        Ok(is_new.then_some(profile))
    }
}

fn switches(fields: &Fields) -> Result<Option<Switches>, BadField> {
    fields.checked("reminders", |switches: &Switches| {
        let (water, stretch) = (switches.water, switches.stretch);
        settings::may_be_leads(water.minutes_before_bed, stretch.minutes_before_bed)
    })
}

/// `22:30`
fn clock(fields: &Fields, field: &'static str) -> Result<Option<NaiveTime>, BadField> {
    let typed: Option<String> = fields.optional(field)?;
    let read = |typed: String| NaiveTime::parse_from_str(&typed, "%H:%M");
    typed.map(read).transpose().map_err(|_| fields.bad(field))
}

/// The diary takes over what the plan has; check-ins and nights follow.
pub fn add(cx: &mut Context, plan: Plan) {
    if let Some(profile) = plan.profile {
        take_over(cx, profile);
    }
    cx.chat.person.announced.extend(plan.announced);
    let mut signs = Vec::new();
    for record in plan.records {
        match record {
            Record::Sign(sign) => signs.push(sign),
            other => cx.keep(other),
        }
    }
    for sign in signs {
        let id = cx.new_record_id();
        cx.keep(Record::Sign(SignRecord { id, ..sign }));
    }
    nights::sort(cx);
    for (night, found) in unequal_nights(cx) {
        // A cramp that could not be added was a cramp all the same.
        night_count::make_up_for(cx, night, found);
    }
    cx.replan = true;
    cx.is_vital = true;
}

fn take_over(cx: &mut Context, profile: Profile) {
    let person = &mut cx.chat.person;
    person.zone = person.zone.or(profile.zone);
    person.consented_at = person.consented_at.or(profile.consented_at);
    if let Some(bedtime) = profile.bedtime {
        person.bedtime = Some(bedtime);
        person.rising = profile.rising;
    }
    if let Some(switches) = profile.switches {
        person.settings.water = switches.water;
        person.settings.stretch = switches.stretch;
        person.settings.checkin = switches.checkin.enabled;
    }
}

/// Nights whose check-in counts other cramps than the diary has now, with what
/// it has. All at once: looking at all cramps for each of very many nights
/// takes seconds.
fn unequal_nights(cx: &Context) -> Vec<(NaiveDate, OfNight)> {
    let diary = &cx.chat.diary;
    let cramps = report::cramps_by_night(diary);
    let found = |night: &NaiveDate| OfNight::of(cramps.get(night).into_iter().flatten().copied());
    let nights = diary.checkins.values().map(|checkin| {
        let found = found(&checkin.night);
        let is_equal = found.count.min(3) == usize::from(checkin.cramps);
        (checkin.night, found, is_equal)
    });
    let unequal = nights.filter(|(_, _, is_equal)| !is_equal);
    unequal.map(|(night, found, _)| (night, found)).collect()
}
