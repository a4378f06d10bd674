//! The store in PostgreSQL, against a server of this run's own: started by the first
//! test that needs one, gone when the tests are. Where no PostgreSQL is installed the
//! tests say so and pass, unless `CHARLEY_REQUIRE_POSTGRES` is set.

mod backups;
mod broken;
mod bulk;
mod cluster;
mod fence;
mod keys;
mod moving;
mod proxy;
mod refusals;
mod rotation;
mod sharing;
mod statements;
mod taking_over;
mod versions;

pub use backups::rows;
pub use cluster::{Cluster, Database};

use super::Place;
use charley::store::{
    Pair, PostgresAddress, PostgresStore, SealedPostgres, SharedStore, Standby, Store, StoreAnswer,
    StoreError, Transaction, Tree,
};
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Runtime;

/// A database of its own in the server that all tests share.
pub struct InPostgres {
    database: Database,
}

impl InPostgres {
    /// Nothing where there is no PostgreSQL.
    pub fn new() -> Option<InPostgres> {
        let database = Cluster::shared()?.database();
        Some(InPostgres { database })
    }
}

impl Place for InPostgres {
    fn open(&self) -> SharedStore {
        Arc::new(Given::back_at_the_end(own(&self.database.url())))
    }
}

/// Given back when it goes, so that nobody waits for it to be found dead.
struct Given {
    store: PostgresStore,
}

impl Given {
    fn back_at_the_end(store: PostgresStore) -> Given {
        Given { store }
    }
}

impl Drop for Given {
    fn drop(&mut self) {
        // A store that has stopped is not given back, and is found dead.
        let _ = self.store.release();
    }
}

impl Store for Given {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(tree, key)
    }

    fn read<'a>(&'a self, tree: Tree, key: &'a [u8]) -> StoreAnswer<'a, Option<Vec<u8>>> {
        self.store.read(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.store.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        self.store.commit(transactions)
    }

    fn check_place(&self) -> Result<(), StoreError> {
        self.store.check_place()
    }
}

pub fn connect(url: &str) -> Result<Standby, StoreError> {
    Standby::connect(PostgresAddress::parse(url)?)
}

pub fn own(url: &str) -> PostgresStore {
    own_as(connect(url).unwrap())
}

fn own_as(standby: Standby) -> PostgresStore {
    let owned = Runtime::new()
        .unwrap()
        .block_on(standby.wait_to_own(std::future::pending()));
    owned.unwrap().unwrap()
}

fn open(url: &str, key_file: &Path) -> Result<SealedPostgres, StoreError> {
    SealedPostgres::open(own(url), key_file)
}

/// It can be asked inside a program that is async too, standing still or not.
#[test]
fn it_is_asked_from_within_a_runtime() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let store = place.open();
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        let row = super::put(Tree::Person, "1", "Ada");
        store.commit(&[vec![row]]).unwrap();
        let read = store.read(Tree::Person, b"1").await.unwrap();
        assert_eq!(read, store.get(Tree::Person, b"1").unwrap());
        assert!(read.is_some());
        let range = store.read_range(Tree::Person, b"0", b"9", 5).await.unwrap();
        assert_eq!(super::read(Tree::Person, range), "1=Ada");
    });
}
