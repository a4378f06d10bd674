//! People whose every word is a marker, through the real binary with all its
//! logs: what is then on its disk and in its logs, and what is left of one of
//! them after `/delete`.

use super::binary::command;
use super::phone::Phone;
use super::walker::Walker;
use crate::at_once::at_once;
use charley::dialogue::Answer;
use charley::playground::{LocalTelegram, State};
use charley::runner::StoreReader;
use charley::store::sealing::{Key, Pseudonym};
use charley::store::{Pair, SealedStore, Store, Tree};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::Arc;
use tempfile::TempDir;

/// Numbers that no other bytes look like.
const ANA: i64 = 0x01_2345_6789_abcd;
const BEN: i64 = 0x01_fedc_ba98_7654;
const EVE: i64 = 0x01_0f1e_2d3c_4b5a;

/// Words that are in no dialogue.
pub const MARKERS: [&str; 4] = ["quagmire", "zirconium", "narwhal", "Gjøvik"];

/// Everybody's first name. Three letters, as in "Ana", are by chance in one of
/// fifty sealed directories.
const NAME: &str = "Annunziata";
/// No text shorter than this is looked for in sealed bytes, for the same reason.
const SOUGHT_BYTES_MIN: usize = 5;

struct World {
    telegram: Arc<LocalTelegram>,
    disk: TempDir,
}

impl World {
    async fn new() -> Self {
        World {
            telegram: Arc::new(LocalTelegram::start().await.unwrap()),
            disk: TempDir::new().unwrap(),
        }
    }

    fn walker(&self, person: i64) -> Walker {
        Walker::new(Phone {
            telegram: Arc::clone(&self.telegram),
            person: self.telegram.person_named(person, NAME),
        })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    /// The binary, logging all it can into a file.
    async fn start(&self) -> Child {
        let log = File::options()
            .append(true)
            .create(true)
            .open(self.path("log"));
        let child = command(&self.path("data"))
            .arg("run")
            .env("RUST_LOG", "trace")
            .env("TELOXIDE_TOKEN", self.telegram.token())
            .env("TELOXIDE_API_URL", self.telegram.url())
            .stderr(log.unwrap())
            .spawn()
            .unwrap();
        let calls = self.telegram.calls().len();
        let polls = move |state: &State| state.calls().len() > calls;
        self.telegram.wait_until(polls).await.unwrap();
        child
    }

    /// Ends the binary, which finishes what it has begun.
    async fn stop(&self, mut child: Child) {
        let id = child.id().to_string();
        let ended = tokio::task::spawn_blocking(move || {
            let told = std::process::Command::new("kill").arg(id).status();
            assert!(told.unwrap().success());
            child.wait().unwrap()
        });
        assert!(ended.await.unwrap().success());
    }

    fn open(&self, data: &str) -> SealedStore {
        SealedStore::open(&self.path(data), &self.path("data.key")).unwrap()
    }

    /// A copy of the data, as somebody may keep one.
    fn copy(&self, data: &str, copy: &str) {
        fs::create_dir(self.path(copy)).unwrap();
        for entry in self.path(data).read_dir().unwrap() {
            let file = entry.unwrap().path();
            if file.is_file() {
                let name = file.file_name().unwrap();
                fs::copy(&file, self.path(copy).join(name)).unwrap();
            }
        }
    }
}

/// All bytes of a directory, file after file.
fn bytes_in(directory: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in directory.read_dir().unwrap() {
        let path = entry.unwrap().path();
        bytes.extend(match path.is_dir() {
            true => bytes_in(&path),
            false => fs::read(&path).unwrap(),
        });
    }
    bytes
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// A chat's number as text, and in the bytes of any machine, with the top bit
/// flipped or not.
fn forms(number: i64) -> [Vec<u8>; 3] {
    [
        number.to_string().into_bytes(),
        number.to_be_bytes()[1..].to_vec(),
        number.to_le_bytes()[..7].to_vec(),
    ]
}

/// Nothing that anybody said, chose or is called is in the bytes.
fn assert_says_nothing(bytes: &[u8], said: &[String], what: &str) {
    let words = MARKERS
        .iter()
        .copied()
        .chain(said.iter().map(String::as_str));
    for word in words.chain([NAME]) {
        assert!(word.len() >= SOUGHT_BYTES_MIN, "{word} is there by chance");
        assert!(!holds(bytes, word.as_bytes()), "{word} is in the {what}");
    }
    for number in [ANA, BEN, EVE] {
        for form in forms(number) {
            assert!(!holds(bytes, &form), "{form:?} is in the {what}");
        }
    }
}

/// The rows under this name, as they are stored.
fn rows_of(store: &dyn Store, name: Pseudonym) -> Vec<(Tree, Pair)> {
    let mut rows = Vec::new();
    for tree in Tree::ALL {
        let all = store.scan(tree, &[], &[0xff; 32], usize::MAX).unwrap();
        let named = all
            .into_iter()
            .filter(|(key, value)| holds(key, name.bytes()) || holds(value, name.bytes()));
        rows.extend(named.map(|row| (tree, row)));
    }
    rows
}

/// Tries a key on a row that says it is another's.
fn opens(key: &Key, tree: Tree, (row, value): &Pair) -> bool {
    // Format, schema and checksum, then the name.
    let Some(sealed) = value.get(7 + Pseudonym::BYTES..) else {
        return false;
    };
    let renamed = [&key.pseudonym().bytes()[..], sealed].concat();
    key.open(tree, row, &renamed).is_ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_said_is_readable_and_what_is_deleted_is_gone() {
    let world = World::new().await;
    let charley = world.start().await;
    let (mut ana, mut ben, mut eve) = (world.walker(ANA), world.walker(BEN), world.walker(EVE));
    tokio::join!(ana.sets_up(), ben.checks_in(), eve.uses_every_command());
    world.stop(charley).await;
    world.copy("data", "copy");

    let charley = world.start().await;
    ana.phone.says("/delete");
    let press = ana
        .phone
        .taps("Delete everything", "Yes, delete everything")
        .await;
    ana.phone.sees("Everything about you is deleted").await;
    ana.phone.is_answered(&press).await;
    world.stop(charley).await;

    let said: Vec<String> = [&ana, &ben, &eve]
        .iter()
        .flat_map(|walker| walker.pressed.clone())
        .collect();
    assert!(said.len() > 40, "{said:?}");
    let log = fs::read(world.path("log")).unwrap();
    assert!(holds(&log, b"charley: polling"));
    assert!(!holds(&log, world.telegram.token().as_bytes()));
    assert_says_nothing(&log, &said, "log");
    let (before, after) = (bytes_in(&world.path("copy")), bytes_in(&world.path("data")));
    assert_says_nothing(&before, &said, "data before");
    assert_says_nothing(&after, &said, "data after");

    // The copy opens with the master key, so there was something to find.
    let copy = world.open("copy");
    let stored = |store: SealedStore| {
        let sealer = store.sealer();
        StoreReader::new(Arc::new(store), sealer)
    };
    let anas = copy.sealer().key_of(ANA).unwrap();
    let rows = rows_of(&copy, anas.pseudonym());
    assert!(
        rows.iter().any(|(tree, row)| !opens(&anas, *tree, row)),
        "due rows"
    );
    let sealed: Vec<_> = rows
        .into_iter()
        .filter(|(tree, row)| opens(&anas, *tree, row))
        .collect();
    assert!(sealed.len() > 20, "{} rows", sealed.len());
    let chat = at_once(stored(copy).load(ANA)).unwrap().unwrap();
    let mut notes = chat
        .diary
        .cramps
        .values()
        .filter_map(|one| one.note.as_ref());
    assert!(notes.any(|note| note.contains(MARKERS[0])));
    let question = Answer::One(format!("Why {}?", MARKERS[2]));
    assert_eq!(chat.diary.answer("own_question"), Some(&question));

    // sled has kept her rows, and nothing that is left opens them.
    let left = sealed.iter().filter(|(_, (_, value))| holds(&after, value));
    assert!(left.count() > 20, "sled does not erase");
    let data = world.open("data");
    assert!(data.sealer().key_of(ANA).is_none());
    assert!(data.sealer().key_by_pseudonym(anas.pseudonym()).is_none());
    for key in [BEN, EVE].map(|person| data.sealer().key_of(person).unwrap()) {
        assert!(!sealed.iter().any(|(tree, row)| opens(&key, *tree, row)));
    }
    let people = |directory: &str| fs::read(world.path(directory).join("people.keys")).unwrap();
    let kept = people("copy");
    let gone = kept
        .chunks(128)
        .filter(|slot| **slot != [0; 128] && !holds(&after, slot));
    assert_eq!(gone.count(), 1, "of all keys hers, and in no file");
    assert_eq!(at_once(stored(data).load(ANA)).unwrap(), None);
}
