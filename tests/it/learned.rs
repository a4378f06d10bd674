//! Danger that was learnt: ordinary chat is left in peace, what is fixed by hand
//! is hard, no rule goes silent, and any bytes are weights or a problem.

use crate::answering::BOOK;
use charley::conversation;
use charley::dialogue::{
    Beside, Certainty, Facts, LearnedOf, Offering, Told, Urgency, WEIGHTS_BYTES_MAX, Weights,
};
use charley::library;
use charley::words::{Problem, Source};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

/// Of 2,000 ordinary messages so many are asked about at most, and none is taken
/// for danger.
const ASKED_MAX: usize = 20;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn lines(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(file(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

fn heard(text: &str) -> Option<Told> {
    BOOK.danger("en").heard_in(text, &Facts::new())
}

#[test]
fn ordinary_chat_is_left_in_peace() {
    let messages = lines("tests/danger/ordinary.txt");
    assert_eq!(messages.len(), 2_000);
    let hurries = |told: &Told| told.urgency > Urgency::Book;
    let told = messages.iter().filter_map(|message| {
        let told = heard(message).filter(hurries)?;
        Some((told.certainty, told.sign, message))
    });
    let (said, asked): (Vec<_>, Vec<_>) =
        told.partition(|(certainty, _, _)| *certainty == Certainty::Sure);
    assert!(said.is_empty(), "{said:#?}");
    assert!(asked.len() <= ASKED_MAX, "{asked:#?}");
}

#[test]
fn a_leg_that_gives_way_is_no_despair() {
    let told = heard("my leg feels like wet cardboard since tea time, keeps folding under me");
    let asked = told.map(|told| (told.sign.id(), told.certainty));
    assert_eq!(asked, Some(("stroke_spine", Certainty::Unsure)));
}

/// The book with other lines in a list of what is fixed.
fn with_list(name: &str, lines: &str) -> Result<charley::dialogue::Book, Vec<Problem>> {
    let mut sources = library::shipped();
    let path = format!("words/en/danger/{name}");
    let source = sources.iter_mut().find(|source| source.path == path);
    source.unwrap().text = lines.to_owned();
    library::read(&sources)
}

#[test]
fn what_is_fixed_by_hand_is_hard() {
    let hear = "cold_leg emergency: my good leg went all marble\nlong_cramp book: Chest pain!\n";
    let book = with_list("must_hear.txt", hear).unwrap();
    let danger = book.danger("en");
    for (text, sign, urgency) in [
        (
            "My good leg... went all MARBLE",
            "cold_leg",
            Urgency::Emergency,
        ),
        ("chest pain", "long_cramp", Urgency::Book),
    ] {
        let told = danger.heard_in(text, &Facts::new()).unwrap();
        let found = (told.sign.id(), told.urgency, told.certainty);
        assert_eq!(found, (sign, urgency, Certainty::Sure), "{text}");
    }
    let book = with_list("must_not_hear.txt", "chest pain\n").unwrap();
    assert_eq!(
        book.danger("en").heard_in("Chest pain", &Facts::new()),
        None
    );
}

#[test]
fn a_line_that_fixes_nothing_is_a_problem_with_its_place() {
    for (line, says) in [
        (
            "my leg went all marble",
            "words/en/danger/must_hear.txt:2: is not: a sign",
        ),
        (
            "cold_leg sometimes: my leg",
            "words/en/danger/must_hear.txt:2: is not: a sign",
        ),
    ] {
        let Err(problems) = with_list("must_hear.txt", &format!("# why\n{line}\n")) else {
            panic!("{line} is read");
        };
        let told: Vec<String> = problems.iter().map(Problem::to_string).collect();
        assert!(
            told.iter().any(|problem| problem.starts_with(says)),
            "{told:?}"
        );
    }
}

#[test]
fn a_sentence_is_not_fixed_in_two_ways() {
    let mut sources = library::shipped();
    let put = |source: &mut Source| match source.path.as_str() {
        "words/en/danger/must_hear.txt" => source.text = "no_pee same_day: not a drop".to_owned(),
        "words/en/danger/must_not_hear.txt" => source.text = "Not a drop!".to_owned(),
        _ => {}
    };
    sources.iter_mut().for_each(put);
    assert!(library::read(&sources).is_err());
}

/// Spanish without a word of its own learnt: with the English weights, and no rules.
fn learning_alone(heard: &str) -> charley::dialogue::Book {
    let mut sources = library::shipped();
    let said = format!("danger = \"{heard}\"");
    for source in &mut sources {
        match source.path.as_str() {
            "words/es/language.toml" => {
                source.text = source.text.replace("danger = \"emergencies\"", &said);
            }
            // These weights count on rules, so that without them little is likely.
            "words/es/danger/learned.toml" => {
                source.text = source.text.replace("ask = 0.15", "ask = 0.01");
            }
            _ => {}
        }
    }
    let bytes = std::fs::read(file("dialogues/words/en/danger/weights.bin")).unwrap();
    let learned = ["en", "es"].map(|language| LearnedOf {
        language: language.to_owned(),
        bytes: bytes.clone().into(),
    });
    let beside = Beside {
        said: conversation::PHRASES,
        buttons: conversation::BUTTONS,
        learned: &learned,
        offering: Offering::Whole,
    };
    charley::dialogue::Book::read(&sources, &beside).unwrap()
}

#[test]
fn without_rules_all_is_asked_about_and_nothing_said() {
    let told = |heard: &str, text: &str| {
        let book = learning_alone(heard);
        let told = book.danger("es").heard_in(text, &Facts::new())?;
        Some((told.sign.id(), told.urgency, told.certainty))
    };
    let chest = "sudden chest pain and i cannot breathe";
    let calf = "my left calf is swollen, warm and sore since yesterday";
    let asked = |sign, urgency| Some((sign, urgency, Certainty::Unsure));
    for (heard, text, expected) in [
        ("all", chest, asked("lung_clot", Urgency::Emergency)),
        ("all", calf, asked("leg_clot", Urgency::SameDay)),
        ("emergencies", chest, asked("lung_clot", Urgency::Emergency)),
        ("emergencies", calf, None),
        ("all", "thank you, see you tomorrow", None),
    ] {
        assert_eq!(told(heard, text), expected, "{heard}: {text}");
    }
}

#[test]
fn no_rule_goes_silent() {
    let danger = BOOK.danger("en");
    for line in lines("tests/danger/sentences.tsv") {
        let text = line.rsplit('\t').next().unwrap();
        let rules = danger.heard_by_rules(text, &Facts::new()).told;
        let both = danger.all_heard_in(text, &Facts::new());
        for told in &rules {
            let is_there = |other: &&Told| other.sign == told.sign;
            let other = both.iter().find(is_there);
            assert!(
                other.is_some_and(|other| other.urgency >= told.urgency),
                "{text}: {rules:?} {both:?}"
            );
        }
    }
}

#[test]
fn the_weights_are_small_and_read_back() {
    let bytes = std::fs::read(file("dialogues/words/en/danger/weights.bin")).unwrap();
    assert!(bytes.len() <= WEIGHTS_BYTES_MAX, "{}", bytes.len());
    assert_eq!(Weights::read(&bytes).unwrap().written(), bytes);
}

proptest! {
    #[test]
    fn bytes_that_are_cut_or_hurt_are_weights_or_none(
        place in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = small();
        let place = place.index(bytes.len());
        if is_cut {
            bytes.truncate(place);
            prop_assert!(Weights::read(&bytes).is_err());
        } else {
            bytes[place] = byte;
            if let Ok(weights) = Weights::read(&bytes) {
                prop_assert_eq!(weights.written(), bytes);
            }
        }
    }

    #[test]
    fn any_bytes_are_weights_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Weights::read(&bytes).is_err());
    }
}

/// Weights of two numbers, and of one for signs.
fn small() -> Vec<u8> {
    use charley::dialogue::{LEVELS, SIGNS, WeightTable};
    let levels = WeightTable::new(
        vec![(3, [1, -2, 3, -4]), (7, [0, 0, 1, 0])],
        0.5,
        vec![0.25; LEVELS],
    );
    let signs = WeightTable::new(vec![(7, [9; SIGNS])], 0.125, vec![0.0; SIGNS]);
    Weights { levels, signs }.written()
}
