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
        Ok(Times::of(&self.id())?.own)
    }

    pub fn id(&self) -> String {
        self.process.id().to_string()
    }

    /// Ends the bot and waits until it is gone.
    pub fn stop(mut self) -> anyhow::Result<()> {
        self.input = None;
        let status = self.process.wait()?;
        anyhow::ensure!(status.success(), "the bot ended with {status}");
        Ok(())
    }
}

/// Seconds of processor time of a server's process and its children, those that have
/// ended with them.
pub fn cpu_seconds_of_all(server: &str) -> anyhow::Result<f64> {
    let times = Times::of(server)?;
    let mut seconds = times.own + times.ended_children;
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_process = name.chars().all(|digit| digit.is_ascii_digit());
        // One may end meanwhile.
        if let Some(child) = is_process.then(|| Times::of(&name).ok()).flatten()
            && child.parent == server
        {
            seconds += child.own;
        }
    }
    Ok(seconds)
}

/// What Linux tells of a process.
struct Times {
    parent: String,
    own: f64,
    ended_children: f64,
}

impl Times {
    fn of(process: &str) -> anyhow::Result<Times> {
        let line = std::fs::read_to_string(format!("/proc/{process}/stat"));
        let line = line.context("the process has ended")?;
        // The name stands in parentheses and may hold anything.
        let (_, after_name) = line.rsplit_once(')').context("a line of another shape")?;
        let fields: Vec<&str> = after_name.split_whitespace().collect();
        let field = |number: usize| fields.get(number).context("a line of another shape");
        let ticks = |number: usize| -> anyhow::Result<f64> { Ok(field(number)?.parse()?) };
        // The state is the third field, the parent the fourth; utime, stime, cutime and
        // cstime are the 14th to the 17th.
        Ok(Times {
            parent: (*field(1)?).to_owned(),
            own: (ticks(11)? + ticks(12)?) / TICKS_PER_SECOND,
            ended_children: (ticks(13)? + ticks(14)?) / TICKS_PER_SECOND,
        })
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
