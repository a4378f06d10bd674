//! Reads a backup. No length in it is believed before there are so many bytes
//! left.

use super::{
    BackupRecord, END, FORM, FORM_WITHOUT_SEAL, KEY_BYTES_MAX, MAGIC, PLACE, SEAL_BYTES, SLOT,
    Stamp, VALUE_BYTES_MAX, cannot, damaged, refused, tree,
};
use crate::contract::StoreError;
use crate::sealing::Sealer;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

/// How a backup ended that was read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupEnding {
    /// `None` in the form that bears no seal.
    pub stamp: Option<Stamp>,
    hash: [u8; blake3::OUT_LEN],
    seal: Vec<u8>,
}

impl BackupEnding {
    /// Whether who had these keys' master key has made all of it, as it is.
    /// Always so in the form that bears no seal.
    pub fn is_vouched_by(&self, sealer: &Sealer) -> bool {
        self.stamp.is_none() || sealer.has_vouched(PLACE, &self.hash, &self.seal)
    }
}

/// Reads a backup to its end and checks it. What `each` is given is certain
/// only once this returns, so read it once for nothing before it is used.
pub fn read(
    path: &Path,
    schema: u32,
    mut each: impl FnMut(BackupRecord) -> Result<(), StoreError>,
) -> Result<BackupEnding, StoreError> {
    let mut from = BackupReader::open(path)?;
    let told = |_: io::Error| damaged(path);
    let head = from.head().map_err(told)?;
    let head = head.ok_or_else(|| refused(path, "it is no backup of Charley's"))?;
    if ![FORM, FORM_WITHOUT_SEAL].contains(&head.form) || head.schema != schema {
        let (form, found) = (head.form, head.schema);
        return Err(refused(
            path,
            &format!(
                "another Charley wrote it (form {form}, schema {found}; this one knows \
                 {FORM_WITHOUT_SEAL}, {FORM} and {schema})"
            ),
        ));
    }
    let stamp = from.stamp(head.form).map_err(told)?;
    let mut records = 0_u64;
    while let Some(record) = from.record().map_err(told)? {
        each(record)?;
        records += 1;
    }
    from.ending(records, stamp).map_err(told)
}

/// When the backup was made, and its order, without looking whether it is
/// whole. `None` for what is no plain file that begins as a backup does; one in
/// the form that bears no seal has the default stamp.
pub fn head(path: &Path) -> Option<Stamp> {
    let mut from = BackupReader::open(path).ok()?;
    let form = from.head().ok()??.form;
    Some(from.stamp(form).ok()?.unwrap_or_default())
}

struct BackupHead {
    form: u16,
    schema: u32,
}

struct BackupReader {
    from: BufReader<File>,
    hasher: blake3::Hasher,
    left_bytes: u64,
}

impl BackupReader {
    fn open(path: &Path) -> Result<BackupReader, StoreError> {
        let told = |error: io::Error| cannot(path, &error);
        // Before it is opened: a pipe would wait for somebody to write.
        if !path.metadata().map_err(told)?.is_file() {
            return Err(refused(path, "it is no plain file"));
        }
        let file = File::open(path).map_err(told)?;
        Ok(BackupReader {
            left_bytes: file.metadata().map_err(told)?.len(),
            from: BufReader::new(file),
            hasher: blake3::Hasher::new(),
        })
    }

    /// `None` where it is something else.
    fn head(&mut self) -> io::Result<Option<BackupHead>> {
        if self.array()? != *MAGIC {
            return Ok(None);
        }
        let form = u16::from_be_bytes(self.array()?);
        let schema = u32::from_be_bytes(self.array()?);
        Ok(Some(BackupHead { form, schema }))
    }

    fn stamp(&mut self, form: u16) -> io::Result<Option<Stamp>> {
        if form == FORM_WITHOUT_SEAL {
            return Ok(None);
        }
        let made_at = i64::from_be_bytes(self.array()?);
        let order = u64::from_be_bytes(self.array()?);
        Ok(Some(Stamp { made_at, order }))
    }

    /// The next record; `None` at the end.
    fn record(&mut self) -> io::Result<Option<BackupRecord>> {
        let [kind] = self.array()?;
        if kind == END {
            return Ok(None);
        }
        let [key, value] = [self.array()?, self.array()?].map(u32::from_be_bytes);
        if key > KEY_BYTES_MAX || value > VALUE_BYTES_MAX {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let (key, value) = (self.part(key)?, self.part(value)?);
        if kind == SLOT {
            let number = key.as_slice().try_into().map_err(io::Error::other)?;
            return Ok(Some(BackupRecord::Slot(u32::from_be_bytes(number), value)));
        }
        let tree = tree(kind).ok_or(io::ErrorKind::InvalidData)?;
        Ok(Some(BackupRecord::Row(tree, (key, value))))
    }

    /// The count and the hash are right, the seal is there, and nothing comes
    /// after it.
    fn ending(mut self, records: u64, stamp: Option<Stamp>) -> io::Result<BackupEnding> {
        let counted = u64::from_be_bytes(self.array()?);
        let expected = self.hasher.finalize();
        let hash: [u8; blake3::OUT_LEN] = self.array()?;
        let seal = match stamp {
            Some(_) => self.array::<SEAL_BYTES>()?.to_vec(),
            None => Vec::new(),
        };
        let is_over = self.from.read(&mut [0])? == 0;
        match counted == records && expected == hash && is_over {
            true => Ok(BackupEnding { stamp, hash, seal }),
            false => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn array<const BYTES: usize>(&mut self) -> io::Result<[u8; BYTES]> {
        let mut bytes = [0; BYTES];
        self.exactly(&mut bytes)?;
        Ok(bytes)
    }

    fn part(&mut self, length: u32) -> io::Result<Vec<u8>> {
        if u64::from(length) > self.left_bytes {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut bytes = vec![0; length as usize];
        self.exactly(&mut bytes)?;
        Ok(bytes)
    }

    fn exactly(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        self.from.read_exact(bytes)?;
        self.hasher.update(bytes);
        self.left_bytes = self.left_bytes.saturating_sub(bytes.len() as u64);
        Ok(())
    }
}
