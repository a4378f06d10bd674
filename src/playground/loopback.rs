//! Whether a request means this machine: a page from elsewhere whose name was
//! made to point here still names that elsewhere.

use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::http::uri::Authority;
use std::net::IpAddr;

/// Whether the request names this machine, by any port, as its `Host`.
pub fn names_loopback(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(HOST).iter();
    match (hosts.next().map(|host| host.to_str()), hosts.next()) {
        (Some(Ok(host)), None) => is_loopback(host),
        (Some(_) | None, _) => false,
    }
}

fn is_loopback(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority.host();
    let address = name.trim_start_matches('[').trim_end_matches(']');
    !host.contains('@')
        && (name.eq_ignore_ascii_case("localhost")
            || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_loopback() {
        for (host, expected) in [
            ("127.0.0.1:8787", true),
            ("127.0.0.1", true),
            ("localhost:8787", true),
            ("LOCALHOST", true),
            ("[::1]:8787", true),
            ("", false),
            ("0.0.0.0:8787", false),
            ("10.0.0.1:8787", false),
            ("localhost.example.org", false),
            ("127.0.0.1.example.org:8787", false),
            ("localhost@example.org", false),
            ("example.org@localhost", false),
            ("example.org:8787", false),
        ] {
            assert_eq!(is_loopback(host), expected, "{host:?}");
        }
    }
}
