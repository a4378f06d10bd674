//! Whether a request means this machine: a page from elsewhere whose name was
//! made to point here still names that elsewhere.

use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;

/// Refuses what does not mean this machine.
pub async fn only_loopback(request: Request, next: Next) -> Response {
    if names_loopback(request.headers()) {
        return next.run(request).await;
    }
    let reason = "the Host must be this machine, such as 127.0.0.1\n";
    (StatusCode::MISDIRECTED_REQUEST, reason).into_response()
}

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
        && host.strip_prefix(name).is_some_and(is_port)
        && (name.eq_ignore_ascii_case("localhost")
            || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()))
}

/// Nothing, or a colon and the number of a port.
fn is_port(rest: &str) -> bool {
    let is_number = |port: &str| {
        port.bytes().all(|digit| digit.is_ascii_digit())
            && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    rest.is_empty() || rest.strip_prefix(':').is_some_and(is_number)
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
            ("127.0.0.1:65535", true),
            ("127.0.0.1:65536", false),
            ("127.0.0.1:99999", false),
            ("127.0.0.1:0", false),
            ("127.0.0.1:+80", false),
            ("127.0.0.1:", false),
            ("127.0.0.1:80:80", false),
            ("[::1]:99999", false),
            ("localhost:http", false),
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
