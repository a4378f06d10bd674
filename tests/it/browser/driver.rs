//! Chromium of this machine, steered through its chromedriver. Both end with
//! the value that started them, whatever became of the test.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::{Method, Url};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::str::FromStr;

const CHROMIUMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// None of them reaches for anything but the page.
const SWITCHES: [&str; 9] = [
    "--headless",
    "--window-size=1280,800",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// What this machine has of a browser.
pub struct Installed {
    chromium: PathBuf,
    chromedriver: PathBuf,
}

impl Installed {
    pub fn find() -> Option<Installed> {
        Some(Installed {
            chromium: CHROMIUMS.into_iter().find_map(in_path)?,
            chromedriver: in_path("chromedriver")?,
        })
    }
}

fn in_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let places = std::env::split_paths(&path).map(|folder| folder.join(name));
    places.into_iter().find(|place| place.is_file())
}

/// A running chromedriver, and the Chromium that it starts, in one group.
pub struct Driver {
    child: Child,
    address: String,
}

impl Driver {
    pub fn start(installed: &Installed) -> Driver {
        let mut child = Command::new(&installed.chromedriver)
            .arg("--port=0")
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = said.find_map(|line| {
            let line = line.unwrap();
            let (_, port) = line.split_once("successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
        // Made before anything can fail, so that its end is sure.
        let mut driver = Driver {
            child,
            address: String::new(),
        };
        let port = port.expect("chromedriver says its port");
        driver.address = format!("http://127.0.0.1:{port}");
        driver
    }

    /// A Chromium with nothing of anybody's in it.
    pub async fn open(&self, installed: &Installed, profile: &Path, downloads: &Path) -> Client {
        let profile = format!("--user-data-dir={}", profile.display());
        let switches: Vec<_> = SWITCHES.into_iter().chain([profile.as_str()]).collect();
        let capabilities = json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": installed.chromium,
                "args": switches,
                "prefs": { "download.default_directory": downloads },
            },
        });
        let capabilities = capabilities.as_object().unwrap().clone();
        let connecting = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.address)
            .await;
        connecting.expect("Chromium starts")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let killed = Command::new("kill").args(["-KILL", "--", &group]).status();
        // Without `kill` at least the driver ends.
        if killed.is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// What chromedriver can do beside the standard.
#[derive(Debug)]
struct Beyond {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Beyond {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as FromStr>::Err> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Sends a command of Chromium's own protocol.
pub async fn chromium(client: &Client, command: &str, parameters: Value) -> Value {
    let body = json!({ "cmd": command, "params": parameters });
    let path = "goog/cdp/execute";
    client.issue_cmd(Beyond { path, body }).await.unwrap()
}

/// What the page complained about since it was asked last.
pub async fn complaints(client: &Client) -> Vec<String> {
    let body = json!({ "type": "browser" });
    let path = "se/log";
    let log = client.issue_cmd(Beyond { path, body }).await.unwrap();
    let lines = log.as_array().unwrap().iter();
    let severe = lines.filter(|line| line["level"] == "SEVERE");
    severe.map(|line| line["message"].to_string()).collect()
}
