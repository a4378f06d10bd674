//! What outlives the processes: Telegram with its people, the clock, the disk.

use super::audit::{Findings, audit};
use super::child;
use super::crowd::Crowd;
use super::disk::Disk;
use super::point::Point;
use super::process::Process;
use charley::clock::{Clock, ManualClock, SystemClock};
use charley::playground::LocalTelegram;
use chrono::{DateTime, TimeDelta, Utc};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

/// What is started.
#[derive(Clone)]
pub struct Programs {
    /// The real binary.
    pub charley: PathBuf,
    /// This program again, as the one whose inside is known.
    pub child: fn() -> Command,
}

pub struct World {
    pub telegram: Arc<LocalTelegram>,
    pub crowd: Crowd,
    pub disk: Disk,
    point: Point,
    programs: Programs,
    clock: Arc<ManualClock>,
    /// The newest message at each kill.
    kills: Vec<i64>,
    /// Rows that processes said may be repeated.
    pub may_repeat: usize,
}

impl World {
    pub async fn new(programs: &Programs, point: Point, people: i64) -> anyhow::Result<World> {
        let now = match point.has_evenings() {
            true => "2026-11-20T12:00:00Z".parse()?,
            false => SystemClock::default().now(),
        };
        let clock = Arc::new(ManualClock::at(now));
        let telegram = LocalTelegram::start_with(Arc::clone(&clock)).await?;
        let telegram = Arc::new(telegram);
        let disk = if point == Point::PowerCut {
            Disk::device()?
        } else {
            Disk::folder()?
        };
        Ok(World {
            crowd: Crowd::new(&telegram, people),
            telegram,
            disk,
            point,
            programs: programs.clone(),
            clock,
            kills: Vec::new(),
            may_repeat: 0,
        })
    }

    /// A process, with where it stands still from its start on.
    pub fn start(&self, armed: Option<String>) -> anyhow::Result<Process> {
        let mut command = match self.point.has_evenings() {
            true => (self.programs.child)(),
            false => Command::new(&self.programs.charley),
        };
        if !self.point.has_evenings() {
            command.arg("run");
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        command
            .env_clear()
            .env("PATH", path)
            .env(child::CHILD, "1")
            .env(child::NOW, self.clock.now().to_rfc3339())
            .env("CHARLEY_DATA_DIR", self.disk.data())
            .env("CHARLEY_METRICS_ADDRESS", "off")
            .env("TELOXIDE_TOKEN", self.telegram.token())
            .env("TELOXIDE_API_URL", self.telegram.url())
            .current_dir(self.disk.data().parent().unwrap_or(&self.disk.data()));
        if let Some(armed) = armed {
            command.env(child::ARMED, armed);
        }
        Process::start(command)
    }

    /// Starts a process and waits until it polls.
    pub async fn started(&self) -> anyhow::Result<Process> {
        let mut process = self.start(None)?;
        process.says(&["charley: polling"]).await?;
        Ok(process)
    }

    pub fn killed(&mut self, process: Process) -> anyhow::Result<()> {
        self.may_repeat += process.kill()?;
        self.kills.push(self.crowd.last_message());
        self.telegram.clear_faults();
        Ok(())
    }

    /// kill -9 in the moment in which the power goes.
    pub fn cut_power(&mut self, process: Process) -> anyhow::Result<()> {
        stop_still(&process)?;
        let mut may_repeat = 0;
        self.disk.cut_power(|| {
            may_repeat = process.kill()?;
            Ok(())
        })?;
        self.may_repeat += may_repeat;
        self.kills.push(self.crowd.last_message());
        Ok(())
    }

    /// The next evening comes, and with it everybody's reminder.
    pub fn evening(&mut self, process: &mut Process) -> anyhow::Result<()> {
        let evening = self.clock.now().date_naive().and_hms_opt(22, 0, 10);
        let evening = evening.unwrap_or_default().and_utc();
        let now = match evening > self.clock.now() {
            true => evening,
            false => evening + TimeDelta::days(1),
        };
        self.crowd.expect_reminders(now);
        self.set_clock(process, now)
    }

    fn set_clock(&mut self, process: &mut Process, now: DateTime<Utc>) -> anyhow::Result<()> {
        self.telegram.set_now(now);
        process.tell(&format!("clock {}", now.to_rfc3339()))
    }

    /// Lets all be answered, and looks at what is stored.
    pub async fn compare(&mut self) -> anyhow::Result<Findings> {
        let Ok(process) = self.started().await else {
            return Ok(Findings {
                refused: true,
                ..Findings::default()
            });
        };
        let answered = self.crowd.is_answered().await;
        self.may_repeat += process.end().await?;
        let findings = audit(&self.disk.data(), &self.crowd, &self.kills)?;
        match answered {
            Err(error) if findings.is_sound() => Err(error),
            Ok(()) | Err(_) => Ok(findings),
        }
    }
}

fn stop_still(process: &Process) -> anyhow::Result<()> {
    let id = process.id().to_string();
    let told = Command::new("kill").args(["-STOP", &id]).status()?;
    anyhow::ensure!(told.success(), "it cannot be stopped");
    Ok(())
}
