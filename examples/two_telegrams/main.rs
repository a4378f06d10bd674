//! What people wait for their answers while very many are reminded, at two
//! Telegrams: one that counts whatever a bot does at 30 a second, and one that
//! counts at 30 what nobody asked for, and answers by their chat. Nobody knows
//! which is more like the real one.
//!
//! `cargo run --release --example two_telegrams -- [REMINDERS [PRESSES]]` prints a
//! row for each, with 10,000 reminders unless told otherwise, all due in the same
//! minute. Meanwhile people press buttons: 3 a second at the first, 300 a second or
//! as many as are said at the second.
//! Charley is whole, with its store on disk, every commit synced and its limits as
//! they come; it, Telegram and the people are in this process, over HTTP on
//! loopback, in real time.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod program;

use anyhow::Context;
use program::{Evening, Strictness};

const REMINDERS: usize = 10_000;
/// So many that reminders have 24 of the 30 a second left: a press is answered and
/// its message edited.
const PRESSES_A_SECOND_OF_ALL: u32 = 3;
const PRESSES_A_SECOND_APART: u32 = 300;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let reminders = arguments
        .next()
        .map_or(Ok(REMINDERS), |number| number.parse());
    let reminders = reminders.context("how many reminders?")?;
    let apart = arguments
        .next()
        .map_or(Ok(PRESSES_A_SECOND_APART), |number| number.parse());
    let apart = apart.context("how many presses a second?")?;
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        println!("{}", program::HEAD);
        for (strictness, presses_a_second) in [
            (Strictness::Everything, PRESSES_A_SECOND_OF_ALL),
            (Strictness::Unasked, apart),
        ] {
            let evening = Evening {
                strictness,
                reminders,
                presses_a_second,
            };
            println!("{}", evening.passes().await?);
        }
        Ok(())
    })
}
