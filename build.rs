//! Rebuilds when a dialogue file or a file of the playground's page comes or
//! goes; the compiler sees only changes inside those that it has embedded already.
//! Tells a release which commit it is of, where that can be known.
#![allow(clippy::print_stdout, reason = "this is how a build script talks")]

use std::env;
use std::path::Path;
use std::process::Command;

/// Whoever builds outside a clone says it with this.
const COMMIT: &str = "CHARLEY_COMMIT";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=dialogues");
    println!("cargo::rerun-if-changed=src/play/page");
    println!("cargo::rerun-if-env-changed={COMMIT}");
    if let Some(commit) = told().or_else(of_the_clone) {
        println!("cargo::rustc-env={COMMIT}={commit}");
    }
}

fn told() -> Option<String> {
    env::var(COMMIT).ok().filter(|told| !told.is_empty())
}

/// A build for development has none, so that a commit compiles nothing anew.
fn of_the_clone() -> Option<String> {
    if env::var("PROFILE").ok()? != "release" {
        return None;
    }
    // What is unpacked inside another's clone is not of its commit.
    if !git(&["rev-parse", "--show-prefix"])?.is_empty() {
        return None;
    }
    for file in ["HEAD", "logs/HEAD"] {
        let file = git(&["rev-parse", "--git-path", file])?;
        // Cargo takes one that is missing for one that changes all the time.
        if Path::new(&file).exists() {
            println!("cargo::rerun-if-changed={file}");
        }
    }
    git(&["rev-parse", "--short=7", "HEAD"])
}

/// Nothing where there is no git, or no clone.
fn git(arguments: &[&str]) -> Option<String> {
    let done = Command::new("git").args(arguments).output().ok()?;
    let said = String::from_utf8(done.stdout).ok()?;
    done.status.success().then(|| said.trim().to_owned())
}
