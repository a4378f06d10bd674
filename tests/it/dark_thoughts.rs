//! How it is now, asked once on the day after dark thoughts were told.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Purpose, Wake};
use chrono::{DateTime, Days, TimeDelta, Utc};

const DARK: &str = "i want to kill myself";
const ASKED: &str = "About the same";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Somebody in Berlin whose hours are known.
fn somebody(now: &str) -> Player {
    let mut player = Player::new(BOOK.clone(), at(now));
    player.happens(heard("/bedtime 22:30 06:45 Berlin"));
    player.presses("No");
    player.happens(heard("/settings checkin on"));
    player
}

/// When it was asked how it is, in the time of Berlin in winter; never with a sound.
fn asked(player: &mut Player, until: &str) -> Vec<String> {
    let happened = player.until(at(until));
    let mut asked = Vec::new();
    for (when, effects) in happened {
        for effect in &effects {
            let Effect::Send { message, .. } = effect else {
                continue;
            };
            let labels = message.buttons.iter().flatten();
            let mut labels = labels.map(|button| player.label_and_data(button).0);
            if labels.any(|label| label == ASKED) {
                assert!(message.silent && !message.is_loud, "{when}");
                asked.push((when + TimeDelta::hours(1)).format("%d %H:%M").to_string());
            }
        }
    }
    asked
}

#[test]
fn it_is_asked_once_on_the_next_day_two_hours_after_rising() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), ["21 08:45"]);
}

#[test]
fn of_a_night_it_is_asked_once_the_quiet_hours_are_over() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.until(at("2026-11-21T02:00:00Z"));
    player.happens(heard(DARK));
    // Planned anew, it stays.
    player.happens(heard("/settings tips off"));
    player.until(at("2026-11-21T10:00:00Z"));
    player.happens(heard("/settings tips on"));
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), ["21 15:00"]);
}

#[test]
fn it_waits_for_the_morning_where_nobody_was_running_until_the_night() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    player.now = at("2026-11-22T01:00:00Z");
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), ["22 08:45"]);
}

#[test]
fn without_hours_it_is_asked_in_the_other_half_of_the_day_after_a_cramp() {
    let mut player = Player::new(BOOK.clone(), at("2026-11-20T02:00:00Z"));
    player.happens(heard("/log"));
    player.happens(heard(DARK));
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), ["20 15:00"]);
}

#[test]
fn a_short_pause_puts_it_off_and_a_long_one_drops_it() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    player.happens(heard("/settings pause 3"));
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), ["24 08:45"]);

    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    player.happens(heard("/settings pause 14"));
    assert_eq!(asked(&mut player, "2027-01-20T12:00:00Z"), [""; 0]);
}

#[test]
fn nobody_asks_after_a_stop_until_it_is_told_again() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    player.happens(heard("/stop"));
    assert_eq!(asked(&mut player, "2026-11-24T12:00:00Z"), [""; 0]);
    player.happens(heard(DARK));
    assert_eq!(asked(&mut player, "2026-12-24T12:00:00Z"), ["25 08:45"]);
}

#[test]
fn what_is_told_again_before_it_was_asked_is_asked_about_once() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    player.until(at("2026-11-20T18:00:00Z"));
    player.happens(heard(DARK));
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), ["21 08:45"]);
}

#[test]
fn worse_is_said_like_the_first_time_and_not_asked_about_again() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    player.happens(heard(DARK));
    assert_eq!(asked(&mut player, "2026-11-21T12:00:00Z"), ["21 08:45"]);
    player.presses("Worse, or I do not want to live");
    assert_eq!(player.chat.diary.signs.len(), 2);
    assert_eq!(asked(&mut player, "2026-12-20T12:00:00Z"), [""; 0]);
}

/// Beside the check-in, a day has one message without a sound, and a morning of the
/// summary its picture.
#[test]
fn on_its_day_neither_a_summary_comes_nor_a_question_about_a_leg() {
    let mut player = somebody("2026-11-20T15:00:00Z");
    for day in 0..7 {
        player.now = at("2026-11-14T09:00:00Z") + Days::new(day);
        player.happens(heard("/checkin clear"));
    }
    player.happens(heard("/settings summary on"));
    player.happens(heard("my left calf is swollen, hot and sore"));
    // A Saturday; the summary would come on Sunday morning.
    player.now = at("2026-11-21T15:00:00Z");
    player.happens(heard(DARK));
    let happened = player.until(at("2026-11-23T12:00:00Z"));
    let silent = |day: &str| {
        let of_day = happened.iter().filter(|(when, _)| {
            let local = *when + TimeDelta::hours(1);
            local.format("%d").to_string() == day
        });
        let effects = of_day.flat_map(|(_, effects)| effects);
        let unasked = effects.filter(|effect| match effect {
            Effect::Send {
                message, purpose, ..
            } => message.silent && *purpose != Purpose::Reply,
            Effect::SendPicture { purpose, .. } => *purpose != Purpose::Reply,
            _ => false,
        });
        unasked.count()
    };
    assert!(silent("22") <= 2, "{}", silent("22"));
    assert!(silent("23") <= 3, "{}", silent("23"));
    assert!(player.chat.person.said.how_is_it_at.is_some());
    assert!(player.chat.person.said.looked_at_asked >= 1);
    assert!(!player.chat.person.due.contains_key(&Wake::HowIsIt));
}
