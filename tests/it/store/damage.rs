//! A damaged directory is read whole or refused, in bounded time, by the real
//! binary's check. It is never read in part and never taken for a new one.
//!
//! `CHARLEY_TRIALS` says how often each kind of damage is tried.

use super::people;
use charley::checkup::{self, CheckupFindings};
use charley::store::sealing::Owner;
use charley::store::{Operation, Pair, SealedStore, Store, StoreError, Tree, envelope};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;
use tempfile::TempDir;

const PEOPLE: i64 = 400;

/// Seconds of a processor after which a check is ended: many times what reading so
/// little takes, however much else runs.
const PROCESSOR_SECONDS: u32 = 20;

/// For what would wait without working; nothing here does.
const SILENCE_LIMIT: Duration = Duration::from_secs(3_600);

/// Checks at once; on some damage each takes a processor to itself.
const AT_ONCE: usize = 3;

#[derive(Clone, Copy, Debug)]
enum Damage {
    FlipAByte,
    Flip16Bytes,
    ZeroAPage,
    CutTheEnd,
    CutUpToHalf,
    Empty,
    FlipTheSnapshot,
    CutTheSnapshot,
    RemoveTheSnapshot,
    LeaveAPartialSnapshot,
    FlipConf,
    FlipAKey,
    RemoveTheKeys,
}

const ALL: [Damage; 13] = [
    Damage::FlipAByte,
    Damage::Flip16Bytes,
    Damage::ZeroAPage,
    Damage::CutTheEnd,
    Damage::CutUpToHalf,
    Damage::Empty,
    Damage::FlipTheSnapshot,
    Damage::CutTheSnapshot,
    Damage::RemoveTheSnapshot,
    Damage::LeaveAPartialSnapshot,
    Damage::FlipConf,
    Damage::FlipAKey,
    Damage::RemoveTheKeys,
];

/// What a check and an opening after it came to.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Whole,
    Refused(String),
}

/// A data directory, the key beside it, and what is in it.
struct Kept {
    disk: TempDir,
    rows: Vec<Vec<Pair>>,
}

impl Kept {
    fn data(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    fn key(&self) -> PathBuf {
        self.disk.path().join("data.key")
    }

    fn copy(&self) -> Kept {
        let disk = TempDir::new().unwrap();
        copy(&self.data(), &disk.path().join("data"));
        fs::copy(self.key(), disk.path().join("data.key")).unwrap();
        Kept {
            disk,
            rows: self.rows.clone(),
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_charley"));
        command.arg("check-store").args([self.data(), self.key()]);
        command.env_clear();
        command
    }

    /// The same, ended once it has had its time of a processor: on some damage
    /// reading never ends.
    fn limited_command(&self) -> Command {
        let unlimited = self.command();
        let mut command = Command::new("/bin/sh");
        let limit = format!("ulimit -t {PROCESSOR_SECONDS}; exec \"$0\" \"$@\"");
        command.args(["-c", &limit]);
        command.arg(unlimited.get_program());
        command.args(unlimited.get_args());
        command.env_clear();
        command
    }

    fn open(&self) -> SealedStore {
        SealedStore::open(&self.data(), &self.key()).unwrap()
    }

    fn found(&self) -> Result<CheckupFindings, StoreError> {
        checkup::check(self.limited_command(), &self.data(), SILENCE_LIMIT)
    }

    /// What happens at a start.
    fn checked(&self) -> Outcome {
        let opened = self
            .found()
            .and_then(|_| SealedStore::open_unread(&self.data(), &self.key()));
        match opened {
            Ok(store) => {
                assert!(all(&store) == self.rows, "something is gone, in silence");
                Outcome::Whole
            }
            Err(StoreError::Unsound(why) | StoreError::Open(why)) => Outcome::Refused(why),
            Err(error) => panic!("{error}"),
        }
    }
}

/// As a kill -9 leaves it, and as a good end and a start leave it.
fn killed_and_closed() -> [Kept; 2] {
    let closed = TempDir::new().unwrap();
    let (data, key) = (closed.path().join("data"), closed.path().join("data.key"));
    let store = SealedStore::open(&data, &key).unwrap();
    for chat_id in 0..PEOPLE {
        let rows = people::of(&store.sealer(), chat_id, people::later(), 3);
        store.commit(&[rows]).unwrap();
    }
    let rows = all(&store);
    let killed = TempDir::new().unwrap();
    copy(&data, &killed.path().join("data"));
    fs::copy(&key, killed.path().join("data.key")).unwrap();
    drop(store);
    drop(SealedStore::open(&data, &key).unwrap());
    assert!(file(&data, "snap.").is_some());
    [killed, closed].map(|disk| Kept {
        disk,
        rows: rows.clone(),
    })
}

fn all(store: &dyn Store) -> Vec<Vec<Pair>> {
    let rows = |tree| store.scan(tree, &[], &[0xff; 64], usize::MAX).unwrap();
    Tree::ALL.map(rows).into()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        if from.is_file() {
            fs::copy(&from, to.join(from.file_name().unwrap())).unwrap();
        }
    }
}

fn file(data: &Path, prefix: &str) -> Option<PathBuf> {
    let mut files = fs::read_dir(data).unwrap().map(|entry| entry.unwrap());
    let found = files.find(|file| file.file_name().to_str().unwrap().starts_with(prefix));
    found.map(|file| file.path())
}

impl Damage {
    /// Does it; `false` where there is nothing to do it to.
    fn done_to(self, data: &Path, random: &mut StdRng) -> bool {
        let name = match self {
            Damage::FlipAByte
            | Damage::Flip16Bytes
            | Damage::ZeroAPage
            | Damage::CutTheEnd
            | Damage::CutUpToHalf
            | Damage::Empty => "db",
            Damage::FlipTheSnapshot | Damage::CutTheSnapshot | Damage::RemoveTheSnapshot => "snap.",
            Damage::LeaveAPartialSnapshot => {
                let partial = data.join("snap.00000000000000FF.generating");
                fs::write(partial, "half of one").unwrap();
                return true;
            }
            Damage::FlipConf => "conf",
            Damage::FlipAKey | Damage::RemoveTheKeys => "people.keys",
        };
        let Some(path) = file(data, name) else {
            return false;
        };
        let bytes = fs::read(&path).unwrap();
        match self.to_bytes(bytes, random) {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
        true
    }

    /// The file after the damage; `None` where it is gone.
    fn to_bytes(self, mut bytes: Vec<u8>, random: &mut StdRng) -> Option<Vec<u8>> {
        let length = bytes.len();
        match self {
            Damage::FlipAByte | Damage::FlipTheSnapshot | Damage::FlipConf | Damage::FlipAKey => {
                bytes[random.random_range(0..length)] ^= 1 << random.random_range(0..8);
            }
            Damage::Flip16Bytes => {
                for _ in 0..16 {
                    bytes[random.random_range(0..length)] ^= 1 << random.random_range(0..8);
                }
            }
            Damage::ZeroAPage => {
                let page = random.random_range(0..length / 4_096) * 4_096;
                bytes[page..page + 4_096].fill(0);
            }
            Damage::CutTheEnd => bytes.truncate(length - random.random_range(1_024..65_536)),
            Damage::CutUpToHalf => bytes.truncate(length - random.random_range(1..length / 2)),
            Damage::CutTheSnapshot => bytes.truncate(random.random_range(0..length)),
            Damage::Empty => bytes.clear(),
            Damage::RemoveTheSnapshot | Damage::RemoveTheKeys => return None,
            Damage::LeaveAPartialSnapshot => {}
        }
        Some(bytes)
    }

    /// What holds nothing of its own costs nothing.
    fn may_be_refused(self) -> bool {
        match self {
            Damage::FlipAByte
            | Damage::Flip16Bytes
            | Damage::ZeroAPage
            | Damage::CutTheEnd
            | Damage::CutUpToHalf
            | Damage::Empty
            | Damage::FlipConf
            | Damage::FlipAKey
            | Damage::RemoveTheKeys => true,
            Damage::FlipTheSnapshot
            | Damage::CutTheSnapshot
            | Damage::RemoveTheSnapshot
            | Damage::LeaveAPartialSnapshot => false,
        }
    }
}

#[allow(clippy::print_stderr, reason = "for who runs the tests by hand")]
fn tell(line: &str) {
    eprintln!("{line}");
}

#[test]
fn all_of_it_or_a_refusal() {
    let trials = std::env::var("CHARLEY_TRIALS").map_or(1, |trials| trials.parse().unwrap());
    let kept = killed_and_closed();
    let seeds = (0..).step_by(100).take(trials);
    let seeds = seeds.flat_map(|seed| (seed..).take(ALL.len() * kept.len()));
    let seeds = Mutex::new(seeds);
    let next = || seeds.lock().unwrap().next();
    let work = || {
        while let Some(seed) = next() {
            let number = usize::try_from(seed % 100).unwrap();
            try_one(ALL[number / 2], &kept[number % 2], seed);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(work);
        }
    });
}

fn try_one(damage: Damage, kept: &Kept, seed: u64) {
    let kept = kept.copy();
    if !damage.done_to(&kept.data(), &mut StdRng::seed_from_u64(seed)) {
        return;
    }
    let outcome = kept.checked();
    tell(&format!("{damage:?} {seed}: {outcome:?}"));
    match &outcome {
        Outcome::Whole => {}
        Outcome::Refused(why) => {
            assert!(damage.may_be_refused(), "{damage:?} {seed}: {why}");
            assert!(why.starts_with(kept.data().to_str().unwrap()), "{why}");
            let advice = why.to_lowercase();
            assert!(advice.contains("restore the last backup"), "{why}");
            assert_eq!(outcome, kept.checked(), "another answer the second time");
        }
    }
}

#[test]
fn what_is_sound_is_read_whole() {
    for kept in killed_and_closed() {
        assert_eq!(kept.checked(), Outcome::Whole);
        assert_eq!(kept.checked(), Outcome::Whole);
    }
}

#[test]
fn a_directory_that_is_in_use_or_not_ours_is_left_alone() {
    let [_, kept] = killed_and_closed();
    let running = kept.open();
    let snapshot = file(&kept.data(), "snap.");
    let Outcome::Refused(why) = kept.checked() else {
        panic!("two at once");
    };
    assert!(why.contains("another Charley is using"), "{why}");
    assert_eq!(file(&kept.data(), "snap."), snapshot);
    drop(running);

    // Nobody can be kept from writing to their own files as root.
    let mut command = kept.command();
    if fs::metadata(kept.data()).unwrap().uid() == 0 {
        command.uid(65_534);
    } else {
        for entry in fs::read_dir(kept.data()).unwrap() {
            fs::set_permissions(entry.unwrap().path(), Permissions::from_mode(0o400)).unwrap();
        }
    }
    match checkup::check(command, &kept.data(), SILENCE_LIMIT) {
        Err(StoreError::Open(why)) if why.contains("no process can be run") => {
            tell(&format!("SKIPPED: nobody else may run the binary: {why}"));
        }
        Err(StoreError::Open(why)) => assert!(why.contains("denied"), "{why}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn due_rows_that_do_not_fit_their_people_are_put_right() {
    let [_, kept] = killed_and_closed();
    let store = kept.open();
    let due = |limit| store.scan(Tree::Due, &[], &[0xff; 64], limit).unwrap();
    let rows = due(3).into_iter().map(|(key, _)| key);
    let tree = Tree::Due;
    let lost = rows.clone().map(|key| Operation::Remove { tree, key });
    let strays = rows.take(2).map(|mut key| {
        // Half a minute and more away from what its person has planned.
        key[5] ^= 1;
        let value = Vec::new();
        Operation::Put { tree, key, value }
    });
    store.commit(&[lost.chain(strays).collect()]).unwrap();
    drop(store);
    assert_eq!(kept.found().unwrap().due_repaired, 3 + 2);
    assert_eq!(kept.checked(), Outcome::Whole);
    assert_eq!(kept.found().unwrap().due_repaired, 0);
}

#[test]
fn what_its_key_does_not_open_is_refused() {
    let [_, kept] = killed_and_closed();
    let store = kept.open();
    let key = store.sealer().key_for(Owner::Chat(7)).unwrap();
    let row = [&key.pseudonym().bytes()[..], &[7; 16]].concat();
    // Whole, but sealed for another row.
    let sealed = key.seal(Tree::Diary, b"elsewhere", b"text").unwrap();
    let put = Operation::Put {
        tree: Tree::Diary,
        value: envelope::sealed(1, &row, &sealed),
        key: row,
    };
    store.commit(&[vec![put]]).unwrap();
    drop(store);
    let Outcome::Refused(why) = kept.checked() else {
        panic!("it was opened");
    };
    assert!(
        why.contains("damaged value in Diary: its key does not open it"),
        "{why}"
    );
}

#[test]
fn a_check_ends_with_whoever_wanted_it() {
    let [_, kept] = killed_and_closed();
    // Reading its key from a pipe that nobody writes to, it would wait for ever.
    fs::remove_file(kept.key()).unwrap();
    let made = Command::new("mkfifo")
        .args(["-m", "600"])
        .arg(kept.key())
        .status();
    assert!(made.unwrap().success());
    let mut command = kept.command();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
