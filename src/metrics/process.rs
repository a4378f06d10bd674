//! This process as Prometheus knows every process: processor, memory, files,
//! start. By the names that all exporters give them, without our own in front.
//!
//! What the machine does not tell is left out.

use chrono::{DateTime, Utc};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use rustix::process::{Resource, getrlimit};
use rustix::time::{ClockId, clock_gettime};
use std::fmt;
use std::fs;

#[derive(Debug)]
pub struct ProcessFigures {
    pub started_at: DateTime<Utc>,
}

impl Collector for ProcessFigures {
    fn encode(&self, mut encoder: DescriptorEncoder) -> fmt::Result {
        let mut show = |name: &str, help: &str, figure: &dyn EncodeMetric| {
            let place = encoder.encode_descriptor(name, help, None, figure.metric_type())?;
            figure.encode(place)
        };
        show(
            "process_cpu_seconds",
            "Processor time that was used",
            &ConstCounter::new(cpu_seconds()),
        )?;
        let started_at = self.started_at.timestamp();
        show(
            "process_start_time_seconds",
            "When it was started, in seconds since 1970",
            &ConstGauge::new(started_at),
        )?;
        let told = [
            ("process_resident_memory_bytes", "Memory in use", memory()),
            ("process_open_fds", "Open file descriptors", open_files()),
            (
                "process_max_fds",
                "The most there may be",
                getrlimit(Resource::Nofile).current,
            ),
        ];
        for (name, help, told) in told {
            if let Some(value) = told.and_then(|value| i64::try_from(value).ok()) {
                show(name, help, &ConstGauge::new(value))?;
            }
        }
        Ok(())
    }
}

fn cpu_seconds() -> f64 {
    let used = clock_gettime(ClockId::ProcessCPUTime);
    // Both are far below what a double counts exactly.
    used.tv_sec as f64 + used.tv_nsec as f64 / 1e9
}

fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib * 1024)
}

fn open_files() -> Option<u64> {
    // One more is open while they are counted.
    Some(fs::read_dir("/proc/self/fd").ok()?.count() as u64 - 1)
}
