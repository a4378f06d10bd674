//! A conversation for the tests: does what the text says.

use charley::conversation::{
    Chat, Due, Effect, Event, ExportFile, Message, Phase, Purpose, Turn, Wake, What,
};
use charley::diary::{Cramp, Outcome, Record, ReminderKind, ReminderRecord, Source};
use charley::words::Text;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

pub fn handle(chat: Chat, event: &Event, now: DateTime<Utc>) -> Turn {
    match &event.what {
        What::Text(text) => obey(chat, text, event, now),
        What::Due { wake, due_at, .. } => remind(chat, *wake, *due_at),
        What::Delivered { kind, .. } => note_sent(chat, *kind, now),
        What::Expired { kind, .. } => missed(chat, *kind),
        What::Blocked => {
            let mut chat = chat;
            chat.person.unreachable = true;
            turn(chat, vec![])
        }
        What::ClockSetBack | What::ZonesChanged => turn(chat, vec![]),
        What::DueFailed { .. } => turn(chat, vec![say("missed")]),
        What::NotMade => turn(chat, vec![say("not made")]),
        What::Failed if chat.person.chat_id == super::world::CURSED => panic!("failed again"),
        What::Failed => turn(chat, vec![say("sorry")]),
        other => panic!("no test sends {other:?}"),
    }
}

fn obey(mut chat: Chat, text: &str, event: &Event, now: DateTime<Utc>) -> Turn {
    let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
    match verb {
        "log" => log(chat, rest, event),
        "say" => turn(chat, vec![say(rest)]),
        "quiet" => turn(chat, vec![]),
        "undo" => {
            let key = chat.diary.cramps.values().next_back().cloned();
            let key = Record::Cramp(key.unwrap()).key();
            chat.diary.remove(&key);
            turn(chat, vec![Effect::Discard(key)])
        }
        "remind" => {
            let minutes: i64 = rest.parse().unwrap();
            let at = now + TimeDelta::minutes(minutes);
            chat.person.due.insert(Wake::Water, due(at));
            turn(chat, vec![])
        }
        "remember" => {
            chat.person.due.clear();
            turn(chat, vec![])
        }
        "german" => {
            chat.person.language = "de".to_owned();
            chat.person.zone = Some(crate::zones::berlin());
            chat.person.bedtime = NaiveTime::from_hms_opt(22, 30, 0);
            turn(chat, vec![say("hallo"), pace()])
        }
        "export" => turn(
            chat,
            vec![
                Effect::SendFile(ExportFile::Json),
                Effect::SendFile(ExportFile::Csv),
            ],
        ),
        "pace" => turn(chat, vec![pace()]),
        "panic" => panic!("{rest}"),
        "forget" => forget(chat, now),
        other => panic!("no test says {other}"),
    }
}

fn log(mut chat: Chat, note: &str, event: &Event) -> Turn {
    let cramp = Cramp {
        id: chat.person.next_record_id,
        night: None,
        at: Some(event.at.into()),
        recorded_at: event.recorded_at,
        source: Source::Log,
        severity: None,
        leg: None,
        muscle: None,
        minutes: None,
        helped: [].into(),
        note: Some(note.to_owned()),
        from_memory: false,
    };
    let handle = chat.person.next_handle;
    chat.person.next_record_id += 1;
    chat.person.next_handle += 1;
    chat.diary.put(Record::Cramp(cramp.clone()));
    let noted = Effect::Send {
        handle: Some(handle),
        message: Message::new(Text::of("noted").with("note", note)),
        purpose: Purpose::Reply,
    };
    turn(chat, vec![Effect::Keep(Record::Cramp(cramp)), noted])
}

fn remind(mut chat: Chat, wake: Wake, due_at: DateTime<Utc>) -> Turn {
    if chat.person.chat_id == super::world::CURSED {
        panic!("a reminder that fails");
    }
    let Some(due) = chat.person.due.remove(&wake) else {
        panic!("nothing is due for {wake:?}");
    };
    assert_eq!(due.at, due_at, "the instant to the nanosecond");
    if chat.person.chat_id == super::world::STUBBORN {
        chat.person.due.insert(wake, due);
        return turn(chat, vec![]);
    }
    let record = ReminderRecord {
        kind: ReminderKind::Water,
        night: due.night,
        due_at,
        sent_at: None,
        outcome: Outcome::Sent,
    };
    chat.diary.put(Record::Reminder(record.clone()));
    let reminder = Effect::Send {
        handle: None,
        message: Message::new(Text::of("drink")),
        purpose: Purpose::Reminder {
            kind: ReminderKind::Water,
            night: due.night,
            expires_at: due_at + TimeDelta::minutes(45),
        },
    };
    turn(chat, vec![Effect::Keep(Record::Reminder(record)), reminder])
}

fn note_sent(mut chat: Chat, kind: ReminderKind, now: DateTime<Utc>) -> Turn {
    let mut record = last_reminder(&chat, kind);
    record.sent_at = Some(now);
    chat.diary.put(Record::Reminder(record.clone()));
    turn(chat, vec![Effect::Keep(Record::Reminder(record))])
}

fn missed(mut chat: Chat, kind: ReminderKind) -> Turn {
    let mut record = last_reminder(&chat, kind);
    record.outcome = Outcome::Missed;
    chat.diary.put(Record::Reminder(record.clone()));
    turn(chat, vec![Effect::Keep(Record::Reminder(record))])
}

fn last_reminder(chat: &Chat, kind: ReminderKind) -> ReminderRecord {
    let mut records = chat.diary.reminders.values().rev();
    records.find(|record| record.kind == kind).cloned().unwrap()
}

fn forget(chat: Chat, now: DateTime<Utc>) -> Turn {
    let answer = Effect::Answer {
        callback: "press".to_owned(),
        toast: None,
    };
    let chat = Chat::new(chat.person.chat_id, now);
    let receipt = Effect::Send {
        handle: Some(chat.person.next_handle),
        message: Message::new(Text::of("forgotten")),
        purpose: Purpose::Reply,
    };
    let before = say("before the end");
    turn(chat, vec![before, answer, Effect::Forget, receipt])
}

pub fn due(at: DateTime<Utc>) -> Due {
    Due {
        at,
        night: at.date_naive(),
        snoozed: false,
    }
}

fn say(text: &str) -> Effect {
    Effect::Send {
        handle: None,
        message: Message::new(Text::of(text.to_owned())),
        purpose: Purpose::Reply,
    }
}

fn pace() -> Effect {
    let phase = Phase {
        after_seconds: 10,
        message: Message::new(Text::of("rest")),
    };
    Effect::Pace {
        handle: 1,
        phases: vec![phase],
    }
}

fn turn(chat: Chat, effects: Vec<Effect>) -> Turn {
    Turn { chat, effects }
}
