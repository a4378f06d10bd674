//! Danger heard in any words: written sentences with what each tells, near
//! misses, and texts that nobody should have to handle.
//!
//! `tests/danger/sentences.tsv`: row, kind, facts, text. Every sentence that is
//! heard otherwise than its kind is in `tests/danger/otherwise.txt`;
//! `UPDATE=1 cargo test sentences` writes it anew; read the difference.

use crate::answering::BOOK;
use crate::player::Player;
use charley::conversation::What;
use charley::dialogue::{Answer, Certainty, Circumstance, Danger, Facts, Sign, Told, Urgency};
use charley::diary::{AnswerRecord, Record};
use charley::library;
use chrono::{DateTime, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn english() -> &'static Danger {
    BOOK.danger("en")
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/danger")
        .join(name)
}

fn facts(ids: &str) -> Facts {
    let ids = ids.split(',').filter(|id| !id.is_empty());
    ids.map(|id| Circumstance::from_id(id).unwrap()).collect()
}

fn heard(text: &str) -> Option<Told> {
    english().heard_in(text, &Facts::new())
}

fn kind(told: Option<Told>) -> &'static str {
    match told {
        None => "none",
        Some(told) => match (told.certainty, told.urgency) {
            (Certainty::Unsure | Certainty::AboutAnother, _) => "ask",
            (Certainty::Sure, Urgency::Book) => "book",
            (Certainty::Sure, Urgency::SameDay) => "same_day",
            (Certainty::Sure, Urgency::Emergency) => "emergency",
        },
    }
}

/// A sentence of a kind, and how it is heard.
#[derive(Default)]
struct Count {
    all: usize,
    as_written: usize,
    /// No miss, but whoever writes is told to hurry for less.
    more_urgent: usize,
}

impl Count {
    fn add(&mut self, written: &str, heard: &str) {
        self.all += 1;
        self.as_written += usize::from(written == heard);
        self.more_urgent += usize::from(is_more_urgent(written, heard));
    }
}

fn is_more_urgent(written: &str, heard: &str) -> bool {
    let kinds = ["book", "same_day", "emergency"];
    let rank = |kind: &str| kinds.iter().position(|one| *one == kind);
    rank(written)
        .zip(rank(heard))
        .is_some_and(|(written, heard)| heard > written)
}

#[test]
fn sentences() {
    let sentences = std::fs::read_to_string(file("sentences.tsv")).unwrap();
    let mut otherwise = String::new();
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for line in sentences.lines() {
        let [row, written, told_before, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let told = english().heard_in(text, &facts(told_before));
        counts.entry(written).or_default().add(written, kind(told));
        if written != kind(told) {
            let sign = told.map_or("-", |told| told.sign.id());
            writeln!(otherwise, "{row}\t{written}\t{} {sign}\t{text}", kind(told)).unwrap();
        }
    }
    for (kind, count) in counts {
        let Count {
            all,
            as_written,
            more_urgent,
        } = count;
        writeln!(
            otherwise,
            "{kind}: {as_written} of {all} as written, {more_urgent} as more urgent"
        )
        .unwrap();
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(file("otherwise.txt"), &otherwise).unwrap();
    }
    let known = std::fs::read_to_string(file("otherwise.txt")).unwrap();
    assert_eq!(otherwise, known);
}

#[test]
fn each_row_in_both_directions() {
    let rows = std::fs::read_to_string(file("rows.tsv")).unwrap();
    let mut heard_signs = Vec::new();
    for line in rows.lines() {
        let [sign, urgency, told_before, yes, no] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let facts = facts(told_before);
        let told = english().all_heard_in(yes, &facts);
        let is_it = |told: &Told| told.sign.id() == sign && kind(Some(*told)) == urgency;
        assert!(told.iter().any(is_it), "{sign} {urgency}: {yes} {told:?}");
        assert_eq!(english().heard_in(no, &facts), None, "{sign}: {no}");
        heard_signs.push(sign.to_owned());
    }
    for sign in &Sign::ALL[..Sign::TYPED] {
        assert!(heard_signs.contains(&sign.id().to_owned()), "{}", sign.id());
    }
}

#[test]
fn what_was_told_before_counts() {
    for (text, told_before, heard) in [
        ("one calf is swollen", "", "same_day leg_clot"),
        ("one calf is swollen", "pregnant", "same_day preg_leg"),
        ("one calf is swollen", "after_birth", "same_day preg_leg"),
        ("a bad headache and flashing lights", "", "none"),
        (
            "a bad headache and flashing lights",
            "pregnant",
            "same_day preg_pressure",
        ),
        ("my thighs ache and I have done nothing", "", "none"),
        (
            "my thighs ache and I have done nothing",
            "statin",
            "same_day statin_pain",
        ),
        ("sore legs after digging all day", "", "none"),
        (
            "sore legs after digging all day",
            "statin",
            "ask statin_pain",
        ),
        ("a ringing in both ears", "", "none"),
        ("a ringing in both ears", "quinine", "same_day quinine"),
    ] {
        let told = english().heard_in(text, &facts(told_before));
        assert!(
            as_told(told).starts_with(heard),
            "{text} {told_before} {told:?}"
        );
    }
}

#[test]
fn a_birth_counts_for_six_weeks() {
    for (weeks, sign) in [(1, Sign::PregLeg), (5, Sign::PregLeg), (7, Sign::LegClot)] {
        let mut player = Player::new(Arc::new(library::load(None).unwrap()), DateTime::UNIX_EPOCH);
        player.chat.diary.put(Record::Answer(AnswerRecord {
            dialogue: "pregnancy".to_owned(),
            version: 1,
            question: "pre1".to_owned(),
            value: Answer::One("after_birth".to_owned()),
            answered_at: player.now,
        }));
        player.now += TimeDelta::weeks(weeks);
        player.happens(What::Text("my left calf is swollen and hot".to_owned()));
        let told: Vec<Sign> = player
            .chat
            .diary
            .signs
            .values()
            .map(|told| told.sign)
            .collect();
        assert!(told.contains(&sign), "{weeks} weeks: {told:?}");
    }
}

/// Somebody who ticked a condition, and then writes.
fn heard_with_condition(condition: &str, text: &str) -> Vec<(Sign, Urgency)> {
    let mut player = Player::new(Arc::new(library::load(None).unwrap()), DateTime::UNIX_EPOCH);
    player.chat.diary.put(Record::Answer(AnswerRecord {
        dialogue: "conditions".to_owned(),
        version: 1,
        question: "con1".to_owned(),
        value: Answer::Many(vec![condition.to_owned()]),
        answered_at: player.now,
    }));
    player.happens(What::Text(text.to_owned()));
    let signs = player.chat.diary.signs.values();
    signs.map(|told| (told.sign, told.urgency)).collect()
}

#[test]
fn conditions_that_were_ticked_count() {
    for (condition, text, sign, urgency) in [
        (
            "diabetes",
            "my foot is red and hot",
            Sign::DiabeticFoot,
            Urgency::SameDay,
        ),
        (
            "blood_thinner",
            "I fell out of bed tonight",
            Sign::Fall,
            Urgency::Emergency,
        ),
        (
            "heart_failure",
            "I fainted this morning",
            Sign::Faint,
            Urgency::Emergency,
        ),
    ] {
        let told = heard_with_condition(condition, text);
        assert!(told.contains(&(sign, urgency)), "{text}: {told:?}");
        let told = heard_with_condition("none", text);
        assert!(!told.contains(&(sign, urgency)), "{text}: {told:?}");
    }
}

#[test]
fn whom_it_is_about_counts() {
    for (text, heard) in [
        (
            "my husband cannot breathe, it is his Charley",
            "emergency lung_clot",
        ),
        (
            "the man next to me on the bus cannot breathe",
            "ask lung_clot",
        ),
        ("my neighbour had chest pain last year", "none"),
        ("the dog cannot breathe", "none"),
        ("in the film he cannot breathe", "none"),
    ] {
        assert_eq!(as_told(self::heard(text)), heard, "{text}");
    }
}

#[test]
fn a_question_about_ones_own_body_is_followed_by_one() {
    for (text, heard) in [
        ("should I worry about my swollen hot calf?", "ask leg_clot"),
        (
            "just asking, my calf is red hot and swollen",
            "ask leg_clot",
        ),
        (
            "how serious is my chest pain and shortness of breath",
            "ask lung_clot",
        ),
        ("how dangerous is a swollen hot calf?", "none"),
        (
            "what does a clot in the lung feel like, chest pain?",
            "none",
        ),
        ("how serious are my cramps?", "none"),
    ] {
        assert_eq!(as_told(self::heard(text)), heard, "{text}");
    }
}

#[test]
fn when_it_was_counts() {
    for (text, heard) in [
        ("chest pain", "emergency lung_clot"),
        ("I had chest pain years ago", "none"),
        (
            "chest pain years ago, the same again now",
            "emergency lung_clot",
        ),
        ("my calf was swollen, hot and sore, all gone now", "none"),
        (
            "swollen, hot and sore calf, went away but is back",
            "same_day leg_clot",
        ),
        ("what are the signs of a clot?", "none"),
        (
            "is it bad that my calf is swollen, hot and sore?",
            "same_day leg_clot",
        ),
        ("chest pain? no", "none"),
        ("no chest pain, but I cannot breathe", "emergency lung_clot"),
    ] {
        assert_eq!(as_told(self::heard(text)), heard, "{text}");
    }
}

/// A sentence for every sign whose words have an apostrophe in them.
const WITH_APOSTROPHES: [(&str, &str); 9] = [
    ("I can't breathe", "lung_clot"),
    ("I don't want to live anymore", "self_harm"),
    ("my leg is cold and I can't move my leg", "cold_leg"),
    ("I can't pee and I can't feel my legs", "stroke_spine"),
    ("I haven't peed since yesterday", "no_pee"),
    ("the cramp won't stop it has been 20 minutes", "long_cramp"),
    ("I can't open my jaw", "tetanus"),
    ("I don't want to wake up", "self_harm"),
    ("my face's drooping", "stroke_spine"),
];

#[test]
fn any_apostrophe_is_one_also_none() {
    let is_like = |one: &char| unicode_security::skeleton(&one.to_string()).eq(['\'']);
    let bmp_and_next = '\u{80}'..='\u{1ffff}';
    let mut like: Vec<String> = bmp_and_next.filter(is_like).map(String::from).collect();
    like.extend(["`", "", " ", "' ", " '", "''", "\u{200b}'"].map(str::to_owned));
    assert!(like.len() > 40, "{like:?}");
    let mut deaf = Vec::new();
    for (sentence, sign) in WITH_APOSTROPHES {
        let plain = heard(sentence);
        if plain.map(|told| told.sign.id()) != Some(sign) {
            deaf.push(format!("{sentence}: {}", as_told(plain)));
        }
        for apostrophe in &like {
            let typed = sentence.replace('\'', apostrophe);
            if heard(&typed) != plain {
                deaf.push(format!("{typed}: {}", as_told(heard(&typed))));
            }
        }
    }
    assert_eq!(deaf, [""; 0]);
}

fn as_told(told: Option<Told>) -> String {
    match told {
        None => "none".to_owned(),
        Some(one) => format!("{} {}", kind(told), one.sign.id()),
    }
}

#[test]
fn spelled_in_odd_ways() {
    for text in [
        "I CAN’T BREATHE!!!",
        "i c\u{200b}ant brea\u{200b}the",
        "і саnt brеаthе",
        "ｃｈｅｓｔ ｐａｉｎ",
        "c💥h💥e💥s💥t pain",
        "c.h.e.s.t pain",
        "<b>chest</b>&nbsp;<i>pain</i>",
        "chést páin",
        "i cant breeeeathe",
        "I can&#39;t breathe",
        "chest\npain",
        "I can't\nbreathe <script>alert(1)</script>",
    ] {
        assert_eq!(
            heard(text).map(|told| told.sign),
            Some(Sign::LungClot),
            "{text}"
        );
    }
}

#[test]
fn nothing_is_heard_in_nothing() {
    for text in [
        "",
        " ",
        "💥",
        "<b></b>",
        "\u{200b}",
        "...",
        "'",
        "мне больно",
        "足がつった",
        "<",
        "&",
    ] {
        assert_eq!(heard(text), None, "{text}");
    }
    for one in ["a", ".", " ", "💥", "<", "1", "’", "é"] {
        assert_eq!(heard(&one.repeat(4096)), None, "{one}");
    }
}

/// Who has a language that is not offered any more is spoken to in English, and
/// heard in it.
#[test]
fn whoever_is_spoken_to_in_english_is_heard_in_it() {
    let told = BOOK.danger("xx").heard_in("chest pain", &Facts::new());
    assert_eq!(told.map(|told| told.sign), Some(Sign::LungClot));
}

#[test]
fn the_most_urgent_comes_first_and_each_once() {
    let told = english().all_heard_in(
        "my calf is swollen, red and sore and I can't breathe. I really can't breathe",
        &Facts::new(),
    );
    let signs: Vec<Sign> = told.iter().map(|told| told.sign).collect();
    assert_eq!(signs, [Sign::LungClot, Sign::LegClot]);
}

proptest! {
    #[test]
    fn any_text_is_heard_the_same_twice(text in ".{0,400}") {
        prop_assert_eq!(heard(&text), heard(&text));
    }

    #[test]
    fn words_in_any_order_do_no_harm(words in proptest::collection::vec(
        prop_oneof![Just("no"), Just("leg"), Just("cold."), Just("now"), Just("gone now"), Just("my mate"),
            Just("years ago"), Just("here"), Just("swollen,"), Just("chest"), Just("pain"), Just("<b>"), Just("3")],
        0..60,
    )) {
        let text = words.join(" ");
        prop_assert_eq!(heard(&text), heard(&text));
    }
}
