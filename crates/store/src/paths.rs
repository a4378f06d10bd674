//! Paths compared as files: by where they lead, not by how they are spelled.
//!
//! Changes nothing on disk and reads nothing but names.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Links followed from one name; more go round in a ring.
const LINKS_MAX: usize = 40;

/// Where the system lists what is mounted where.
const MOUNTS: &str = "/proc/self/mountinfo";

/// Whether the path leads to the folder or to something in it, through links,
/// `..` and another mount of the same folder, and whether it is there or not.
pub fn leads_into(path: &Path, folder: &Path) -> bool {
    let folder = resolved(folder, LINKS_MAX);
    let is_folder = |place: &Path| place == folder || is_same_file(place, &folder);
    resolved(path, LINKS_MAX).ancestors().any(is_folder)
}

/// Whether both lead to the same file, or would once it is there.
pub fn lead_to_one(left: &Path, right: &Path) -> bool {
    let [left, right] = [left, right].map(|path| resolved(path, LINKS_MAX));
    left == right || is_same_file(&left, &right)
}

/// What a link leads to, also where that is not there; any other path as it is.
pub fn followed(path: &Path) -> PathBuf {
    match path.is_symlink() {
        true => resolved(path, LINKS_MAX),
        false => path.to_owned(),
    }
}

/// Whether a file system, or a folder of one, is mounted here: such a folder
/// cannot be renamed.
///
/// # Errors
/// The system does not say what is mounted.
pub fn is_mounted(folder: &Path) -> io::Result<bool> {
    let Ok(folder) = folder.canonicalize() else {
        return Ok(false);
    };
    let mounts = match std::fs::read(MOUNTS) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return is_of_another_disk(&folder);
        }
        read => read?,
    };
    let folder = folder.as_os_str().as_encoded_bytes();
    Ok(mounts
        .split(|byte| *byte == b'\n')
        .any(|line| mounted_at(line).is_some_and(|place| place == folder)))
}

fn is_of_another_disk(folder: &Path) -> io::Result<bool> {
    let above = folder.parent().unwrap_or(folder);
    Ok(folder.metadata()?.dev() != above.metadata()?.dev())
}

/// The place in a line of the list, where spaces and the like stand as `\040`.
fn mounted_at(line: &[u8]) -> Option<Vec<u8>> {
    let written = line.split(|byte| *byte == b' ').nth(4)?;
    let mut place = Vec::with_capacity(written.len());
    let mut rest = written;
    while let Some((byte, behind)) = rest.split_first() {
        let octal = behind.get(..3).filter(|_| *byte == b'\\');
        let octal = octal.and_then(|digits| std::str::from_utf8(digits).ok());
        match octal.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(meant) => {
                place.push(meant);
                rest = &behind[3..];
            }
            None => {
                place.push(*byte);
                rest = behind;
            }
        }
    }
    Some(place)
}

fn is_same_file(left: &Path, right: &Path) -> bool {
    let file = |path: &Path| path.metadata().map(|found| (found.dev(), found.ino()));
    matches!((file(left), file(right)), (Ok(left), Ok(right)) if left == right)
}

/// The path from the root without links and `..`, as far as anything is there.
fn resolved(path: &Path, links_left: usize) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    let above = path.parent().filter(|above| *above != Path::new(""));
    let above = above.unwrap_or(Path::new("."));
    if links_left > 0
        && let Ok(target) = path.read_link()
    {
        return resolved(&above.join(target), links_left - 1);
    }
    match (path.file_name(), path.parent()) {
        (Some(name), _) => resolved(above, links_left).join(name),
        // It ends with `..`.
        (None, Some(_)) => {
            let mut real = resolved(above, links_left);
            real.pop();
            real
        }
        (None, None) => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn every_spelling_of_a_place_within_is_within() {
        let disk = tempfile::tempdir().unwrap();
        let at = |name: &str| disk.path().join(name);
        fs::create_dir_all(at("data/deep")).unwrap();
        fs::create_dir(at("other")).unwrap();
        symlink(at("data"), at("link")).unwrap();
        symlink("data/not-yet", at("dangling")).unwrap();
        symlink("ring", at("ring")).unwrap();
        for (path, is_within) in [
            ("data", true),
            ("data/", true),
            ("data/db", true),
            ("./data/deep/../x/y", true),
            ("other/../data/x", true),
            ("missing/../data/x", true),
            ("link", true),
            ("link/x", true),
            ("dangling", true),
            ("dangling/x", true),
            ("data/..", false),
            ("data/../other", false),
            ("data.backup", false),
            ("other/data", false),
            ("ring/x", false),
        ] {
            for folder in ["data", "link", "other/../data"] {
                assert_eq!(leads_into(&at(path), &at(folder)), is_within, "{path}");
            }
        }
    }

    #[test]
    fn one_file_has_many_names() {
        let disk = tempfile::tempdir().unwrap();
        let at = |name: &str| disk.path().join(name);
        fs::write(at("key"), "").unwrap();
        fs::hard_link(at("key"), at("second")).unwrap();
        symlink("key", at("link")).unwrap();
        for name in ["key", "second", "link", "./key"] {
            assert!(lead_to_one(&at(name), &at("key")), "{name}");
        }
        assert!(lead_to_one(&at("new"), &at("none/../new")));
        assert!(!lead_to_one(&at("new"), &at("key")));
    }

    #[test]
    fn what_is_mounted_is_told_from_what_is_not() {
        assert!(is_mounted(Path::new("/proc")).unwrap());
        assert!(!is_mounted(tempfile::tempdir().unwrap().path()).unwrap());
        assert!(!is_mounted(Path::new("/not/there")).unwrap());
        let line = br"36 35 98:0 /a /mnt/my\040data rw - ext4 /dev/x rw";
        assert_eq!(mounted_at(line).unwrap(), b"/mnt/my data");
        assert_eq!(mounted_at(b"too short"), None);
    }
}
