//! What a shell completes, and the page for `man`, both made from the command
//! line itself.
//!
//! Reads no setting, so that a package can be built from it.

use clap::Command;
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use std::io::{self, Write};

/// How roff is told of it.
const APOSTROPHE: [&str; 2] = [".ie ", ".el "];

/// Prints what completes this command in that shell.
pub fn print_completions(mut command: Command, shell: Shell) -> anyhow::Result<()> {
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    generate(shell, &mut command, name, &mut script);
    io::stdout().write_all(&script)?;
    Ok(())
}

/// Prints one page in roff, with a section for each command.
pub fn print_manual(command: Command, version: &str) -> anyhow::Result<()> {
    io::stdout().write_all(&manual(command, version)?)?;
    Ok(())
}

fn manual(mut command: Command, version: &str) -> io::Result<Vec<u8>> {
    command.build();
    let settings = command.get_after_help().map(ToString::to_string);
    let page = Man::new(command.clone());
    let mut roff = Vec::new();
    // Without a date: the same sources give the same page.
    writeln!(roff, ".TH CHARLEY 1 \"\" \"charley {version}\" Charley")?;
    page.render_name_section(&mut roff)?;
    page.render_synopsis_section(&mut roff)?;
    page.render_description_section(&mut roff)?;
    for one in command.get_subcommands() {
        section(one, &mut roff)?;
    }
    writeln!(roff, ".SH SETTINGS")?;
    for line in settings.unwrap_or_default().lines() {
        writeln!(roff, "{}", if line.is_empty() { ".PP" } else { line })?;
    }
    Ok(roff)
}

/// A command and those below it, unless it is for ourselves alone.
fn section(command: &Command, roff: &mut Vec<u8>) -> io::Result<()> {
    if command.is_hide_set() || command.get_name() == "help" {
        return Ok(());
    }
    let name = command.get_bin_name().unwrap_or(command.get_name());
    writeln!(roff, ".SH \"{}\"", name.replace('-', "\\-"))?;
    let page = Man::new(command.clone());
    let mut parts = Vec::new();
    page.render_synopsis_section(&mut parts)?;
    page.render_description_section(&mut parts)?;
    page.render_options_section(&mut parts)?;
    let parts = String::from_utf8_lossy(&parts);
    // What each part defines anew is defined at the head of the page.
    let is_text = |line: &&str| !APOSTROPHE.iter().any(|start| line.starts_with(start));
    for line in parts.lines().filter(is_text) {
        writeln!(roff, "{}", line.replacen(".SH ", ".SS ", 1))?;
    }
    for one in command.get_subcommands() {
        section(one, roff)?;
    }
    Ok(())
}
