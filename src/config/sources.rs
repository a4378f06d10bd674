//! Where a value comes from: the environment, or else a line of `.env`.

use super::env_file::{EnvFile, EnvLine};
use super::error::{ConfigError, malformed};
use super::near;
use super::needs::Needs;
use super::variables::{ENV_FILE, TOKEN, TOKEN_FILE};
use std::collections::HashMap;
use std::ffi::OsString;

pub struct Sources {
    environment: HashMap<String, OsString>,
    file: EnvFile,
    needs: Needs,
}

impl Sources {
    pub fn new(environment: HashMap<String, OsString>, file: EnvFile, needs: Needs) -> Self {
        Sources {
            environment,
            file,
            needs,
        }
    }

    /// # Errors
    /// A value that is needed cannot be read.
    pub fn check(&self) -> Result<(), ConfigError> {
        for variable in self.needs.variables() {
            match self.environment.get(*variable) {
                Some(value) if value.to_str().is_none() => {
                    return Err(malformed(variable, "text in UTF-8"));
                }
                Some(_) => {}
                None => self.check_line(variable)?,
            }
        }
        Ok(())
    }

    fn check_line(&self, variable: &'static str) -> Result<(), ConfigError> {
        match self.file.get(variable).map(|entry| &entry.value) {
            Some(Err(expected)) => Err(self.located(malformed(variable, expected))),
            Some(Ok(_)) | None => Ok(()),
        }
    }

    /// Nothing for what is not needed.
    pub fn get(&self, name: &str) -> Option<String> {
        if !self.needs.includes(name) {
            return None;
        }
        if let Some(value) = self.environment.get(name) {
            return value.to_str().map(str::to_owned);
        }
        // The environment wins, also where it says the same in another way.
        let is_overruled = rival(name).is_some_and(|rival| {
            let value = self.environment.get(rival);
            value.is_some_and(|value| !value.is_empty())
        });
        let entry = self.file.get(name).filter(|_| !is_overruled)?;
        entry.value.clone().ok()
    }

    /// With the line that it is about, where it comes from the file.
    pub fn located(&self, error: ConfigError) -> ConfigError {
        let variable = error.variable();
        let entry = variable
            .filter(|name| !self.environment.contains_key(*name))
            .and_then(|name| self.file.get(name));
        match entry {
            Some(entry) => ConfigError::Line {
                line: entry.line,
                error: Box::new(error),
            },
            None => error,
        }
    }

    /// What looks like a setting and is none, or is one and does not hold.
    pub fn warnings(&self) -> Vec<String> {
        let mut names: Vec<&String> = self.environment.keys().collect();
        names.sort_unstable();
        let around = names.into_iter().map(|name| (name, String::new()));
        let lines = self.file.entries.iter().map(|entry| {
            let place = format!("{ENV_FILE} line {}: ", entry.line);
            (&entry.name, place)
        });
        let strangers = around.chain(lines).filter_map(|(name, place)| {
            let meant = near::meant(name).filter(|meant| self.is_missed(name, meant))?;
            Some(format!(
                "{place}{name} is no setting and is left out; the nearest is {meant}"
            ))
        });
        let strays = self
            .file
            .strays
            .iter()
            .map(|line| format!("{ENV_FILE} line {line}: expected NAME=value; it is left out"));
        strangers.chain(self.again()).chain(strays).collect()
    }

    /// Settings that stand more than once in the file, of which the last holds.
    fn again(&self) -> impl Iterator<Item = String> {
        let holding = |entry: &&EnvLine| {
            let is_asked_for = self.needs.includes(&entry.name);
            is_asked_for && !self.environment.contains_key(&entry.name)
        };
        let entries = self.file.entries.iter().filter(holding);
        entries.filter_map(|entry| {
            let last = self.file.get(&entry.name)?.line;
            let (line, name) = (entry.line, &entry.name);
            (line != last).then(|| {
                format!("{ENV_FILE} line {line}: {name} is left out, as line {last} says it again")
            })
        })
    }

    /// A name from elsewhere is that of another program where ours is set too.
    fn is_missed(&self, name: &str, meant: &str) -> bool {
        let is_ours = name.to_ascii_uppercase().contains("CHARL")
            || name.to_ascii_uppercase().contains("TELOX");
        is_ours || (self.needs.includes(meant) && self.get(meant).is_none())
    }
}

fn rival(name: &str) -> Option<&'static str> {
    match name {
        TOKEN => Some(TOKEN_FILE),
        TOKEN_FILE => Some(TOKEN),
        _ => None,
    }
}
