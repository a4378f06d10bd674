//! A persona's weeks: in the morning the night is told, later the week is looked
//! back on, in the evening the stretch is done; or none of it.

use super::file::{Deed, DeedWhat, Otherwise, Persona};
use super::moment::{self, LivedMoment, MomentCause, OfferedUnit};
use super::phone::{Phone, delivered, heard};
use super::taps::{self, Day};
use super::why::why;
use crate::conversation::{Chat, What};
use crate::dialogue::{Book, Exposure};
use crate::place::{self, Zone};
use crate::play::transcript::lines;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use std::collections::BTreeSet;

/// When somebody writes for the first time.
const FIRST_HOUR: TimeDelta = TimeDelta::hours(18);
/// After the question of the morning, which comes half an hour after rising.
const MORNING_AFTER_RISING: TimeDelta = TimeDelta::minutes(45);
/// After the look back on the week, which comes two hours after rising.
const LATER_AFTER_RISING: TimeDelta = TimeDelta::hours(3);
/// After the reminder to stretch.
const EVENING_BEFORE_BED: TimeDelta = TimeDelta::minutes(10);
/// The most taps at one look at the phone.
const TAPS_MAX: usize = 150;
/// Buttons are looked for in so many of the newest messages.
const MESSAGES: usize = 8;

/// What somebody says whom nothing troubles but cramps.
const USUAL: [(&str, &str); 30] = [
    ("age", "from_55"),
    ("deh4", "no"),
    ("bod1", "none"),
    ("cir4", "none"),
    ("cra1", "yes"),
    ("cra2", "yes"),
    ("cra3", "no"),
    ("con1", "none"),
    ("deh1", "six_plus"),
    ("deh2", "pale"),
    ("deh3", "none"),
    ("ele1", "last_year"),
    ("ele2", "no"),
    ("ele3", "none"),
    ("ele4", "none"),
    ("cir1", "under_one_hour"),
    ("cir2", "days_5_7"),
    ("cir3", "none"),
    ("ove1", "usual"),
    ("ove3", "supportive"),
    ("ove4", "no"),
    ("pre1", "no"),
    ("med1", "none"),
    ("med4", "nothing"),
    ("day1", "some"),
    ("slp1", "none"),
    ("slp2", "none"),
    ("slp3", "one_to_three_months"),
    ("slp4", "some"),
    ("slp5", "no"),
];

/// All that happened, and the chat as it stands then.
pub struct Played {
    pub start: NaiveDate,
    pub zone: Zone,
    pub moments: Vec<LivedMoment>,
    pub chat: Chat,
}

/// Plays somebody for a week, in which the diary begins, and so many more. Each
/// moment is shown to `watch`, with the chat as it stands then.
pub fn play(
    book: &Book,
    persona: &Persona,
    weeks: u32,
    language: &str,
    watch: &mut dyn FnMut(&Chat, &LivedMoment),
) -> Played {
    let first = place::instant_at(persona.zone, midnight(persona.start) + FIRST_HOUR);
    let mut life = Life {
        persona,
        phone: Phone::new(book, language, first),
        moments: Vec::new(),
        pressed: BTreeSet::new(),
        watch,
    };
    life.sets_up();
    for (number, date) in (1..=(weeks + 1) * 7).zip(persona.start.iter_days()) {
        life.lives(number, date);
    }
    Played {
        start: persona.start,
        zone: persona.zone,
        moments: life.moments,
        chat: life.phone.chat,
    }
}

struct Life<'a> {
    persona: &'a Persona,
    phone: Phone<'a>,
    moments: Vec<LivedMoment>,
    /// Nobody presses the same button twice.
    pressed: BTreeSet<String>,
    watch: &'a mut dyn FnMut(&Chat, &LivedMoment),
}

/// Something that somebody may do on a day.
enum Occasion<'a> {
    Morning,
    Later,
    Evening,
    Deed(&'a Deed),
}

impl<'a> Life<'a> {
    /// Tells the hours, and answers what is asked first.
    fn sets_up(&mut self) {
        let clock = |time: NaiveTime| time.format("%-I:%M%P").to_string();
        let (bedtime, rising) = (clock(self.persona.bedtime), clock(self.persona.rising));
        let zone = self.persona.zone;
        let today = self.persona.start;
        self.says(&format!("/bedtime {bedtime} {rising} {zone}"), today);
        self.says("/settings checkin on", today);
        self.says("/start", today);
        let begins = ["start.set_up", "start.go_on", "intake.next"];
        while let Some(data) = begins.iter().find_map(|begin| self.shown(begin)) {
            self.press(&data);
            self.answers(today);
        }
    }

    fn lives(&mut self, number: u32, date: NaiveDate) {
        for (at, occasion) in self.occasions(number, date) {
            if at >= self.phone.now {
                self.until(at);
                self.takes(&occasion, date);
            }
        }
    }

    /// What there is to do on a day, in order.
    fn occasions(&self, number: u32, date: NaiveDate) -> Vec<(DateTime<Utc>, Occasion<'a>)> {
        let persona = self.persona;
        let at = |time: NaiveTime, after: TimeDelta| {
            place::instant_at(persona.zone, date.and_time(time) + after)
        };
        let mut silent = persona.silent.iter();
        let is_silent = silent.any(|silence| (silence.from..=silence.to).contains(&number));
        let usual = [
            (at(persona.rising, MORNING_AFTER_RISING), Occasion::Morning),
            (at(persona.rising, LATER_AFTER_RISING), Occasion::Later),
            (at(persona.bedtime, -EVENING_BEFORE_BED), Occasion::Evening),
        ];
        let usual = usual.into_iter().filter(|_| !is_silent);
        let deeds = persona.does.iter().filter(|deed| deed.day == number);
        let deeds = deeds.map(|deed| (at(deed.at, TimeDelta::zero()), Occasion::Deed(deed)));
        let mut occasions: Vec<_> = usual.chain(deeds).collect();
        occasions.sort_by_key(|(at, _)| *at);
        occasions
    }

    fn takes(&mut self, occasion: &Occasion, date: NaiveDate) {
        let night = date - Days::new(1);
        match occasion {
            Occasion::Morning => self.morning(night),
            Occasion::Later => self.reacts(night),
            Occasion::Evening if self.day(date).is("stretch_done") => {
                self.press_shown("stretch.done")
            }
            Occasion::Evening => {}
            Occasion::Deed(deed) => match &deed.what {
                DeedWhat::Types(text) => self.says(text, night),
                DeedWhat::Presses(button) => self.press_shown(button),
            },
        }
    }

    fn morning(&mut self, night: NaiveDate) {
        if !self.day(night).is_told() {
            return;
        }
        self.says("/checkin", night);
        self.press_shown("morning.more");
        self.answers(night);
        self.reacts(night);
    }

    fn day(&self, night: NaiveDate) -> Day<'a> {
        Day {
            persona: self.persona,
            night,
        }
    }

    /// Types something, and answers what is asked then.
    fn says(&mut self, text: &str, night: NaiveDate) {
        self.happens(MomentCause::Typed(text.to_owned()), heard(text));
        self.answers(night);
    }

    /// Taps what a look at the phone leads to.
    fn reacts(&mut self, night: NaiveDate) {
        for _ in 0..TAPS_MAX {
            let shown: Vec<&str> = self.phone.buttons(MESSAGES).collect();
            let fresh = shown.iter().filter(|data| !self.pressed.contains(**data));
            let fresh: Vec<&str> = fresh.copied().collect();
            let diary = &self.phone.chat.diary;
            let Some(data) = taps::next(self.day(night), diary, &fresh) else {
                return;
            };
            let data = data.to_owned();
            self.press(&data);
            self.pressed.insert(data);
            self.answers(night);
        }
    }

    /// Answers questions as long as one is open.
    fn answers(&mut self, night: NaiveDate) {
        let mut before = None;
        for _ in 0..TAPS_MAX {
            let Some(data) = self.answer(night, before.as_deref()) else {
                return;
            };
            self.press(&data);
            before = Some(data);
        }
    }

    /// The next tap of an answer; *Skip* where none is known, or the tap before did
    /// nothing.
    fn answer(&self, night: NaiveDate, before: Option<&str>) -> Option<String> {
        let session = self.phone.chat.person.session.as_ref()?;
        let name = format!("{}.{}", session.dialogue, session.step);
        let skip = || self.shown("skip");
        let Some(wanted) = self.wanted(&session.step, night) else {
            return skip();
        };
        let mut left = wanted.iter().filter(|one| !session.picks.contains(one));
        let next = match left.next() {
            Some(option) => self.shown(&format!("{name}={option}")),
            None => self.shown(&format!("{name}.done")),
        };
        let next = next.filter(|data| before != Some(data));
        next.or_else(skip)
    }

    /// The options that somebody answers with; `None` where they skip it.
    fn wanted(&self, step: &str, night: NaiveDate) -> Option<Vec<String>> {
        let day = self.day(night);
        if let Some(of_morning) = day.answer(step) {
            return Some(vec![of_morning.to_owned()]);
        }
        if ["exposures", "exposures_young"].contains(&step) {
            let so = Exposure::ALL.into_iter().filter(|one| day.is(one.id()));
            return Some(so.map(|one| one.id().to_owned()).collect());
        }
        let mut answers = self.persona.answers.iter();
        if let Some((_, answer)) = answers.find(|(question, _)| question.get_ref() == step) {
            return Some(answer.get_ref().options().to_vec());
        }
        let usual = USUAL.iter().find(|(question, _)| *question == step);
        let usual = usual.filter(|_| self.persona.otherwise == Otherwise::Usual);
        usual.map(|(_, option)| vec![(*option).to_owned()])
    }

    /// The newest button that sends this, whatever follows.
    fn shown(&self, begins: &str) -> Option<String> {
        let mut buttons = self.phone.buttons(MESSAGES);
        let is_it = |data: &&str| data.split(';').next() == Some(begins);
        let found = buttons.find(is_it).map(str::to_owned);
        found.filter(|data| !self.pressed.contains(data))
    }

    fn press_shown(&mut self, begins: &str) {
        if let Some(data) = self.shown(begins) {
            self.press(&data);
        }
    }

    fn press(&mut self, data: &str) {
        let cause = MomentCause::Pressed {
            label: self.phone.label_of(data),
            data: data.to_owned(),
        };
        let press = self.phone.press_of(data);
        self.happens(cause, press);
    }

    /// Moves the clock; what comes due on the way happens at its minute.
    fn until(&mut self, target: DateTime<Utc>) {
        while let Some((wake, what)) = self.phone.comes_due(target) {
            self.happens(MomentCause::CameDue(wake), what);
        }
        self.phone.now = target;
    }

    fn happens(&mut self, cause: MomentCause, what: What) {
        let effects = self.phone.happens(what);
        let Phone {
            book, chat, now, ..
        } = &self.phone;
        let (sounding, silent) = moment::unasked(chat, *now, &effects);
        let arrived = delivered(&effects);
        let moment = LivedMoment {
            at: *now,
            cause,
            lines: lines(book, &chat.person, *now, &effects),
            offered: offered(book, chat, *now, moment::buttons(&effects)),
            effects,
            sounding,
            silent,
        };
        (self.watch)(chat, &moment);
        self.moments.push(moment);
        for what in arrived {
            self.happens(MomentCause::Arrived, what);
        }
    }
}

/// The units that buttons offer.
fn offered<'b>(
    book: &Book,
    chat: &Chat,
    now: DateTime<Utc>,
    buttons: impl Iterator<Item = &'b str>,
) -> Vec<OfferedUnit> {
    let ids = buttons.filter_map(|data| data.split(';').next()?.strip_prefix("plan.unit="));
    let units = ids.filter_map(|id| book.unit(id));
    let offered = units.map(|unit| OfferedUnit {
        unit: unit.id.clone(),
        why: why(chat, unit, now),
    });
    offered.collect()
}

fn midnight(date: NaiveDate) -> chrono::NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}
