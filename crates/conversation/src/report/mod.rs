//! `/report` as text: counts, the last ten nights, and what can be corrected.

pub mod doctor;
pub mod entry;
mod figures;
pub mod phrase;
pub mod pictures;
mod plan;
mod press;
mod sleep;

pub use press::Press;

use crate::buttons::carried::{CrampId, NightOf};
use crate::buttons::data::button;
use crate::checkin::Press as CheckinPress;
use crate::context::Context;
use crate::effect::Purpose;
use crate::layout::SectionLook;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::night_count;
use crate::view::View;
use crate::wording;
use charley_core::chat::Handle;
use charley_core::diary::report::{self, Window};
use charley_core::diary::{Cramp, Diary, Record, Source};
use charley_core::papers::ExportFile;
use charley_core::picture::Picture;
use charley_core::words::{Text, drawn, paper};
use chrono::{NaiveDate, Weekday};

const NIGHTS_SHOWN: u64 = 10;
/// How far back a forgotten cramp can be added.
const NIGHTS_TO_ADD: u64 = 7;
/// Until noon, last night is fresh; anything older is from memory (brief §9).
const FRESH_UNTIL_HOUR: u32 = 12;
/// Entries of one night that get a button.
const ENTRIES_MAX: usize = 20;

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    let view = cx.view();
    let screen = match press {
        Press::All => overview(view),
        Press::Nights => nights(view),
        Press::Night { night } => of_night(view, night),
        Press::Add => which_night(view),
        Press::AddTo { night } => return add_to(cx, night, on),
        Press::Calendar => return picture(cx, pictures::month),
        Press::Trend => return picture(cx, pictures::trend),
        Press::Sleep => return sleep_picture(cx),
        Press::Doctor => return Ok(doctor::open(cx, Some(on))),
        Press::Question => return Ok(doctor::ask(cx, Some(on))),
        Press::NoQuestion => return Ok(doctor::leave_out(cx, on)),
        Press::NightsFile => return Ok(doctor::send(cx, ExportFile::Nights)),
        Press::PageA4 => return Ok(doctor::send(cx, ExportFile::PageA4)),
        Press::PageLetter => return Ok(doctor::send(cx, ExportFile::PageLetter)),
        Press::Fhir => return Ok(doctor::send(cx, ExportFile::Fhir)),
        Press::Entry { cramp } => entry::screen(view, view.logged(cramp)?),
        Press::HowBad { cramp } => entry::how_bad(view.logged(cramp)?),
        Press::Severity { severity, cramp } => return entry::set_severity(cx, cramp, severity, on),
        Press::Details { cramp } => return entry::ask_details(cx, cramp, on),
        Press::Remove { cramp } => entry::ask_to_remove(view.logged(cramp)?),
        Press::RemoveYes { cramp } => return entry::remove(cx, cramp, on),
    };
    Ok(Next::Show(screen, Some(on)))
}

fn picture(
    cx: &mut Context,
    draw: impl Fn(&Diary, NaiveDate, Weekday) -> (Picture, Message),
) -> Result<Next, Stale> {
    let last = last_night(cx.view()).ok_or(Stale::Old)?;
    let (picture, caption) = draw(&cx.chat.diary, last, cx.view().week_starts());
    cx.send_picture(picture, caption, Purpose::Reply);
    Ok(Next::Done)
}

fn sleep_picture(cx: &mut Context) -> Result<Next, Stale> {
    let fortnight = sleep::Fortnight::of(&cx.chat.diary).ok_or(Stale::Old)?;
    let (picture, caption) = sleep::picture(&cx.chat.diary, &fortnight);
    cx.send_picture(picture, caption, Purpose::Reply);
    Ok(Next::Done)
}

/// `/report`.
pub fn overview(view: View) -> Message {
    let Some(last) = last_night(view) else {
        return without_zone(view);
    };
    let two_weeks = report::window(&view.chat.diary, last, 14);
    if two_weeks.nights == 0 {
        return with_add_button(Message::new(phrase::REPORT_EMPTY));
    }
    let four_weeks = report::window(&view.chat.diary, last, 28);
    let figures = figures::of_windows(&two_weeks, &four_weeks);
    let message = Message::default()
        .laid_out(SectionLook::HeadedTable(figures), |message| {
            let message = message
                .paragraph(phrase::REPORT_HEAD)
                .paragraph(window_head(phrase::REPORT_TWO_WEEKS, &two_weeks));
            let message = window_lines(message, &two_weeks)
                .paragraph(window_head(phrase::REPORT_FOUR_WEEKS, &four_weeks));
            window_lines(message, &four_weeks)
        })
        .paragraph(phrase::REPORT_MISSING_NOT_CLEAR);
    let message = sleep::add_lines(message, &view.chat.diary);
    let message = plan::add_lines(message, view, last)
        .row([button(phrase::BUTTON_LAST_NIGHTS, Press::Nights)])
        .row([button(drawn::BUTTON_CALENDAR, Press::Calendar)])
        .row([button(drawn::BUTTON_TREND, Press::Trend)]);
    let message = match sleep::Fortnight::of(&view.chat.diary) {
        Some(_) => message.row([button(drawn::BUTTON_BED_BARS, Press::Sleep)]),
        None => message,
    };
    with_add_button(message).row([button(paper::BUTTON_FOR_DOCTOR, Press::Doctor)])
}

fn with_add_button(message: Message) -> Message {
    message.row([button(phrase::BUTTON_ADD_FORGOTTEN, Press::Add)])
}

/// Until the zone is known no night is: the plain count, and where to tell it.
fn without_zone(view: View) -> Message {
    let count = view.chat.diary.cramps.len();
    Message::new(phrase::REPORT_NO_ZONE.text().with("cramps", count))
}

fn last_night(view: View) -> Option<NaiveDate> {
    view.chat.newest_night(view.at)
}

pub fn window_head(phrase: charley_core::words::Phrase, window: &Window) -> Text {
    phrase
        .text()
        .with("recorded", window.recorded)
        .with("nights", window.nights)
        .with("missing", window.missing())
}

pub fn window_lines(message: Message, window: &Window) -> Message {
    let counts = phrase::REPORT_COUNTS
        .text()
        .with("nights", window.with_cramp)
        .with("cramps", window.cramps);
    let message = message.line(counts);
    let Some(worst) = window.worst else {
        return message;
    };
    message.line(match window.median {
        Some(median) => {
            let text = phrase::REPORT_SEVERITY.text().with("worst", worst);
            text.with("median", median)
        }
        None => phrase::REPORT_WORST.text().with("worst", worst),
    })
}

/// The last ten nights, each to be opened.
fn nights(view: View) -> Message {
    let Some(last) = last_night(view) else {
        return without_zone(view);
    };
    let nights = report::last_nights(last, NIGHTS_SHOWN).map(|night| {
        let label = night_label(view, night);
        [button(
            label,
            Press::Night {
                night: NightOf(night),
            },
        )]
    });
    let message = Message::new(phrase::REPORT_NIGHTS_HEAD);
    let message = nights.fold(message, Message::row);
    message.row([button(phrase::BUTTON_BACK, Press::All)])
}

fn night_label(view: View, night: NaiveDate) -> Text {
    let count = report::cramps_of(&view.chat.diary, night).count();
    let day = wording::day(night);
    if count > 0 {
        let text = phrase::NIGHT_WITH_CRAMPS.text().with("day", day);
        return text.with("cramps", count);
    }
    let phrase = if report::is_recorded(&view.chat.diary, night) {
        phrase::NIGHT_CLEAR
    } else {
        phrase::NIGHT_UNKNOWN
    };
    phrase.text().with("day", day)
}

/// One night with its entries.
fn of_night(view: View, night: NightOf) -> Message {
    let message = Message::new(night_label(view, night.0));
    let cramps = report::cramps_of(&view.chat.diary, night.0).take(ENTRIES_MAX);
    let entries = cramps.map(|cramp| {
        let open = Press::Entry {
            cramp: CrampId(cramp.id),
        };
        [button(wording::details::label(cramp), open)]
    });
    entries
        .fold(message, Message::row)
        .row([button(
            phrase::BUTTON_CORRECT_NIGHT,
            CheckinPress::Correct { night },
        )])
        .row([button(phrase::BUTTON_BACK, Press::Nights)])
}

/// *Add one I forgot*: which night?
fn which_night(view: View) -> Message {
    let Some(last) = last_night(view) else {
        return without_zone(view);
    };
    let nights = report::last_nights(last, NIGHTS_TO_ADD).map(|night| {
        let add_to = Press::AddTo {
            night: NightOf(night),
        };
        [button(wording::day(night), add_to)]
    });
    let message = Message::new(phrase::REPORT_ADD_WHICH);
    let message = nights.fold(message, Message::row);
    message.row([button(phrase::BUTTON_BACK, Press::All)])
}

/// Adds a cramp to a night; only the night is known of it.
fn add_to(cx: &mut Context, NightOf(night): NightOf, on: Handle) -> Result<Next, Stale> {
    let last = last_night(cx.view()).ok_or(Stale::Old)?;
    if !report::last_nights(last, NIGHTS_TO_ADD).any(|one| one == night) {
        return Err(Stale::Old);
    }
    let cramp = forgotten(cx, night, last == night);
    let screen = entry::how_bad(&cramp);
    if !cx.keep_new(Record::Cramp(cramp)) {
        return Ok(Next::Done);
    }
    night_count::follow_cramps(cx, night);
    Ok(Next::Show(screen, Some(on)))
}

fn forgotten(cx: &mut Context, night: NaiveDate, is_last: bool) -> Cramp {
    use chrono::Timelike;
    let is_morning = cx.local(cx.event.at).hour() < FRESH_UNTIL_HOUR;
    let id = cx.new_record_id();
    Cramp {
        from_memory: !(is_last && is_morning),
        ..Cramp::of_night(id, Some(night), Source::Log, cx.event.recorded_at)
    }
}
