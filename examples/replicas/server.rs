//! The database that all share: one of the example's own, to which something can be done,
//! or one that was given.

use crate::cluster::{Cluster, Database, USER};
use crate::way::Way;
use anyhow::Context;

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
