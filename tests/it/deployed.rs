//! The unit for systemd is one that systemd takes.

use std::io::Write;
use std::process::Command;

#[test]
fn systemd_takes_the_unit() {
    let unit = include_str!("../../deploy/charley.service");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("charley.service");
    // systemd also looks whether the program is there.
    let here = env!("CARGO_BIN_EXE_charley");
    std::fs::write(&path, unit.replace("/usr/local/bin/charley", here)).unwrap();
    let verified = Command::new("systemd-analyze")
        .arg("verify")
        .arg(&path)
        .output();
    let Ok(verified) = verified else {
        writeln!(
            std::io::stderr(),
            "skipped: there is no systemd-analyze here"
        )
        .unwrap();
        return;
    };
    let said = String::from_utf8_lossy(&verified.stderr);
    let about_it: Vec<&str> = said
        .lines()
        .filter(|line| line.contains("charley"))
        .collect();
    assert!(verified.status.success() && about_it.is_empty(), "{said}");
}
