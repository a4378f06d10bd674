//! A server whose certificate was signed by an authority of one's own.

use super::tls::server;
use charley::telegram::updates::{PollError, UPDATES_MAX, poll};
use charley::telegram::{Road, Telegram};
use reqwest::{Certificate, Proxy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const TOKEN: &str = "123456789:AAF7-g0gYncWnm5IyfZlpPRqRRv6kNAGlao";
const AUTHORITY: &[u8] = include_bytes!("../../tls/ca.pem");

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted_only_when_it_is_named() {
    let address = format!("https://localhost:{}", server().await);
    let stranger = Telegram::new(TOKEN, Some(&address)).unwrap();
    let refused = poll(&stranger, None, UPDATES_MAX, false)
        .await
        .err()
        .unwrap();
    assert_eq!(refused, PollError::Untrusted);
    assert!(refused.to_string().contains("SSL_CERT_FILE"));

    let road = Road {
        roots: Certificate::from_pem_bundle(AUTHORITY).unwrap(),
        ..Road::default()
    };
    let trusting = Telegram::by_road(TOKEN, Some(&address), &road).unwrap();
    assert_eq!(
        poll(&trusting, None, UPDATES_MAX, false)
            .await
            .unwrap()
            .len(),
        0
    );
}

/// A proxy that says for where it was asked, and refuses.
async fn proxy() -> (Proxy, tokio::sync::oneshot::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://ana:secret@{}", listener.local_addr().unwrap());
    let (says, said) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = [0; 4096];
        let length = stream.read(&mut asked).await.unwrap();
        let refusal = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(refusal).await.unwrap();
        let asked = String::from_utf8_lossy(&asked[..length]).into_owned();
        says.send(asked).unwrap();
    });
    (Proxy::all(address).unwrap(), said)
}

#[tokio::test]
async fn a_proxy_is_asked_for_the_server_and_never_for_this_machine() {
    let (proxy, asked) = proxy().await;
    let road = Road {
        proxies: vec![proxy],
        ..Road::default()
    };
    let local = charley::playground::LocalTelegram::start().await.unwrap();
    let client = Telegram::by_road(&local.token(), Some(&local.url()), &road).unwrap();
    assert_eq!(
        poll(&client, None, UPDATES_MAX, false).await.unwrap().len(),
        0
    );

    let client = Telegram::by_road(TOKEN, Some("https://telegram.invalid"), &road).unwrap();
    let error = poll(&client, None, UPDATES_MAX, false).await.err().unwrap();
    let asked = asked.await.unwrap();
    assert!(asked.starts_with("CONNECT telegram.invalid:443"), "{asked}");
    assert!(!asked.contains("AAF7"), "{asked}");
    for said in [error.to_string(), format!("{error:?}")] {
        assert!(!said.contains("secret") && !said.contains("AAF7"), "{said}");
    }
}
