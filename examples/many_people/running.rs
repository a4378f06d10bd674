//! The real binary, and what it uses.

use super::filled::Filled;
use anyhow::Context;
use charley::playground::LocalTelegram;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What Linux counts a process's time in, on every machine of today.
const TICK: Duration = Duration::from_millis(10);

/// Whoever does little for so long has done what there was.
const REST: Duration = Duration::from_secs(3);

pub struct Running {
    child: Child,
}

impl Running {
    /// Returns once it polls.
    pub fn start(filled: &Filled, telegram: &LocalTelegram) -> anyhow::Result<Running> {
        let example = std::env::current_exe()?;
        let beside = example.parent().and_then(|examples| examples.parent());
        let program = beside.context("no folder of programs")?.join("charley");
        let mut child = Command::new(program)
            .arg("run")
            .env("CHARLEY_DATA_DIR", filled.data())
            .env("CHARLEY_KEY_FILE", filled.key())
            .env("CHARLEY_METRICS_ADDRESS", "off")
            .env("TELOXIDE_TOKEN", telegram.token())
            .env("TELOXIDE_API_URL", telegram.url())
            .stderr(Stdio::piped())
            .spawn()?;
        let said = child.stderr.take().context("it says nothing")?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let running = Running { child };
        let polls = lines.any(|line| line == "charley: polling");
        anyhow::ensure!(polls, "it ended early");
        // What else it says is read, so that it is never held up.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(running)
    }

    /// What it has used of all cores so far.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_name, fields) = stat.rsplit_once(") ").context("another /proc")?;
        let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u32>);
        let ticks = ticks.sum::<Result<u32, _>>()?;
        Ok(TICK * ticks)
    }

    /// Waits until it has hardly anything to do.
    pub async fn rests(&self) -> anyhow::Result<()> {
        let mut before = self.cpu()?;
        loop {
            tokio::time::sleep(REST).await;
            let now = self.cpu()?;
            if now - before < REST / 20 {
                return Ok(());
            }
            before = now;
        }
    }

    pub fn resident_mib(&self) -> anyhow::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kib: u64 = kib.context("another /proc")?.parse()?;
        Ok(kib / 1024)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
