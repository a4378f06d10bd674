//! `charley health`: asks the running bot whether it is well.

use crate::config::{METRICS_ADDRESS, Needs};
use anyhow::{Context, anyhow, bail, ensure};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

const TIMEOUT: Duration = Duration::from_secs(5);
/// Of an answer that is one line.
const ANSWER_BYTES_MAX: usize = 1024;

/// Prints that it is well, or fails with why it is not.
pub fn ask() -> anyhow::Result<()> {
    let config = super::process::settings(Needs::Figures)?;
    let address = config
        .metrics_address
        .with_context(|| format!("{METRICS_ADDRESS} is off, so a running bot cannot be asked"))?;
    ensure!(
        address.port() != 0,
        "{METRICS_ADDRESS} takes any port that is free, so nobody knows which to ask"
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("no runtime can be started")?;
    let (status, why) = runtime.block_on(answer(reachable(address)))?;
    match status {
        StatusCode::OK => Ok(writeln!(io::stdout(), "well")?),
        StatusCode::SERVICE_UNAVAILABLE => Err(anyhow!("not well: {why}")),
        _ => bail!("what answers at {address} is not Charley (HTTP {status})"),
    }
}

/// A server at every address of this machine is asked at loopback.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        IpAddr::V4(_) | IpAddr::V6(_) => {}
    }
    address
}

async fn answer(address: SocketAddr) -> anyhow::Result<(StatusCode, String)> {
    let client = Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .referer(false)
        .timeout(TIMEOUT)
        .build()?;
    let asked = async {
        let response = client
            .get(format!("http://{address}/healthz"))
            .send()
            .await?;
        Ok((response.status(), line(response).await?))
    };
    asked
        .await
        .map_err(|error: reqwest::Error| match error.is_timeout() {
            true => anyhow!(
                "nothing answered at {address} within {} s",
                TIMEOUT.as_secs()
            ),
            false => anyhow!("nobody answers at {address}: is `charley run` running?"),
        })
}

/// The first line, and no more of it than is to be printed.
async fn line(mut response: Response) -> reqwest::Result<String> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        let room = ANSWER_BYTES_MAX - bytes.len();
        bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if bytes.len() == ANSWER_BYTES_MAX {
            break;
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    let first = text.lines().next().unwrap_or_default();
    Ok(first.chars().filter(|one| !one.is_control()).collect())
}
