//! The programs of PostgreSQL, and the user that they run as.

use rustix::process::geteuid;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};
use tempfile::TempDir;

/// Where Debian has it.
const VERSIONS: &str = "/usr/lib/postgresql";

/// Names the folder of other programs than Debian's.
const PROGRAMS: &str = "CHARLEY_POSTGRES_PROGRAMS";

/// The user that a server runs as where the tests are root, which it refuses.
pub const USER: &str = "postgres";

/// For a server, whose user has it.
pub fn own_folder() -> PathBuf {
    let folder = TempDir::with_prefix("charley-pg").unwrap().keep();
    if let Some((user, group)) = other_user() {
        chown(&folder, Some(user), Some(group)).unwrap();
    }
    folder
}

pub fn programs() -> Option<PathBuf> {
    if let Some(named) = env::var_os(PROGRAMS).filter(|named| !named.is_empty()) {
        return Some(PathBuf::from(named));
    }
    let paths = env::var_os("PATH").unwrap_or_default();
    let on_the_path = env::split_paths(&paths).collect::<Vec<_>>();
    let versions = fs::read_dir(VERSIONS).into_iter().flatten().flatten();
    let installed = versions.map(|version| version.path().join("bin"));
    let has_all = |folder: &PathBuf| {
        let needed = ["initdb", "pg_ctl", "postgres", "psql"];
        needed.iter().all(|name| folder.join(name).is_file())
    };
    installed.chain(on_the_path).find(has_all)
}

fn other_user() -> Option<(u32, u32)> {
    if !geteuid().is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let user = users.lines().find(|line| line.starts_with("postgres:"));
    let mut parts = user.unwrap().split(':').skip(2);
    let mut number = || parts.next().unwrap().parse().unwrap();
    Some((number(), number()))
}

pub fn as_user(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/");
    if let Some((user, group)) = other_user() {
        command.uid(user).gid(group);
    }
    command
}

pub fn run(command: &mut Command) -> String {
    let done = command.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{command:?}: {said}");
    String::from_utf8(done.stdout).unwrap().trim().to_owned()
}

/// Free at this moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
