//! A process of `charley play`, which ends with the value that started it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// An evening on which nothing has happened yet.
const EVENING: &str = "2026-11-20T19:00";

pub struct Playground {
    child: Child,
    address: String,
    /// Kept open, so that it can go on saying things.
    _said: BufReader<ChildStdout>,
    _home: TempDir,
}

impl Playground {
    /// `dialogues` are those inside the program where there are no others.
    pub fn start(dialogues: Option<&Path>) -> Playground {
        Playground::start_at("0", dialogues)
    }

    /// Ends it, and starts another one at the same address.
    pub fn start_again(&mut self) {
        self.end();
        let port = self.address.rsplit(':').next().unwrap();
        *self = Playground::start_at(port, None);
    }

    fn start_at(port: &str, dialogues: Option<&Path>) -> Playground {
        let home = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_charley"))
            .args(["play", "--port", port, "--at", EVENING])
            .args(["--zone", "Europe/Lisbon"])
            .env_clear()
            .env("TMPDIR", home.path())
            .envs(dialogues.map(|folder| ("CHARLEY_DIALOGUES_DIR", folder)))
            .current_dir(home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let address = address(&mut said);
        let mut playground = Playground {
            child,
            address: String::new(),
            _said: said,
            _home: home,
        };
        playground.address = address.expect("charley play says where it is");
        playground
    }

    /// Where the page is.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn end(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Playground {
    fn drop(&mut self) {
        self.end();
    }
}

/// The address in what is said first, or what was said instead.
fn address(said: &mut BufReader<ChildStdout>) -> Result<String, String> {
    let mut all = String::new();
    while said.read_line(&mut all).unwrap() > 0 {
        let mut words = all.split_whitespace();
        if let Some(address) = words.find(|word| word.starts_with("http://")) {
            return Ok(address.to_owned());
        }
    }
    Err(all)
}
