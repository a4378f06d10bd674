//! Testing a habit by lot: whom it is offered to, that the lots are fair,
//! balanced and never early, which nights count, and what is said at the end.

use crate::insights::pages::{checkin, cramp};
use crate::insights::screens::{is_as_written, message};
use crate::player::{Player, chance_at, heard};
use crate::promises::BOOK;
use charley::conversation::{Effect, Purpose, Wake, What};
use charley::dialogue::{Answer, Sign, Urgency};
use charley::diary::trial::{Drawn, End, Lot, NIGHTS_MAX};
use charley::diary::{
    AnswerRecord, Outcome, Record, RecordKey, ReminderKind, ReminderRecord, SignRecord, Trial,
    trial::Habit,
};
use charley::insights::nights_by_lot;
use charley::papers::export;
use charley::picture::{ByLot, LotEvening, NightTold, Picture};
use charley::store::sealing::{Owner, Sealer};
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Somebody who goes to bed at half past ten, in Lisbon, and cramps on every
/// second night.
struct Tester {
    player: Player,
}

/// What becomes of an evening's reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Arrives,
    NeverArrives,
    IsSkipped,
}

impl Tester {
    fn new() -> Tester {
        let mut player = Player::new(BOOK.clone(), at("2026-03-01T12:00:00Z"));
        player.happens(heard("/bedtime 22:30 06:45 Lisbon"));
        player.presses("No");
        player.now = at("2026-04-12T12:00:00Z");
        let mut tester = Tester { player };
        tester.answers("bod1", "none");
        for number in 0..20 {
            tester.night(date("2026-03-23") + Days::new(number), number % 2 == 0);
        }
        tester.stretches(|_| true);
        tester
    }

    /// Of the last six weeks, the stretch was done on these evenings, counted
    /// from the last.
    fn stretches(&mut self, is_done: fn(u64) -> bool) {
        for number in 0..42 {
            let outcome = match is_done(number) {
                true => Outcome::Done,
                false => Outcome::Skipped,
            };
            let reminder = ReminderRecord {
                kind: ReminderKind::Stretch,
                night: date("2026-04-11") - Days::new(number),
                due_at: self.player.now,
                sent_at: Some(self.player.now),
                outcome,
            };
            self.player.chat.diary.put(Record::Reminder(reminder));
        }
    }

    fn answers(&mut self, question: &str, option: &str) {
        self.player.chat.diary.put(Record::Answer(AnswerRecord {
            dialogue: "safety".to_owned(),
            version: 1,
            question: question.to_owned(),
            value: Answer::Many(vec![option.to_owned()]),
            answered_at: self.player.now,
        }));
    }

    /// A night that is told.
    fn night(&mut self, night: NaiveDate, has_cramp: bool) {
        let id = 1_000 + u64::from(night.num_days_from_ce().unsigned_abs());
        let diary = &mut self.player.chat.diary;
        diary.remove(&RecordKey::Cramp(id));
        if has_cramp {
            diary.put(Record::Cramp(cramp(id, Some(night))));
        }
        diary.put(Record::Checkin(checkin(night, u8::from(has_cramp))));
    }

    /// Of its nights only these are told.
    fn keeps(&mut self, is_kept: fn(NaiveDate) -> bool) {
        let diary = &mut self.player.chat.diary;
        diary.checkins.retain(|night, _| is_kept(*night));
        diary
            .cramps
            .retain(|_, cramp| cramp.night.is_some_and(is_kept));
    }

    fn says(&mut self, text: &str) -> String {
        let effects = self.player.happens(heard(text));
        message(&self.player, &effects)
    }

    fn presses(&mut self, label: &str) -> String {
        let effects = self.player.presses(label);
        message(&self.player, &effects)
    }

    fn buttons(&self) -> Vec<String> {
        let newest = self.player.screen.shown.back();
        let buttons = newest.map(|shown| shown.buttons.iter().flatten());
        let labels = buttons
            .into_iter()
            .flatten()
            .map(|(label, _)| label.clone());
        labels.collect()
    }

    /// The habits that are offered, if a test is offered at all.
    fn offered(&mut self) -> Vec<String> {
        self.says("/triggers");
        if !self.buttons().contains(&"Test a habit".to_owned()) {
            return Vec::new();
        }
        self.presses("Test a habit");
        let mut buttons = self.buttons();
        buttons.retain(|label| label != "Back");
        buttons
    }

    fn starts(&mut self, habit: &str) {
        self.offered();
        self.presses(habit);
        self.presses("Start the test");
        // Nothing else is due, so that the evenings pass quickly.
        let kind = self.trial().habit.reminder();
        let settings = &mut self.player.chat.person.settings;
        settings.checkin = false;
        settings.water.enabled = kind == ReminderKind::Water;
        settings.stretch.enabled = kind == ReminderKind::Stretch;
        self.player.happens(What::Blocked);
        self.player.happens(What::Unblocked);
    }

    fn trial(&self) -> &Trial {
        let trials = &self.player.chat.diary.trials;
        trials.values().next_back().unwrap()
    }

    /// The evening of a date passes; returns its lot, if one was drawn.
    fn evening(&mut self, night: NaiveDate, kind: ReminderKind, fate: Fate) -> Option<Lot> {
        let end = night.and_hms_opt(22, 45, 0).unwrap().and_utc();
        while let Some((wake, due_at)) = self.player.next_due().filter(|(_, at)| *at <= end) {
            assert!(!self.trial().lots.contains_key(&night) || wake != wake_of(kind));
            self.player.now = self.player.now.max(due_at);
            self.due(wake, due_at, kind, fate);
        }
        self.player.now = end;
        self.trial().lots.get(&night).copied()
    }

    fn due(&mut self, wake: Wake, due_at: DateTime<Utc>, kind: ReminderKind, fate: Fate) {
        let chance = chance_at(due_at);
        let what = What::Due {
            wake,
            due_at,
            chance,
        };
        let before = self.player.chat.clone();
        let effects = self.player.happens(what.clone());
        // Handled again as if it had never been committed, it is the same lot.
        let after = std::mem::replace(&mut self.player.chat, before);
        self.player.happens(what);
        assert_eq!(self.player.chat, after);
        for effect in effects {
            self.reminder(&effect, kind, fate);
        }
    }

    fn reminder(&mut self, effect: &Effect, of: ReminderKind, fate: Fate) {
        let Effect::Send {
            purpose: Purpose::Reminder { kind, night, .. },
            ..
        } = effect
        else {
            return;
        };
        let (kind, night) = (*kind, *night);
        if kind == of && fate == Fate::NeverArrives {
            self.player.happens(What::Expired { kind, night });
            return;
        }
        self.player.happens(What::Delivered { kind, night });
        if kind == of && fate == Fate::IsSkipped {
            let out = ["Skip tonight", "Leave this night out"];
            let label = out
                .into_iter()
                .find(|label| self.buttons().contains(&(*label).to_owned()));
            if let Some(label) = label {
                self.player.presses(label);
            }
        }
    }

    /// Evenings and mornings until the test ends; returns the answer to the
    /// check-in that tells the result.
    fn lives(&mut self, kind: ReminderKind, has_cramp: fn(u64, bool) -> bool) -> String {
        for number in 0..100 {
            let night = date("2026-04-12") + Days::new(number);
            let lot = self.evening(night, kind, Fate::Arrives);
            let cramp = lot.is_none_or(|lot| has_cramp(number, lot.with));
            self.player.now = (night + Days::new(1))
                .and_hms_opt(8, 0, 0)
                .unwrap()
                .and_utc();
            if cramp {
                self.night(night, true);
                continue;
            }
            let answer = self.says("/checkin clear");
            if self.trial().told_at.is_some() {
                return answer;
            }
        }
        panic!("it never ends");
    }

    /// The evenings as a picture, and the words under it and under the one of
    /// what they say together.
    fn picture(&mut self) -> (ByLot, String) {
        let effects = self.player.presses("Show the test as a picture");
        let shown = effects.iter().filter_map(|effect| match effect {
            Effect::SendPicture {
                picture, caption, ..
            } => Some((picture, self.player.text(caption))),
            _ => None,
        });
        let shown: Vec<_> = shown.collect();
        let [
            (Picture::Link(link), said),
            (Picture::ByLot(by_lot), evenings),
        ] = &shown[..]
        else {
            panic!("{shown:?}")
        };
        assert_eq!(link, &by_lot.link);
        for caption in [said, evenings] {
            assert!(caption.encode_utf16().count() <= 1_024, "{caption}");
        }
        (by_lot.clone(), format!("{said}\n\n{evenings}"))
    }
}

fn wake_of(kind: ReminderKind) -> Wake {
    match kind {
        ReminderKind::Water => Wake::Water,
        ReminderKind::Stretch => Wake::Stretch,
        ReminderKind::Checkin => Wake::Checkin,
        ReminderKind::Walk => Wake::Walk,
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const ALL: [&str; 3] = [
    "The bedtime stretch",
    "The evening water",
    "A short evening walk",
];

#[test]
fn it_is_offered_where_twelve_weeks_can_show_something() {
    assert_eq!(Tester::new().offered(), ALL);
    // The nights of the reference's table, for a third of the odds.
    assert_eq!(
        [0.15, 0.25, 0.40].map(nights_by_lot),
        [Some(112), Some(77), Some(63)]
    );

    let mut seldom = Tester::new();
    for number in 0..20 {
        seldom.night(date("2026-03-23") + Days::new(number), number % 10 == 0);
    }
    assert_eq!(seldom.offered(), [""; 0], "one night in ten");

    let mut silent = Tester::new();
    for number in 0..42 {
        silent.night(date("2026-03-01") + Days::new(number), number % 2 == 0);
    }
    silent.keeps(|night| night.num_days_from_ce() % 3 == 0);
    assert_eq!(silent.offered(), [""; 0], "a third of the nights is known");

    let mut new = Tester::new();
    new.keeps(|night| night > date("2026-04-01"));
    assert_eq!(new.offered(), [""; 0], "ten nights");
}

#[test]
fn the_stretch_is_offered_after_six_weeks_of_it() {
    for (is_done, is_offered) in [
        ((|_| true) as fn(u64) -> bool, true),
        (|evening| evening % 7 < 4, true),
        (|evening| evening % 7 < 3, false),
        (|evening| evening < 35, false),
        (|_| false, false),
    ] {
        let mut tester = Tester::new();
        tester.stretches(is_done);
        assert_eq!(tester.offered().contains(&ALL[0].to_owned()), is_offered);
    }
}

#[test]
fn only_what_does_no_harm_is_offered() {
    let mut limited = Tester::new();
    limited.answers("deh4", "yes");
    assert_eq!(limited.offered(), [ALL[0], ALL[2]]);
    let mut kidney = Tester::new();
    kidney.answers("ele3", "kidney");
    assert_eq!(kidney.offered(), [ALL[0], ALL[2]]);
    for option in [
        "unsteady",
        "bed_only",
        "numb_feet",
        "joint_or_injury",
        "not_sure",
    ] {
        let mut unsteady = Tester::new();
        unsteady.answers("bod1", option);
        assert_eq!(unsteady.offered(), ALL[..2], "{option}");
    }
    let mut warned = Tester::new();
    let sign = SignRecord {
        id: 99,
        sign: Sign::LegClot,
        urgency: Urgency::SameDay,
        at: warned.player.now,
        words: None,
        understood_at: Some(warned.player.now),
        looked_at: None,
        gone_at: None,
    };
    warned.player.chat.diary.put(Record::Sign(sign.clone()));
    assert_eq!(warned.offered(), [ALL[1]]);
    warned.player.chat.diary.put(Record::Sign(SignRecord {
        looked_at: Some(warned.player.now),
        ..sign
    }));
    assert_eq!(warned.offered(), ALL[..2], "looked at, and still no walk");
}

#[test]
fn what_is_clear_ends_the_test_early() {
    let mut tester = Tester::new();
    tester.starts(ALL[1]);
    let text = tester.lives(ReminderKind::Water, |number, with| !with || number % 9 == 0);
    let ended = tester.trial().ended.unwrap();
    assert_eq!(ended.how, End::Clear);
    assert!(text.contains("It likely helps you"), "{text}");
    let (by_lot, caption) = tester.picture();
    let link = &by_lot.link;
    assert_eq!((link.exposed.cramps, link.exposed.nights), (2, 7));
    assert!(
        link.change
            .is_some_and(|change| change.is_claimed && change.best < 0.0)
    );
    assert!(
        caption.contains("Nights with a cramp: 2 of 7 with it"),
        "{caption}"
    );
    is_as_written("test_by_lot_picture", &format!("{caption}\n"));
    // Every night that is weighed is drawn once, in the lane of its lot.
    let drawn = |told| by_lot.evenings.iter().filter(|one| **one == told).count();
    let with = (
        drawn(LotEvening::With(NightTold::Cramp)),
        drawn(LotEvening::With(NightTold::Clear)),
    );
    assert_eq!(
        with,
        (
            link.exposed.cramps,
            link.exposed.nights - link.exposed.cramps
        )
    );
    let without =
        drawn(LotEvening::Without(NightTold::Cramp)) + drawn(LotEvening::Without(NightTold::Clear));
    assert_eq!(without, link.unexposed.nights);
    // It is told once, and no lot is drawn after it.
    let lots = tester.trial().lots.len();
    let next = tester.player.now.date_naive();
    tester.evening(next, ReminderKind::Water, Fate::Arrives);
    assert_eq!(tester.trial().lots.len(), lots);
    is_as_written("test_by_lot_clear", &format!("{text}\n"));
}

#[test]
fn the_stretch_is_compared_by_weeks_when_all_are_over() {
    let mut tester = Tester::new();
    tester.starts(ALL[0]);
    let text = tester.lives(ReminderKind::Stretch, |number, with| {
        (!with || number % 9 == 0) && number % 7 != 6
    });
    let trial = tester.trial().clone();
    assert_eq!(trial.ended.unwrap().how, End::Over, "however clear");
    assert_eq!(trial.lots.len(), NIGHTS_MAX as usize);
    let lots: Vec<bool> = trial.lots.values().map(|lot| lot.with).collect();
    for pair in lots.chunks(14) {
        assert!(pair[..7].iter().all(|with| *with == pair[0]));
        assert!(pair[7..].iter().all(|with| *with != pair[0]));
    }
    assert!(text.contains("The coin chose the weeks"), "{text}");
    let (by_lot, caption) = tester.picture();
    assert_eq!(
        by_lot.link.sure, None,
        "nights alone know how probable it is"
    );
    assert!(!caption.contains("How sure"), "{caption}");
    is_as_written("test_by_weeks_clear", &format!("{text}\n"));
}

#[test]
fn weeks_that_are_alike_may_be_too_short_to_tell() {
    for has_cramp in [
        (|number, _| number % 3 == 0) as fn(u64, bool) -> bool,
        // Worse in each week with it: still no word against the stretch.
        |number, with| (with || number % 5 == 0) && number % 7 != 6,
    ] {
        let mut tester = Tester::new();
        tester.starts(ALL[0]);
        let text = tester.lives(ReminderKind::Stretch, has_cramp);
        assert_eq!(tester.trial().ended.unwrap().how, End::Over);
        let said = "No clear difference. Blocks of a week may be too short to tell.";
        assert!(text.contains(said), "{text}");
        assert!(!text.contains("not help"), "{text}");
    }
}

/// A test that began before there were weeks has no word for how it is drawn.
#[test]
fn a_test_that_began_with_evenings_goes_on_with_evenings() {
    let mut tester = Tester::new();
    tester.starts(ALL[0]);
    let mut stored = serde_json::to_value(tester.trial()).unwrap();
    assert_eq!(stored["drawn"], "weekly");
    stored.as_object_mut().unwrap().remove("drawn");
    let old: Trial = serde_json::from_value(stored).unwrap();
    assert_eq!(old.drawn, Drawn::Nightly);
    tester.player.chat.diary.put(Record::Trial(old));
    // Worse with it: an evening is no time to tell that of the stretch.
    let text = tester.lives(ReminderKind::Stretch, |number, with| {
        with && number % 7 != 6
    });
    let trial = tester.trial();
    assert_eq!(trial.ended.unwrap().how, End::Over);
    let lots: Vec<bool> = trial.lots.values().map(|lot| lot.with).collect();
    assert!(
        lots.chunks(4)
            .all(|block| block.iter().filter(|with| **with).count() == 2)
    );
    assert!(
        text.contains("No clear difference. It may still help"),
        "{text}"
    );
}

#[test]
fn without_a_difference_it_says_so_after_twelve_weeks() {
    let mut tester = Tester::new();
    tester.starts(ALL[2]);
    let text = tester.lives(ReminderKind::Walk, |number, _| number % 3 == 0);
    assert_eq!(tester.trial().ended.unwrap().how, End::Over);
    assert!(tester.trial().lots.len() <= NIGHTS_MAX as usize);
    assert!(text.contains("No clear difference."), "{text}");
    is_as_written("test_by_lot_over", &format!("{text}\n"));
}

#[test]
fn twelve_weeks_of_evenings_fit_under_their_picture() {
    let mut tester = Tester::new();
    tester.starts(ALL[2]);
    tester.lives(ReminderKind::Walk, |number, _| number % 3 == 0);
    let mut trial = tester.trial().clone();
    let nights: Vec<NaiveDate> = trial.lots.keys().copied().collect();
    trial.lots.get_mut(&nights[0]).unwrap().left_out = true;
    trial.lots.get_mut(&nights[1]).unwrap().left_out = true;
    trial.lots.remove(&nights[2]);
    let diary = &mut tester.player.chat.diary;
    diary.put(Record::Trial(trial));
    for untold in [nights[4], nights[5]] {
        diary.checkins.remove(&untold);
        diary.cramps.retain(|_, cramp| cramp.night != Some(untold));
    }
    let (by_lot, caption) = tester.picture();
    assert_eq!(by_lot.evenings.len(), NIGHTS_MAX as usize);
    assert_eq!(
        by_lot.evenings[..3],
        [LotEvening::LeftOut, LotEvening::LeftOut, LotEvening::NoLot]
    );
    for evening in &by_lot.evenings[4..6] {
        let untold = [
            LotEvening::With(NightTold::Nothing),
            LotEvening::Without(NightTold::Nothing),
        ];
        assert!(untold.contains(evening), "{evening:?}");
    }
    assert!(caption.contains("2 evenings do not count"), "{caption}");
    assert!(
        caption.contains("2 nights of the test are not known."),
        "{caption}"
    );
}

#[test]
fn one_tap_stops_it_and_says_what_is_known() {
    let mut tester = Tester::new();
    tester.starts(ALL[1]);
    for number in 0..5 {
        let night = date("2026-04-12") + Days::new(number);
        tester.evening(night, ReminderKind::Water, Fate::Arrives);
        tester.night(night, number % 2 == 0);
    }
    tester.says("/settings");
    let text = tester.presses("Stop the test");
    assert_eq!(tester.trial().ended.unwrap().how, End::Stopped);
    assert!(text.contains("Too few nights to compare."), "{text}");
    let lots = tester.trial().lots.len();
    tester.evening(date("2026-04-18"), ReminderKind::Water, Fate::Arrives);
    assert_eq!(tester.trial().lots.len(), lots);
}

/// The number that stands before a word of a text.
fn number_before(text: &str, word: &str) -> usize {
    let before = text.split(word).next().unwrap();
    let number = before.split_whitespace().next_back().unwrap();
    number.parse().unwrap_or_else(|_| panic!("{text}"))
}

#[test]
fn every_evening_of_a_test_is_in_one_count() {
    let mut tester = Tester::new();
    tester.starts(ALL[1]);
    for number in 0..6 {
        let night = date("2026-04-12") + Days::new(number);
        tester.evening(night, ReminderKind::Water, Fate::Arrives);
        if number < 4 {
            tester.night(night, false);
        }
    }
    tester.says("/triggers");
    let state = tester.presses("Test a habit");
    let [with, without] = [" with it", " without"].map(|word| number_before(&state, word));
    assert_eq!(with + without, 4, "{state}");
    let result = tester.presses("Stop the test");
    let counted = format!("0 of {with} with it, 0 of {without} without");
    assert!(result.contains(&counted), "{result}");
    assert!(result.contains("2 more nights do not count"), "{result}");
}

#[test]
fn no_lot_is_drawn_where_no_reminder_is_sent() {
    let mut tester = Tester::new();
    tester.starts(ALL[0]);
    tester.evening(date("2026-04-12"), ReminderKind::Stretch, Fate::Arrives);
    tester.says("/settings stretch off");
    assert_eq!(
        tester.evening(date("2026-04-13"), ReminderKind::Stretch, Fate::Arrives),
        None
    );
    tester.says("/settings stretch on");
    assert!(
        tester
            .evening(date("2026-04-14"), ReminderKind::Stretch, Fate::Arrives)
            .is_some()
    );
    // Nobody was running; the reminder is too late to be sent.
    let late = at("2026-04-16T00:00:00Z");
    tester.player.now = late;
    tester.player.until(late);
    assert!(!tester.trial().lots.contains_key(&date("2026-04-15")));
}

#[test]
fn once_the_night_has_begun_it_counts_whatever_is_tapped() {
    let mut tester = Tester::new();
    tester.starts(ALL[0]);
    let mut pressed = 0;
    for night in date("2026-04-12").iter_days().take(4) {
        tester.evening(night, ReminderKind::Stretch, Fate::Arrives);
        let before = tester.player.chat.diary.clone();
        for label in ["Skip tonight", "Leave this night out"] {
            if tester.buttons().contains(&label.to_owned()) {
                tester.player.presses(label);
                pressed += 1;
            }
        }
        assert_eq!(tester.player.chat.diary, before);
    }
    assert_eq!(pressed, 4);
}

#[test]
fn a_snoozed_reminder_comes_again_with_the_same_lot() {
    let mut tester = Tester::new();
    tester.starts(ALL[1]);
    let mut night = date("2026-04-12");
    while !tester
        .evening(night, ReminderKind::Water, Fate::Arrives)
        .unwrap()
        .with
    {
        night = night + Days::new(1);
    }
    night = night + Days::new(1);
    tester.player.now = night.and_hms_opt(20, 0, 0).unwrap().and_utc();
    loop {
        let (wake, due_at) = tester.player.next_due().unwrap();
        tester.player.now = tester.player.now.max(due_at);
        tester.due(wake, due_at, ReminderKind::Water, Fate::Arrives);
        if wake == Wake::Water && tester.buttons().contains(&"In 15 minutes".to_owned()) {
            break;
        }
    }
    let lots = tester.trial().lots.clone();
    tester.presses("In 15 minutes");
    tester
        .player
        .until(tester.player.now + TimeDelta::minutes(16));
    assert_eq!(tester.trial().lots, lots);
}

#[test]
fn the_export_tells_each_lot() {
    let mut tester = Tester::new();
    tester.starts(ALL[2]);
    tester.evening(date("2026-04-12"), ReminderKind::Walk, Fate::Arrives);
    tester.evening(date("2026-04-13"), ReminderKind::Walk, Fate::NeverArrives);
    let export = export::json(&tester.player.chat, DateTime::UNIX_EPOCH).unwrap();
    let export: serde_json::Value = serde_json::from_str(&export).unwrap();
    let trial = &export["trials"][0];
    assert_eq!(trial["habit"], "walk");
    assert_eq!(trial["nights"][0]["night"], "2026-04-12");
    assert_eq!(trial["nights"][0]["counts"], true);
    assert_eq!(trial["nights"][1]["counts"], false);
    // The form of the export knows no reminder for a walk.
    let reminders = export["reminders"].as_array().unwrap();
    assert!(reminders.iter().all(|one| one["kind"] != "walk"));
}

/// 6,000 blocks from as many people's keys: each of the six orders comes as
/// often as any other, but for chance (one failure in a million runs).
#[test]
fn lots_from_a_persons_key_are_fair() {
    let sealer = Sealer::in_memory();
    let mut orders: BTreeMap<Vec<bool>, f64> = BTreeMap::new();
    for chat_id in 0..6_000 {
        let key = sealer.key_for(Owner::Chat(chat_id)).unwrap();
        let mut trial = Trial::new(1, Habit::Walk, DateTime::UNIX_EPOCH);
        for number in 0..4_u64 {
            let chance = key.chance(&number.to_be_bytes());
            assert_eq!(chance, key.chance(&number.to_be_bytes()));
            let night = date("2026-04-12") + Days::new(number);
            let with = trial.is_with(night, chance);
            let lot = Lot {
                with,
                drawn_at: DateTime::UNIX_EPOCH,
                left_out: false,
                counted: None,
            };
            trial.lots.insert(night, lot);
        }
        let order = trial.lots.values().map(|lot| lot.with).collect();
        *orders.entry(order).or_default() += 1.0;
    }
    assert_eq!(orders.len(), 6);
    for (order, count) in orders {
        let deviation = (count - 1_000.0) / (6_000.0_f64 * (1.0 / 6.0) * (5.0 / 6.0)).sqrt();
        assert!(deviation.abs() < 5.2, "{order:?}: {count}");
    }
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        5 => Just(Fate::Arrives),
        1 => Just(Fate::NeverArrives),
        1 => Just(Fate::IsSkipped),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Whatever becomes of the reminders: one lot an evening, drawn with its
    /// reminder, half of each four with, for twelve weeks; and a night counts
    /// where its lot arrived and was not left out.
    #[test]
    fn lots_are_balanced_and_count_where_they_arrived(
        habit in 0..3_usize,
        fates in prop::collection::vec(fate(), 90),
    ) {
        let mut tester = Tester::new();
        tester.starts(ALL[habit]);
        let kind = tester.trial().habit.reminder();
        let mut expected = BTreeMap::new();
        for (number, fate) in fates.into_iter().enumerate() {
            let night = date("2026-04-12") + Days::new(number as u64);
            let lot = tester.evening(night, kind, fate);
            prop_assert_eq!(lot.is_some(), number < NIGHTS_MAX as usize);
            // After four weeks of silence a day has no room for a reminder.
            if number % 7 == 0 {
                tester.says("/help");
            }
            if let Some(lot) = lot.filter(|_| fate == Fate::Arrives) {
                expected.insert(night, lot.with);
            }
        }
        let trial = tester.trial();
        let with: Vec<bool> = trial.lots.values().map(|lot| lot.with).collect();
        let block = if trial.drawn.is_nightly() { 4 } else { 14 };
        for block in with.chunks(block) {
            prop_assert_eq!(block.iter().filter(|with| **with).count(), block.len() / 2);
        }
        let counted: BTreeMap<_, _> = trial.counted(&tester.player.chat.diary).collect();
        prop_assert_eq!(counted, expected);
        prop_assert_eq!(trial.ended.map(|ended| ended.how), Some(End::Over));
    }
}
