//! One sequence of instants for what nobody asked for: whoever reserves some, nobody else
//! gets them.

use super::sharing::open;
use super::{Cluster, Database};
use charley::store::{BulkAsked, BulkSlots, SealedPostgres, Sharing};
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::time::Instant;

const EVERY: Duration = Duration::from_millis(50);

const ASKED: BulkAsked = BulkAsked {
    count: 4,
    every: EVERY,
    lead: Duration::ZERO,
    ahead: Duration::from_secs(3_600),
};

struct Several {
    all: Vec<SealedPostgres>,
    runtime: Runtime,
    _disk: TempDir,
}

impl Several {
    fn on(database: &Database, count: usize) -> Several {
        let (disk, runtime) = (TempDir::new().unwrap(), Runtime::new().unwrap());
        let key = disk.path().join("key");
        let one = |_| {
            let one = open(&database.url(), &key, &runtime);
            one.begin();
            while database.run("select count(*) > 0 from charley.lane") != "t" {}
            one
        };
        Several {
            all: (0..count).map(one).collect(),
            runtime,
            _disk: disk,
        }
    }

    fn reserves(&self, who: usize, asked: BulkAsked) -> BulkSlots {
        self.runtime.block_on(self.all[who].reserve_bulk(asked))
    }

    /// The first one a while, as after a start nobody knows what was said just before.
    fn reserves_far_off(&self, who: usize) -> Duration {
        let start = Instant::now();
        let reserved = self.reserves(who, ASKED);
        reserved.instants[0] + reserved.unsure - start
    }
}

#[test]
fn no_instant_is_given_to_two() {
    let Some(cluster) = Cluster::shared() else {
        return;
    };
    let several = Several::on(&cluster.database(), 2);
    assert!(several.reserves_far_off(0) >= Duration::from_secs(1));
    let mut reserved = Vec::new();
    for who in [0, 1, 1, 0, 1, 0, 0, 1] {
        let slots = several.reserves(who, ASKED);
        assert_eq!(slots.instants.len(), 4);
        reserved.extend(slots.instants.into_iter().map(|at| (at, slots.unsure)));
    }
    assert!(reserved.is_sorted_by_key(|(at, _)| *at));
    for pair in reserved.windows(2) {
        let [(one, unsure), (next, unsure_of_next)] = pair else {
            continue;
        };
        // Where an instant is, is known to as long as it took to ask for it.
        let apart = *next - *one;
        assert!(apart + *unsure + *unsure_of_next >= EVERY, "{apart:?}");
    }
}

#[test]
fn nobody_reserves_far_ahead_of_the_others() {
    let Some(cluster) = Cluster::shared() else {
        return;
    };
    let several = Several::on(&cluster.database(), 2);
    several.reserves(0, ASKED);
    let near = BulkAsked {
        ahead: Duration::from_millis(250),
        ..ASKED
    };
    // The next one is more than a second away.
    assert_eq!(several.reserves(1, near).instants, []);
}

#[test]
fn what_was_reserved_by_a_clock_that_was_set_back_since_counts_for_nothing() {
    let Some(cluster) = Cluster::shared() else {
        return;
    };
    let database = cluster.database();
    let several = Several::on(&database, 1);
    let near = BulkAsked {
        ahead: Duration::from_millis(250),
        ..ASKED
    };
    several.reserves(0, near);
    database.run("update charley.bulk set next_at = next_at + interval '1 hour'");
    let start = Instant::now();
    let reserved = several.reserves(0, near);
    let first = reserved.instants[0] + reserved.unsure - start;
    assert!(first >= Duration::from_secs(1), "{first:?}");
    let latest = Duration::from_secs(2) + 2 * reserved.unsure;
    assert!(first <= latest, "{first:?}");
}

#[test]
fn after_the_server_was_killed_a_second_passes_in_silence() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let several = Several::on(&cluster.database(), 1);
    several.reserves(0, ASKED);
    cluster.kill();
    cluster.start_again();
    let after = loop {
        let start = Instant::now();
        let reserved = several.reserves(0, ASKED);
        // None while the connection is still the one from before.
        if let Some(first) = reserved.instants.first() {
            break *first + reserved.unsure - start;
        }
    };
    assert!(after >= Duration::from_secs(1), "{after:?}");
}
