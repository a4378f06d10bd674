//! Texts that are longer than a message of Telegram's, in the pieces that people's
//! apps make of them.

use super::{is_alarmed, player, said};
use crate::player::{Player, heard};
use charley::conversation::What;
use chrono::TimeDelta;

/// Nothing in it is danger, and none of it a cramp.
const CHAT: &str = "the garden was quiet and the neighbours came for tea again today";

/// Each is heard whole, and neither half of it is, wherever it is cut.
const DANGERS: [&str; 3] = [
    "my left calf is swollen, red and warm since yesterday",
    "I have a crushing pain in my chest and my arm feels numb",
    "I do not want to live any more",
];

fn long(ending: &str) -> String {
    let mut text = String::new();
    while text.len() < 3_900 {
        text.push_str(CHAT);
        text.push_str(". ");
    }
    text + ending
}

/// Both halves around each blank.
fn cuts(text: &str) -> Vec<(&str, &str)> {
    let blanks = text.match_indices(' ');
    blanks
        .map(|(at, _)| (&text[..at], &text[at + 1..]))
        .collect()
}

fn text(words: impl Into<String>) -> What {
    What::Text(words.into())
}

fn is_heard(player: &Player) -> bool {
    !player.chat.diary.signs.is_empty() || player.chat.person.danger_question.is_some()
}

#[test]
fn danger_is_heard_wherever_a_text_is_cut() {
    for danger in DANGERS {
        for (end, beginning) in cuts(danger) {
            let mut player = player();
            player.happens(text(long(end)));
            player.now += TimeDelta::seconds(1);
            player.happens(text(format!("{beginning}. {CHAT}.")));
            assert!(is_heard(&player), "{end} | {beginning}");
        }
    }
}

#[test]
fn it_is_read_as_one_only_when_it_comes_at_once() {
    let mut player = player();
    player.happens(text(long("I do not have")));
    player.now += TimeDelta::seconds(1);
    player.happens(text("chest pain, only the cramps"));
    assert!(!is_alarmed(&player), "what was said is: not");

    let mut player = super::player();
    player.happens(text(long("I do not have")));
    player.now += TimeDelta::minutes(1);
    player.happens(text("chest pain"));
    assert!(is_heard(&player), "this is a message of its own");
}

#[test]
fn what_the_first_piece_told_is_said_once() {
    let mut player = player();
    let first = player.happens(text(long("I cannot breathe.")));
    assert!(is_alarmed(&player), "{}", said(&first));
    player.now += TimeDelta::seconds(1);
    assert_eq!(player.happens(text("And that is all for today")), []);
}

#[test]
fn one_answer_is_enough() {
    let mut player = player();
    assert_ne!(player.happens(text(long("and so on"))), []);
    for _ in 0..3 {
        player.now += TimeDelta::seconds(1);
        assert_eq!(player.happens(text(long("and so on"))), []);
    }
    player.now += TimeDelta::seconds(1);
    assert_eq!(player.happens(text("the end of it")), []);
    assert_eq!(player.chat.person.cut, None, "no word is kept for longer");
    player.now += TimeDelta::seconds(1);
    assert_ne!(player.happens(text("hello")), []);
}

#[test]
fn a_piece_is_no_answer_to_a_question() {
    let mut player = player();
    player.happens(heard("/bedtime"));
    player.now += TimeDelta::seconds(20);
    player.happens(text(long("and so on")));
    player.now += TimeDelta::seconds(1);
    player.happens(text("22:30"));
    assert_eq!(player.chat.person.bedtime, None);
}
