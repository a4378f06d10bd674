//! Two fortnights compared: what is said to people whose nights differ by luck
//! alone, and to people who are really less awake, ten thousand of each by lot.
//!
//! How long it takes somebody to sleep, and how long they are awake after it,
//! differs from person to person and from night to night; a part of each night is
//! that of the one before. One morning in five is not told.

use super::told::{date, diary};
use charley::diary::sleep::compare::{Compared, compare};
use charley::diary::sleep::nights;
use charley::diary::{AsleepAfter, AwakeFor, SleepTimes};
use chrono::NaiveDate;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const PEOPLE: usize = 10_000;
const NIGHTS: usize = 14;

/// Two fortnights with so many told nights each, the second as the first.
#[test]
fn it_takes_ten_told_nights_of_each() {
    let night = (0, "22:30 06:30 15_30 30_60");
    for (told, verdict) in [(10, Some(Compared::AboutTheSame)), (9, None)] {
        let first = diary(date("2026-11-02"), &[night; 14]);
        let later = diary(date("2026-12-14"), &vec![night; told]);
        let whole = |diary| nights(diary, NaiveDate::MIN, NaiveDate::MAX);
        assert_eq!(compare(whole(&first), whole(&later)), verdict);
    }
}

#[test]
fn less_awake_is_said_where_nearly_all_pairs_go_down() {
    let (bad, good) = ("22:30 06:30 30_60 60_120", "22:30 06:30 under_15 15_30");
    let fortnight = |text| diary(date("2026-11-02"), &[(0, text); 10]);
    let (before, after) = (fortnight(bad), fortnight(good));
    let whole = |diary| nights(diary, NaiveDate::MIN, NaiveDate::MAX);
    let said = |one, other| compare(whole(one), whole(other)).unwrap();
    assert_eq!(said(&before, &after), Compared::LessAwake);
    assert_eq!(said(&after, &before), Compared::MoreAwake);
    // All pairs go down, by a quarter of an hour.
    let near = fortnight("22:30 06:30 15_30 15_30");
    let nearer = fortnight("22:30 06:30 under_15 15_30");
    assert_eq!(said(&near, &nearer), Compared::LessAwake, "15 apart");
    assert_eq!(said(&near, &near), Compared::AboutTheSame);
}

#[test]
fn luck_alone_is_seldom_taken_for_a_change() {
    for (like_the_last, most) in [(0.0, 0.015), (0.3, 0.05), (0.5, 0.11)] {
        let wrong = part(like_the_last, 1.0, |said| said != Compared::AboutTheSame);
        assert!(wrong <= most, "{like_the_last}: {wrong}");
        assert!(wrong > 0.0, "nothing is ever said");
    }
}

#[test]
fn time_awake_that_halves_is_found_in_four_of_ten() {
    let found = part(0.3, 0.5, |said| said == Compared::LessAwake);
    assert!(found >= 0.40, "{found}");
}

/// The part of people to whom something is said, of those with enough nights.
fn part(like_the_last: f64, times: f64, is_it: fn(Compared) -> bool) -> f64 {
    let mut lot = StdRng::seed_from_u64(11);
    let said = (0..PEOPLE).filter_map(|_| said_of_one(&mut lot, like_the_last, times));
    let said: Vec<Compared> = said.collect();
    let hits = said.iter().filter(|said| is_it(**said)).count();
    hits as f64 / said.len() as f64
}

fn said_of_one(lot: &mut StdRng, like_the_last: f64, times: f64) -> Option<Compared> {
    let asleep_after = 20f64.ln() + 0.5 * normal(lot);
    let awake_for = 35f64.ln() + 0.6 * normal(lot);
    let first = fortnight(lot, like_the_last, [asleep_after, awake_for]);
    let less = [asleep_after + times.ln(), awake_for + times.ln()];
    let later = fortnight(lot, like_the_last, less);
    let dated = |first: &str| date(first).iter_days();
    compare(
        dated("2026-11-02").zip(&first),
        dated("2026-12-14").zip(&later),
    )
}

/// The told nights of a fortnight, by the logarithms of the usual minutes.
fn fortnight(lot: &mut StdRng, like_the_last: f64, usual: [f64; 2]) -> Vec<SleepTimes> {
    let after = course(lot, like_the_last);
    let awake = course(lot, like_the_last);
    let nights: Vec<SleepTimes> = after
        .iter()
        .zip(&awake)
        .map(|(after, awake)| SleepTimes {
            asleep_after: Some(asleep_after((usual[0] + 0.7 * after).exp())),
            awake_for: Some(awake_for((usual[1] + 0.8 * awake).exp())),
            ..SleepTimes::default()
        })
        .collect();
    nights
        .into_iter()
        .filter(|_| lot.random::<f64>() >= 0.2)
        .collect()
}

/// Numbers around nought, each in part that of the one before.
fn course(lot: &mut StdRng, like_the_last: f64) -> Vec<f64> {
    let new = (1.0 - like_the_last * like_the_last).sqrt();
    let mut one = normal(lot);
    (0..NIGHTS)
        .map(|_| {
            let next = like_the_last * one + new * normal(lot);
            std::mem::replace(&mut one, next)
        })
        .collect()
}

/// By Box and Muller.
fn normal(lot: &mut StdRng) -> f64 {
    let (one, other): (f64, f64) = (1.0 - lot.random::<f64>(), lot.random());
    (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
}

fn asleep_after(minutes: f64) -> AsleepAfter {
    match minutes {
        0.0..15.0 => AsleepAfter::Under15,
        15.0..30.0 => AsleepAfter::From15To30,
        30.0..60.0 => AsleepAfter::From30To60,
        _ => AsleepAfter::Over60,
    }
}

fn awake_for(minutes: f64) -> AwakeFor {
    match minutes {
        0.0..15.0 => AwakeFor::Under15,
        15.0..30.0 => AwakeFor::From15To30,
        30.0..60.0 => AwakeFor::From30To60,
        60.0..120.0 => AwakeFor::From60To120,
        _ => AwakeFor::Over120,
    }
}

/// The range of a fortnight's middle holds the true middle, if each guess falls
/// into the right range.
#[test]
fn the_range_of_the_middle_holds_the_true_middle() {
    use charley::diary::sleep::FromTo;
    let mut lot = StdRng::seed_from_u64(7);
    for _ in 0..PEOPLE {
        let nights: Vec<(f64, f64)> = (0..7)
            .map(|_| {
                (
                    (3.0 + 0.7 * normal(&mut lot)).exp(),
                    (3.5 + 0.8 * normal(&mut lot)).exp(),
                )
            })
            .map(|(after, awake)| (after.min(119.0), awake.min(239.0)))
            .collect();
        let spans: Vec<FromTo> = nights
            .iter()
            .map(|(after, awake)| {
                let after = asleep_after(*after).minutes().unwrap();
                after.and(awake_for(*awake).minutes().unwrap())
            })
            .collect();
        let mut truths: Vec<f64> = nights.iter().map(|(after, awake)| after + awake).collect();
        truths.sort_by(f64::total_cmp);
        let middle = FromTo::middle(&spans).unwrap();
        let range = f64::from(middle.low)..=f64::from(middle.high);
        assert!(range.contains(&truths[3]), "{truths:?} {middle:?}");
    }
}
