//! Reads a small file that a setting names or is: never a pipe, which may never
//! end, and never more than so many bytes.

use super::error::ConfigError;
use std::fmt;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Why a file cannot be read. Its text is for the operator and holds nothing of
/// what is in the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    #[error("there is no such file")]
    Missing,
    #[error("a plain file is expected, and this is {0}")]
    NotPlain(&'static str),
    #[error("it is longer than {0} bytes")]
    TooLong(u64),
    #[error("{0}")]
    Failed(String),
}

/// What is in it, and what it is like.
pub fn read(path: &Path, bytes_max: u64) -> Result<(Vec<u8>, Metadata), Unread> {
    // Looked at before it is opened, as opening a pipe waits for its writer.
    refuse_unless_plain(&path.metadata().map_err(unread)?)?;
    let file = File::open(path).map_err(unread)?;
    let metadata = file.metadata().map_err(unread)?;
    let mut bytes = Vec::new();
    let mut most = file.take(bytes_max + 1);
    most.read_to_end(&mut bytes).map_err(unread)?;
    if bytes.len() as u64 > bytes_max {
        return Err(Unread::TooLong(bytes_max));
    }
    Ok((bytes, metadata))
}

/// The text of a file that a setting names, with a secret in it, and what is to be said
/// of the file. What is no text is none.
pub fn secret(
    variable: &'static str,
    path: &Path,
    bytes_max: u64,
) -> Result<(String, Option<String>), ConfigError> {
    let read = read(path, bytes_max);
    let (bytes, metadata) = read.map_err(|unread| refused(variable, path, unread))?;
    let text = String::from_utf8(bytes).unwrap_or_default();
    Ok((text, warning(variable, path, &metadata)))
}

/// What is wrong with the file that a setting names.
pub fn refused(variable: &'static str, path: &Path, why: impl fmt::Display) -> ConfigError {
    ConfigError::File {
        variable,
        file: path.display().to_string(),
        why: why.to_string(),
    }
}

/// What is to be said of a file with a secret that everybody on the machine may read.
fn warning(variable: &str, path: &Path, metadata: &Metadata) -> Option<String> {
    let is_open_to_all = metadata.permissions().mode() & 0o004 != 0;
    let file = path.display();
    is_open_to_all.then(|| {
        format!(
            "{variable}: everybody on this machine may read {file}; `chmod 600` keeps it to its \
             owner"
        )
    })
}

fn refuse_unless_plain(metadata: &Metadata) -> Result<(), Unread> {
    match (metadata.is_file(), metadata.is_dir()) {
        (true, _) => Ok(()),
        (false, true) => Err(Unread::NotPlain("a directory")),
        (false, false) => Err(Unread::NotPlain("a pipe or a device")),
    }
}

fn unread(error: io::Error) -> Unread {
    if error.kind() == io::ErrorKind::NotFound {
        Unread::Missing
    } else {
        Unread::Failed(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn only_a_plain_file_of_so_many_bytes_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let refusal = |path: &Path| read(path, 10).map(|_| ()).unwrap_err();
        assert_eq!(refusal(&path), Unread::Missing);
        std::fs::write(&path, "0123456789").unwrap();
        assert_eq!(read(&path, 10).unwrap().0, b"0123456789");
        std::fs::write(&path, "0123456789a").unwrap();
        assert_eq!(refusal(&path), Unread::TooLong(10));
        assert_eq!(refusal(folder.path()), Unread::NotPlain("a directory"));
        let pipe = folder.path().join("pipe");
        assert!(
            Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(refusal(&pipe), Unread::NotPlain("a pipe or a device"));
        let device = Path::new("/dev/zero");
        assert_eq!(refusal(device), Unread::NotPlain("a pipe or a device"));
    }
}
