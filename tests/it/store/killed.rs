//! What was acknowledged survives a kill -9, no turn is torn by it, and what is
//! left opens again.

use super::{all, put};
use crate::many::cases;
use charley::store::{Committer, SledStore, StoreError, Tree};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

/// Names the directory that the child writes to.
const DIRECTORY: &str = "CHARLEY_TEST_KILLED_DIRECTORY";
/// Tells apart what is written before and after a kill.
const LIFE: &str = "CHARLEY_TEST_KILLED_LIFE";

/// The trees that every turn of the child writes to.
const TREES: [Tree; 3] = [Tree::Person, Tree::Diary, Tree::Outbox];

/// So many that what is committed together becomes several transactions of
/// sled's, between which it may have written to the disk.
const WRITERS: u32 = 256;

/// Commits until it is killed. Does nothing where it was not started by the
/// test below.
#[test]
#[ignore = "runs as a process of its own"]
fn child() {
    let Some(directory) = std::env::var_os(DIRECTORY) else {
        return;
    };
    let store = Arc::new(SledStore::open(directory.as_ref()).unwrap());
    let (committer, _thread) = Committer::start(store, |_| ());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let writers =
            (0..WRITERS).map(|writer| tokio::spawn(write_for_ever(writer, committer.clone())));
        futures_util::future::join_all(writers).await;
    });
}

async fn write_for_ever(writer: u32, committer: Committer) {
    let life = std::env::var(LIFE).unwrap();
    for turn in 0_u32.. {
        let key = format!("{life}-{writer}-{turn:08}");
        let text = "x".repeat(1_000);
        let rows = TREES.map(|tree| put(tree, &key, &text));
        committer.commit(rows.to_vec()).await.unwrap();
        let line = format!("\nacknowledged {key}\n");
        std::io::stdout().write_all(line.as_bytes()).unwrap();
    }
}

fn start_child(directory: &Path, life: u32) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "store::killed::child",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env(DIRECTORY, directory)
        .env(LIFE, life.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn acknowledged(line: &str) -> Option<String> {
    line.strip_prefix("acknowledged ").map(str::to_owned)
}

/// Lives until so many turns are acknowledged; returns all that were.
fn live(directory: &Path, life: u32, turns: usize) -> Vec<String> {
    let mut child = start_child(directory, life);
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let keys = lines.by_ref().filter_map(|line| acknowledged(&line));
    let mut keys: Vec<String> = keys.take(turns).collect();
    let second = SledStore::open(directory);
    assert!(matches!(second, Err(StoreError::Open(why)) if why.contains("another Charley")));
    child.kill().unwrap();
    child.wait().unwrap();
    keys.extend(lines.filter_map(|line| acknowledged(&line)));
    keys
}

#[test]
fn acknowledged_turns_survive_and_none_is_torn() {
    let directory = TempDir::new().unwrap();
    let mut keys = Vec::new();
    for life in 0..cases(4).cases {
        keys.extend(live(directory.path(), life, 500 + 37 * life as usize));
        let store = SledStore::open(directory.path()).unwrap();
        let [person, diary, outbox] = TREES.map(|tree| all(&store, tree));
        assert!(person == diary && diary == outbox, "a turn was torn");
        let kept: BTreeSet<&str> = person
            .split(' ')
            .filter_map(|row| row.split('=').next())
            .collect();
        for key in &keys {
            let is_kept = kept.contains(key.as_str());
            assert!(is_kept, "{key} was acknowledged and lost");
        }
    }
}
