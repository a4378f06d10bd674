//! When reminders and check-ins come due: one of each per local evening,
//! whatever the clocks do.

use charley::diary::due_time::{
    latest_send, leads_fit, next_checkin, next_due, next_summary, snooze_until,
};
use charley::diary::{Hours, ReminderKind};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

/// Three dates in a row around changes of the clock, in words.
const EVENINGS: &str = include_str!("evenings.txt");

#[test]
fn every_local_evening_gets_exactly_one_reminder() {
    for row in EVENINGS.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [zone, bedtime, lead, year] = cells[0].split(' ').collect::<Vec<_>>()[..] else {
            panic!("{row}");
        };
        let hours = hours(zone, bedtime, "12:00");
        let first = date(&format!("{year}-{}", &cells[1][..5]));
        let last = first + Days::new(2);
        let found: Vec<String> = nights_due(lead.parse().unwrap(), &hours, first)
            .take_while(|(night, _)| *night <= last)
            .map(|(night, due)| (night, due.with_timezone(&hours.zone)))
            .map(|(night, due)| {
                format!("{} {}", night.format("%m-%d"), due.format("%m-%dT%H:%M%:z"))
            })
            .collect();
        assert_eq!(found, cells[1..], "{row}");
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

/// Through both clock changes of a year, and for those who sleep by day.
#[test]
fn every_week_gets_one_summary_on_its_morning() {
    for (bedtime, rising) in [("22:30", "06:45"), ("01:00", "09:00"), ("08:00", "16:00")] {
        let hours = hours("Europe/Berlin", bedtime, rising);
        let start = utc("2026-01-01T00:00:00Z");
        let one = next_summary(Weekday::Sun, &hours, None, start);
        let all = std::iter::successors(one, |(night, due)| {
            next_summary(Weekday::Sun, &hours, Some(*night), *due)
        });
        let due: Vec<_> = all
            .take(52)
            .map(|(_, due)| due.with_timezone(&hours.zone))
            .collect();
        for (week, due) in due.iter().enumerate() {
            let sunday = date("2026-01-04") + Days::new(7 * week as u64);
            assert_eq!(due.date_naive(), sunday, "{bedtime}");
            let rising = NaiveTime::parse_from_str(rising, "%H:%M").unwrap();
            assert_eq!(due.time(), rising + TimeDelta::hours(2), "{bedtime}");
        }
    }
}

/// Samoa had no 30 December 2011, a Friday.
#[test]
fn a_weekday_that_the_date_line_took_has_no_summary() {
    let hours = hours("Pacific/Apia", "22:30", "06:45");
    let next = |now: &str| {
        next_summary(Weekday::Fri, &hours, None, utc(now))
            .unwrap()
            .1
    };
    let due = next("2011-12-25T00:00:00Z").with_timezone(&hours.zone);
    assert_eq!(due.date_naive(), date("2012-01-06"));
    assert_eq!(due.weekday(), Weekday::Fri);
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
            ReminderKind::Walk,
            "2026-05-10T17:30:00Z",
            "2026-05-10T18:30:00Z",
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
