//! An older and a newer Charley beside each other, as while machines are upgraded one
//! after the other: a form that only the newer knows is written once nobody is there
//! who does not know it. Two forms are real: in the second several may share it, see
//! `sharing`; the third is made up.

use super::super::{all, put};
use super::{InPostgres, own_as};
use charley::store::{
    KnownForms, PostgresAddress, PostgresStore, Standby, Store, StoreError, Tree,
};
use std::process::Stdio;
use std::thread;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

const OLD: KnownForms = KnownForms { min: 1, max: 1 };
const NEW: KnownForms = KnownForms { min: 1, max: 2 };
/// A later one still, which has forgotten the first form.
const LATER: KnownForms = KnownForms { min: 2, max: 3 };

/// Stands by on a thread of its own until it is told to stop.
struct StandingBy {
    stop: oneshot::Sender<()>,
    thread: thread::JoinHandle<Result<Option<PostgresStore>, StoreError>>,
}

impl InPostgres {
    fn connect(&self, known: KnownForms) -> Result<Standby, StoreError> {
        let address = PostgresAddress::parse(&self.database.url())?;
        Standby::connect_knowing(address, known)
    }

    fn own(&self, known: KnownForms) -> PostgresStore {
        own_as(self.connect(known).unwrap())
    }

    fn stand_by(&self, known: KnownForms) -> StandingBy {
        let standby = self.connect(known).unwrap();
        let before = self.count("true");
        let (stop, stopped) = oneshot::channel();
        let stopped = async move { drop(stopped.await) };
        let thread = thread::spawn(move || {
            Runtime::new()
                .unwrap()
                .block_on(standby.wait_to_own(stopped))
        });
        self.wait_for(|| self.count("true") > before);
        StandingBy { stop, thread }
    }

    fn form(&self) -> String {
        self.database.run("select form from charley.form")
    }

    /// How many are there of whom this is so.
    fn count(&self, what: &str) -> usize {
        let counted = format!("select count(*) from charley.member where {what}");
        self.database.run(&counted).parse().unwrap()
    }

    fn wait_for(&self, is_so: impl Fn() -> bool) {
        assert!((0..2_000).any(|_| is_so()), "it never comes");
    }

    /// Until everybody has said twice more that it is there: whoever wanted to raise the
    /// form has tried to.
    fn wait_for_all(&self) {
        for _ in 0..2 {
            let now = self.database.run("select clock_timestamp()");
            let waiting = format!("seen <= '{now}'");
            self.wait_for(|| self.count(&waiting) == 0);
        }
    }
}

impl StandingBy {
    fn stops(self) {
        self.stop.send(()).unwrap();
        assert!(self.thread.join().unwrap().unwrap().is_none());
    }

    fn takes_over(self) -> PostgresStore {
        self.thread.join().unwrap().unwrap().unwrap()
    }
}

/// Its row, up to when it was seen.
const AN_OLDER_ONE: &str = "insert into charley.member values (gen_random_uuid(), 1, 1";

fn add(store: &PostgresStore, key: &str) {
    store.commit(&[vec![put(Tree::Diary, key, "x")]]).unwrap();
}

fn refusal(standby: Result<Standby, StoreError>) -> String {
    standby.err().unwrap().to_string()
}

#[test]
fn a_newer_one_writes_the_old_form_until_the_last_older_one_is_gone() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let owner = place.own(OLD);
    add(&owner, "a");
    let second = place.stand_by(NEW);
    place.wait_for_all();
    assert_eq!(place.form(), "1", "who answers does not know another");
    // Until the first is there again.
    place.database.run(&format!(
        "{AN_OLDER_ONE}, clock_timestamp() + interval '1 hour')"
    ));
    owner.release().unwrap();
    let second = second.takes_over();
    add(&second, "b");
    let first = place.stand_by(OLD);
    let third = place.stand_by(NEW);
    place
        .database
        .run("delete from charley.member where seen > clock_timestamp()");
    place.wait_for_all();
    assert_eq!(place.form(), "1", "the first is an older one");

    first.stops();
    place.wait_for(|| place.form() == "2");
    add(&second, "c");
    third.stops();
    let why = refusal(place.connect(OLD));
    assert!(
        why.contains("made by a newer Charley (form 2, this one knows 1). Start that one"),
        "{why}"
    );
    second.release().unwrap();
    assert_eq!(place.count("true"), 0, "whoever goes is there no more");
    let later = place.own(LATER);
    assert_eq!(all(&later, Tree::Diary), "a=x b=x c=x");
    place.wait_for(|| place.form() == "3");
    later.release().unwrap();
    let why = refusal(place.connect(NEW));
    assert!(why.contains("form 3, this one knows 1 to 2"), "{why}");
}

#[test]
fn an_upgrade_is_rolled_back_halfway() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    place.own(OLD).release().unwrap();
    let old = place.stand_by(OLD).takes_over();
    let new = place.stand_by(NEW);
    let beside = place.stand_by(OLD);
    old.release().unwrap();
    // Either may be the quicker one.
    let quicker = loop {
        if new.thread.is_finished() || beside.thread.is_finished() {
            break new.thread.is_finished();
        }
        thread::yield_now();
    };
    let (owner, other) = match quicker {
        true => (new.takes_over(), beside),
        false => (beside.takes_over(), new),
    };
    add(&owner, "a");
    place.wait_for_all();
    assert_eq!(place.form(), "1");
    owner.release().unwrap();
    let last = other.takes_over();
    assert_eq!(all(&last, Tree::Diary), "a=x");
    last.release().unwrap();
}

/// One that knows no old forms does not start before there is a newer one.
#[test]
fn one_that_does_not_know_the_old_form_is_refused() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    place.own(OLD).release().unwrap();
    let why = refusal(place.connect(LATER));
    assert!(
        why.contains("made by an earlier Charley (form 1, this one knows 2 to 3)"),
        "{why}"
    );
}

/// It was held still for so long that it was taken for gone.
#[test]
fn an_older_one_that_wakes_up_too_late_ends_and_takes_nothing() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let new = place.own(NEW);
    place.wait_for(|| place.form() == "2");
    // As it would with what it had seen before.
    let take = "select charley.take_v2(gen_random_uuid(), holder, beat, 1, 1) from charley.beat";
    let refused = place.database.refuses(take);
    assert!(refused.contains("in another form"), "{refused}");
    add(&new, "a");
    assert!(new.is_trusted());
    let join = "select charley.join_v1(gen_random_uuid(), 1, 1)";
    assert_eq!(place.database.run(join), "2");
    assert_eq!(place.count("form_max = 1"), 0, "and is not let in");
    new.release().unwrap();
}

/// Killed, it leaves its row. Who was not seen for half a minute holds nothing up.
#[test]
fn an_older_one_that_was_killed_holds_nothing_up_for_long() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    place.own(OLD).release().unwrap();
    place
        .database
        .run(&format!("{AN_OLDER_ONE}, clock_timestamp())"));
    let new = place.own(NEW);
    place.wait_for(|| place.count("form_max = 2") == 1);
    let later = "update charley.member set seen = seen - interval '29 seconds' where form_max = 1";
    assert_eq!(place.form(), "1");
    place.database.run(later);
    place.wait_for(|| place.form() == "2");
    assert_eq!(place.count("form_max = 1"), 0);
    new.release().unwrap();
}

/// Only who has the database raises the form.
#[test]
fn who_does_not_own_it_raises_nothing() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let owner = place.own(OLD);
    let raise = "select charley.raise_v1(gen_random_uuid(), 2) is null";
    assert_eq!(place.database.run(raise), "t");
    assert_eq!(place.form(), "1");
    owner.release().unwrap();
}

/// What was made before it was written down who is there.
#[test]
fn a_database_without_members_gets_them() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let owner = place.own(OLD);
    add(&owner, "a");
    owner.release().unwrap();
    place.database.run(
        "drop table charley.member; drop function charley.take_v2; drop function charley.join_v1",
    );
    let owner = place.own(OLD);
    assert_eq!(all(&owner, Tree::Diary), "a=x");
    place.wait_for(|| place.count("true") == 1);
    owner.release().unwrap();
}

/// Somebody reads everything for hours, as `pg_dump` does, while a newer one adds what it
/// needs.
#[test]
fn nobody_waits_for_a_long_report_at_an_upgrade() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let owner = place.own(OLD);
    add(&owner, "a");
    owner.release().unwrap();
    place.database.run("drop table charley.bulk");
    let read = "begin; select count(*) from charley.people; select pg_sleep(3600)";
    let mut report = place.database.psql(read);
    let mut report = report
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let reads = "select count(*) > 0 from pg_locks where relation = 'charley.people'::regclass \
         and granted and pid <> pg_backend_pid()";
    while place.database.run(reads) != "t" {}
    let owner = place.own(OLD);
    assert_eq!(all(&owner, Tree::Diary), "a=x");
    assert_eq!(place.database.run("select count(*) from charley.bulk"), "0");
    owner.release().unwrap();
    report.kill().unwrap();
    report.wait().unwrap();
}
