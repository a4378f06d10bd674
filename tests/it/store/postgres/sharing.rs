//! Several that have parts of one database: each part is one's, and what they do at the
//! same moment has one outcome.

use super::super::{all, put};
use super::{Cluster, InPostgres, connect};
use charley::store::sealing::{Key, Owner};
use charley::store::{
    ChatPart, Operation, Parts, SealedPostgres, Sharing, Store, Transaction, Tree, envelope,
};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const ANA: i64 = 1001;

struct Site {
    place: InPostgres,
    disk: TempDir,
    runtime: Runtime,
}

impl Site {
    fn new() -> Option<Site> {
        Some(Site {
            place: InPostgres::new()?,
            disk: TempDir::new().unwrap(),
            runtime: Runtime::new().unwrap(),
        })
    }

    /// One that takes part.
    fn one(&self) -> SealedPostgres {
        let key_file = self.disk.path().join("key");
        let one = open(&self.place.database.url(), &key_file, &self.runtime);
        // As each start does.
        one.next_block(0).unwrap();
        one.begin();
        one
    }

    /// Two that have half of the parts each.
    fn two(&self) -> [SealedPostgres; 2] {
        let first = self.one();
        self.wait_for(|| self.parts_of(&first) == Parts::ALL);
        self.wait_for(|| self.count("lane") == 1);
        let second = self.one();
        self.wait_for(|| first.owned().borrow().unwanted.len() == 32);
        self.gives_up(&first);
        self.wait_for(|| self.parts_of(&second).len() == 32);
        [first, second]
    }

    fn gives_up(&self, one: &SealedPostgres) {
        let unwanted = one.owned().borrow().unwanted;
        one.here().leave(unwanted);
        self.runtime.block_on(one.give(unwanted)).unwrap();
    }

    fn parts_of(&self, one: &SealedPostgres) -> Parts {
        one.owned().borrow().parts
    }

    fn count(&self, table: &str) -> usize {
        let counted = format!("select count(*) from charley.{table}");
        self.place.database.run(&counted).parse().unwrap()
    }

    fn wait_for(&self, is_so: impl Fn() -> bool) {
        // Each look asks the database, which takes a while.
        let looks = |_| is_so() || self.place.database.run("select pg_sleep(0.02)") == "never";
        assert!((0..2_000).any(looks), "it never comes");
    }

    fn journal(&self, one: &SealedPostgres, update: Transaction, key: &Key) -> bool {
        let journalled = one.journal(update, vec![key.slot()]);
        self.runtime.block_on(journalled).unwrap()
    }

    /// As others do who have looked at one for long enough in vain.
    fn fence(&self, one: &SealedPostgres) {
        let part = self.parts_of(one).numbers().next().unwrap();
        let fence = format!(
            "select charley.fence_v1(member, beat) from charley.pulse \
             where member = (select owner from charley.part where part = {part})"
        );
        // Again where a sign of life came between.
        self.wait_for(|| self.place.database.run(&fence) == "t");
    }
}

pub fn open(url: &str, key_file: &Path, runtime: &Runtime) -> SealedPostgres {
    let standby = connect(url).unwrap();
    let waiting = standby.wait_to_share(key_file.to_owned(), std::future::pending());
    let store = runtime.block_on(waiting).unwrap().unwrap();
    SealedPostgres::open(store, key_file).unwrap()
}

/// An update as the shell journals it.
fn update(number: u64, update_id: i64, under: &Key) -> Transaction {
    let (tree, key) = (Tree::Inbox, number.to_be_bytes().to_vec());
    let sealed = under.seal(tree, &key, b"/log 7").unwrap();
    let value = envelope::sealed(1, &key, &sealed);
    let seen = update_id.to_be_bytes().to_vec();
    let day = envelope::plain(1, &seen, &20_000_i64).unwrap();
    vec![
        Operation::Put { tree, key, value },
        Operation::Put {
            tree: Tree::Seen,
            key: seen,
            value: day,
        },
    ]
}

fn key_of(one: &SealedPostgres, chat: i64) -> Arc<Key> {
    one.sealer().make_shared(&[chat]).unwrap();
    one.sealer().key_of(chat).unwrap()
}

#[test]
fn each_part_is_one_s_and_numbers_of_a_later_owner_are_higher() {
    let Some(site) = Site::new() else {
        return;
    };
    let [first, second] = site.two();
    let (of_first, of_second) = (site.parts_of(&first), site.parts_of(&second));
    assert_eq!(of_first.with(of_second), Parts::ALL);
    assert!(of_first.common(of_second).is_empty());
    let block = second.owned().borrow().block;
    assert!(block > first.owned().borrow().block);
    second.release().unwrap();
    site.wait_for(|| site.parts_of(&first) == Parts::ALL);
    assert!(first.owned().borrow().block > block);
    first.release().unwrap();
    assert_eq!(site.count("lane") + site.count("pulse"), 0);
}

/// Whoever has a part alone writes its rows, whatever anybody believes.
#[test]
fn nothing_is_written_for_a_part_that_another_has() {
    let Some(site) = Site::new() else {
        return;
    };
    let [first, second] = site.two();
    assert!(site.parts_of(&first).has(ChatPart::FIRST));
    // The first bytes of these are in the lower and in the upper half.
    first.commit(&[vec![put(Tree::Diary, "a", "1")]]).unwrap();
    second.commit(&[vec![put(Tree::Diary, "é", "2")]]).unwrap();
    let refused = first.commit(&[vec![put(Tree::Diary, "é", "3")]]);
    let why = refused.unwrap_err().to_string();
    assert!(why.contains("a part that another Charley has"), "{why}");
    assert!(!first.is_trusted(), "it has stopped");
    assert_eq!(all(&second, Tree::Diary), "a=1 é=2");
    second.release().unwrap();
}

/// C4 and C6, for one of several.
#[test]
fn a_commit_and_a_fence_at_once_have_one_order_and_others_take_the_parts() {
    let Some(site) = Site::new() else {
        return;
    };
    let [first, second] = site.two();
    let second = Arc::new(second);
    let committing = thread::spawn({
        let second = Arc::clone(&second);
        move || {
            let row = |nth: usize| vec![put(Tree::Diary, &format!("é{nth:06}"), "x")];
            (0..)
                .take_while(|nth| second.commit(&[row(*nth)]).is_ok())
                .count()
        }
    });
    site.fence(&second);
    let confirmed = committing.join().unwrap();
    assert_eq!(site.count("diary"), confirmed);
    let why = second.check_place().unwrap_err().to_string();
    assert!(why.contains("another Charley has taken over"), "{why}");
    assert!(!second.is_trusted());
    site.wait_for(|| site.parts_of(&first) == Parts::ALL);
    first.commit(&[vec![put(Tree::Diary, "é", "1")]]).unwrap();
    first.release().unwrap();
}

/// One that is killed gives no sign of life any more, and may have left a key behind that
/// it was to destroy.
#[test]
fn the_parts_of_a_dead_one_are_taken_and_known_to_be_left() {
    let Some(site) = Site::new() else {
        return;
    };
    let [first, second] = site.two();
    let theirs = site.parts_of(&second);
    assert_eq!(first.owned().borrow().left, Parts::NONE);
    drop(second);
    site.wait_for(|| site.parts_of(&first) == Parts::ALL);
    assert_eq!(first.owned().borrow().left, theirs);
    site.runtime.block_on(first.tidied(theirs)).unwrap();
    site.wait_for(|| first.owned().borrow().left == Parts::NONE);
    first.release().unwrap();
}

/// C14 and C15: there is no highest number, and whoever is first has it.
#[test]
fn the_same_update_at_two_at_once_is_kept_once() {
    let Some(site) = Site::new() else {
        return;
    };
    let both = site.two();
    let keys = both.each_ref().map(|one| key_of(one, ANA));
    for update_id in (0..20_u32).rev() {
        let kept: Vec<bool> = thread::scope(|scope| {
            let journalling = [0, 1].map(|who| {
                let (one, key, site) = (&both[who], &keys[who], &site);
                let number = u64::from(update_id) * 2 + who as u64;
                scope.spawn(move || site.journal(one, update(number, update_id.into(), key), key))
            });
            journalling.map(|one| one.join().unwrap()).to_vec()
        });
        assert_eq!(kept.iter().filter(|kept| **kept).count(), 1);
    }
    assert_eq!((site.count("inbox"), site.count("seen")), (20, 20));
    for one in both {
        one.release().unwrap();
    }
}

#[test]
fn two_who_meet_a_stranger_at_once_give_one_key() {
    let Some(site) = Site::new() else {
        return;
    };
    let both = site.two();
    for chat in 1..20 {
        let names = thread::scope(|scope| {
            let making = both
                .each_ref()
                .map(|one| scope.spawn(move || key_of(one, chat)));
            making.map(|one| one.join().unwrap().pseudonym())
        });
        assert_eq!(names[0], names[1]);
    }
    assert_eq!(site.count("people"), 20, "a header, and one for each");
    for one in both {
        one.release().unwrap();
    }
}

/// While one forgets somebody, another keeps what they have just sent.
#[test]
fn no_update_is_sealed_by_a_key_that_is_gone() {
    let Some(site) = Site::new() else {
        return;
    };
    let [first, second] = site.two();
    let key = key_of(&first, ANA);
    assert_eq!(key_of(&second, ANA).pseudonym(), key.pseudonym());
    assert!(site.journal(&second, update(1, 1, &key), &key));
    // It waits to be handled, and can still be read.
    assert!(!first.sealer().destroy(&key).unwrap());
    assert_eq!(
        first.sealer().key_of(ANA).unwrap().pseudonym(),
        key.pseudonym()
    );

    let new = first.sealer().new_key(Owner::Chat(ANA)).unwrap();
    assert_eq!(ChatPart::of(new.pseudonym()), ChatPart::of(key.pseudonym()));
    let anew = update(1, 1, &new).into_iter().take(1).collect();
    first.commit(&[anew]).unwrap();
    first.sealer().hand_over(Arc::clone(&new));
    assert!(first.sealer().destroy(&key).unwrap());
    assert!(
        !site.journal(&second, update(2, 2, &key), &key),
        "its key is gone"
    );
    second.sealer().learn().unwrap();
    assert!(second.sealer().key_by_pseudonym(key.pseudonym()).is_none());
    let theirs = second.sealer().key_of(ANA).unwrap();
    assert_eq!(theirs.pseudonym(), new.pseudonym());
    assert!(site.journal(&second, update(2, 2, &theirs), &theirs));
    assert_eq!(site.count("inbox"), 2);
    for one in [first, second] {
        one.release().unwrap();
    }
}

/// For a command, and for what is done once.
#[test]
fn who_wants_it_alone_waits_until_nobody_shares_it() {
    let Some(site) = Site::new() else {
        return;
    };
    let [first, second] = site.two();
    let wait = std::time::Duration::from_millis(600);
    let alone = || {
        let standby = connect(&site.place.database.url()).unwrap();
        standby.own_within(wait).unwrap()
    };
    assert!(alone().is_none());
    first.release().unwrap();
    assert!(alone().is_none());
    second.release().unwrap();
    let owner = alone().unwrap();
    // Nobody comes beside it.
    let standby = connect(&site.place.database.url()).unwrap();
    let key_file = site.disk.path().join("key");
    let shared = standby.wait_to_share(key_file, async move { tokio::time::sleep(wait).await });
    assert!(site.runtime.block_on(shared).unwrap().is_none());
    owner.release().unwrap();
}

/// Killed and started again, the database knows whose each part is.
#[test]
fn a_database_that_is_killed_still_knows_whose_the_parts_are() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let database = cluster.database();
    let disk = TempDir::new().unwrap();
    let runtime = Runtime::new().unwrap();
    let one = open(&database.url(), &disk.path().join("key"), &runtime);
    one.begin();
    while database.run("select count(*) from charley.lane") != "1" {}
    one.commit(&[vec![put(Tree::Diary, "a", "1")]]).unwrap();
    cluster.kill();
    cluster.start_again();
    one.commit(&[vec![put(Tree::Diary, "b", "2")]]).unwrap();
    assert_eq!(all(&one, Tree::Diary), "a=1 b=2");
    assert_eq!(one.owned().borrow().parts, Parts::ALL);
    one.release().unwrap();
}
