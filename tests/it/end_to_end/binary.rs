//! The real binary: started, killed with -9, started again.

use super::phone::Phone;
use charley::playground::{Fault, FaultKind, Gate, LocalTelegram, Method};
use charley::store::SealedStore;
use serde_json::json;
use std::fs::Permissions;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// A process of `charley run` that takes updates.
pub struct Process {
    child: Child,
    stderr: BufReader<std::process::ChildStderr>,
    /// What was said until then.
    pub said: String,
}

impl Process {
    pub fn start(telegram: &LocalTelegram, data: &Path) -> Process {
        Process::start_as(command(data), telegram)
    }

    pub fn start_as(command: Command, telegram: &LocalTelegram) -> Process {
        let first_words = ["charley: polling", "charley: updates are brought"];
        Process::start_until(command, telegram, &first_words)
    }

    /// One that has said one of these.
    pub fn start_until(command: Command, telegram: &LocalTelegram, says: &[&str]) -> Process {
        let mut child = start_command(command, telegram).spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        let is_there = |said: &str| says.iter().any(|words| said.contains(words));
        while !is_there(&said) {
            assert!(
                stderr.read_line(&mut said).unwrap() > 0,
                "charley ended early: {said}"
            );
        }
        Process {
            child,
            stderr,
            said,
        }
    }

    /// Reads on until this is said.
    pub fn says(&mut self, text: &str) {
        while !self.said.contains(text) {
            let more = self.stderr.read_line(&mut self.said).unwrap();
            assert!(more > 0, "charley never said {text:?}: {}", self.said);
        }
    }

    /// What `/proc` says of its memory, by the name of the line.
    pub fn memory_kib(&self, name: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// From here on the peak of its memory is counted anew.
    pub fn forgets_peak(&self) {
        std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5").unwrap();
    }

    pub fn kill_9(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Sends it a signal.
    pub fn is_told(&self, signal: &str) {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args([signal, &id]).status();
        assert!(told.unwrap().success());
    }

    /// SIGUSR1; returns once the backup is written.
    pub fn writes_backup(&mut self) {
        self.is_told("-USR1");
        self.says("a backup was written");
    }

    /// A signal that it goes on after.
    pub fn hears(&self, signal: &str) {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args([signal, &id]).status();
        assert!(told.unwrap().success());
    }

    /// Waits until it ends by itself; returns the exit code and what was left on
    /// stderr.
    pub fn ends(mut self) -> (Option<i32>, String) {
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut self.stderr, &mut rest).unwrap();
        (self.child.wait().unwrap().code(), rest)
    }

    /// SIGTERM; returns the exit code and what was left on stderr.
    pub fn terminate(self) -> (Option<i32>, String) {
        self.end_by("-TERM")
    }

    /// A signal that ends it; returns the exit code and what was left on stderr.
    pub fn end_by(mut self, signal: &str) -> (Option<i32>, String) {
        self.is_told(signal);
        let code = self.child.wait().unwrap().code();
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut self.stderr, &mut rest).unwrap();
        (code, rest)
    }
}

/// `charley run` against this Telegram.
fn start_command(mut command: Command, telegram: &LocalTelegram) -> Command {
    command
        .arg("run")
        .env("TELOXIDE_TOKEN", telegram.token())
        .env("TELOXIDE_API_URL", telegram.url());
    command
}

/// The binary with nothing of this machine's environment but the path.
pub fn command(data: &Path) -> Command {
    program(env!("CARGO_BIN_EXE_charley"), data)
}

/// The same for another program that starts it.
pub fn program(name: &str, data: &Path) -> Command {
    let mut command = Command::new(name);
    command
        .env_clear()
        .env("CHARLEY_DATA_DIR", data)
        .env("CHARLEY_METRICS_ADDRESS", "off")
        // No zone data is there: the machine's own may be newer than ours.
        .env("TZDIR", data.parent().unwrap())
        .current_dir(data.parent().unwrap())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub async fn started(telegram: &Arc<LocalTelegram>, data: &Path) -> Process {
    let (telegram, data) = (Arc::clone(telegram), data.to_owned());
    let start = move || Process::start(&telegram, &data);
    tokio::task::spawn_blocking(start).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cramp_survives_kill_9() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person_named(1001, "Annunziata"),
    };
    let charley = started(&telegram, &data).await;
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    charley.kill_9();

    // What is sent while nobody is there is handled afterwards, once.
    ana.says("/log 3 right foot");
    let charley = started(&telegram, &data).await;
    let (export, _) = ana.exports().await;
    let severities: Vec<_> = export["cramps"].as_array().unwrap().iter().collect();
    let severities: Vec<_> = severities.iter().map(|cramp| &cramp["severity"]).collect();
    assert_eq!(severities, [&json!(7), &json!(3)]);
    let (code, rest) = charley.terminate();
    assert_eq!(code, Some(0), "{rest}");
    let kept = std::fs::read(data.join("db")).unwrap();
    let holds = |text: &str| kept.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(
        !holds("left calf") && !holds("Annunziata"),
        "it is not sealed"
    );
    assert_eq!(telegram.violations(), Vec::<String>::new());
    let menu = telegram.profile();
    assert!(
        format!("{menu:?}").contains("How was last night?"),
        "{menu:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_telegram_that_hangs_does_not_hold_up_the_end() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person(1001),
    };
    let hangs = Gate::default();
    let hanging = FaultKind::Hold(hangs.clone());
    telegram.fault(Fault::once(hanging).of(Method::SendMessage));
    let charley = started(&telegram, &data).await;
    ana.says("/log 7 left calf");
    hangs.arrived(1).await;
    let (code, rest) = tokio::task::spawn_blocking(move || charley.terminate())
        .await
        .unwrap();
    assert_eq!(code, Some(0), "{rest}");

    // Nobody knows what became of the answer, so it is given again.
    let charley = started(&telegram, &data).await;
    ana.sees("Noted").await;
    charley.kill_9();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_directory_that_others_can_enter_is_warned_of() {
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    for (mode, warned) in [(0o700, false), (0o750, true), (0o705, true)] {
        let disk = tempfile::tempdir().unwrap();
        let data = disk.path().join("data");
        std::fs::create_dir(&data).unwrap();
        std::fs::set_permissions(&data, Permissions::from_mode(mode)).unwrap();
        let charley = started(&telegram, &data).await;
        let is_warned = charley.said.contains("others on this machine");
        assert_eq!(is_warned, warned, "{mode:o}: {}", charley.said);
        charley.kill_9();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_bot_writes_a_backup_that_can_be_restored() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let telegram = Arc::new(LocalTelegram::start().await.unwrap());
    let ana = Phone {
        telegram: Arc::clone(&telegram),
        person: telegram.person(1001),
    };
    let mut charley = started(&telegram, &data).await;
    ana.says("/log 7 left calf");
    ana.sees("Noted").await;
    let charley = tokio::task::spawn_blocking(move || {
        charley.writes_backup();
        charley
    });
    let charley = charley.await.unwrap();
    let refused = does(&data, &["backup", "second"]);
    assert!(
        refused.1.contains("another Charley is using"),
        "{refused:?}"
    );
    charley.kill_9();

    let refused = does(&data, &["restore", "data.backup"]);
    assert_eq!(refused.0, Some(1));
    assert!(refused.1.contains("--replace"), "{refused:?}");
    std::fs::remove_dir_all(&data).unwrap();
    let restored = does(&data, &["restore", "data.backup"]);
    assert_eq!(restored.0, Some(0), "{restored:?}");
    let charley = started(&telegram, &data).await;
    let (export, _) = ana.exports().await;
    assert_eq!(export["cramps"][0]["severity"], 7);

    ana.says("/delete");
    let press = ana
        .taps("Delete everything", "Yes, delete everything")
        .await;
    ana.sees("Everything about you is deleted").await;
    ana.is_answered(&press).await;
    let ended = tokio::task::spawn_blocking(move || charley.terminate());
    assert_eq!(ended.await.unwrap().0, Some(0));
    let written = does(&data, &["backup", "after"]);
    assert_eq!(written.0, Some(0), "{written:?}");
    let restored = does(&data, &["restore", "after", "--replace"]);
    assert!(restored.1.contains("data.replaced"), "{restored:?}");
    let store = SealedStore::open(&data, &disk.path().join("data.key")).unwrap();
    assert!(store.sealer().key_of(1001).is_none(), "she is not in it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_may_be_asked_for_before_charley_is_there() {
    let disk = tempfile::tempdir().unwrap();
    let (data, key) = (disk.path().join("data"), disk.path().join("data.key"));
    let telegram = LocalTelegram::start().await.unwrap();
    // Reading the key from a pipe, it waits until somebody has written it.
    let made = Command::new("mkfifo")
        .args(["-m", "600"])
        .arg(&key)
        .status();
    assert!(made.unwrap().success());
    begins_with_that_key(&data);
    let mut child = start_command(command(&data), &telegram).spawn().unwrap();
    let said = tokio::task::spawn_blocking(move || {
        let mut pipe = std::fs::OpenOptions::new().write(true).open(&key).unwrap();
        let id = child.id().to_string();
        let asked = Command::new("kill").args(["-USR1", &id]).status();
        assert!(asked.unwrap().success());
        writeln!(pipe, "charley-key-1:{}", "0f".repeat(32)).unwrap();
        drop(pipe);
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        while !(said.contains("charley: polling") && said.contains("a backup was written")) {
            assert!(stderr.read_line(&mut said).unwrap() > 0, "{said}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
    });
    said.await.unwrap();
    assert!(disk.path().join("data.backup").exists());
}

/// What an operator does whose key is there before the data.
fn begins_with_that_key(data: &Path) {
    std::fs::create_dir(data).unwrap();
    std::fs::write(data.join("charley.begin"), "").unwrap();
}

#[test]
fn damage_is_refused_in_one_line_that_names_the_backup() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    drop(SealedStore::open(&data, &disk.path().join("data.key")).unwrap());
    let database = std::fs::read(data.join("db")).unwrap();
    std::fs::write(data.join("db"), &database[..database.len() / 3]).unwrap();
    let refusal = || {
        let (code, said) = does(&data, &["backup", "data.backup"]);
        assert_eq!(code, Some(1), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(
            said.starts_with("charley: cannot open the store: "),
            "{said}"
        );
        said
    };
    let said = refusal();
    assert!(said.contains("There is none in"), "{said}");
    std::fs::write(disk.path().join("data.backup"), "").unwrap();
    let said = refusal();
    assert!(said.contains("Here: charley restore"), "{said}");
    assert!(said.contains("data.backup --replace"), "{said}");
}

/// Exit code and everything said of a command in the data's parent directory.
pub fn does(data: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let done = command(data).args(arguments).output().unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn a_backup_of_nothing_is_refused() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let (code, said) = does(&data, &["backup", "file"]);
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains("nothing is kept in"), "{said}");
    assert!(!data.exists() && !disk.path().join("file").exists());
}

#[test]
fn a_lost_key_names_its_variable() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let key = disk.path().join("data.key");
    drop(SealedStore::open(&data, &key).unwrap());
    let run = || {
        let done = command(&data)
            .arg("run")
            .env("TELOXIDE_TOKEN", format!("123456789:{}", "a".repeat(35)))
            .output()
            .unwrap();
        assert_eq!(done.status.code(), Some(1));
        String::from_utf8(done.stderr).unwrap()
    };
    std::fs::set_permissions(&key, Permissions::from_mode(0o644)).unwrap();
    let said = run();
    assert!(said.starts_with("charley: CHARLEY_KEY_FILE: "), "{said}");
    assert!(said.contains("`chmod 600` keeps it to its owner"), "{said}");
    std::fs::remove_file(&key).unwrap();
    let said = run();
    assert!(said.starts_with("charley: CHARLEY_KEY_FILE: "), "{said}");
    assert!(said.contains("Put it back, or set the variable"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn a_missing_token_is_named_before_anything_is_contacted() {
    let disk = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    let done = command(&data).arg("run").output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("TELOXIDE_TOKEN is not set"), "{said}");
    assert!(!data.exists());
}

#[test]
fn a_broken_dialogue_stops_run_with_every_problem() {
    let disk = tempfile::tempdir().unwrap();
    let dialogues = disk.path().join("dialogues");
    std::fs::create_dir(&dialogues).unwrap();
    std::fs::write(dialogues.join("checkin.toml"), "format = 1\nversoin = 1\n").unwrap();
    let done = command(&disk.path().join("data"))
        .arg("run")
        .env("TELOXIDE_TOKEN", format!("123456789:{}", "a".repeat(35)))
        .env("CHARLEY_DIALOGUES_DIR", &dialogues)
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(1));
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("checkin.toml:2: "), "{said}");
}
