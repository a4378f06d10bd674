//! What a file says about the person.

use super::fields::{BadField, Fields};
use crate::chat::{self, Lead, Person};
use crate::diary::hours::is_one_night;
use crate::place::{Zone, emergency};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;

/// What a file says about the person and nobody has told here: each is there
/// only where it is not known yet.
#[derive(Debug, PartialEq)]
pub struct NewProfile {
    pub zone: Option<Zone>,
    pub bedtime: Option<NaiveTime>,
    pub rising: Option<NaiveTime>,
    pub consented_at: Option<DateTime<Utc>>,
    /// With the bedtime, so that nobody's choice is changed.
    pub switches: Option<SwitchesIn>,
    pub emergency_number: Option<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
pub struct SwitchesIn {
    pub water: Lead,
    pub stretch: StretchIn,
    pub checkin: SwitchIn,
}

#[derive(Debug, Deserialize, PartialEq)]
pub struct StretchIn {
    #[serde(flatten)]
    pub lead: Lead,
    #[serde(default)]
    pub fewer_from: Option<NaiveDate>,
}

#[derive(Debug, Deserialize, PartialEq)]
pub struct SwitchIn {
    pub enabled: bool,
}

impl NewProfile {
    /// `None` where it says nothing new.
    pub fn read(fields: &Fields, person: &Person) -> Result<Option<NewProfile>, BadField> {
        let bedtime = clock(fields, "bedtime")?.filter(|_| person.bedtime.is_none());
        let rising = clock(fields, "rising")?.filter(|_| bedtime.is_some());
        let zone: Option<Zone> = fields.optional("time_zone")?;
        let consented_at = fields.moment("consented_at")?;
        let own_number = own_number(fields)?;
        let profile = NewProfile {
            emergency_number: own_number.filter(|_| person.settings.emergency_number.is_none()),
            zone: zone.filter(|_| person.zone.is_none()),
            rising: rising.filter(|rising| bedtime.is_some_and(|bed| is_one_night(bed, *rising))),
            consented_at: consented_at.filter(|_| person.consented_at.is_none()),
            switches: switches(fields)?.filter(|_| bedtime.is_some()),
            bedtime,
        };
        let is_new = [
            profile.zone.is_some(),
            profile.bedtime.is_some(),
            profile.consented_at.is_some(),
            profile.emergency_number.is_some(),
        ];
        Ok(is_new.contains(&true).then_some(profile))
    }
}

fn switches(fields: &Fields) -> Result<Option<SwitchesIn>, BadField> {
    fields.checked("reminders", |switches: &SwitchesIn| {
        let (water, stretch) = (switches.water, switches.stretch.lead);
        chat::may_be_leads(water.minutes_before_bed, stretch.minutes_before_bed)
    })
}

fn own_number(fields: &Fields) -> Result<Option<String>, BadField> {
    let written: Option<String> = fields.optional("emergency_number")?;
    let read = |written: String| emergency::own_number(&written);
    let bad = || fields.bad("emergency_number");
    written
        .map(|written| read(written).ok_or_else(bad))
        .transpose()
}

/// `22:30`
fn clock(fields: &Fields, field: &'static str) -> Result<Option<NaiveTime>, BadField> {
    let typed: Option<String> = fields.optional(field)?;
    let read = |typed: String| NaiveTime::parse_from_str(&typed, "%H:%M");
    typed.map(read).transpose().map_err(|_| fields.bad(field))
}
