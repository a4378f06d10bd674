//! One cramp of the diary: shown, corrected, removed.

use super::{Press, phrase};
use crate::asking;
use crate::buttons::carried::{CrampId, NightOf, Severity};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::night_count;
use crate::view::View;
use crate::wording::{self, details};
use charley_core::chat::{Aim, Handle};
use charley_core::diary::{Cramp, RecordKey, clock_time};
use charley_core::words::Text;

/// Everything about one cramp, with ways to correct it.
pub fn screen(view: View, cramp: &Cramp) -> Message {
    let message = lines(view, cramp).into_iter();
    let message = message.fold(Message::default(), Message::line);
    let id = CrampId(cramp.id);
    let message = message
        .row([button(
            phrase::BUTTON_CHANGE_SEVERITY,
            Press::HowBad { cramp: id },
        )])
        .row([button(
            phrase::BUTTON_CHANGE_DETAILS,
            Press::Details { cramp: id },
        )])
        .row([button(phrase::BUTTON_REMOVE, Press::Remove { cramp: id })]);
    match cramp.night.map(NightOf) {
        Some(night) => message.row([button(phrase::BUTTON_BACK, Press::Night { night })]),
        None => message,
    }
}

fn lines(view: View, cramp: &Cramp) -> Vec<Text> {
    let mut lines = vec![head(cramp)];
    if let Some(severity) = cramp.severity {
        lines.push(phrase::ENTRY_SEVERITY.text().with("severity", severity));
    }
    let details = [
        (
            phrase::ENTRY_LEG,
            details::option(view.book, "leg", &cramp.leg),
        ),
        (
            phrase::ENTRY_MUSCLE,
            details::option(view.book, "muscle", &cramp.muscle),
        ),
        (
            phrase::ENTRY_MINUTES,
            details::minutes(view.book, cramp.minutes),
        ),
    ];
    for (phrase, what) in details {
        lines.extend(what.map(|what| phrase.text().with("what", what)));
    }
    for helped in &cramp.helped {
        let what = details::option(view.book, "helped", &Some(helped));
        lines.extend(what.map(|what| phrase::ENTRY_HELPED.text().with("what", what)));
    }
    if let Some(note) = &cramp.note {
        lines.push(
            phrase::ENTRY_NOTE
                .text()
                .with("note", details::shortened(note)),
        );
    }
    if cramp.from_memory {
        lines.push(phrase::ENTRY_FROM_MEMORY.text());
    }
    lines
}

fn head(cramp: &Cramp) -> Text {
    let Some(night) = cramp.night else {
        return phrase::ENTRY_HEAD_NO_NIGHT.text();
    };
    let day = wording::day(night);
    match cramp.at {
        Some(at) => phrase::ENTRY_HEAD
            .text()
            .with("day", day)
            .with("time", clock_time::shown(at.time())),
        None => phrase::ENTRY_HEAD_NO_TIME.text().with("day", day),
    }
}

/// *How bad*: the numbers.
pub fn how_bad(cramp: &Cramp) -> Message {
    let cramp = CrampId(cramp.id);
    let press = |severity| Press::Severity { severity, cramp };
    let message = Message::new(phrase::LOG_HOW_BAD);
    wording::severity_rows(message, press)
        .row([button(phrase::BUTTON_BACK, Press::Entry { cramp })])
}

pub fn set_severity(
    cx: &mut Context,
    cramp: CrampId,
    severity: Severity,
    on: Handle,
) -> Result<Next, Stale> {
    let found = cx.view().logged(cramp)?.clone();
    night_count::keep_severity(cx, found, severity.number());
    let view = cx.view();
    Ok(Next::Show(screen(view, view.logged(cramp)?), Some(on)))
}

/// *Leg, muscle, length, what helped*, as a correction.
pub fn ask_details(cx: &mut Context, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    let aim = Aim::Details {
        cramp: cx.view().logged(cramp)?.id,
        checkin: false,
    };
    Ok(asking::start(cx, details::DETAILS, aim, Some(on)))
}

/// *Remove*: asks once.
pub fn ask_to_remove(cramp: &Cramp) -> Message {
    let cramp = CrampId(cramp.id);
    Message::new(phrase::ENTRY_REMOVE_ASK)
        .row([button(
            phrase::BUTTON_REMOVE_YES,
            Press::RemoveYes { cramp },
        )])
        .row([button(phrase::BUTTON_KEEP_IT, Press::Entry { cramp })])
}

pub fn remove(cx: &mut Context, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    let cramp = cx.view().logged(cramp)?;
    let (id, night) = (cramp.id, cramp.night);
    cx.discard(RecordKey::Cramp(id));
    if let Some(night) = night {
        night_count::follow_cramps(cx, night);
    }
    Ok(Next::Show(Message::new(phrase::ENTRY_REMOVED), Some(on)))
}
