//! What an operator is told, in one clear line each, and never a password.

use super::cluster::free_port;
use super::{Cluster, InPostgres, connect, own};
use charley::store::StoreError;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

fn refusal(url: &str) -> String {
    let why = match connect(url) {
        Err(error @ StoreError::Open(_)) => error.to_string(),
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("it connected"),
    };
    assert!(!why.contains('\n'), "{why}");
    assert!(!why.contains("hush"), "{why}");
    assert!(!why.contains("postgres://guarded"), "{why}");
    why
}

#[test]
fn an_address_that_is_none_is_refused_without_repeating_it() {
    for url in [
        "",
        "hush",
        "postgres://",
        "mysql://u:hush@h/d",
        "postgres://u:hush@h:port/d",
        "postgres://u:hush@h/d?hush=1",
    ] {
        let why = refusal(url);
        assert!(
            why.contains("cannot be read. It looks like postgres://"),
            "{url}: {why}"
        );
    }
    for setting in [
        "sslrootcert=/none%2Fca.pem",
        "sslmode=verify-full&sslrootcert=/none/ca.pem",
    ] {
        let why = refusal(&format!("postgres://h.example/d?{setting}"));
        assert!(why.contains("/none/ca.pem: "), "{why}");
    }
}

#[test]
fn each_thing_that_is_wrong_has_its_line() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let database = &place.database;
    own(&database.url()).release().unwrap();
    database.run("create user guarded password 'right'");
    database.run(&format!("create user nobody_{}", database.name()));
    let at = |user: &str, port| database.url_at(port, user);
    let nobody = format!("nobody_{}", database.name());
    let (port, none) = (database.port, free_port());
    let beginning = format!("cannot open the store: PostgreSQL at 127.0.0.1:{port}, database ");
    for (url, expected) in [
        (
            at("guarded:hush", port),
            "it takes neither this user nor this password",
        ),
        (
            format!("postgres://postgres@127.0.0.1:{port}/none"),
            "there is no such database",
        ),
        (at(&nobody, port), "the user lacks rights"),
        (
            format!("{}?sslmode=require", database.url()),
            "does not support TLS",
        ),
        (
            format!("{}?sslmode=verify-full", database.url()),
            "does not support TLS",
        ),
    ] {
        let why = refusal(&url);
        assert!(why.starts_with(&beginning), "{why}");
        assert!(why.contains(expected), "{why}");
    }
    let why = refusal(&at("guarded:right", port));
    assert!(why.contains("the user lacks rights"), "{why}");
    let why = refusal(&at("postgres", none));
    assert!(
        why.contains("it cannot be reached (Connection refused"),
        "{why}"
    );
}

#[test]
fn what_could_not_be_relied_on_is_refused() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let database = &place.database;
    own(&database.url()).release().unwrap();
    let set = |what: &str| database.alter(what);
    for (setting, expected) in [
        ("synchronous_commit = off", "may be lost"),
        ("default_transaction_read_only = on", "it takes no writes"),
    ] {
        set(&format!("set {setting}"));
        let why = refusal(&database.url());
        assert!(why.contains(expected), "{why}");
        set("reset all");
    }
    own(&database.url()).release().unwrap();
}

#[test]
fn another_form_another_bot_and_a_move_that_was_cut_off_are_refused() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let database = &place.database;
    let store = own(&database.url());
    store.keep_to_bot(1).unwrap();
    store.keep_to_bot(1).unwrap();
    let why = store.keep_to_bot(2).unwrap_err().to_string();
    assert!(why.contains("another bot's people are kept here"), "{why}");
    store.release().unwrap();
    for (change, expected) in [
        (
            "form = 3",
            "made by a newer Charley (form 3, this one knows 1 to 2)",
        ),
        (
            "form = 0",
            "made by an earlier Charley (form 0, this one knows 1 to 2)",
        ),
        ("form = 1, filling = 'x'", "moving here was cut off"),
        (
            "filling = null, moved_to = '/var/lib/charley'",
            "has moved to /var/lib/charley",
        ),
    ] {
        database.run(&format!("update charley.form set {change}"));
        let why = refusal(&database.url());
        assert!(why.contains(expected), "{why}");
    }
}

/// C10: as pgbouncer answers where it is left as it comes.
#[test]
fn a_pool_that_takes_no_options_has_its_line() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let pool = thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        let _ = client.read(&mut [0; 1 << 10]).unwrap();
        let fields = b"SFATAL\0C08P01\0Munsupported startup parameter: options\0\0";
        let length = u32::try_from(fields.len() + 4).unwrap();
        let answer = [b"E".as_slice(), &length.to_be_bytes(), fields].concat();
        client.write_all(&answer).unwrap();
    });
    let why = refusal(&format!("postgres://postgres@127.0.0.1:{port}/d"));
    assert!(
        why.contains("`ignore_startup_parameters = options`"),
        "{why}"
    );
    pool.join().unwrap();
}

/// C5, C9: in recovery it answers, and takes nothing.
#[test]
fn a_standby_is_refused() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let database = cluster.database();
    cluster.stop();
    cluster.make_standby();
    cluster.start_again();
    let why = refusal(&database.url());
    assert!(
        why.contains("it is a standby, in recovery or read-only"),
        "{why}"
    );
}
