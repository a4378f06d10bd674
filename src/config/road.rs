//! How a Bot API server is reached: proxies, and certificates to trust beside
//! those that everybody trusts.
//!
//! No error and no `Debug` ever shows a proxy's address, which may hold a
//! password.

use super::error::{ConfigError, malformed};
use super::plain_file;
use super::variables::{ALL_PROXY, CERT_DIR, CERT_FILE, HTTP_PROXY, HTTPS_PROXY, NO_PROXY};
use reqwest::{Certificate, Client, ClientBuilder, NoProxy, Proxy, Url};
use std::fmt;
use std::path::Path;

/// All that a machine trusts, in one file, is a quarter of a megabyte.
const CERT_FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;
const CERT_DIR_FILES_MAX: usize = 2_000;

/// Proxies, in the order in which they are asked whether they are meant.
#[derive(Clone, Default)]
pub struct Proxies(pub Vec<Proxy>);

impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxies({} hidden)", self.0.len())
    }
}

type Make = fn(Url) -> reqwest::Result<Proxy>;

impl Proxies {
    /// Other programs take each name in small letters, too.
    pub(super) fn read(set: impl Fn(&str) -> Option<String>) -> Result<Proxies, ConfigError> {
        let either = |name: &str| set(name).or_else(|| set(&name.to_ascii_lowercase()));
        let exempt = either(NO_PROXY).and_then(|names| NoProxy::from_string(&names));
        let make: [(&'static str, Make); 3] = [
            (HTTPS_PROXY, Proxy::https),
            (HTTP_PROXY, Proxy::http),
            (ALL_PROXY, Proxy::all),
        ];
        let mut proxies = Vec::new();
        for (variable, make) in make {
            if let Some(address) = either(variable) {
                let proxy = address_of(&address).and_then(|address| make(address).ok());
                let proxy = proxy.ok_or(malformed(variable, SHAPE))?;
                proxies.push(proxy.no_proxy(exempt.clone()));
            }
        }
        Ok(Proxies(proxies))
    }
}

const SHAPE: &str = "the address of a proxy that speaks HTTP, like http://proxy.example:3128";

fn address_of(text: &str) -> Option<Url> {
    let address = match text.contains("://") {
        true => Url::parse(text),
        false => Url::parse(&format!("http://{text}")),
    };
    let is_http = |address: &Url| matches!(address.scheme(), "http" | "https");
    address
        .ok()
        .filter(|address| is_http(address) && address.has_host())
}

/// The certificates in the file and in the folders, which are separated by
/// colons, as OpenSSL takes them.
pub(super) fn roots(
    file: Option<&str>,
    folders: Option<&str>,
) -> Result<Vec<Certificate>, ConfigError> {
    let mut roots = Vec::new();
    if let Some(file) = file {
        roots.extend(in_file(CERT_FILE, Path::new(file))?);
        if roots.is_empty() {
            let why = "there is no certificate in it in PEM, from BEGIN CERTIFICATE on";
            return Err(plain_file::refused(CERT_FILE, Path::new(file), why));
        }
    }
    for folder in folders.into_iter().flat_map(|folders| folders.split(':')) {
        roots.extend(in_folder(Path::new(folder))?);
    }
    Ok(roots)
}

fn in_file(variable: &'static str, path: &Path) -> Result<Vec<Certificate>, ConfigError> {
    let read = plain_file::read(path, CERT_FILE_BYTES_MAX);
    let (bytes, _) = read.map_err(|unread| plain_file::refused(variable, path, unread))?;
    let why = "what is in it is no certificate";
    let certificates = Certificate::from_pem_bundle(&bytes).ok();
    let usable = certificates.filter(|certificates| are_usable(certificates));
    usable.ok_or_else(|| plain_file::refused(variable, path, why))
}

/// Whether the TLS library takes them, which looks into a certificate only once a
/// client is to trust it.
fn are_usable(certificates: &[Certificate]) -> bool {
    let trusting = Client::builder().no_proxy().tls_built_in_root_certs(false);
    let trusting = certificates
        .iter()
        .cloned()
        .fold(trusting, ClientBuilder::add_root_certificate);
    certificates.is_empty() || trusting.build().is_ok()
}

fn in_folder(folder: &Path) -> Result<Vec<Certificate>, ConfigError> {
    let mut roots = Vec::new();
    let entries = folder.read_dir();
    let entries = entries.map_err(|error| plain_file::refused(CERT_DIR, folder, error))?;
    for (count, entry) in entries.enumerate() {
        let path = entry
            .map_err(|error| plain_file::refused(CERT_DIR, folder, error))?
            .path();
        if count >= CERT_DIR_FILES_MAX {
            let why = format!("there are more than {CERT_DIR_FILES_MAX} files in it");
            return Err(plain_file::refused(CERT_DIR, folder, why));
        }
        // Links to nowhere are usual there.
        if path.is_file() {
            roots.extend(in_file(CERT_DIR, &path)?);
        }
    }
    Ok(roots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_named_and_never_shown() {
        let proxies = |name: &'static str, value: &'static str| {
            Proxies::read(move |asked| (asked == name).then(|| value.to_owned()))
        };
        for (name, value) in [
            (HTTPS_PROXY, "http://proxy.example:3128"),
            (HTTPS_PROXY, "proxy.example:3128"),
            ("https_proxy", "http://ana:secret@proxy.example"),
            (HTTP_PROXY, "https://proxy.example"),
            (ALL_PROXY, "http://[::1]:3128/"),
        ] {
            let proxies = proxies(name, value).unwrap();
            assert_eq!(format!("{proxies:?}"), "Proxies(1 hidden)", "{value}");
        }
        for wrong in [
            "socks5://ana:secret@proxy.example",
            "http://",
            "secret secret",
        ] {
            let said = proxies(HTTPS_PROXY, wrong).unwrap_err().to_string();
            assert!(
                said.starts_with(HTTPS_PROXY) && !said.contains("secret"),
                "{said}"
            );
        }
        assert_eq!(proxies(NO_PROXY, "*").unwrap().0.len(), 0);
    }

    #[test]
    fn certificates_come_from_a_file_and_from_folders() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        let (path, dir) = (file.to_str(), folder.path().to_str());
        let said = |file, dir| roots(file, dir).unwrap_err().to_string();
        assert!(said(path, None).starts_with("SSL_CERT_FILE: /"));
        std::fs::write(&file, "no certificate").unwrap();
        assert!(said(path, None).contains("BEGIN CERTIFICATE"));
        assert_eq!(roots(None, dir).unwrap().len(), 0);
        std::fs::write(&file, include_str!("../../tests/tls/ca.pem")).unwrap();
        assert_eq!(roots(path, None).unwrap().len(), 1);
        let dirs = format!("{0}:{0}", dir.unwrap());
        assert_eq!(roots(None, Some(&dirs)).unwrap().len(), 2);
        assert!(said(None, Some("/nowhere-at-all")).starts_with("SSL_CERT_DIR: /nowhere"));
    }

    #[test]
    fn a_malformed_certificate_is_told_with_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let good = include_str!("../../tests/tls/ca.pem");
        std::fs::write(folder.path().join("good.pem"), good).unwrap();
        let file = folder.path().join("bad.pem");
        let bad = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        for bad in [bad.to_owned(), format!("{good}{bad}")] {
            std::fs::write(&file, bad).unwrap();
            let why = format!("{}: what is in it is no certificate", file.display());
            let (path, dir) = (file.to_str(), folder.path().to_str());
            let said = |file, dir| roots(file, dir).unwrap_err().to_string();
            assert_eq!(said(path, None), format!("{CERT_FILE}: {why}"));
            assert_eq!(said(None, dir), format!("{CERT_DIR}: {why}"));
        }
    }
}
