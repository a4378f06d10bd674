//! Made-up people, stored as Charley stores them, but without the talking.

use charley::conversation::{Chat, Due, Person, Wake};
use charley::diary::{Cramp, Leg, Record, Source};
use charley::place::Zone;
use charley::store::sealing::{Key, Owner, Sealer};
use charley::store::{Operation, Transaction, Tree, envelope};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use serde::Serialize;
use std::collections::BTreeMap;

/// The schema that values are written with.
const SCHEMA: u16 = 1;

/// Long after any of these tests.
pub fn later() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2090, 1, 1, 20, 0, 0).unwrap()
}

/// All that is kept of somebody for whom two things are due then, and who has
/// told of so many cramps.
pub fn of(sealer: &Sealer, chat_id: i64, due_at: DateTime<Utc>, cramps: u64) -> Transaction {
    let key = sealer.key_for(Owner::Chat(chat_id)).unwrap();
    let person = person(chat_id, due_at);
    let name = key.pseudonym();
    let mut rows = vec![sealed(&key, Tree::Person, name.bytes(), &person)];
    for (wake, due) in &person.due {
        let millis = due.at.timestamp_millis().cast_unsigned() ^ (1 << 63);
        let row = [&millis.to_be_bytes()[..], name.bytes(), &[*wake as u8]].concat();
        rows.push(Operation::Put {
            tree: Tree::Due,
            key: row,
            value: Vec::new(),
        });
    }
    for id in 1..=cramps {
        let row = [&name.bytes()[..], &key.hide(&id.to_be_bytes())].concat();
        let cramp = Record::Cramp(cramp(id));
        rows.push(sealed(&key, Tree::Diary, &row, &cramp));
    }
    rows
}

fn person(chat_id: i64, due_at: DateTime<Utc>) -> Person {
    let mut person = Chat::new(chat_id, due_at - TimeDelta::days(100)).person;
    let due = |minutes| Due {
        at: due_at + TimeDelta::minutes(minutes),
        night: due_at.date_naive(),
        snoozed: false,
    };
    let bedtime = due_at + TimeDelta::minutes(120);
    person.zone = Some(Zone::utc());
    person.bedtime = Some(bedtime.time());
    person.rising = Some((bedtime + TimeDelta::hours(8)).time());
    person.due = BTreeMap::from([(Wake::Water, due(0)), (Wake::Stretch, due(90))]);
    person
}

fn cramp(id: u64) -> Cramp {
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    Cramp {
        id,
        night: Some(first + Days::new(id)),
        at: None,
        recorded_at: Utc.timestamp_nanos(0),
        source: Source::Log,
        severity: Some(7),
        leg: Some(Leg::Left),
        muscle: None,
        minutes: None,
        helped: Default::default(),
        note: Some("woke up twice, stood on the cold floor, then it eased".to_owned()),
        from_memory: false,
    }
}

fn sealed(key: &Key, tree: Tree, row: &[u8], value: &impl Serialize) -> Operation {
    let value = envelope::encode(value).unwrap();
    let value = key.seal(tree, row, &value).unwrap();
    Operation::Put {
        tree,
        key: row.to_vec(),
        value: envelope::sealed(SCHEMA, row, &value),
    }
}
