//! What Charley told somebody of their own nights, read back from a file: tests
//! by lot that are over, and links that were announced. A test under way goes
//! with its reminders, which do not come back.

use super::fields::{BadField, Fields};
use super::reading;
use crate::chat::Announced;
use crate::diary::Factor;
use crate::diary::trial::{Drawn, End, Ended, Lot, NIGHTS_MAX, Trial};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct LotIn {
    night: NaiveDate,
    with: bool,
    drawn_at: DateTime<Utc>,
    counts: bool,
}

/// `None` where it is under way.
pub fn trial(fields: &Fields) -> Result<Option<Trial>, BadField> {
    let Some(how) = fields.optional::<End>("ended")? else {
        return Ok(None);
    };
    let at = reading::moment(fields, "ended_at")?;
    Ok(Some(Trial {
        lots: lots(fields)?,
        ended: Some(Ended { at, how }),
        told_at: fields.moment("told_at")?,
        drawn: fields.optional::<Drawn>("drawn")?.unwrap_or_default(),
        ..Trial::new(
            reading::id(fields, 't')?,
            fields.required("habit")?,
            reading::moment(fields, "begun_at")?,
        )
    }))
}

fn lots(fields: &Fields) -> Result<BTreeMap<NaiveDate, Lot>, BadField> {
    let can_be = |lot: &LotIn| fields.can_be_night(lot.night) && fields.can_have_been(lot.drawn_at);
    let is_one_test =
        |lots: &Vec<LotIn>| lots.len() <= NIGHTS_MAX as usize && lots.iter().all(can_be);
    let lots = fields.checked("nights", is_one_test)?;
    let lots = lots.ok_or_else(|| fields.bad("nights"))?;
    let lot = |one: LotIn| {
        let lot = Lot {
            with: one.with,
            drawn_at: one.drawn_at,
            left_out: false,
            counted: Some(one.counts),
        };
        (one.night, lot)
    };
    Ok(lots.into_iter().map(lot).collect())
}

pub fn announced(fields: &Fields) -> Result<(Factor, Announced), BadField> {
    let announced = Announced {
        way: fields.required("way")?,
        at: reading::moment(fields, "at")?,
        withdrawn_at: fields.moment("withdrawn_at")?,
    };
    Ok((fields.required("exposure")?, announced))
}
