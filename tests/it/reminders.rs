//! When reminders and check-ins come due: one of each per local evening,
//! whatever the clocks do.

use charley::diary::due_time::{latest_send, leads_fit, next_checkin, next_due, snooze_until};
use charley::diary::night::{bedtime_of, rising_of};
use charley::diary::{Hours, ReminderKind};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Zone, bedtime, minutes before it, first night; then, for three dates, each
/// night that gets a reminder and when it comes.
type Row = (
    &'static str,
    &'static str,
    u32,
    &'static str,
    &'static [&'static str],
);

#[rustfmt::skip]
const EVENINGS: &[Row] = &[
    ("Europe/Berlin", "22:30", 120, "2026-03-28", &["2026-03-28 2026-03-28T20:30:00+01:00", "2026-03-29 2026-03-29T20:30:00+02:00", "2026-03-30 2026-03-30T20:30:00+02:00"]),
    // Skipped on the 29th: bedtime is 03:00 then.
    ("Europe/Berlin", "02:30", 30, "2026-03-27", &["2026-03-27 2026-03-28T02:00:00+01:00", "2026-03-28 2026-03-29T01:30:00+01:00", "2026-03-29 2026-03-30T02:00:00+02:00"]),
    ("Europe/Berlin", "03:15", 30, "2026-03-27", &["2026-03-27 2026-03-28T02:45:00+01:00", "2026-03-28 2026-03-29T01:45:00+01:00", "2026-03-29 2026-03-30T02:45:00+02:00"]),
    // Twice on the 25th: the first of the two counts.
    ("Europe/Berlin", "02:30", 30, "2026-10-23", &["2026-10-23 2026-10-24T02:00:00+02:00", "2026-10-24 2026-10-25T02:00:00+02:00", "2026-10-25 2026-10-26T02:00:00+01:00"]),
    ("Europe/Berlin", "00:30", 120, "2026-10-23", &["2026-10-23 2026-10-23T22:30:00+02:00", "2026-10-24 2026-10-24T22:30:00+02:00", "2026-10-25 2026-10-25T22:30:00+01:00"]),
    ("Europe/Lisbon", "01:30", 30, "2026-03-27", &["2026-03-27 2026-03-28T01:00:00+00:00", "2026-03-28 2026-03-29T00:30:00+00:00", "2026-03-29 2026-03-30T01:00:00+01:00"]),
    ("Europe/Lisbon", "01:30", 120, "2026-10-23", &["2026-10-23 2026-10-23T23:30:00+01:00", "2026-10-24 2026-10-24T23:30:00+01:00", "2026-10-25 2026-10-25T23:30:00+00:00"]),
    ("Europe/London", "23:00", 120, "2026-03-28", &["2026-03-28 2026-03-28T21:00:00+00:00", "2026-03-29 2026-03-29T21:00:00+01:00", "2026-03-30 2026-03-30T21:00:00+01:00"]),
    ("Europe/London", "01:15", 30, "2026-10-23", &["2026-10-23 2026-10-24T00:45:00+01:00", "2026-10-24 2026-10-25T00:45:00+01:00", "2026-10-25 2026-10-26T00:45:00+00:00"]),
    ("America/New_York", "02:30", 30, "2026-03-06", &["2026-03-06 2026-03-07T02:00:00-05:00", "2026-03-07 2026-03-08T01:30:00-05:00", "2026-03-08 2026-03-09T02:00:00-04:00"]),
    ("America/New_York", "22:30", 120, "2026-10-31", &["2026-10-31 2026-10-31T20:30:00-04:00", "2026-11-01 2026-11-01T20:30:00-05:00", "2026-11-02 2026-11-02T20:30:00-05:00"]),
    ("America/New_York", "01:30", 30, "2026-10-30", &["2026-10-30 2026-10-31T01:00:00-04:00", "2026-10-31 2026-11-01T01:00:00-04:00", "2026-11-01 2026-11-02T01:00:00-05:00"]),
    ("America/Los_Angeles", "03:00", 120, "2026-03-06", &["2026-03-06 2026-03-07T01:00:00-08:00", "2026-03-07 2026-03-08T00:00:00-08:00", "2026-03-08 2026-03-09T01:00:00-07:00"]),
    // To bed in the morning, after a night shift.
    ("America/Los_Angeles", "10:00", 120, "2026-03-07", &["2026-03-07 2026-03-07T08:00:00-08:00", "2026-03-08 2026-03-08T08:00:00-07:00", "2026-03-09 2026-03-09T08:00:00-07:00"]),
    // No change since 2019; before, at midnight.
    ("America/Sao_Paulo", "22:30", 120, "2026-03-28", &["2026-03-28 2026-03-28T20:30:00-03:00", "2026-03-29 2026-03-29T20:30:00-03:00", "2026-03-30 2026-03-30T20:30:00-03:00"]),
    ("America/Sao_Paulo", "00:00", 30, "2018-11-02", &["2018-11-02 2018-11-02T23:30:00-03:00", "2018-11-03 2018-11-03T23:30:00-03:00", "2018-11-04 2018-11-04T23:30:00-02:00"]),
    // The hour after midnight is skipped.
    ("America/Santiago", "00:30", 30, "2026-09-04", &["2026-09-04 2026-09-05T00:00:00-04:00", "2026-09-05 2026-09-05T23:30:00-04:00", "2026-09-06 2026-09-07T00:00:00-03:00"]),
    // The hour before midnight comes twice.
    ("America/Santiago", "23:30", 30, "2026-04-03", &["2026-04-03 2026-04-03T23:00:00-03:00", "2026-04-04 2026-04-04T23:00:00-03:00", "2026-04-05 2026-04-05T23:00:00-04:00"]),
    // Clocks change by half an hour.
    ("Australia/Lord_Howe", "02:15", 30, "2026-10-02", &["2026-10-02 2026-10-03T01:45:00+10:30", "2026-10-03 2026-10-04T01:30:00+10:30", "2026-10-04 2026-10-05T01:45:00+11:00"]),
    ("Australia/Lord_Howe", "01:45", 30, "2026-04-03", &["2026-04-03 2026-04-04T01:15:00+11:00", "2026-04-04 2026-04-05T01:15:00+11:00", "2026-04-05 2026-04-06T01:15:00+10:30"]),
    ("Australia/Sydney", "02:30", 120, "2026-10-02", &["2026-10-02 2026-10-03T00:30:00+10:00", "2026-10-03 2026-10-04T00:00:00+10:00", "2026-10-04 2026-10-05T00:30:00+11:00"]),
    ("Australia/Sydney", "22:00", 120, "2026-04-04", &["2026-04-04 2026-04-04T20:00:00+11:00", "2026-04-05 2026-04-05T20:00:00+10:00", "2026-04-06 2026-04-06T20:00:00+10:00"]),
    ("Asia/Kolkata", "22:30", 120, "2026-03-28", &["2026-03-28 2026-03-28T20:30:00+05:30", "2026-03-29 2026-03-29T20:30:00+05:30", "2026-03-30 2026-03-30T20:30:00+05:30"]),
    ("Asia/Tehran", "00:15", 30, "2022-03-20", &["2022-03-20 2022-03-20T23:45:00+03:30", "2022-03-21 2022-03-21T23:30:00+03:30", "2022-03-22 2022-03-22T23:45:00+04:30"]),
    ("Asia/Tehran", "23:30", 30, "2022-09-20", &["2022-09-20 2022-09-20T23:00:00+04:30", "2022-09-21 2022-09-21T23:00:00+04:30", "2022-09-22 2022-09-22T23:00:00+03:30"]),
    // The 30th was skipped whole, and its evening with it.
    ("Pacific/Apia", "22:30", 120, "2011-12-28", &["2011-12-28 2011-12-28T20:30:00-10:00", "2011-12-29 2011-12-29T20:30:00-10:00"]),
    ("Pacific/Apia", "00:30", 30, "2011-12-28", &["2011-12-28 2011-12-29T00:00:00-10:00", "2011-12-30 2011-12-31T00:00:00+14:00"]),
    ("Pacific/Apia", "09:00", 30, "2011-12-28", &["2011-12-28 2011-12-28T08:30:00-10:00", "2011-12-29 2011-12-29T08:30:00-10:00"]),
    // Clocks go back for Ramadan, and forward after it.
    ("Africa/Casablanca", "02:30", 30, "2026-02-13", &["2026-02-13 2026-02-14T02:00:00+01:00", "2026-02-14 2026-02-15T02:00:00+01:00", "2026-02-15 2026-02-16T02:00:00+00:00"]),
    ("Africa/Casablanca", "02:30", 30, "2026-03-20", &["2026-03-20 2026-03-21T02:00:00+00:00", "2026-03-21 2026-03-22T01:30:00+00:00", "2026-03-22 2026-03-23T02:00:00+01:00"]),
    ("Africa/Cairo", "00:30", 120, "2026-04-22", &["2026-04-22 2026-04-22T22:30:00+02:00", "2026-04-23 2026-04-23T22:00:00+02:00", "2026-04-24 2026-04-24T22:30:00+03:00"]),
    ("America/St_Johns", "02:30", 30, "2026-03-06", &["2026-03-06 2026-03-07T02:00:00-03:30", "2026-03-07 2026-03-08T01:30:00-03:30", "2026-03-08 2026-03-09T02:00:00-02:30"]),
    // One minute after midnight it was 23:01 again.
    ("America/St_Johns", "00:15", 30, "2006-10-27", &["2006-10-27 2006-10-27T23:45:00-02:30", "2006-10-28 2006-10-28T23:45:00-03:30", "2006-10-29 2006-10-29T23:45:00-03:30"]),
    // The last hour of the 28th is skipped: bedtime is midnight.
    ("America/Nuuk", "23:30", 30, "2026-03-27", &["2026-03-27 2026-03-27T23:00:00-02:00", "2026-03-28 2026-03-28T22:30:00-02:00", "2026-03-29 2026-03-29T23:00:00-01:00"]),
    ("America/Nuuk", "23:30", 30, "2026-10-23", &["2026-10-23 2026-10-23T23:00:00-01:00", "2026-10-24 2026-10-24T23:00:00-01:00", "2026-10-25 2026-10-25T23:00:00-02:00"]),
    ("Asia/Beirut", "00:00", 30, "2026-03-27", &["2026-03-27 2026-03-27T23:30:00+02:00", "2026-03-28 2026-03-28T23:30:00+02:00", "2026-03-29 2026-03-29T23:30:00+03:00"]),
    ("America/Havana", "00:45", 30, "2026-10-30", &["2026-10-30 2026-10-31T00:15:00-04:00", "2026-10-31 2026-11-01T00:15:00-04:00", "2026-11-01 2026-11-02T00:15:00-05:00"]),
    // A leap day.
    ("Europe/Berlin", "22:30", 120, "2028-02-28", &["2028-02-28 2028-02-28T20:30:00+01:00", "2028-02-29 2028-02-29T20:30:00+01:00", "2028-03-01 2028-03-01T20:30:00+01:00"]),
    // From 04:00 on a night is the date itself.
    ("Asia/Tokyo", "04:00", 120, "2026-12-31", &["2026-12-31 2026-12-31T02:00:00+09:00", "2027-01-01 2027-01-01T02:00:00+09:00", "2027-01-02 2027-01-02T02:00:00+09:00"]),
    // Two hours at once.
    ("Antarctica/Troll", "02:30", 120, "2026-03-27", &["2026-03-27 2026-03-28T00:30:00+00:00", "2026-03-28 2026-03-28T23:00:00+00:00", "2026-03-29 2026-03-30T00:30:00+02:00"]),
];

#[test]
fn every_local_evening_gets_exactly_one_reminder() {
    for (zone, bedtime, lead, first, expected) in EVENINGS {
        let hours = hours(zone, bedtime, "12:00");
        let first: NaiveDate = first.parse().unwrap();
        let last = first + Days::new(2);
        let nights = nights_due(*lead, &hours, first).take_while(|(night, _)| *night <= last);
        let found: Vec<String> = nights
            .map(|(night, due)| format!("{night} {}", local(due, &hours)))
            .collect();
        assert_eq!(found, *expected, "{zone} {bedtime}");
    }
}

/// Reminders one after the other, as they are set when each has come due.
fn nights_due(
    lead: u32,
    hours: &Hours,
    first: NaiveDate,
) -> impl Iterator<Item = (NaiveDate, DateTime<Utc>)> {
    let start = first.and_time(NaiveTime::MIN).and_utc() - TimeDelta::days(3);
    let before = first.pred_opt().unwrap();
    let one = next_due(lead, hours, Some(before), start);
    std::iter::successors(one, move |(night, due)| {
        next_due(lead, hours, Some(*night), *due)
    })
}

#[test]
fn a_time_already_past_starts_the_next_evening() {
    let berlin = hours("Europe/Berlin", "22:30", "06:30");
    let due = |now: &str| next_due(120, &berlin, None, utc(now)).map(|(night, _)| night);
    assert_eq!(due("2026-05-10T18:29:59Z"), Some(date("2026-05-10")));
    assert_eq!(due("2026-05-10T18:30:00Z"), Some(date("2026-05-10")));
    assert_eq!(due("2026-05-10T18:30:01Z"), Some(date("2026-05-11")));
    // After midnight, still the night of the 10th.
    let late = hours("Europe/Berlin", "01:00", "09:00");
    let due = |now: &str| next_due(30, &late, None, utc(now)).map(|(night, _)| night);
    assert_eq!(due("2026-05-10T22:15:00Z"), Some(date("2026-05-10")));
    assert_eq!(due("2026-05-10T22:45:00Z"), Some(date("2026-05-11")));
}

#[test]
fn a_night_that_had_its_reminder_gets_no_other() {
    let berlin = hours("Europe/Berlin", "22:30", "06:30");
    let tonight = date("2026-05-10");
    let now = utc("2026-05-10T18:30:00Z");
    let tomorrow = Some((date("2026-05-11"), utc("2026-05-11T18:30:00Z")));
    assert_eq!(next_due(120, &berlin, Some(tonight), now), tomorrow);
    // A later bedtime, a shorter lead and a flight west change nothing.
    let later = hours("Europe/Berlin", "23:45", "06:30");
    let night = |hours: &Hours, lead: u32| {
        next_due(lead, hours, Some(tonight), now).map(|(night, _)| night)
    };
    assert_eq!(night(&later, 120), Some(date("2026-05-11")));
    assert_eq!(night(&berlin, 60), Some(date("2026-05-11")));
    let away = hours("America/Los_Angeles", "22:30", "06:30");
    assert_eq!(night(&away, 120), Some(date("2026-05-11")));
}

#[test]
fn a_flight_east_keeps_one_reminder_an_evening() {
    let home = hours("America/Los_Angeles", "22:30", "06:30");
    let away = hours("Asia/Tokyo", "22:30", "06:30");
    let (night, due) = next_due(120, &home, None, utc("2026-05-10T12:00:00Z")).unwrap();
    assert_eq!(
        (night, local(due, &home).as_str()),
        (date("2026-05-10"), "2026-05-10T20:30:00-07:00")
    );
    let (night, due) = next_due(120, &away, Some(night), due).unwrap();
    assert_eq!(
        (night, local(due, &away).as_str()),
        (date("2026-05-11"), "2026-05-11T20:30:00+09:00")
    );
}

#[test]
fn the_check_in_comes_half_an_hour_after_rising() {
    #[rustfmt::skip]
    let rows = [
        ("Europe/Berlin", "22:30", "06:30", "2026-05-10T12:00:00Z", "2026-05-10", "2026-05-11T07:00:00+02:00"),
        ("Europe/Berlin", "22:30", "06:30", "2026-05-11T05:00:00Z", "2026-05-10", "2026-05-11T07:00:00+02:00"),
        ("Europe/Berlin", "22:30", "06:30", "2026-05-11T05:00:01Z", "2026-05-11", "2026-05-12T07:00:00+02:00"),
        // The rising is skipped, and comes twice.
        ("Europe/Berlin", "18:00", "02:30", "2026-03-28T12:00:00Z", "2026-03-28", "2026-03-29T03:30:00+02:00"),
        ("Europe/Berlin", "18:00", "02:30", "2026-10-24T12:00:00Z", "2026-10-24", "2026-10-25T02:00:00+01:00"),
        // By day, and across noon.
        ("America/New_York", "09:00", "17:00", "2026-05-10T12:00:00Z", "2026-05-10", "2026-05-10T17:30:00-04:00"),
        ("America/New_York", "03:30", "13:00", "2026-05-10T12:00:00Z", "2026-05-09", "2026-05-10T13:30:00-04:00"),
        // Asleep from the 29th to the 31st.
        ("Pacific/Apia", "22:30", "06:30", "2011-12-29T20:00:00Z", "2011-12-29", "2011-12-31T07:00:00+14:00"),
    ];
    for (zone, bedtime, rising, now, night, due) in rows {
        let hours = hours(zone, bedtime, rising);
        let (found, at) = next_checkin(&hours, None, utc(now)).unwrap();
        assert_eq!(
            (found, local(at, &hours).as_str()),
            (date(night), due),
            "{zone} {now}"
        );
        let (after, _) = next_checkin(&hours, Some(found), utc(now)).unwrap();
        assert!(after > found);
    }
}

#[test]
fn how_late_each_kind_is_still_sent() {
    let berlin = hours("Europe/Berlin", "22:30", "06:30");
    let night = date("2026-05-10");
    for (kind, due, latest) in [
        (
            ReminderKind::Water,
            "2026-05-10T18:30:00Z",
            "2026-05-10T19:15:00Z",
        ),
        // Never past bedtime.
        (
            ReminderKind::Water,
            "2026-05-10T20:00:00Z",
            "2026-05-10T20:30:00Z",
        ),
        (
            ReminderKind::Stretch,
            "2026-05-10T20:00:00Z",
            "2026-05-10T20:30:00Z",
        ),
        (
            ReminderKind::Checkin,
            "2026-05-11T05:00:00Z",
            "2026-05-11T08:00:00Z",
        ),
    ] {
        let found = latest_send(kind, utc(due), night, &berlin);
        assert_eq!(found, utc(latest), "{kind:?} due {due}");
    }
}

#[test]
fn a_snooze_ends_before_bedtime_or_is_none() {
    let berlin = hours("Europe/Berlin", "22:30", "06:30");
    for (now, again) in [
        ("2026-05-10T20:00:00Z", Some("2026-05-10T20:15:00Z")),
        ("2026-05-10T20:14:59Z", Some("2026-05-10T20:29:59Z")),
        ("2026-05-10T20:15:00Z", None),
        ("2026-05-10T21:00:00Z", None),
    ] {
        let found = snooze_until(utc(now), date("2026-05-10"), &berlin);
        assert_eq!(found, again.map(utc), "{now}");
    }
}

#[test]
fn water_comes_a_quarter_of_an_hour_before_stretch_at_least() {
    assert!(leads_fit(120, 30));
    assert!(leads_fit(45, 30));
    assert!(!leads_fit(44, 30));
    assert!(!leads_fit(20, 30));
    assert!(!leads_fit(u32::MAX, u32::MAX - 5));
}

#[test]
fn far_off_times_and_leads_do_no_harm() {
    let berlin = hours("Europe/Berlin", "22:30", "06:30");
    let now = utc("2026-05-10T12:00:00Z");
    assert!(next_due(u32::MAX, &berlin, None, now).is_some());
    assert_eq!(next_due(30, &berlin, Some(NaiveDate::MAX), now), None);
    assert_eq!(next_checkin(&berlin, Some(NaiveDate::MAX), now), None);
    assert_eq!(next_due(30, &berlin, None, DateTime::<Utc>::MAX_UTC), None);
    let far = date("9999-12-31");
    assert_eq!(
        next_due(30, &berlin, Some(far), now).map(|(night, _)| night),
        far.succ_opt()
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    /// Against counting minutes, in any zone, mostly where its clocks change.
    #[test]
    fn reminders_and_check_ins_agree_with_counted_minutes(
        zone in prop::sample::select(&TZ_VARIANTS[..]),
        year in 1973..2037,
        which in any::<prop::sample::Index>(),
        bedtime in time_of_day(),
        sleep_minutes in 60..1_200_i64,
        lead in 0..600_u32,
    ) {
        let rising = bedtime + TimeDelta::minutes(sleep_minutes);
        let hours = Hours { zone, bedtime, rising };
        let middle = day_to_look_at(zone, year, which);
        let counted = count_minutes(&hours, middle);
        let from = counted.nights[0].0;
        let to = counted.nights[counted.nights.len() - 1].0;
        let start = counted.nights[0].1 - TimeDelta::minutes(lead.into());

        let mut after = None;
        let mut now = start;
        let mut nights = Vec::new();
        while let Some((night, due)) = next_due(lead, &hours, after, now) {
            if night > to {
                break;
            }
            nights.push((night, due + TimeDelta::minutes(lead.into())));
            prop_assert_eq!(due + TimeDelta::minutes(lead.into()), bedtime_of(night, &hours));
            (after, now) = (Some(night), due);
        }
        prop_assert_eq!(&nights, &counted.nights);

        let mut after = from.pred_opt();
        let mut mornings = Vec::new();
        while let Some((night, due)) = next_checkin(&hours, after, start) {
            if night > to {
                break;
            }
            prop_assert_eq!(due - TimeDelta::minutes(30), rising_of(night, &hours));
            mornings.push((night, rising_of(night, &hours)));
            after = Some(night);
        }
        prop_assert_eq!(&mornings, &counted.mornings);
    }
}

/// Each zone about three times; most of the time goes into counting.
const CASES: u32 = 1_800;

/// Any minute, often one at which clocks change.
fn time_of_day() -> impl Strategy<Value = NaiveTime> {
    let minute = prop_oneof![
        3 => 0..1_440_u32,
        2 => 0..240_u32,
        1 => 1_320..1_440_u32,
    ];
    minute.prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap())
}

/// One of the days of the year on which the clocks change there, or any day.
fn day_to_look_at(zone: Tz, year: i32, which: prop::sample::Index) -> NaiveDate {
    let january = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let days: Vec<NaiveDate> = january
        .iter_days()
        .take_while(|day| day.year() == year)
        .collect();
    let noon = |day: NaiveDate| clock_at(zone, day.and_hms_opt(12, 0, 0).unwrap().and_utc());
    let apart = |days: &[NaiveDate]| noon(days[1]) - noon(days[0]) != TimeDelta::days(1);
    let changes: Vec<NaiveDate> = days
        .windows(2)
        .filter(|days| apart(days))
        .map(|days| days[1])
        .collect();
    if changes.is_empty() {
        *which.get(&days)
    } else {
        *which.get(&changes)
    }
}

/// What counting finds: the minute of each bedtime and of each rising.
struct Counted {
    nights: Vec<(NaiveDate, DateTime<Utc>)>,
    mornings: Vec<(NaiveDate, DateTime<Utc>)>,
}

/// Looks at a clock on the wall every minute for nine days. Someone goes to bed
/// when it first shows their bedtime of a date or more, on each date that it
/// shows, and rises when it first shows the time of rising after that.
fn count_minutes(hours: &Hours, middle: NaiveDate) -> Counted {
    let noon = middle.and_hms_opt(12, 0, 0).unwrap().and_utc();
    let minutes = (-5 * 1_440..4 * 1_440).map(|minute| noon + TimeDelta::minutes(minute));
    let clock: Vec<(DateTime<Utc>, NaiveDateTime)> = minutes
        .map(|instant| (instant, clock_at(hours.zone, instant)))
        .collect();
    let dates: BTreeSet<NaiveDate> = clock.iter().map(|(_, reading)| reading.date()).collect();
    let first_showing = |reading: NaiveDateTime| {
        clock
            .iter()
            .find(|(_, shown)| *shown >= reading)
            .map(|(instant, _)| *instant)
    };
    let whole: Vec<NaiveDate> = dates.iter().copied().skip(1).collect();
    let mut counted = Counted {
        nights: Vec::new(),
        mornings: Vec::new(),
    };
    for (index, date) in whole.iter().enumerate().take(whole.len() - 3) {
        let next = whole[index + 1];
        let rising_date = if hours.rising > hours.bedtime {
            *date
        } else {
            next
        };
        let night = if hours.bedtime < time("04:00") {
            date.pred_opt().unwrap()
        } else {
            *date
        };
        let bed = first_showing(date.and_time(hours.bedtime)).unwrap();
        let rise = first_showing(rising_date.and_time(hours.rising)).unwrap();
        counted.nights.push((night, bed));
        counted.mornings.push((night, rise));
    }
    counted
}

fn clock_at(zone: Tz, instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&zone).naive_local()
}

fn hours(zone: &str, bedtime: &str, rising: &str) -> Hours {
    Hours {
        zone: zone.parse().unwrap(),
        bedtime: time(bedtime),
        rising: time(rising),
    }
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn local(instant: DateTime<Utc>, hours: &Hours) -> String {
    instant.with_timezone(&hours.zone).to_rfc3339()
}
