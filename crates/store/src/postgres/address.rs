//! Where the database is, from the URL that the operator gave. Neither the password
//! nor the URL is ever shown.

use crate::contract::StoreError;
use percent_encoding::percent_decode_str;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres_rustls::MakeRustlsConnect;

/// For one connection to one host.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// How long what was sent may go without being acknowledged.
const TCP_TIMEOUT: Duration = Duration::from_secs(5);

const KEEPALIVE_IDLE: Duration = Duration::from_secs(10);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(5);
const KEEPALIVE_RETRIES: u32 = 3;

/// As `pg_stat_activity` shows it.
const APPLICATION: &str = "charley";

/// A database, and how to come to it.
#[derive(Clone)]
pub struct Address {
    config: Config,
    /// `None` where nothing is to be hidden on the way.
    tls: Option<MakeRustlsConnect>,
}

impl Address {
    /// Connections to another machine are encrypted and its certificate is checked,
    /// unless the URL says `sslmode=disable`. `sslrootcert` in the URL is a file of
    /// certificates to trust instead of those that browsers do.
    ///
    /// # Errors
    /// The URL or the file cannot be read.
    pub fn parse(url: &str) -> Result<Address, StoreError> {
        let KnownElsewhere { rest, authorities } = KnownElsewhere::of(url);
        let config = rest.parse::<Config>();
        let mut config = config.map_err(|_quotes| refused(HOW_IT_LOOKS))?;
        if config.get_hosts().is_empty() || config.get_dbname().is_none() {
            return Err(refused(HOW_IT_LOOKS));
        }
        let wanted = config.get_ssl_mode();
        let is_plain = wanted == SslMode::Disable || wanted == SslMode::Prefer && is_here(&config);
        let tls = match is_plain {
            true => None,
            false => Some(tls(authorities.as_deref())?),
        };
        config.ssl_mode(tls.as_ref().map_or(SslMode::Disable, |_| SslMode::Require));
        config.application_name(APPLICATION);
        config.connect_timeout(CONNECT_TIMEOUT);
        config.tcp_user_timeout(TCP_TIMEOUT);
        config.keepalives_idle(KEEPALIVE_IDLE);
        config.keepalives_interval(KEEPALIVE_INTERVAL);
        config.keepalives_retries(KEEPALIVE_RETRIES);
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        Ok(Address { config, tls })
    }

    /// What a connection needs whose statements may take so long.
    pub fn config(&self, statement_timeout: Duration) -> Config {
        let mut config = self.config.clone();
        let given = config.get_options().unwrap_or_default();
        let millis = statement_timeout.as_millis();
        config.options(format!("{given} -c statement_timeout={millis}"));
        config
    }

    pub fn tls(&self) -> Option<MakeRustlsConnect> {
        self.tls.clone()
    }
}

/// What a URL says that other clients of PostgreSQL know too, and this one does not.
struct KnownElsewhere {
    rest: String,
    authorities: Option<PathBuf>,
}

impl KnownElsewhere {
    fn of(url: &str) -> KnownElsewhere {
        let (place, query) = url.split_once('?').unwrap_or((url, ""));
        let mut authorities = None;
        let mut kept = Vec::new();
        for setting in query.split('&').filter(|setting| !setting.is_empty()) {
            match setting.split_once('=') {
                Some(("sslrootcert", file)) => {
                    let file = percent_decode_str(file).decode_utf8_lossy().into_owned();
                    authorities = Some(PathBuf::from(file));
                }
                // Certificates are never left unchecked, names included.
                Some(("sslmode", "verify-ca" | "verify-full")) => kept.push("sslmode=require"),
                Some(_) | None => kept.push(setting),
            }
        }
        let rest = match kept.is_empty() {
            true => place.to_owned(),
            false => format!("{place}?{}", kept.join("&")),
        };
        KnownElsewhere { rest, authorities }
    }
}

const HOW_IT_LOOKS: &str = "the address of the PostgreSQL database cannot be read. It looks like \
                            postgres://user:password@host:5432/database";

fn refused(what: &str) -> StoreError {
    StoreError::Open(what.to_owned())
}

/// Whether nothing leaves this machine.
fn is_here(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => ["localhost", "127.0.0.1", "::1"].contains(&&**name),
        Host::Unix(_) => true,
    })
}

fn tls(authorities: Option<&Path>) -> Result<MakeRustlsConnect, StoreError> {
    let roots = match authorities {
        None => RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        },
        Some(file) => read_authorities(file)?,
    };
    let ring = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(ring).with_safe_default_protocol_versions();
    let versions = versions.map_err(|error| refused(&format!("TLS: {error}")))?;
    let config = versions.with_root_certificates(roots).with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn read_authorities(file: &Path) -> Result<RootCertStore, StoreError> {
    let told = |what: &str| refused(&format!("{}: {what}", file.display()));
    let certificates = CertificateDer::pem_file_iter(file);
    let certificates = certificates.map_err(|error| told(&error.to_string()))?;
    let mut roots = RootCertStore::empty();
    for certificate in certificates {
        let certificate = certificate.map_err(|error| told(&error.to_string()))?;
        let added = roots.add(certificate);
        added.map_err(|error| told(&error.to_string()))?;
    }
    match roots.is_empty() {
        true => Err(told("no certificate is in it")),
        false => Ok(roots),
    }
}

/// The hosts with their ports, and the database.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostgreSQL at ")?;
        let ports = self.config.get_ports();
        for (nth, host) in self.config.get_hosts().iter().enumerate() {
            let port = ports.get(nth).or(ports.last()).unwrap_or(&5_432);
            let comma = if nth == 0 { "" } else { "," };
            match host {
                Host::Tcp(name) => write!(f, "{comma}{name}:{port}")?,
                Host::Unix(folder) => write!(f, "{comma}{}:{port}", folder.display())?,
            }
        }
        let database = self.config.get_dbname().unwrap_or_default();
        write!(f, ", database {database}")
    }
}
