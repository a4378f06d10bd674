//! A playground, and a Chromium that looks at its page.

use super::driver::{Driver, Installed, complaints};
use super::page::Page;
use super::playground::Playground;
use fantoccini::Client;
use std::io::Write;
use std::path::Path;
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

/// One Chromium is enough for a small machine.
static ONE_AT_A_TIME: Mutex<()> = Mutex::const_new(());

pub struct Scene {
    pub playground: Playground,
    client: Client,
    downloads: TempDir,
    // In this order: what is written to goes last.
    _driver: Driver,
    _profile: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Scene {
    /// None where this machine has no Chromium and need not have one.
    pub async fn open() -> Option<Scene> {
        Scene::open_with(None).await
    }

    /// The same with dialogues from a folder.
    pub async fn open_with(dialogues: Option<&Path>) -> Option<Scene> {
        let Some(installed) = Installed::find() else {
            skip();
            return None;
        };
        let turn = ONE_AT_A_TIME.lock().await;
        let (downloads, profile) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let playground = Playground::start(dialogues);
        let driver = Driver::start(&installed);
        let client = driver
            .open(&installed, profile.path(), downloads.path())
            .await;
        Some(Scene {
            playground,
            client,
            downloads,
            _driver: driver,
            _profile: profile,
            _turn: turn,
        })
    }

    /// The page as it opens first.
    pub async fn page(&self) -> Page {
        self.client.goto(self.playground.address()).await.unwrap();
        Page::new(self.client.clone())
    }

    /// Where downloads go.
    pub fn downloads(&self) -> &Path {
        self.downloads.path()
    }

    /// Ends it all. The page must not have complained, as it does of scripts
    /// and styles that its policy forbids.
    pub async fn close(self) {
        assert_eq!(complaints(&self.client).await, Vec::<String>::new());
        // The driver's end would end it less gently.
        let _ = self.client.close().await;
    }
}

fn skip() {
    let is_required =
        std::env::var_os("CHARLEY_REQUIRE_BROWSER").is_some_and(|set| !set.is_empty());
    assert!(!is_required, "chromium and chromedriver are not installed");
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a browser test");
    // Not by a macro, whose words a passing test keeps to itself.
    let mut stderr = std::io::stderr();
    let _ = writeln!(
        stderr,
        "skipped {test}: chromium and chromedriver are not installed"
    );
}
