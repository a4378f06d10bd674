//! A bot in a process of its own, which hears the time on its input and ends when
//! that does.

use anyhow::{Context, ensure};
use chrono::{DateTime, Utc};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;
use tokio::sync::oneshot;
use tokio::task::block_in_place;

/// What a bot says once it can be written to.
const READY: &str = "ready";

pub struct Bot {
    process: Child,
    input: Option<ChildStdin>,
}

impl Bot {
    /// Starts this program again in a role; returns when it is ready.
    pub fn start(arguments: &[String]) -> anyhow::Result<Bot> {
        let program = std::env::current_exe().context("where this program is")?;
        let mut process = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the bot's process")?;
        let input = process.stdin.take();
        let output = process.stdout.take().context("the bot's output")?;
        let bot = Bot { process, input };
        let mut line = String::new();
        block_in_place(|| BufReader::new(output).read_line(&mut line))?;
        ensure!(line.trim() == READY, "the bot did not get ready");
        Ok(bot)
    }

    pub fn tell_time(&mut self, now: DateTime<Utc>) -> anyhow::Result<()> {
        let input = self.input.as_mut().context("the bot was stopped")?;
        writeln!(input, "{}", now.timestamp_millis()).context("the bot has ended")
    }

    /// The most memory that was ever resident, in MiB.
    pub fn peak_mebibytes(&self) -> anyhow::Result<u64> {
        let path = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(path).context("the bot has ended")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kibibytes: u64 = kibibytes.context("a status of another shape")?.parse()?;
        Ok(kibibytes / 1024)
    }

    pub fn stop(mut self) -> anyhow::Result<()> {
        self.input = None;
        let status = block_in_place(|| self.process.wait())?;
        ensure!(status.success(), "the bot ended with {status}");
        Ok(())
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.input = None;
        // One that has ended already cannot be killed, which is as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// In the bot's process: calls back with every time that it is told; resolves
/// when the measuring process lets go of it.
pub async fn hear_time(mut heard: impl FnMut(DateTime<Utc>) + Send + 'static) {
    let (ended, end) = oneshot::channel();
    thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            if let Some(now) = time(&line) {
                heard(now);
            }
        }
        let _ = ended.send(());
    });
    let _ = end.await;
}

pub fn time(millis: &str) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis.parse().ok()?)
}

/// In the bot's process.
pub fn say_ready() {
    println!("{READY}");
}
