//! Somebody deletes everything, and whoever does it is killed in the midst.

use super::{Crowd, Site, terminated};
use crate::store::postgres::cluster::Cluster;
use std::time::Duration;

/// How much is gone when the kill comes, of eight people.
const GONE_FIRST: [usize; 3] = [0, 2, 6];

const LEFT: &str = "select (select count(*) from charley.person) + (select count(*) from \
     charley.diary) + (select count(*) from charley.due) + (select count(*) from charley.sent) \
     + (select count(*) from charley.inbox) + (select count(*) from charley.outbox)";

/// The first slot is no person's.
const KEYS: &str = "select count(*) from charley.people where slot > 0";

#[tokio::test(flavor = "multi_thread")]
async fn everything_goes_though_who_deletes_it_is_killed_in_the_midst() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let people = site.crowd();
    let mut next = site.answers("first").await;
    for (round, gone_first) in GONE_FIRST.into_iter().enumerate() {
        people.log(3).await;
        confirm_deleting(&people).await;
        let left = people.0.len() - gone_first;
        site.shows("select count(*) from charley.person", |count| count <= left)
            .await;
        next.kill_9();
        next = site.answers(&format!("after{round}")).await;
        for phone in &people.0 {
            phone.sees("The database, and copies of it").await;
        }
        site.shows(LEFT, |count| count == 0).await;
        site.shows(KEYS, |count| count == 0).await;
    }
    assert_eq!(terminated(next).await.0, Some(0));
    assert_eq!(site.telegram.violations(), Vec::<String>::new());
}

async fn confirm_deleting(people: &Crowd) {
    for phone in &people.0 {
        phone.says("/delete");
    }
    for phone in &people.0 {
        let label = "Yes, delete everything";
        phone.taps("Delete everything", label).await;
    }
}

impl Site {
    /// Waits until the database says a number that fits.
    async fn shows(&self, asked: &str, fits: impl Fn(usize) -> bool) {
        let look = async {
            while !fits(self.database.run(asked).parse().unwrap()) {
                tokio::task::yield_now().await;
            }
        };
        let shown = tokio::time::timeout(Duration::from_secs(60), look).await;
        shown.unwrap_or_else(|_| panic!("never: {asked} ({})", self.database.run(asked)));
    }
}
