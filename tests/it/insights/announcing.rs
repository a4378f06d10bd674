//! What is announced of a person's nights: once, by day, and taken back as
//! openly. `tests/insights/screens/announced.txt` has the words.

use super::pages::Pages;
use super::screens::{is_as_written, message};
use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Announced;
use charley::diary::{Exposure, Factor};
use charley::insights::Direction;
use charley::papers::export;
use chrono::{DateTime, Days, TimeDelta, Utc};

const STANDING: Factor = Factor::Told(Exposure::LongStanding);

/// Somebody with a bedtime, whose mornings up to today are written at once.
struct Diarist {
    player: Player,
    pages: Pages,
    /// Nights that are written.
    nights: u64,
}

impl Diarist {
    fn new() -> Diarist {
        let mut player = Player::new(BOOK.clone(), "2026-03-01T12:00:00Z".parse().unwrap());
        player.happens(heard("/bedtime 22:30 06:45 Lisbon"));
        player.presses("No");
        Diarist {
            player,
            pages: Pages::from("2026-03-01"),
            nights: 0,
        }
    }

    /// Nights that go by, one in three after long standing; a cramp where the
    /// rule says so, by the number of the night and whether there was standing.
    fn live(&mut self, nights: u64, has_cramp: fn(u64, bool) -> bool) {
        for night in self.nights..self.nights + nights {
            let standing = night % 3 == 0;
            let ticked: &[Exposure] = if standing {
                &[Exposure::LongStanding]
            } else {
                &[]
            };
            let cramps = u8::from(has_cramp(night, standing));
            self.pages.told(night, cramps, ticked);
        }
        self.nights += nights;
        self.player
            .chat
            .diary
            .checkins
            .extend(self.pages.diary.checkins.clone());
    }

    /// The answer to a check-in about the last night, at this time of its
    /// morning.
    fn morning(&mut self, time: &str) -> String {
        let day = self.pages.night(self.nights);
        self.player.now = format!("{day}T{time}:00Z").parse().unwrap();
        self.player.happens(heard("/checkin"));
        let mut effects = Vec::new();
        while self.player.chat.person.session.is_some() {
            let label = self.clear();
            effects = self.player.presses(label);
        }
        // The night that was told now is one of those that are written.
        self.nights += 1;
        let told = self.player.chat.diary.checkins.clone();
        self.pages.diary.checkins = told;
        message(&self.player, &effects)
    }

    /// What somebody taps whose night was clear and whose day held nothing.
    fn clear(&self) -> &'static str {
        let taps = [
            "None",
            "Well",
            "Neither",
            "No",
            "Not at all",
            "Hardly",
            "Done",
        ];
        let newest = self.player.screen.shown.back().unwrap();
        let has = |label: &&str| newest.buttons.iter().flatten().any(|(one, _)| one == label);
        taps.into_iter().find(has).unwrap()
    }

    fn announced(&self) -> Option<Announced> {
        self.player.chat.person.announced.get(&STANDING).copied()
    }
}

fn says_found(text: &str) -> bool {
    text.contains("New from your own nights") && text.contains("likely goes with more cramps")
}

fn says_no_longer(text: &str) -> bool {
    text.contains("no longer holds up")
}

/// Cramps on most nights after standing, and hardly any otherwise.
fn with_standing(night: u64, standing: bool) -> bool {
    if standing {
        !night.is_multiple_of(4)
    } else {
        night % 10 == 1
    }
}

/// As often with as without.
fn evenly(night: u64, _standing: bool) -> bool {
    night.is_multiple_of(5)
}

#[test]
fn what_is_found_is_announced_once_and_taken_back_openly() {
    let mut diarist = Diarist::new();
    diarist.live(60, with_standing);
    let found = diarist.morning("08:00");
    assert!(says_found(&found), "{found}");
    assert_eq!(
        diarist.announced().map(|one| one.way),
        Some(Direction::More)
    );
    let next = diarist.morning("08:00");
    assert!(!says_found(&next) && !says_no_longer(&next), "{next}");

    diarist.live(60, |_, standing| !standing);
    let gone = diarist.morning("08:00");
    assert!(says_no_longer(&gone), "{gone}");
    let next = diarist.morning("08:00");
    assert!(!says_found(&next) && !says_no_longer(&next), "{next}");
    is_as_written("announced", &format!("{found}\n\n---\n\n{gone}\n"));
}

#[test]
fn nothing_is_announced_again_within_four_weeks() {
    let mut diarist = Diarist::new();
    diarist.live(60, with_standing);
    assert!(says_found(&diarist.morning("08:00")));
    // The days after standing are told anew, and after two weeks anew again.
    let kept = diarist.pages.diary.checkins.clone();
    for checkin in diarist.player.chat.diary.checkins.values_mut() {
        checkin.exposures = Some([].into());
    }
    assert!(says_no_longer(&diarist.morning("08:00")));
    diarist.player.chat.diary.checkins.extend(kept);
    let taken_back = diarist.announced().unwrap().withdrawn_at.unwrap();
    loop {
        let text = diarist.morning("08:00");
        let since = diarist.player.now - taken_back;
        assert_eq!(says_found(&text), since >= TimeDelta::days(28), "{since}");
        if says_found(&text) {
            break;
        }
    }
}

#[test]
fn nothing_is_announced_in_the_night() {
    let mut diarist = Diarist::new();
    diarist.live(60, with_standing);
    // Awake at four, and answering for the night before.
    let text = diarist.morning("04:00");
    assert!(
        !says_found(&text) && diarist.announced().is_none(),
        "{text}"
    );
    diarist.nights -= 1;
    assert!(says_found(&diarist.morning("08:00")));
}

#[test]
fn a_hint_is_not_announced() {
    let mut diarist = Diarist::new();
    diarist.live(60, evenly);
    let text = diarist.morning("08:00");
    assert!(!text.contains("New from your own nights"), "{text}");
}

#[test]
fn what_was_announced_is_in_the_export() {
    let mut diarist = Diarist::new();
    diarist.live(60, with_standing);
    diarist.morning("08:00");
    let long_ago: DateTime<Utc> = DateTime::UNIX_EPOCH + Days::new(1);
    let export = export::json(&diarist.player.chat, long_ago).unwrap();
    let export: serde_json::Value = serde_json::from_str(&export).unwrap();
    let announced = &export["announced"][0];
    assert_eq!(announced["exposure"], "long_standing");
    assert_eq!(announced["way"], "more");
    assert_eq!(announced["withdrawn_at"], serde_json::Value::Null);
}
