//! `charley play`: the playground, until it is told to stop.

use super::browser;
use super::process::{finish, read_book, settings, start_logs, stop_signal};
use crate::clock::{Clock, SystemClock};
use crate::config::{Needs, key_file_beside};
use crate::place::{self, Zone};
use crate::play::{self, Opening, Playground};
use anyhow::Context;
use chrono::NaiveDateTime;
use clap::Args;
use std::io::{self, Write};
use std::path::PathBuf;
use tokio::runtime::Runtime;

/// Ids count up from the second of the start, by the machine's clock. It is
/// counted from 2020 on, as the kind of number that Telegram has ends in 2038.
const YEAR_2020: i64 = 1_577_836_800;

/// What tells of a key that was made.
const OF_NEW_KEYS: &str = "charley_store::sealing::master";

#[derive(Args)]
pub struct Play {
    /// Where the page is; 0 for any port that is free
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// What Charley's clock shows at the start, such as 2026-03-28T20:00
    /// [default: now, or where what is kept has ended]
    #[arg(long, value_name = "TIME", value_parser = play::reading)]
    at: Option<NaiveDateTime>,
    /// The zone of that clock, such as Europe/Lisbon [default: this machine's]
    #[arg(long, value_parser = zone)]
    zone: Option<Zone>,
    /// Keep what people tell here, and their chats and the clock beside it
    /// [default: a temporary folder, gone at the end]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// With made-up people who have weeks of diary behind them
    #[arg(long)]
    demo: bool,
    /// Open the page in a browser
    #[arg(long)]
    open: bool,
}

/// Runs the playground until SIGTERM, SIGHUP or Ctrl-C.
pub fn play(arguments: Play) -> anyhow::Result<()> {
    let config = settings(Needs::Playground)?;
    let is_kept = arguments.data_dir.is_some();
    start_logs(&log(&config.log, is_kept))?;
    let book = read_book(&config)?;
    let machine_now = SystemClock::default().now();
    let zone = arguments.zone.unwrap_or_else(machine_zone);
    let temporary = tempfile::tempdir().context("no temporary folder can be made")?;
    let data_dir = arguments
        .data_dir
        .unwrap_or_else(|| temporary.path().join("data"));
    let chats_file = is_kept.then(|| play::file_beside(&data_dir));
    let ended_at = || play::ended_at(chats_file.as_deref()?);
    let at = arguments.at.map(|reading| place::instant_at(zone, reading));
    let opening = Opening {
        port: arguments.port,
        now: at.or_else(ended_at).unwrap_or(machine_now),
        zone,
        key_file: key_file_beside(&data_dir),
        data_dir,
        book,
        dialogues_dir: config.dialogues_dir,
        operator: config.operator,
        first_id: machine_now.timestamp() - YEAR_2020,
        is_demo: arguments.demo,
        chats_file,
    };
    let runtime = Runtime::new().context("no runtime can be started")?;
    finish(runtime, async {
        let stop = stop_signal()?;
        let playground = Playground::start(opening).await?;
        let address = playground.address()?;
        // Nobody is left to tell where standard output is closed.
        let _ = writeln!(
            io::stdout(),
            "Charley's playground is at http://{address} until Ctrl-C."
        );
        if arguments.open {
            browser::open(&format!("http://{address}"));
        }
        playground.run(stop).await
    })
}

/// The key of data that goes with the process is nobody's to keep.
fn log(directives: &str, is_kept: bool) -> String {
    match is_kept {
        true => directives.to_owned(),
        false => format!("{directives},{OF_NEW_KEYS}=warn"),
    }
}

fn zone(name: &str) -> Result<Zone, String> {
    Zone::in_any_case(name).ok_or_else(|| "a zone such as Europe/Lisbon is expected".to_owned())
}

/// UTC where the machine does not say.
fn machine_zone() -> Zone {
    let name = iana_time_zone::get_timezone().ok();
    name.and_then(|name| name.parse().ok())
        .unwrap_or_else(Zone::utc)
}
