//! The database that all share: one of the example's own, to which something can be done,
//! or one that was given.

use crate::cluster::{Cluster, Database, USER};
use crate::way::Way;
use anyhow::Context;
use std::process::{Child, Stdio};

pub enum Server {
    Own(Box<Own>),
    /// Its address. What happens to it, somebody else sees to.
    Given(String),
}

pub struct Own {
    running: Cluster,
    /// Has all that the running one confirms.
    standby: Option<Cluster>,
    database: Database,
}

impl Server {
    pub fn given_or_own(given: Option<String>) -> anyhow::Result<Server> {
        if let Some(address) = given {
            return Ok(Server::Given(address));
        }
        let running = Cluster::start().context("PostgreSQL is not installed")?;
        Ok(Server::Own(Box::new(Own {
            database: running.database(),
            running,
            standby: None,
        })))
    }

    /// The address for one replica, and its way to there.
    pub async fn for_one(&self) -> anyhow::Result<(String, Option<Way>)> {
        match self {
            Server::Given(address) => Ok((address.clone(), None)),
            Server::Own(own) => {
                let way = Way::to(own.running.port()).await?;
                Ok((own.database.url_at(way.port, USER), Some(way)))
            }
        }
    }

    /// The address for one that comes to it on another way, and the port there.
    pub fn direct(&self) -> anyhow::Result<(String, u16)> {
        match self {
            Server::Own(own) => Ok((own.database.url(), own.running.port())),
            Server::Given(_) => anyhow::bail!("a database that was given is nowhere else"),
        }
    }

    pub fn own(&mut self) -> anyhow::Result<&mut Own> {
        match self {
            Server::Own(own) => Ok(own),
            Server::Given(_) => anyhow::bail!("nothing is done to a database that was given"),
        }
    }
}

impl Own {
    pub fn kill_and_start_again(&self) {
        self.running.kill();
        self.running.start_again();
    }

    /// Until it is dropped.
    pub fn hold_snapshot(&self) -> anyhow::Result<HeldSnapshot> {
        let mut psql = self.database.psql(HOLD);
        let held = psql.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Ok(HeldSnapshot(held?))
    }

    /// Rows that were changed or taken away and are not cleaned up.
    pub fn dead_rows(&self) -> String {
        self.database
            .run("select sum(n_dead_tup) from pg_stat_user_tables where schemaname = 'charley'")
    }

    pub fn start_standby(&mut self) {
        self.standby = Some(self.running.synchronous_standby());
    }

    /// Nothing comes from the running one any more, not even that it is gone.
    pub fn lose_and_promote<'a>(
        &mut self,
        ways: impl Iterator<Item = &'a Way> + Clone,
    ) -> anyhow::Result<()> {
        let standby = self.standby.take().context("no standby")?;
        ways.clone().for_each(Way::cut);
        self.running.kill();
        standby.promote();
        self.running = standby;
        ways.for_each(|way| way.lead_to(self.running.port()));
        Ok(())
    }
}

/// A day is longer than anybody measures.
const HOLD: &str = "begin isolation level repeatable read; select count(*) from charley.form; \
     select pg_sleep(86400)";

pub struct HeldSnapshot(Child);

impl Drop for HeldSnapshot {
    fn drop(&mut self) {
        // The server ends what nobody waits for any more when it looks next.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
