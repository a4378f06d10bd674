//! Where backups are written by themselves, how often, and how many are kept.

use super::error::{ConfigError, malformed};
use super::variables::{BACKUP_DIR, BACKUP_HOURS, BACKUP_KEEP};
use crate::paths;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backups {
    pub dir: PathBuf,
    pub every_hours: u16,
    pub keep: u16,
}

impl Backups {
    /// `None` where no folder is named.
    pub(super) fn read(
        set: impl Fn(&str) -> Option<String>,
        data_dir: &Path,
    ) -> Result<Option<Backups>, ConfigError> {
        let every_hours = count(BACKUP_HOURS, set(BACKUP_HOURS), 24)?;
        let keep = count(BACKUP_KEEP, set(BACKUP_KEEP), 7)?;
        let dir = set(BACKUP_DIR)
            .map(|dir| outside(dir, data_dir))
            .transpose()?;
        Ok(dir.map(|dir| Backups {
            dir,
            every_hours,
            keep,
        }))
    }

    /// After how many days at most none is left of those from before.
    pub fn gone_after_days(&self) -> u32 {
        (u32::from(self.every_hours) * u32::from(self.keep)).div_ceil(24)
    }
}

/// A restore moves the data directory away, with all that is in it.
fn outside(dir: String, data_dir: &Path) -> Result<PathBuf, ConfigError> {
    let dir = PathBuf::from(dir);
    match paths::leads_into(&dir, data_dir) {
        false => Ok(dir),
        true => Err(malformed(BACKUP_DIR, "a folder outside the data directory")),
    }
}

fn count(variable: &'static str, value: Option<String>, default: u16) -> Result<u16, ConfigError> {
    let counts = 1..=1_000;
    let count = value.map_or(Some(default), |value| value.trim().parse().ok());
    count
        .filter(|count| counts.contains(count))
        .ok_or(malformed(variable, "a whole number from 1 to 1000"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn backups(settings: &[(&str, &str)]) -> Result<Option<Backups>, ConfigError> {
        let settings: HashMap<&str, &str> = settings.iter().copied().collect();
        let set = |name: &str| settings.get(name).map(|value| (*value).to_owned());
        Backups::read(set, Path::new("./data"))
    }

    #[test]
    fn they_are_written_where_there_is_a_folder_for_them() {
        assert_eq!(backups(&[(BACKUP_KEEP, "3")]), Ok(None));
        let daily = backups(&[(BACKUP_DIR, "backups")]).unwrap().unwrap();
        assert_eq!((daily.every_hours, daily.keep), (24, 7));
        assert_eq!(daily.gone_after_days(), 7);
        let often = backups(&[(BACKUP_DIR, "b"), (BACKUP_HOURS, "5"), (BACKUP_KEEP, "6")]);
        assert_eq!(often.unwrap().unwrap().gone_after_days(), 2);
    }

    #[test]
    fn a_malformed_setting_is_named() {
        for (variable, value) in [
            (BACKUP_DIR, "./data/backups"),
            (BACKUP_HOURS, "0"),
            (BACKUP_HOURS, "1001"),
            (BACKUP_KEEP, "all-of-them"),
        ] {
            let error = backups(&[(variable, value)]).unwrap_err().to_string();
            assert!(error.starts_with(variable), "{error}");
        }
    }
}
