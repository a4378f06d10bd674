//! The parts of the page that are counted.

use super::counts::{Legs, Span, tenths_a_week};
use super::night_by_night::night_by_night;
use super::{Page, PageSpans, count, date, list, part};
use crate::diary::clock_time::shown;
use crate::diary::report::Window;
use crate::diary::{Exposure, Factor, Leg, MinutesRange, Muscle};
use crate::papers::export::id;
use crate::papers::habits;
use crate::picture::SheetPart;
use crate::words::{Phrase, Text, paper};

impl Page<'_> {
    pub fn counted(&self, spans: &PageSpans) -> Vec<SheetPart> {
        let weeks = &spans.weeks;
        vec![
            part(paper::PART_OFTEN, self.often(weeks, &spans.whole)),
            night_by_night(&spans.drawn),
            part(paper::PART_BAD, self.bad(weeks)),
            part(paper::PART_WHERE, self.places(weeks)),
            part(paper::PART_WHEN, self.times(weeks)),
            part(paper::PART_SLEEP, self.sleep(weeks)),
            part(paper::PART_TRIED, self.tried(weeks, &spans.drawn)),
        ]
    }

    fn often(&self, weeks: &Span, whole: &Span) -> Vec<Text> {
        let two_weeks = Span::of(self.chat, weeks.last, 14);
        let mut lines = Vec::new();
        lines.extend(two_weeks.map(|span| window(paper::PAGE_TWO_WEEKS.text(), &span.window())));
        lines.push(window(paper::PAGE_FOUR_WEEKS.text(), &weeks.window()));
        if whole.first < weeks.first {
            let since = paper::PAGE_SINCE.text().with("day", date(whole.first));
            lines.push(window(since, &whole.window()));
        }
        lines.push(paper::PAGE_MISSING.text());
        lines
    }

    fn bad(&self, weeks: &Span) -> Vec<Text> {
        let window = weeks.window();
        let worst_and_usual = window.worst.zip(window.median).map(|(worst, usual)| {
            paper::PAGE_SEVERITY
                .text()
                .with("worst", worst)
                .with("usual", usual)
                .with("told", window.severities)
                .with("cramps", window.cramps)
        });
        worst_and_usual
            .into_iter()
            .chain(self.lengths(weeks))
            .collect()
    }

    fn lengths(&self, weeks: &Span) -> Vec<Text> {
        let lengths = weeks.lengths();
        let usual = lengths.iter().max_by_key(|(_, cramps)| *cramps);
        let usual_and_longest = usual.zip(lengths.last()).map(|(usual, longest)| {
            let text = paper::PAGE_LENGTH.text();
            let text = text.with("usual", minutes(usual.0));
            text.with("longest", minutes(longest.0))
        });
        let each = lengths
            .iter()
            .map(|(length, cramps)| count(minutes(*length), *cramps));
        let each = list(each).map(|all| paper::PAGE_LENGTHS.text().with("all", all));
        usual_and_longest.into_iter().chain(each).collect()
    }

    fn places(&self, weeks: &Span) -> Vec<Text> {
        let legs = self.legs(&weeks.legs());
        let legs = legs.map(|legs| paper::PAGE_LEGS.text().with("legs", legs));
        let muscles = weeks.muscles().into_iter().filter_map(|(muscle, legs)| {
            Some(
                paper::PAGE_MUSCLE
                    .text()
                    .with("muscle", self.muscle(muscle)?)
                    .with("legs", self.legs(&legs)?),
            )
        });
        legs.into_iter().chain(muscles).collect()
    }

    fn times(&self, weeks: &Span) -> Vec<Text> {
        let times = weeks.times();
        let known: usize = times.iter().map(|(_, cramps)| cramps).sum();
        let unknown = weeks.cramps().count() - known;
        let unknown = (unknown > 0).then(|| count(paper::PAGE_NO_TIME.text(), unknown));
        let bands = times
            .iter()
            .map(|(hours, cramps)| count(band(*hours), *cramps));
        let by_day = self.chat.person.hours().filter(|_| known > 0).map(|hours| {
            paper::PAGE_BY_DAY
                .text()
                .with("rising", shown(hours.rising))
                .with("bedtime", shown(hours.bedtime))
                .with("cramps", weeks.between(hours.rising, hours.bedtime))
        });
        list(bands.chain(unknown))
            .into_iter()
            .chain(by_day)
            .collect()
    }

    fn tried(&self, weeks: &Span, drawn: &Span) -> Vec<Text> {
        let helped = weeks.helped().into_iter().filter_map(|(helped, cramps)| {
            Some(count(
                self.option("details", "helped", &id(&helped))?,
                cramps,
            ))
        });
        let helped = list(helped).map(|helped| paper::PAGE_HELPED.text().with("helped", helped));
        let stretched = drawn.of_told(|checkin| checkin.stretch_done);
        let stretched = of_told(paper::PAGE_STRETCHED, stretched);
        let habits = habits::lines(&self.chat.diary, self.book, date);
        helped.into_iter().chain(stretched).chain(habits).collect()
    }

    fn muscle(&self, muscle: Option<Muscle>) -> Option<Text> {
        match muscle {
            Some(muscle) => self.option("details", "muscle", &id(&muscle)),
            None => Some(paper::PAGE_NO_MUSCLE.text()),
        }
    }

    /// "Left 5, Right 3"
    fn legs(&self, legs: &Legs) -> Option<Text> {
        let name = |leg: Option<Leg>| match leg {
            Some(leg) => self.option("details", "leg", &id(&leg)),
            None => Some(paper::PAGE_NO_LEG.text()),
        };
        let legs = legs.iter();
        list(legs.filter_map(|(leg, cramps)| Some(count(name(*leg)?, *cramps))))
    }
}

/// Days with alcohol and late caffeine, as they were ticked.
pub fn drinks(weeks: &Span) -> Vec<Text> {
    let days = |exposure| {
        let factor = Factor::Told(exposure);
        weeks.of_told(|checkin| factor.answer(&weeks.chat.diary, checkin))
    };
    let alcohol = of_told(paper::PAGE_ALCOHOL, days(Exposure::Alcohol));
    let caffeine = of_told(paper::PAGE_CAFFEINE, days(Exposure::LateCaffeine));
    alcohol.into_iter().chain(caffeine).collect()
}

/// "Last 2 weeks: cramps on 5 of 12 nights"
fn window(when: Text, window: &Window) -> Text {
    let a_week = match tenths_a_week(window) {
        Some(tenths) => paper::PAGE_A_WEEK
            .text()
            .with("whole", tenths / 10)
            .with("tenth", tenths % 10),
        None => paper::PAGE_TOO_FEW.text(),
    };
    paper::PAGE_WINDOW
        .text()
        .with("when", when)
        .with("with_cramp", window.with_cramp)
        .with("recorded", window.recorded)
        .with("missing", window.missing())
        .with("cramps", window.cramps)
        .with("a_week", a_week)
}

/// As it stands within a sentence.
fn minutes(length: MinutesRange) -> Text {
    match length {
        MinutesRange::Under1 => paper::PAGE_MINUTES_UNDER_1.text(),
        MinutesRange::From1To5 => paper::PAGE_MINUTES_1_TO_5.text(),
        MinutesRange::From5To10 => paper::PAGE_MINUTES_5_TO_10.text(),
        MinutesRange::Over10 => paper::PAGE_MINUTES_OVER_10.text(),
    }
}

/// "02:00–04:00"
fn band((from, to): (u32, u32)) -> Text {
    let hour = |hour: u32| format!("{hour:02}:00");
    paper::PAGE_BAND
        .text()
        .with("from", hour(from))
        .with("to", hour(to))
}

/// "on 3 of 20"; nothing where nobody told.
pub fn of_told(phrase: Phrase, (times, told): (usize, usize)) -> Option<Text> {
    let text = || phrase.text().with("times", times).with("told", told);
    (told > 0).then(text)
}
