//! The shipped dialogues: every way through them, and what the contract says
//! of their questions.

use crate::answering::{BOOK, answers};
use charley::dialogue::graph::{self, GraphLabels};
use charley::dialogue::walk::walk;
use charley::dialogue::{Answers, Ask, Cause, NextStep};

#[test]
fn the_shipped_book_has_no_problems() {
    assert_eq!(BOOK.warnings(), []);
    let parts = [
        "hours",
        "age",
        "safety",
        "is_it_cramp",
        "conditions",
        "pregnancy",
        "dehydration",
        "electrolytes",
        "circulation",
        "overexertion",
        "medications",
    ];
    assert_eq!(BOOK.plan("intake").unwrap(), parts);
    assert_eq!(BOOK.first_parts("intake"), &parts[..3]);
}

#[test]
fn every_way_ends_and_every_question_is_asked() {
    for dialogue in BOOK.dialogues() {
        let walk = walk(dialogue, |step, answers| {
            let stored = serde_json::to_string(answers).unwrap();
            assert_eq!(*answers, serde_json::from_str::<Answers>(&stored).unwrap());
            let left = dialogue.questions_left(step, answers);
            // With the full form of the sleep diary, which counts no more than it must.
            let most = if dialogue.id() == "checkin" { 20 } else { 9 };
            assert!((1..=most).contains(&left), "{}: {left}", step.id());
            assert!(dialogue.tips(answers).len() <= 3 + dialogue.first_tips(answers).len());
            dialogue.assess(answers);
        });
        assert!(walk.endings > 0, "{} never ends", dialogue.id());
        let all: Vec<&str> = dialogue.steps().map(|step| step.id()).collect();
        assert_eq!(walk.asked.len(), all.len(), "{} asks all", dialogue.id());
    }
}

#[test]
fn each_answer_brings_the_end_nearer() {
    for dialogue in BOOK.dialogues() {
        walk(dialogue, |step, known| {
            let left = dialogue.questions_left(step, known);
            for answer in charley::dialogue::walk::representatives(step.ask()) {
                let mut answers = known.clone();
                answers.insert(step.id().to_owned(), answer);
                if let NextStep::Step(next) = dialogue.after(step, &answers) {
                    assert!(dialogue.questions_left(next, &answers) < left);
                }
            }
        });
    }
}

#[test]
fn a_part_takes_at_most_four_taps() {
    for cause in Cause::ALL {
        let dialogue = BOOK.dialogue(cause.id()).unwrap();
        let NextStep::Step(first) = dialogue.first(&Answers::new()) else {
            panic!("{} asks nothing", cause.id());
        };
        // Of several medicines, it is asked which one was new.
        let most = if cause == Cause::Medications { 5 } else { 4 };
        assert!(dialogue.questions_left(first, &Answers::new()) <= most);
    }
}

#[test]
fn questions_have_the_options_of_the_contract() {
    let contract = [
        "deh4 one no yes not_sure",
        "bod1 many unsteady bed_only joint_or_injury numb_feet none not_sure",
        "cir4 many one_leg_swollen pain_on_walking foot_cold none",
        "deh1 one six_plus three_to_five under_three not_sure",
        "deh2 one pale dark not_sure",
        "deh3 many heat_or_sweat ill none",
        "ele1 one last_year longer_ago no not_sure",
        "ele2 one yes no",
        "ele3 many water_tablets kidney liver alcohol_most_days none",
        "ele4 many magnesium potassium calcium none not_sure",
        "cir1 one under_one_hour one_to_three over_three_sitting over_three_standing",
        "cir2 one days_0_1 days_2_4 days_5_7",
        "cir3 many ankles veins none",
        "age one under_18 from_18 from_40 from_55 from_65 from_75 rather_not_say",
        "cra1 one yes no not_sure",
        "cra2 one yes no not_sure",
        "cra3 one yes no not_sure",
        "con1 many diabetes parkinson thyroid leg_arteries spine heart_failure kidney_failure cirrhosis low_sodium cancer_treatment blood_thinner none rather_not_say",
        "ove1 one much_more bit_more usual less",
        "ove2 many walk_or_stairs sport garden_or_lifting new_exercise long_on_feet",
        "ove3 one supportive flat_or_thin heels barefoot",
        "ove4 one no yes",
        "pre1 one pregnant after_birth no rather_not_say",
        "pre2 one under_14 weeks_14_27 weeks_28_plus",
        "pre3 many one_leg_swollen bad_headache vision sudden_swelling pain_under_ribs vomiting breathless none",
        "med1 many water_tablet statin long_inhaler inhaler bone_medicine oestrogen naproxen iron_drip other_new none not_sure",
        "med2 one within_4_weeks within_a_year no not_sure",
        "med3 one no sore_muscles weak_or_dark_pee",
        "med4 many quinine magnesium other nothing",
        "sleep_times one as_usual change",
        "asleep_after one under_15 15_30 30_60 over_60 not_sure",
        "awake_for one under_15 15_30 30_60 60_120 over_120 not_sure",
        "woke_by many cramp toilet thoughts afraid pain noise_or_heat breath someone other",
        "nap one none under_30 30_60 over_60",
        "after_15 one yes no",
        "woke_times one 0 1 2 3",
        "med5 many water_tablet statin long_inhaler inhaler bone_medicine oestrogen naproxen iron_drip other_new not_sure",
    ];
    for line in contract {
        let (id, rest) = line.split_once(' ').unwrap();
        let step = BOOK.dialogues().find_map(|one| one.step(id)).unwrap();
        let kind = match step.ask() {
            Ask::One { .. } => "one",
            Ask::Many { .. } => "many",
            Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => "other",
        };
        assert_eq!(format!("{kind} {}", step.ask().options().join(" ")), rest);
    }
}

/// The questions asked when these answers are given.
fn path(dialogue: &str, given: &str) -> String {
    let (dialogue, answers) = (BOOK.dialogue(dialogue).unwrap(), answers(given));
    let mut path = Vec::new();
    let mut next = dialogue.first(&answers);
    while let NextStep::Step(step) = next {
        path.push(step.id());
        next = dialogue.after(step, &answers);
    }
    path.join(" ")
}

/// A dialogue, what is known, and the questions that come.
const ASKED: &[(&str, &str, &str)] = &[
    ("safety", "", "deh4 bod1 cir4"),
    ("safety", "age=under_18", "cir4"),
    ("safety", "age=from_75", "deh4 bod1 cir4"),
    ("hours", "", "bedtime zone"),
    ("age", "", "age"),
    ("is_it_cramp", "", "cra1 cra2 cra3"),
    ("conditions", "", "con1"),
    ("dehydration", "", "deh1 deh2 deh3"),
    ("dehydration", "age=from_55", "deh1 deh2 deh3"),
    ("dehydration", "age=from_65", "deh1 deh3"),
    ("overexertion", "ove1=much_more", "ove1 ove2 ove3 ove4"),
    ("overexertion", "ove1=bit_more", "ove1 ove2 ove3 ove4"),
    ("overexertion", "ove1=usual", "ove1 ove3"),
    ("overexertion", "ove1=-", "ove1 ove3"),
    ("pregnancy", "pre1=pregnant", "pre1 pre2 pre3"),
    ("pregnancy", "pre1=after_birth", "pre1 pre3"),
    ("pregnancy", "pre1=no", "pre1"),
    ("pregnancy", "pre1=rather_not_say", "pre1"),
    ("pregnancy", "pre1=-", "pre1"),
    ("medications", "med1=none", "med1 med4"),
    ("medications", "med1=inhaler", "med1 med2 med4"),
    ("medications", "med1=inhaler,statin", "med1 med2 med3 med4"),
    (
        "medications",
        "med1=inhaler,statin med2=within_a_year",
        "med1 med2 med5 med3 med4",
    ),
    (
        "medications",
        "med1=inhaler,naproxen med2=within_4_weeks",
        "med1 med2 med5 med4",
    ),
    (
        "medications",
        "med1=inhaler med2=within_4_weeks",
        "med1 med2 med4",
    ),
    ("medications", "med1=not_sure", "med1 med2 med4"),
    (
        "checkin",
        "cramps=0 full_morning=yes",
        "cramps sleep stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "cramps=- full_morning=yes",
        "cramps sleep stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "cramps=2 full_morning=yes",
        "cramps worst sleep stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "cramps=2 known_worst=yes full_morning=yes",
        "cramps sleep stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "cramps=0 known_stretch_done=yes full_morning=yes",
        "cramps sleep toilet_trips exposures",
    ),
    ("checkin", "cramps=0", "cramps sleep"),
    ("checkin", "cramps=1", "cramps worst sleep"),
    (
        "checkin",
        "cramps=1 asks_two=yes",
        "cramps worst sleep two_exposures",
    ),
    (
        "checkin",
        "known_cramps=yes known_worst=yes more_cramps=no",
        "more_cramps sleep",
    ),
    (
        "checkin",
        "cramps=0 fewer_than_known=yes more_cramps=one_more",
        "cramps more_cramps worst sleep",
    ),
    (
        "checkin",
        "known_cramps=yes more_cramps=mistake asks_two=yes",
        "more_cramps cramps_then sleep",
    ),
    (
        "checkin",
        "known_cramps=yes several_cramps=yes more_cramps=mistake mistaken=first",
        "more_cramps mistaken sleep",
    ),
    (
        "checkin",
        "known_cramps=yes several_cramps=yes more_cramps=mistake mistaken=all",
        "more_cramps mistaken cramps_then sleep",
    ),
    (
        "checkin",
        "cramps=0 full_morning=yes asks_effect=yes",
        "cramps sleep stretch_done toilet_trips exposures day1",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes sleep=ok sleep_times=as_usual awake_for=15_30",
        "cramps sleep sleep_times asleep_after awake_for",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes sleep_times=change awake_for=60_120 asks_two=yes",
        "cramps sleep sleep_times bed_at up_at asleep_after awake_for woke_by two_exposures",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes sleep=poor awake_for=not_sure full_morning=yes",
        "cramps sleep sleep_times asleep_after awake_for woke_by stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes sleep=poor sleep_times=change full_morning=yes asks_effect=yes",
        "cramps sleep sleep_times bed_at up_at asleep_after awake_for stretch_done toilet_trips exposures day1",
    ),
    (
        "checkin",
        "cramps=0 asks_nap=yes nap=none asks_two=yes",
        "cramps sleep nap two_exposures",
    ),
    (
        "checkin",
        "cramps=0 asks_nap=yes nap=30_60 full_morning=yes",
        "cramps sleep nap after_15 stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes asks_nap=yes nap=none full_morning=yes",
        "cramps sleep sleep_times asleep_after awake_for nap stretch_done exposures",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes asks_nap=yes sleep=poor sleep_times=change nap=over_60 full_morning=yes",
        "cramps sleep sleep_times bed_at up_at asleep_after awake_for nap after_15 exposures",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes asks_nap=yes asks_full_form=yes sleep_times=as_usual known_times=yes awake_for=30_60 nap=none",
        "cramps sleep sleep_times in_bed_at last_woke_at woke_times asleep_after awake_for woke_by nap",
    ),
    (
        "checkin",
        "cramps=0 asks_sleep_times=yes asks_nap=yes asks_full_form=yes nap=under_30 full_morning=yes",
        "cramps sleep sleep_times woke_times asleep_after awake_for nap after_15 stretch_done toilet_trips exposures",
    ),
    (
        "checkin",
        "known_cramps=yes more_cramps=mistake asks_nap=yes",
        "more_cramps cramps_then sleep",
    ),
    (
        "checkin",
        "known_cramps=yes more_cramps=mistake asks_sleep_times=yes",
        "more_cramps cramps_then sleep",
    ),
    (
        "checkin",
        "only_more=yes full_morning=yes",
        "stretch_done toilet_trips exposures",
    ),
    ("details", "", "leg muscle minutes helped"),
    ("ask_checkin", "", "checkin_consent"),
    (
        "ask_checkin",
        "checkin_consent=yes",
        "checkin_consent rising",
    ),
    ("doctor", "", "own_question"),
];

#[test]
fn who_is_asked_what() {
    for (dialogue, given, asked) in ASKED {
        assert_eq!(path(dialogue, given), *asked, "{dialogue}: {given}");
    }
}

#[test]
fn a_graph_shows_every_step() {
    let graph = graph::mermaid(BOOK.dialogues(), GraphLabels::Ids);
    for step in BOOK.dialogues().flat_map(|dialogue| dialogue.steps()) {
        assert!(
            graph.contains(&format!("    {}[", step.id())),
            "{}",
            step.id()
        );
    }
    assert!(graph.contains("pre1 -->|\"pre1 is pregnant\"| pre2"));
    assert!(graph.contains("ove4 -.->|\"ove4 is yes\"| ove4_muscle_breakdown"));
}

#[test]
fn a_step_is_found_by_its_old_name() {
    let mut sources = charley::library::shipped();
    for source in &mut sources {
        if source.path == "safety.toml" {
            let moved = "start   = \"deh4\"\nmoved = { limits = \"deh4\" }";
            source.text = source.text.replace("start   = \"deh4\"", moved);
        }
    }
    let book = charley::library::read(&sources).unwrap_or_else(|all| panic!("{all:?}"));
    let safety = book.dialogue("safety").unwrap();
    assert_eq!(safety.resolve("limits").unwrap().id(), "deh4");
    assert_eq!(safety.resolve("bod1").unwrap().id(), "bod1");
    assert!(safety.step("limits").is_none() && safety.resolve("gone").is_none());
}

#[test]
fn how_many_questions_are_left() {
    for (dialogue, step, given, left) in [
        ("overexertion", "ove1", "", 4),
        ("overexertion", "ove3", "ove1=usual", 1),
        ("overexertion", "ove3", "ove1=bit_more", 2),
        ("medications", "med1", "", 5),
        ("medications", "med2", "med1=inhaler", 2),
        ("medications", "med2", "med1=statin", 3),
        ("medications", "med2", "med1=statin,inhaler", 4),
        ("checkin", "cramps", "", 3),
        ("checkin", "cramps", "full_morning=yes", 6),
        (
            "checkin",
            "cramps",
            "full_morning=yes known_stretch_done=yes known_worst=yes",
            4,
        ),
        // An answer that is about to be given anew settles nothing.
        ("pregnancy", "pre1", "pre1=no", 3),
    ] {
        let dialogue = BOOK.dialogue(dialogue).unwrap();
        let step = dialogue.step(step).unwrap();
        let found = dialogue.questions_left(step, &answers(given));
        assert_eq!(found, left, "{} {given}", step.id());
    }
}

#[test]
fn a_graph_can_be_in_the_words_of_a_language() {
    for language in BOOK.languages() {
        let words = GraphLabels::Words {
            book: &BOOK,
            language,
        };
        let graph = graph::mermaid(BOOK.dialogues(), words);
        for dialogue in BOOK.dialogues() {
            for step in dialogue.steps() {
                let asked = BOOK.words().plain(language, &step.words());
                let first = asked.lines().next().unwrap().replace('"', "#quot;");
                let node = format!("    {}[\"{}: {first}", step.id(), step.id());
                assert!(graph.contains(&node), "{language}: {node}");
            }
        }
    }
}
