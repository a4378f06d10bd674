//! Small questions to a disk, and small things done on it.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// A link that leads nowhere is there as well.
pub fn is_there(path: &Path) -> io::Result<bool> {
    match path.symlink_metadata() {
        Ok(_) => Ok(true),
        Err(error) if is_absence(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// In bytes; 0 where there is no such file.
pub fn length(path: &Path) -> io::Result<u64> {
    match path.metadata() {
        Ok(file) => Ok(file.len()),
        Err(error) if is_absence(&error) => Ok(0),
        Err(error) => Err(error),
    }
}

/// In bytes, of all files in a folder and in those within it. What goes
/// meanwhile counts as nothing.
pub fn length_of_all(folder: &Path) -> io::Result<u64> {
    let mut all = 0;
    for entry in folder.read_dir()? {
        let entry = entry?;
        all += match entry.file_type()?.is_dir() {
            true => length_of_all(&entry.path())?,
            false => length(&entry.path())?,
        };
    }
    Ok(all)
}

fn is_absence(error: &io::Error) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound};
    [NotFound, NotADirectory].contains(&error.kind())
}

/// The path with something appended to its name.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Makes the name of what lies there durable.
pub fn sync_parent(path: &Path) -> io::Result<()> {
    File::open(parent_of(path))?.sync_all()
}

/// The folder that it lies in.
pub fn parent_of(path: &Path) -> &Path {
    let parent = path.parent().filter(|parent| *parent != Path::new(""));
    parent.unwrap_or(Path::new("."))
}

/// Takes a directory away with all that is in it, where there is one.
pub fn remove(directory: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
