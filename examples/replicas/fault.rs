//! What happens to who answers, or to the database.

use anyhow::Context;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    Killed,
    Terminated,
    HeldStill,
    CutOff,
    DatabaseKilled,
    DatabaseLost,
}

impl Fault {
    pub const ALL: [Fault; 6] = [
        Fault::Killed,
        Fault::Terminated,
        Fault::HeldStill,
        Fault::CutOff,
        Fault::DatabaseKilled,
        Fault::DatabaseLost,
    ];

    pub fn named(name: &str) -> anyhow::Result<Fault> {
        let fault = Fault::ALL.into_iter().find(|fault| fault.name() == name);
        let names = Fault::ALL.map(Fault::name).join(", ");
        fault.with_context(|| format!("{name:?} is none of {names}"))
    }

    fn name(self) -> &'static str {
        match self {
            Fault::Killed => "kill",
            Fault::Terminated => "term",
            Fault::HeldStill => "stop",
            Fault::CutOff => "cut",
            Fault::DatabaseKilled => "postgres",
            Fault::DatabaseLost => "promote",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Killed => "kill -9",
            Fault::Terminated => "SIGTERM",
            Fault::HeldStill => "held still for ten seconds (SIGSTOP)",
            Fault::CutOff => "cut off from PostgreSQL for ten seconds",
            Fault::DatabaseKilled => "PostgreSQL killed with -9 and started again",
            Fault::DatabaseLost => "PostgreSQL's machine gone, its synchronous standby promoted",
        })
    }
}
