//! Taking the database over: who stands by watches for the owner's signs of life with
//! a clock of its own, so that nobody's clock is compared with another's.

use super::commit::fenced;
use super::connect::{ATTEMPT_EVERY, Outage, ServerLink, Statement};
use super::failures::Unanswered;
use super::members::{JOIN_EVERY, Membership};
use crate::contract::StoreError;
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

/// An owner that gave none for so long is dead.
const DEAD_AFTER: Duration = Duration::from_secs(6);

/// Who looks less often than this has not watched without a break.
const BREAK: Duration = Duration::from_secs(2);

const WATCH: &str = "select holder::text, beat from charley.beat where one";
const TAKE: &str = "select charley.take_v2($1::uuid, $2::uuid, $3, $4, $5)";
const LAST: &str = "update charley.owner set holder = holder where holder = $1::uuid \
                    returning last_group";

/// What was seen of whoever has the database.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    holder: Option<String>,
    beat: i64,
}

/// How long the same has been seen, looked at without a break.
struct Watch {
    seen: Seen,
    /// The end of the first look that saw it.
    since: Instant,
    /// The last look, from its beginning to its end.
    looked: (Instant, Instant),
}

impl Watch {
    fn look(watch: Option<Watch>, seen: Seen, looked: (Instant, Instant)) -> Watch {
        let (_, end) = looked;
        let is_unbroken = |before: &Watch| end - before.looked.1 <= BREAK;
        let since = watch
            .filter(|before| before.seen == seen && is_unbroken(before))
            .map_or(end, |before| before.since);
        Watch {
            seen,
            since,
            looked,
        }
    }

    fn is_free(&self) -> bool {
        self.seen.holder.is_none() || self.looked.0.duration_since(self.since) >= DEAD_AFTER
    }
}

/// Waits until this holder has the database; returns the last group in it, and when
/// the taking began, which is a sign of life.
pub async fn wait_to_own(
    link: &ServerLink,
    membership: &Membership,
) -> Result<(i64, Option<Instant>), StoreError> {
    let holder = &membership.holder;
    let mut joined = None;
    let mut watch: Option<Watch> = None;
    let mut outage = Outage::default();
    let mut is_told = false;
    loop {
        let start = Instant::now();
        match look(link, membership, &mut joined).await {
            Ok(seen) if seen.holder.as_ref() == Some(holder) => {
                // An earlier attempt whose answer was lost.
                return Ok((last_group(link, holder).await?, None));
            }
            Ok(seen) => {
                membership.contact.answered();
                outage = Outage::default();
                let now = Watch::look(watch.take(), seen, (start, Instant::now()));
                if now.is_free()
                    && let Some(last) = take(link, membership, &now.seen).await
                {
                    return Ok((last, Some(start)));
                }
                watch = Some(now);
            }
            Err(unanswered) => {
                membership.contact.missed();
                watch = None;
                outage.wait(unanswered, link.address()).await?;
                continue;
            }
        }
        if !is_told {
            is_told = true;
            tracing::info!("another Charley has what is kept in PostgreSQL. Standing by");
        }
        sleep(ATTEMPT_EVERY).await;
    }
}

/// Says now and then that it is there, too.
async fn look(
    link: &ServerLink,
    membership: &Membership,
    joined: &mut Option<Instant>,
) -> Result<Seen, Unanswered> {
    if joined.is_none_or(|joined| joined.elapsed() >= JOIN_EVERY) {
        membership.join(link).await?;
        *joined = Some(Instant::now());
    }
    let rows = link.ask(&Statement::of(WATCH, Vec::new())).await?;
    let empty = || Unanswered::Refused("its table `beat` is empty. Restore a backup".to_owned());
    let row = rows.first().ok_or_else(empty)?;
    Ok(Seen {
        holder: row.get(0),
        beat: row.get(1),
    })
}

/// Nothing where somebody was quicker, the owner lives, or the answer was lost: the
/// next look shows which.
async fn take(link: &ServerLink, membership: &Membership, seen: &Seen) -> Option<i64> {
    let Membership { holder, known, .. } = membership;
    let statement = Statement::of(
        TAKE,
        vec![
            (Box::new(holder.clone()), Type::TEXT),
            (Box::new(seen.holder.clone()), Type::TEXT),
            (Box::new(seen.beat), Type::INT8),
            (Box::new(known.min), Type::INT4),
            (Box::new(known.max), Type::INT4),
        ],
    );
    match link.ask(&statement).await {
        Ok(rows) => rows.first().and_then(|row: &Row| row.get(0)),
        Err(unanswered) => {
            tracing::warn!("taking over: {unanswered:?}");
            None
        }
    }
}

async fn last_group(link: &ServerLink, holder: &str) -> Result<i64, StoreError> {
    let statement = Statement::of(LAST, vec![(Box::new(holder.to_owned()), Type::TEXT)]);
    let rows = link.ask_until_answered(&statement).await?;
    rows.first()
        .map_or_else(|| Err(fenced()), |row| Ok(row.get(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(beat: i64) -> Seen {
        let holder = Some("somebody".to_owned());
        Seen { holder, beat }
    }

    /// Looks once every half second, each time at this beat.
    fn after(start: Instant, beats: &[i64]) -> Watch {
        let looks = beats.iter().zip(0_u32..);
        let watch = looks.fold(None, |watch, (beat, nth)| {
            let now = start + Duration::from_millis(500) * nth;
            Some(Watch::look(watch, seen(*beat), (now, now)))
        });
        watch.unwrap()
    }

    #[test]
    fn an_owner_is_dead_once_its_beat_has_stood_for_long() {
        let start = Instant::now();
        assert!(!after(start, &[1; 12]).is_free());
        assert!(after(start, &[1; 13]).is_free());
        let moved = [vec![1; 11], vec![2; 3]].concat();
        assert!(!after(start, &moved).is_free());
    }

    #[test]
    fn who_has_looked_away_begins_anew() {
        let start = Instant::now();
        let watch = after(start, &[1; 12]);
        let late = watch.looked.1 + BREAK + Duration::from_millis(1);
        let watch = Watch::look(Some(watch), seen(1), (late, late));
        assert!(!watch.is_free());
    }

    #[test]
    fn nobody_has_what_was_given_back() {
        let seen = Seen {
            holder: None,
            beat: 7,
        };
        let now = Instant::now();
        assert!(Watch::look(None, seen, (now, now)).is_free());
    }
}
