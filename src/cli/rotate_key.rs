//! `charley rotate-key`: a new master key, under which all of people's keys are sealed
//! anew.

use super::advice::told;
use super::kept::open_kept;
use super::owning::{elsewhere, open_database};
use super::process::settings;
use crate::config::{Config, KeptIn, Needs};
use crate::store;
use std::io::{self, Write};

pub fn rotate(at_next_start: bool) -> anyhow::Result<()> {
    let config = settings(Needs::Data)?;
    match at_next_start {
        true => rotate_later(&config),
        false => rotate_now(&config),
    }
}

fn rotate_now(config: &Config) -> anyhow::Result<()> {
    let keys = match &config.kept_in {
        KeptIn::DataDir => open_kept(config)?.rotate_key().map_err(told)?,
        KeptIn::Postgres(address) => {
            let database = open_database(address, &config.key_file)?;
            database.rotate_key().map_err(elsewhere)?
        }
    };
    writeln!(
        io::stdout(),
        "a new master key is in {}, and all keys of people ({keys}) are sealed under it. {ADVICE}",
        config.key_file.display()
    )?;
    Ok(())
}

const ADVICE: &str = "Copy that file to where you keep a copy of it, and make a backup: earlier \
                      ones need the key from before";

fn rotate_later(config: &Config) -> anyhow::Result<()> {
    let file = config.key_file.display();
    let is_new = store::put_new_master(&config.key_file).map_err(told)?;
    let said = match is_new {
        true => format!("a new master key is in {file}, beside the one from before"),
        false => format!("a new master key waits in {file} already"),
    };
    writeln!(
        io::stdout(),
        "{said}. Copy that file to all machines that share it: the next start seals everything \
         under the new key, and takes the other out of its file"
    )?;
    Ok(())
}
