//! A second program that reads nothing but `charley-export.json` counts every
//! figure about sleep anew: those of `/report`, of the picture and its words, of
//! the page for the doctor and of the table of nights.

use super::told::hours;
use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Effect;
use charley::diary::sleep::clock;
use charley::diary::{
    AsleepAfter, AwakeFor, Checkin, Cramp, Nap, Record, SleepTimes, Source, TimesGiven, WokeBy,
};
use charley::papers::{doctor_page, export, nights_table};
use charley::picture::Picture;
use charley::words::{ENGLISH, Text};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::Value;

const PEOPLE: u64 = 40;
const NOW: &str = "2026-11-20T15:00:00+01:00";
/// Over the night on which the clocks go back.
const FIRST: &str = "2026-10-10";
const LAST: &str = "2026-11-19";

fn now() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(NOW).unwrap().to_utc()
}

#[test]
fn every_figure_is_a_count_of_what_the_export_holds() {
    let (mut usual, mut costs, mut spreads) = (0, 0, 0);
    for person in 0..PEOPLE {
        let mut player = somebody(person);
        let told = Told::of(&player);
        let effects = player.happens(heard("/report"));
        let report = said(&player, &effects);
        let page = page(&player);
        let line = told.usual_line();
        assert!(report.contains(&line), "{person}: {line}\n{report}");
        usual += usize::from(line.contains("by your own guess"));
        match told.cost_line() {
            Some(line) => {
                costs += 1;
                assert!(report.contains(&line), "{person}: {line}\n{report}");
            }
            None => assert!(!report.contains("awake for about"), "{person}: {report}"),
        }
        for line in told.page_lines() {
            spreads += usize::from(line.contains(", from "));
            assert!(page.contains(&line), "{person}: {line}\n{page:#?}");
        }
        is_the_picture(&mut player, &told);
        is_the_table(&player, &told);
    }
    assert!(
        usual > 10 && costs > 10 && spreads > 10,
        "{usual} {costs} {spreads}"
    );
}

/// Somebody in Berlin of whom some nights are told, each in some way.
fn somebody(person: u64) -> Player {
    let mut lot = StdRng::seed_from_u64(person);
    let mut player = Player::new(BOOK.clone(), now());
    player.happens(heard("/bedtime 22:30 06:45 Berlin"));
    player.presses("No");
    let part = 0.3 + 0.7 * lot.random::<f64>();
    let first: NaiveDate = FIRST.parse().unwrap();
    let nights = first
        .iter_days()
        .take_while(|night| night.to_string().as_str() <= LAST);
    for night in nights {
        let cramps = u8::try_from(lot.random_range(0..3_u32).saturating_sub(1)).unwrap();
        for id in 0..u64::from(cramps) {
            let id = 1_000 + 10 * u64::try_from((night - first).num_days()).unwrap() + id;
            let at = clock::bed_at(
                night,
                super::told::clock_time("03:10"),
                &hours("22:30 06:45"),
            );
            player.chat.diary.put(Record::Cramp(Cramp {
                at: lot.random::<bool>().then_some(at),
                ..Cramp::of_night(id, Some(night), Source::Log, now())
            }));
        }
        let checkin = Checkin {
            cramps,
            counted: true,
            sleep_times: (lot.random::<f64>() < part).then(|| sleep_times(&mut lot, night)),
            ..Checkin::untold(night, now())
        };
        player.chat.diary.put(Record::Checkin(checkin));
    }
    player
}

fn sleep_times(lot: &mut StdRng, night: NaiveDate) -> SleepTimes {
    let hours = hours("22:30 06:45");
    let minutes = |minutes: i64| TimeDelta::minutes(minutes);
    let bed = hours.bedtime + minutes(lot.random_range(-90..150));
    let up = hours.rising + minutes(lot.random_range(-120..120));
    let bed_at = clock::bed_at(night, bed, &hours);
    let up_at = clock::up_at(night, Some(bed_at), up, &hours);
    let has_times = lot.random::<f64>() < 0.9;
    let one_of = |lot: &mut StdRng, all: usize| lot.random_range(0..all + 1);
    SleepTimes {
        bed_at: has_times.then_some(bed_at),
        up_at: has_times.then_some(up_at),
        times: has_times.then_some(match lot.random::<f64>() < 0.4 {
            true => TimesGiven::AsUsual,
            false => TimesGiven::Told,
        }),
        asleep_after: AsleepAfter::ALL.get(one_of(lot, 5)).copied(),
        awake_for: AwakeFor::ALL.get(one_of(lot, 6)).copied(),
        woke_by: (lot.random::<f64>() < 0.3).then(|| {
            let some = lot.random_range(0..3);
            WokeBy::ALL
                .into_iter()
                .skip(one_of(lot, 6))
                .take(some)
                .collect()
        }),
        nap: Nap::ALL.get(one_of(lot, 4)).copied(),
        after_15: (lot.random::<f64>() < 0.2).then(|| lot.random()),
        ..full_form(lot, has_times.then_some((bed_at, up_at)))
    }
}

/// What the full form asks beside it, on some mornings.
fn full_form(lot: &mut StdRng, both: Option<(Moment, Moment)>) -> SleepTimes {
    let minutes = |lot: &mut StdRng| TimeDelta::minutes(lot.random_range(0..100));
    let told = |share: f64, lot: &mut StdRng| lot.random::<f64>() < share;
    let (in_bed, last) = (minutes(lot), minutes(lot));
    SleepTimes {
        in_bed_at: both
            .map(|(bed_at, _)| bed_at - in_bed)
            .filter(|_| told(0.3, lot)),
        last_woke_at: both
            .map(|(_, up_at)| up_at - last)
            .filter(|_| told(0.3, lot)),
        woke_times: told(0.3, lot).then(|| lot.random_range(0..4)),
        ..SleepTimes::default()
    }
}

type Moment = DateTime<chrono::FixedOffset>;

/// What the export says of one night.
struct Night {
    in_bed_at: Option<Moment>,
    last_woke_at: Option<Moment>,
    woke_times: Option<u64>,
    night: NaiveDate,
    bed_at: Option<DateTime<chrono::FixedOffset>>,
    up_at: Option<DateTime<chrono::FixedOffset>>,
    as_usual: bool,
    has_cramp: bool,
    cramps: Vec<Option<String>>,
    after: String,
    awake: String,
    woke_by: Option<Vec<String>>,
}

struct Told {
    nights: Vec<Night>,
    /// Of the last four weeks: how long somebody slept by day, and on how many days
    /// after three.
    naps: Vec<String>,
    late_naps: usize,
}

impl Told {
    fn of(player: &Player) -> Told {
        let text = export::json(&player.chat, now()).unwrap();
        let all: Value = serde_json::from_str(&text).unwrap();
        let schema: Value = serde_json::from_str(include_str!("../../export.schema.json")).unwrap();
        let schema = jsonschema::validator_for(&schema).unwrap();
        assert!(schema.is_valid(&all), "the export has its form");
        let checkins = all["checkins"].as_array().unwrap().iter();
        let checkins = checkins.filter(|one| one["sleep_times"].is_object());
        let days: Vec<&Value> = checkins.clone().filter(|one| is_lately(one)).collect();
        let naps = days
            .iter()
            .filter_map(|one| one["sleep_times"]["nap"].as_str());
        let late = days
            .iter()
            .filter(|one| one["sleep_times"]["after_15"] == true);
        let of_nights = checkins.filter(|one| is_of_the_night(&one["sleep_times"]));
        Told {
            naps: naps.map(str::to_owned).collect(),
            late_naps: late.count(),
            nights: of_nights.map(|one| Night::of(one, &all)).collect(),
        }
    }

    /// A fortnight up to the last told night.
    fn fortnight(&self) -> Vec<&Night> {
        let Some(last) = self.nights.last() else {
            return Vec::new();
        };
        let from = last.night - Days::new(13);
        self.nights.iter().filter(|one| one.night >= from).collect()
    }

    fn usual_line(&self) -> String {
        let Some(last) = self.nights.last() else {
            return String::new();
        };
        let (whole, _) = whole_nights(&self.fortnight());
        if whole.len() < 4 {
            let so_far = match whole.len() {
                0 => "no night is noted in full yet.".to_owned(),
                1 => "one night is noted in full so far.".to_owned(),
                nights => format!("{nights} nights are noted in full so far."),
            };
            return format!(
                "<b>Your sleep:</b> {so_far} From 4 nights on, I can say how long you sleep."
            );
        }
        let [low, high] = middle_of(whole.iter().map(|(_, asleep)| *asleep));
        format!(
            "<b>Your sleep, {} to {}:</b> in bed about {} hours. Asleep about {} to {} hours, by your own guess ({} nights).",
            day(last.night - Days::new(13)),
            day(last.night),
            hours_of(nearest(median(whole.iter().map(|(in_bed, _)| *in_bed)))),
            hours_of(down(low)),
            hours_of(up(high)),
            whole.len()
        )
    }

    fn cost_line(&self) -> Option<String> {
        let awake = |has_cramp: bool| -> Vec<[f64; 2]> {
            let nights = self.nights.iter().filter(|one| one.has_cramp == has_cramp);
            nights.filter_map(Night::awake).collect()
        };
        let (with, without) = (awake(true), awake(false));
        if with.len() < 5 || without.len() < 5 {
            return None;
        }
        let said = |nights: &[[f64; 2]]| {
            let [low, high] = middle_of(nights.iter().copied());
            (down(low), up(high), nights.len())
        };
        let ((low, high, count), (low_without, high_without, others)) =
            (said(&with), said(&without));
        Some(format!(
            "On nights with a cramp ({count}): awake for about {low} to {high} minutes. On others ({others}): {low_without} to {high_without}."
        ))
    }

    /// Of the last four weeks.
    fn page_lines(&self) -> Vec<String> {
        let first = LAST.parse::<NaiveDate>().unwrap() - Days::new(27);
        let nights: Vec<&Night> = self
            .nights
            .iter()
            .filter(|one| one.night >= first)
            .collect();
        let mut lines = Vec::new();
        for (name, bands, of) in [
            (
                "Until asleep",
                &AFTER[..],
                Night::after_id as fn(&Night) -> &str,
            ),
            ("Awake after that, in all", &AWAKE[..], Night::awake_id),
        ] {
            let counts = bands.iter().filter_map(|(id, label, _)| {
                let count = nights.iter().filter(|one| of(one) == *id).count();
                (count > 0).then(|| format!("{label} ×{count}"))
            });
            let counts: Vec<String> = counts.collect();
            if !counts.is_empty() {
                lines.push(format!("{name}: {}", counts.join(", ")));
            }
        }
        lines.extend(clock_line("Into bed", &nights, |one| {
            one.lying().and(one.in_bed_at).map(|at| (false, at))
        }));
        lines.extend(clock_line("To bed, trying to sleep", &nights, |one| {
            one.trying().and(one.bed_at).map(|at| (one.as_usual, at))
        }));
        lines.extend(clock_line("Up", &nights, |one| {
            one.trying().and(one.up_at).map(|at| (one.as_usual, at))
        }));
        lines.extend(last_waking_line(&nights));
        lines.extend(woke_times_line(&nights));
        lines.extend(self.naps_line());
        lines.extend(asleep_line(&nights));
        lines.extend(woke_by_line(&nights));
        lines
    }
}

impl Told {
    fn naps_line(&self) -> Option<String> {
        let labels = [
            ("none", "Not at all"),
            ("under_30", "Under 30 minutes"),
            ("30_60", "30 minutes to 1 hour"),
            ("over_60", "Over 1 hour"),
        ];
        let counts = labels.iter().filter_map(|(id, label)| {
            let days = self.naps.iter().filter(|one| one == id).count();
            (days > 0).then(|| format!("{label} ×{days}"))
        });
        let counts: Vec<String> = counts.collect();
        let late = match self.late_naps {
            0 => String::new(),
            days => format!("; after three o’clock ×{days}"),
        };
        let line = format!("Sleep by day: {}{late}", counts.join(", "));
        (!counts.is_empty()).then_some(line)
    }
}

impl Night {
    fn of(one: &Value, all: &Value) -> Night {
        let told = &one["sleep_times"];
        let time = |field: &str| {
            let text = told[field].as_str()?;
            Some(DateTime::parse_from_rfc3339(text).unwrap())
        };
        let text = |field: &str| told[field].as_str().unwrap_or_default().to_owned();
        let cramps = all["cramps"].as_array().unwrap().iter();
        let cramps = cramps.filter(|cramp| cramp["night"] == one["night"]);
        let cramps: Vec<Option<String>> = cramps
            .map(|cramp| cramp["at"].as_str().map(|at| at[11..16].to_owned()))
            .collect();
        let woke_by = told["woke_by"].as_array();
        Night {
            in_bed_at: time("in_bed_at"),
            last_woke_at: time("last_woke_at"),
            woke_times: told["woke_times"].as_u64(),
            night: one["night"].as_str().unwrap().parse().unwrap(),
            bed_at: time("bed_at"),
            up_at: time("up_at"),
            as_usual: told["times"] == "as_usual",
            has_cramp: !cramps.is_empty() || one["cramps"].as_u64().unwrap() > 0,
            cramps,
            after: text("asleep_after"),
            awake: text("awake_for"),
            woke_by: woke_by.map(|ids| {
                let ids = ids.iter().map(|id| id.as_str().unwrap().to_owned());
                ids.collect()
            }),
        }
    }

    fn after_id(&self) -> &str {
        &self.after
    }

    fn awake_id(&self) -> &str {
        &self.awake
    }

    fn trying(&self) -> Option<f64> {
        let minutes = (self.up_at? - self.bed_at?).num_seconds() as f64 / 60.0;
        (120.0..=960.0).contains(&minutes).then_some(minutes)
    }

    /// Of the full form.
    fn lying(&self) -> Option<f64> {
        let trying = self.trying()?;
        let minutes = (self.up_at? - self.in_bed_at?).num_seconds() as f64 / 60.0;
        (trying.max(120.0)..=960.0)
            .contains(&minutes)
            .then_some(minutes)
    }

    /// Minutes in bed after the last waking.
    fn early(&self) -> Option<f64> {
        let trying = self.trying()?;
        let minutes = (self.up_at? - self.last_woke_at?).num_seconds() as f64 / 60.0;
        (0.0..=trying).contains(&minutes).then_some(minutes)
    }

    fn awake(&self) -> Option<[f64; 2]> {
        let after = band(&AFTER, &self.after)?;
        let awake = band(&AWAKE, &self.awake)?;
        Some([after[0] + awake[0], after[1] + awake[1]])
    }

    fn asleep(&self) -> Option<[f64; 2]> {
        let (trying, [low, high]) = (self.trying()?, self.awake()?);
        Some([(trying - high).max(0.0), (trying - low).max(0.0)])
    }
}

fn is_lately(one: &Value) -> bool {
    let first = LAST.parse::<NaiveDate>().unwrap() - Days::new(27);
    let night: NaiveDate = one["night"].as_str().unwrap().parse().unwrap();
    night >= first
}

/// Sleep by day alone tells nothing of a night.
fn is_of_the_night(told: &Value) -> bool {
    let mut fields = told.as_object().unwrap().iter();
    fields.any(|(field, value)| !["nap", "after_15"].contains(&&field[..]) && !value.is_null())
}

/// Each night's minutes in bed and asleep: of the full form alone from four on.
fn whole_nights(nights: &[&Night]) -> (Vec<(f64, [f64; 2])>, bool) {
    let of = |in_bed: fn(&Night) -> Option<f64>| -> Vec<(f64, [f64; 2])> {
        let told = nights.iter();
        told.filter_map(|one| Some((in_bed(one)?, one.asleep()?)))
            .collect()
    };
    let lying = of(Night::lying);
    match lying.len() < 4 {
        true => (of(Night::trying), false),
        false => (lying, true),
    }
}

type Band = (&'static str, &'static str, Option<[f64; 2]>);

const AFTER: [Band; 5] = [
    ("under_15", "Under 15 minutes", Some([0.0, 15.0])),
    ("15_30", "15 to 30 minutes", Some([15.0, 30.0])),
    ("30_60", "30 minutes to 1 hour", Some([30.0, 60.0])),
    ("over_60", "Over 1 hour", Some([60.0, 120.0])),
    ("not_sure", "Not sure", None),
];
const AWAKE: [Band; 6] = [
    ("under_15", "Under 15 minutes", Some([0.0, 15.0])),
    ("15_30", "15 to 30 minutes", Some([15.0, 30.0])),
    ("30_60", "30 minutes to 1 hour", Some([30.0, 60.0])),
    ("60_120", "1 to 2 hours", Some([60.0, 120.0])),
    ("over_120", "Over 2 hours", Some([120.0, 240.0])),
    ("not_sure", "Not sure", None),
];

fn band(bands: &[Band], id: &str) -> Option<[f64; 2]> {
    bands.iter().find(|(one, _, _)| *one == id)?.2
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = numbers.collect();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() % 2 {
        0 => f64::midpoint(sorted[half - 1], sorted[half]),
        _ => sorted[half],
    }
}

fn middle_of(ranges: impl Iterator<Item = [f64; 2]> + Clone) -> [f64; 2] {
    [0, 1].map(|end| median(ranges.clone().map(|range| range[end])))
}

fn down(minutes: f64) -> i64 {
    15 * (minutes / 15.0).floor() as i64
}

fn up(minutes: f64) -> i64 {
    15 * (minutes / 15.0).ceil() as i64
}

/// A half minute, between two nights, is the earlier.
fn nearest(minutes: f64) -> i64 {
    15 * ((minutes.floor() + 7.0) / 15.0).floor() as i64
}

fn hours_of(minutes: i64) -> String {
    let part = ["", "¼", "½", "¾"][usize::try_from(minutes % 60 / 15).unwrap()];
    match minutes / 60 {
        0 if !part.is_empty() => part.to_owned(),
        hours => format!("{hours}{part}"),
    }
}

fn day(night: NaiveDate) -> String {
    night.format("%-d %b").to_string()
}

/// A time, and whether it was said to be as usual.
type Clock = fn(&Night) -> Option<(bool, Moment)>;

fn clock_line(name: &str, nights: &[&Night], time: Clock) -> Option<String> {
    let all = nights.iter().filter_map(|one| {
        let (as_usual, at) = time(one)?;
        let since = at.naive_local() - one.night.and_hms_opt(0, 0, 0).unwrap();
        Some((as_usual, since.num_minutes() as f64))
    });
    let all: Vec<(bool, f64)> = all.collect();
    if all.len() < 4 {
        return None;
    }
    let clock = |minutes: i64| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let usually = clock(nearest(median(all.iter().map(|(_, minutes)| *minutes))));
    let told: Vec<i64> = all
        .iter()
        .filter(|(as_usual, _)| !as_usual)
        .map(|(_, minutes)| *minutes as i64)
        .collect();
    let ends = told.iter().min().zip(told.iter().max());
    Some(match ends.filter(|_| 2 * told.len() >= all.len()) {
        Some((earliest, latest)) => format!(
            "{name}: usually {usually}, from {} to {}",
            clock(*earliest),
            clock(*latest)
        ),
        None => format!("{name}: usually {usually}"),
    })
}

fn last_waking_line(nights: &[&Night]) -> Option<String> {
    let line = clock_line("Last waking", nights, |one| {
        one.early().and(one.last_woke_at).map(|at| (false, at))
    });
    let minutes = nights.iter().filter_map(|one| one.early());
    let minutes: Vec<f64> = minutes.collect();
    let minutes = || nearest(median(minutes.iter().copied()));
    line.map(|line| format!("{line}; about {} minutes before getting up", minutes()))
}

fn woke_times_line(nights: &[&Night]) -> Option<String> {
    let labels = ["Not at all", "Once", "Twice", "Three times or more"];
    let counts = (0..).zip(labels).filter_map(|(times, label)| {
        let nights = nights.iter().filter(|one| one.woke_times == Some(times));
        let nights = nights.count();
        (nights > 0).then(|| format!("{label} ×{nights}"))
    });
    let counts: Vec<String> = counts.collect();
    (!counts.is_empty()).then(|| format!("Woke up: {}", counts.join(", ")))
}

fn asleep_line(nights: &[&Night]) -> Option<String> {
    let (whole, is_lying) = whole_nights(nights);
    if whole.len() < 4 {
        return None;
    }
    let [low, high] = middle_of(whole.iter().map(|(_, asleep)| *asleep));
    let parts = whole.iter().map(|(in_bed, [low, high])| {
        let part = |asleep: f64| 100.0 * asleep / in_bed;
        [part(*low).floor(), part(*high).ceil()]
    });
    let [part_low, part_high] = middle_of(parts);
    let in_bed = match is_lying {
        true => "In bed",
        false => "In bed, trying to sleep,",
    };
    Some(format!(
        "{in_bed} about {} h; asleep {} to {} h; sleep efficiency {} to {} % ({} nights; patient's estimate, diary).",
        hours_of(nearest(median(whole.iter().map(|(in_bed, _)| *in_bed)))),
        hours_of(down(low)),
        hours_of(up(high)),
        part_low.floor(),
        part_high.ceil(),
        whole.len()
    ))
}

/// Those of the list that were told, each with its nights.
fn woke_by_line(nights: &[&Night]) -> Option<String> {
    let asked: Vec<&Vec<String>> = nights
        .iter()
        .filter_map(|one| one.woke_by.as_ref())
        .collect();
    let labels = [
        ("cramp", "A cramp"),
        ("toilet", "The toilet"),
        ("thoughts", "Thoughts"),
        ("afraid", "Fear of a cramp"),
        ("pain", "Other pain"),
        ("noise_or_heat", "Noise, heat or cold"),
        ("breath", "My breathing"),
        ("someone", "Somebody else"),
        ("other", "Something else"),
    ];
    let counts = labels.iter().filter_map(|(id, label)| {
        let nights = asked.iter().filter(|told| told.iter().any(|one| one == id));
        let nights = nights.count();
        (nights > 0).then(|| format!("{label} ×{nights}"))
    });
    let counts: Vec<String> = counts.collect();
    let asked = match asked.len() {
        1 => "1 night".to_owned(),
        nights => format!("{nights} nights"),
    };
    (!counts.is_empty()).then(|| format!("Kept awake by: {} (asked on {asked})", counts.join(", ")))
}

fn said(player: &Player, effects: &[Effect]) -> String {
    let messages = effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        _ => None,
    });
    messages.map(|message| player.text(message)).collect()
}

fn page(player: &Player) -> Vec<String> {
    let sheet = doctor_page::of(&BOOK, &player.chat, now());
    let lines = sheet.parts.iter().flat_map(|part| &part.lines);
    lines
        .map(|text: &Text| BOOK.words().plain(ENGLISH, text))
        .collect()
}

/// The words under the picture, line by line, and its bars.
fn is_the_picture(player: &mut Player, told: &Told) {
    let Some(last) = told.nights.last() else {
        let label = player.screen.data_of("Sleep as a picture");
        assert!(label.is_none(), "nothing is told");
        return;
    };
    let effects = player.presses("Sleep as a picture");
    let found = effects.iter().find_map(|effect| match effect {
        Effect::SendPicture {
            picture, caption, ..
        } => Some((picture, player.text(caption))),
        _ => None,
    });
    let (Picture::BedBars(bars), caption) = found.unwrap() else {
        panic!("another picture");
    };
    assert!(caption.encode_utf16().count() <= 1_024, "{caption}");
    assert_eq!(bars.first, last.night - Days::new(13));
    for (place, bar) in bars.nights.iter().enumerate() {
        let date = bars.first + Days::new(place as u64);
        let night = told.nights.iter().find(|one| one.night == date);
        let whole = night.filter(|one| one.trying().is_some());
        assert_eq!(bar.in_bed.is_some(), whole.is_some(), "{date}");
        let Some(whole) = whole else { continue };
        let clock = |at: Option<DateTime<_>>| at.unwrap().format("%H:%M").to_string();
        let begins = whole.lying().and(whole.in_bed_at).or(whole.bed_at);
        let times = format!("{}–{}", clock(begins), clock(whole.up_at));
        let before = whole
            .lying()
            .map_or(0.0, |lying| lying - whole.trying().unwrap());
        let awake = whole
            .awake()
            .map(|[low, high]| format!(", awake {}–{}", low + before, high + before));
        let cramps: Vec<String> = whole
            .cramps
            .iter()
            .map(|at| at.clone().unwrap_or_else(|| "at some time".to_owned()))
            .collect();
        let cramps = match cramps.is_empty() {
            true => String::new(),
            false => format!("; cramp {}", cramps.join(", ")),
        };
        let line = format!(
            "{}: {times}{}{cramps}",
            day(date),
            awake.unwrap_or_default()
        );
        assert!(caption.lines().any(|one| one == line), "{line}\n{caption}");
    }
}

/// The minutes asleep of each night in `charley-nights.csv`.
fn is_the_table(player: &Player, told: &Told) {
    let table = nights_table::csv(&player.chat, now()).unwrap();
    let mut reader = csv::Reader::from_reader(&table[..]);
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|one| one == name).unwrap();
    let [night, low, high] = ["night", "asleep_min_low", "asleep_min_high"].map(column);
    for row in reader.records() {
        let row = row.unwrap();
        let one = told
            .nights
            .iter()
            .find(|one| one.night.to_string() == row[night]);
        let asleep = one.and_then(Night::asleep);
        let said = asleep.map_or([String::new(), String::new()], |ends| {
            ends.map(|minutes| minutes.to_string())
        });
        assert_eq!([&row[low], &row[high]], said, "{row:?}");
    }
}
