use super::variables::{HTTPS_PROXY, STORE_FILE, VARIABLES};
use super::*;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

const GOOD: &str = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

fn config(settings: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let settings: HashMap<&str, &str> = settings.iter().copied().collect();
    Config::from_lookup(|name| settings.get(name).map(|value| (*value).to_owned()))
}

#[test]
fn everything_has_a_default_but_the_token() {
    let config = config(&[]).unwrap();
    assert_eq!(config.data_dir, Path::new("./data"));
    assert_eq!(config.key_file, Path::new("./data.key"));
    let metrics_address = config.metrics_address.unwrap();
    assert_eq!(metrics_address.to_string(), "127.0.0.1:9464");
    assert_eq!(config.log, "info");
    assert!(config.api_url.is_none());
    assert!(config.dialogues_dir.is_none());
    assert!(config.operator.is_none());
    assert!(config.zones_dir.is_none());
    assert!(config.bulk_per_second.is_none());
    let error = config.required_token().unwrap_err().to_string();
    assert!(error.starts_with("TELOXIDE_TOKEN is not set"), "{error}");
}

#[test]
fn the_key_is_beside_the_data() {
    for (data_dir, key_file) in [
        ("/var/lib/charley", "/var/lib/charley.key"),
        ("/var/lib/charley/", "/var/lib/charley.key"),
        ("data", "data.key"),
    ] {
        let config = config(&[(DATA_DIR, data_dir)]).unwrap();
        assert_eq!(config.key_file, Path::new(key_file));
    }
    let config = config(&[(DATA_DIR, "data"), (KEY_FILE, "/run/secrets/charley")]).unwrap();
    assert_eq!(config.key_file, Path::new("/run/secrets/charley"));
}

#[test]
fn an_empty_setting_is_not_set() {
    let config = config(&VARIABLES.map(|name| (name, " "))).unwrap();
    assert!(config.token.is_none());
    assert_eq!(config.data_dir, Path::new("./data"));
}

#[test]
fn settings_are_taken() {
    let config = config(&[
        (TOKEN, GOOD),
        (API_URL, "http://127.0.0.1:8081"),
        (DATA_DIR, "/var/lib/charley"),
        (DIALOGUES_DIR, "dialogues"),
        (OPERATOR, " Sleep clinic, charley@example.org "),
        (METRICS_ADDRESS, "off"),
        (BULK_PER_SECOND, " 1000 "),
        (LOG, "charley=debug,info"),
    ])
    .unwrap();
    assert_eq!(config.bulk_per_second.map(NonZeroU16::get), Some(1_000));
    assert_eq!(config.metrics_address, None);
    assert_eq!(config.required_token().unwrap().reveal(), GOOD);
    let operator = config.operator.as_deref();
    assert_eq!(operator, Some("Sleep clinic, charley@example.org"));
    assert_eq!(config.data_dir, Path::new("/var/lib/charley"));
}

#[test]
fn a_malformed_setting_is_named_and_not_repeated() {
    for (variable, value) in [
        (TOKEN, "secret-without-a-number-and-colon"),
        (TOKEN, "123456789:tiny"),
        (TOKEN, ":AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"),
        (TOKEN, "12a:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"),
        (TOKEN, "123456789:AAHdqTcvCH1vGWJxfSe fSAs0K5PALDsaw0"),
        (API_URL, "localhost:9999"),
        (API_URL, "ftp://example.org"),
        (API_URL, "https://user:secret@example.org"),
        (OPERATOR, "two\nlines"),
        (BULK_PER_SECOND, "-28"),
        (BULK_PER_SECOND, "1001"),
        (BULK_PER_SECOND, "28.5"),
        (BULK_PER_SECOND, "all-of-them"),
        (METRICS_ADDRESS, ":9465"),
        (METRICS_ADDRESS, "localhost:99999"),
        (METRICS_ADDRESS, "localhost"),
        (DATA_DIR, "~ana/data"),
        (DATA_DIR, "/srv/${WHERE}/data"),
        (CERT_FILE, "$CERTS/ca.pem"),
        (ZONES_DIR, "~ana/zoneinfo"),
        (HTTPS_PROXY, "socks5://proxy.example"),
        (METRICS_ADDRESS, "10.0.0.1"),
        (LOG, "charley=secretlevel"),
    ] {
        let error = config(&[(variable, value)]).unwrap_err().to_string();
        assert!(error.starts_with(variable), "{error}");
        assert!(error.contains("expected"), "{error}");
        assert!(!error.contains(value), "{error}");
    }
}

#[test]
fn bulk_is_never_nothing() {
    assert!(config(&[(BULK_PER_SECOND, "0")]).is_err());
    assert!(config(&[(BULK_PER_SECOND, "1")]).is_ok());
}

#[test]
fn debug_hides_the_token() {
    let shown = format!("{:?}", config(&[(TOKEN, GOOD)]).unwrap());
    assert!(!shown.contains("AAHdq"), "{shown}");
}

#[test]
fn a_path_may_begin_at_home() {
    for (written, expected) in [
        ("~/charley", "/home/ana/charley"),
        ("$HOME/charley", "/home/ana/charley"),
        ("${HOME}/charley", "/home/ana/charley"),
        ("\"/srv/a b\"", "/srv/a b"),
        ("/srv/5$", "/srv/5$"),
        ("./~", "./~"),
    ] {
        let config = config(&[(DATA_DIR, written), ("HOME", "/home/ana")]).unwrap();
        assert_eq!(config.data_dir, Path::new(expected), "{written}");
    }
}

#[test]
fn the_address_of_the_figures_may_be_localhost() {
    for (written, expected) in [
        ("localhost:1234", Some("127.0.0.1:1234")),
        ("'[::1]:1234'", Some("[::1]:1234")),
        ("OFF", None),
    ] {
        let address = config(&[(METRICS_ADDRESS, written)])
            .unwrap()
            .metrics_address;
        let expected = expected.map(|address| address.parse().unwrap());
        assert_eq!(address, expected, "{written}");
    }
}

#[test]
fn a_value_and_a_file_with_it_are_one_too_many() {
    for (variable, value, file_variable) in [
        (TOKEN, GOOD, TOKEN_FILE),
        (STORE, "postgres://database.example/charley", STORE_FILE),
    ] {
        let error = config(&[(variable, value), (file_variable, "/nowhere")]).unwrap_err();
        let expected = ConfigError::Both {
            variable,
            file_variable,
        };
        assert_eq!(error, expected);
    }
}

#[test]
fn the_example_lists_exactly_what_is_read() {
    let asked = RefCell::new(BTreeSet::new());
    let note = |name: &str| {
        asked.borrow_mut().insert(name.to_owned());
        None
    };
    Config::from_lookup(note).unwrap();
    let listed: BTreeSet<String> = include_str!("../../.env.example")
        .lines()
        .filter_map(|line| line.trim_start_matches("# ").split_once('='))
        .map(|(name, _)| name.to_owned())
        .collect();
    // Proxies are also asked for in small letters.
    let asked: BTreeSet<String> = asked
        .into_inner()
        .iter()
        .map(|name| name.to_ascii_uppercase())
        .collect();
    assert_eq!(listed, asked);
    assert_eq!(listed, VARIABLES.map(str::to_owned).into());
}
