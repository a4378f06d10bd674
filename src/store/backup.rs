//! A backup: everything that is kept, in one file that no database is needed
//! to read. Rows are as they are stored, so they stay sealed; the people's keys
//! are in it, sealed under the master key, which is not.
//!
//! ```text
//! "charley backup\n", form u16, schema u32
//! records: kind u8, key length u32, value length u32, key, value
//! end: 0 u8, number of records u64, BLAKE3 of every byte before, 32 bytes
//! ```
//!
//! Numbers are big-endian. Kind 1 is a slot of the file of keys, under its
//! number as u32; the others are the trees.

use super::directory::parent_of;
use super::secret_file::{SecretFile, name_of, remove_leftovers};
use super::{Pair, StoreError, Tree};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, IntoInnerError, Read, Write};
use std::path::{Path, PathBuf};

const MAGIC: &[u8; 15] = b"charley backup\n";
const FORM: u16 = 1;

const END: u8 = 0;
const SLOT: u8 = 1;

/// No key or value is longer; a length above it is damage.
const PART_BYTES_MAX: u32 = 16 * 1024 * 1024;

/// One thing that is kept.
pub enum Record {
    Slot(u32, Vec<u8>),
    Row(Tree, Pair),
}

/// A backup that is being written, beside its place until it is whole. One that
/// is given up leaves nothing: it begins with the people's keys.
pub struct Writer {
    out: Hashed<BufWriter<SecretFile>>,
    path: PathBuf,
    records: u64,
}

impl Writer {
    /// For the owner alone. Replaces what is there once it is finished.
    pub fn create(path: &Path, schema: u32) -> Result<Writer, StoreError> {
        let create = || -> io::Result<_> {
            let name = name_of(path)?;
            remove_leftovers(parent_of(path), |left| left == name)?;
            let file = SecretFile::beside(path)?;
            let mut out = Hashed::new(BufWriter::new(file));
            out.write_all(MAGIC)?;
            out.write_all(&FORM.to_be_bytes())?;
            out.write_all(&schema.to_be_bytes())?;
            Ok(out)
        };
        Ok(Writer {
            out: create().map_err(|error| cannot(path, &error))?,
            path: path.to_owned(),
            records: 0,
        })
    }

    pub fn slot(&mut self, number: u32, bytes: &[u8]) -> Result<(), StoreError> {
        self.record(SLOT, &number.to_be_bytes(), bytes)
    }

    pub fn row(&mut self, tree: Tree, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        match kind(tree) {
            Some(kind) => self.record(kind, key, value),
            None => Ok(()),
        }
    }

    /// Whole and durable on return; returns how many records there are.
    pub fn finish(self) -> Result<u64, StoreError> {
        let (path, records) = (self.path.clone(), self.records);
        self.write_end().map_err(|error| cannot(&path, &error))?;
        Ok(records)
    }

    fn write_end(mut self) -> io::Result<()> {
        self.out.write_all(&[END])?;
        self.out.write_all(&self.records.to_be_bytes())?;
        let hash = self.out.hasher.finalize();
        self.out.write_all(hash.as_bytes())?;
        let file = self.out.inner.into_inner();
        file.map_err(IntoInnerError::into_error)?
            .replace(&self.path)
    }

    fn record(&mut self, kind: u8, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        let written = self.write_record(kind, key, value);
        written.map_err(|error| cannot(&self.path, &error))
    }

    fn write_record(&mut self, kind: u8, key: &[u8], value: &[u8]) -> io::Result<()> {
        self.out.write_all(&[kind])?;
        for part in [key, value] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            self.out.write_all(&length.to_be_bytes())?;
        }
        self.out.write_all(key)?;
        self.out.write_all(value)?;
        self.records += 1;
        Ok(())
    }
}

/// Reads a backup to its end and checks it. What `each` is given is certain
/// only once this returns, so read it once for nothing before it is used.
pub fn read(
    path: &Path,
    schema: u32,
    mut each: impl FnMut(Record) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let file = File::open(path).map_err(|error| cannot(path, &error))?;
    let mut from = Hashed::new(BufReader::new(file));
    let damaged = |_: io::Error| refused(path, "it is damaged or not whole");
    let magic: [u8; 15] = from.array().map_err(damaged)?;
    let form = u16::from_be_bytes(from.array().map_err(damaged)?);
    let found = u32::from_be_bytes(from.array().map_err(damaged)?);
    if magic != *MAGIC {
        return Err(refused(path, "it is no backup of Charley's"));
    }
    if (form, found) != (FORM, schema) {
        return Err(refused(
            path,
            &format!(
                "another Charley wrote it (form {form}, schema {found}; this one knows \
                 {FORM} and {schema})"
            ),
        ));
    }
    let mut records = 0_u64;
    while let Some(record) = from.record().map_err(damaged)? {
        each(record)?;
        records += 1;
    }
    from.check_end(records).map_err(damaged)
}

/// Bytes on their way, and the hash of those that went by.
struct Hashed<T> {
    inner: T,
    hasher: blake3::Hasher,
}

impl<T> Hashed<T> {
    fn new(inner: T) -> Self {
        Hashed {
            inner,
            hasher: blake3::Hasher::new(),
        }
    }
}

impl<T: Write> Hashed<T> {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hasher.update(bytes);
        self.inner.write_all(bytes)
    }
}

impl<T: Read> Hashed<T> {
    fn array<const BYTES: usize>(&mut self) -> io::Result<[u8; BYTES]> {
        let mut bytes = [0; BYTES];
        self.inner.read_exact(&mut bytes)?;
        self.hasher.update(&bytes);
        Ok(bytes)
    }

    fn part(&mut self, length: u32) -> io::Result<Vec<u8>> {
        if length > PART_BYTES_MAX {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut bytes = Vec::new();
        self.inner
            .by_ref()
            .take(length.into())
            .read_to_end(&mut bytes)?;
        if bytes.len() != length as usize {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.hasher.update(&bytes);
        Ok(bytes)
    }

    /// The next record; `None` at the end.
    fn record(&mut self) -> io::Result<Option<Record>> {
        let [kind] = self.array()?;
        if kind == END {
            return Ok(None);
        }
        let [key, value] = [self.array()?, self.array()?].map(u32::from_be_bytes);
        let (key, value) = (self.part(key)?, self.part(value)?);
        if kind == SLOT {
            let number = key.as_slice().try_into().map_err(io::Error::other)?;
            return Ok(Some(Record::Slot(u32::from_be_bytes(number), value)));
        }
        let tree = tree(kind).ok_or(io::ErrorKind::InvalidData)?;
        Ok(Some(Record::Row(tree, (key, value))))
    }

    /// The count and the hash are right, and nothing comes after them.
    fn check_end(mut self, records: u64) -> io::Result<()> {
        let counted = u64::from_be_bytes(self.array()?);
        let expected = self.hasher.finalize();
        let hash: [u8; blake3::OUT_LEN] = self.array()?;
        let is_over = self.inner.read(&mut [0])? == 0;
        match counted == records && expected == hash && is_over {
            true => Ok(()),
            false => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

/// Numbers in files: never given to another tree.
fn kind(tree: Tree) -> Option<u8> {
    match tree {
        // It belongs to the store that it is in.
        Tree::Meta => None,
        Tree::Person => Some(2),
        Tree::Diary => Some(3),
        Tree::Due => Some(4),
        Tree::Inbox => Some(5),
        Tree::Seen => Some(6),
        Tree::Outbox => Some(7),
        Tree::Sent => Some(8),
        Tree::DeadLetters => Some(9),
    }
}

fn tree(number: u8) -> Option<Tree> {
    Tree::ALL
        .into_iter()
        .find(|tree| kind(*tree) == Some(number))
}

/// The path with something appended to its name.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::Backup(format!("{}: {what}", path.display()))
}

fn cannot(path: &Path, error: &io::Error) -> StoreError {
    refused(path, &error.to_string())
}
