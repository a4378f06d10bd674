//! Opens a page in the browser of this machine, where it has one.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

/// As Linux and macOS have them.
const OPENERS: [&str; 2] = ["xdg-open", "open"];

/// Returns at once; where nothing can be opened it says what to do instead.
pub fn open(address: &str) {
    let address = address.to_owned();
    // Some of them wait until the browser is closed.
    thread::spawn(move || {
        let is_open = OPENERS.iter().any(|opener| opens(opener, &address));
        if !is_open {
            // Nobody is left to tell where standard output is closed.
            let _ = writeln!(io::stdout(), "{}", instead(&address));
        }
    });
}

fn opens(opener: &str, address: &str) -> bool {
    let mut command = Command::new(opener);
    let command = command.arg(address).stdin(Stdio::null());
    let done = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    done.is_ok_and(|status| status.success())
}

fn instead(address: &str) -> String {
    let port = address.rsplit(':').next().unwrap_or_default();
    format!(
        "No browser could be opened here: open {address} yourself. Is your browser on another \
         machine? Run there: ssh -L {port}:127.0.0.1:{port} THIS-MACHINE"
    )
}
