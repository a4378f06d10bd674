//! A persona's weeks: in the morning the night is told, later the week is looked
//! back on, in the evening the stretch is done; or none of it.

mod answering;

use super::file::{Deed, DeedWhat, Persona};
use super::moment::{self, LivedMoment, MomentCause};
use super::phone::{Phone, delivered};
use super::taps::{self, COIN, Day};
use super::why::offered;
use crate::conversation::{Chat, Effect, What};
use crate::dialogue::Book;
use crate::place::{self, Zone};
use crate::transcript::{heard, lines};
use crate::words::ENGLISH;
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
/// Cramps that are logged come from here on ...
const FIRST_OF_NIGHT: TimeDelta = TimeDelta::minutes(75);
/// ... for so long.
const NIGHT_MINUTES: f64 = 240.0;
/// The most taps at one look at the phone.
const TAPS_MAX: usize = 150;
/// Buttons are looked for in so many of the newest messages.
const MESSAGES: usize = 8;

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
    let mut moments = Vec::new();
    let mut write = |phone: &Phone, cause, effects| {
        let moment = written_down(phone, cause, effects);
        watch(&phone.chat, &moment);
        moments.push(moment);
    };
    let chat = live(book, persona, weeks, language, &mut write);
    Played {
        start: persona.start,
        zone: persona.zone,
        moments,
        chat,
    }
}

/// Is shown the chat, when it was, and what came of it.
type SeeEffects<'a> = &'a mut dyn FnMut(&Chat, DateTime<Utc>, &[Effect]);

/// The same with nothing written down: `see` is shown what each moment led to.
pub fn lived_before(
    book: &Book,
    persona: &Persona,
    weeks: u32,
    language: &str,
    see: SeeEffects<'_>,
) -> Chat {
    let mut see = |phone: &Phone, _, effects: Vec<Effect>| see(&phone.chat, phone.now, &effects);
    live(book, persona, weeks, language, &mut see)
}

fn live(book: &Book, persona: &Persona, weeks: u32, language: &str, see: See<'_>) -> Chat {
    let mut life = Life::begin(book, persona, language, see);
    life.sets_up();
    for (number, date) in (1..=(weeks + 1) * 7).zip(persona.start.iter_days()) {
        life.lives(number, date);
    }
    life.phone.chat
}

/// The chat of somebody as it stands at an instant, under another number.
pub fn lived(
    book: &Book,
    persona: &Persona,
    language: &str,
    chat_id: i64,
    until: DateTime<Utc>,
) -> Chat {
    let mut nobody_sees = |_: &Phone, _, _| {};
    let mut life = Life::begin(book, persona, language, &mut nobody_sees);
    life.phone.chat.person.chat_id = chat_id;
    life.sets_up();
    let last = until.with_timezone(&persona.zone).date_naive();
    let days = persona.start.iter_days().take_while(|date| *date <= last);
    for (number, date) in (1..).zip(days) {
        life.lives_until(number, date, until);
    }
    life.until(until);
    life.phone.chat
}

struct Life<'a> {
    persona: &'a Persona,
    phone: Phone<'a>,
    /// Nobody presses the same button twice.
    pressed: BTreeSet<String>,
    see: See<'a>,
}

/// Is shown each moment, its cause and what came of it.
type See<'a> = &'a mut dyn FnMut(&Phone, MomentCause, Vec<Effect>);

/// Something that somebody may do on a day.
enum Occasion<'a> {
    /// Somebody is up with a cramp, and logs it.
    Night,
    Morning,
    Later,
    Evening,
    Deed(&'a Deed),
}

impl<'a> Life<'a> {
    fn begin(book: &'a Book, persona: &'a Persona, language: &str, see: See<'a>) -> Self {
        let first = place::instant_at(persona.zone, midnight(persona.start) + FIRST_HOUR);
        Life {
            persona,
            phone: Phone::new(book, language, first),
            pressed: BTreeSet::new(),
            see,
        }
    }

    /// Tells the hours, and answers what is asked first.
    fn sets_up(&mut self) {
        // Half past ten is understood in every language as 22:30.
        let form = match self.phone.chat.person.language == ENGLISH {
            true => "%-I:%M%P",
            false => "%H:%M",
        };
        let clock = |time: NaiveTime| time.format(form).to_string();
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
        self.lives_until(number, date, DateTime::<Utc>::MAX_UTC);
    }

    fn lives_until(&mut self, number: u32, date: NaiveDate, end: DateTime<Utc>) {
        for (at, occasion) in self.occasions(number, date) {
            if (self.phone.now..=end).contains(&at) {
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
        let night = self.logged_at(date).map(|at| (at, Occasion::Night));
        let usual = night.into_iter().chain(usual).filter(|_| !is_silent);
        let deeds = persona.does.iter().filter(|deed| deed.day == number);
        let deeds = deeds.map(|deed| (at(deed.at, TimeDelta::zero()), Occasion::Deed(deed)));
        let mut occasions: Vec<_> = usual.chain(deeds).collect();
        occasions.sort_by_key(|(at, _)| *at);
        occasions
    }

    fn takes(&mut self, occasion: &Occasion, date: NaiveDate) {
        let night = date - Days::new(1);
        match occasion {
            Occasion::Night => self.logs(night),
            Occasion::Morning => self.morning(night),
            Occasion::Later => self.reacts(night),
            Occasion::Evening => self.evening(date),
            Occasion::Deed(deed) => match &deed.what {
                DeedWhat::Types(text) => self.says(text, night),
                DeedWhat::Presses(button) => {
                    self.press_shown(button);
                    self.answers(night);
                }
            },
        }
    }

    /// When a cramp of the night that ends on a date is logged.
    fn logged_at(&self, date: NaiveDate) -> Option<DateTime<Utc>> {
        let day = self.day(date - Days::new(1));
        let is_logged = day.is("cramp") && day.is("logged") && date > self.persona.start;
        let after = day.drawn().share("minute") * NIGHT_MINUTES;
        let at = || midnight(date) + FIRST_OF_NIGHT + TimeDelta::seconds(whole(after * 60.0));
        is_logged.then(|| place::instant_at(self.persona.zone, at()))
    }

    fn logs(&mut self, night: NaiveDate) {
        let day = self.day(night);
        let worst = day.answer("worst").unwrap_or_default();
        let leg = if day.drawn().share("leg") < 0.7 {
            "left"
        } else {
            "right"
        };
        let muscle = if day.drawn().share("muscle") < 0.8 {
            "calf"
        } else {
            "foot"
        };
        self.says(&format!("/log {worst} {leg} {muscle}"), night);
    }

    fn evening(&mut self, date: NaiveDate) {
        let day = self.day(date);
        if day.is("stretch_done") {
            self.press_shown("stretch.done");
        }
        if day.is(COIN) {
            self.press_shown("walk.done");
        }
    }

    fn morning(&mut self, night: NaiveDate) {
        if !self.day(night).is_told() {
            return;
        }
        self.says("/checkin", night);
        if !self.persona.taps.brief {
            self.press_shown("morning.more");
        }
        self.answers(night);
        self.reacts(night);
    }

    fn day(&self, night: NaiveDate) -> Day<'a> {
        let trials = self.phone.chat.diary.trials.values();
        let mut lots = trials.filter_map(|trial| trial.lots.get(&night));
        Day {
            persona: self.persona,
            night,
            is_with_habit: lots.next_back().is_some_and(|lot| lot.with),
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
        let arrived = delivered(&effects);
        (self.see)(&self.phone, cause, effects);
        for what in arrived {
            self.happens(MomentCause::Arrived, what);
        }
    }
}

fn written_down(phone: &Phone, cause: MomentCause, effects: Vec<Effect>) -> LivedMoment {
    let Phone {
        book, chat, now, ..
    } = phone;
    let (sounding, silent) = moment::unasked(chat, *now, &effects);
    LivedMoment {
        at: *now,
        cause,
        lines: lines(book, &chat.person, *now, &effects),
        offered: offered(book, chat, *now, moment::buttons(&effects)),
        effects,
        sounding,
        silent,
    }
}

/// The part before the point.
#[allow(clippy::cast_possible_truncation, reason = "below four hours")]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}

fn midnight(date: NaiveDate) -> chrono::NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}
