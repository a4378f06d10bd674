//! How many questions and taps the first meeting takes, for eight kinds of
//! people: counted by playing it, to the first result and to the end.
//! `CHARLEY_UPDATE=1` writes `tests/first_meeting.txt` anew.

use crate::player::Player;
use crate::promises::BOOK;
use charley::chat::{Aim, END, Session};
use charley::conversation::What;
use charley::dialogue::Ask;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What somebody answers, question by question; the rest is of [`USUAL`].
struct Kind {
    name: &'static str,
    told: &'static [(&'static str, &'static [&'static str])],
    /// Goes on after the first result.
    goes_on: bool,
}

const KINDS: [Kind; 8] = [
    Kind {
        name: "man of 76, statin and water tablet",
        told: &[
            ("age", &["from_75"]),
            ("bod1", &["unsteady"]),
            ("pre1", &["no"]),
            ("ele3", &["water_tablets"]),
            ("med1", &["water_tablet", "statin"]),
            ("med2", &["no"]),
        ],
        goes_on: true,
    },
    Kind {
        name: "pregnant woman, 30 weeks",
        told: &[
            ("age", &["from_18"]),
            ("pre1", &["pregnant"]),
            ("pre2", &["weeks_28_plus"]),
            ("med4", &["magnesium"]),
            ("ele4", &["magnesium"]),
        ],
        goes_on: true,
    },
    Kind {
        name: "runner of 35",
        told: &[
            ("age", &["from_18"]),
            ("deh3", &["heat_or_sweat"]),
            ("cir2", &["days_5_7"]),
            ("ove1", &["much_more"]),
            ("ove2", &["sport"]),
        ],
        goes_on: true,
    },
    Kind {
        name: "woman of 60 with diabetes",
        told: &[
            ("age", &["from_55"]),
            ("bod1", &["numb_feet"]),
            ("con1", &["diabetes"]),
            ("cir1", &["over_three_sitting"]),
            ("med1", &["other_new"]),
            ("med2", &["no"]),
        ],
        goes_on: true,
    },
    Kind {
        name: "man of 45 with nothing",
        told: &[],
        goes_on: true,
    },
    Kind {
        name: "person of 68 with heart failure",
        told: &[
            ("age", &["from_65"]),
            ("deh4", &["yes"]),
            ("bod1", &["unsteady"]),
            ("con1", &["heart_failure"]),
            ("cir3", &["ankles"]),
            ("ele3", &["water_tablets"]),
            ("med1", &["water_tablet"]),
            ("med2", &["within_a_year"]),
        ],
        goes_on: true,
    },
    Kind {
        name: "16-year-old",
        told: &[("age", &["under_18"]), ("cir2", &["days_5_7"])],
        goes_on: true,
    },
    Kind {
        name: "stops at the first result",
        told: &[("age", &["from_65"])],
        goes_on: false,
    },
];

/// What is answered where a kind says nothing else.
const USUAL: [(&str, &str); 30] = [
    ("age", "from_40"),
    ("deh4", "no"),
    ("bod1", "none"),
    ("cir4", "none"),
    ("bedtime", "22:30"),
    ("rising", "06:30"),
    ("cra1", "yes"),
    ("cra2", "yes"),
    ("cra3", "no"),
    ("con1", "none"),
    ("deh1", "six_plus"),
    ("deh2", "pale"),
    ("deh3", "none"),
    ("ele1", "no"),
    ("ele2", "no"),
    ("ele3", "none"),
    ("ele4", "none"),
    ("cir1", "one_to_three"),
    ("cir2", "days_2_4"),
    ("cir3", "none"),
    ("ove1", "usual"),
    ("ove2", "walk_or_stairs"),
    ("ove3", "supportive"),
    ("ove4", "no"),
    ("pre1", "no"),
    ("pre3", "none"),
    ("med1", "none"),
    ("med3", "no"),
    ("med4", "nothing"),
    ("checkin_consent", "yes"),
];

/// Buttons that lead on, the first that is there.
const ON: [&str; 2] = ["Go on", "Ask me now"];

#[derive(Clone, Copy, Default, PartialEq)]
struct Count {
    questions: usize,
    taps: usize,
    typed: usize,
}

struct Meeting<'a> {
    kind: &'a Kind,
    player: Player,
    asked: BTreeSet<String>,
    count: Count,
    first: Option<Count>,
}

impl<'a> Meeting<'a> {
    /// Everything until nothing more is asked.
    fn of(kind: &'a Kind) -> Meeting<'a> {
        let now = "2026-11-20T18:00:00Z".parse().unwrap();
        let mut meeting = Meeting {
            kind,
            player: Player::new(BOOK.clone(), now),
            asked: BTreeSet::new(),
            count: Count::default(),
            first: None,
        };
        meeting.player.happens(What::Command {
            name: "start".to_owned(),
            arguments: String::new(),
            language: None,
        });
        meeting.tap("Set me up");
        while meeting.goes_on() {}
        meeting
    }

    fn tap(&mut self, label: &str) {
        self.player.presses(label);
        self.count.taps += 1;
    }

    fn has(&self, label: &str) -> bool {
        let newest = self.player.screen.shown.iter().rev().take(2);
        let mut labels = newest.flat_map(|shown| shown.buttons.iter().flatten());
        labels.any(|(shown, _)| shown == label)
    }

    /// One step further; whether there was one.
    fn goes_on(&mut self) -> bool {
        let session = self.player.chat.person.session.clone();
        let waits = session.as_ref().is_some_and(|one| one.handle.is_some());
        if self.has("I understand") && !waits {
            self.tap("I understand");
            return true;
        }
        let step = session.filter(|session| !session.is_at_end() && session.handle.is_some());
        if let Some(session) = step {
            self.answer(&session.dialogue, &session.step);
            return true;
        }
        self.first.get_or_insert(self.count);
        let on = ON.into_iter().find(|label| self.has(label));
        if let Some(label) = on.filter(|_| self.kind.goes_on) {
            self.tap(label);
        }
        on.is_some() && self.kind.goes_on
    }

    fn answer(&mut self, dialogue: &str, step: &str) {
        if self.asked.insert(format!("{dialogue}.{step}")) {
            self.count.questions += 1;
        }
        let book = BOOK.clone();
        let question = book.dialogue(dialogue).unwrap().step(step).unwrap();
        match question.ask() {
            Ask::Place => {
                self.player.happens(What::Text("19:00".to_owned()));
                self.count.typed += 1;
                self.option(step, "Europe/Paris");
            }
            Ask::Many { .. } => {
                for option in self.told(step) {
                    self.option(step, option);
                }
                if self.player.chat.diary.answer(step).is_none() {
                    self.tap("Done");
                }
            }
            _ => {
                let told = self.told(step)[0];
                self.option(step, told);
            }
        }
    }

    fn told(&self, step: &str) -> Vec<&'static str> {
        let own = self.kind.told.iter().find(|(asked, _)| *asked == step);
        let usual = || USUAL.iter().find(|(asked, _)| *asked == step);
        match own {
            Some((_, told)) => told.to_vec(),
            None => vec![usual().unwrap_or_else(|| panic!("what of {step}?")).1],
        }
    }

    /// Taps the button of an option.
    fn option(&mut self, step: &str, option: &str) {
        let start = format!(".{step}={option}");
        let shown = self.player.screen.shown.iter().rev();
        let mut buttons = shown.flat_map(|shown| shown.buttons.iter().flatten());
        let found = buttons.find(|(_, data)| {
            data.split_once(&start)
                .is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with(';'))
        });
        let (_, data) = found.unwrap_or_else(|| panic!("no {start}")).clone();
        self.player.presses_data(&data);
        self.count.taps += 1;
    }
}

fn row(kind: &Kind) -> String {
    let meeting = Meeting::of(kind);
    let first = meeting.first.unwrap();
    let end = meeting.count;
    let end = match kind.goes_on {
        true => format!("{:>2} {:>2} {}", end.questions, end.taps, end.typed),
        false => "-  -  -".to_owned(),
    };
    format!(
        "{:<36} {:>2} {:>2} {}   {end}",
        kind.name, first.questions, first.taps, first.typed
    )
}

#[test]
fn questions_and_taps_of_the_first_meeting() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/first_meeting.txt");
    let mut table =
        "# Questions, taps and typed messages after /start: to the first result, to the end.\n"
            .to_owned();
    for kind in &KINDS {
        writeln!(table, "{}", row(kind)).unwrap();
    }
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), table);
}

/// The parts until November 2026, in their order.
const OLD_ORDER: [&str; 8] = [
    "safety",
    "hours",
    "dehydration",
    "electrolytes",
    "circulation",
    "overexertion",
    "pregnancy",
    "medications",
];

/// Somebody who stood at a step of the old order when it changed.
fn stands_at<'a>(kind: &'a Kind, dialogue: &str, step: &str) -> Meeting<'a> {
    let now = "2026-11-20T18:00:00Z".parse().unwrap();
    let mut player = Player::new(BOOK.clone(), now);
    let part = OLD_ORDER.iter().position(|part| *part == dialogue);
    player.chat.person.consented_at = Some(now);
    player.chat.person.session = Some(Session {
        dialogue: dialogue.to_owned(),
        version: 1,
        step: step.to_owned(),
        history: Vec::new(),
        picks: Vec::new(),
        handle: None,
        asked_at: now,
        aim: Aim::Intake {
            part: part.unwrap_or(OLD_ORDER.len()),
        },
        answers: charley::dialogue::Answers::new(),
        resting: false,
        for_a_visit: Vec::new(),
    });
    player.happens(What::Command {
        name: "start".to_owned(),
        arguments: String::new(),
        language: None,
    });
    player.presses("Go on");
    Meeting {
        kind,
        player,
        asked: BTreeSet::new(),
        count: Count::default(),
        first: None,
    }
}

#[test]
fn who_stood_in_the_old_order_goes_on_from_there_and_is_asked_everything() {
    let kind = &KINDS[4];
    for (dialogue, step, asked) in [
        ("safety", "bod1", "safety.bod1"),
        ("hours", "zone", "hours.zone"),
        ("hours", "rising", "ask_checkin.rising"),
        ("dehydration", "deh1", "dehydration.deh1"),
        ("electrolytes", "ele3", "electrolytes.ele3"),
        ("medications", "med1", "medications.med1"),
        ("medications", END, "is_it_cramp.cra1"),
        (
            "ask_checkin",
            "checkin_consent",
            "ask_checkin.checkin_consent",
        ),
    ] {
        let mut meeting = stands_at(kind, dialogue, step);
        for _ in 0..120 {
            if !meeting.goes_on() {
                break;
            }
        }
        assert!(meeting.asked.contains(asked), "{dialogue}.{step}: {asked}");
        let diary = &meeting.player.chat.diary;
        for question in ["age", "cra3", "con1"] {
            let answer = diary.answer(question);
            assert!(answer.is_some(), "{dialogue}.{step}: {question}");
        }
        assert_eq!(
            meeting.player.chat.person.session, None,
            "{dialogue}.{step}"
        );
    }
}
