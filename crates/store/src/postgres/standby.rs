//! A process that may own the database later: connected, and refused where it could
//! not go on.

use super::address::Address;
use super::commit::Holding;
use super::connect::{ServerLink, connect};
use super::contact::DatabaseContact;
use super::core::Core;
use super::driver::Driver;
use super::failures::Unanswered;
use super::forms::{self, FormRow, KnownForms};
use super::members::{self, Membership};
use super::owner::{self, Trust};
use super::sharing::{SharedDatabase, SharingTask};
use super::store::PostgresStore;
use super::takeover::{self, Taken};
use super::written::WrittenRows;
use crate::contract::StoreError;
use crate::sealing::{is_settled, load_master};
use std::future::Future;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

/// For reading a few rows.
const READ_MAX: Duration = Duration::from_secs(5);

/// For a group. The server stops counting where it waits for a standby.
const COMMIT_MAX: Duration = Duration::from_secs(30);

/// For a sign of life: two in a row may go wrong before trust ends.
const BEAT_MAX: Duration = Duration::from_secs(1);

/// Connected, and not the owner yet.
pub struct Standby {
    driver: Arc<Driver>,
    address: Arc<Address>,
    life: FormRow,
    reading: Arc<ServerLink>,
    writing: Arc<ServerLink>,
    beating: Arc<ServerLink>,
    membership: Arc<Membership>,
}

impl Standby {
    /// Connects, and makes what is kept where nothing is. Blocks.
    ///
    /// # Errors
    /// What is wrong with the address, the server, the user's rights or the form of
    /// what is kept, in one line.
    pub fn connect(address: Address) -> Result<Standby, StoreError> {
        Standby::connect_knowing(address, KnownForms::OURS)
    }

    /// The same for one that knows these forms.
    ///
    /// # Errors
    /// As [`Standby::connect`].
    pub fn connect_knowing(address: Address, known: KnownForms) -> Result<Standby, StoreError> {
        let standby = Standby::reach(address, known)?;
        match &standby.life.filling {
            None => Ok(standby),
            Some(_) => Err(StoreError::Open(format!(
                "{}: moving here was cut off, so that not all of it is there. Move again",
                standby.address
            ))),
        }
    }

    /// The same, also where moving there was cut off.
    pub(super) fn reach(address: Address, known: KnownForms) -> Result<Standby, StoreError> {
        let driver = Arc::new(Driver::start()?);
        let address = Arc::new(address);
        let to = Arc::clone(&address);
        let life = driver.wait(async move {
            let place = to.to_string();
            let wire = connect(&to, COMMIT_MAX)
                .await
                .map_err(|why| why.told(&place))?;
            let settled =
                tokio::time::timeout(COMMIT_MAX, forms::settle(&wire.client, known)).await;
            let silent = |_elapsed| Unanswered::Cut("it does not answer".to_owned()).told(&place);
            settled.map_err(silent)?.map_err(|why| why.told(&place))
        })?;
        let first = Arc::new(OnceLock::from(life.clone()));
        let link = |max| {
            Arc::new(ServerLink::new(
                Arc::clone(&address),
                max,
                Arc::clone(&first),
            ))
        };
        Ok(Standby {
            reading: link(READ_MAX),
            writing: link(COMMIT_MAX),
            beating: link(BEAT_MAX),
            driver,
            address,
            membership: Arc::new(Membership::new(new_holder()?, known, life.form)),
            life,
        })
    }

    /// What is known of the database without asking it, also once it is owned.
    pub fn contact(&self) -> Arc<DatabaseContact> {
        Arc::clone(&self.membership.contact)
    }

    pub(super) fn address(&self) -> &Address {
        &self.address
    }

    /// Waits until nobody else owns the database, and owns it. Nothing once `stop`
    /// comes first.
    ///
    /// # Errors
    /// The database was away for too long, or is another one now.
    pub async fn wait_to_own(
        self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<Option<PostgresStore>, StoreError> {
        self.wait(|_| false, stop).await
    }

    /// The same, or comes to those who share the database, unless the master key in this
    /// file is still to be put in place: that is done by one alone.
    ///
    /// # Errors
    /// As [`Standby::wait_to_own`].
    pub async fn wait_to_share(
        self,
        key_file: PathBuf,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<Option<PostgresStore>, StoreError> {
        let may_share = move |first: &[u8]| {
            // Without a key it is told so when it reads them.
            load_master(&key_file).map_or(true, |master| is_settled(&master, first))
        };
        self.wait(may_share, stop).await
    }

    async fn wait(
        self,
        may_share: impl Fn(&[u8]) -> bool + Send + Sync + 'static,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<Option<PostgresStore>, StoreError> {
        let (link, membership) = (Arc::clone(&self.beating), Arc::clone(&self.membership));
        let owned = self.driver.run(async move {
            tokio::select! {
                owned = takeover::wait_to_own(&link, &membership, &may_share) => owned.map(Some),
                () = stop => {
                    membership.leave(&link).await;
                    Ok(None)
                }
            }
        });
        let owned = owned.await?;
        Ok(owned.map(|taken| self.owning(&taken)))
    }

    /// The same for a command: nothing where somebody else has it for so long. Blocks.
    ///
    /// # Errors
    /// As [`Standby::wait_to_own`].
    pub fn own_within(self, most: Duration) -> Result<Option<PostgresStore>, StoreError> {
        // Asleep on the thread of the driver: a command may have no other.
        self.own_before(async move { tokio::time::sleep(most).await })
    }

    /// The same, standing still.
    pub(super) fn own_before(
        self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<Option<PostgresStore>, StoreError> {
        let driver = Arc::clone(&self.driver);
        driver.wait(async move { self.wait_to_own(stop).await })
    }

    fn owning(self, taken: &Taken) -> PostgresStore {
        let holder = self.membership.holder.clone();
        let holding = Arc::new(Holding::new(holder, taken.last_group));
        let trust = Arc::new(Trust::from(taken.since));
        let sharing = Arc::new(SharedDatabase::new(taken.is_shared));
        let core = Core {
            driver: self.driver,
            address: self.address,
            reading: self.reading,
            writing: self.writing,
            beating: Arc::clone(&self.beating),
            holding: Arc::clone(&holding),
            trust: Arc::clone(&trust),
            sharing: Arc::clone(&sharing),
            written: WrittenRows::default(),
            stopped: Mutex::default(),
        };
        let contact = Arc::clone(&self.membership.contact);
        let (reading, held) = (Arc::clone(&core.reading), Arc::clone(&holding));
        core.driver
            .begin(members::keep(reading, held, self.membership));
        let task = SharingTask {
            link: Arc::clone(&self.beating),
            holding: Arc::clone(&holding),
            shared: sharing,
        };
        core.driver.begin(task.run());
        core.driver
            .begin(owner::beat(self.beating, holding, trust, contact));
        PostgresStore {
            core: Arc::new(core),
        }
    }
}

/// A UUID by chance, of version 4.
fn new_holder() -> Result<String, StoreError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        StoreError::Stopped(format!("no random numbers are to be had: {error}"))
    })?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hex::encode(bytes);
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]);
    Ok(parts.join("-"))
}
