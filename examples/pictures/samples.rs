//! One picture of each kind, of made-up people. Only their nights are made up:
//! every count, guess and interval is what Charley makes of those, asked for by
//! the same buttons as everybody presses.

use charley::conversation::{self, Chat, Effect, Event, What};
use charley::dialogue::Book;
use charley::diary::sleep::clock;
use charley::diary::trial::{End, Ended, Habit, Lot};
use charley::diary::{
    Checkin, Cramp, Exposure, Record, SleepTimes, Source, TimesGiven, Trial, from_id,
};
use charley::insights::by_lot;
use charley::picture::{LotEvening, NightTold, Picture, Stretch};
use charley::place::Zone;
use charley::transcript::TranscriptScreen;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// A made-up person: a letter for each night, and one for each day or evening
/// before it.
struct Life {
    /// `.` not told, `o` clear, a digit a cramp and how bad it was.
    nights: &'static str,
    /// `s` stood for long.
    days: &'static str,
    /// `w` with the glass of water by the coin, `n` without it, `-` left out, ` ` no
    /// coin was tossed.
    coins: &'static str,
    /// Of the last nights, in bed, up, asleep after, awake for, and when each cramp
    /// came; nothing where that was not told.
    sleeps: &'static [&'static str],
}

const STANDS: Life = Life {
    nights: "385o2o.3o35ooooo.78ooo5oo.2ooooo488oooo7..2o567o5ooo5ooo76o6oo867oooo7oo3ooo4.oo8.4oo8.7oo",
    days: "sss-s-.---s--s--.s-------.s-----ss---s--..s--s--s-------ss-s--s-s----ss-s---s.--s.s---.s--",
    coins: "",
    sleeps: &[],
};
const GETS_BETTER: Life = Life {
    nights: "o78o5355oo43586o.2555oooo8o42ooo8o5o5o4o2oo7ooooooo.o7oooooooo.oo5oooooooooooooo8o",
    days: "",
    coins: "",
    sleeps: &[],
};
const TOSSES_A_COIN: Life = Life {
    nights: "7o.oooooooo7o38o4oo.75o2o85oo8576oooooo7855oo7.o7oo88o644oo777oo37oo6oooooooo7o..ooo",
    days: "",
    coins: "nn wnwnwwwnnnnwwnww wnwnwwnnwnnwnwwnwnnw-nnwnwnwnwwnwwnnnwwnwnnwn-wwnwnwnwnwwnwnnnww",
    sleeps: &[],
};

const TELLS_OF_SLEEP: Life = Life {
    nights: "o4oo6.oooooooooooo.ooo",
    days: "",
    coins: "",
    sleeps: &[
        "22:30 06:30 under_15 under_15",
        "22:45 06:45 15_30 15_30",
        "23:10 06:30 under_15 15_30",
        "22:30 06:30 15_30 30_60",
        "22:00 06:50 30_60 60_120 03:10",
        "22:40 06:30 under_15 15_30",
        "23:30 07:20 30_60 over_120 02:20 04:40",
        "22:30 06:30 under_15 15_30",
        "22:50 06:45 not_sure 15_30",
        "22:30 06:40 15_30 60_120 01:50",
        "",
        "22:30 06:30 under_15 under_15",
        "22:15 07:00 15_30 30_60 ?",
        "00:10 07:40 under_15 15_30",
    ],
};

/// Every picture of `docs/pictures`.
pub fn pictures(book: &Book) -> Vec<(&'static str, Picture)> {
    let asked = [
        ("calendar", &STANDS, "/report report.calendar"),
        ("trend", &GETS_BETTER, "/report report.trend"),
        ("bed-bars", &TELLS_OF_SLEEP, "/report report.sleep"),
        (
            "link",
            &STANDS,
            "/triggers triggers.nights triggers.link;long_standing",
        ),
        (
            "by-lot",
            &TOSSES_A_COIN,
            "/triggers trial.show trial.picture",
        ),
    ];
    let mut pictures = Vec::new();
    for (name, life, way) in asked {
        let shown = life.shown(book, way);
        // A test by lot is two: what its nights say, and its evenings.
        let names = [name, "by-lot-said"].into_iter();
        pictures.extend(names.zip(shown.into_iter().rev()));
    }
    pictures.extend([
        ("stretch-calf", Picture::Stretch(Stretch::CalfStanding)),
        (
            "stretch-hamstring",
            Picture::Stretch(Stretch::HamstringStanding),
        ),
        ("stretch-seated", Picture::Stretch(Stretch::Seated)),
        ("stretch-bed", Picture::Stretch(Stretch::Bed)),
    ]);
    pictures
}

impl Life {
    /// What is shown at the end of a way: a command, then button after button.
    fn shown(&self, book: &Book, way: &str) -> Vec<Picture> {
        let mut steps = way.split(' ');
        let command = steps.next().unwrap_or_default().trim_start_matches('/');
        let mut chat = self.chat();
        let mut screen = TranscriptScreen::default();
        let mut effects = happens(
            book,
            &mut chat,
            What::Command {
                name: command.to_owned(),
                arguments: String::new(),
                language: None,
            },
        );
        for step in steps {
            effects
                .iter()
                .for_each(|effect| screen.show(book, "en", effect));
            let rows = screen.shown.iter().flat_map(|shown| &shown.buttons);
            let data = rows.flatten().map(|(_, data)| data);
            let wanted = step.split(';');
            let is_it = |data: &&String| wanted.clone().all(|part| data.contains(part));
            let data = data.rev().find(is_it).cloned().unwrap_or_default();
            let callback = String::new();
            effects = happens(book, &mut chat, What::Button { callback, data });
        }
        let pictures = effects.into_iter().filter_map(|effect| {
            let Effect::SendPicture { picture, .. } = effect else {
                return None;
            };
            Some(picture)
        });
        pictures.collect()
    }

    fn chat(&self) -> Chat {
        let mut chat = Chat::new(1, now());
        chat.person.zone = Zone::in_any_case("Europe/Lisbon");
        chat.person.bedtime = NaiveTime::from_hms_opt(22, 30, 0);
        chat.person.rising = NaiveTime::from_hms_opt(6, 45, 0);
        let nights = self.first().iter_days().zip(self.nights.chars()).zip(0..);
        for ((night, letter), place) in nights.filter(|((_, letter), _)| *letter != '.') {
            if let Some(severity) = letter.to_digit(10) {
                chat.diary.put(Record::Cramp(Cramp {
                    severity: u8::try_from(severity).ok(),
                    ..Cramp::of_night(place, Some(night), Source::Log, now())
                }));
            }
            let checkin = self.checkin(night, letter != 'o', place as usize);
            chat.diary.put(Record::Checkin(checkin));
        }
        let told = self.nights.len() - self.sleeps.len();
        let nights = self.first().iter_days().skip(told).zip(self.sleeps);
        for (night, sleep) in nights.filter(|(_, sleep)| !sleep.is_empty()) {
            tell_sleep(&mut chat, night, sleep);
        }
        if !self.coins.is_empty() {
            let trial = self.trial(&chat);
            chat.diary.put(Record::Trial(trial));
        }
        chat
    }

    fn checkin(&self, night: NaiveDate, has_cramp: bool, place: usize) -> Checkin {
        let day = self.days.as_bytes().get(place);
        let stood = day.filter(|day| **day == b's');
        Checkin {
            cramps: u8::from(has_cramp),
            counted: true,
            exposures: day.map(|_| stood.map(|_| Exposure::LongStanding).into_iter().collect()),
            ..Checkin::untold(night, now())
        }
    }

    /// The test as it went: looked at once a week, and over once it is clear.
    fn trial(&self, chat: &Chat) -> Trial {
        let weeks = self.coins.len() / 7;
        let looks = (1..=weeks).map(|weeks| self.trial_of(weeks));
        let is_clear = |trial: &Trial| {
            let finding = by_lot::finding(&chat.diary, trial);
            finding.is_some_and(|finding| finding.verdict.is_claim())
        };
        let clear = looks.into_iter().find(is_clear);
        clear.unwrap_or_else(|| self.trial_of(weeks))
    }

    fn trial_of(&self, weeks: usize) -> Trial {
        let mut trial = Trial::new(1, Habit::Water, now());
        let evenings = self.first().iter_days().zip(self.coins.chars());
        for (night, letter) in evenings.take(7 * weeks).filter(|(_, coin)| *coin != ' ') {
            let lot = Lot {
                with: letter == 'w',
                drawn_at: now(),
                left_out: letter == '-',
                counted: Some(letter != '-'),
            };
            trial.lots.insert(night, lot);
        }
        let how = End::Clear;
        trial.ended = Some(Ended { at: now(), how });
        trial.told_at = Some(now());
        trial
    }

    /// The last night is the one before now.
    fn first(&self) -> NaiveDate {
        let nights = self.nights.len() as u64;
        now().date_naive() - Days::new(nights)
    }
}

/// Cramps of the night get their times; one that is a question mark has none.
fn tell_sleep(chat: &mut Chat, night: NaiveDate, sleep: &str) {
    let hours = chat.person.hours();
    let checkin = chat.diary.checkins.get_mut(&night);
    let (Some(hours), Some(checkin)) = (hours, checkin) else {
        return;
    };
    let words: Vec<&str> = sleep.split(' ').collect();
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    let bed_at = time(words[0]).map(|bed| clock::bed_at(night, bed, &hours));
    let up_at = time(words[1]).map(|up| clock::up_at(night, bed_at, up, &hours));
    checkin.cramps = words[4..].len().try_into().unwrap_or(u8::MAX);
    checkin.sleep_times = Some(SleepTimes {
        bed_at,
        up_at,
        times: Some(TimesGiven::Told),
        asleep_after: from_id(words[2]),
        awake_for: from_id(words[3]),
        woke_by: None,
        ..SleepTimes::default()
    });
    let cramps = words[4..].iter().map(|word| time(word));
    let cramps = cramps.map(|at| at.map(|at| clock::bed_at(night, at, &hours)));
    for (at, place) in cramps.zip(0..) {
        let id = 1_000 + 10 * u64::from(night.num_days_from_ce().unsigned_abs()) + place;
        let cramp = Cramp::of_night(id, Some(night), Source::Log, now());
        chat.diary.put(Record::Cramp(Cramp { at, ..cramp }));
    }
}

fn happens(book: &Book, chat: &mut Chat, what: What) -> Vec<Effect> {
    let event = Event {
        what,
        at: now(),
        recorded_at: now(),
    };
    let turn = conversation::handle(book, chat.clone(), &event, now());
    *chat = turn.chat;
    turn.effects
}

/// A Saturday afternoon.
fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_785) + TimeDelta::hours(15)
}

/// An evening of a test by lot. With the habit in capitals, without it in small
/// letters: `X` and `x` a cramp, `O` and `o` clear, `N` and `n` not told, `-` left
/// out, ` ` no lot.
#[allow(
    dead_code,
    reason = "the tests draw evenings that these people had not"
)]
pub fn evening(letter: char) -> LotEvening {
    match letter {
        'X' => LotEvening::With(NightTold::Cramp),
        'O' => LotEvening::With(NightTold::Clear),
        'N' => LotEvening::With(NightTold::Nothing),
        'x' => LotEvening::Without(NightTold::Cramp),
        'o' => LotEvening::Without(NightTold::Clear),
        'n' => LotEvening::Without(NightTold::Nothing),
        '-' => LotEvening::LeftOut,
        _ => LotEvening::NoLot,
    }
}
