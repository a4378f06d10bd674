//! Updates whose handling panics: they cost nobody else anything, can be
//! listed without a word of theirs, and come back once the fault is repaired.

use super::binary::{does, started};
use super::world::World;
use crate::zones::zone;
use charley::app::Observer;
use charley::conversation::{Event, Turn};
use charley::runner::WhatFailed;
use charley::store::SealedStore;
use charley::store::sealing::Owner;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A fault in Charley: words that it cannot bear.
#[derive(Default)]
struct Fault {
    tries: AtomicUsize,
}

impl Observer for Fault {
    fn read(&self, json: &str, _: i64, _: &Event) {
        assert!(!json.contains("hemlock"));
    }

    fn turned(&self, event: &Event, _: &Turn, _: DateTime<Utc>) {
        if format!("{event:?}").contains("nightshade") {
            self.tries.fetch_add(1, Ordering::SeqCst);
            panic!("nightshade");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn poison_is_put_aside_while_others_are_served_and_comes_back() {
    let fault = Arc::new(Fault::default());
    let observer = Arc::clone(&fault) as Arc<dyn Observer>;
    let mut world = World::observed("2026-11-20 15:00", zone("UTC"), observer).await;
    let (ana, bea) = (world.phone(1001), world.phone(1002));
    ana.says("/log 6 left calf nightshade");
    ana.says("/log 2 hemlock");
    ana.sees("something went wrong").await;
    assert_eq!(fault.tries.load(Ordering::SeqCst), 3);
    bea.says("/log 5 right foot");
    bea.sees("Noted").await;
    ana.says("/log 4 left foot");
    ana.sees("Noted").await;
    world.stop().await;

    let (code, listed) = does(&world.data(), &["dead-letters"]);
    assert_eq!(code, Some(0), "{listed}");
    let lines: Vec<Vec<&str>> = listed
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(
        lines[0],
        ["1", "2026-11-20T15:00:00Z", "message", "handling it"]
    );
    assert_eq!(
        lines[1],
        ["2", "2026-11-20T15:00:00Z", "message", "reading it"]
    );
    assert_eq!(lines.len(), 2, "{listed}");

    let (code, said) = does(&world.data(), &["dead-letters", "replay", "1", "7"]);
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains("there is no dead letter 7"), "{said}");
    let (code, said) = does(&world.data(), &["dead-letters", "replay"]);
    assert_eq!((code, &*said), (Some(0), "2 put back for the next start\n"));

    let charley = started(&world.telegram, &world.data()).await;
    let (export, _) = ana.exports().await;
    let severities = export["cramps"].as_array().unwrap().iter();
    let mut severities: Vec<_> = severities.map(|cramp| cramp["severity"].as_i64()).collect();
    severities.sort_unstable();
    assert_eq!(severities, [Some(2), Some(4), Some(6)]);
    let (code, said) = does(&world.data(), &["dead-letters"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("another Charley is using"), "{said}");
    charley.kill_9();
    let (code, listed) = does(&world.data(), &["dead-letters"]);
    assert_eq!((code, &*listed), (Some(0), "nothing was put aside\n"));
    let store = SealedStore::open(&world.data(), &world.data().with_extension("key")).unwrap();
    let own = store.sealer().key_held_by(Owner::Letter(2));
    assert!(own.is_none(), "what nobody could read is its person's now");
}

#[test]
fn what_failed_is_told_with_its_place() {
    let place = Some("src/conversation/log.rs:7:5".to_owned());
    let told = WhatFailed::Handling(place).to_string();
    assert_eq!(told, "handling it, at src/conversation/log.rs:7:5");
}
