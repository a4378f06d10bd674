//! Taking the database over: who stands by watches for the owner's signs of life with
//! a clock of its own, so that nobody's clock is compared with another's.

use super::commit::fenced;
use super::connect::{ATTEMPT_EVERY, Outage, ServerLink, Statement, Value};
use super::contact::SERVER_MICROS;
use super::failures::Unanswered;
use super::members::{JOIN_EVERY, Membership};
use crate::contract::StoreError;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

/// An owner that gave none for so long is dead.
const DEAD_AFTER: Duration = Duration::from_secs(6);

/// Who looks less often than this has not watched without a break.
const BREAK: Duration = Duration::from_secs(2);

const WATCH: &str = "select holder::text, beat, \
     (select array_agg(member::text order by member) from charley.pulse), \
     (select array_agg(beat order by member) from charley.pulse), \
     (select sealed from charley.people where slot = 0)";
const TAKE: &str = "select charley.take_v3($1::uuid, $2::uuid, $3, $4, $5)";
const ENTER: &str = "select charley.enter_v1($1::uuid, $2, $3)";
const LAST: &str = "select charley.last_v1($1::uuid)";
const FENCE: &str = "select charley.fence_v1($1::uuid, $2)";

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

/// Those who share the database, and how long each has given no sign of life.
#[derive(Default)]
pub struct Sharers(BTreeMap<String, Watch>);

impl Sharers {
    /// A look at all of them, from its beginning to its end.
    pub fn see(&mut self, members: &[(String, i64)], looked: (Instant, Instant)) {
        let mut before = std::mem::take(&mut self.0);
        for (member, beat) in members {
            let seen = Seen {
                holder: Some(member.clone()),
                beat: *beat,
            };
            let watch = Watch::look(before.remove(member), seen, looked);
            self.0.insert(member.clone(), watch);
        }
    }

    /// Those who are dead, with their last sign of life.
    pub fn dead(&self) -> impl Iterator<Item = (&str, i64)> {
        let dead = self.0.iter().filter(|(_, watch)| watch.is_free());
        dead.map(|(member, watch)| (member.as_str(), watch.seen.beat))
    }

    /// Nothing that one of them still has in hand is written from here on.
    pub async fn fence(&self, link: &ServerLink, dead: &str, beat: i64) -> Result<(), Unanswered> {
        let values: Vec<Value> = vec![
            (Box::new(dead.to_owned()), Type::TEXT),
            (Box::new(beat), Type::INT8),
        ];
        let rows = link.ask(&Statement::of(FENCE, values)).await?;
        if rows.first().is_some_and(|row| row.get(0)) {
            tracing::warn!("a Charley gave no sign of life any more; others take its parts");
        }
        Ok(())
    }
}

/// How this process came to have the database.
pub struct Taken {
    pub last_group: i64,
    /// When the taking began, which is a sign of life.
    pub since: Option<Instant>,
    /// Others have parts of it already.
    pub is_shared: bool,
}

/// What was found of the database.
struct Found {
    owner: Seen,
    sharers: Vec<(String, i64)>,
    /// The first slot of the people's keys, which says what seals them.
    first_slot: Option<Vec<u8>>,
    /// By the server's clock.
    unix_micros: i64,
}

/// Waits until this holder has the database, alone, or beside others where it wants
/// and may.
pub async fn wait_to_own(
    link: &ServerLink,
    membership: &Membership,
    may_share: &(dyn Fn(&[u8]) -> bool + Send + Sync),
) -> Result<Taken, StoreError> {
    let holder = &membership.holder;
    let mut joined = None;
    let mut watch: Option<Watch> = None;
    let mut sharers = Sharers::default();
    let mut outage = Outage::default();
    let mut is_told = false;
    loop {
        let start = Instant::now();
        match look(link, membership, &mut joined).await {
            Ok(found) if found.is_of(holder) => {
                // An earlier attempt whose answer was lost.
                return Ok(Taken {
                    last_group: last_group(link, holder).await?,
                    since: None,
                    is_shared: !found.sharers.is_empty(),
                });
            }
            Ok(found) => {
                membership.contact.answered(start, found.unix_micros);
                outage = Outage::default();
                let looked = (start, Instant::now());
                let is_shared = !found.sharers.is_empty();
                sharers.see(&found.sharers, looked);
                for (dead, beat) in sharers.dead() {
                    if let Err(unanswered) = sharers.fence(link, dead, beat).await {
                        tracing::warn!("fencing a dead one: {unanswered:?}");
                    }
                }
                let now = Watch::look(watch.take(), found.owner, looked);
                let last = match is_shared {
                    true if may_share(&found.first_slot.unwrap_or_default()) => {
                        enter(link, membership).await
                    }
                    false if now.is_free() => take(link, membership, &now.seen).await,
                    true | false => None,
                };
                if let Some(last_group) = last {
                    return Ok(Taken {
                        last_group,
                        since: Some(start),
                        is_shared,
                    });
                }
                watch = Some(now);
            }
            Err(unanswered) => {
                membership.contact.missed();
                watch = None;
                sharers = Sharers::default();
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
) -> Result<Found, Unanswered> {
    if joined.is_none_or(|joined| joined.elapsed() >= JOIN_EVERY) {
        membership.join(link).await?;
        *joined = Some(Instant::now());
    }
    let watch = format!("{WATCH}, {SERVER_MICROS} from charley.beat where one");
    let rows = link.ask(&Statement::of(watch, Vec::new())).await?;
    let empty = || Unanswered::Refused("its table `beat` is empty. Restore a backup".to_owned());
    let row = rows.first().ok_or_else(empty)?;
    let members: Option<Vec<String>> = row.get(2);
    let beats: Option<Vec<i64>> = row.get(3);
    let members = members.unwrap_or_default().into_iter();
    Ok(Found {
        owner: Seen {
            holder: row.get(0),
            beat: row.get(1),
        },
        sharers: members.zip(beats.unwrap_or_default()).collect(),
        first_slot: row.get(4),
        unix_micros: row.get(5),
    })
}

impl Found {
    fn is_of(&self, holder: &str) -> bool {
        let mut sharers = self.sharers.iter();
        self.owner.holder.as_deref() == Some(holder) || sharers.any(|(one, _)| one == holder)
    }
}

/// Nothing where nobody shares it any more, or the answer was lost.
async fn enter(link: &ServerLink, membership: &Membership) -> Option<i64> {
    let Membership { holder, known, .. } = membership;
    let statement = Statement::of(
        ENTER,
        vec![
            (Box::new(holder.clone()), Type::TEXT),
            (Box::new(known.min), Type::INT4),
            (Box::new(known.max), Type::INT4),
        ],
    );
    told(link.ask(&statement).await)
}

fn told(answer: Result<Vec<Row>, Unanswered>) -> Option<i64> {
    match answer {
        Ok(rows) => rows.first().and_then(|row: &Row| row.get(0)),
        Err(unanswered) => {
            tracing::warn!("taking over: {unanswered:?}");
            None
        }
    }
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
    told(link.ask(&statement).await)
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
