//! The zone data: what is inside the program, or the machine's own where that
//! is newer. Decided once, before anything else is done.

use crate::config::{Config, Needs};
use crate::place::{self, BUILT_IN, Release};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Where machines keep it, unless `TZDIR` says otherwise.
const USUAL: &str = "/usr/share/zoneinfo";
/// The largest file of zone data has about 4 KiB.
const FILE_BYTES_MAX: u64 = 64 * 1024;
/// There are about 600.
const FILES_MAX: usize = 2_000;
/// `America/Argentina/Salta` has two folders.
const FOLDERS_DEEP_MAX: usize = 3;

/// What is in each file, by the zone that it is about.
type Files = Vec<(String, Vec<u8>)>;

/// Puts the machine's own zone data in force where it is newer. Settings that
/// cannot be read are told of by the commands that need them, and none needs them
/// to say its version.
pub fn decide() {
    let settings = Config::from_env(Needs::Zones);
    let folder = settings.ok().and_then(|settings| settings.zones_dir);
    let folder = folder.unwrap_or_else(|| PathBuf::from(USUAL));
    if let Some((release, zones)) = newer_in(&folder) {
        // Nothing has asked for a zone yet; and who had would have the built in.
        let _ = place::use_newer(&release, zones);
    }
}

/// Which zone data is in force, and from where, for people.
pub fn in_force() -> String {
    match place::release() {
        BUILT_IN => format!("zone data {BUILT_IN}"),
        release => format!("zone data {release} of this machine, newer than {BUILT_IN}"),
    }
}

/// All zones of a folder, as they are in it, where its release is newer than
/// the one inside the program.
fn newer_in(folder: &Path) -> Option<(Release, Files)> {
    let release = release_in(folder)?;
    let built_in = BUILT_IN.parse::<Release>().ok()?;
    if release <= built_in {
        return None;
    }
    let mut zones = Vec::new();
    collect(folder, "", FOLDERS_DEEP_MAX, &mut zones).ok()?;
    (!zones.is_empty()).then_some((release, zones))
}

/// As the data itself says: `# version 2026f` begins `tzdata.zi`, and BSD has a
/// file for it.
fn release_in(folder: &Path) -> Option<Release> {
    let stated = ["tzdata.zi", "+VERSION"].into_iter().find_map(|name| {
        let start = start_of(&folder.join(name)).ok()?;
        let line = String::from_utf8_lossy(&start);
        let line = line.lines().next()?.trim().to_owned();
        Some(line.trim_start_matches("# version ").to_owned())
    });
    stated?.parse().ok()
}

fn start_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    File::open(path)?.take(64).read_to_end(&mut start)?;
    Ok(start)
}

/// What cannot be read is left out, and stays as it is inside the program.
fn collect(folder: &Path, within: &str, deep: usize, zones: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string();
        let Ok(name) = name.map(|name| format!("{within}{name}")) else {
            continue;
        };
        // Names of zones and their folders begin with capitals; `localtime`,
        // `posix` and `right` are other things.
        if within.is_empty() && !name.starts_with(|first: char| first.is_ascii_uppercase()) {
            continue;
        }
        // Many are links to others.
        let Ok(about) = fs::metadata(entry.path()) else {
            continue;
        };
        if about.is_dir() && deep > 0 {
            collect(&entry.path(), &format!("{name}/"), deep - 1, zones)?;
        } else if about.is_file() && about.len() <= FILE_BYTES_MAX && zones.len() < FILES_MAX {
            zones.extend(tzif_of(&entry.path()).map(|bytes| (name, bytes)));
        }
    }
    Ok(())
}

/// Only what says of itself that it is zone data.
fn tzif_of(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).ok()?;
    file.take(FILE_BYTES_MAX).read_to_end(&mut bytes).ok()?;
    bytes.starts_with(b"TZif").then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(version_file: (&str, &str)) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(version_file.0), version_file.1).unwrap();
        for name in ["America", "America/Argentina", "right"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        for name in ["America/Argentina/Salta", "UTC", "right/UTC", "localtime"] {
            fs::write(folder.path().join(name), b"TZif2").unwrap();
        }
        fs::write(folder.path().join("zone.tab"), b"# no zone").unwrap();
        let too_large = [&b"TZif"[..], &[0; 70_000]].concat();
        fs::write(folder.path().join("Huge"), too_large).unwrap();
        folder
    }

    #[test]
    fn newer_data_is_taken_whole_and_older_is_not() {
        for (file, taken) in [
            (("tzdata.zi", "# version 9999z\nR A ..."), true),
            (("tzdata.zi", "# version 9999b-debian\n"), true),
            (("+VERSION", "9999a\n"), true),
            (("tzdata.zi", "# version 2020a\n"), false),
            (("tzdata.zi", &format!("# version {BUILT_IN}\n")), false),
            (("tzdata.zi", "# redo posix_only\n"), false),
            (("+VERSION", ""), false),
            (("nothing", ""), false),
        ] {
            let folder = folder(file);
            let newer = newer_in(folder.path());
            let mut names: Vec<String> = newer.map_or_else(Vec::new, |(_, zones)| {
                zones.into_iter().map(|(name, _)| name).collect()
            });
            names.sort();
            let expected: &[&str] = match taken {
                true => &["America/Argentina/Salta", "UTC"],
                false => &[],
            };
            assert_eq!(names, expected, "{file:?}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_nothing() {
        assert!(newer_in(Path::new("/no/such/folder")).is_none());
    }
}
