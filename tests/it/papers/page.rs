//! The page for the doctor, each number counted anew from `charley-export.json`.

use super::{diaries, printed};
use crate::promises::BOOK;
use crate::zones::vancouver;
use charley::conversation::Chat;
use charley::dialogue::Answer;
use charley::dialogue::ask::WORDS_CHARS_MAX;
use charley::diary::{Exposure, Muscle, Record, RecordKey};
use charley::papers::{doctor_page, export, nights_table};
use charley::picture::{CalendarNight, NightStrip, PaperSize};
use charley::words::{ENGLISH, Text};
use chrono::{DateTime, Days, NaiveDate, TimeDelta};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const PDF_BYTES_MAX: usize = 300_000;

fn lines(chat: &Chat) -> Vec<String> {
    let sheet = doctor_page::of(&BOOK, chat, diaries::now());
    let parts = sheet.parts.iter().flat_map(|part| &part.lines);
    let texts = sheet.lead.iter().chain(parts);
    texts
        .map(|text: &Text| BOOK.words().plain(ENGLISH, text))
        .collect()
}

fn says(chat: &Chat, line: &str) {
    let lines = lines(chat);
    assert!(lines.iter().any(|one| one == line), "{line}\n{lines:#?}");
}

/// What the export says of the nights from one on.
struct Exported {
    cramps: Vec<Value>,
    checkins: Vec<Value>,
    nights: i64,
}

impl Exported {
    fn of(chat: &Chat, nights: u64) -> Self {
        let all: Value =
            serde_json::from_str(&export::json(chat, diaries::now()).unwrap()).unwrap();
        let list = |name: &str| all[name].as_array().unwrap().clone();
        let first = diaries::last_night() - Days::new(nights - 1);
        let night = |one: &Value| one["night"].as_str().unwrap().parse::<NaiveDate>().unwrap();
        let [mut cramps, mut checkins] = ["cramps", "checkins"].map(list);
        let begun = cramps.iter().chain(&checkins).map(night).min().unwrap();
        cramps.retain(|one| night(one) >= first);
        checkins.retain(|one| night(one) >= first);
        Exported {
            nights: (diaries::last_night() - first.max(begun)).num_days() + 1,
            cramps,
            checkins,
        }
    }

    /// "cramps on 5 of 12 recorded nights, 2 missing. 7 cramps"
    fn window(&self, when: &str) -> String {
        let nights = |list: &[Value]| -> BTreeSet<String> {
            list.iter().map(|one| one["night"].to_string()).collect()
        };
        let with_cramp = nights(&self.cramps);
        let recorded = with_cramp.union(&nights(&self.checkins)).count();
        let missing = self.nights - i64::try_from(recorded).unwrap();
        let a_week = self.cramps.len() as f64 / recorded as f64 * 7.0;
        format!(
            "{when}: cramps on {} of {recorded} recorded nights, {missing} missing. {} cramps, {a_week:.1} a week.",
            with_cramp.len(),
            self.cramps.len()
        )
    }

    fn cramps_with(&self, is_so: impl Fn(&Value) -> bool) -> usize {
        self.cramps.iter().filter(|cramp| is_so(cramp)).count()
    }

    fn checkins_with(&self, is_so: impl Fn(&Value) -> bool) -> usize {
        self.checkins.iter().filter(|one| is_so(one)).count()
    }

    /// Cramps whose own clock shows one of these hours.
    fn at(&self, hours: std::ops::Range<&str>) -> usize {
        self.cramps_with(|cramp| {
            cramp["at"]
                .as_str()
                .is_some_and(|at| hours.contains(&&at[11..13]))
        })
    }
}

#[test]
fn how_often_follows_from_the_export() {
    let chat = diaries::nights(60);
    says(&chat, &Exported::of(&chat, 14).window("Last 2 weeks"));
    says(&chat, &Exported::of(&chat, 28).window("Last 4 weeks"));
    says(&chat, &Exported::of(&chat, 60).window("Since 22 Sep 2026"));
    says(&chat, "Nights of 22 Sep 2026 to 19 Nov 2026.");
}

#[test]
fn how_bad_and_how_long_follow_from_the_export() {
    let chat = diaries::nights(60);
    let told = Exported::of(&chat, 28);
    let mut severities: Vec<i64> = told
        .cramps
        .iter()
        .filter_map(|one| one["severity"].as_i64())
        .collect();
    severities.sort_unstable();
    let line = format!(
        "Pain, 0 to 10: worst {}, usual {} (told for {} of {} cramps).",
        severities.last().unwrap(),
        severities[(severities.len() - 1) / 2],
        severities.len(),
        told.cramps.len()
    );
    says(&chat, &line);
    let lengths = [
        told.cramps_with(|cramp| cramp["minutes"] == "under_1"),
        told.cramps_with(|cramp| cramp["minutes"] == "1_5"),
        told.cramps_with(|cramp| cramp["minutes"] == 7),
    ];
    let [short, middle, long] = lengths;
    let line = format!(
        "Each length: under 1 minute ×{short}, 1 to 5 minutes ×{middle}, 5 to 10 minutes ×{long}"
    );
    says(&chat, &line);
    let usual = [
        (short, "under 1 minute"),
        (middle, "1 to 5 minutes"),
        (long, "5 to 10 minutes"),
    ];
    let (_, usual) = usual.into_iter().max_by_key(|(count, _)| *count).unwrap();
    let line = format!("Length: most often {usual}, longest 5 to 10 minutes.");
    says(&chat, &line);
}

/// What the strip says of a night by `charley-nights.csv`.
fn by_the_table(chat: &Chat) -> BTreeMap<NaiveDate, CalendarNight> {
    let table = nights_table::csv(chat, diaries::now()).unwrap();
    let mut rows = csv::Reader::from_reader(table.as_slice());
    let rows = rows.deserialize::<BTreeMap<String, String>>();
    let night = |row: BTreeMap<String, String>| {
        let told = match (row["known"].as_str(), row["cramps"].as_str()) {
            ("no", _) => CalendarNight::Unknown,
            (_, "0") => CalendarNight::Clear,
            _ => CalendarNight::Cramp {
                worst: row["worst"].parse().ok(),
            },
        };
        (row["night"].parse().unwrap(), told)
    };
    rows.map(|row| night(row.unwrap())).collect()
}

fn strip(chat: &Chat) -> NightStrip {
    let sheet = doctor_page::of(&BOOK, chat, diaries::now());
    let mut strips = sheet.parts.into_iter().filter_map(|part| part.strip);
    strips.next().unwrap()
}

#[test]
fn each_square_is_a_row_of_the_table() {
    for (recorded, shown) in [(200, 56), (60, 56), (50, 56), (20, 21), (6, 7), (1, 7)] {
        let chat = match recorded {
            1 => diaries::one_night(),
            recorded => diaries::nights(recorded),
        };
        let table = by_the_table(&chat);
        let strip = strip(&chat);
        assert_eq!(strip.nights.len(), shown, "{recorded}");
        for (date, night) in strip.first.iter_days().zip(&strip.nights) {
            let told = table.get(&date).unwrap_or(&CalendarNight::Outside);
            assert_eq!(night, told, "{date} of {recorded}");
        }
        let last = strip.first + Days::new(strip.nights.len() as u64 - 1);
        assert_eq!(last, diaries::last_night());
    }
}

#[test]
fn the_worst_of_a_night_may_be_of_its_checkin_alone() {
    let mut chat = diaries::one_night();
    let cramp = chat.diary.cramps.values_mut().next().unwrap();
    cramp.severity = None;
    let newest = |chat: &Chat| *strip(chat).nights.last().unwrap();
    assert_eq!(newest(&chat), CalendarNight::Cramp { worst: None });
    let mut checkin = diaries::checkin(diaries::last_night(), 1);
    checkin.worst = Some(7);
    chat.diary.put(Record::Checkin(checkin));
    assert_eq!(newest(&chat), CalendarNight::Cramp { worst: Some(7) });
}

#[test]
fn the_strip_is_read_aloud_week_by_week() {
    let said = |chat: &Chat| BOOK.words().plain(ENGLISH, &strip(chat).said);
    let begins = "Night by night, the newest last. A night that is not named was clear.";
    assert_eq!(
        said(&diaries::one_night()),
        format!("{begins} Week from 19 Nov: cramps on 19 Nov (3 of 10).")
    );
    let chat = diaries::nights(8);
    let weeks = "Week from 12 Nov: all clear. Week from 13 Nov: cramps on 13 Nov (6 of 10), \
                 18 Nov (6 of 10); missing 16 Nov.";
    assert_eq!(said(&chat), format!("{begins} {weeks}"));
    let pdf = doctor_page::pdf(&BOOK, &chat, diaries::now(), PaperSize::A4).unwrap();
    let has = |what: &str| pdf.windows(what.len()).any(|part| part == what.as_bytes());
    assert!(has("/S/Figure") && has("/Alt(Night by night, the newest last."));
}

#[test]
fn where_and_when_follow_from_the_export() {
    let chat = diaries::nights(60);
    let told = Exported::of(&chat, 28);
    let leg = |leg: Value| told.cramps_with(|cramp| cramp["leg"] == leg);
    let [left, right, untold] = [leg("left".into()), leg("right".into()), leg(Value::Null)];
    says(
        &chat,
        &format!("Leg: Left ×{left}, Right ×{right}, Leg not told ×{untold}"),
    );
    let calf =
        |leg: Value| told.cramps_with(|cramp| cramp["muscle"] == "calf" && cramp["leg"] == leg);
    let [left, right, untold] = [calf("left".into()), calf("right".into()), calf(Value::Null)];
    says(
        &chat,
        &format!("Calf: Left ×{left}, Right ×{right}, Leg not told ×{untold}"),
    );
    let unknown = told.cramps_with(|cramp| cramp["at"].is_null());
    let line = format!(
        "00:00–02:00 ×{}, 02:00–04:00 ×{}, 04:00–06:00 ×{}, Time not known ×{unknown}",
        told.at("00".."02"),
        told.at("02".."04"),
        told.at("04".."06")
    );
    says(&chat, &line);
    says(&chat, "By day, from 06:45 to 22:30: 0");
}

#[test]
fn sleep_help_and_days_follow_from_the_export() {
    let chat = diaries::nights(60);
    let told = Exported::of(&chat, 28);
    let slept = |how: &str| told.checkins_with(|one| one["sleep"] == how);
    says(
        &chat,
        &format!(
            "Nights slept: Badly ×{}, Well ×{}",
            slept("poor"),
            slept("good")
        ),
    );
    let helped = |what: &str| {
        told.cramps_with(|cramp| cramp["helped"].as_array().unwrap().contains(&what.into()))
    };
    let line = format!(
        "Helped during a cramp: Stretching ×{}, Rubbing ×{}",
        helped("stretch"),
        helped("rub")
    );
    says(&chat, &line);
    let of_told = |name: &str, value: fn(&Value) -> &Value| {
        let yes = told.checkins_with(|one| *value(one) == Value::Bool(true));
        let all = told.checkins_with(|one| value(one).is_boolean());
        format!("{name}: {yes} of {all}")
    };
    let eight_weeks = Exported::of(&chat, 56);
    let stretched = |done: bool| eight_weeks.checkins_with(|one| one["stretch_done"] == done);
    let line = format!(
        "Bedtime stretch, in the last 8 weeks: {} of {} evenings told",
        stretched(true),
        stretched(true) + stretched(false)
    );
    says(&chat, &line);
    let alcohol = of_told("Alcohol", |one| &one["exposures"]["alcohol"]);
    says(&chat, &format!("{alcohol} days told"));
    let caffeine = of_told(
        "Late coffee, tea or cola",
        |one| &one["exposures"]["late_caffeine"],
    );
    says(&chat, &format!("{caffeine} days told"));
}

#[test]
fn what_was_told_stands_there_with_its_day() {
    let mut chat = diaries::nights(30);
    let night = diaries::last_night() - Days::new(2);
    let checkin = chat.diary.checkins.get_mut(&night).unwrap();
    checkin.exposures = Some(BTreeSet::from([Exposure::NewMedicine]));
    for line in [
        "8 Nov 2026: Calf pain on walking that stops with rest. Charley said to get help by booking a visit; on 15 Nov 2026 the person said it was looked at.",
        "Uses: Statin (cholesterol), Water tablet (11 Oct 2026)",
        "Cramps began after a start or a new dose: Yes, within a year (11 Oct 2026)",
        "Takes for the cramps: Magnesium (11 Oct 2026)",
        "Kidney, liver, water tablets, alcohol most days: Kidney disease or dialysis (11 Oct 2026)",
        "Limit on drinks, or heart, kidney or liver disease: No (11 Oct 2026)",
        "Pregnant, or a baby in the last 6 weeks: No (11 Oct 2026)",
        "A new medicine or dose on 1 day: 17 Nov 2026",
        diaries::OWN_QUESTION,
    ] {
        says(&chat, line);
    }
}

#[test]
fn an_answer_is_called_by_what_was_asked() {
    let mut chat = diaries::nights(30);
    let limit = chat.diary.answers.get_mut("deh4").unwrap();
    limit.version = 2;
    says(&chat, "Told to limit drinks: No (11 Oct 2026)");
}

#[test]
fn what_it_is_like_the_effect_and_illnesses_are_the_persons_own_answers() {
    let mut chat = diaries::nights(30);
    let without = lines(&chat);
    for asked in ["knot", "stretched:", "urge", "Illnesses"] {
        let is_there = without.iter().any(|line| line.contains(asked));
        assert!(!is_there, "{asked} was not asked: {without:#?}");
    }
    says(&chat, "Effect on the day: not asked");
    for (dialogue, question, value) in [
        ("is_it_cramp", "cra1", "no"),
        ("is_it_cramp", "cra2", "no"),
        ("is_it_cramp", "cra3", "yes"),
        ("checkin", "day1", "much"),
        ("conditions", "con1", "[diabetes leg_arteries]"),
    ] {
        let answer = diaries::answer(dialogue, question, value);
        chat.diary.put(Record::Answer(answer));
    }
    for line in [
        "The muscle goes hard, like a knot: No (11 Oct 2026)",
        "It stops when that muscle is stretched: No (11 Oct 2026)",
        "More an urge to move the legs, which walking eases: Yes (11 Oct 2026)",
        "Effect on the day: A lot (11 Oct 2026)",
        "Illnesses reported: Diabetes, Narrowed leg arteries (11 Oct 2026)",
    ] {
        says(&chat, line);
    }
    says(&chat, "Of these answers, 3 speak against a cramp.");
    let with = lines(&chat);
    assert_eq!(with.len(), without.len() + 5, "{with:#?}");
    let one = diaries::answer("is_it_cramp", "cra2", "yes");
    chat.diary.put(Record::Answer(one));
    let one = diaries::answer("is_it_cramp", "cra3", "not_sure");
    chat.diary.put(Record::Answer(one));
    let alone = lines(&chat);
    assert!(!alone.iter().any(|line| line.contains("speak against")));
}

#[test]
fn which_medicine_was_new_and_a_low_mineral_stand_there() {
    let mut chat = diaries::nights(30);
    for (dialogue, question, value) in [
        ("medications", "med5", "[statin water_tablet]"),
        ("electrolytes", "ele1", "last_year"),
    ] {
        let answer = diaries::answer(dialogue, question, value);
        chat.diary.put(Record::Answer(answer));
    }
    says(
        &chat,
        "New, or a new dose: Statin (cholesterol), Water tablet (11 Oct 2026)",
    );
    let low = "A blood test showed a low mineral: Yes, in the last year (11 Oct 2026)";
    says(&chat, low);
}

/// Somebody who would like to ask this.
fn asking(chat: Chat, question: &str) -> Chat {
    let mut chat = chat;
    let mut answer = diaries::answer("doctor", "own_question", "");
    answer.value = Answer::One(question.to_owned());
    chat.diary.put(Record::Answer(answer));
    chat
}

#[test]
fn the_question_stands_there_as_far_as_it_can_be_printed() {
    let line = "_".repeat(58);
    for (question, printed, note) in [
        ("Why only at night?", "Why only at night?", None),
        ("<i>Why</i> & \"how\"?", "<i>Why</i> & \"how\"?", None),
        ("It hurts 😢 why?", "It hurts why?", None),
        (
            "为什么晚上会抽筋？",
            &line,
            Some("Typed in letters that could not be printed. It can be read on the phone."),
        ),
        ("", &line, None),
    ] {
        let chat = match question {
            "" => diaries::one_night(),
            question => asking(diaries::one_night(), question),
        };
        says(&chat, printed);
        note.iter().for_each(|note| says(&chat, note));
        let pdf = doctor_page::pdf(&BOOK, &chat, diaries::now(), PaperSize::A4).unwrap();
        assert!(printed::words(&pdf).contains(printed), "{printed}");
    }
}

#[test]
fn the_longest_question_fits_beside_everything_else() {
    let words = "Why W".repeat(WORDS_CHARS_MAX / 5);
    let one_word = "W".repeat(WORDS_CHARS_MAX);
    for question in [words, one_word] {
        let chat = asking(fullest(), &question);
        for size in [PaperSize::A4, PaperSize::Letter] {
            let pdf = doctor_page::pdf(&BOOK, &chat, diaries::now(), size).unwrap();
            let page = printed::words(&pdf);
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            assert!(bare(&page).contains(&bare(&question)), "{page}");
            assert!(!page.contains("The page is full"), "{page}");
        }
    }
}

#[test]
fn a_number_a_week_takes_seven_nights() {
    says(
        &diaries::one_night(),
        "Last 2 weeks: cramps on 1 of 1 recorded nights, 0 missing. 1 cramp, too few nights for a number a week.",
    );
    says(&diaries::empty(), "No night is recorded yet.");
    says(&diaries::empty(), "The person noted none.");
    let mut nowhere = diaries::one_night();
    nowhere.person.zone = None;
    says(&nowhere, "No night is recorded yet.");
}

#[test]
fn an_undone_cramp_is_in_no_count() {
    let mut chat = diaries::nights(28);
    let last = *chat.diary.cramps.keys().last().unwrap();
    chat.diary.remove(&RecordKey::Cramp(last));
    says(&chat, &Exported::of(&chat, 28).window("Last 4 weeks"));
    for id in chat.diary.cramps.clone().into_keys() {
        chat.diary.remove(&RecordKey::Cramp(id));
    }
    let clear = "Last 4 weeks: cramps on 0 of 24 recorded nights, 4 missing. 0 cramps, 0.0 a week.";
    says(&chat, clear);
}

#[test]
fn times_of_night_are_of_the_clock_where_the_cramp_was() {
    let before = lines(&diaries::nights(28));
    let mut moved = diaries::nights(28);
    moved.person.zone = Some(vancouver());
    let times = |lines: &[String]| lines.iter().find(|line| line.contains('–')).cloned();
    assert_eq!(times(&lines(&moved)), times(&before));
}

#[test]
fn it_is_one_sheet_of_words_whatever_the_diary() {
    let mut all_cramps = diaries::empty();
    for back in 0..120 {
        let night = diaries::last_night() - Days::new(back);
        for id in [back * 2, back * 2 + 1] {
            all_cramps
                .diary
                .put(Record::Cramp(diaries::cramp(id, night)));
        }
    }
    let mut nowhere = diaries::one_night();
    nowhere.person.zone = None;
    for chat in [
        diaries::empty(),
        nowhere,
        diaries::one_night(),
        diaries::nights(3_653),
        all_cramps,
        fullest(),
    ] {
        for (size, media_box) in [
            (PaperSize::A4, "[0 0 595.28 841.89]"),
            (PaperSize::Letter, "[0 0 612 792]"),
        ] {
            let pdf = doctor_page::pdf(&BOOK, &chat, diaries::now(), size).unwrap();
            assert!(pdf.len() < PDF_BYTES_MAX, "{} bytes", pdf.len());
            let has = |what: &str| pdf.windows(what.len()).any(|part| part == what.as_bytes());
            for part in ["/Count 1", media_box, "/FontFile", "/ToUnicode", "(en)"] {
                assert!(has(part), "{part}");
            }
            assert!(
                has("/MarkInfo") && has("/Marked true"),
                "tagged for screen readers"
            );
            let kept = format!("{}/page-{size:?}.pdf", env!("CARGO_TARGET_TMPDIR"));
            std::fs::write(kept, &pdf).unwrap();
            assert!(!has("/Subtype /Image") && !has("/Subtype/Image"));
            let page = printed::words(&pdf);
            let said = lines(&chat).join(" ");
            for word in said.split_whitespace() {
                assert!(page.contains(word), "{word} in\n{page}");
            }
            assert!(!page.contains("The page is full"), "{page}");
        }
    }
}

/// All that can stand on the page at once.
fn fullest() -> Chat {
    let mut chat = diaries::nights(120);
    let muscles = [
        Muscle::Calf,
        Muscle::Foot,
        Muscle::Thigh,
        Muscle::Hamstring,
        Muscle::Shin,
        Muscle::Other,
    ];
    for (cramp, muscle) in chat
        .diary
        .cramps
        .values_mut()
        .zip(muscles.into_iter().cycle())
    {
        cramp.muscle = Some(muscle);
    }
    for checkin in chat.diary.checkins.values_mut() {
        checkin.exposures = Some(BTreeSet::from([Exposure::NewMedicine]));
    }
    let told: Vec<DateTime<_>> = (0..20)
        .map(|day| diaries::now() - TimeDelta::days(day))
        .collect();
    for (id, at) in (900..).zip(told) {
        let mut sign = diaries::sign(id);
        sign.at = at;
        chat.diary.put(Record::Sign(sign));
    }
    for (dialogue, question) in [
        ("medications", "med1"),
        ("medications", "med4"),
        ("medications", "med5"),
        ("electrolytes", "ele3"),
        ("electrolytes", "ele4"),
        ("safety", "bod1"),
        ("safety", "cir4"),
        ("conditions", "con1"),
    ] {
        let step = BOOK.dialogue(dialogue).unwrap().step(question).unwrap();
        let every = format!("[{}]", step.ask().options().join(" "));
        let answer = diaries::answer(dialogue, question, &every);
        chat.diary.put(Record::Answer(answer));
    }
    for (dialogue, question, value) in [
        ("is_it_cramp", "cra1", "not_sure"),
        ("is_it_cramp", "cra2", "not_sure"),
        ("is_it_cramp", "cra3", "not_sure"),
        ("checkin", "day1", "hardly"),
        ("electrolytes", "ele1", "last_year"),
    ] {
        let answer = diaries::answer(dialogue, question, value);
        chat.diary.put(Record::Answer(answer));
    }
    chat
}
