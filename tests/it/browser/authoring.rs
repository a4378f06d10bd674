//! Somebody edits the dialogues, and sees on the page what is wrong with them.

use super::scene::Scene;
use serde_json::json;
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_is_a_banner_until_it_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    copy(&ours, folder.path());
    let Some(scene) = Scene::open_with(Some(folder.path())).await else {
        return;
    };
    let page = scene.page().await;
    page.find("#start-button").await;
    let file = folder.path().join("safety.toml");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("versoin = 1\n{good}")).unwrap();
    page.find(".banner[role='alert']").await;
    assert!(page.shows("safety.toml:1: ").await);
    std::fs::write(&file, good).unwrap();
    let gone = "return !document.querySelector('.banner')";
    page.until("it is gone", gone, json!(null)).await;
    scene.close().await;
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match from.is_dir() {
            true => copy(&from, &to),
            false => drop(std::fs::copy(&from, &to).unwrap()),
        }
    }
}
