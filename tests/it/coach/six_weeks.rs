//! Six weeks of the stretch, looked back on, and the plan in the report and on paper:
//! each figure is counted anew from nothing but the export.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Chat, Effect};
use charley::papers::{doctor_page, export, fhir};
use charley::persona::{self, LivedMoment, Persona};
use charley::words::{ENGLISH, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use std::path::Path;

const LOOK: &str = "You stretched on ";
const WEEKS: u32 = 8;

/// Somebody of `tests/coach`, who may be given other habits.
fn persona(name: &str, change: (&str, &str)) -> Persona {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/coach");
    let text = std::fs::read_to_string(path.join(name)).unwrap();
    persona::read(&text.replace(change.0, change.1), &BOOK).unwrap()
}

/// The chat when the six weeks were looked back on, and what was said.
fn looked_back(persona: &Persona) -> Option<(Chat, DateTime<Utc>, String)> {
    let (chat, now, _, said) = look(persona)?;
    Some((chat, now, said))
}

fn look(persona: &Persona) -> Option<(Chat, DateTime<Utc>, Vec<Effect>, String)> {
    let mut found = None;
    persona::play(
        &BOOK,
        persona,
        WEEKS,
        "en",
        &mut |chat, moment: &LivedMoment| {
            let said = moment.lines.join("\n");
            if said.contains(LOOK) {
                assert!(found.is_none(), "once");
                found = Some((chat.clone(), moment.at, moment.effects.clone(), said));
            }
        },
    );
    found
}

/// What the export holds.
struct Exported(Value);

impl Exported {
    fn of(chat: &Chat, now: DateTime<Utc>) -> Exported {
        Exported(serde_json::from_str(&export::json(chat, now).unwrap()).unwrap())
    }

    fn list(&self, name: &str) -> &[Value] {
        self.0[name].as_array().unwrap()
    }

    /// The mornings of some nights.
    fn checkins(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &Value> {
        let is_in = move |one: &&Value| (from..=to).contains(&night(&one["night"]));
        self.list("checkins").iter().filter(is_in)
    }

    /// "9 of 19": nights with a cramp, of those that were told.
    fn cramps(&self, from: NaiveDate, to: NaiveDate) -> String {
        let with = from.iter_days().take_while(|day| *day <= to).filter(|day| {
            let mut cramps = self.list("cramps").iter();
            cramps.any(|one| one["night"] == day.to_string())
        });
        format!("{} of {}", with.count(), self.checkins(from, to).count())
    }

    /// "31 of 38": evenings with the stretch, of those that were told. What was said
    /// of the habit itself counts first.
    fn stretched(&self, from: NaiveDate, to: NaiveDate) -> String {
        let mut plans = self.list("plans").iter();
        let stretch = plans.find(|plan| plan["unit"] == "stretch_down").unwrap();
        let id = stretch["id"].as_str().unwrap();
        let told = self
            .checkins(from, to)
            .filter_map(|one| match one["kept"][id].as_str() {
                Some("not_possible") => None,
                Some(answer) => Some(answer == "yes"),
                None => one["stretch_done"].as_bool(),
            });
        let told: Vec<bool> = told.collect();
        let done = told.iter().filter(|done| **done).count();
        format!("{done} of {}", told.len())
    }

    fn stretch_begun(&self) -> NaiveDate {
        let plans = self.list("plans").iter();
        let stretch = plans.filter(|plan| plan["unit"] == "stretch_down");
        stretch
            .map(|plan| night(&plan["begun_night"]))
            .min()
            .unwrap()
    }
}

fn night(value: &Value) -> NaiveDate {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn the_look_back_on_the_stretch_equals_a_recount() {
    let unchanged = ("", "");
    let people = [
        ("adherent.toml", unchanged),
        ("adherent.toml", ("seed      = 1", "seed      = 7")),
        (
            "adherent.toml",
            ("stretch_done  = 0.85", "stretch_done  = 0.3"),
        ),
        ("athlete.toml", unchanged),
        ("fluid_limit.toml", unchanged),
        ("unsteady_82.toml", unchanged),
    ];
    for (name, change) in people {
        let (chat, now, said) = looked_back(&persona(name, change)).unwrap();
        let exported = Exported::of(&chat, now);
        let first = exported.stretch_begun();
        let last = *chat.diary.reviews.keys().next_back().unwrap();
        let line = format!("{LOOK}{} evenings.", exported.stretched(first, last));
        assert!(said.contains(&line), "{name}: {line}\n{said}");
        let days = (last - first).num_days() + 1;
        let middle = first + chrono::Days::new(days as u64 / 2);
        let halves = [
            exported.cramps(first, middle.pred_opt().unwrap()),
            exported.cramps(middle, last),
        ];
        let [first_half, second_half] = halves;
        let line = format!(
            "Your nights with a cramp: {first_half} in the first half, {second_half} in the \
             second. That can be chance or the season."
        );
        assert!(said.contains(&line), "{name}: {line}\n{said}");
        assert!(
            said.contains("six weeks") || said.contains("Six weeks"),
            "{said}"
        );
    }
}

/// Whoever may not stretch, or gave it up, is asked how their habit feels, as ever.
#[test]
fn without_the_stretch_there_is_no_look_back_on_it() {
    for name in [
        "leg_swelling.toml",
        "never_to_everything.toml",
        "reads_only.toml",
    ] {
        let looked = looked_back(&persona(name, ("", "")));
        let has_stretch = looked.as_ref().is_none_or(|(chat, now, _)| {
            let exported = Exported::of(chat, *now);
            let mut plans = exported.list("plans").iter();
            plans.any(|plan| plan["unit"] == "stretch_down" && plan["ended_night"].is_null())
        });
        assert!(has_stretch, "{name}");
    }
}

/// At the look back, with the screen as it is.
fn at_the_look() -> Player {
    let (chat, now, effects, _) = look(&persona("adherent.toml", ("", ""))).unwrap();
    let mut player = Player::new(BOOK.clone(), now);
    player.chat = chat;
    for effect in &effects {
        player.screen.show(&BOOK, ENGLISH, effect);
    }
    player
}

#[test]
fn stop_ends_the_stretch_and_its_reminder_and_says_how_it_comes_back() {
    let mut player = at_the_look();
    let effects = player.presses("Stop");
    let said = said(&player, &effects);
    assert!(
        said.contains("have ended") && said.contains("/settings"),
        "{said}"
    );
    assert!(!player.chat.person.settings.stretch.enabled);
    let mut plans = player.chat.diary.plans.values();
    assert!(plans.all(|plan| plan.unit != "stretch_down" || !plan.is_open()));
    let effects = player.happens(heard("/plan"));
    assert!(!effects.is_empty(), "the plan goes on");
}

#[test]
fn each_of_the_four_ways_leads_on() {
    for (name, expected) in [
        ("Keep it", "It stays as it is"),
        ("Fewer reminders", "Every second evening"),
        ("Test it with a coin", "coin"),
        ("Stop", "have ended"),
    ] {
        let mut player = at_the_look();
        let effects = player.presses(name);
        let said = said(&player, &effects);
        assert!(said.contains(expected), "{name}: {said}");
    }
}

fn said(player: &Player, effects: &[Effect]) -> String {
    let messages = effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        _ => None,
    });
    let texts: Vec<String> = messages.map(|message| player.text(message)).collect();
    texts.join("\n")
}

#[test]
fn the_report_the_page_and_the_clinic_file_count_each_habit_as_the_export_does() {
    for name in [
        "adherent.toml",
        "never_to_everything.toml",
        "easier_each_week.toml",
    ] {
        let persona = persona(name, ("", ""));
        let played = persona::play(&BOOK, &persona, WEEKS, "en", &mut |_, _| {});
        let now = played.moments.last().unwrap().at;
        let mut player = Player::new(BOOK.clone(), now);
        player.chat = played.chat;
        let exported = Exported::of(&player.chat, now);
        let effects = player.happens(heard("/report"));
        let report = said(&player, &effects);
        let page = page(&player.chat, now);
        let bundle = fhir::json(&BOOK, &player.chat, now).unwrap();
        assert!(!exported.list("plans").is_empty(), "{name}");
        for plan in exported.list("plans") {
            let unit = plan["unit"].as_str().unwrap();
            let habit = BOOK.words().plain(ENGLISH, &Text::of(unit.to_owned()));
            let line = page.iter().find(|line| line.contains(&habit));
            let line = line.unwrap_or_else(|| panic!("{name}: {habit}\n{page:#?}"));
            assert!(
                bundle.contains(&format!("{habit}. Kept on"))
                    || bundle.contains(&format!("{habit};")),
                "{name}: {habit}"
            );
            let is_worse = plan["why_never"] == "made_it_worse";
            assert_eq!(line.contains("it made things worse"), is_worse, "{line}");
            let is_open = plan["ended_night"].is_null();
            assert_eq!(!line.contains("given up"), is_open, "{line}");
            if unit == "stretch_down" && is_open {
                let begun = night(&plan["begun_night"]);
                let kept = exported.stretched(begun, NaiveDate::MAX);
                assert!(
                    line.contains(&format!("Kept on {kept} days told")),
                    "{kept}: {line}"
                );
                assert!(report.contains(&format!(": {kept}. ")), "{kept}: {report}");
            }
        }
    }
}

fn page(chat: &Chat, now: DateTime<Utc>) -> Vec<String> {
    let sheet = doctor_page::of(&BOOK, chat, now);
    let lines = sheet.parts.iter().flat_map(|part| &part.lines);
    lines
        .map(|line| BOOK.words().plain(ENGLISH, line))
        .collect()
}
