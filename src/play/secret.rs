//! Secrets that are made at the start and end with the process.

use anyhow::Context;

/// As hard to guess as a key.
const BYTES: usize = 16;

/// A new one: letters and digits.
pub fn new() -> anyhow::Result<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).context("the machine gives no random numbers")?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
