//! What happens to who answers, or to the database.

use anyhow::Context;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    Killed,
    Terminated,
    HeldStill,
    CutOff,
    /// Only where each has a network of its own, which needs root.
    Partitioned,
    DatabaseKilled,
    DatabaseLost,
    /// Somebody else sees to it.
    Elsewhere,
}

impl Fault {
    /// What the example does by itself.
    pub const OWN: [Fault; 6] = [
        Fault::Killed,
        Fault::Terminated,
        Fault::HeldStill,
        Fault::CutOff,
        Fault::DatabaseKilled,
        Fault::DatabaseLost,
    ];

    pub fn named(name: &str) -> anyhow::Result<Fault> {
        let others = [Fault::Partitioned, Fault::Elsewhere];
        let mut all = Fault::OWN.into_iter().chain(others);
        let names = all.clone().map(Fault::name).collect::<Vec<_>>().join(", ");
        let fault = all.find(|fault| fault.name() == name);
        fault.with_context(|| format!("{name:?} is none of {names}"))
    }

    fn name(self) -> &'static str {
        match self {
            Fault::Killed => "kill",
            Fault::Terminated => "term",
            Fault::HeldStill => "stop",
            Fault::CutOff => "cut",
            Fault::Partitioned => "partition",
            Fault::DatabaseKilled => "postgres",
            Fault::DatabaseLost => "promote",
            Fault::Elsewhere => "elsewhere",
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
            Fault::Partitioned => "its network cut off from everything for ten seconds",
            Fault::DatabaseKilled => "PostgreSQL killed with -9 and started again",
            Fault::DatabaseLost => "PostgreSQL's machine gone, its synchronous standby promoted",
            Fault::Elsewhere => "what somebody else did within forty seconds",
        })
    }
}
