//! Every stored type comes back from its envelope.

use charley::conversation::ExportFile;
use charley::conversation::{
    Button, Chat, Due, Emphasis, Message, Person, PictureLight, Press, Purpose, Wake,
};
use charley::dialogue::{Answer, Cause, Level, Sign, Urgency};
use charley::diary::*;
use charley::picture::{Calendar, CalendarNight, Picture};
use charley::runner::outbox::{OutboxItem, OutboxRow};
use charley::store::{Tree, envelope};
use charley::words::Text;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

const KEY: &[u8] = b"key";

fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let bytes = envelope::plain(3, KEY, value).unwrap();
    assert_eq!(envelope::check(Tree::Diary, KEY, &bytes).unwrap().schema, 3);
    let opened: T = envelope::open(Tree::Diary, KEY, &bytes).unwrap();
    assert_eq!(&opened, value);
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn at() -> DateTime<Utc> {
    instant("2026-03-29T01:12:13.123456789Z")
}

fn night() -> NaiveDate {
    "2026-03-28".parse().unwrap()
}

fn hours() -> Hours {
    Hours {
        zone: crate::zones::zone("America/Argentina/Buenos_Aires"),
        bedtime: NaiveTime::from_hms_opt(22, 30, 0).unwrap(),
        rising: NaiveTime::from_hms_opt(6, 30, 0).unwrap(),
    }
}

fn cramp() -> Cramp {
    Cramp {
        id: 7,
        night: Some(night()),
        at: Some("2026-03-29T03:12:13+05:45".parse().unwrap()),
        recorded_at: at(),
        source: Source::Log,
        severity: Some(6),
        leg: Some(Leg::Left),
        muscle: Some(Muscle::Calf),
        minutes: Some(Minutes::Range(MinutesRange::From1To5)),
        helped: [Helped::StandOrWalk, Helped::Heat].into(),
        note: Some("after tennis 🎾 \u{202e}".to_owned()),
        from_memory: true,
    }
}

#[test]
fn answers() {
    let values = [
        Answer::Skipped,
        Answer::Number(i64::MIN),
        Answer::Number(0),
        Answer::Number(i64::MAX),
        Answer::One("yes".to_owned()),
        Answer::One(String::new()),
        Answer::Many(Vec::new()),
        Answer::Many(vec!["sweats".to_owned(), "hot".to_owned()]),
    ];
    for value in values {
        comes_back(&value);
        comes_back(&Record::Answer(AnswerRecord {
            dialogue: "dehydration".to_owned(),
            version: 1,
            question: "deh1".to_owned(),
            value,
            answered_at: at(),
        }));
    }
}

#[test]
fn triggers_and_signs() {
    for cause in Cause::ALL {
        for level in [
            Level::Likely,
            Level::Possible,
            Level::Unlikely,
            Level::Unknown,
        ] {
            comes_back(&Record::Trigger(TriggerRecord {
                cause,
                level,
                assessed_at: at(),
            }));
        }
    }
    for sign in Sign::ALL {
        comes_back(&Record::Sign(SignRecord {
            id: u64::MAX,
            sign,
            urgency: Urgency::SameDay,
            at: at(),
            words: Some("my calf is hot".to_owned()),
            understood_at: Some(at()),
            looked_at: None,
            gone_at: None,
        }));
    }
}

#[test]
fn cramps() {
    comes_back(&cramp());
    comes_back(&Record::Cramp(Cramp {
        night: None,
        at: None,
        severity: None,
        leg: None,
        muscle: None,
        minutes: None,
        helped: [].into(),
        note: None,
        source: Source::Checkin,
        ..cramp()
    }));
    let minutes = [
        Minutes::Typed(0),
        Minutes::Typed(u32::MAX),
        Minutes::Range(MinutesRange::Under1),
        Minutes::Range(MinutesRange::From1To5),
        Minutes::Range(MinutesRange::From5To10),
        Minutes::Range(MinutesRange::Over10),
    ];
    for minutes in minutes {
        comes_back(&Record::Cramp(Cramp {
            minutes: Some(minutes),
            ..cramp()
        }));
    }
}

#[test]
fn checkins_and_reminders() {
    let exposures = [None, Some([].into()), Some([Exposure::LateCaffeine].into())];
    for exposures in exposures {
        comes_back(&Record::Checkin(Checkin {
            night: night(),
            cramps: 3,
            counted: true,
            water_done: None,
            kept: std::collections::BTreeMap::new(),
            sleep_times: None,
            worst: Some(10),
            sleep: Some(Sleep::Ok),
            stretch_done: Some(false),
            toilet_trips: None,
            exposures,
            asked: [Exposure::LateCaffeine, Exposure::Moved].into(),
            answered_at: at(),
        }));
    }
    for outcome in [Outcome::Sent, Outcome::Missed] {
        comes_back(&Record::Reminder(ReminderRecord {
            kind: ReminderKind::Stretch,
            night: night(),
            due_at: at(),
            sent_at: Some(at()),
            outcome,
        }));
    }
}

#[test]
fn record_keys() {
    let keys = [
        RecordKey::Answer("deh1".to_owned()),
        RecordKey::Trigger(Cause::Pregnancy),
        RecordKey::Cramp(7),
        RecordKey::Checkin(night()),
        RecordKey::Reminder(night(), ReminderKind::Water),
        RecordKey::Sign(1),
    ];
    keys.iter().for_each(comes_back);
}

#[test]
fn people() {
    let new = Chat::new(-1_001_234_567_890, at()).person;
    comes_back(&new);

    let due = Due {
        at: at(),
        night: night(),
        snoozed: true,
    };
    comes_back(&Person {
        language: "pt-BR".to_owned(),
        consented_at: Some(at()),
        zone: Some(hours().zone),
        bedtime: Some(hours().bedtime),
        rising: Some(hours().rising),
        due: Wake::ALL.map(|wake| (wake, due)).into(),
        last_night: [(ReminderKind::Checkin, night())].into(),
        newest: Some(u64::MAX),
        group_answered_at: Some(at()),
        ..new
    });
}

#[test]
fn zones() {
    for zone in crate::zones::all() {
        comes_back(&Hours { zone, ..hours() });
    }
}

/// A message with whatever one may hold.
fn outbox_message() -> Message {
    let inner = Text::of("zone-name").with("city", "Oslo");
    Message::new(
        Text::of("log-noted")
            .with("time", "03:12")
            .with("in", inner),
    )
    .line(Text::of("count").with("nights", 3_i64))
    .row([
        Button {
            label: Text::of("button-undo"),
            press: Press::Data("log:undo:7".to_owned()),
            emphasis: Emphasis::Next,
        },
        Button {
            label: Text::of("button-private"),
            press: Press::OpenPrivateChat,
            emphasis: Emphasis::Plain,
        },
        Button::copy(Text::of("button-copy"), "112"),
    ])
    .silent()
}

#[test]
fn outbox_rows() {
    let message = outbox_message();
    let reminder = Purpose::Reminder {
        kind: ReminderKind::Water,
        night: night(),
        expires_at: at(),
    };
    let send = |handle, purpose| OutboxItem::Send {
        handle,
        message: message.clone(),
        purpose,
    };
    let items = [
        send(Some(1), Purpose::Reply),
        send(None, reminder),
        send(None, Purpose::Notice),
        OutboxItem::Picture {
            picture: Box::new(Picture::Calendar(Calendar {
                first: night(),
                nights: vec![
                    CalendarNight::Outside,
                    CalendarNight::Unknown,
                    CalendarNight::Clear,
                    CalendarNight::Cramp { worst: Some(7) },
                ],
            })),
            caption: message.clone(),
            purpose: Purpose::Notice,
            light: PictureLight::Always,
        },
        OutboxItem::Edit {
            handle: 2,
            message: message.clone(),
        },
        OutboxItem::DropButtons { handle: 3 },
        OutboxItem::DropButtonsOf { message_id: 3 },
        OutboxItem::Delete { handle: 3 },
        OutboxItem::Answer {
            callback: "4".to_owned(),
            toast: Some(Text::of("already-done")),
        },
        OutboxItem::Export(ExportFile::Csv),
    ];
    for (item, hours) in items
        .into_iter()
        .zip([None, Some(hours())].into_iter().cycle())
    {
        comes_back(&OutboxRow {
            chat_id: i64::MIN,
            language: "en".to_owned(),
            hours,
            created_at: at(),
            item,
        });
    }
}
