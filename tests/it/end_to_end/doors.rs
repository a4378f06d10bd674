//! The side doors of the real binary: who may ask, how much it lets others take
//! of it, and how it is told to end.

use super::binary::{Process, command, does, program};
use super::phone::Phone;
use crate::telegram::tls;
use charley::playground::LocalTelegram;
use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_blocking;

/// More than it has file descriptors.
const IDLE_CONNECTIONS: usize = 600;

/// The real bot with its figures on a port of loopback, as `program`.
async fn watched(mut command: Command, telegram: &Arc<LocalTelegram>) -> (Process, SocketAddr) {
    command.env("CHARLEY_METRICS_ADDRESS", "localhost:0");
    let telegram = Arc::clone(telegram);
    let started = spawn_blocking(move || {
        let mut charley = Process::start_as(command, &telegram);
        charley.says("/metrics are at http://");
        let (_, rest) = charley.said.split_once("are at http://").unwrap();
        let address = rest.lines().next().unwrap().parse().unwrap();
        (charley, address)
    });
    started.await.unwrap()
}

/// What is answered to this, from its first line on.
fn answered(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    // Whoever is refused may find the door shut while still reading.
    let _ = stream.read_to_string(&mut answer);
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_are_for_this_machine_and_for_reading() {
    let disk = tempfile::tempdir().unwrap();
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let (charley, address) = watched(command(&disk.path().join("data")), &telegram).await;
    let answers = spawn_blocking(move || {
        let long = "x".repeat(20_000);
        for (request, expected) in [
            ("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "200"),
            (
                "GET /metrics HTTP/1.1\r\nHost: localhost:9464\r\n\r\n",
                "200",
            ),
            ("HEAD /healthz HTTP/1.1\r\nHost: [::1]:1\r\n\r\n", "200"),
            ("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"),
            (
                "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:99999\r\n\r\n",
                "421",
            ),
            (
                "GET /elsewhere HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "421",
            ),
            ("GET /metrics HTTP/1.0\r\n\r\n", "421"),
            (
                "POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
                "405",
            ),
            ("DELETE /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", "405"),
            (
                &format!("GET / HTTP/1.1\r\nHost: localhost\r\nX: {long}\r\n\r\n"),
                "431",
            ),
        ] {
            let answer = answered(address, request);
            let status = answer.split(' ').nth(1);
            assert_eq!(status, Some(expected), "{request:?}: {answer}");
            if expected != "200" {
                assert!(!answer.contains("charley_"), "{answer}");
            }
        }
    });
    answers.await.unwrap();
    charley.kill_9();
}

/// Whoever connects and says nothing takes a place until somebody else wants it.
#[tokio::test(flavor = "multi_thread")]
async fn idle_connections_take_neither_the_bot_nor_its_figures_away() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        person: telegram.person(1001),
        telegram: Arc::clone(&telegram),
    };
    let mut limited = program("prlimit", &data);
    limited
        .arg("--nofile=256")
        .arg(env!("CARGO_BIN_EXE_charley"));
    let (charley, address) = watched(limited, &telegram).await;
    let idle = spawn_blocking(move || {
        let connect = |_| TcpStream::connect(address).unwrap();
        let idle: Vec<TcpStream> = (0..IDLE_CONNECTIONS).map(connect).collect();
        let asked = answered(address, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assert!(asked.ends_with("well\n"), "{asked}");
        idle
    });
    let idle = idle.await.unwrap();
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    let ended = spawn_blocking(move || charley.terminate()).await.unwrap();
    assert_eq!(ended.0, Some(0), "{}", ended.1);
    assert!(!ended.1.contains("Too many open files"), "{}", ended.1);
    drop(idle);
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_what_the_running_bot_says() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let (charley, address) = watched(command(&data), &telegram).await;
    let asked = spawn_blocking(move || {
        let health = |address: &str| {
            let mut asking = command(&data);
            asking.arg("health").env("CHARLEY_METRICS_ADDRESS", address);
            let done = asking.output().unwrap();
            let said = [done.stdout, done.stderr].concat();
            (done.status.code(), String::from_utf8(said).unwrap())
        };
        assert_eq!(health(&address.to_string()), (Some(0), "well\n".to_owned()));
        let anywhere = format!("0.0.0.0:{}", address.port());
        assert_eq!(health(&anywhere), (Some(0), "well\n".to_owned()));
        charley.kill_9();
        let (code, said) = health(&address.to_string());
        assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
        assert!(said.contains("nobody answers at"), "{said}");
        let (code, said) = does(&data, &["health"]);
        assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
        assert!(said.contains("CHARLEY_METRICS_ADDRESS is off"), "{said}");
    });
    asked.await.unwrap();
}

/// A program that answers and is not well, or never ends, or sends elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn health_believes_no_other_answer() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    for (answer, expected) in [
        (
            "HTTP/1.1 503 x\r\nconnection: close\r\n\r\nTelegram has not answered\nmore",
            "not well: Telegram has not answered\n",
        ),
        (
            "HTTP/1.1 302 x\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
            "is not Charley",
        ),
        (
            "HTTP/1.1 404 x\r\ncontent-length: 0\r\n\r\n",
            "is not Charley",
        ),
        ("SSH-2.0-OpenSSH\r\n", "nobody answers"),
    ] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let mut asking = command(&data);
        asking.arg("health").env("CHARLEY_METRICS_ADDRESS", address);
        let done = spawn_blocking(move || {
            std::thread::scope(|scope| {
                let asked = scope.spawn(|| asking.output().unwrap());
                let (mut stream, _) = listener.accept().unwrap();
                assert_ne!(stream.read(&mut [0; 1024]).unwrap(), 0);
                stream.write_all(answer.as_bytes()).unwrap();
                drop(stream);
                asked.join().unwrap()
            })
        });
        let done = done.await.unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{said}");
        assert!(said.contains(expected), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn under_nohup_a_closed_terminal_does_not_end_it() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        person: telegram.person(1001),
        telegram: Arc::clone(&telegram),
    };
    let mut nohup = program("sh", &data);
    let script = "trap '' HUP; exec \"$0\" \"$@\"";
    nohup.args(["-c", script, env!("CARGO_BIN_EXE_charley")]);
    let started = spawn_blocking(move || Process::start_as(nohup, &telegram));
    let charley = started.await.unwrap();
    charley.hears("-HUP");
    ana.says("/log 7");
    ana.sees("Noted").await;
    let ended = spawn_blocking(move || charley.terminate());
    assert_eq!(ended.await.unwrap().0, Some(0));
}

/// As where the terminal is gone: every line that it would say fails.
#[tokio::test(flavor = "multi_thread")]
async fn it_lives_where_nothing_can_be_said() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        person: telegram.person(1001),
        telegram: Arc::clone(&telegram),
    };
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut charley = command(&data)
        .arg("run")
        .env("TELOXIDE_TOKEN", telegram.token())
        .env("TELOXIDE_API_URL", telegram.url())
        .env("RUST_LOG", "trace")
        .stderr(full)
        .spawn()
        .unwrap();
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    let told = Command::new("kill").arg(charley.id().to_string()).status();
    assert!(told.unwrap().success());
    let ended = spawn_blocking(move || charley.wait().unwrap())
        .await
        .unwrap();
    assert_eq!(ended.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_name_whom_to_trust() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let server = format!("https://localhost:{}", tls::server().await);
    let authority = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tls/ca.pem");
    for (trusts, expected) in [(false, "SSL_CERT_FILE"), (true, "charley: polling")] {
        let mut bot = command(&data);
        bot.arg("run")
            .env("TELOXIDE_TOKEN", "1:abcde")
            .env("TELOXIDE_API_URL", &server);
        if trusts {
            bot.env("SSL_CERT_FILE", &authority);
        }
        let heard = spawn_blocking(move || {
            let mut child = bot.spawn().unwrap();
            let mut stderr = std::io::BufReader::new(child.stderr.take().unwrap());
            let mut said = String::new();
            while !said.contains(expected) {
                assert!(
                    std::io::BufRead::read_line(&mut stderr, &mut said).unwrap() > 0,
                    "{said}"
                );
            }
            child.kill().unwrap();
            child.wait().unwrap();
            said
        });
        let said = heard.await.unwrap();
        assert_eq!(said.contains("charley: polling"), trusts, "{said}");
        assert!(!said.contains("abcde"), "{said}");
    }
}
