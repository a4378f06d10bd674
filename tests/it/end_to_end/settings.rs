//! Settings as the real binary reads them: `.env`, the environment, and which
//! command looks at what.

use super::binary::{Process, command};
use charley::playground::LocalTelegram;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What each variable does not take.
const MALFORMED: [(&str, &str); 17] = [
    ("TELOXIDE_TOKEN", "malformed-secret"),
    ("TELOXIDE_API_URL", "localhost"),
    ("SSL_CERT_FILE", "/nowhere-at-all"),
    ("SSL_CERT_DIR", "/nowhere-at-all"),
    ("HTTPS_PROXY", "socks5://ana:malformed-secret@proxy.example"),
    ("HTTP_PROXY", "http://"),
    ("ALL_PROXY", "ftp://proxy.example"),
    ("CHARLEY_DATA_DIR", "~somebody/data"),
    ("CHARLEY_KEY_FILE", "$SOMEWHERE/key"),
    ("CHARLEY_DIALOGUES_DIR", "${SOMEWHERE}"),
    ("CHARLEY_OPERATOR", "two\u{1}parts"),
    ("CHARLEY_METRICS_ADDRESS", ":9464"),
    ("CHARLEY_BACKUP_HOURS", "often"),
    ("CHARLEY_BACKUP_KEEP", "all"),
    ("CHARLEY_BULK_PER_SECOND", "1001"),
    ("TZDIR", "~somebody/zoneinfo"),
    ("RUST_LOG", "charley=secretlevel"),
];

/// Commands, what each needs, and what they say where that is well.
const COMMANDS: [(&[&str], &[&str], i32, &str); 10] = [
    (&["check"], &["CHARLEY_DIALOGUES_DIR"], 0, "all is well"),
    (&["graph"], &["CHARLEY_DIALOGUES_DIR"], 0, "flowchart"),
    (&["danger"], &["CHARLEY_DIALOGUES_DIR"], 0, ""),
    (
        &["coach", "nobody.toml"],
        &["CHARLEY_DIALOGUES_DIR"],
        1,
        "nobody.toml",
    ),
    (&["insights"], &[], 1, "there is no diary in it"),
    (
        &["backup", "file"],
        &["CHARLEY_DATA_DIR", "CHARLEY_KEY_FILE"],
        1,
        "nothing is kept",
    ),
    (
        &["restore", "file"],
        &["CHARLEY_DATA_DIR", "CHARLEY_KEY_FILE"],
        1,
        "file",
    ),
    (
        &["dead-letters"],
        &["CHARLEY_DATA_DIR", "CHARLEY_KEY_FILE"],
        1,
        "nothing is kept",
    ),
    (
        &["health"],
        &["CHARLEY_METRICS_ADDRESS"],
        1,
        "cannot be asked",
    ),
    (&["--help"], &[], 0, "charley"),
];

struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    fn with(env_file: impl AsRef<[u8]>) -> Folder {
        let folder = Folder::new();
        fs::write(folder.0.path().join(".env"), env_file).unwrap();
        folder
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(&self.0.path().join("data"));
        command.args(arguments);
        command
    }

    /// Its exit code, and all that it says.
    fn does(&self, arguments: &[&str], settings: &[(&str, &str)]) -> (i32, String) {
        let mut command = self.command(arguments);
        command.envs(settings.iter().copied());
        ended(command)
    }

    /// Settings from the file alone.
    fn runs(&self) -> String {
        let mut command = self.command(&["run"]);
        command.env_clear().env("HOME", self.0.path());
        ended(command).1
    }
}

fn ended(mut command: Command) -> (i32, String) {
    let done = command.output().unwrap();
    let said = [done.stdout, done.stderr].concat();
    (
        done.status.code().unwrap(),
        String::from_utf8(said).unwrap(),
    )
}

#[test]
fn a_command_looks_only_at_what_it_needs() {
    for (arguments, needs, code, says) in COMMANDS {
        let folder = Folder::new();
        let others = MALFORMED.iter().filter(|(name, _)| !needs.contains(name));
        let others: Vec<(&str, &str)> = others.copied().collect();
        let (ended, said) = folder.does(arguments, &others);
        assert_eq!(ended, code, "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
        assert!(!said.contains("malformed"), "{arguments:?}: {said}");
        for name in needs {
            let wrong = MALFORMED.iter().find(|(wrong, _)| wrong == name).unwrap();
            let (ended, said) = folder.does(arguments, &[*wrong]);
            let begins = format!("charley: {name} is malformed: expected ");
            assert_eq!(ended, 1, "{arguments:?}: {said}");
            assert!(said.starts_with(&begins), "{arguments:?}: {said}");
        }
    }
}

#[test]
fn run_names_what_is_malformed_and_never_repeats_it() {
    let folder = Folder::new();
    for (name, value) in MALFORMED {
        let (ended, said) = folder.does(&["run"], &[(name, value)]);
        assert_eq!((ended, said.lines().count()), (1, 1), "{said}");
        assert!(said.starts_with(&format!("charley: {name}")), "{said}");
        assert!(!said.contains("malformed-secret"), "{said}");
        let value = value.replace('\u{1}', "\u{7}");
        let said = Folder::with(format!("A=b\n\n{name}={value}\n")).runs();
        assert!(
            said.starts_with(&format!("charley: .env line 3: {name}")),
            "{said}"
        );
        assert!(!said.contains("malformed-secret"), "{said}");
    }
}

#[test]
fn the_playground_starts_whatever_it_does_not_need() {
    let folder = Folder::new();
    let needs = [
        "CHARLEY_DIALOGUES_DIR",
        "CHARLEY_OPERATOR",
        "TZDIR",
        "RUST_LOG",
    ];
    let others = MALFORMED.iter().filter(|(name, _)| !needs.contains(name));
    let mut command = folder.command(&["play", "--port", "0"]);
    let mut playground = command.envs(others.copied()).spawn().unwrap();
    let mut said = String::new();
    let mut out = BufReader::new(playground.stdout.take().unwrap());
    out.read_line(&mut said).unwrap();
    playground.kill().unwrap();
    playground.wait().unwrap();
    assert!(said.starts_with("Charley's playground is at"), "{said}");
}

/// Each line of the example that is commented out, without its mark.
fn examples() -> Vec<String> {
    let lines = include_str!("../../../.env.example").lines();
    let is_setting = |line: &&str| {
        let name = line.split('=').next().unwrap_or_default();
        line.contains('=')
            && name
                .bytes()
                .all(|one| one.is_ascii_uppercase() || one == b'_')
    };
    let uncommented = lines.filter_map(|line| line.strip_prefix("# "));
    uncommented.filter(is_setting).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_works_as_it_stands() {
    let examples = examples();
    assert_eq!(examples.len(), 24);
    let dialogues = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    for example in &examples {
        let said = Folder::with(example).runs();
        let expected = "charley: TELOXIDE_TOKEN is not set: ";
        assert!(said.starts_with(expected), "{example}: {said}");
        assert_eq!(said.lines().count(), 1, "{example}: {said}");
    }
    let folder = Folder::with(examples.join("\n"));
    std::os::unix::fs::symlink(dialogues, folder.0.path().join("dialogues")).unwrap();
    let telegram = LocalTelegram::start().await.unwrap();
    let command = folder.command(&[]);
    let started = move || Process::start_as(command, &telegram).kill_9();
    tokio::task::spawn_blocking(started).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_read_as_people_write_it() {
    let telegram = LocalTelegram::start().await.unwrap();
    let (token, url) = (telegram.token(), telegram.url());
    let ends = format!("TELOXIDE_API_URL = '{url}' # there\r\nCHARLEY_METRICS_ADDRESS=off\r\n");
    let mut files = Vec::new();
    for quoted in ["T", "\"T\"", "'T'", "“T”", " T  # mine"] {
        let quoted = quoted.replace('T', &token);
        let line = format!("\u{feff}export TELOXIDE_TOKEN={quoted}\r\n");
        let operator = "CHARLEY_OPERATOR=Dr. O'Neil, $5 & \"Ward\" #3, o@example.org\r\n";
        files.push(format!("{line}{operator}{ends}"));
    }
    for file in files {
        let folder = Folder::with(&file);
        let mut command = folder.command(&["run"]);
        command.env_clear().stdout(Stdio::null());
        let heard = tokio::task::spawn_blocking(move || {
            let mut child = command.spawn().unwrap();
            let mut said = String::new();
            let mut stderr = BufReader::new(child.stderr.take().unwrap());
            while !said.contains("charley: polling") {
                assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
            }
            child.kill().unwrap();
            child.wait().unwrap();
            said
        });
        let said = heard.await.unwrap();
        assert!(!said.contains("OPERATOR"), "{said}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_never_waited_for() {
    for (make, expected) in [
        ("mkdir .env", "a directory"),
        ("mkfifo .env", "a pipe or a device"),
        ("ln -s /dev/zero .env", "a pipe or a device"),
        ("truncate -s 1G .env", "longer than"),
        ("printf 'A\\0=\\0' > .env", "UTF-8"),
    ] {
        let folder = Folder::new();
        let mut shell = Command::new("sh");
        let made = shell
            .args(["-c", make])
            .current_dir(folder.0.path())
            .status();
        assert!(made.unwrap().success());
        let (code, said) = folder.does(&["check"], &[]);
        assert_eq!((code, said.lines().count()), (1, 1), "{make}: {said}");
        assert!(said.starts_with("charley: .env cannot be read: "), "{said}");
        assert!(said.contains(expected), "{make}: {said}");
    }
}

#[test]
fn what_is_no_setting_is_warned_of_by_its_nearest() {
    let folder = Folder::with("# mine\nCHARLEY_OPERATER=Ana\nFOO=bar\nnonsense\n");
    let others = [
        ("CHARLEY_STORES", "x"),
        ("TELOXIDE_TOKENN", "malformed-secret"),
    ];
    let (code, said) = folder.does(&["check"], &others);
    assert_eq!(code, 0);
    for expected in [
        ".env line 2: CHARLEY_OPERATER is no setting and is left out; the nearest is CHARLEY_OPERATOR",
        ".env line 4: expected NAME=value",
        "charley: warning: CHARLEY_STORES is no setting",
        "TELOXIDE_TOKENN is no setting and is left out; the nearest is TELOXIDE_TOKEN",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert!(!said.contains("FOO") && !said.contains("malformed-secret"));
}

#[test]
fn what_stands_twice_in_the_file_is_warned_of_and_the_last_holds() {
    let folder = Folder::with(
        "CHARLEY_DIALOGUES_DIR=/nowhere\nFOO=1\nFOO=2\nRUST_LOG=info\nRUST_LOG=warn\n\n\
         CHARLEY_DIALOGUES_DIR=/nowhere-else\nCHARLEY_DIALOGUES_DIR=\n",
    );
    let (code, said) = folder.does(&["check"], &[]);
    assert_eq!(code, 0, "{said}");
    let warnings: Vec<&str> = said.lines().filter(|line| line.contains(".env")).collect();
    let expected = [1, 7].map(|line| {
        format!(
            "charley: warning: .env line {line}: CHARLEY_DIALOGUES_DIR is left out, as line 8 \
             says it again"
        )
    });
    assert_eq!(warnings, expected);
    let dialogues = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    let around = [("CHARLEY_DIALOGUES_DIR", dialogues.to_str().unwrap())];
    let (_, said) = folder.does(&["check"], &around);
    assert!(!said.contains(".env"), "the environment wins: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_may_be_in_a_file() {
    let telegram = LocalTelegram::start().await.unwrap();
    let folder = Folder::new();
    let file = folder.0.path().join("token");
    fs::write(&file, format!("{}\n", telegram.token())).unwrap();
    let (code, said) = folder.does(
        &["run"],
        &[
            ("TELOXIDE_TOKEN", "1:abcde"),
            ("TELOXIDE_TOKEN_FILE", "token"),
        ],
    );
    assert_eq!(code, 1);
    assert!(
        said.contains("TELOXIDE_TOKEN and TELOXIDE_TOKEN_FILE are both set"),
        "{said}"
    );
    let mut command = folder.command(&["run"]);
    command
        .env("TELOXIDE_TOKEN_FILE", &file)
        .env("TELOXIDE_API_URL", telegram.url());
    let heard = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        let mut said = String::new();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        while !said.contains("charley: polling") {
            assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        said
    });
    assert!(
        heard
            .await
            .unwrap()
            .contains("everybody on this machine may read")
    );
}
