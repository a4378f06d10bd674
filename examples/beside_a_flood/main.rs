//! What a flood costs somebody who does not take part in it: how long their
//! `/help` waits for its answer while others write, press, edit and send files as
//! fast as Telegram lets anybody.
//!
//! `cargo run --release --example beside_a_flood -- [KIND...]` prints a row for each
//! kind of flood (`texts`, `presses`, `edits`, `files`, `groups`), each number of
//! people who flood, and each time that Telegram takes for an answer. Charley is
//! whole, with its store on disk, every commit synced and its limits on; the local
//! Telegram keeps the real ones. Both are in this process, over HTTP on loopback.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod charley;
mod figures;
mod flood;
mod witness;

use anyhow::Context;
use flood::{Flood, Kind};
use std::time::Duration;

const FLOODERS: [i64; 3] = [1, 3, 30];
/// How long Telegram takes: one on this machine, and the one far away.
const ANSWERS_AFTER: [Duration; 2] = [Duration::from_millis(1), Duration::from_millis(60)];

fn main() -> anyhow::Result<()> {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let kinds = named
        .iter()
        .map(|name| Kind::named(name).context("which flood?"));
    let mut kinds: Vec<Kind> = kinds.collect::<anyhow::Result<_>>()?;
    if kinds.is_empty() {
        kinds = Kind::ALL.to_vec();
    }
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        figures::print_head();
        for kind in kinds {
            for answers_after in ANSWERS_AFTER {
                for flooders in FLOODERS {
                    let flood = Flood {
                        kind,
                        flooders,
                        answers_after,
                    };
                    flood.measure().await?.print(&flood);
                }
            }
        }
        Ok(())
    })
}
