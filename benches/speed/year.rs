//! Somebody with a year of diary behind them.

use charley::conversation::Chat;
use charley::dialogue::{Answer, Ask, Book, Cause, Level, Step};
use charley::diary::{
    AnswerRecord, Checkin, Cramp, Diary, Exposure, Leg, Muscle, Outcome, Record, ReminderKind,
    ReminderRecord, Sleep, Source, TriggerRecord,
};
use charley::place::Zone;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use std::collections::BTreeSet;

const NIGHTS: u64 = 365;
const CRAMPS: u64 = 300;

/// Check-ins for every night, 300 cramps, two reminders an evening, and an
/// answer to every question.
pub fn of_diary(book: &Book, chat_id: i64, now: DateTime<Utc>) -> Chat {
    let began = now - TimeDelta::days(366);
    let mut chat = Chat::new(chat_id, began);
    let person = &mut chat.person;
    person.consented_at = Some(began);
    person.zone = Some(berlin());
    person.bedtime = NaiveTime::from_hms_opt(22, 30, 0);
    person.rising = NaiveTime::from_hms_opt(6, 45, 0);
    person.settings.checkin = true;
    person.next_record_id = CRAMPS + 1;
    person.next_handle += 4_000;
    answer_everything(&mut chat.diary, book, began);
    let first = began.date_naive();
    for (number, night) in nights(first, NIGHTS).enumerate() {
        let number = u64::try_from(number).unwrap_or(0);
        chat.diary.put(checkin(number, night));
        chat.diary.put(reminder(ReminderKind::Water, night));
        chat.diary.put(reminder(ReminderKind::Stretch, night));
        if number < CRAMPS {
            chat.diary.put(cramp(number + 1, night));
        }
    }
    chat
}

fn nights(first: NaiveDate, count: u64) -> impl Iterator<Item = NaiveDate> {
    (0..count).filter_map(move |days| first.checked_add_days(Days::new(days)))
}

/// The last option of each, which is the mild one, so that nothing rests.
fn answer_everything(diary: &mut Diary, book: &Book, at: DateTime<Utc>) {
    for dialogue in book.dialogues() {
        let kept = dialogue.steps().filter(|step| step.keep().is_none());
        for (step, value) in kept.filter_map(|step| Some((step, mild(step)?))) {
            diary.put(Record::Answer(AnswerRecord {
                dialogue: dialogue.id().to_owned(),
                version: dialogue.version(),
                question: step.id().to_owned(),
                value,
                answered_at: at,
            }));
        }
    }
    diary.put(Record::Answer(AnswerRecord {
        dialogue: "safety".to_owned(),
        version: 1,
        question: "deh4".to_owned(),
        value: Answer::One("no".to_owned()),
        answered_at: at,
    }));
    for cause in Cause::ALL {
        diary.put(Record::Trigger(TriggerRecord {
            cause,
            level: Level::Possible,
            assessed_at: at,
        }));
    }
}

fn mild(step: &Step) -> Option<Answer> {
    match step.ask() {
        Ask::One { options } => options.last().cloned().map(Answer::One),
        Ask::Many { alone, .. } => alone.first().cloned().map(|one| Answer::Many(vec![one])),
        Ask::Scale { min, .. } => Some(Answer::Number(*min)),
        Ask::Time { .. } | Ask::Place | Ask::Text { .. } => None,
    }
}

fn checkin(number: u64, night: NaiveDate) -> Record {
    let exposures = BTreeSet::from([Exposure::Alcohol, Exposure::LongSitting]);
    Record::Checkin(Checkin {
        night,
        cramps: u8::from(number < CRAMPS),
        counted: true,
        water_done: None,
        kept: std::collections::BTreeMap::new(),
        sleep_times: None,
        worst: Some(6),
        sleep: Some(Sleep::Poor),
        stretch_done: Some(true),
        toilet_trips: Some(1),
        exposures: Some(exposures),
        asked: Exposure::ALL.into(),
        answered_at: at(night, 31),
    })
}

fn cramp(id: u64, night: NaiveDate) -> Record {
    Record::Cramp(Cramp {
        id,
        night: Some(night),
        at: Some(at(night, 27).fixed_offset()),
        recorded_at: at(night, 27),
        source: Source::Log,
        severity: Some(6),
        leg: Some(Leg::Left),
        muscle: Some(Muscle::Calf),
        minutes: None,
        helped: BTreeSet::new(),
        note: Some("after tennis".to_owned()),
        from_memory: false,
    })
}

fn reminder(kind: ReminderKind, night: NaiveDate) -> Record {
    Record::Reminder(ReminderRecord {
        kind,
        night,
        due_at: at(night, 20),
        sent_at: Some(at(night, 20)),
        outcome: Outcome::Done,
    })
}

/// So many hours after the midnight that the evening's date began with.
fn at(night: NaiveDate, hours: i64) -> DateTime<Utc> {
    night.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(hours)
}

fn berlin() -> Zone {
    Zone::in_any_case("Europe/Berlin").unwrap_or_else(Zone::utc)
}
