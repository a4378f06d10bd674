//! Random lives against the conversation core: whatever people, clocks and
//! Telegram do, the promises hold.

use crate::insights::pages::{checkin, cramp};
use crate::player::chance_at;
use crate::promises::{self, Watched};
use charley::conversation::{Effect, Wake, What};
use charley::diary::{Record, ReminderKind};
use charley::papers::export;
use chrono::{DateTime, Days, TimeDelta, TimeZone, Utc};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

static SCHEMA: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let schema = include_str!("../export.schema.json");
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
});

const COMMANDS: [&str; 16] = [
    "start", "log", "checkin", "bedtime", "triggers", "stretch", "report", "settings", "export",
    "delete", "privacy", "help", "cancel", "stop", "dance", "",
];

/// What follows a command, or is said by itself.
const TEXTS: [&str; 47] = [
    "",
    " ",
    "😀",
    "مرحبا",
    "\u{202e}olleh\u{202c}",
    "\u{200b}\u{200b}",
    "\u{0}\u{7}\u{1b}[31m",
    "<b>bold</b> & <script>",
    "&lt;",
    "{ $x } { deh4 } {\"a\"}",
    "-term = { x }",
    "yes",
    "no",
    "None of these, ",
    "Not sure",
    "0",
    "3",
    "10",
    "11",
    "-1",
    "6 left calf 03:10 after tennis",
    "12 minutes both 7/10",
    "02:30",
    "23:59",
    "22:30",
    "10:30",
    "2230",
    "25:00",
    "soon",
    "22:30 06:45 Europe/Berlin",
    "22:30 22:30 Lisbon",
    "03:00 11:00 Apia",
    "11pm 7am new york",
    "13:00 21:00 Asia/Kathmandu",
    "Berlin",
    "london",
    "clear",
    "water off",
    "water on",
    "water 90",
    "stretch 80",
    "checkin on",
    "pause 7",
    "pause 0",
    "summary on",
    "I can't breathe",
    "language xx",
];

#[derive(Clone, Debug)]
enum Doing {
    Command(usize, usize),
    Text(usize),
    LongText(char),
    Tap(prop::sample::Index),
    TapTwice(prop::sample::Index),
    TapAny(prop::sample::Index),
    TapForged(prop::sample::Index, u8),
    TapForeign(usize),
    Wait(i64),
    Other(usize),
    Again(prop::sample::Index),
}

fn doing() -> impl Strategy<Value = Doing> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        5 => (0..COMMANDS.len(), 0..TEXTS.len()).prop_map(|(name, rest)| Doing::Command(name, rest)),
        2 => (0..COMMANDS.len()).prop_map(|name| Doing::Command(name, 0)),
        1 => Just(Doing::Command(3, 29)),
        3 => (0..TEXTS.len()).prop_map(Doing::Text),
        1 => prop_oneof![Just('x'), Just('<'), Just('😀'), Just('ệ')].prop_map(Doing::LongText),
        14 => index().prop_map(Doing::Tap),
        2 => index().prop_map(Doing::TapTwice),
        3 => index().prop_map(Doing::TapAny),
        1 => (index(), any::<u8>()).prop_map(|(button, how)| Doing::TapForged(button, how)),
        1 => (0..FOREIGN.len()).prop_map(Doing::TapForeign),
        6 => prop_oneof![0..20_i64, 20..900_i64, 900..5_000_i64].prop_map(Doing::Wait),
        2 => (0..11_usize).prop_map(Doing::Other),
        1 => index().prop_map(Doing::Again),
    ]
}

/// What other people's buttons, and nobody's, send.
const FOREIGN: [&str; 12] = [
    "log.undo;tm1abc.1",
    "log.severity=7;1.1",
    "safety.deh4=no;1",
    "delete.yes",
    "delete.yes;",
    "skip",
    "back;zzzzzzzzzzzzzzzzzzz.1",
    "report.add_to;1.739000",
    "entry.remove_yes;1.1",
    "settings.water=off",
    "water.done;1.1",
    "💧;💧",
];

/// One person's life so far.
struct Life {
    watched: Watched,
    /// Every due event there was, to be delivered again.
    dues: Vec<(Wake, DateTime<Utc>)>,
}

impl Life {
    fn new(start: DateTime<Utc>) -> Self {
        Life {
            watched: Watched::new(Arc::clone(&promises::BOOK), start),
            dues: Vec::new(),
        }
    }

    /// A bedtime, reminders and check-ins.
    fn sets_up(&mut self) {
        for said in ["bedtime 22:30 06:45 Europe/Berlin", "settings checkin on"] {
            let (name, arguments) = said.split_once(' ').unwrap();
            self.happens(What::Command {
                name: name.to_owned(),
                arguments: arguments.to_owned(),
                language: None,
            });
        }
        let mut shown = self.watched.shown().into_iter();
        let no = shown.find(|data| data.starts_with("safety.deh4=no"));
        self.presses(&no.unwrap());
    }

    /// Three weeks of nights, every second one with a cramp: enough for a test
    /// by lot and for the statistics.
    fn has_a_diary(&mut self) {
        let diary = &mut self.watched.player.chat.diary;
        let today = self.watched.player.now.date_naive();
        for number in 2..23 {
            let night = today - Days::new(number);
            let has_cramp = number % 2 == 0;
            if has_cramp {
                diary.put(Record::Cramp(cramp(number, Some(night))));
            }
            diary.put(Record::Checkin(checkin(night, u8::from(has_cramp))));
        }
        self.watched.player.chat.person.next_record_id = 100;
        self.happens(What::Command {
            name: "triggers".to_owned(),
            arguments: String::new(),
            language: None,
        });
        for data in ["trial.show", "trial.choose=stretch", "trial.start"] {
            let shown = self.watched.shown();
            let Some(data) = shown.iter().rev().find(|one| one.starts_with(data)) else {
                continue;
            };
            self.presses(&data.clone());
        }
    }

    fn does(&mut self, doing: &Doing) {
        match doing {
            Doing::Command(name, rest) => self.happens(What::Command {
                name: COMMANDS[*name].to_owned(),
                arguments: TEXTS[*rest].trim().to_owned(),
                language: None,
            }),
            Doing::Text(text) => self.happens(What::Text(TEXTS[*text].to_owned())),
            Doing::LongText(one) => {
                let text: String = std::iter::repeat_n(*one, 4_096).collect();
                self.happens(What::Text(text.clone()));
                self.happens(What::Command {
                    name: "log".to_owned(),
                    arguments: text,
                    language: None,
                });
            }
            Doing::Tap(which) => {
                if let Some(data) = self.shown(which) {
                    self.presses(&data);
                }
            }
            Doing::TapTwice(which) => {
                if let Some(data) = self.shown(which) {
                    self.presses(&data);
                    if !self.watched.is_shown(&data) {
                        self.presses(&data);
                    }
                }
            }
            Doing::TapAny(which) => {
                let all = &self.watched.player.pressed_before;
                if !all.is_empty() {
                    let data = which.get(all).1.clone();
                    self.presses(&data);
                }
            }
            Doing::TapForged(which, how) => {
                if let Some(data) = self.shown(which) {
                    self.presses(&forged(&data, *how));
                }
            }
            Doing::TapForeign(which) => self.presses(FOREIGN[*which]),
            Doing::Wait(minutes) => self.waits(*minutes),
            Doing::Other(what) => self.happens(other(*what)),
            Doing::Again(which) => {
                if !self.dues.is_empty() {
                    let (wake, due_at) = *which.get(&self.dues);
                    let is_planned = self.watched.player.chat.person.due.get(&wake);
                    if is_planned.is_none_or(|due| due.at != due_at) {
                        let before = self.watched.player.chat.clone();
                        let effects = self.watched.happens(due(wake, due_at));
                        assert_eq!(effects, [], "a due event twice");
                        assert_eq!(before, self.watched.player.chat);
                    }
                }
            }
        }
    }

    fn shown(&self, which: &prop::sample::Index) -> Option<String> {
        let shown = self.watched.shown();
        // The newest message is the one that people look at.
        let newest = shown.iter().rev().take(12).cloned().collect::<Vec<_>>();
        (!newest.is_empty()).then(|| which.get(&newest).clone())
    }

    fn happens(&mut self, what: What) {
        let delete = matches!(&what, What::Button { data, .. } if data.starts_with("delete.yes"));
        let effects = self.watched.happens(what);
        if delete && effects.contains(&Effect::Forget) {
            self.dues.clear();
        }
        self.keeps_its_promises();
    }

    fn presses(&mut self, data: &str) {
        let before = self.export();
        let was_shown = self.watched.is_shown(data);
        let effects = self.watched.presses(data);
        if !was_shown {
            assert_eq!(before, self.export(), "not shown any more: {data}");
            assert!(
                matches!(effects[..], [Effect::Answer { toast: Some(_), .. }]),
                "{data}: {effects:?}"
            );
        }
        if effects.contains(&Effect::Forget) {
            self.dues.clear();
            self.is_like_new();
        }
        self.keeps_its_promises();
    }

    /// After `/delete` only handles and language are left.
    fn is_like_new(&self) {
        let export: serde_json::Value = serde_json::from_str(&self.export()).unwrap();
        for part in [
            "answers",
            "triggers",
            "cramps",
            "checkins",
            "reminders",
            "signs",
            "announced",
            "trials",
        ] {
            assert_eq!(export[part], serde_json::json!([]), "{part}");
        }
        let person = &self.watched.player.chat.person;
        let mut fresh =
            charley::conversation::Chat::new(person.chat_id, self.watched.player.now).person;
        fresh.next_handle = person.next_handle;
        fresh.newest = person.newest;
        fresh.language.clone_from(&person.language);
        fresh.has_chosen_language = person.has_chosen_language;
        assert_eq!(*person, fresh);
    }

    /// Time passes; what comes due on the way happens, delivered or not.
    fn waits(&mut self, minutes: i64) {
        let target = self.watched.player.now + TimeDelta::minutes(minutes);
        while let Some((wake, due_at)) = self
            .watched
            .player
            .next_due()
            .filter(|(_, at)| *at <= target)
        {
            let player = &mut self.watched.player;
            player.now = player.now.max(due_at);
            let effects = self.watched.happens(due(wake, due_at));
            self.dues.push((wake, due_at));
            for effect in effects {
                if let Effect::Send {
                    purpose: charley::conversation::Purpose::Reminder { kind, night, .. },
                    ..
                } = effect
                {
                    let what = if minutes % 7 == 3 {
                        What::Expired { kind, night }
                    } else {
                        What::Delivered { kind, night }
                    };
                    self.watched.happens(what.clone());
                    let once = self.export();
                    self.watched.happens(what);
                    assert_eq!(once, self.export(), "told twice");
                }
            }
            self.keeps_its_promises();
        }
        self.watched.player.now = target;
    }

    fn export(&self) -> String {
        let long_ago = Utc.timestamp_opt(0, 0).unwrap();
        export::json(&self.watched.player.chat, long_ago).unwrap()
    }

    fn keeps_its_promises(&self) {
        let export = serde_json::from_str(&self.export()).unwrap();
        if let Some(error) = SCHEMA.iter_errors(&export).next() {
            panic!("{error} at {}", error.instance_path());
        }
        let chat = &self.watched.player.chat;
        assert!(export::csv(chat).is_ok());
        for (wake, due) in &chat.person.due {
            let is_pending = due.at <= self.watched.player.now;
            assert!(
                !is_pending || self.watched.was_planned(*wake, due.at),
                "{wake:?} {due:?} is past"
            );
        }
        self.water_is_for_those_who_may();
        for checkin in chat.diary.checkins.values() {
            let cramps = chat.diary.cramps.values();
            let count = cramps
                .filter(|cramp| cramp.night == Some(checkin.night))
                .count();
            assert_eq!(usize::from(checkin.cramps), count.min(3), "{checkin:?}");
            let is_called_clear = checkin.cramps == 0;
            assert!(checkin.counted || !is_called_clear, "{checkin:?}");
        }
        if let Some(hours) = chat.person.hours() {
            assert_ne!(hours.bedtime, hours.rising, "a night without end");
        }
    }

    fn water_is_for_those_who_may(&self) {
        let chat = &self.watched.player.chat;
        let said = |question: &str, option: &str| {
            let answer = chat.diary.answer(question);
            answer.is_some_and(|answer| answer.has(option))
        };
        let is_ill = [
            ("ele3", "kidney"),
            ("ele3", "liver"),
            ("con1", "heart_failure"),
            ("con1", "kidney_failure"),
            ("con1", "cirrhosis"),
            ("con1", "low_sodium"),
        ];
        let is_ill = is_ill.into_iter().any(|(asked, told)| said(asked, told));
        let may = said("deh4", "no") && !is_ill;
        assert!(may || !chat.person.due.contains_key(&Wake::Water));
    }
}

/// Up at 21:00, with a bedtime that is still to be chosen, for someone whose
/// bedtime was 21:00 so far.
#[test]
fn a_new_rising_at_the_old_bedtime_leaves_no_night_without_end() {
    let mut life = Life::new("2026-11-20T17:00:00Z".parse().unwrap());
    for arguments in ["21:00 05:00 Berlin", "13:00 21:00"] {
        life.happens(What::Command {
            name: "bedtime".to_owned(),
            arguments: arguments.to_owned(),
            language: None,
        });
    }
    let chosen = life
        .watched
        .shown()
        .into_iter()
        .find(|data| data.contains("13:00"));
    life.presses(&chosen.unwrap());
    let hours = life.watched.player.chat.person.hours().unwrap();
    assert_eq!(hours.bedtime.to_string(), "13:00:00");
    assert_eq!(hours.rising.to_string(), "21:00:00");
}

fn due(wake: Wake, due_at: DateTime<Utc>) -> What {
    let chance = chance_at(due_at);
    What::Due {
        wake,
        due_at,
        chance,
    }
}

fn forged(data: &str, how: u8) -> String {
    match how % 5 {
        0 => format!("{data}0"),
        1 => data.replace(';', "=no;"),
        2 => data.replace(|one: char| one.is_ascii_digit(), "7"),
        3 => data.split(';').next().unwrap_or_default().to_owned(),
        _ => data.to_uppercase(),
    }
}

fn other(what: usize) -> What {
    let night = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    match what {
        0 => What::Voice,
        1 => What::Sticker,
        2 => What::Other { caption: None },
        3 => What::Other {
            caption: Some("<i>chest pain</i>".to_owned()),
        },
        4 => What::Edited {
            text: Some("6 left".to_owned()),
        },
        5 => What::Unreadable,
        6 => What::Group,
        7 => What::Blocked,
        8 => What::Unblocked,
        9 => What::Failed,
        10 => What::Location {
            latitude: 52.5,
            longitude: 13.4,
            words: None,
        },
        _ => What::Expired {
            kind: ReminderKind::Water,
            night,
        },
    }
}

fn starts() -> impl Strategy<Value = DateTime<Utc>> {
    // A plain evening, and the days around both clock changes.
    prop_oneof![
        Just("2026-11-20T17:00:00Z"),
        Just("2026-03-28T19:00:00Z"),
        Just("2026-10-24T19:00:00Z"),
    ]
    .prop_map(|start| start.parse().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_happens_the_promises_hold(
        start in starts(),
        is_set_up in any::<bool>(),
        has_a_diary in any::<bool>(),
        doings in prop::collection::vec(doing(), 1..120),
    ) {
        let mut life = Life::new(start);
        if is_set_up {
            life.sets_up();
        }
        if has_a_diary {
            life.has_a_diary();
        }
        for doing in &doings {
            life.does(doing);
        }
    }
}
