//! Reminders that learn to leave: to whom fewer of them are offered, when they come
//! then, and whose sentence the evening one says.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Wake};
use charley::dialogue::Answer;
use charley::diary::plan::{
    Automatic, HabitCue, PlanState, PlannedHabit, Programme, ProgrammeState,
};
use charley::diary::trial::{Drawn, Habit};
use charley::diary::{AnswerRecord, Record, Trial};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

pub fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

pub fn date(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

/// A stretch that was settled, and goes by itself.
pub fn settled() -> PlannedHabit {
    PlannedHabit {
        id: 1,
        unit: "stretch_down".to_owned(),
        unit_version: 1,
        action: "warm_shower".to_owned(),
        cue: Some(HabitCue::Known("brush_teeth".to_owned())),
        obstacle: None,
        begun_night: date("2026-03-01"),
        state: PlanState::Settled,
        easier_steps: 0,
        ended_night: None,
        why_never: None,
        auto: Some(Automatic::Yes),
        pack: None,
        note: None,
    }
}

/// On a morning, with such a habit.
pub fn somebody(plan: PlannedHabit) -> Player {
    let mut player = Player::new(BOOK.clone(), at("2026-04-12T08:00:00Z"));
    player.happens(heard("/bedtime 22:30 06:45 Lisbon"));
    player.presses("No");
    player.chat.diary.put(Record::Plan(plan));
    player
}

fn trial(habit: Habit) -> Record {
    Record::Trial(Trial {
        id: 9,
        habit,
        begun_at: at("2026-04-10T12:00:00Z"),
        lots: std::collections::BTreeMap::new(),
        weeks_looked: 0,
        ended: None,
        told_at: None,
        drawn: Drawn::Weekly,
    })
}

/// Whether an answer to a check-in offers fewer.
fn is_offered(player: &mut Player) -> bool {
    player.happens(heard("/checkin clear"));
    player.screen.data_of("Fewer reminders").is_some()
}

#[test]
fn fewer_are_offered_of_a_stretch_that_is_settled_and_goes_by_itself() {
    assert!(is_offered(&mut somebody(settled())));
    let others = [
        PlannedHabit {
            auto: Some(Automatic::Partly),
            ..settled()
        },
        PlannedHabit {
            auto: None,
            ..settled()
        },
        PlannedHabit {
            state: PlanState::Background,
            ..settled()
        },
        PlannedHabit {
            state: PlanState::Dropped,
            ..settled()
        },
        PlannedHabit {
            unit: "calm_breath".to_owned(),
            ..settled()
        },
    ];
    for other in others {
        assert!(!is_offered(&mut somebody(other.clone())), "{other:?}");
    }
}

#[test]
fn it_is_offered_once_in_28_days() {
    let mut player = somebody(settled());
    assert!(is_offered(&mut player));
    player.presses("Leave it as it is");
    let offered_on: Vec<u64> = (1..=60)
        .filter(|day| {
            player.now = at("2026-04-12T08:00:00Z") + TimeDelta::days(*day);
            let is_offered = is_offered(&mut player);
            if is_offered {
                player.presses("Leave it as it is");
            }
            is_offered
        })
        .map(i64::cast_unsigned)
        .collect();
    assert_eq!(offered_on, [28, 56]);
}

#[test]
fn a_test_of_the_stretch_is_not_touched() {
    let mut player = somebody(settled());
    assert!(is_offered(&mut player));
    player.chat.diary.put(trial(Habit::Stretch));
    player.presses("Fewer reminders");
    assert_eq!(player.chat.person.settings.stretch_fewer_from, None);
    let mut other = somebody(settled());
    other.chat.diary.put(trial(Habit::Stretch));
    assert!(!is_offered(&mut other));
    let mut walking = somebody(settled());
    walking.chat.diary.put(trial(Habit::Walk));
    assert!(is_offered(&mut walking));
}

/// The nights of the stretch reminders from now on.
fn evenings(player: &mut Player, days: u64) -> Vec<u64> {
    let first = date("2026-04-12");
    let night = |player: &Player| Some(player.chat.person.due.get(&Wake::Stretch)?.night);
    let mut nights = Vec::new();
    while let Some(next) = night(player).filter(|night| *night < first + Days::new(days)) {
        nights.push((next - first).num_days().cast_unsigned());
        let due = player.chat.person.due[&Wake::Stretch].at;
        player.until(due);
    }
    nights
}

#[test]
fn fewer_come_every_second_evening_and_then_on_sundays() {
    let mut player = somebody(settled());
    assert!(is_offered(&mut player));
    player.presses("Fewer reminders");
    // The first is a Sunday.
    let came = evenings(&mut player, 29);
    assert_eq!(came, [0, 2, 4, 6, 8, 10, 12, 14, 21, 28]);
}

#[test]
fn a_test_of_the_stretch_has_every_evening() {
    let mut player = somebody(settled());
    assert!(is_offered(&mut player));
    player.presses("Fewer reminders");
    player.chat.diary.put(trial(Habit::Stretch));
    player.happens(heard("/settings water off"));
    assert_eq!(evenings(&mut player, 4), [0, 1, 2, 3]);
}

#[test]
fn settings_bring_all_of_them_back() {
    for typed in ["/settings stretch on", "/settings stretch off", "/stop"] {
        let mut player = somebody(settled());
        assert!(is_offered(&mut player));
        player.presses("Fewer reminders");
        player.happens(heard(typed));
        assert_eq!(
            player.chat.person.settings.stretch_fewer_from, None,
            "{typed}"
        );
    }
}

/// What the stretch reminder of this evening says.
fn said_in_the_evening(player: &mut Player) -> String {
    player.happens(heard("/settings water off"));
    let due = player.chat.person.due[&Wake::Stretch].at;
    let came = player.until(due);
    let effects = came.into_iter().flat_map(|(_, effects)| effects);
    let messages = effects.filter_map(|effect| match effect {
        Effect::Send { message, .. } => Some(player.text(&message)),
        _ => None,
    });
    messages.collect()
}

/// A plan that runs, with this habit in focus.
pub fn in_focus(unit: &str, action: &str) -> Player {
    let mut player = somebody(PlannedHabit {
        unit: unit.to_owned(),
        action: action.to_owned(),
        state: PlanState::Focus,
        ..settled()
    });
    for (question, option) in [
        ("bod1", "none"),
        ("cir4", "none"),
        ("slp2", "none"),
        ("slp1", "none"),
        ("age", "from_55"),
        ("con1", "none"),
        ("pre1", "no"),
    ] {
        answers(&mut player, question, option);
    }
    player.chat.diary.put(Record::Programme(Programme {
        begun_night: Some(date("2026-03-01")),
        ..Programme::new(ProgrammeState::Running)
    }));
    player
}

fn answers(player: &mut Player, question: &str, option: &str) {
    let value = match question {
        "bod1" | "cir4" | "slp1" | "slp2" | "con1" => Answer::Many(vec![option.to_owned()]),
        _ => Answer::One(option.to_owned()),
    };
    player.chat.diary.put(Record::Answer(AnswerRecord {
        dialogue: "circulation".to_owned(),
        version: 1,
        question: question.to_owned(),
        value,
        answered_at: at("2026-04-01T08:00:00Z"),
    }));
}

#[test]
fn the_evening_says_the_sentence_of_a_habit_of_the_evening_while_it_is_looked_at() {
    let said = said_in_the_evening(&mut in_focus("stretch_down", "whole_guide"));
    assert!(said.starts_with("When my teeth are brushed, I"), "{said}");
    // How much is said once, by the plan.
    assert!(!said.contains("minutes"), "{said}");
    let said = said_in_the_evening(&mut in_focus("calm_breath", "six_breaths"));
    assert!(said.starts_with("When my teeth are brushed, I"), "{said}");
    assert!(said.contains("Time to stretch"), "{said}");
    let mut settled = in_focus("stretch_down", "whole_guide");
    let mut plan = settled.chat.diary.plans[&1].clone();
    plan.state = PlanState::Settled;
    settled.chat.diary.put(Record::Plan(plan));
    assert!(said_in_the_evening(&mut settled).starts_with("Time to stretch"));
}

#[test]
fn it_names_neither_a_habit_of_the_day_nor_what_is_kept_quiet() {
    for (unit, action) in [
        ("caffeine_cut", "after_lunch"),
        ("alcohol_early", "one_less"),
    ] {
        let said = said_in_the_evening(&mut in_focus(unit, action));
        assert!(said.starts_with("Time to stretch"), "{unit}: {said}");
    }
}

#[test]
fn it_says_nothing_that_is_not_for_the_person_by_now() {
    let said = said_in_the_evening(&mut in_focus("stretch_down", "warm_shower"));
    assert!(said.contains("shower"), "{said}");
    let mut unsteady = in_focus("stretch_down", "warm_shower");
    answers(&mut unsteady, "bod1", "unsteady");
    let said = said_in_the_evening(&mut unsteady);
    assert!(said.starts_with("Time to stretch"), "{said}");
}
