//! The habits of the plan and the looks back on its weeks, read back from a file.
//! Weeks under way do not come back: their messages would come unasked.

use super::fields::{BadField, Fields};
use super::reading;
use crate::dialogue::ask::id_fault;
use crate::dialogue::own_words;
use crate::diary::plan::{Cue, KeptAnswer, OWN_CUE_CHARS_MAX, Plan, Review};
use std::collections::BTreeMap;

/// Habits that one check-in tells of; nobody has so many at once.
const KEPT_MAX: usize = 16;
/// Of how many steps a habit was ever made easier, and of how many weeks.
const STEPS_MAX: u8 = 100;
const ID_BYTES_MAX: usize = 64;

pub fn plan(fields: &Fields) -> Result<Plan, BadField> {
    Ok(Plan {
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
    })
}

fn cue(fields: &Fields) -> Result<Option<Cue>, BadField> {
    let known = id(fields, "cue")?.map(Cue::Known);
    let fits = |words: &String| own_words::fits(words, OWN_CUE_CHARS_MAX);
    let own = fields.checked("own_cue", fits)?.map(Cue::Own);
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
    })
}

/// Whether each habit was kept, by its number.
pub fn kept(fields: &Fields) -> Result<BTreeMap<u64, KeptAnswer>, BadField> {
    let is_right = |kept: &BTreeMap<String, KeptAnswer>| {
        kept.len() <= KEPT_MAX && kept.keys().all(|id| number(id).is_some())
    };
    let kept = fields.checked("kept", is_right)?.unwrap_or_default();
    let numbered = |(id, answer): (String, KeptAnswer)| Some((number(&id)?, answer));
    Ok(kept.into_iter().filter_map(numbered).collect())
}

fn number(id: &str) -> Option<u64> {
    id.strip_prefix('p')?.parse().ok()
}

/// An id as the files of the units have them.
fn id(fields: &Fields, field: &'static str) -> Result<Option<String>, BadField> {
    let is_id = |id: &String| id.len() <= ID_BYTES_MAX && id_fault(id).is_none();
    fields.checked(field, is_id)
}

fn night(fields: &Fields, field: &'static str) -> Result<chrono::NaiveDate, BadField> {
    fields.night(field)?.ok_or_else(|| fields.bad(field))
}
