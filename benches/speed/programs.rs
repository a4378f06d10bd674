//! Where the bots' programs are.

use anyhow::{Context, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

const BARE_BOT: &str = "bare";

/// This one, which is Charley too.
pub fn this() -> anyhow::Result<PathBuf> {
    std::env::current_exe().context("where this program is")
}

/// The bare bot's, which cargo is asked for once: it knows whether that is built
/// as the sources are now.
pub fn bare_bot() -> anyhow::Result<&'static Path> {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    if let Some(program) = PROGRAM.get() {
        return Ok(program);
    }
    let built = built(BARE_BOT)?;
    Ok(PROGRAM.get_or_init(|| built))
}

/// The program of a benchmark, built as this one is.
fn built(bench: &str) -> anyhow::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").context("`cargo bench` starts this")?;
    let told = Command::new(cargo)
        .args(["bench", "--locked", "--no-run", "--bench", bench])
        .args(["--message-format", "json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(told.status.success(), "{bench} cannot be built");
    let told = String::from_utf8(told.stdout)?;
    let mut lines = told.lines();
    let program = lines.find_map(|line| program_in(line, bench));
    program.with_context(|| format!("cargo names no program for {bench}"))
}

/// The program's path, where this line of cargo's is about it.
fn program_in(line: &str, bench: &str) -> Option<PathBuf> {
    let told: Value = serde_json::from_str(line).ok()?;
    let is_bench = told["target"]["name"] == bench;
    Some(told["executable"].as_str().filter(|_| is_bench)?.into())
}
