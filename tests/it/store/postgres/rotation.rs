//! A new master key for what is in PostgreSQL: in one group, by its owner alone, and
//! with both keys in the file until it is confirmed.

use super::super::people;
use super::{InPostgres, open, own, rows};
use charley::store::sealing::Owner;
use charley::store::{SealedPostgres, Store, StoreError, put_new_master};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const PEOPLE: i64 = 20;

struct Site {
    place: InPostgres,
    disk: TempDir,
}

impl Site {
    /// With people in it, and nobody who owns it. Nothing where there is no PostgreSQL.
    fn lived_in() -> Option<Site> {
        let place = InPostgres::new()?;
        let disk = TempDir::new().unwrap();
        let site = Site { place, disk };
        let store = site.open().unwrap();
        for chat_id in 0..PEOPLE {
            let of = people::of(&store.sealer(), chat_id, people::later(), 3);
            store.commit(&[of]).unwrap();
        }
        store.release().unwrap();
        Some(site)
    }

    fn key_file(&self) -> PathBuf {
        self.disk.path().join("key")
    }

    fn key(&self) -> String {
        fs::read_to_string(self.key_file()).unwrap()
    }

    fn open(&self) -> Result<SealedPostgres, StoreError> {
        open(&self.place.database.url(), &self.key_file())
    }

    /// The refusal of the key file, after which nobody owns the database.
    fn refusal(&self) -> String {
        let refused = self.open();
        let free = "update charley.beat set holder = null; update charley.owner set holder = null";
        self.place.database.run(free);
        match refused {
            Err(StoreError::Key(why)) => why,
            Err(other) => panic!("another error: {other}"),
            Ok(_) => panic!("it was opened"),
        }
    }

    fn slots(&self) -> String {
        let all = "select string_agg(encode(sealed, 'hex'), ' ' order by slot) from charley.people";
        self.place.database.run(all)
    }

    fn groups(&self) -> i64 {
        let last = self
            .place
            .database
            .run("select last_group from charley.owner");
        last.parse().unwrap()
    }

    fn people(&self) -> i64 {
        let store = self.open().unwrap();
        let people = store.sealer().people();
        store.release().unwrap();
        people as i64
    }
}

#[test]
fn everything_is_read_with_the_new_key_and_nothing_with_the_old_one() {
    let Some(site) = Site::lived_in() else {
        return;
    };
    let (old_key, old_slots) = (site.key(), site.slots());
    let store = site.open().unwrap();
    let before = rows(&store);
    let groups = site.groups();
    assert_eq!(store.rotate_key().unwrap() as i64, PEOPLE);
    assert_eq!(site.groups(), groups + 1, "all in one group");
    let new_slots = site.slots();
    assert!(old_slots.split(' ').all(|slot| !new_slots.contains(slot)));

    let store = site.open().unwrap();
    assert_eq!(rows(&store), before);
    assert_eq!(store.sealer().people() as i64, PEOPLE);
    store.release().unwrap();
    let new_key = site.key();
    fs::write(site.key_file(), old_key).unwrap();
    assert!(site.refusal().contains("this is another key than"));
    fs::write(site.key_file(), new_key).unwrap();
    assert_eq!(site.people(), PEOPLE);
}

/// Before the group, and after it.
#[test]
fn cut_off_before_or_after_it_is_confirmed_the_next_owner_goes_on() {
    let Some(site) = Site::lived_in() else {
        return;
    };
    let old_slots = site.slots();
    put_new_master(&site.key_file()).unwrap();
    let both = site.key();
    let store = site.open().unwrap();
    store.complete_rotation().unwrap();
    store.release().unwrap();
    let (new_slots, new_key) = (site.slots(), site.key());
    assert_ne!(new_slots, old_slots);
    assert_ne!(new_key, both);

    fs::write(site.key_file(), &both).unwrap();
    let store = site.open().unwrap();
    store.complete_rotation().unwrap();
    store.release().unwrap();
    assert_eq!(site.slots(), new_slots, "nothing is sealed twice");
    assert_eq!(site.key(), new_key);
    assert_eq!(site.people(), PEOPLE);
}

/// As during a rolling restart: the owner has the key from before, and whoever stands
/// by has both.
#[test]
fn an_owner_goes_on_with_its_key_until_another_takes_over() {
    let Some(site) = Site::lived_in() else {
        return;
    };
    let owner = site.open().unwrap();
    put_new_master(&site.key_file()).unwrap();
    let of = people::of(&owner.sealer(), PEOPLE, people::later(), 3);
    owner.commit(&[of]).unwrap();
    owner.release().unwrap();

    let next = site.open().unwrap();
    next.complete_rotation().unwrap();
    let of = people::of(&next.sealer(), PEOPLE + 1, people::later(), 3);
    next.commit(&[of]).unwrap();
    next.release().unwrap();
    assert_eq!(site.people(), PEOPLE + 2);
}

/// One that was taken over seals nothing anew, and both keys stay.
#[test]
fn who_was_taken_over_changes_nothing() {
    let Some(site) = Site::lived_in() else {
        return;
    };
    let slots = site.slots();
    let store = site.open().unwrap();
    let taken = "update charley.beat set holder = gen_random_uuid(); \
                 update charley.owner set holder = gen_random_uuid()";
    site.place.database.run(taken);
    store.rotate_key().unwrap_err();
    assert_eq!(site.slots(), slots);
    let free = "update charley.beat set holder = null; update charley.owner set holder = null";
    site.place.database.run(free);
    let store = site.open().unwrap();
    store.complete_rotation().unwrap();
    store.release().unwrap();
    assert_eq!(site.people(), PEOPLE);
}

/// What an old copy of the database has, as a backup, a standby or a dead row.
#[test]
fn who_was_deleted_before_is_read_by_nobody_afterwards() {
    let Some(site) = Site::lived_in() else {
        return;
    };
    let database = &site.place.database;
    database.run("create table taken as select * from charley.people");
    let store = site.open().unwrap();
    let ana = store.sealer().key_for(Owner::Chat(5)).unwrap();
    store.sealer().destroy(&ana).unwrap();
    store.rotate_key().unwrap();
    database.run("create table rotated as select * from charley.people");

    let put = |table: &str| {
        database.run(&format!(
            "truncate charley.people; insert into charley.people select * from {table}"
        ));
    };
    put("taken");
    assert!(site.refusal().contains("this is another key than"));
    put("rotated");
    let hers = "insert into charley.people select * from taken where slot not in \
                (select slot from rotated)";
    database.run(hers);
    assert!(matches!(site.open(), Err(StoreError::Unsound(_))));
    put("rotated");
    database.run("update charley.beat set holder = null; update charley.owner set holder = null");
    assert_eq!(site.people(), PEOPLE - 1);
    own(&database.url()).release().unwrap();
}
