//! A process of Charley: started, listened to, told things, killed with -9.

use anyhow::{Context, bail};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::sync::mpsc::{self, UnboundedReceiver};

/// A start or a point that takes longer will never come.
const PATIENCE: Duration = Duration::from_secs(60);

/// What Charley logs at its start, before the number of rows.
const MAY_REPEAT: &str = "may_repeat=";

pub struct Process {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: UnboundedReceiver<String>,
    reader: Option<JoinHandle<()>>,
    /// Rows that may be said again, as this process said.
    may_repeat: usize,
    said: Vec<String>,
}

impl Process {
    pub fn start(mut command: Command) -> anyhow::Result<Process> {
        command.stdin(Stdio::piped()).stdout(Stdio::null());
        let mut child = command.stderr(Stdio::piped()).spawn()?;
        let stderr = BufReader::new(child.stderr.take().context("no stderr")?);
        let (lines, heard) = mpsc::unbounded_channel();
        let reader = thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                // Nobody listens any more to a process that was killed.
                let _ = lines.send(line);
            }
        });
        Ok(Process {
            stdin: child.stdin.take(),
            child,
            lines: heard,
            reader: Some(reader),
            may_repeat: 0,
            said: Vec::new(),
        })
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it says one of these; returns which.
    pub async fn says(&mut self, words: &[&str]) -> anyhow::Result<usize> {
        loop {
            let line = tokio::time::timeout(PATIENCE, self.lines.recv()).await;
            let Some(line) = line.with_context(|| format!("{words:?} never came"))? else {
                bail!("charley ended: {:#?}", self.said);
            };
            let found = words.iter().position(|words| line.contains(words));
            self.hear(line);
            if let Some(found) = found {
                return Ok(found);
            }
        }
    }

    pub fn tell(&mut self, line: &str) -> anyhow::Result<()> {
        let stdin = self.stdin.as_mut().context("it cannot be told anything")?;
        Ok(writeln!(stdin, "{line}")?)
    }

    /// kill -9. Returns how many rows may be said again, as it said at its start.
    pub fn kill(mut self) -> anyhow::Result<usize> {
        self.child.kill()?;
        self.child.wait()?;
        self.last_words()
    }

    /// SIGTERM; returns the same.
    pub async fn end(mut self) -> anyhow::Result<usize> {
        Command::new("kill").arg(self.id().to_string()).status()?;
        let ended = tokio::task::spawn_blocking(move || {
            self.child.wait()?;
            self.last_words()
        });
        ended.await?
    }

    fn last_words(mut self) -> anyhow::Result<usize> {
        // Its end of the pipe is closed.
        let _ = self.reader.take().map(JoinHandle::join);
        while let Ok(line) = self.lines.try_recv() {
            if let Some(rows) = may_repeat(&line) {
                self.may_repeat += rows;
            }
        }
        Ok(self.may_repeat)
    }

    fn hear(&mut self, line: String) {
        self.may_repeat += may_repeat(&line).unwrap_or_default();
        self.said.push(line);
    }
}

/// Nothing outlives the program, whatever went wrong.
impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn may_repeat(line: &str) -> Option<usize> {
    let (_, rest) = line.split_once(MAY_REPEAT)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
