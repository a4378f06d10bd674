//! `charley play` as somebody starts it.

use reqwest::Client;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// The binary with nothing of this machine's environment but where temporary
/// folders go.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_charley"));
    command
        .arg("play")
        .args(arguments)
        .env_clear()
        .env("TMPDIR", folder)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn done(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    command(folder.path(), arguments).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Starts it and reads where the page is.
fn started(folder: &Path, arguments: &[&str]) -> (Child, String) {
    let mut child = command(folder, arguments).spawn().unwrap();
    let mut line = String::new();
    let stdout = child.stdout.as_mut().unwrap();
    BufReader::new(stdout).read_line(&mut line).unwrap();
    let mut words = line.split_whitespace();
    let address = words.find(|word| word.starts_with("http://"));
    let address = address.unwrap_or_else(|| panic!("{line}")).to_owned();
    (child, address)
}

fn interrupt(mut child: Child) -> (Option<i32>, String) {
    let id = child.id().to_string();
    let mut kill = Command::new("kill");
    assert!(kill.args(["-INT", &id]).status().unwrap().success());
    let code = child.wait().unwrap().code();
    let mut rest = String::new();
    child.stderr.unwrap().read_to_string(&mut rest).unwrap();
    (code, rest)
}

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_needs_no_token_tells_its_address_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        "--port",
        "0",
        "--at",
        "2026-03-28T20:00",
        "--zone",
        "europe/lisbon",
    ];
    let (child, address) = started(folder.path(), &arguments);
    assert!(address.starts_with("http://127.0.0.1:"), "{address}");
    let http = Client::builder().no_proxy().build().unwrap();
    let page = http.get(&address).send().await.unwrap();
    assert_eq!(page.status(), 200);
    // An open page does not hold up the end.
    let events = http.get(format!("{address}/events")).send();
    let mut events = events.await.unwrap();
    let first = events.chunk().await.unwrap().unwrap();
    assert!(said(&first).contains("Sat 28 Mar 20:00"));
    assert_eq!(files_in(folder.path()), 1);
    let ending = tokio::task::spawn_blocking(move || interrupt(child));
    let (code, rest) = ending.await.unwrap();
    assert_eq!(code, Some(0), "{rest}");
    assert_eq!(files_in(folder.path()), 0, "{rest}");
}

#[test]
fn data_stays_where_it_is_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("kept");
    let arguments = ["--port", "0", "--data-dir", data.to_str().unwrap()];
    for _ in 0..2 {
        let (child, _) = started(folder.path(), &arguments);
        let (code, rest) = interrupt(child);
        assert_eq!(code, Some(0), "{rest}");
        assert!(data.join("db").exists());
    }
}

#[test]
fn the_clock_goes_on_where_it_ended_and_chats_are_nobody_elses_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("kept");
    let arguments = ["--port", "0", "--data-dir", data.to_str().unwrap()];
    let evening = ["--at", "2026-03-28T20:00", "--zone", "Europe/Lisbon"];
    let (child, _) = started(folder.path(), &[&arguments[..], &evening[..]].concat());
    assert_eq!(interrupt(child).0, Some(0));
    let chats = std::fs::metadata(folder.path().join("kept.chats")).unwrap();
    assert_eq!(chats.permissions().mode() & 0o777, 0o600);
    let (child, address) = started(
        folder.path(),
        &[&arguments[..], &["--zone", "Europe/Lisbon"]].concat(),
    );
    let first = first_event(&address);
    assert!(first.contains("Sat 28 Mar 20:00"), "{first}");
    assert_eq!(interrupt(child).0, Some(0));
}

/// What a page is told first.
fn first_event(address: &str) -> String {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let http = Client::builder().no_proxy().build().unwrap();
        let events = http.get(format!("{address}/events")).send();
        said(&events.await.unwrap().chunk().await.unwrap().unwrap())
    })
}

#[test]
fn data_that_goes_with_the_process_needs_no_care() {
    let folder = tempfile::tempdir().unwrap();
    // Of no use to it, and so nothing that stops it.
    std::fs::write(
        folder.path().join(".env"),
        "TELOXIDE_TOKEN=123456789:AAH…\n",
    )
    .unwrap();
    let (child, _) = started(folder.path(), &["--port", "0"]);
    let (code, rest) = interrupt(child);
    assert_eq!(code, Some(0), "{rest}");
    assert!(!rest.contains("key"), "{rest}");
    let (child, _) = started(folder.path(), &["--port", "0", "--data-dir", "kept"]);
    let (_, rest) = interrupt(child);
    assert!(rest.contains("a new key was created"), "{rest}");
}

#[test]
fn a_browser_is_opened_or_it_is_said_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = command(folder.path(), &["--port", "0", "--open"])
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let second = lines.next().unwrap().unwrap();
    assert!(first.contains("until Ctrl-C"), "{first}");
    assert!(second.contains("ssh -L"), "{second}");
    interrupt(child);

    let opener = folder.path().join("xdg-open");
    std::fs::write(&opener, "#!/bin/sh\necho \"$1\" > opened\n").unwrap();
    Command::new("chmod")
        .arg("+x")
        .arg(&opener)
        .status()
        .unwrap();
    let child = command(folder.path(), &["--port", "0", "--open"])
        .env("PATH", format!("{}:/usr/bin:/bin", folder.path().display()))
        .spawn()
        .unwrap();
    let opened = folder.path().join("opened");
    let read = || std::fs::read_to_string(&opened).unwrap_or_default();
    while read().is_empty() {
        std::thread::yield_now();
    }
    assert!(read().starts_with("http://127.0.0.1:"), "{}", read());
    interrupt(child);
}

#[test]
fn a_taken_port_names_the_flag() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let done = done(&["--port", &port]);
    assert_eq!(done.status.code(), Some(1));
    let said = said(&done.stderr);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(&format!("port {port} is taken")), "{said}");
    assert!(said.contains("--port"), "{said}");
}

#[test]
fn what_cannot_be_understood_is_explained() {
    for (arguments, reason) in [
        (["--at", "tomorrow"], "2026-03-28T20:00 is expected"),
        (["--at", "1999-12-31T20:00"], "of the years 2000 to 2099"),
        (["--zone", "Atlantis"], "Europe/Lisbon is expected"),
        (["--port", "65536"], "65536"),
    ] {
        let done = done(&arguments);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
        let said = said(&done.stderr);
        assert!(said.contains(reason), "{said}");
    }
}
