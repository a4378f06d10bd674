//! One that stands by is held still for longer than it takes to be taken for dead.

use super::{Site, takes_over, terminated};
use crate::store::postgres::cluster::Cluster;

/// It has nothing that could be taken from it, so nobody fences it, and it goes on.
#[tokio::test(flavor = "multi_thread")]
async fn who_has_nothing_yet_is_not_taken_for_dead() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let site = Site::on(&cluster).await;
    let first = site.answers("first").await;
    assert_eq!(terminated(first).await.0, Some(0));
    // As long as one runs that knows the first form alone, one answers.
    site.has_one_that_knows_the_first_form_alone();
    let first = site.answers("first").await;
    let second = site.stands_by("second").await;
    second.hears("-STOP");
    site.database.run("select pg_sleep(8)");
    second.hears("-CONT");
    site.database
        .run("delete from charley.member where form_max = 1");
    let second = takes_over(second).await;
    site.shared_by(2).await;
    let people = site.crowd();
    people.log(1).await;
    for replica in [first, second] {
        assert_eq!(terminated(replica).await.0, Some(0));
    }
}
