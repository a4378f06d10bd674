//! Writes a backup, beside its place until it is whole.

use super::{END, FORM, MAGIC, PLACE, SLOT, Stamp, cannot, kind};
use crate::contract::{StoreError, Tree};
use crate::disk::parent_of;
use crate::sealing::Sealer;
use crate::secret_file::{SecretFile, name_of, remove_leftovers};
use std::io::{self, BufWriter, IntoInnerError, Write};
use std::path::{Path, PathBuf};

/// One that is given up leaves nothing: it begins with the people's keys.
pub struct BackupWriter {
    out: BufWriter<SecretFile>,
    hasher: blake3::Hasher,
    path: PathBuf,
    records: u64,
}

impl BackupWriter {
    /// For the owner alone. Replaces what is there once it is finished.
    pub fn create(path: &Path, schema: u32, stamp: Stamp) -> Result<BackupWriter, StoreError> {
        let create = || -> io::Result<_> {
            let name = name_of(path)?;
            remove_leftovers(parent_of(path), |left| left == name)?;
            let mut writer = BackupWriter {
                out: BufWriter::new(SecretFile::beside(path)?),
                hasher: blake3::Hasher::new(),
                path: path.to_owned(),
                records: 0,
            };
            writer.write_all(MAGIC)?;
            writer.write_all(&FORM.to_be_bytes())?;
            writer.write_all(&schema.to_be_bytes())?;
            writer.write_all(&stamp.made_at.to_be_bytes())?;
            writer.write_all(&stamp.order.to_be_bytes())?;
            Ok(writer)
        };
        create().map_err(|error| cannot(path, &error))
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
    pub fn finish(mut self, sealer: &Sealer) -> Result<u64, StoreError> {
        let (path, records) = (self.path.clone(), self.records);
        let hash = self.write_end().map_err(|error| cannot(&path, &error))?;
        let seal = sealer.vouch(PLACE, hash.as_bytes())?;
        self.put_in_place(&seal)
            .map_err(|error| cannot(&path, &error))?;
        Ok(records)
    }

    fn write_end(&mut self) -> io::Result<blake3::Hash> {
        self.write_all(&[END])?;
        self.write_all(&self.records.to_be_bytes())?;
        let hash = self.hasher.finalize();
        self.out.write_all(hash.as_bytes())?;
        Ok(hash)
    }

    fn put_in_place(mut self, seal: &[u8]) -> io::Result<()> {
        self.out.write_all(seal)?;
        let file = self.out.into_inner();
        file.map_err(IntoInnerError::into_error)?
            .replace(&self.path)
    }

    fn record(&mut self, kind: u8, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        let written = self.write_record(kind, key, value);
        written.map_err(|error| cannot(&self.path, &error))
    }

    fn write_record(&mut self, kind: u8, key: &[u8], value: &[u8]) -> io::Result<()> {
        self.write_all(&[kind])?;
        for part in [key, value] {
            let length = u32::try_from(part.len()).map_err(io::Error::other)?;
            self.write_all(&length.to_be_bytes())?;
        }
        self.write_all(key)?;
        self.write_all(value)?;
        self.records += 1;
        Ok(())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hasher.update(bytes);
        self.out.write_all(bytes)
    }
}
