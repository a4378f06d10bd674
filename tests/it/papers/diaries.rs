//! Diaries to make papers of, all of somebody in Berlin who goes to bed at half
//! past ten.

use crate::zones::berlin;
use charley::conversation::Chat;
use charley::dialogue::{Answer, Sign, Urgency};
use charley::diary::plan::{PlanState, PlannedHabit, WhyNever};
use charley::diary::{
    AnswerRecord, AsleepAfter, AwakeFor, Checkin, Cramp, Exposure, Helped, Leg, Minutes,
    MinutesRange, Muscle, Nap, Outcome, Record, ReminderKind, ReminderRecord, SignRecord, Sleep,
    SleepTimes, Source, TimesGiven, WokeBy,
};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

/// A Friday afternoon.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 20, 15, 0, 0).unwrap()
}

/// The night that ended this morning.
pub fn last_night() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 19).unwrap()
}

pub fn empty() -> Chat {
    let mut chat = Chat::new(42, now());
    chat.person.zone = Some(berlin());
    chat.person.bedtime = NaiveTime::from_hms_opt(22, 30, 0);
    chat.person.rising = NaiveTime::from_hms_opt(6, 45, 0);
    chat
}

/// One night with one cramp.
pub fn one_night() -> Chat {
    let mut chat = empty();
    chat.diary.put(Record::Cramp(cramp(1, last_night())));
    chat
}

/// Two months with a plan: a habit that goes on, one that is settled, and one that
/// made things worse.
pub fn with_a_plan() -> Chat {
    let mut chat = nights(60);
    let habits = [
        ("stretch_down", 45, PlanState::Focus, None),
        ("caffeine_cut", 38, PlanState::Settled, None),
        ("covers", 20, PlanState::Never, Some(WhyNever::MadeItWorse)),
    ];
    for ((unit, nights_ago, state, why_never), id) in habits.into_iter().zip(1..) {
        chat.diary.put(Record::Plan(PlannedHabit {
            id,
            unit: unit.to_owned(),
            unit_version: 1,
            action: String::new(),
            cue: None,
            obstacle: None,
            begun_night: last_night() - Days::new(nights_ago),
            state,
            easier_steps: 0,
            ended_night: why_never.map(|_| last_night()),
            why_never,
            auto: None,
            pack: None,
            note: None,
        }));
    }
    chat
}

/// So many nights up to the last, of every kind: with up to two cramps, clear,
/// and every seventh unknown; answers, a reminder and a sign besides.
pub fn nights(count: u64) -> Chat {
    let mut chat = empty();
    let mut id = 1;
    for back in (0..count).rev() {
        let night = last_night() - Days::new(back);
        if back % 7 == 3 {
            continue;
        }
        let cramps = [0, 1, 0, 2, 0][usize::try_from(back % 5).unwrap()];
        for _ in 0..cramps {
            chat.diary.put(Record::Cramp(cramp(id, night)));
            id += 1;
        }
        chat.diary.put(Record::Checkin(checkin(night, cramps)));
    }
    chat.diary.put(Record::Sign(sign(id)));
    chat.person.next_record_id = id + 1;
    chat.diary.put(Record::Reminder(ReminderRecord {
        kind: ReminderKind::Water,
        night: last_night(),
        due_at: now() - TimeDelta::hours(19),
        sent_at: Some(now() - TimeDelta::hours(19)),
        outcome: Outcome::Done,
    }));
    for (dialogue, question, value) in ANSWERS {
        let answer = answer(dialogue, question, value);
        chat.diary.put(Record::Answer(answer));
    }
    chat
}

/// As it was typed, with what means something in HTML.
pub const OWN_QUESTION: &str = "Is it <b>my</b> tablets? & why only at night?";

const ANSWERS: [(&str, &str, &str); 10] = [
    ("safety", "deh4", "no"),
    ("safety", "bod1", "[none]"),
    ("electrolytes", "ele3", "[kidney]"),
    ("electrolytes", "ele4", "[magnesium calcium]"),
    ("medications", "med1", "[statin water_tablet]"),
    ("medications", "med2", "within_a_year"),
    ("medications", "med4", "[magnesium]"),
    ("pregnancy", "pre1", "no"),
    ("dehydration", "deh2", ""),
    ("doctor", "own_question", OWN_QUESTION),
];

/// `[a b]` is several choices, nothing is skipped.
pub fn answer(dialogue: &str, question: &str, value: &str) -> AnswerRecord {
    let many = value
        .strip_prefix('[')
        .and_then(|many| many.strip_suffix(']'));
    let value = match many {
        Some(many) => Answer::Many(many.split(' ').map(str::to_owned).collect()),
        None if value.is_empty() => Answer::Skipped,
        None => Answer::One(value.to_owned()),
    };
    AnswerRecord {
        dialogue: dialogue.to_owned(),
        version: 1,
        question: question.to_owned(),
        value,
        answered_at: now() - TimeDelta::days(40),
    }
}

/// Some hours after midnight of a night; what is told differs with the id.
pub fn cramp(id: u64, night: NaiveDate) -> Cramp {
    let hour = u32::try_from(id % 5).unwrap();
    let local = night.succ_opt().unwrap().and_hms_opt(hour, 12, 0).unwrap();
    let at = berlin().from_local_datetime(&local).earliest();
    let at = at
        .unwrap_or_else(|| berlin().from_utc_datetime(&local))
        .fixed_offset();
    Cramp {
        id,
        night: Some(night),
        at: (!id.is_multiple_of(4)).then_some(at),
        recorded_at: at.to_utc() + TimeDelta::milliseconds(345),
        source: if id.is_multiple_of(4) {
            Source::Checkin
        } else {
            Source::Log
        },
        severity: (id % 6 != 5).then_some(u8::try_from(2 + id % 7).unwrap()),
        leg: [None, Some(Leg::Left), Some(Leg::Right), Some(Leg::Left)][slot(id, 4)],
        muscle: [None, Some(Muscle::Calf), Some(Muscle::Foot)][slot(id, 3)],
        minutes: [
            None,
            Some(Minutes::Typed(7)),
            Some(Minutes::Range(MinutesRange::From1To5)),
            Some(Minutes::Range(MinutesRange::Under1)),
        ][slot(id, 4)],
        helped: [Helped::Stretch, Helped::Rub]
            .into_iter()
            .take(slot(id, 3))
            .collect(),
        note: (id % 9 == 1).then(|| "after tennis; \"long\", with Ana".to_owned()),
        from_memory: id.is_multiple_of(8),
    }
}

fn slot(id: u64, of: u64) -> usize {
    usize::try_from(id % of).unwrap()
}

pub fn checkin(night: NaiveDate, cramps: u8) -> Checkin {
    let ticked = [Exposure::Alcohol, Exposure::LateCaffeine];
    let morning =
        berlin().from_local_datetime(&night.succ_opt().unwrap().and_hms_opt(7, 15, 0).unwrap());
    Checkin {
        night,
        cramps,
        counted: true,
        water_done: None,
        kept: std::collections::BTreeMap::new(),
        sleep_times: Some(sleep_times(night)),
        worst: (cramps > 0).then_some(6),
        sleep: Some(if cramps > 0 { Sleep::Poor } else { Sleep::Good }),
        stretch_done: Some(cramps == 0),
        toilet_trips: Some(1),
        asked: Exposure::AT_FIRST.into(),
        exposures: (cramps < 2).then(|| ticked.into_iter().take(cramps.into()).collect()),
        answered_at: morning.unwrap().to_utc(),
    }
}

/// Told on two mornings of three, on one of them in the full form, and as usual on
/// the third; what is told differs with the day.
pub fn sleep_times(night: NaiveDate) -> SleepTimes {
    let day = u64::from(night.ordinal());
    let clock = |days, hour, minute| {
        let local = (night + Days::new(days)).and_hms_opt(hour, minute, 0);
        let at = berlin().from_local_datetime(&local.unwrap()).earliest();
        at.unwrap().fixed_offset()
    };
    let quarter = u32::try_from(day % 4).unwrap() * 15;
    let woke_by = [WokeBy::Cramp, WokeBy::Toilet, WokeBy::Thoughts];
    SleepTimes {
        bed_at: (day % 11 != 0).then(|| clock(0, 22, quarter)),
        up_at: (day % 11 != 0).then(|| clock(1, 6, quarter)),
        times: (day % 11 != 0).then_some(match day % 3 {
            0 => TimesGiven::AsUsual,
            _ => TimesGiven::Told,
        }),
        asleep_after: AsleepAfter::ALL.get(slot(day, 5)).copied(),
        awake_for: AwakeFor::ALL.get(slot(day, 7)).copied(),
        woke_by: (day % 2 == 0).then(|| woke_by.into_iter().take(slot(day, 4)).collect()),
        nap: (day % 5 == 0).then_some(Nap::Under30),
        after_15: (day % 10 == 0).then_some(true),
        in_bed_at: (day % 3 == 1 && day % 11 != 0).then(|| clock(0, 21, quarter)),
        woke_times: (day % 3 == 1).then_some(u8::try_from(slot(day, 4)).unwrap()),
        last_woke_at: (day % 3 == 1 && day % 11 != 0).then(|| clock(1, 5, quarter)),
    }
}

pub fn sign(id: u64) -> SignRecord {
    SignRecord {
        id,
        sign: Sign::WalkingPain,
        urgency: Urgency::Book,
        at: now() - TimeDelta::days(12),
        words: Some("my calf hurts when I walk uphill".to_owned()),
        understood_at: None,
        looked_at: Some(now() - TimeDelta::days(5)),
        gone_at: None,
    }
}
