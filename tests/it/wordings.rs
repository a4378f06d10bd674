//! The evening reminders in turn: eight wordings of each, none twice within five
//! sends, whatever evenings lie between.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Purpose};
use charley::diary::{Outcome, ReminderKind};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeSet;

/// Of each reminder.
const WORDINGS: usize = 8;
/// Within so many sends none comes again.
const SENDS_APART: usize = 5;
const DAYS: i64 = 40;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Somebody with this body, who lives in Berlin and may drink.
fn person(body: &[&str]) -> Player {
    let mut player = Player::new(BOOK.clone(), at("2026-11-20T12:00:00Z"));
    player.happens(heard("/bedtime 22:30 06:30 Berlin"));
    player.presses("No");
    player.happens(heard("/stretch"));
    for label in body {
        player.presses(label);
    }
    player
}

/// The reminders of a kind, in their words, each with its evening. The question about
/// drinks is answered: otherwise it would be left out.
fn sent(player: &mut Player, kind: ReminderKind) -> Vec<String> {
    let mut happened = Vec::new();
    for _ in 0..DAYS {
        happened.extend(player.until(player.now + TimeDelta::days(1)));
        if kind == ReminderKind::Water {
            player.presses("No, I drank enough");
        }
    }
    let effects = happened.iter().flat_map(|(_, effects)| effects);
    let words = effects.filter_map(|effect| match effect {
        Effect::Send {
            message,
            purpose: Purpose::Reminder { kind: of, .. },
            ..
        } if *of == kind => Some(player.text(message)),
        _ => None,
    });
    words.collect()
}

fn is_varied(sent: &[String]) {
    assert!(sent.len() > 2 * WORDINGS, "{sent:#?}");
    for few in sent.windows(SENDS_APART) {
        let different: BTreeSet<&String> = few.iter().collect();
        assert_eq!(different.len(), SENDS_APART, "{few:#?}");
    }
    let different: BTreeSet<&String> = sent.iter().collect();
    assert!(different.len() >= WORDINGS, "{different:#?}");
}

#[test]
fn nobody_hears_the_same_words_twice_within_five_evenings() {
    for body in [
        &["40 to 54", "None of these"][..],
        &["40 to 54", "Unsteady or dizzy", "Done"],
        &["40 to 54", "I cannot get out of bed", "Done"],
        &["40 to 54", "New joint, injury, operation", "Done"],
    ] {
        for kind in [ReminderKind::Stretch, ReminderKind::Water] {
            is_varied(&sent(&mut person(body), kind));
        }
    }
}

/// Every second evening goes by unsent, such as while Charley is not running: the
/// turn goes by what was sent.
#[test]
fn evenings_without_a_reminder_take_no_turn() {
    let mut player = person(&["40 to 54", "None of these"]);
    let mut words = Vec::new();
    for _ in 0..DAYS / 2 {
        let off = ["/settings stretch off", "/settings stretch on"];
        player.happens(heard(off[0]));
        player.until(player.now + TimeDelta::days(1));
        player.happens(heard(off[1]));
        let happened = player.until(player.now + TimeDelta::days(1));
        let effects = happened.iter().flat_map(|(_, effects)| effects);
        words.extend(effects.filter_map(|effect| match effect {
            Effect::Send {
                message,
                purpose:
                    Purpose::Reminder {
                        kind: ReminderKind::Stretch,
                        ..
                    },
                ..
            } => Some(player.text(message)),
            _ => None,
        }));
    }
    is_varied(&words);
}

/// Not everybody stands, has a towel, or may stretch without asking.
#[test]
fn each_wording_suits_all_to_whom_it_goes() {
    for (body, never, always) in [
        (
            &["Unsteady or dizzy", "Done"][..],
            &["towel", "in bed,", "stand"][..],
            &[][..],
        ),
        (
            &["I cannot get out of bed", "Done"],
            &["chair", "sitting", "stand", "heel down", "off to bed"],
            &[],
        ),
        (
            &["New joint, injury, operation", "Done"],
            &["both legs", "towel", "chair"],
            &["doctor or nurse", "ask first"],
        ),
    ] {
        let body = [&["40 to 54"], body].concat();
        let sent = sent(&mut person(&body), ReminderKind::Stretch);
        for words in &sent {
            let bad = never.iter().find(|word| words.contains(**word));
            assert!(bad.is_none(), "{words}");
            let has_one = always.is_empty() || always.iter().any(|word| words.contains(word));
            assert!(has_one, "{words}");
        }
    }
}

#[test]
fn a_reminder_that_was_put_off_says_the_same_again() {
    let mut player = person(&["40 to 54", "None of these"]);
    player.until(at("2026-11-20T21:01:00Z"));
    let first = player.chat.diary.reminders.len();
    player.presses("In 15 minutes");
    let happened = player.until(at("2026-11-20T21:20:00Z"));
    let again = happened.iter().flat_map(|(_, effects)| effects);
    let words = again.filter_map(|effect| match effect {
        Effect::Send { message, .. } => Some(player.text(message)),
        _ => None,
    });
    let words: Vec<String> = words.collect();
    assert!(words[0].starts_with("Time to stretch."), "{words:?}");
    assert_eq!(player.chat.diary.reminders.len(), first);
    let snoozed = player.chat.diary.reminders.values();
    assert!(
        snoozed
            .into_iter()
            .all(|one| one.outcome != Outcome::Missed)
    );
}
