//! The hours that come back when a pack is over by date, so that what is due then is
//! planned by them before anything happens.

use charley_core::chat::{Chat, hours_of};
use charley_core::coach::packs;
use charley_core::diary::Hours;
use chrono::NaiveDate;

/// The last night before the hours go back, and the hours that come then.
pub fn hours_to_come(chat: &Chat) -> Option<(NaiveDate, Hours)> {
    let by_date = packs::on(&chat.diary).filter_map(|plan| {
        let is_last = packs::later_to_move(&chat.diary, plan.id).is_none();
        let hours = packs::hours_before(plan).filter(|_| is_last)?;
        Some((packs::until(plan)?, hours))
    });
    let (last, hours) = by_date.min_by_key(|(until, _)| *until)?;
    let hours = hours_of(hours.zone, hours.bedtime, hours.rising)?;
    Some((last, hours))
}
