//! Sleep by day: asked while a habit is about it, so that the habit needs no question
//! of its own, and told of whom it may suit.

use super::told::date;
use crate::promises::BOOK;
use charley::coach::choice::OFFERS;
use charley::coach::counting::{Count, count};
use charley::coach::fitting::DiaryStanding;
use charley::coach::{choice, kept_on};
use charley::dialogue::Answer;
use charley::dialogue::units::ToldThing;
use charley::diary::plan::{KeptAnswer, PlanState, PlannedHabit};
use charley::diary::{AnswerRecord, Checkin, Diary, Record, SleepTimes, from_id};
use charley::library;
use chrono::{DateTime, Days, NaiveTime};

/// Nothing speaks against a limit on naps.
const HEALTHY: [(&str, &str); 6] = [
    ("age", "from_65"),
    ("bod1", "none"),
    ("pre1", "no"),
    ("slp1", "none"),
    ("slp2", "none"),
    ("slp5", "no"),
];

/// "60_ none - 30_60": how long they slept by day, `!` behind it where after three,
/// and how long until they slept at night.
fn diary(days: &[&str]) -> Diary {
    let mut diary = Diary::default();
    for (question, option) in HEALTHY {
        let value = match question {
            "age" | "pre1" | "slp5" => Answer::One(option.to_owned()),
            _ => Answer::Many(vec![option.to_owned()]),
        };
        diary.put(Record::Answer(AnswerRecord {
            dialogue: question.to_owned(),
            version: 1,
            question: question.to_owned(),
            value,
            answered_at: DateTime::UNIX_EPOCH,
        }));
    }
    for (place, day) in (0..).zip(days) {
        let night = date("2026-11-02") + Days::new(place);
        diary.put(Record::Checkin(Checkin {
            counted: true,
            sleep_times: Some(told(day)),
            ..Checkin::untold(night, night.and_time(NaiveTime::MIN).and_utc())
        }));
    }
    diary
}

fn told(day: &str) -> SleepTimes {
    let (nap, after) = day.split_once(' ').unwrap();
    let length = nap.trim_end_matches(['!', '.']);
    let after_15 = nap.ends_with('!').then_some(true);
    SleepTimes {
        nap: from_id(length),
        after_15: after_15.or(nap.ends_with('.').then_some(false)),
        asleep_after: from_id(after),
        ..SleepTimes::default()
    }
}

fn standing(diary: &Diary) -> DiaryStanding<'_> {
    DiaryStanding {
        diary,
        last_night: date("2026-11-08"),
        units: BOOK.units(),
    }
}

const SLOW: [&str; 7] = ["- 30_60"; 7];

#[test]
fn a_long_nap_is_over_half_an_hour_or_after_three() {
    let days = [
        "none 30_60",
        "under_30. 30_60",
        "under_30! 30_60",
        "30_60. 15_30",
        "over_60! -",
        "under_30 -",
        "- -",
    ];
    let found = count(&diary(&days), ToldThing::LongNap, 7, date("2026-11-08"));
    assert_eq!(found, Count { days: 3, told: 6 });
}

#[test]
fn it_comes_by_itself_after_naps_that_were_told_and_slow_sleep() {
    let unit = BOOK.unit("naps").unwrap();
    let naps = ["30_60. 30_60", "under_30! over_60", "over_60. 30_60"];
    let fired = |days: &[&str]| standing(&diary(days)).fired(unit).is_some();
    assert!(fired(&[&naps[..], &["none under_15"; 4]].concat()));
    assert!(
        !fired(&[&naps[..2], &["none 30_60"; 5]].concat()),
        "two naps"
    );
    assert!(!fired(&["30_60. under_15"; 7]), "who sleeps at once");
    assert!(!fired(&SLOW), "nobody asked about naps");
}

/// Nobody is asked about naps before it is chosen, unless in the full form.
#[test]
fn whoever_is_slow_to_sleep_sees_it_first_among_the_others() {
    let place = |days: &[&str]| {
        let diary = diary(days);
        let offers = choice(BOOK.units(), standing(&diary));
        let fits = offers.iter().filter(|offer| offer.fired.is_some()).count();
        let naps = offers.iter().position(|offer| offer.unit.id == "naps");
        (naps.unwrap(), fits)
    };
    let (naps, fits) = place(&SLOW);
    assert!(fits > 0, "others come by themselves");
    assert_eq!(naps, fits, "right behind those");
    let (naps, fits) = place(&["- under_15"; 7]);
    assert!(naps > fits.min(OFFERS) + 2 * OFFERS, "on no page");
}

#[test]
fn what_was_told_of_naps_says_whether_it_was_kept() {
    let kept = |action: &str, day: &str| {
        let unit = BOOK.unit("naps").unwrap();
        let night = date("2026-11-08");
        let checkin = Checkin {
            sleep_times: Some(told(&format!("{day} -"))),
            ..Checkin::untold(night, DateTime::UNIX_EPOCH)
        };
        kept_on(unit, &plan(action), &checkin)
    };
    let (yes, no) = (Some(KeptAnswer::Yes), Some(KeptAnswer::No));
    for (day, of_length, of_hour) in [
        ("none", yes, yes),
        ("under_30!", yes, no),
        ("under_30.", yes, yes),
        ("30_60.", no, yes),
        ("over_60!", no, no),
        ("under_30", yes, None),
        ("-", None, None),
    ] {
        assert_eq!(kept("thirty_minutes", day), of_length, "{day}");
        assert_eq!(kept("before_three", day), of_hour, "{day}");
        assert_eq!(kept("in_chair", day), None, "{day}: it is asked");
    }
}

fn plan(action: &str) -> PlannedHabit {
    PlannedHabit {
        id: 1,
        unit: "naps".to_owned(),
        unit_version: 1,
        action: action.to_owned(),
        cue: None,
        obstacle: None,
        begun_night: date("2026-11-02"),
        state: PlanState::Focus,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: None,
        pack: None,
        note: None,
    }
}

#[test]
fn a_count_or_a_habit_that_rests_on_what_nobody_asks_is_refused() {
    let mut sources = library::shipped();
    let checkin = sources.iter_mut().find(|one| one.path == "checkin.toml");
    let text = &mut checkin.unwrap().text;
    *text = text
        .replace("to = \"nap\"", "to = \"end\"")
        .replace("next   = \"nap\"", "next   = \"end\"")
        .replace("[steps.nap]", "[steps.doze]")
        .replace("[steps.after_15]", "[steps.late_doze]");
    let problems = library::read(&sources).err().unwrap_or_default();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for (what, question) in [("long_nap", "nap"), ("kept", "nap"), ("kept", "after_15")] {
        let refused = format!("\"{what}\" rests on \"{question}\", which nobody asks");
        let is_told = told
            .iter()
            .any(|line| line.starts_with("units/naps.toml") && line.contains(&refused));
        assert!(is_told, "{refused}: {told:#?}");
    }
}
