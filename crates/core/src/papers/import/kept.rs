//! Whether the habits of the plan were kept, as a check-in of a file tells it.

use super::fields::{BadField, Fields};
use crate::diary::plan::KeptAnswer;
use std::collections::BTreeMap;

/// Habits that one check-in tells of; nobody has so many at once.
const KEPT_MAX: usize = 16;

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
