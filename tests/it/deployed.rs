//! The unit for systemd is one that systemd takes, and keeps the bot from what it
//! does not need; the alerts are rules that Prometheus takes.

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

#[test]
fn the_unit_shuts_what_the_bot_does_not_need() {
    let unit = include_str!("../../deploy/charley.service");
    for line in [
        "CapabilityBoundingSet=",
        "DynamicUser=yes",
        "LimitCORE=0",
        "NoNewPrivileges=yes",
        "PrivateDevices=yes",
        "PrivateIPC=yes",
        "PrivateUsers=yes",
        "ProcSubset=pid",
        "ProtectProc=invisible",
        "ProtectSystem=strict",
        "RestrictNamespaces=yes",
        "UMask=0077",
    ] {
        assert!(unit.lines().any(|one| one == line), "{line}");
    }
}

/// Each alert is silent on a good day and says its word on its bad day.
#[test]
fn prometheus_takes_the_alerts() {
    let root = env!("CARGO_MANIFEST_DIR");
    for arguments in [
        ["check", "config", "deploy/prometheus.yml"],
        ["test", "rules", "deploy/alerts.test.yml"],
    ] {
        let tried = Command::new("promtool")
            .args(arguments)
            .current_dir(root)
            .output();
        let Ok(tried) = tried else {
            writeln!(std::io::stderr(), "skipped: there is no promtool here").unwrap();
            return;
        };
        let said = String::from_utf8_lossy(&[tried.stdout, tried.stderr].concat()).into_owned();
        assert!(tried.status.success(), "{arguments:?}: {said}");
    }
}
