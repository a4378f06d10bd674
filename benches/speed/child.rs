//! A bot in a process of its own, and the processor time it has used.
//!
//! The bot ends when its input does, so it never outlives the measurement.

use anyhow::Context;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

/// Linux counts processor time for programs in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

pub struct Bot {
    process: Child,
    input: Option<ChildStdin>,
}

impl Bot {
    /// Starts a bot's program.
    pub fn start(program: &Path, arguments: &[&str]) -> anyhow::Result<Bot> {
        let mut process = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .spawn()
            .context("the bot's process")?;
        let input = process.stdin.take();
        Ok(Bot { process, input })
    }

    /// Seconds of processor time so far, its own and the kernel's for it.
    pub fn cpu_seconds(&self) -> anyhow::Result<f64> {
        let path = format!("/proc/{}/stat", self.process.id());
        let line = std::fs::read_to_string(path).context("the bot has ended")?;
        // The name stands in parentheses and may hold anything.
        let (_, after_name) = line.rsplit_once(')').context("a line of another shape")?;
        let fields: Vec<&str> = after_name.split_whitespace().collect();
        let ticks = |field: usize| -> anyhow::Result<f64> {
            let text = fields.get(field).context("a line of another shape")?;
            Ok(text.parse()?)
        };
        // utime and stime: the 14th and 15th field, the state being the third.
        Ok((ticks(11)? + ticks(12)?) / TICKS_PER_SECOND)
    }

    /// Ends the bot and waits until it is gone.
    pub fn stop(mut self) -> anyhow::Result<()> {
        self.input = None;
        let status = self.process.wait()?;
        anyhow::ensure!(status.success(), "the bot ended with {status}");
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
