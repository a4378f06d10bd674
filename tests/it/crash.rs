//! A small count of what `examples/crash` does at a large one: the real binary
//! and its inside, killed at every named point and at random, and its power cut.

#[path = "../../examples/crash/program/mod.rs"]
mod program;

use program::disk::Disk;
use program::{Point, Programs, child, is_random, kills_at};
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// The process that is killed, where its inside must be known.
#[test]
#[ignore = "runs as a process of its own"]
fn child() {
    if std::env::var_os(child::CHILD).is_some() {
        child::run().unwrap();
    }
}

fn again() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["crash::child", "--exact", "--ignored", "--nocapture"]);
    command
}

async fn nothing_is_lost(point: Point, kills: usize) {
    let programs = Programs {
        charley: env!("CARGO_BIN_EXE_charley").into(),
        child: again,
    };
    let report = kills_at(&programs, point, kills, 1).await.unwrap();
    assert!(report.is_sound(), "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_point_of_a_turn_nothing_is_lost() {
    for point in Point::ALL {
        if !is_random(point) {
            nothing_is_lost(point, 1).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_nothing_is_lost() {
    nothing_is_lost(Point::Random, 4).await;
    nothing_is_lost(Point::RandomEvening, 4).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_a_power_cut() {
    if let Err(why) = Disk::device() {
        let skipped = format!("skipped: the power cannot be cut here: {why:#}");
        writeln!(std::io::stderr(), "{skipped}").unwrap();
        return;
    }
    nothing_is_lost(Point::PowerCut, 4).await;
}

/// `planted.sh` shows that each of them is found; that takes minutes.
#[test]
fn the_planted_bugs_still_fit_the_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let planted = root.join("examples/crash/planted");
    for patch in std::fs::read_dir(planted).unwrap() {
        let patch = patch.unwrap().path();
        let mut fits = Command::new("git");
        fits.args(["apply", "--check"])
            .arg(&patch)
            .current_dir(root);
        assert!(fits.status().unwrap().success(), "{}", patch.display());
    }
}
