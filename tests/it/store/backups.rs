//! Backups: everything comes back, anything wrong with the file is noticed, and
//! nothing is lost to a restore.

use charley::store::sealing::{Owner, Sealer};
use charley::store::{
    Operation, Pair, Restoring, SealedStore, Stamp, Store, StoreError, Tree, envelope, restore,
};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use tempfile::TempDir;

const PEOPLE: i64 = 300;

struct Place {
    disk: TempDir,
}

impl Place {
    fn new() -> Self {
        let disk = TempDir::new().unwrap();
        Place { disk }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self) -> SealedStore {
        SealedStore::open(&self.path("data"), &self.path("data.key")).unwrap()
    }

    /// With people of whom something is kept, and a backup of it.
    fn backed_up() -> Self {
        let place = Place::new();
        let store = place.open();
        for chat_id in 0..PEOPLE {
            store
                .commit(&[rows_about(&store.sealer(), chat_id)])
                .unwrap();
        }
        store
            .back_up(&place.path("backup"), Stamp::default())
            .unwrap();
        place
    }

    fn restore(&self, replace: bool) -> Result<Option<PathBuf>, StoreError> {
        let (data, key) = (self.path("data"), self.path("data.key"));
        let what = Restoring {
            file: &self.path("backup"),
            data_dir: &data,
            key_file: &key,
            replace,
            now: 0,
        };
        // What is kept here are no people, so a start would not take it.
        let restored = restore(what, |_| Ok(()))?;
        Ok(restored.aside)
    }

    fn refusal(&self, replace: bool) -> String {
        self.restore(replace).unwrap_err().to_string()
    }
}

/// A row in each tree but the store's own.
fn rows_about(sealer: &Sealer, chat_id: i64) -> Vec<Operation> {
    let key = sealer.key_for(Owner::Chat(chat_id)).unwrap();
    let sealed = |tree, row: &[u8]| {
        let sealed = key.seal(tree, row, format!("note {chat_id}").as_bytes());
        envelope::sealed(1, row, &sealed.unwrap())
    };
    let trees = Tree::ALL.into_iter().filter(|tree| *tree != Tree::Meta);
    let row = |tree| {
        let row = [&key.pseudonym().bytes()[..], &chat_id.to_be_bytes()].concat();
        let value = match tree {
            Tree::Due => Vec::new(),
            tree => sealed(tree, &row),
        };
        Operation::Put {
            tree,
            key: row,
            value,
        }
    };
    trees.map(row).collect()
}

fn all(store: &dyn Store) -> Vec<Vec<Pair>> {
    let rows = |tree| store.scan(tree, &[], &[0xff; 32], usize::MAX).unwrap();
    Tree::ALL.map(rows).into()
}

#[test]
fn everything_comes_back_and_opens() {
    let place = Place::backed_up();
    let before = all(&place.open());
    assert_eq!(before[1].len(), usize::try_from(PEOPLE).unwrap());
    let name = place.open().sealer().key_of(7).unwrap().pseudonym();
    fs::remove_dir_all(place.path("data")).unwrap();

    assert_eq!(place.restore(false).unwrap(), None);
    let store = place.open();
    assert_eq!(all(&store), before);
    let key = store.sealer().key_of(7).unwrap();
    assert_eq!(key.pseudonym(), name);
    let row = [&name.bytes()[..], &7_i64.to_be_bytes()].concat();
    let value = store.get(Tree::Diary, &row).unwrap().unwrap();
    let sealed = envelope::sealed_in(Tree::Diary, &row, &value).unwrap();
    let note = key.open(Tree::Diary, &row, sealed).unwrap();
    assert_eq!(**note, *b"note 7");
}

#[test]
fn a_backup_is_for_the_owner_alone_and_holds_neither_words_nor_the_key() {
    let place = Place::backed_up();
    let mode = fs::metadata(place.path("backup"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let bytes = fs::read(place.path("backup")).unwrap();
    let key = fs::read_to_string(place.path("data.key")).unwrap();
    let digits = key.trim().rsplit(':').next().unwrap().to_owned();
    for word in [
        b"note ".to_vec(),
        digits.clone().into(),
        hex::decode(digits).unwrap(),
    ] {
        assert!(!bytes.windows(word.len()).any(|window| window == word));
    }
    assert!(!place.path("backup.unfinished").exists());
}

#[test]
fn what_is_kept_is_replaced_only_when_asked_to_and_put_aside() {
    let place = Place::backed_up();
    let store = place.open();
    store.commit(&[rows_about(&store.sealer(), 9_000)]).unwrap();
    drop(store);
    let why = place.refusal(false);
    assert!(
        why.contains("nothing was restored:")
            && why.contains("something is kept here. `--replace` puts it aside"),
        "{why}"
    );
    assert!(place.open().sealer().key_of(9_000).is_some());

    let aside = place.restore(true).unwrap().unwrap();
    assert!(place.open().sealer().key_of(9_000).is_none());
    let store = SealedStore::open(&aside, &place.path("data.key")).unwrap();
    assert!(store.sealer().key_of(9_000).is_some(), "nothing is lost");

    let why = place.refusal(true);
    assert!(why.contains("data.replaced. Move it away first"), "{why}");
}

#[test]
fn a_broken_directory_can_be_replaced() {
    let place = Place::backed_up();
    fs::write(place.path("data").join("db"), "").unwrap();
    place.restore(true).unwrap();
    assert!(place.open().sealer().key_of(7).is_some());
}

#[test]
fn a_directory_in_use_is_left_alone() {
    let place = Place::backed_up();
    let _running = place.open();
    let why = place.refusal(true);
    assert!(
        why.contains("another Charley is using this directory"),
        "{why}"
    );
}

#[test]
fn a_backup_of_another_key_is_refused_and_changes_nothing() {
    let (place, other) = (Place::backed_up(), Place::backed_up());
    fs::copy(other.path("backup"), place.path("backup")).unwrap();
    let why = place.refusal(true);
    assert!(
        why.contains("backup was sealed under. A backup needs the key that was in use"),
        "{why}"
    );
    assert!(place.open().sealer().key_of(7).is_some());

    fs::remove_file(place.path("data.key")).unwrap();
    fs::remove_dir_all(place.path("data")).unwrap();
    let why = place.refusal(false);
    assert!(why.contains("there is no such file"), "{why}");
    assert!(!place.path("data.key").exists(), "and no key was created");
}

#[test]
fn damage_is_noticed_before_anything_is_changed() {
    let place = Place::backed_up();
    let whole = fs::read(place.path("backup")).unwrap();
    let kept = all(&place.open());
    // One byte in each part of the file: head, keys, rows, end.
    let places = [
        0,
        16,
        20,
        21,
        25,
        200,
        whole.len() / 2,
        whole.len() - 40,
        whole.len() - 1,
    ];
    for at in places {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x10;
        fs::write(place.path("backup"), damaged).unwrap();
        let why = place.refusal(true);
        assert!(why.starts_with("the backup "), "{at}: {why}");
    }
    for length in [0, 10, 21, 1_000, whole.len() - 1] {
        fs::write(place.path("backup"), &whole[..length]).unwrap();
        let why = place.refusal(true);
        assert!(why.contains("damaged or not whole"), "{length}: {why}");
    }
    fs::write(place.path("backup"), [&whole[..], b"x"].concat()).unwrap();
    assert!(place.refusal(true).contains("damaged or not whole"));
    assert_eq!(all(&place.open()), kept);
    fs::write(place.path("backup"), whole).unwrap();
    place.restore(true).unwrap();
}

#[test]
fn a_restore_that_was_cut_off_is_no_new_beginning() {
    let place = Place::backed_up();
    fs::rename(place.path("data"), place.path("data.restoring")).unwrap();
    let why = match SealedStore::open(&place.path("data"), &place.path("data.key")) {
        Err(error) => error.to_string(),
        Ok(_) => panic!("it was opened"),
    };
    assert!(why.contains("restoring it was cut off."), "{why}");
    place.restore(false).unwrap();
    assert!(place.open().sealer().key_of(7).is_some());
}
