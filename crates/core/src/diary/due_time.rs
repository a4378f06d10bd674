//! When the reminders and the check-in come due, and how late they may be.
//!
//! Every time is counted from the bedtime or rising of one night, so that each
//! local evening gets one of each, through clock changes and travel.

use super::night::{bedtime_of, happens, night_of, rising_of};
use super::{Hours, ReminderKind};
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc, Weekday};

/// The morning check-in comes this long after rising.
pub const CHECKIN_AFTER_RISING: TimeDelta = TimeDelta::minutes(30);

/// Water is of no use later than this.
pub const WATER_LATEST: TimeDelta = TimeDelta::minutes(45);

/// The evening walk comes this long before bed.
pub const WALK_MINUTES: u32 = 180;

/// An hour later it is no evening walk any more.
pub const WALK_LATEST: TimeDelta = TimeDelta::hours(1);

/// The weekly summary comes this long after rising: when the check-in of that
/// morning is mostly answered.
pub const SUMMARY_AFTER_RISING: TimeDelta = TimeDelta::hours(2);

/// After this the morning is over.
pub const CHECKIN_LATEST: TimeDelta = TimeDelta::hours(3);

/// How long *snooze* puts a reminder off.
pub const SNOOZE: TimeDelta = TimeDelta::minutes(15);

/// Water comes at least this long before stretch, in minutes.
pub const LEADS_APART_MINUTES: u32 = 15;

/// The next evening reminder: the first night later than `after_night` for
/// which `lead_minutes` before bedtime is not past yet, and that instant.
pub fn next_due(
    lead_minutes: u32,
    hours: &Hours,
    after_night: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Option<(NaiveDate, DateTime<Utc>)> {
    let lead = TimeDelta::minutes(lead_minutes.into());
    let bedtime_from = now.checked_add_signed(lead)?;
    let night = first_night(hours, after_night, bedtime_of, bedtime_from)?;
    Some((night, bedtime_of(night, hours) - lead))
}

/// The next morning check-in, with the night it asks about.
pub fn next_checkin(
    hours: &Hours,
    after_night: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Option<(NaiveDate, DateTime<Utc>)> {
    let rising_from = now.checked_sub_signed(CHECKIN_AFTER_RISING)?;
    let night = first_night(hours, after_night, rising_of, rising_from)?;
    Some((night, rising_of(night, hours) + CHECKIN_AFTER_RISING))
}

/// The next weekly summary, on the morning of a weekday, with the last night
/// that is in it.
pub fn next_summary(
    weekday: Weekday,
    hours: &Hours,
    after_night: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Option<(NaiveDate, DateTime<Utc>)> {
    let rising_from = now.checked_sub_signed(SUMMARY_AFTER_RISING)?;
    let first = first_night(hours, after_night, rising_of, rising_from)?;
    let is_on_the_day = |night: NaiveDate| {
        let rising = rising_of(night, hours).with_timezone(&hours.zone);
        happens(night, hours) && rising.weekday() == weekday
    };
    // A week, and another one where the date line took that day.
    let night = first
        .iter_days()
        .take(15)
        .find(|night| is_on_the_day(*night))?;
    Some((night, rising_of(night, hours) + SUMMARY_AFTER_RISING))
}

/// The last instant at which something due is still worth sending.
pub fn latest_send(
    kind: ReminderKind,
    due_at: DateTime<Utc>,
    night: NaiveDate,
    hours: &Hours,
) -> DateTime<Utc> {
    match kind {
        ReminderKind::Water => (due_at + WATER_LATEST).min(bedtime_of(night, hours)),
        ReminderKind::Stretch => bedtime_of(night, hours),
        ReminderKind::Walk => (due_at + WALK_LATEST).min(bedtime_of(night, hours)),
        ReminderKind::Checkin => due_at + CHECKIN_LATEST,
    }
}

/// When a snoozed reminder comes again; `None` where that is not before
/// bedtime.
pub fn snooze_until(now: DateTime<Utc>, night: NaiveDate, hours: &Hours) -> Option<DateTime<Utc>> {
    let again = now + SNOOZE;
    (again < bedtime_of(night, hours)).then_some(again)
}

/// Whether water comes early enough before stretch.
pub fn leads_fit(water_minutes: u32, stretch_minutes: u32) -> bool {
    water_minutes
        .checked_sub(stretch_minutes)
        .is_some_and(|apart| apart >= LEADS_APART_MINUTES)
}

/// The first night later than `after_night` whose bedtime, or rising, is not
/// before `from`.
fn first_night(
    hours: &Hours,
    after_night: Option<NaiveDate>,
    moment_of: fn(NaiveDate, &Hours) -> DateTime<Utc>,
    from: DateTime<Utc>,
) -> Option<NaiveDate> {
    // The rising of an earlier night may be later than `from`; two days are
    // more than a night is long, and a skipped date is one more.
    let earliest = night_of(from, hours).checked_sub_days(Days::new(3))?;
    let first = match after_night {
        Some(after) => earliest.max(after.succ_opt()?),
        None => earliest,
    };
    first
        .iter_days()
        .take(7)
        .find(|night| happens(*night, hours) && moment_of(*night, hours) >= from)
}
