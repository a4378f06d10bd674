//! Several Charleys on one database: each sees who else is there, takes its share of
//! the parts, gives up what others are to have, and fences who is dead.

use super::commit::Holding;
use super::connect::{ServerLink, Statement, Value};
use super::failures::Unanswered;
use super::takeover::Sharers;
use crate::parts::{BulkAsked, BulkSlots, OwnedParts, PARTS, Parts, PartsHere, SharedPace};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

/// From one look at all others to the next.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Updates that may wait, of all parts, before no more are taken.
const UPDATES_MAX: i64 = 10_000;

const LOOK: &str = "select \
     (select array_agg(member::text order by member) from charley.pulse), \
     (select array_agg(beat order by member) from charley.pulse), \
     (select array_agg(is_ready order by member) from charley.pulse), \
     (select array_agg(owner::text order by part) from charley.part), \
     (select array_agg(part order by part) from charley.part where is_left), \
     (select count(*) from (select 1 from charley.inbox limit $1) waiting), \
     p.calls_per_second, \
     (extract(epoch from clock_timestamp() - p.lowered_at) * 1000)::float8, \
     (extract(epoch from p.rest_until - clock_timestamp()) * 1000)::float8 \
     from charley.pace p where p.one";
const READY: &str = "select charley.ready_v1($1::uuid)";
const SHARE: &str = "select charley.share_v1($1::uuid)";
const TAKE: &str = "select charley.take_parts_v1($1::uuid, $2)";
const GIVE: &str = "select charley.give_parts_v1($1::uuid, $2)";
const TIDIED: &str = "select charley.tidied_v1($1::uuid, $2)";
const BULK: &str = "select charley.bulk_v1($1, $2, $3, $4)";
const PACE: &str = "select charley.pace_v1($1::uuid, $2, $3)";
pub const BLOCK: &str = "select charley.block_v1($1)";

/// What of the database is this process's.
pub struct SharedDatabase {
    pub here: PartsHere,
    pub owned: watch::Sender<OwnedParts>,
    pub pace: watch::Sender<Option<SharedPace>>,
    pub is_latecomer: bool,
    is_shared: AtomicBool,
    /// It was told that nothing can be reserved.
    pub is_bulk_refused: AtomicBool,
    /// How often parts were given up.
    gives: AtomicU64,
    is_asked: watch::Sender<bool>,
}

impl SharedDatabase {
    /// All of it at first, or nothing where others have it.
    pub fn new(is_latecomer: bool) -> SharedDatabase {
        let parts = if is_latecomer {
            Parts::NONE
        } else {
            Parts::ALL
        };
        SharedDatabase {
            here: PartsHere::new(parts),
            owned: watch::Sender::new(OwnedParts {
                parts,
                unwanted: Parts::NONE,
                left: Parts::NONE,
                block: 0,
                sharers: 1,
                is_full: false,
            }),
            pace: watch::Sender::new(None),
            is_latecomer,
            is_shared: AtomicBool::new(is_latecomer),
            is_bulk_refused: AtomicBool::new(false),
            gives: AtomicU64::new(0),
            is_asked: watch::Sender::new(false),
        }
    }

    pub fn is_shared(&self) -> bool {
        self.is_shared.load(Ordering::SeqCst)
    }

    /// From here on others may have parts.
    pub fn begin(&self) {
        self.is_asked.send_replace(true);
    }

    /// Parts that were given up.
    pub fn gave(&self, parts: Parts) {
        self.gives.fetch_add(1, Ordering::SeqCst);
        self.owned.send_modify(|owned| {
            owned.parts = owned.parts.without(parts);
            owned.unwanted = owned.unwanted.without(parts);
        });
    }
}

pub fn giving(holder: &str, parts: Parts) -> Statement {
    of_parts(GIVE, holder, parts)
}

pub fn tidying(holder: &str, parts: Parts) -> Statement {
    of_parts(TIDIED, holder, parts)
}

fn of_parts(text: &str, holder: &str, parts: Parts) -> Statement {
    let numbers: Vec<i32> = parts.numbers().map(i32::from).collect();
    let values: Vec<Value> = vec![
        (Box::new(holder.to_owned()), Type::TEXT),
        (Box::new(numbers), Type::INT4_ARRAY),
    ];
    Statement::of(text, values)
}

/// The instants at which so many may be said that nobody asked for, one every so often of
/// all that is said. None where others have reserved all until `ahead`.
///
/// # Errors
/// There was no answer.
pub async fn reserve_bulk(link: &ServerLink, asked: BulkAsked) -> Result<BulkSlots, Unanswered> {
    let BulkAsked {
        count,
        every,
        lead,
        ahead,
    } = asked;
    let wanted = i32::try_from(count).unwrap_or(i32::MAX);
    let values: Vec<Value> = vec![
        (Box::new(wanted), Type::INT4),
        (Box::new(every.as_secs_f64() * 1_000.0), Type::FLOAT8),
        (Box::new(lead.as_secs_f64() * 1_000.0), Type::FLOAT8),
        (Box::new(ahead.as_secs_f64() * 1_000.0), Type::FLOAT8),
    ];
    let start = Instant::now();
    let rows = link.ask(&Statement::of(BULK, values)).await?;
    let took = start.elapsed();
    let first: Option<f64> = rows.first().and_then(|row| row.get(0));
    // The server looked at its clock somewhere between.
    let first = first.map(|first| start + took / 2 + milliseconds(first));
    let instants = (0..count).map(|nth| first.map(|first| first + every * nth));
    Ok(BulkSlots {
        instants: instants.flatten().collect(),
        unsure: took,
    })
}

pub fn telling(holder: &str, pace: SharedPace) -> Statement {
    let rest = pace.rest_until.saturating_duration_since(Instant::now());
    let values: Vec<Value> = vec![
        (Box::new(holder.to_owned()), Type::TEXT),
        (Box::new(pace.calls_per_second), Type::FLOAT8),
        (Box::new(rest.as_secs_f64() * 1_000.0), Type::FLOAT8),
    ];
    Statement::of(PACE, values)
}

/// What was seen of all who share it.
struct SharersLook {
    members: Vec<(String, i64)>,
    /// Those of them who are to have a share.
    ready: Vec<String>,
    owners: Vec<Option<String>>,
    left: Parts,
    is_full: bool,
    pace: Option<SharedPace>,
}

impl SharersLook {
    fn of(row: &Row) -> SharersLook {
        let now = Instant::now();
        let members: Option<Vec<String>> = row.get(0);
        let beats: Option<Vec<i64>> = row.get(1);
        let ready: Option<Vec<bool>> = row.get(2);
        let owners: Option<Vec<Option<String>>> = row.get(3);
        let left: Option<Vec<i32>> = row.get(4);
        let left = left.unwrap_or_default().into_iter();
        let (calls, ago, rest): (Option<f64>, f64, f64) = (row.get(6), row.get(7), row.get(8));
        let members = members.unwrap_or_default();
        let those = members.iter().zip(ready.unwrap_or_default());
        SharersLook {
            ready: those
                .filter(|(_, ready)| *ready)
                .map(|(member, _)| member.clone())
                .collect(),
            members: members.into_iter().zip(beats.unwrap_or_default()).collect(),
            owners: owners.unwrap_or_default(),
            left: left.filter_map(|part| u8::try_from(part).ok()).collect(),
            is_full: row.get::<_, i64>(5) >= UPDATES_MAX,
            pace: calls.map(|calls_per_second| SharedPace {
                calls_per_second,
                lowered_at: now.checked_sub(milliseconds(ago)).unwrap_or(now),
                rest_until: now + milliseconds(rest),
            }),
        }
    }

    fn parts_of(&self, whose: Option<&str>) -> Parts {
        let owners = (0_u8..).zip(&self.owners);
        let theirs = owners.filter(|(_, owner)| owner.as_deref() == whose);
        theirs.map(|(part, _)| part).collect()
    }

    /// How many parts are to be this one's; nothing where it is not there.
    fn share_of(&self, me: &str) -> Option<u32> {
        let place = self.ready.iter().position(|member| member == me)?;
        Some(share(place, self.ready.len()))
    }
}

/// Of a time that is to come, or has gone by.
fn milliseconds(time: f64) -> Duration {
    Duration::try_from_secs_f64(time.max(0.0) / 1_000.0).unwrap_or_default()
}

/// The parts of the one in this place among so many.
fn share(place: usize, of: usize) -> u32 {
    let (of, place) = (of.max(1), place);
    let of = u32::try_from(of).unwrap_or(PARTS);
    let is_larger = u32::try_from(place).is_ok_and(|place| place < PARTS % of);
    PARTS / of + u32::from(is_larger)
}

/// What one of those who share it needs for that.
pub struct SharingTask {
    pub link: Arc<ServerLink>,
    pub holding: Arc<Holding>,
    pub shared: Arc<SharedDatabase>,
}

impl SharingTask {
    /// Waits until it is asked to share, and does until another has fenced it.
    pub async fn run(self) {
        let mut asked = self.shared.is_asked.subscribe();
        // Its sender is held above.
        let _ = asked.wait_for(|asked| *asked).await;
        let come = if self.shared.is_latecomer {
            READY
        } else {
            SHARE
        };
        let mut has_come = false;
        while self.holding.check().is_ok() && !has_come {
            match self.asks(come, Vec::new()).await {
                Ok(done) => has_come = done == Some(true),
                Err(unanswered) => self.tell(&unanswered),
            }
            if has_come {
                self.shared.is_shared.store(true, Ordering::SeqCst);
            } else {
                sleep(LOOK_EVERY).await;
            }
        }
        let mut sharers = Sharers::default();
        while self.holding.check().is_ok() {
            match self.look(&mut sharers).await {
                // What was taken is looked at at once.
                Ok(true) => continue,
                Ok(false) => {}
                Err(unanswered) => {
                    sharers = Sharers::default();
                    self.tell(&unanswered);
                }
            }
            sleep(LOOK_EVERY).await;
        }
    }

    /// Returns whether parts were taken, which the next look finds.
    async fn look(&self, sharers: &mut Sharers) -> Result<bool, Unanswered> {
        let start = Instant::now();
        let gives = self.shared.gives.load(Ordering::SeqCst);
        let most: Vec<Value> = vec![(Box::new(UPDATES_MAX), Type::INT8)];
        let rows = self.link.ask(&Statement::of(LOOK, most)).await?;
        let Some(look) = rows.first().map(SharersLook::of) else {
            return Ok(false);
        };
        let me = self.holding.holder.as_str();
        sharers.see(&look.members, (start, Instant::now()));
        for (dead, beat) in sharers.dead().filter(|(dead, _)| *dead != me) {
            sharers.fence(&self.link, dead, beat).await?;
        }
        self.shared.pace.send_replace(look.pace);
        self.settle(&look, me, gives).await
    }

    /// Takes what is missing, and says what is too much; returns whether it took any.
    async fn settle(&self, look: &SharersLook, me: &str, gives: u64) -> Result<bool, Unanswered> {
        let Some(share) = look.share_of(me) else {
            return Ok(false);
        };
        let mine = look.parts_of(Some(me));
        let known = self.shared.owned.borrow().parts;
        let missing = share.saturating_sub(mine.len());
        let mut has_taken = false;
        if missing > 0 && !look.parts_of(None).is_empty() {
            let wanted = i32::try_from(missing).unwrap_or_default();
            let taken = self
                .asks(TAKE, vec![(Box::new(wanted), Type::INT4)])
                .await?;
            has_taken = taken == Some(true);
        }
        let new = mine.without(known);
        let block = if new.is_empty() {
            None
        } else {
            let least: Vec<Value> = vec![(Box::new(0_i64), Type::INT8)];
            let rows = self.link.ask(&Statement::of(BLOCK, least)).await?;
            rows.first().map(|row| row.get::<_, i64>(0))
        };
        self.shared.owned.send_if_modified(|before| {
            // Parts that were given up since are not taken back by an earlier look.
            if self.shared.gives.load(Ordering::SeqCst) != gives {
                return false;
            }
            let owned = OwnedParts {
                parts: mine,
                unwanted: mine.last(mine.len().saturating_sub(share)),
                left: look.left.common(mine),
                block: block.map_or(0, i64::unsigned_abs).max(before.block),
                sharers: look.ready.len(),
                is_full: look.is_full,
            };
            let is_new = *before != owned;
            *before = owned;
            is_new
        });
        Ok(has_taken)
    }

    /// Calls a function with this holder.
    async fn asks(&self, text: &str, more: Vec<Value>) -> Result<Option<bool>, Unanswered> {
        let holder: Value = (Box::new(self.holding.holder.clone()), Type::TEXT);
        let values = std::iter::once(holder).chain(more).collect();
        let rows = self.link.ask(&Statement::of(text, values)).await?;
        Ok(rows.first().and_then(|row| row.get(0)))
    }

    fn tell(&self, unanswered: &Unanswered) {
        match unanswered {
            // Whoever writes next hears of it.
            Unanswered::Cut(_) | Unanswered::Busy(_) | Unanswered::Ended(_) => {}
            Unanswered::Refused(why) => tracing::warn!("{}: {why}", self.link.address()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_all_of_it_and_even() {
        for of in 1..=70 {
            let shares: Vec<u32> = (0..of).map(|place| share(place, of)).collect();
            assert_eq!(shares.iter().sum::<u32>(), PARTS, "{of}");
            let most = shares.iter().max().unwrap();
            assert!(most - shares.iter().min().unwrap() <= 1, "{of}");
        }
    }
}
