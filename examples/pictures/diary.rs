//! Nine weeks of the diary of nobody, for the page for the doctor.

use charley::conversation::Chat;
use charley::dialogue::{Answer, Book, Dialogue, Sign, Urgency};
use charley::diary::plan::{PlanState, PlannedHabit};
use charley::diary::sleep::clock;
use charley::diary::{
    AnswerRecord, AsleepAfter, AwakeFor, Checkin, Cramp, Exposure, Helped, Hours, Leg, Minutes,
    MinutesRange, Muscle, Record, SignRecord, Sleep, SleepTimes, Source, TimesGiven, WokeBy,
};
use charley::place::Zone;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

/// Each night from the first: `.` is not known, `o` clear, a digit one cramp so
/// bad, `w` two cramps.
const NIGHTS: &str = "o4ooo.o5ow.ooo6oo.oo3oo7oo.o5oo4oo.ow2oooo6.oo5oo.o3oooow.o4oo8";

const ANSWERS: [(&str, &str, &[&str]); 15] = [
    ("is_it_cramp", "cra1", &["yes"]),
    ("is_it_cramp", "cra2", &["yes"]),
    ("is_it_cramp", "cra3", &["not_sure"]),
    ("checkin", "day1", &["some"]),
    ("conditions", "con1", &["diabetes", "thyroid"]),
    ("safety", "deh4", &["no"]),
    ("safety", "bod1", &["unsteady"]),
    ("safety", "cir4", &["none"]),
    ("electrolytes", "ele3", &["water_tablets"]),
    ("electrolytes", "ele4", &["magnesium", "calcium"]),
    ("medications", "med1", &["water_tablet", "statin"]),
    ("medications", "med2", &["within_a_year"]),
    ("medications", "med4", &["magnesium"]),
    ("pregnancy", "pre1", &["no"]),
    ("doctor", "own_question", &[OWN_QUESTION]),
];
const OWN_QUESTION: &str = "Could my water tablet go with this? May I take it in the morning?";
const ONE_CHOICE: [&str; 8] = [
    "cra1",
    "cra2",
    "cra3",
    "day1",
    "deh4",
    "med2",
    "pre1",
    "own_question",
];

pub fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_777) + TimeDelta::hours(15)
}

pub fn chat(book: &Book) -> Chat {
    let mut chat = Chat::new(1, now());
    chat.person.zone = Some(lisbon());
    chat.person.bedtime = NaiveTime::from_hms_opt(22, 30, 0);
    chat.person.rising = NaiveTime::from_hms_opt(6, 45, 0);
    let last = now().date_naive() - Days::new(1);
    let before = last - Days::new(NIGHTS.len() as u64 - 1);
    for (number, (night, told)) in before.iter_days().zip(NIGHTS.chars()).enumerate() {
        let severities = match told {
            '.' => continue,
            'o' => Vec::new(),
            'w' => vec![4, 6],
            digit => digit.to_digit(10).into_iter().collect(),
        };
        let id = number as u64 * 2;
        let cramps = severities.iter().zip(id..);
        let cramps = cramps.map(|(severity, id)| Record::Cramp(cramp(id, night, *severity as u8)));
        let checkin = Record::Checkin(checkin(id, night, severities.len() as u8));
        cramps
            .chain([checkin])
            .for_each(|record| chat.diary.put(record));
    }
    chat.diary.put(Record::Sign(sign()));
    for habit in habits(last) {
        chat.diary.put(Record::Plan(habit));
    }
    for (dialogue, question, chosen) in ANSWERS {
        chat.diary
            .put(Record::Answer(answer(book, dialogue, question, chosen)));
    }
    chat
}

/// The stretch, and coffee that was given up on.
fn habits(last: NaiveDate) -> [PlannedHabit; 2] {
    let habit = |id, unit: &str, nights_ago, state| PlannedHabit {
        id,
        unit: unit.to_owned(),
        unit_version: 1,
        action: "one_less".to_owned(),
        cue: None,
        obstacle: None,
        begun_night: last - Days::new(nights_ago),
        state,
        easier_steps: 0,
        ended_night: (state == PlanState::Dropped).then_some(last - Days::new(4)),
        why_never: None,
        auto: None,
        pack: None,
        note: None,
    };
    [
        habit(1, "stretch_down", 40, PlanState::Settled),
        habit(2, "caffeine_cut", 33, PlanState::Dropped),
    ]
}

fn cramp(id: u64, night: NaiveDate, severity: u8) -> Cramp {
    let evening = night.and_time(NaiveTime::MIN) + TimeDelta::hours(24);
    let at = evening + TimeDelta::minutes(-70 + (id as i64 * 67) % 380);
    Cramp {
        id,
        night: Some(night),
        at: lisbon()
            .from_local_datetime(&at)
            .earliest()
            .map(|at| at.fixed_offset()),
        recorded_at: now(),
        source: Source::Log,
        severity: Some(severity),
        leg: [Some(Leg::Left), Some(Leg::Left), Some(Leg::Right), None][id as usize / 2 % 4],
        muscle: [Some(Muscle::Calf), Some(Muscle::Calf), Some(Muscle::Foot)][id as usize / 2 % 3],
        minutes: [
            Some(Minutes::Range(MinutesRange::From1To5)),
            Some(Minutes::Typed(8)),
            Some(Minutes::Range(MinutesRange::Under1)),
            Some(Minutes::Range(MinutesRange::From1To5)),
            None,
        ][id as usize / 2 % 5],
        helped: [Helped::Stretch, Helped::StandOrWalk]
            .into_iter()
            .take(id as usize / 2 % 3)
            .collect(),
        note: None,
        from_memory: false,
    }
}

fn checkin(id: u64, night: NaiveDate, cramps: u8) -> Checkin {
    let ticked = [
        Exposure::Alcohol,
        Exposure::LongStanding,
        Exposure::LateCaffeine,
    ];
    let new = (id == 70).then_some(Exposure::NewMedicine);
    Checkin {
        night,
        cramps,
        counted: true,
        worst: None,
        sleep: Some([Sleep::Good, Sleep::Ok, Sleep::Poor][usize::from(cramps.min(2))]),
        stretch_done: Some(!id.is_multiple_of(6)),
        water_done: None,
        kept: std::collections::BTreeMap::new(),
        sleep_times: sleep_times(id, night),
        toilet_trips: Some((id / 2 % 3) as u8),
        asked: Exposure::ALL.into(),
        exposures: Some(
            ticked
                .into_iter()
                .skip(id as usize / 2 % 4)
                .chain(new)
                .collect(),
        ),
        answered_at: now(),
    }
}

fn sign() -> SignRecord {
    SignRecord {
        id: 1_000,
        sign: Sign::WalkingPain,
        urgency: Urgency::Book,
        at: now() - TimeDelta::days(17),
        words: None,
        understood_at: None,
        gone_at: None,
        looked_at: Some(now() - TimeDelta::days(9)),
    }
}

fn answer(book: &Book, dialogue: &str, question: &str, chosen: &[&str]) -> AnswerRecord {
    let chosen = chosen.iter().map(|option| (*option).to_owned());
    AnswerRecord {
        dialogue: dialogue.to_owned(),
        version: book.dialogue(dialogue).map_or(0, Dialogue::version),
        question: question.to_owned(),
        value: match ONE_CHOICE.contains(&question) {
            true => Answer::One(chosen.collect()),
            false => Answer::Many(chosen.collect()),
        },
        answered_at: now() - TimeDelta::days(if question == "day1" { 5 } else { 60 }),
    }
}

fn lisbon() -> Zone {
    Zone::in_any_case("Europe/Lisbon").unwrap_or_else(Zone::utc)
}

/// The last three weeks were told.
fn sleep_times(id: u64, night: NaiveDate) -> Option<SleepTimes> {
    let day = usize::try_from(id / 2).unwrap_or_default();
    let hours = Hours {
        zone: lisbon(),
        bedtime: NaiveTime::from_hms_opt(22, 30, 0)?,
        rising: NaiveTime::from_hms_opt(6, 45, 0)?,
    };
    let later = TimeDelta::minutes(i64::try_from(day % 5 * 20).unwrap_or_default());
    let bed_at = clock::bed_at(night, hours.bedtime + later, &hours);
    let up_at = clock::up_at(night, Some(bed_at), hours.rising + later, &hours);
    let woke_by = [WokeBy::Thoughts, WokeBy::Toilet, WokeBy::Cramp];
    (day >= NIGHTS.len() - 21).then(|| SleepTimes {
        bed_at: Some(bed_at),
        up_at: Some(up_at),
        times: Some(match day % 4 {
            0 => TimesGiven::AsUsual,
            _ => TimesGiven::Told,
        }),
        asleep_after: AsleepAfter::ALL.get(day % 3).copied(),
        awake_for: AwakeFor::ALL.get(day % 4).copied(),
        woke_by: (day % 4 > 1).then(|| woke_by.into_iter().take(1 + day % 3).collect()),
        ..SleepTimes::default()
    })
}
