//! Whoever somebody is and whatever they tap: what the plan promises holds.
//!
//! `CASES=10000 cargo test --test it coach::lives` tries more.

use super::after_weeks::AfterWeeks;
use crate::many::cases;
use crate::promises::BOOK;
use charley::coach::fitting::DiaryStanding;
use charley::coach::{KeptCount, keeping, programme};
use charley::conversation::{self, Chat, Effect, Event, Wake, What};
use charley::dialogue::Urgency;
use charley::dialogue::units::{Kept, UnitFamily};
use charley::diary::plan::{KeptAnswer, PlanState, PlannedHabit};
use charley::diary::{Diary, Nap, Record, ReminderKind, body, night};
use charley::persona::{self, LivedMoment, MomentCause, Persona, buttons};
use charley::transcript::heard;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Long enough for eight weeks of which a few were not told.
const WEEKS: u32 = 10;
/// With some months of upkeep.
const WEEKS_AND_MONTHS: u32 = 30;
const SOUNDING_MAX: usize = 2;
const SILENT_MAX: usize = 2;
const SILENT_AT_REVIEW_MAX: usize = 3;
const HABITS_MAX: usize = 4;
const NOT_AGAIN_DAYS: i64 = 56;
const TAPS_TO_BUILD_MAX: usize = 4;
const TAPS_TO_REVIEW_MAX: usize = 3;
/// Four habits, whether one needs thinking of, whether it was worth it, and upkeep.
const TAPS_TO_END_MAX: usize = 7;

const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "UTC",
];
const HOURS: [[&str; 2]; 4] = [
    ["22:30", "06:45"],
    ["21:00", "05:00"],
    ["01:00", "09:30"],
    ["08:30", "16:00"],
];
/// Both changes of the clocks are within ten weeks of one of these.
const STARTS: [&str; 3] = ["2026-02-15", "2026-05-03", "2026-09-20"];
const ANSWERS: [&str; 14] = [
    "age = \"from_18\"\npre1 = \"pregnant\"\npre2 = \"weeks_28_plus\"",
    "age = \"from_75\"\nbod1 = [\"unsteady\"]",
    "bod1 = [\"bed_only\"]",
    "bod1 = [\"joint_or_injury\", \"numb_feet\"]",
    "deh4 = \"yes\"",
    "slp2 = [\"shifts\"]",
    "slp2 = [\"bipolar\", \"epilepsy\"]",
    "slp1 = [\"nod_off_driving\"]",
    "slp1 = [\"act_dreams\"]\nslp5 = \"yes\"",
    "ele3 = [\"alcohol_most_days\"]",
    "cir2 = \"days_0_1\"\ncir1 = \"over_three_sitting\"",
    "ove1 = \"much_more\"\nove4 = \"no\"",
    "deh1 = \"under_three\"",
    "",
];
const THINGS: [&str; 18] = [
    "tells_times",
    "asleep_over_30",
    "long_nap",
    "late_nap",
    "cramp",
    "slept_badly",
    "two_trips",
    "severe",
    "stretch_done",
    "kept",
    "kept_partly",
    "not_possible",
    "alcohol",
    "late_caffeine",
    "heavy_legs",
    "long_sitting",
    "hot_day",
    "missed_drinks",
];
const NOTES: [&str; 4] = ["09:00", "14:00", "18:00", "20:00"];
/// The first words of a quiet note, and what it never names.
const NOTE_BEGINS: &str = "Your quiet note:";
pub const NOT_IN_A_NOTE: [&str; 9] = [
    "pregnan", "mood", "alcohol", "wine", "beer", "drink", "cramp", "pain", "medicine",
];
const NOTES_MAX: usize = 10;
const REVIEWS: [&str; 7] = [
    "keep", "easier", "other", "settled", "never", "hard", "nothing",
];
const LOOK_BACKS: [&str; 4] = ["keep", "alone", "let_go", "nothing"];
const MONTHS: [&str; 4] = ["still", "slipped", "stop", "nothing"];
const DEEDS: [&str; 36] = [
    "presses = \"plan.note_off\"",
    "types = \"chest pain and i cannot breathe\"",
    "types = \"i want to kill myself\"",
    "presses = \"danger.same\"",
    "presses = \"danger.worse\"",
    "types = \"/plan full\"",
    "presses = \"plan.full=on\"",
    "presses = \"plan.unit=naps\"",
    "presses = \"plan.back\"",
    "types = \"/settings stretch on\"",
    "types = \"/plan\"",
    "types = \"/plan stop\"",
    "types = \"/plan pause 7\"",
    "types = \"/cancel\"",
    "types = \"/stop\"",
    "types = \"/log 9 left calf 25 minutes\"",
    "types = \"/log 4\"",
    "types = \"my left calf is swollen and hot\"",
    "types = \"hello\"",
    "presses = \"plan.change\"",
    "presses = \"plan.rest\"",
    "presses = \"plan.go\"",
    "presses = \"plan.stop\"",
    "presses = \"plan.others\"",
    "presses = \"plan.none_now\"",
    "presses = \"danger.looked_at\"",
    "presses = \"plan.different\"",
    "presses = \"plan.pack=fasting\"",
    "presses = \"plan.pack=travel\"",
    "presses = \"plan.pack=shift_nights\"",
    "presses = \"plan.pack=carer_nights\"",
    "presses = \"plan.pack_on\"",
    "presses = \"plan.pack_days=7\"",
    "presses = \"plan.pause=3\"",
    "presses = \"plan.done\"",
    "presses = \"plan.diary\"",
];

/// For so long nothing comes by itself after an emergency.
const EMERGENCY_RESTS: TimeDelta = TimeDelta::hours(12);
/// What the plan shows by itself, which rests after one until it is opened.
const OF_COACHING: [&str; 7] = [
    "kept.",
    "plan.begin",
    "plan.keep",
    "plan.unit",
    "plan.still",
    "plan.small",
    "plan.rest",
];

/// The file of somebody.
fn somebody() -> impl Strategy<Value = String> {
    let one = |count: usize| 0..count;
    let who = (
        one(ZONES.len()),
        one(HOURS.len()),
        one(STARTS.len()),
        any::<u32>(),
        one(ANSWERS.len()),
        any::<bool>(),
    );
    let mornings = prop::collection::vec(0..=10_u8, THINGS.len());
    let reviews = prop::collection::vec(one(REVIEWS.len()), 1..9);
    let deeds = prop::collection::vec((8..77_u32, 0..24_u32, one(DEEDS.len())), 0..12);
    let silence = (8..60_u32, 0..30_u32);
    let told = 3..=10_u8;
    let ends = (
        one(LOOK_BACKS.len()),
        prop::collection::vec(one(MONTHS.len()), 0..5),
        any::<[bool; 2]>(),
        prop::option::of(one(NOTES.len())),
    );
    (who, mornings, reviews, deeds, silence, told, ends).prop_map(
        |(who, mornings, reviews, deeds, (from, days), told, ends)| {
            let (zone, hours, start, seed, answers, is_usual) = who;
            let (zone, [bedtime, rising]) = (ZONES[zone], HOURS[hours]);
            let otherwise = if is_usual { "usual" } else { "skip" };
            let mut file = format!(
                "zone = \"{zone}\"\nbedtime = \"{bedtime}\"\nrising = \"{rising}\"\n\
                 start = \"{}\"\nseed = {seed}\notherwise = \"{otherwise}\"\n\
                 [answers]\n{}\n[mornings]\ntold = {}\n",
                STARTS[start],
                ANSWERS[answers],
                f64::from(told) / 10.0,
            );
            for (thing, tenths) in THINGS.iter().zip(mornings) {
                file += &format!("{thing} = {}\n", f64::from(tenths) / 10.0);
            }
            let reviews: Vec<&str> = reviews.into_iter().map(|one| REVIEWS[one]).collect();
            file += &format!("[taps]\nreviews = {reviews:?}\n");
            let (look_back, months, [auto, fewer], note) = ends;
            if let Some(note) = note {
                file += &format!("note = \"{}\"\n", NOTES[note]);
            }
            let months: Vec<&str> = months.into_iter().map(|one| MONTHS[one]).collect();
            file += &format!("look_back = \"{}\"\n", LOOK_BACKS[look_back]);
            if fewer {
                file += "units = [\"naps\"]\n";
            }
            file += &format!("months = {months:?}\nauto = {auto}\nfewer = {fewer}\n");
            file += &format!("[[silent]]\nfrom = {from}\nto = {}\n", from + days);
            for (day, hour, deed) in deeds {
                file += &format!(
                    "[[does]]\nday = {day}\nat = \"{hour:02}:20\"\n{}\n",
                    DEEDS[deed]
                );
            }
            file
        },
    )
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn whoever_it_is_the_plan_keeps_its_promises(file in somebody()) {
        lives(&file, WEEKS);
    }
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn and_so_do_the_months_after_it(file in somebody()) {
        lives(&file, WEEKS_AND_MONTHS);
    }
}

fn lives(file: &str, weeks: u32) {
    let persona = persona::read(file, &BOOK).unwrap_or_else(|all| panic!("{all:?}"));
    let mut life = Watch::new(&persona);
    let played = persona::play(&BOOK, &persona, weeks, "en", &mut |chat, moment| {
        life.sees(chat, moment);
    });
    life.the_days_were_quiet();
    what_was_kept_is_counted(&played.chat.diary);
}

/// What was seen of a life.
struct Watch<'a> {
    persona: &'a Persona,
    /// Unasked of a day: with a sound, without, and whether a week was looked back on.
    days: BTreeMap<NaiveDate, (usize, usize, bool)>,
    /// What became of each unit, and on which day.
    units: BTreeMap<String, (PlanState, NaiveDate)>,
    /// The first night of a plan, and those of its habits.
    begun: Option<NaiveDate>,
    habits: BTreeMap<String, NaiveDate>,
    building: usize,
    reviewing: usize,
    ending: usize,
    after: AfterWeeks,
    /// The newest emergency, and whether the plan was opened since.
    emergency: Option<DateTime<Utc>>,
    plan_rests: bool,
    /// The days with a quiet note, and how many there were of each unit.
    note_days: BTreeSet<NaiveDate>,
    notes: BTreeMap<String, usize>,
    /// The buttons whose ways on were tried.
    tried: BTreeSet<String>,
}

impl<'a> Watch<'a> {
    fn new(persona: &'a Persona) -> Self {
        Watch {
            persona,
            days: BTreeMap::new(),
            units: BTreeMap::new(),
            begun: None,
            habits: BTreeMap::new(),
            building: 0,
            reviewing: 0,
            ending: 0,
            after: AfterWeeks::default(),
            emergency: None,
            plan_rests: false,
            note_days: BTreeSet::new(),
            notes: BTreeMap::new(),
            tried: BTreeSet::new(),
        }
    }

    fn sees(&mut self, chat: &Chat, moment: &LivedMoment) {
        self.is_quiet_at_night(chat, moment);
        self.is_at_rest_after_an_emergency(chat, moment);
        self.counts_taps(moment);
        self.after.sees(chat, moment);
        self.reads_notes(chat, moment);
        let today = moment.at.with_timezone(&self.persona.zone).date_naive();
        for offered in &moment.offered {
            self.is_no_old_offer(&offered.unit, today);
        }
        for record in kept(&moment.effects) {
            self.record(chat, record, today, moment);
        }
        each_way_leads_on(&mut self.tried, chat, moment);
    }

    fn is_quiet_at_night(&mut self, chat: &Chat, moment: &LivedMoment) {
        let unasked = moment.sounding + moment.silent;
        let today = moment.at.with_timezone(&self.persona.zone).date_naive();
        let day = self.days.entry(today).or_default();
        // One of the evening counts as one, also where it makes no sound any more.
        let of_the_evening = moment
            .effects
            .iter()
            .filter(|effect| is_of_the_evening(effect));
        let quiet = of_the_evening.count().saturating_sub(moment.sounding);
        day.0 += moment.sounding + quiet;
        day.1 += moment.silent - quiet;
        // The weekly summary, of which a review takes the place, has a picture.
        let has_picture = |effect: &Effect| matches!(effect, Effect::SendPicture { .. });
        day.2 |= unasked > 0 && moment.effects.iter().any(has_picture);
        if unasked == 0 {
            return;
        }
        let hours = chat.person.hours().unwrap();
        let is_night = night::is_night(moment.at, &hours);
        assert!(!is_night || moment.sounding == 0, "{moment:#?}");
        let is_reminder = moment.effects.iter().any(|effect| {
            let reminder = |purpose: &_| matches!(purpose, conversation::Purpose::Reminder { .. });
            matches!(effect, Effect::Send { purpose, .. } if reminder(purpose))
        });
        assert!(!is_night || is_reminder, "new at night: {moment:#?}");
    }

    fn is_at_rest_after_an_emergency(&mut self, chat: &Chat, moment: &LivedMoment) {
        let is_opened = match &moment.cause {
            MomentCause::Typed(text) => text.starts_with("/plan"),
            MomentCause::Pressed { data, .. } => {
                data.starts_with("plan.") || data.starts_with("kept.")
            }
            MomentCause::CameDue(_) | MomentCause::Arrived => false,
        };
        self.plan_rests &= !is_opened;
        let is_fresh = |at| moment.at - at < EMERGENCY_RESTS;
        let is_unasked = moment.sounding + moment.silent > 0;
        let rests = self.emergency.is_some_and(is_fresh);
        assert!(!(rests && is_unasked), "after an emergency: {moment:#?}");
        let mut shown = buttons(&moment.effects);
        let coaches = shown.any(|data| OF_COACHING.iter().any(|of| data.starts_with(of)));
        assert!(!(self.plan_rests && coaches), "the plan rests: {moment:#?}");
        let signs = chat.diary.signs.values();
        let emergencies = signs.filter(|sign| sign.urgency == Urgency::Emergency);
        let newest = emergencies.map(|sign| sign.at).max();
        if newest > self.emergency {
            self.emergency = newest;
            self.plan_rests = chat.person.said.plan_rests_since.is_some();
        }
    }

    fn the_days_were_quiet(&self) {
        for (day, (sounding, silent, is_review)) in &self.days {
            let most = if *is_review {
                SILENT_AT_REVIEW_MAX
            } else {
                SILENT_MAX
            };
            let has_note = self.note_days.contains(day);
            assert!(!(has_note && *is_review), "{day}: a note beside a review");
            assert!(*sounding <= SOUNDING_MAX, "{day}: {sounding} with a sound");
            assert!(*silent <= most, "{day}: {silent} without a sound");
        }
    }

    /// Quiet notes: without a sound, few, of a habit of the day that is looked at and
    /// suits, and nothing in them that others could not read.
    fn reads_notes(&mut self, chat: &Chat, moment: &LivedMoment) {
        let is_note = moment.cause == MomentCause::CameDue(Wake::QuietNote);
        if !is_note || moment.silent + moment.sounding == 0 {
            return;
        }
        assert_eq!((moment.silent, moment.sounding), (1, 0), "{moment:#?}");
        let today = moment.at.with_timezone(&self.persona.zone).date_naive();
        assert!(self.note_days.insert(today), "two on a day: {moment:#?}");
        let running = programme::running(&chat.diary, BOOK.weeks()).unwrap();
        let focus = running.focus().unwrap();
        let unit = BOOK.unit(&focus.unit).unwrap();
        let family = (unit.family, unit.note);
        assert_eq!(family, (UnitFamily::Day, true), "{moment:#?}");
        let standing = DiaryStanding {
            diary: &chat.diary,
            last_night: today.pred_opt().unwrap(),
            units: BOOK.units(),
        };
        assert!(
            standing.is_safe(unit) && !standing.rests(unit),
            "{moment:#?}"
        );
        assert!(!body::leg_rests(&chat.diary), "{moment:#?}");
        assert!(!chat.person.settings.is_paused(moment.at), "{moment:#?}");
        let sent = self.notes.entry(focus.unit.clone()).or_default();
        *sent += 1;
        assert!(*sent <= NOTES_MAX, "{moment:#?}");
        let text = moment.lines.join(" ");
        assert!(text.contains(&format!("(silent) {NOTE_BEGINS}")), "{text}");
        let named = NOT_IN_A_NOTE.iter().find(|word| text.contains(*word));
        assert_eq!(named, None, "{text}");
    }

    fn counts_taps(&mut self, moment: &LivedMoment) {
        let MomentCause::Pressed { data, .. } = &moment.cause else {
            // Whoever comes back to it later begins again.
            (self.building, self.reviewing, self.ending) = (0, 0, 0);
            return;
        };
        // A button that is gone costs nobody a way.
        if !moment.effects.iter().any(says) {
            return;
        }
        let name = data.split(['=', ';']).next().unwrap();
        match name {
            "plan.reminded" | "plan.alone" | "plan.let_go" | "plan.worth" | "plan.upkeep" => {
                self.ending += 1
            }
            "plan.do" | "plan.cue" | "plan.bar" | "plan.no_bar" | "plan.agree" | "plan.note" => {
                self.building += 1
            }
            "plan.keep" | "plan.easier" | "plan.other" | "plan.settled" | "plan.never"
            | "plan.hard" | "plan.auto" | "plan.why_never" | "plan.unit" | "plan.fewer" => {
                self.reviewing += 1;
                self.ending += usize::from(self.ending > 0);
            }
            _ => (self.building, self.reviewing, self.ending) = (0, 0, 0),
        }
        assert!(self.ending <= TAPS_TO_END_MAX, "to end: {}", self.ending);
        assert!(
            self.building <= TAPS_TO_BUILD_MAX,
            "to plan: {}",
            self.building
        );
        assert!(
            self.reviewing <= TAPS_TO_REVIEW_MAX,
            "to review: {}",
            self.reviewing
        );
        if ["plan.agree", "plan.note"].contains(&name) {
            (self.building, self.reviewing) = (0, 0);
        }
    }

    fn is_no_old_offer(&self, unit: &str, today: NaiveDate) {
        match self.units.get(unit) {
            Some((PlanState::Never, _)) => panic!("{unit} is not for them"),
            Some((PlanState::Dropped, since)) => {
                let days = (today - *since).num_days();
                assert!(days >= NOT_AGAIN_DAYS, "{unit} again after {days} days");
            }
            _ => {}
        }
    }

    fn record(&mut self, chat: &Chat, record: &Record, today: NaiveDate, moment: &LivedMoment) {
        match record {
            Record::Programme(programme) if programme.begun_night != self.begun => {
                self.begun = programme.begun_night;
                self.habits.clear();
            }
            Record::Review(review) if review.choice.is_none() && review.unit.is_none() => {
                // One that rested may be opened after the note of the day has come.
                let is_opened = moment.sounding + moment.silent == 0;
                let is_after_note = is_opened && self.note_days.contains(&today);
                self.days.entry(today).or_default().2 |= !is_after_note;
            }
            Record::Plan(plan) => {
                self.units.insert(plan.unit.clone(), (plan.state, today));
                if !self.habits.contains_key(&plan.unit) && plan.state == PlanState::Focus {
                    self.begins(chat, &plan.unit, plan.begun_night, moment);
                }
            }
            _ => {}
        }
    }

    /// A habit that was not there before.
    fn begins(&mut self, chat: &Chat, unit: &str, night: NaiveDate, moment: &LivedMoment) {
        let begun = self.begun.unwrap();
        let week = |night: NaiveDate| (night - begun).num_days() / 7;
        let mut others = self.habits.values();
        let two = others.any(|other| week(*other) == week(night));
        assert!(!two, "two in a week: {unit} at {}", moment.at);
        assert!(self.habits.len() < HABITS_MAX, "a fifth: {unit}");
        let last = night - Days::new(1);
        let was_hard = programme::was_hard(&chat.diary, last);
        // What a plan begins with is safe for everybody.
        let is_first = self.habits.is_empty();
        assert!(
            is_first || !was_hard,
            "after a hard night: {unit} at {}",
            moment.at
        );
        self.habits.insert(unit.to_owned(), night);
    }
}

fn kept(effects: &[Effect]) -> impl Iterator<Item = &Record> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Keep(record) => Some(record),
        _ => None,
    })
}

/// Each button of the plan does something, and each command answers, wherever the plan
/// stands.
fn each_way_leads_on(tried: &mut BTreeSet<String>, chat: &Chat, moment: &LivedMoment) {
    let shown: Vec<&str> = buttons(&moment.effects).collect();
    let of_plan: Vec<&str> = shown
        .into_iter()
        .filter(|data| data.starts_with("plan.") || data.starts_with("kept."))
        .collect();
    let names: Vec<&str> = of_plan
        .iter()
        .map(|data| data.split(';').next().unwrap())
        .collect();
    if of_plan.is_empty() || !tried.insert(names.join(" ")) {
        return;
    }
    let handled = |what: What| {
        let event = Event {
            what,
            at: moment.at,
            recorded_at: moment.at,
        };
        conversation::handle(&BOOK, chat.clone(), &event, moment.at).effects
    };
    for data in of_plan {
        let callback = "tried".to_owned();
        let data = data.to_owned();
        let effects = handled(What::Button {
            callback,
            data: data.clone(),
        });
        assert!(
            effects.iter().any(says),
            "{data} leads nowhere: {effects:#?}"
        );
    }
    for command in ["/plan", "/cancel", "/stop", "/delete"] {
        assert!(handled(heard(command)).iter().any(says), "{command}");
    }
}

fn says(effect: &Effect) -> bool {
    matches!(effect, Effect::Send { .. } | Effect::Edit { .. })
}

/// What was not told is no *no*, and what was not possible is in no count.
fn what_was_kept_is_counted(diary: &Diary) {
    for plan in diary.plans.values() {
        let unit = BOOK.unit(&plan.unit).unwrap();
        let (first, last) = (NaiveDate::MIN, NaiveDate::MAX);
        let count = keeping::count(diary, unit, plan, first..=last);
        let is_asked = match unit.kept_by(&plan.action) {
            Some(Kept::Asked) => true,
            Some(Kept::ShortNap) => {
                short_naps_are_counted(diary, plan, count);
                false
            }
            Some(
                Kept::Exposure { .. }
                | Kept::ExposureOrAsked { .. }
                | Kept::StretchDone
                | Kept::EarlyNap,
            )
            | None => false,
        };
        if !is_asked {
            continue;
        }
        let since = diary.checkins.range(plan.begun_night..);
        let told = since.filter_map(|(_, checkin)| checkin.kept.get(&plan.id));
        let told: Vec<KeptAnswer> = told.copied().collect();
        let of = |answer| told.iter().filter(|told| **told == answer).count();
        assert_eq!(count.yes, of(KeptAnswer::Yes));
        assert_eq!(count.no, of(KeptAnswer::No));
        assert_eq!(count.counted(), told.len() - of(KeptAnswer::NotPossible));
    }
}

/// The tap says it, and otherwise what was told of sleep by day.
fn short_naps_are_counted(diary: &Diary, plan: &PlannedHabit, count: KeptCount) {
    let since = diary.checkins.range(plan.begun_night..);
    let said = since.filter_map(|(_, checkin)| {
        let nap = || checkin.sleep_times.as_ref().and_then(|told| told.nap);
        let answer = match (checkin.kept.get(&plan.id), nap()) {
            (Some(tapped), _) => *tapped,
            (None, Some(Nap::None | Nap::Under30)) => KeptAnswer::Yes,
            (None, Some(Nap::From30To60 | Nap::Over60)) => KeptAnswer::No,
            (None, None) => return None,
        };
        Some(answer)
    });
    let said: Vec<KeptAnswer> = said.collect();
    let of = |answer| said.iter().filter(|said| **said == answer).count();
    assert_eq!(count.yes, of(KeptAnswer::Yes));
    assert_eq!(count.no, of(KeptAnswer::No));
}

/// What Charley says of the plan is short, and blames and promises nothing.
#[test]
fn the_words_of_the_plan_are_short_and_kind() {
    let banned = [
        "should", "must", "failed", "missed", "streak", "cure", "treat", "prevent", "cause",
        "score",
    ];
    let words = BOOK.words();
    let places = words.places("en");
    let of_plan = ["/units/", "/programme.ftl", "/charley/plan.ftl"];
    let mut looked_at = 0;
    for place in places.filter(|place| of_plan.iter().any(|part| place.file.contains(part))) {
        looked_at += 1;
        let said = words.plain("en", &charley::words::Text::of(place.key.clone()));
        let all: Vec<String> = said
            .split(|one: char| !one.is_alphanumeric() && one != '\'')
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        assert!(all.len() <= 45, "{}: {} words", place.key, all.len());
        let found = banned
            .iter()
            .find(|word| all.iter().any(|one| one == *word));
        // The one sentence that says that it does not.
        let is_denial = said.contains("It does not treat");
        assert!(found.is_none() || is_denial, "{}: {found:?}", place.key);
    }
    assert!(looked_at > 300, "{looked_at}");
}

fn is_of_the_evening(effect: &Effect) -> bool {
    let Effect::Send { purpose, .. } = effect else {
        return false;
    };
    let evening = [ReminderKind::Water, ReminderKind::Stretch];
    matches!(purpose, conversation::Purpose::Reminder { kind, .. } if evening.contains(kind))
}
