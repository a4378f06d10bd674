//! The real binary, and the memory of its process.

use anyhow::Context;
use charley::playground::LocalTelegram;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

pub struct Running(Child);

impl Running {
    /// Returns once it polls.
    pub fn start(dir: &Path, telegram: &LocalTelegram) -> anyhow::Result<Running> {
        let example = std::env::current_exe()?;
        let beside = example.parent().and_then(|examples| examples.parent());
        let program = beside.context("no folder of programs")?.join("charley");
        let mut child = Command::new(program)
            .arg("run")
            .env("CHARLEY_DATA_DIR", dir.join("data"))
            .env("CHARLEY_METRICS_ADDRESS", "off")
            .env("TELOXIDE_TOKEN", telegram.token())
            .env("TELOXIDE_API_URL", telegram.url())
            .current_dir(dir)
            .stderr(Stdio::piped())
            .spawn()?;
        let said = child.stderr.take().context("it says nothing")?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let running = Running(child);
        let polls = lines.any(|line| line == "charley: polling");
        anyhow::ensure!(polls, "it ended early");
        // What else it says is read, so that it is never held up.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(running)
    }

    pub fn resident_kib(&self) -> anyhow::Result<u64> {
        self.status("VmRSS:")
    }

    pub fn peak_kib(&self) -> anyhow::Result<u64> {
        self.status("VmHWM:")
    }

    /// From here on the peak is counted anew.
    pub fn forget_peak(&self) -> anyhow::Result<()> {
        Ok(fs::write(format!("/proc/{}/clear_refs", self.0.id()), "5")?)
    }

    fn status(&self, name: &str) -> anyhow::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
        Ok(kib.context("another /proc")?.parse()?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
