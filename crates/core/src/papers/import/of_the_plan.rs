//! The habits of the plan and the looks back on its weeks, read back from a file.
//! Weeks under way do not come back: their messages would come unasked.

use super::fields::{BadField, Fields};
use super::reading;
use crate::dialogue::ask::id_fault;
use crate::dialogue::own_words;
use crate::dialogue::units::PACK_DAYS_MAX;
use crate::diary::plan::{HabitCue, OWN_CUE_CHARS_MAX, PackOn, PlannedHabit, Review};
use crate::diary::quiet_note::{NOTES_MAX, QuietNote};
use chrono::Days;

/// Of how many steps a habit was ever made easier, and of how many weeks.
const STEPS_MAX: u8 = 100;
const ID_BYTES_MAX: usize = 64;

pub fn plan(fields: &Fields) -> Result<PlannedHabit, BadField> {
    Ok(PlannedHabit {
        id: reading::id(fields, 'p')?,
        unit: id(fields, "unit")?.ok_or_else(|| fields.bad("unit"))?,
        unit_version: fields.required("unit_version")?,
        action: id(fields, "action")?.ok_or_else(|| fields.bad("action"))?,
        cue: cue(fields)?,
        obstacle: id(fields, "obstacle")?,
        begun_night: night(fields, "begun_night")?,
        state: fields.required("state")?,
        easier_steps: fields.number("easier_steps", STEPS_MAX)?.unwrap_or(0),
        ended_night: fields.night("ended_night")?,
        why_never: fields.optional("why_never")?,
        auto: fields.optional("auto")?,
        pack: pack(fields)?,
        note: fields.checked("note", |note: &QuietNote| note.sent <= NOTES_MAX)?,
    })
}

/// A pack that is on comes back as it was, and ends as it would have.
fn pack(fields: &Fields) -> Result<Option<PackOn>, BadField> {
    let begun = night(fields, "begun_night")?;
    let last = begun + Days::new(PACK_DAYS_MAX.into());
    let can_be = |pack: &PackOn| {
        pack.until
            .is_none_or(|until| (begun..=last).contains(&until))
    };
    fields.checked("pack", can_be)
}

fn cue(fields: &Fields) -> Result<Option<HabitCue>, BadField> {
    let known = id(fields, "cue")?.map(HabitCue::Known);
    let fits = |words: &String| own_words::fits(words, OWN_CUE_CHARS_MAX);
    let own = fields.checked("own_cue", fits)?.map(HabitCue::Own);
    Ok(known.or(own))
}

pub fn review(fields: &Fields) -> Result<Review, BadField> {
    Ok(Review {
        last_night: night(fields, "last_night")?,
        week: fields
            .number("week", STEPS_MAX)?
            .ok_or_else(|| fields.bad("week"))?,
        choice: fields.optional("choice")?,
        unit: id(fields, "unit")?,
        answered_at: fields.moment("answered_at")?,
        worth: fields.optional("worth")?,
    })
}

/// An id as the files of the units have them.
fn id(fields: &Fields, field: &'static str) -> Result<Option<String>, BadField> {
    let is_id = |id: &String| id.len() <= ID_BYTES_MAX && id_fault(id).is_none();
    fields.checked(field, is_id)
}

fn night(fields: &Fields, field: &'static str) -> Result<chrono::NaiveDate, BadField> {
    fields.night(field)?.ok_or_else(|| fields.bad(field))
}
