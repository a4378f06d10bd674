//! What follows from the nights that were told.

use super::told::{clock_time, date, diary, hours, night};
use charley::diary::sleep::clock::{self, BedAndUp};
use charley::diary::sleep::{FromTo, cost, nights, spread, usual};
use charley::diary::{Diary, SleepTimes};
use chrono::{DateTime, NaiveDate};

const FIRST: &str = "2026-11-02";

fn whole(diary: &Diary) -> impl Iterator<Item = (NaiveDate, &SleepTimes)> {
    nights(diary, NaiveDate::MIN, NaiveDate::MAX)
}

#[test]
fn a_night_gives_ranges_and_never_points() {
    #[rustfmt::skip]
    let rows = [
        // 8 hours in bed, 15 to 30 until sleep, 30 to 60 awake: 6.5 to 7.25 hours.
        ("22:30 06:30 15_30 30_60", Some(480), Some((45, 90)), Some((390, 435)), Some((81, 91))),
        ("22:30 06:30 under_15 under_15", Some(480), Some((0, 30)), Some((450, 480)), Some((93, 100))),
        // More awake than in bed: none, and never less.
        ("01:00 05:00 over_60 over_120", Some(240), Some((180, 360)), Some((0, 60)), Some((0, 25))),
        ("22:30 06:30 not_sure 30_60", Some(480), None, None, None),
        ("22:30 06:30 15_30 not_sure", Some(480), None, None, None),
        ("22:30 06:30 15_30 -", Some(480), None, None, None),
        ("- - 15_30 30_60", None, Some((45, 90)), None, None),
        ("22:30 - 15_30 30_60", None, Some((45, 90)), None, None),
        // A slip: an hour in bed, or seventeen.
        ("05:30 06:30 15_30 30_60", None, Some((45, 90)), None, None),
        ("14:00 07:00 15_30 30_60", None, Some((45, 90)), None, None),
        ("04:30 06:30 15_30 30_60", Some(120), Some((45, 90)), Some((30, 75)), Some((25, 63))),
    ];
    let span = |(low, high)| FromTo { low, high };
    for (text, in_bed, awake, asleep, of_hundred) in rows {
        let told = night(date(FIRST), text);
        assert_eq!(told.in_bed(), in_bed, "{text}");
        assert_eq!(told.awake(), awake.map(span), "{text}");
        assert_eq!(told.asleep(), asleep.map(span), "{text}");
        assert_eq!(
            told.trying()
                .and_then(|trying| told.asleep_of_hundred(trying)),
            of_hundred.map(span),
            "{text}"
        );
    }
}

#[test]
fn nights_of_23_and_25_hours_are_as_long_as_they_were() {
    let rows = [
        ("2026-03-28", 7 * 60),
        ("2026-03-29", 8 * 60),
        ("2026-10-24", 9 * 60),
        ("2026-10-25", 8 * 60),
    ];
    for (text, minutes) in rows {
        let told = night(date(text), "22:30 06:30 under_15 under_15");
        assert_eq!(told.in_bed(), Some(minutes), "{text}");
    }
}

#[test]
fn a_clock_time_is_that_of_its_night() {
    #[rustfmt::skip]
    let rows = [
        ("22:30 06:30", "23:10", "07:05", "2026-11-02T23:10:00+01:00", "2026-11-03T07:05:00+01:00"),
        ("22:30 06:30", "00:40", "07:05", "2026-11-03T00:40:00+01:00", "2026-11-03T07:05:00+01:00"),
        ("22:30 06:30", "13:00", "21:00", "2026-11-02T13:00:00+01:00", "2026-11-02T21:00:00+01:00"),
        // Who sleeps by day has the date itself as the night.
        ("09:00 17:00", "08:30", "16:00", "2026-11-02T08:30:00+01:00", "2026-11-02T16:00:00+01:00"),
        ("15:30 23:30", "15:30", "00:15", "2026-11-02T15:30:00+01:00", "2026-11-03T00:15:00+01:00"),
    ];
    for (set, bed, up, bed_at, up_at) in rows {
        let hours = hours(set);
        let went = clock::bed_at(date(FIRST), clock_time(bed), &hours);
        let rose = clock::up_at(date(FIRST), Some(went), clock_time(up), &hours);
        assert_eq!(went, at(bed_at), "{set} {bed}");
        assert_eq!(rose, at(up_at), "{set} {up}");
        assert_eq!(rose.to_rfc3339(), up_at, "{set} {up}");
    }
    let rose = clock::up_at(
        date(FIRST),
        None,
        clock_time("06:00"),
        &hours("22:30 06:30"),
    );
    assert_eq!(rose, at("2026-11-03T06:00:00+01:00"));
}

#[test]
fn the_last_told_times_are_offered_and_never_those_of_as_usual() {
    let hours = hours("22:30 06:30");
    let after = |told: &[(u8, &str)]| {
        let diary = diary(date(FIRST), told);
        clock::usual_times(&diary, date("2026-12-24"), &hours)
    };
    let times = |bed, up| BedAndUp {
        bed: clock_time(bed),
        up: clock_time(up),
    };
    assert_eq!(after(&[]), times("22:30", "06:30"));
    let told = (0, "23:10 07:00 under_15 under_15");
    let as_usual = (0, "22:00 06:00 under_15 under_15 usual");
    let slip = (0, "05:30 06:30 under_15 under_15");
    assert_eq!(after(&[told, as_usual]), times("23:10", "07:00"));
    assert_eq!(after(&[told, slip, (0, "")]), times("23:10", "07:00"));
    let diary = diary(date(FIRST), &[told]);
    let same = clock::usual_times(&diary, date(FIRST), &hours);
    assert_eq!(same, times("22:30", "06:30"), "its own night is not before");
}

#[test]
fn a_week_is_its_middle_rounded_out_and_needs_four_nights() {
    let four = [
        (0, "22:30 06:30 15_30 30_60"),
        (0, ""),
        (1, "22:30 06:50 under_15 60_120"),
        (0, "23:00 06:30 30_60 under_15"),
        (0, "22:30 07:00 not_sure 30_60"),
        (0, "22:40 06:30 under_15 15_30"),
    ];
    let diary = diary(date(FIRST), &four);
    let week = usual::usual(whole(&diary)).unwrap();
    assert_eq!(week.nights, 4, "who is not sure gives no estimate");
    // 450, 470, 480 and 500 minutes in bed: 475 in the middle.
    assert_eq!(week.in_bed, 480);
    // From 365, 375, 390 and 425; to 420, 435, 440 and 455.
    assert_eq!(
        week.asleep,
        FromTo {
            low: 375,
            high: 450
        }
    );
    let three = four.map(|(cramps, text)| (cramps, if text.starts_with("23") { "" } else { text }));
    let diary = super::told::diary(date(FIRST), &three);
    assert_eq!(usual::usual(whole(&diary)), None);
}

#[test]
fn the_earliest_and_latest_are_of_times_that_were_told() {
    let told = [
        (0, "23:50 07:30 under_15 under_15"),
        (0, "22:00 06:00 under_15 under_15 usual"),
        (0, "22:10 06:15 under_15 under_15"),
        (0, "00:20 08:00 not_sure under_15"),
    ];
    let bed = |nights: &[(u8, &str)]| spread::of_bed(whole(&diary(date(FIRST), nights)));
    let spread = bed(&told).unwrap();
    assert_eq!(spread.middle, clock_time("23:00"));
    let ends = (clock_time("22:10"), clock_time("00:20"));
    assert_eq!(spread.ends, Some(ends), "after midnight is later");
    let usual = [told[0], told[1], told[1], told[1]];
    assert_eq!(bed(&usual).unwrap().ends, None, "over half are as usual");
    assert_eq!(bed(&told[..3]), None);
}

#[test]
fn what_a_cramp_night_costs_needs_five_of_each() {
    let bad = (1, "22:30 06:30 15_30 30_60");
    let good = (0, "22:30 06:30 under_15 15_30");
    let first = date(FIRST);
    let cost = |nights: &[(u8, &str)]| {
        cost::cramp_cost(&diary(first, nights), NaiveDate::MIN, NaiveDate::MAX)
    };
    let told = [bad, good].repeat(5);
    let cost_of_five = cost(&told).unwrap();
    assert_eq!(cost_of_five.with_cramp, FromTo { low: 45, high: 90 });
    assert_eq!(cost_of_five.without, FromTo { low: 15, high: 45 });
    assert_eq!(cost_of_five.nights_with_cramp, 5);
    assert_eq!(cost_of_five.nights_without, 5);
    assert_eq!(cost(&told[1..]), None);
    let unsure = (1, "22:30 06:30 not_sure 30_60");
    assert_eq!(cost(&[&told[1..], &[unsure, (0, "")]].concat()), None);
}

#[test]
fn last_night_may_be_told_until_the_next_bedtime() {
    let hours = hours("22:30 06:30");
    let may = |instant| clock::may_be_told(date("2026-11-02"), at(instant).to_utc(), &hours);
    assert!(may("2026-11-03T06:30:00+01:00"));
    assert!(may("2026-11-03T22:29:00+01:00"));
    assert!(!may("2026-11-03T22:30:00+01:00"));
    assert!(!may("2026-11-04T07:00:00+01:00"));
}

fn at(text: &str) -> DateTime<chrono::FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}
